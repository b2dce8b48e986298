/** A verbatim piece of an article: UTF-16 offsets, end exclusive, and `quote === article.text.slice(start, end)`. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A list that cannot be empty: an item without evidence does not compile. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** The evidence of one span of a text. Throws a RangeError on an empty or impossible span. */
export function evidenceAt(text: string, start: number, end: number): Evidence {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start >= end || end > text.length)
    throw new RangeError(`no such span: ${start} to ${end} of ${text.length}`);
  return { start, end, quote: text.slice(start, end) };
}

/** Whether the text says exactly this at exactly this place. */
export function isVerbatim(text: string, evidence: Evidence): boolean {
  const { start, end, quote } = evidence;
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    start < end &&
    end <= text.length &&
    text.slice(start, end) === quote
  );
}

/** Whether there is anything to see: more than white space, controls, and what no screen shows (zero-width, direction). */
export function isVisible(words: string): boolean {
  return /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(words);
}
