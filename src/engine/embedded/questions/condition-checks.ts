import type { Reading } from '../reading.ts';
import { hasAny } from './words.ts';

/** How far the parts of a condition may stand apart, in words. */
export const REACH = 40;

/** Whether a condition is people's in general, which leaves nothing open unless somebody says it of what is to come. */
export function isRule(reading: Reading, word: number, first: number, end: number): boolean {
  const { anybody } = reading.lexicon.open;
  if (!anybody.has(reading.lower(word + 1))) return false;
  return !isSaid(reading, word, first, end) || isAnybodys(reading, word, end);
}

function isSaid(reading: Reading, word: number, first: number, end: number): boolean {
  return reading.quoteAround(word) !== null && hasAny(reading, reading.lexicon.open.follows, first, end);
}

/** *If you listen, you will hear it*: people in general on both sides of the comma. */
function isAnybodys(reading: Reading, word: number, end: number): boolean {
  const { anybody } = reading.lexicon.open;
  for (let at = word + 2; at < Math.min(end, word + REACH); at++)
    if (reading.form(at) === ',') return anybody.has(reading.lower(at + 1)) || anybody.has(reading.lower(at + 2));
  return false;
}

/** *It would be strange if it hurried*, *Het zou jammer zijn als hij ging*: what somebody would think of it. */
export function isJudged(reading: Reading, word: number, first: number): boolean {
  const { judged, wouldBe } = reading.lexicon.open;
  for (let at = Math.max(first, word - 3); at < word; at++)
    if (judged.has(reading.lower(at))) return hasAny(reading, wouldBe, Math.max(first, at - 5), at);
  return false;
}

/** *If the two hold together, the deal is dead*: the condition first, both clauses in the present. */
export function leadsIn(reading: Reading, word: number, first: number, end: number): boolean {
  const before = word === first || (word <= first + 2 && reading.isPunctuation(word - 1));
  const limit = Math.min(end, word + REACH);
  let comma = word + 3;
  while (comma < limit && reading.form(comma) !== ',') comma++;
  return before && comma < limit - 2 && !isPast(reading, word, end);
}

/** Whether a verb in the past stands in a range: what is told, not what may come, unless it is told with *would*. */
export function isPast(reading: Reading, from: number, to: number): boolean {
  if (hasAny(reading, reading.lexicon.open.backshifted, from, to)) return false;
  for (let word = from; word < to; word++)
    if (
      reading.isVerb(word) &&
      reading.doc.feature(word, 'Tense') === 'Past' &&
      reading.doc.feature(word, 'VerbForm') === 'Fin' &&
      (reading.upos(word) === 'AUX' || !reading.lexicon.reporting.has(reading.lower(word))) &&
      reading.lower(word) !== 'should'
    )
      return true;
  return false;
}
