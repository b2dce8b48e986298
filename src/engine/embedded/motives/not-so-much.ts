import type { WordRange } from '../../../language/document.ts';
import { contentSpan } from '../positions/content-span.ts';
import { windowAround } from '../positions/extent.ts';
import type { Reading } from '../reading.ts';
import { clauseBefore, motiveEnd } from './clauses.ts';
import type { FoundMotive } from './found.ts';

/** How far the two reasons may stand apart, in words. */
const REACH = 20;

/** *not so much to save money as to please regulators*: the reason that is denied at *not*, the true one at *as*. */
export function findNotSoMuch(reading: Reading, word: number): FoundMotive | null {
  if (reading.lexicon.language !== 'en') return null;
  const window = windowAround(reading, word);
  if (isNotSoMuch(reading, word)) {
    const first = pastCue(reading, word + 3);
    const as = first < 0 ? -1 : asBehind(reading, first, window);
    return as < 0 ? null : found(reading, word, word, first, as, window);
  }
  if (reading.lower(word) !== 'as') return null;
  const first = pastCue(reading, word + 1);
  if (first < 0) return null;
  for (let not = word - 4; not >= Math.max(window.first, word - REACH); not--)
    if (isNotSoMuch(reading, not))
      return found(reading, not, word, first, motiveEnd(reading, first, window.end), window);
  return null;
}

function isNotSoMuch(reading: Reading, word: number): boolean {
  return reading.lower(word) === 'not' && reading.lower(word + 1) === 'so' && reading.lower(word + 2) === 'much';
}

/** Past *to*, *because*, *because of*, *out of*, *for*; or -1. */
function pastCue(reading: Reading, word: number): number {
  if (!/^(to|because|out|for)$/.test(reading.lower(word))) return -1;
  return reading.lower(word + 1) === 'of' ? word + 2 : word + 1;
}

function asBehind(reading: Reading, from: number, window: WordRange): number {
  for (let at = from + 1; at < Math.min(window.end, from + REACH); at++)
    if (reading.lower(at) === 'as' && pastCue(reading, at + 1) > 0) return at;
  return -1;
}

function found(
  reading: Reading,
  not: number,
  at: number,
  first: number,
  end: number,
  window: WordRange,
): FoundMotive | null {
  const content = contentSpan(reading, first, end);
  const explained = clauseBefore(reading, reading.form(not - 1) === ',' ? not - 1 : not, window);
  return content && explained && { ...explained, at, content, negated: at === not, rule: 'rejected' };
}
