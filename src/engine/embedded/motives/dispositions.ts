import type { WordRange } from '../../../language/document.ts';
import { nounPhraseBefore } from '../phrases.ts';
import { contentSpan } from '../positions/content-span.ts';
import { windowAround } from '../positions/extent.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from '../subjects/sources.ts';
import { subjectOf } from '../subjects/subjects.ts';
import { clauseAfter, clauseBefore, motiveEnd } from './clauses.ts';
import type { FoundMotive } from './found.ts';
import { frontedEnd } from './fronted.ts';

/**
 * A fear or aversion that moves somebody: *London is wary of being drawn in*, *the party, mindful of the elections, sent
 * ministers*, *Moskou is allergisch voor ...*.
 */
export function findDisposition(reading: Reading, word: number): FoundMotive | null {
  const { disposed, towards, upset } = reading.lexicon.motives;
  const lower = reading.lower(word);
  if (!(disposed.has(lower) || upset.has(lower)) || !towards.has(reading.lower(word + 1))) return null;
  const window = windowAround(reading, word);
  // "The union is angry about it": what it feels, rather than why it does something.
  if (upset.has(lower) && word !== window.first && reading.form(word - 1) !== ',') return null;
  const fronted = reading.lexicon.language === 'nl' && word === window.first;
  const end = fronted ? frontedEnd(reading, word + 2, window.end) : motiveEnd(reading, word + 1, window.end);
  // "is keen to expand in order to ...": what is wanted has a purpose of its own.
  if (hasPurpose(reading, word, end)) return null;
  const content = contentSpan(reading, word, end);
  const explained = content && holderOf(reading, word, end, window);
  if (!content || !explained) return null;
  return { holder: explained, at: word, content, action: null, negated: isDenied(reading, word), rule: 'disposition' };
}

function holderOf(reading: Reading, word: number, end: number, window: WordRange): WordRange | null {
  if (reading.form(word - 1) === ',') {
    const holder = nounPhraseBefore(reading, word - 1, window.first);
    if (reading.lexicon.language === 'nl' && motiveEnd(reading, word + 1, window.end) >= window.end - 1)
      return clauseBefore(reading, word, window)?.holder ?? null;
    return holder && isPlausible(reading, holder) ? holder : null;
  }
  if (word === window.first) {
    let next = end;
    if (reading.lexicon.language === 'en') while (next < window.end && reading.form(next) !== ',') next++;
    return next < window.end
      ? (clauseAfter(reading, reading.form(next) === ',' ? next + 1 : next, window)?.holder ?? null)
      : null;
  }
  for (let at = word - 1; at >= Math.max(window.first, word - 8); at--) {
    if (reading.lexicon.motives.stays.has(reading.lower(at))) {
      const subject = subjectOf(reading, at, window.first, window.end);
      return subject && isPlausible(reading, subject) ? { first: subject.first, end: subject.end } : null;
    }
    if (reading.isPunctuation(at) && reading.form(at) !== ',') return null;
  }
  return null;
}

function hasPurpose(reading: Reading, first: number, end: number): boolean {
  for (let word = first; word < end; word++)
    if (reading.match(reading.lexicon.purposeMarkers, word, end) >= 0) return true;
  return false;
}

function isDenied(reading: Reading, word: number): boolean {
  return reading.lexicon.negations.has(reading.lower(word - 1));
}
