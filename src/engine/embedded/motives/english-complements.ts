import { MOTION, OBJECT_CONTROL } from '../lexicon/english-infinitives.ts';
import { nounPhraseAfter } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from '../subjects/sources.ts';
import { takesInfinitive } from './purpose-of.ts';

/** Whether the parse makes the infinitive the complement of a verb that is no motion. */
export function completes(reading: Reading, to: number): boolean {
  const { doc } = reading;
  const verb = doc.head(to);
  if (!reading.parsed || verb <= to || verb - to > 6) return false;
  const governor = doc.head(verb);
  if (doc.relation(verb) !== 'xcomp' || MOTION.has(reading.lower(governor))) return false;
  if (isComplete(reading, governor, to)) return false;
  // "summoned the ambassador to demand": with an object between, only behind a verb that is known to need it.
  return (
    governor === to - 1 ||
    isTaker(reading, governor) ||
    OBJECT_CONTROL.has(reading.lower(governor)) ||
    takesInfinitive(reading, governor)
  );
}

/** "Carrow's contract to deliver", "the desire to find": the infinitive says what a known thing is about. */
export function describesNoun(reading: Reading, to: number): boolean {
  const { doc } = reading;
  const verb = doc.head(to);
  if (!reading.parsed || verb <= to || verb - to > 6 || doc.relation(verb) !== 'acl') return false;
  const noun = doc.head(verb);
  const { first } = reading.sentence(to);
  // "the first to land", "the worst storm to hit the country"
  for (let word = noun; word > Math.max(noun - 4, first - 1); word--) {
    if (/^(first|last|next|only|most|least)$/.test(reading.lower(word)) || doc.feature(word, 'Degree') === 'Sup')
      return true;
    if (/^['’]s$/.test(reading.lower(word))) return true;
    // "sold its boats to pay the crew": a thing, rather than a plan.
    if (/^(its|their|his|her)$/.test(reading.lower(word))) return isTaker(reading, noun);
  }
  return false;
}

/** "easier for people to obtain", "for the world to see": what others are to do. */
export function hasOwnSubject(reading: Reading, to: number): boolean {
  const { doc } = reading;
  const verb = doc.head(to);
  if (!reading.parsed || verb <= to) return false;
  return doc
    .children(verb)
    .some(
      (child) =>
        child < to &&
        isOthers(reading, child) &&
        doc.relation(child) === 'nsubj' &&
        /^(NOUN|PROPN|PRON)$/.test(reading.upos(child) ?? ''),
    );
}

/** "calling for the minister to resign", "a demand for the road to be closed": what others are asked to do. */
export function isCalledFor(reading: Reading, to: number): boolean {
  const { reporting, reportingNouns } = reading.lexicon;
  let at = to - 1;
  while (at > to - 8 && /^(DET|ADJ|NOUN|PROPN|PRON|NUM|PART)$/.test(reading.upos(at) ?? '')) at--;
  if (reading.lower(at) !== 'for' || at === to - 1) return false;
  // "called for a ceasefire to let convoys through": what a thing is for.
  if (!isPlausible(reading, { first: at + 1, end: to }) && reading.lower(to + 1) !== 'be') return false;
  const asks = reading.lower(at - 1);
  return (
    (reporting.get(asks)?.some(({ prepositions }) => prepositions.has('for')) ?? false) ||
    (reportingNouns.get(asks)?.introducedBy.has('for') ?? false)
  );
}

/** People, or what a determiner makes one thing: not "up for sale to pay". */
function isOthers(reading: Reading, word: number): boolean {
  return (
    reading.upos(word) === 'PRON' ||
    reading.upos(word - 1) === 'DET' ||
    isPlausible(reading, { first: word, end: word + 1 })
  );
}

/** "set fire to a boat to protest", "needs cheap power to win": a verb that has a thing for its object. */
export function isComplete(reading: Reading, verb: number, to: number): boolean {
  const { doc } = reading;
  const object = doc.children(verb).find((child) => doc.relation(child) === 'obj' && child > verb && child < to);
  return object !== undefined && hasObjectThing(reading, verb, to);
}

/**
 * "asked the council to help" needs it; "proposed measures to help", "called for a truce to let aid in" do not: by whether
 * who or what stands between can act.
 */
export function hasObjectThing(reading: Reading, verb: number, to: number): boolean {
  const first = reading.lower(verb + 1) === 'for' ? verb + 2 : verb + 1;
  if (first >= to - 1 || /^(PRON|ADP)$/.test(reading.upos(first) ?? '')) return false;
  const object = nounPhraseAfter(reading, first, to) ?? { first, end: to };
  if (!isPlausible(reading, object)) return true;
  // "offered the company $40m to stay"
  const next = object.end;
  return /^(DET|NUM|SYM)$/.test(reading.upos(next) ?? '') && !isPlausible(reading, { first: next, end: to });
}

/** A verb by the tagger that the tree takes for no noun: not "$40m in tax credits". */
export function isTrueVerb(reading: Reading, word: number): boolean {
  return reading.upos(word) === 'VERB' && !/^(obj|obl|nmod)/.test(reading.doc.relation(word));
}

/** A word that an infinitive completes, in any form: *agree*, *agreeing*, *plans*. */
export function isTaker(reading: Reading, word: number): boolean {
  const lower = reading.lower(word);
  const { complementTakers } = reading.lexicon;
  if (complementTakers.has(lower) || complementTakers.has(lower.replace(/ies$/, 'y').replace(/s$/, ''))) return true;
  const stem = lower.replace(/ing$/, '');
  return stem !== lower && (complementTakers.has(stem) || complementTakers.has(`${stem}e`));
}
