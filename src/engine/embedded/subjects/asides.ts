import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from './sources.ts';

/** How far a subject may stand from its verb, in words. */
const REACH = 30;

/**
 * The comma that opens the aside which the comma at `close` closes: "Eastman, Director of X, and Chairman of Y, says".
 * The outermost one counts, as long as no verb stands between that is not the aside's own (*who*, *die*, a participle).
 */
export function openingOf(reading: Reading, close: number, from: number): number | null {
  const mark = reading.form(close);
  const opens = mark === ')' ? '(' : mark;
  let opening: number | null = null;
  for (let at = close - 1; at > Math.max(from, close - REACH); at--) {
    if (reading.form(at) === opens) {
      if (opens !== ',' || beginsAside(reading, at)) opening = at;
      if (opens !== ',') return at;
    }
    if (/^[;:]$/.test(reading.form(at))) break;
  }
  return opening;
}

/** Behind the comma stands what an aside begins with, before it a noun or a name. */
function beginsAside(reading: Reading, comma: number): boolean {
  const before = reading.upos(comma - 1);
  if (before !== 'NOUN' && before !== 'PROPN' && !/^[)\]\d]+$/.test(reading.form(comma - 1))) return false;
  const next = reading.lower(comma + 1);
  const upos = reading.upos(comma + 1);
  if (reading.lexicon.pronouns.relative.has(next)) return true;
  if (/^\d+$/.test(next)) return true;
  if (upos === 'VERB') return /(ed|ing|d|t|en)$/.test(next);
  // "X, in remarks to Y, said", "X, a member of Y, said"
  return upos === 'DET' || upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ' || upos === 'ADP' || upos === 'ADV';
}

/** *community leaders who say*: people, where the phrase before *who* begins with a thing: *a victory to community leaders*. */
export function antecedentOf(reading: Reading, pronoun: number, phrase: WordRange): WordRange {
  if (reading.lower(pronoun) !== 'who') return phrase;
  for (let word = phrase.end - 2; word > phrase.first; word--) {
    if (reading.upos(word) !== 'ADP') continue;
    const tail = { first: word + 1, end: phrase.end };
    return isPlausible(reading, { first: phrase.first, end: word }) || !isPlausible(reading, tail) ? phrase : tail;
  }
  return phrase;
}
