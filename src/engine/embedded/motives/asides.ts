import type { WordRange } from '../../../language/document.ts';
import { nounPhraseAfter } from '../phrases.ts';
import type { Reading } from '../reading.ts';

/** An aside that tells whose word something is: *, analysts say,*, *, benadrukt analist Munir,*. */
export interface Aside extends WordRange {
  readonly holder: WordRange | null;
}

/** Longest aside, in words. */
const LONGEST = 14;

/** The aside between commas that ends right before a word, or before the *but* or *and* in front of it; or null. */
export function asideBefore(reading: Reading, word: number, from: number): Aside | null {
  let close = word - 1;
  if (/^(but|and|maar|en)$/.test(reading.lower(close))) close--;
  if (reading.form(close) !== ',') return null;
  let open = close - 1;
  while (open > from && close - open <= LONGEST && reading.form(open) !== ',') open--;
  if (open <= from || reading.form(open) !== ',') return null;
  const says = (at: number) =>
    reading.upos(at) === 'VERB' &&
    (reading.lexicon.reporting.get(reading.lower(at))?.some(({ takes }) => takes.has('clause')) ?? false);
  if (says(open + 1)) return { first: open, end: close + 1, holder: nounPhraseAfter(reading, open + 2, close) };
  const holder = nounPhraseAfter(reading, open + 1, close);
  return holder && holder.end < close && says(holder.end) && holder.end + 2 >= close
    ? { first: open, end: close + 1, holder }
    : null;
}
