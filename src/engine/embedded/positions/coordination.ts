import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from '../subjects/sources.ts';
import { type Subject, subjectOf } from '../subjects/subjects.ts';

/**
 * The subject of a reporting verb behind *and* that goes on with the main clause rather than with the clause within it:
 * *it says the strategy has failed and proposes ...*, *police believe a man was hurt and are asking ...*. Shown by an inner
 * subject that cannot speak, that disagrees in number, or that only *who* stands for.
 */
export function mainSubject(
  reading: Reading,
  verb: number,
  subject: Subject | null,
  window: WordRange,
): Subject | null {
  if (!subject || reading.lexicon.language !== 'en' || !reading.parsed) return subject;
  const auxiliary = auxiliaryOf(reading, verb);
  if (!/^(and|but)$/.test(reading.lower(auxiliary - 1))) return subject;
  const inner = !subject.relative && isPlausible(reading, subject) && !disagrees(reading, auxiliary, subject);
  if (inner) return subject;
  const outer = outerVerb(reading, verb);
  if (outer < window.first) return subject;
  const main = subjectOf(reading, outer, window.first, window.end);
  return main && !main.relative && isPlausible(reading, main) ? main : subject;
}

/** Whether a verb behind *and* cannot belong to the clause of a subject by its number. */
export function leavesClause(reading: Reading, word: number, from: number): boolean {
  if (reading.lexicon.language !== 'en' || !reading.parsed || reading.upos(word) !== 'AUX') return false;
  const verb = reading.doc.head(word);
  if (verb <= word || !reading.lexicon.reporting.has(reading.lower(verb))) return false;
  const subject = subjectOf(reading, verb, from, reading.sentence(word).end);
  return subject !== null && disagrees(reading, word, subject);
}

function auxiliaryOf(reading: Reading, verb: number): number {
  let at = verb;
  while (/^(AUX|ADV)$/.test(reading.upos(at - 1) ?? '')) at--;
  return at;
}

function disagrees(reading: Reading, auxiliary: number, { first, end }: WordRange): boolean {
  const lower = reading.lower(auxiliary);
  const plural = /^(are|were|have)$/.test(lower);
  if (!plural && !/^(is|was|has)$/.test(lower)) return false;
  for (let word = first; word < end; word++) if (reading.upos(word) === 'CCONJ') return false;
  const one = /^(a|an|he|she|it|this|that|every|each)$/.test(reading.lower(first));
  const many = reading.doc.feature(end - 1, 'Number') === 'Plur';
  return plural ? one : many;
}

/** The reporting verb of the clause around the clause that a verb is coordinated in; -1 where there is none. */
function outerVerb(reading: Reading, verb: number): number {
  const { doc } = reading;
  if (doc.relation(verb) !== 'conj') return -1;
  let at = doc.head(verb);
  for (let up = 0; up < 4; up++) {
    const head = doc.head(at);
    if (head >= at) return -1;
    at = head;
    if (reading.isVerb(at) && reading.lexicon.reporting.has(reading.lower(at))) return at;
  }
  return -1;
}
