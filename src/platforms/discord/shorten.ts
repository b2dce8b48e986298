import type { Block, Inline, Words } from '../../presentation/message.ts';
import { MAX_LINK_CHARACTERS } from './limits.ts';
import { cutBetweenWords, escapeMarkdown } from './markdown.ts';

/** The longest that one stretch of words and the address behind it may be, in characters of Markdown. */
export interface Shortness {
  readonly words: number;
  readonly link: number;
}

/**
 * From a message as it was composed to the barest. `compose` counts what is read; addresses and escapes come on top of
 * it, and where they are many, long addresses go first and long stretches of words are shortened next. Items, their
 * numbers and the small print stay, so that a page always holds the same items.
 */
export const SHORTNESSES: readonly Shortness[] = [
  { words: Number.POSITIVE_INFINITY, link: MAX_LINK_CHARACTERS },
  { words: Number.POSITIVE_INFINITY, link: 300 },
  { words: Number.POSITIVE_INFINITY, link: 120 },
  { words: 500, link: 120 },
  { words: 250, link: 0 },
  { words: 120, link: 0 },
  { words: 60, link: 0 },
  { words: 30, link: 0 },
];

export function shortened(blocks: readonly Block[], by: Shortness): readonly Block[] {
  if (by.words === Number.POSITIVE_INFINITY && by.link === MAX_LINK_CHARACTERS) return blocks;
  return blocks.map((block) => shortenedBlock(block, by));
}

function shortenedBlock(block: Block, by: Shortness): Block {
  const all = (content: readonly Inline[]) => content.map((part) => shortenedPart(part, by));
  switch (block.kind) {
    case 'heading':
      return shortenedWords(block, by);
    case 'code':
      return block;
    case 'list': {
      const items = block.items.map(({ content, detail }) => ({
        content: all(content),
        ...(detail && { detail: all(detail) }),
      }));
      return { ...block, items };
    }
    case 'fields':
      return { ...block, rows: block.rows.map(({ label, value }) => ({ label, value: all(value) })) };
    default:
      return { ...block, content: all(block.content) };
  }
}

function shortenedPart(part: Inline, by: Shortness): Inline {
  return 'time' in part ? part : shortenedWords<Words>(part, by);
}

function shortenedWords<T extends { readonly text: string; readonly link?: string }>(words: T, by: Shortness): T {
  const { link, ...unlinked } = words;
  const text = cutBetweenWords(words.text, by.words, (kept) => escapeMarkdown(kept).length);
  return link === undefined || link.length <= by.link ? { ...words, text } : ({ ...unlinked, text } as unknown as T);
}
