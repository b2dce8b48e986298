import type { WordRange } from '../../../language/document.ts';
import { nounPhraseAfter } from '../phrases.ts';
import { hasVerb } from '../positions/extent.ts';
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
  const { motives } = reading.lexicon;
  if (motives.but.has(reading.lower(close)) || motives.and.has(reading.lower(close))) close--;
  if (reading.form(close) !== ',') return null;
  let open = close - 1;
  while (open > from && close - open <= LONGEST && reading.form(open) !== ',') open--;
  if (open <= from || reading.form(open) !== ',') return null;
  const says = (at: number) => isSaying(reading, at);
  if (says(open + 1)) return { first: open, end: close + 1, holder: nounPhraseAfter(reading, open + 2, close) };
  const holder = nounPhraseAfter(reading, open + 1, close);
  return holder && holder.end < close && says(holder.end) && holder.end + 2 >= close
    ? { first: open, end: close + 1, holder }
    : null;
}

/** What closes a sentence by telling whose word it is: *, a jury in Hull heard.*, *, according to e-mails.*; or null. */
export function asideAfter(reading: Reading, comma: number): Aside | null {
  if (reading.form(comma) !== ',') return null;
  const { end } = reading.sentence(comma);
  let last = end - 1;
  while (last > comma && reading.isPunctuation(last)) last--;
  if (last - comma > LONGEST || last <= comma) return null;
  if (reading.lexicon.motives.sourceMarkers.has(reading.lower(comma + 1))) {
    const source = nounPhraseAfter(reading, comma + (reading.lower(comma + 2) === 'to' ? 3 : 2), end);
    return { first: comma, end: last + 1, holder: source };
  }
  if (isSaying(reading, comma + 1)) {
    const holder = nounPhraseAfter(reading, comma + 2, end);
    // ", said it would stand them down": the sentence's own verb.
    return holder && hasVerb(reading, holder.end, last + 1) ? null : { first: comma, end: last + 1, holder };
  }
  for (let word = comma + 1; word <= last; word++) {
    // "the operator, NorthRail, says": one name beside its description.
    if (/^[;:]$/.test(reading.form(word)) || (reading.form(word) === ',' && !isNameOrDescription(reading, word + 1)))
      return null;
    if (reading.isVerb(word) && reading.upos(word) === 'VERB')
      return word === last && isSaying(reading, word)
        ? { first: comma, end: last + 1, holder: nounPhraseAfter(reading, comma + 1, word) }
        : null;
  }
  return null;
}

function isNameOrDescription(reading: Reading, word: number): boolean {
  return reading.upos(word) === 'PROPN' || isSaying(reading, word);
}

export function isSaying(reading: Reading, word: number): boolean {
  return (
    reading.upos(word) === 'VERB' &&
    (reading.lexicon.reporting
      .get(reading.lower(word))
      ?.some(({ takes, particle }) => particle === null && takes.has('clause')) ??
      false)
  );
}

/** "zeggen diplomaten", "analysts say": who only speaks has done nothing yet. */
export function isSpeaking(reading: Reading, first: number, end: number): boolean {
  return isSaying(reading, end) || isSaying(reading, first - 1);
}
