/**
 * A text of at most `limit` UTF-16 code units: cut between words where the word in the way is shorter than half the
 * limit, and never within what a reader sees as one character.
 */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  if (limit < 1) return '';
  const head = text.slice(0, boundaryBefore(text, limit - 1));
  const lastSpace = head.search(/\s\S*$/);
  const atWord = !/\s/.test(text.charAt(head.length)) && lastSpace >= limit / 2 ? head.slice(0, lastSpace) : head;
  return `${atWord.replace(/[\s,;:–—-]{1,50}$/, '')}…`;
}

/** The end of a text, cut by the same rules. */
export function cutStart(text: string, limit: number): string {
  if (text.length <= limit) return text;
  if (limit < 1) return '';
  const at = boundaryAfter(text, text.length - limit + 1);
  const tail = text.slice(at);
  const firstSpace = tail.search(/\s/);
  const betweenWords = /\s/.test(text.charAt(at - 1)) || firstSpace < 0 || tail.length - firstSpace < limit / 2;
  return `…${(betweenWords ? tail : tail.slice(firstSpace)).trimStart()}`;
}

/** The last place at or before `limit` where a text may be cut: between graphemes, at worst between code points. */
function boundaryBefore(text: string, limit: number): number {
  const window = text.slice(0, limit + LONGEST_GRAPHEME);
  const cluster = GRAPHEMES.segment(window).containing(limit);
  if (!cluster || cluster.index === limit) return limit;
  if (limit - cluster.index < LONGEST_GRAPHEME) return cluster.index;
  return isLowSurrogate(text.charCodeAt(limit)) ? Math.max(0, limit - 1) : limit;
}

/** The first place at or after `from` where a text may be cut. */
function boundaryAfter(text: string, from: number): number {
  const windowStart = Math.max(0, from - 2 * LONGEST_GRAPHEME);
  const window = text.slice(windowStart, from + LONGEST_GRAPHEME);
  const cluster = GRAPHEMES.segment(window).containing(from - windowStart);
  if (!cluster || windowStart + cluster.index === from) return from;
  const end = windowStart + cluster.index + cluster.segment.length;
  if (end - from < LONGEST_GRAPHEME) return end;
  return isLowSurrogate(text.charCodeAt(from)) ? from + 1 : from;
}

const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** In UTF-16 code units. Family emoji take up to 25; stacks of marks beyond this are an attack, not a character. */
const LONGEST_GRAPHEME = 64;

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
