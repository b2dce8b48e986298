import type { WordRange } from '../../../language/document.ts';
import { AIMING } from '../lexicon/english-reasons.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from '../subjects/sources.ts';
import { subjectOf } from '../subjects/subjects.ts';
import { motiveEnd } from './clauses.ts';
import type { FoundMotive } from './found.ts';
import { purpose } from './purpose-of.ts';

/** Verbs by which a thing has an aim: *the campaign aims to*; of a person they tell a plan, which explains nothing. */
const AIM = /^(aims?|aimed|seeks?|sought|serves?|served)$/;
/** *measures aimed at curbing*, *a scheme geared towards helping* */
const DIRECTED = /^(aimed|geared|directed|targeted|focused|focussed)$/;

/** What an English deed is for, by a word of aiming: *the scheme aims to*, *aimed at curbing*, *, seeking to calm them*. */
export function findAim(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  const lower = reading.lower(word);
  const next = reading.lower(word + 1);
  const found = (first: number) =>
    purpose(reading, word, first, motiveEnd(reading, first, window.end), window, 'purpose-marked');
  if (AIMING.has(lower) && next === 'to')
    return reading.form(word - 1) === ',' || word === window.first ? found(word + 2) : null;
  if (DIRECTED.test(lower) && /^(at|towards?|on)$/.test(next) && isGerund(reading, word + 2)) return found(word + 2);
  if (!AIM.test(lower) || next !== 'to' || !reading.isVerb(word)) return null;
  const subject = subjectOf(reading, word, window.first, window.end);
  if (!subject || !isThing(reading, subject)) return null;
  const aim = found(word + 2);
  return (
    aim && {
      ...aim,
      holder: { first: subject.first, end: subject.end },
      action: reading.span(subject.first, subject.end),
    }
  );
}

/** A deed, a document, or what is nobody: *the campaign*, *the bill*, *the change*. */
function isThing(reading: Reading, { first, end }: WordRange): boolean {
  const { deeds, documents, anyPronoun } = reading.lexicon;
  const head = reading.lower(reading.doc.headOf({ first, end }));
  if (deeds.has(head) || documents.has(head)) return true;
  return !anyPronoun.has(reading.lower(first)) && !isPlausible(reading, { first, end });
}

function isGerund(reading: Reading, word: number): boolean {
  return /ing$/.test(reading.lower(word)) && reading.isVerb(word);
}
