import type { SegmentationRules } from '../rules.ts';
import type { Boundaries } from './boundaries.ts';
import { findParagraphs } from './paragraphs.ts';
import { findSentenceStarts } from './sentences.ts';
import { type TokenOffsets, tokenise } from './tokens.ts';

/** A text cut into words, sentences and paragraphs; offsets are UTF-16 code units, starts are word indices. */
export interface Segmentation {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly joined: Uint8Array;
  readonly sentenceStarts: Uint32Array;
  readonly paragraphStarts: Uint32Array;
}

/** Words; the longest sentence of the treebanks has 200. */
const MAX_SENTENCE = 1000;

/**
 * Every character that one can see lands in exactly one word; a sentence never crosses a paragraph. Without
 * `boundaries`, the rules alone tell where sentences end.
 */
export function segment(text: string, rules: SegmentationRules, boundaries: Boundaries | null = null): Segmentation {
  const tokens: TokenOffsets = { starts: [], ends: [], joined: [] };
  const sentenceStarts: number[] = [];
  const paragraphStarts: number[] = [];
  forEachBlock(text, rules, tokens, (first, end, opensParagraph) => {
    if (opensParagraph) paragraphStarts.push(first);
    const ruled = findSentenceStarts(text, tokens, first, end, rules);
    const starts = boundaries === null ? ruled : boundaries.find(text, tokens, first, end, ruled);
    let start = first;
    for (const next of [...starts, end]) {
      sentenceStarts.push(start);
      // What nothing divides is cut, so that an endless sentence takes no more memory than others.
      while (next - start > MAX_SENTENCE) {
        start += MAX_SENTENCE;
        if (tokens.joined[start] === 1) start--;
        sentenceStarts.push(start);
      }
      start = next;
    }
  });
  return {
    starts: Uint32Array.from(tokens.starts),
    ends: Uint32Array.from(tokens.ends),
    joined: Uint8Array.from(tokens.joined),
    sentenceStarts: Uint32Array.from(sentenceStarts),
    paragraphStarts: Uint32Array.from(paragraphStarts),
  };
}

/** Appends the text's words; `visit` is told the words of each stretch that no sentence crosses: a paragraph or a line. */
export function forEachBlock(
  text: string,
  rules: SegmentationRules,
  tokens: TokenOffsets,
  visit: (first: number, end: number, opensParagraph: boolean) => void,
): void {
  for (const paragraph of findParagraphs(text)) {
    let opensParagraph = true;
    let start = paragraph.start;
    for (const stop of [...paragraph.hardEnds, paragraph.end]) {
      const first = tokens.starts.length;
      tokenise(text, start, stop, rules, tokens);
      start = stop;
      if (tokens.starts.length === first) continue;
      visit(first, tokens.starts.length, opensParagraph);
      opensParagraph = false;
    }
  }
}
