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
  return (reading.parsed ? parsedSubject(reading, verb, from, to) : null) ?? shallowSubject(reading, verb, from, to);
}

function shallowSubject(reading: Reading, verb: number, from: number, to: number): Subject | null {
  return reading.lexicon.language === 'nl'
    ? dutchSubject(reading, verb, from, to)
    : englishSubject(reading, verb, from, to);
}
