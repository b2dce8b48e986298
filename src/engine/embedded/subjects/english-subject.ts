import { nounPhraseAfter, nounPhraseBefore } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { antecedentOf, openingOf } from './asides.ts';
import { isPlausible } from './sources.ts';
import type { Subject } from './subjects.ts';

/** How far a subject may stand from its verb, in words. */
const REACH = 30;

/** Auxiliaries, adverbs and negations before a verb: "has also repeatedly said". */
function beforeVerbGroup(reading: Reading, verb: number, from: number): number {
  let at = verb;
  while (at > from) {
    const upos = reading.upos(at - 1);
    if (upos !== 'AUX' && upos !== 'ADV' && upos !== 'PART') break;
    at--;
  }
  return at;
}

export function englishSubject(reading: Reading, verb: number, from: number, to: number): Subject | null {
  const { lexicon } = reading;
  const start = beforeVerbGroup(reading, verb, from);
  for (let word = start; word < verb; word++) if (reading.lower(word) === 'to') return null;
  if (
    /ing$/.test(reading.lower(verb)) &&
    (/^[,"”’]$/.test(reading.form(start - 1)) ||
      reading.upos(start - 1) === 'ADP' ||
      reading.upos(start - 1) === 'VERB')
  ) {
    // "has launched a petition, asking ...", "reacted by proposing": who does what the sentence says.
    const governor = governingVerb(reading, start, from);
    return governor >= 0 ? leftSubject(reading, beforeVerbGroup(reading, governor, from), from) : null;
  }
  const ahead = leftSubject(reading, start, from);
  if (ahead) return ahead;
  // "... ," said Ambassador Mohib
  const behind = nounPhraseAfter(reading, verb + 1, to);
  if (behind && (isPlausible(reading, behind) || lexicon.anyPronoun.has(reading.lower(behind.first))))
    return { ...behind, behind: true, relative: false };
  return null;
}

/** The verb that a participle hangs on: the one right before it, else the first of its sentence. */
function governingVerb(reading: Reading, participle: number, from: number): number {
  if (reading.upos(participle - 1) === 'VERB') return participle - 1;
  for (let at = Math.max(from, participle - 60); at < participle; at++)
    if (reading.isVerb(at) && !/ing$/.test(reading.lower(at))) return at;
  return -1;
}

function leftSubject(reading: Reading, start: number, from: number): Subject | null {
  const { lexicon } = reading;
  const before = start - 1;
  if (before < from) return null;
  const lower = reading.lower(before);
  if (lexicon.pronouns.relative.has(lower) && reading.upos(before) !== 'DET' && reading.upos(before) !== 'PROPN') {
    const antecedentEnd = reading.lower(before - 1) === ',' ? before - 1 : before;
    const antecedent = nounPhraseBefore(reading, antecedentEnd, from);
    if (antecedent) return { ...antecedentOf(reading, before, antecedent), behind: false, relative: true };
  }
  if (lower === ',' || lower === ')' || /^[-–—]+$/.test(lower)) {
    // "Steve Whitmore, a representative for the LA Sheriff's office, told"
    const opening = openingOf(reading, before, from);
    if (opening !== null) {
      const outer = nounPhraseBefore(reading, opening, from);
      if (outer) return { ...outer, behind: false, relative: false };
    }
  }
  if (reading.upos(before) === 'CCONJ') {
    // "Smith denied it and said": the subject of the verb before.
    for (let at = before - 1; at >= Math.max(from, before - REACH); at--)
      if (reading.isVerb(at) && reading.upos(at) === 'VERB')
        return leftSubject(reading, beforeVerbGroup(reading, at, from), from);
    return null;
  }
  const phrase = nounPhraseBefore(reading, pastTime(reading, start, from), from, !isThirdPerson(reading, start));
  if (!phrase) return null;
  // "The city's coach, Alireza Mehraban, said" begins with the description; the name counts.
  return { ...phrase, behind: false, relative: false };
}

/** "Posts from Friday theorized": a time between a subject and its verb. */
function pastTime(reading: Reading, start: number, from: number): number {
  if (reading.upos(start - 1) === 'ADP' && reading.upos(start) === 'ADV') return start - 1;
  const at = start - 1;
  if (at - 1 > from && reading.lexicon.months.has(reading.lower(at)) && reading.upos(at - 1) === 'ADP') return at - 1;
  return start;
}

/** *rates*, *has*: one alone does it, so that "and" before the phrase joins clauses. */
function isThirdPerson(reading: Reading, verb: number): boolean {
  return /[^s]s$/.test(reading.lower(verb));
}
