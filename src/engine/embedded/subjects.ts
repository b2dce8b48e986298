import type { WordRange } from '../../language/document.ts';
import { dutchSubject } from './dutch-subject.ts';
import { englishSubject } from './english-subject.ts';
import { parsedSubject } from './parsed-subject.ts';
import type { Reading } from './reading.ts';

export interface Subject extends WordRange {
  /** Whether it stands behind its verb: *zei Trimble*, *said Mohib*. */
  readonly behind: boolean;
  /** A relative pronoun stands for it: *the man who said*. */
  readonly relative: boolean;
}

/** The subject of a verb within its sentence, or null. */
export function subjectOf(reading: Reading, verb: number, from: number, to: number): Subject | null {
  const beside =
    pronounBeside(reading, verb, from) ?? speakerAtEnd(reading, verb, from) ?? nameBeforeAside(reading, verb, from);
  if (beside) return beside;
  return (reading.parsed ? parsedSubject(reading, verb, from, to) : null) ?? shallowSubject(reading, verb, from, to);
}

/** *she accepted*, *he has also said*, *zij vindt*: a subject pronoun before the verb group needs no parse. */
function pronounBeside(reading: Reading, verb: number, from: number): Subject | null {
  let at = verb - 1;
  if (reading.lexicon.language === 'en')
    while (at > from && (reading.upos(at) === 'AUX' || reading.upos(at) === 'ADV' || reading.lower(at) === 'not')) at--;
  const indefinite =
    /^(few|some|many|others|most|several)$/.test(reading.lower(at)) &&
    (at === from || reading.isPunctuation(at - 1) || reading.upos(at - 1) === 'CCONJ');
  if (at < from || !(indefinite || /^(he|she|they|hij)$/.test(reading.lower(at)))) return null;
  return { first: at, end: at + 1, behind: false, relative: false };
}

/** *Northline, the company that is its biggest user, called ...*: a name that opens the sentence and an aside behind it. */
function nameBeforeAside(reading: Reading, verb: number, from: number): Subject | null {
  if (reading.form(verb - 1) !== ',' || reading.lexicon.language !== 'en') return null;
  let end = from;
  while (end < verb && reading.upos(end) === 'PROPN') end++;
  if (end === from || reading.form(end) !== ',' || end >= verb - 2) return null;
  // One aside only: nothing but its own two commas.
  for (let word = end + 1; word < verb - 1; word++) if (/^[,;:]$/.test(reading.form(word))) return null;
  return /^(DET|NOUN|PRON)$/.test(reading.upos(end + 1) ?? '')
    ? { first: from, end, behind: false, relative: false }
    : null;
}

/** *..., Okafor said.*: who speaks stands between the last comma and the verb that ends the sentence. */
function speakerAtEnd(reading: Reading, verb: number, from: number): Subject | null {
  if (reading.lexicon.language !== 'en' || !/^[.!?]$/.test(reading.form(verb + 1))) return null;
  let first = verb - 1;
  while (first > from && verb - first < 6 && reading.upos(first) === 'PROPN') first--;
  if (first === verb - 1 || !/^[,"”’]$/.test(reading.form(first))) return null;
  return { first: first + 1, end: verb, behind: false, relative: false };
}

function shallowSubject(reading: Reading, verb: number, from: number, to: number): Subject | null {
  return reading.lexicon.language === 'nl'
    ? dutchSubject(reading, verb, from, to)
    : englishSubject(reading, verb, from, to);
}
