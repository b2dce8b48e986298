import type { SegmentationRules } from '../rules.ts';
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

/** Every character that is not white space lands in exactly one word; a sentence never crosses a paragraph. */
export function segment(text: string, rules: SegmentationRules): Segmentation {
  const tokens: TokenOffsets = { starts: [], ends: [], joined: [] };
  const sentenceStarts: number[] = [];
  const paragraphStarts: number[] = [];
  for (const paragraph of findParagraphs(text)) {
    const first = tokens.starts.length;
    tokenise(text, paragraph.start, paragraph.end, rules, tokens);
    if (tokens.starts.length === first) continue;
    paragraphStarts.push(first);
    sentenceStarts.push(first);
    for (const at of findSentenceStarts(text, tokens, first, tokens.starts.length, paragraph.hardEnds, rules))
      sentenceStarts.push(at);
  }
  return {
    starts: Uint32Array.from(tokens.starts),
    ends: Uint32Array.from(tokens.ends),
    joined: Uint8Array.from(tokens.joined),
    sentenceStarts: Uint32Array.from(sentenceStarts),
    paragraphStarts: Uint32Array.from(paragraphStarts),
  };
}
