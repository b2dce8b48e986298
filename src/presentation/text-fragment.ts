import { linkOf } from './article-words.ts';

/**
 * An address that opens a page at a passage: a text fragment as in the URL Fragment Text Directives draft of the WICG,
 * `#:~:text=[prefix-,]start[,end][,-suffix]`. Long passages are named by their first and last words; a passage whose
 * words stand in the text more than once is told apart by the words around it. Undefined where the page has no address.
 */
export function passageLink(address: string | null, text: string, start: number, end: number): string | undefined {
  const page = linkOf(address);
  if (page === undefined) return undefined;
  const directive = directiveOf(text, start, end);
  if (directive === null) return page;
  const [base = '', fragment = ''] = splitFragment(page);
  return linkOf(`${base}#${fragment}:~:text=${directive}`) ?? page;
}

function splitFragment(address: string): [base: string, fragment: string] {
  const at = address.indexOf('#');
  if (at < 0) return [address, ''];
  return [address.slice(0, at), address.slice(at + 1).replace(/:~:.*$/s, '')];
}

function directiveOf(text: string, start: number, end: number): string | null {
  const words = wordsIn(text, start, end);
  const [firstWord, lastWord] = [words.at(0), words.at(-1)];
  if (!firstWord || !lastWord) return null;
  const [from, to] = [firstWord.start, lastWord.end];
  // One term must lie within one block of the page; a passage that is long or spans blocks is named by its ends.
  const blocks = text.slice(from, to).split(PARAGRAPH);
  const isRange = words.length >= 2 * ENDS && (to - from > LONGEST_WHOLE || blocks.length > 1);
  if (!isRange && (blocks.length > 1 || to - from > LONGEST_TERM)) return null;

  const firstEnd = isRange ? Math.min(words[ENDS - 1]!.end, from + blocks[0]!.length) : to;
  const lastStart = isRange ? Math.max(words.at(-ENDS)!.start, to - blocks.at(-1)!.length) : from;
  if (firstEnd - from > LONGEST_TERM || to - lastStart > LONGEST_TERM) return null;

  const { contextStart, contextEnd } = contextOf(text, from, to, isRange ? firstEnd : null);
  return [
    ...(contextStart < from ? [`${encoded(text.slice(contextStart, from))}-`] : []),
    encoded(text.slice(from, firstEnd)),
    ...(isRange ? [encoded(text.slice(lastStart, to))] : []),
    ...(contextEnd > to ? [`-${encoded(text.slice(to, contextEnd))}`] : []),
  ].join(',');
}

/** Paragraphs are separated by an empty line. */
const PARAGRAPH = /\n\s*\n/;
/** Characters up to which a passage is named in full. */
const LONGEST_WHOLE = 90;
/** Words that name each end of a longer one. */
const ENDS = 5;
const LONGEST_TERM = 150;
/** How many words of context are tried, one number after the other, until the passage is the only one. */
const WORDS_AROUND = [0, 3, 6, 12] as const;
/** Characters looked at before and after: room for the most words that are tried. */
const AROUND = 200;

/**
 * Where the fewest words before and after begin and end that tell this passage from all others; they lie in the blocks
 * that touch it. Of a range (`firstEnd` is set) the start alone is looked for: its end is the next that fits.
 */
function contextOf(text: string, from: number, to: number, firstEnd: number | null) {
  const page = collapsed(text).toLowerCase();
  const before = wordsIn(text, Math.max(0, from - AROUND), from);
  const after = wordsIn(text, to, Math.min(text.length, to + AROUND));
  // What was cut at the far end may be half a word, and a context must end where a word does.
  if (before[0] && before[0].start > 0 && !/\s/.test(text.charAt(before[0].start - 1))) before.shift();
  if (after.at(-1) && after.at(-1)!.end < text.length && !/\s/.test(text.charAt(after.at(-1)!.end))) after.pop();
  const blockStart = from - lastBlock(text.slice(0, from));
  const blockEnd = to + firstBlock(text.slice(to, to + AROUND));

  let chosen = { contextStart: from, contextEnd: to };
  for (const count of WORDS_AROUND) {
    const inBlock = {
      before: before.slice(Math.max(0, before.length - count)).filter(({ start }) => start >= blockStart),
      after: after.slice(0, count).filter(({ end }) => end <= blockEnd),
    };
    chosen = { contextStart: inBlock.before[0]?.start ?? from, contextEnd: inBlock.after.at(-1)?.end ?? to };
    const probe = text.slice(chosen.contextStart, firstEnd ?? chosen.contextEnd);
    if (page.split(collapsed(probe).toLowerCase()).length <= 2) break;
  }
  return chosen;
}

/** How many characters the last block of a text takes, with the white space after it. */
function lastBlock(text: string): number {
  const written = text.slice(Math.max(0, text.length - AROUND)).trimEnd();
  return (written.split(PARAGRAPH).at(-1)?.length ?? 0) + (text.length - text.trimEnd().length);
}

/** How many characters the first block of a text takes, with the white space before it. */
function firstBlock(text: string): number {
  const written = text.trimStart();
  return text.length - written.length + (written.split(PARAGRAPH)[0]?.length ?? 0);
}

interface Word {
  readonly start: number;
  readonly end: number;
}

function wordsIn(text: string, from: number, to: number): Word[] {
  return [...text.slice(from, to).matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: from + index,
    end: from + index + word.length,
  }));
}

/** Percent-encoded, with the characters that have a meaning in the directive: `&`, `-` and `,`. */
function encoded(words: string): string {
  return encodeURIComponent(collapsed(words).toWellFormed()).replace(
    /[-!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Browsers compare without case and with white space as one space. */
function collapsed(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
