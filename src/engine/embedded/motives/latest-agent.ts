import type { Cast } from '../cast/cast.ts';
import type { CastActor } from '../cast/cast-actor.ts';
import type { Reading } from '../reading.ts';
import { isSpeaking } from './asides.ts';

/** To whom a passive says that it was done. */
export function patientOf(reading: Reading, cast: Cast, verb: number): CastActor | null {
  const { doc } = reading;
  const patient = doc.children(verb).find((child) => doc.fullRelation(child) === 'nsubj:pass');
  return patient === undefined ? null : cast.actorOf({ first: patient, end: patient + 1 });
}

/** The actor that acted last before a word, at most three sentences ago: who did what is told without a doer. */
export function latestAgent(
  reading: Reading,
  cast: Cast,
  word: number,
  others: readonly (CastActor | null)[],
): CastActor | null {
  const sentence = reading.doc.sentenceOf(word);
  const paragraph = reading.doc.paragraphOf(word);
  let told: CastActor | null = null;
  const patients = new Set<CastActor>();
  for (const { first, end, actor, part } of cast.backwards(word)) {
    if (reading.doc.sentenceOf(first) < sentence - 3 || reading.doc.paragraphOf(first) < paragraph - 1) break;
    // "Munteanu was sacked for ...": whom it is done to has not done it.
    if (part === 'is' && reading.doc.sentenceOf(first) === sentence) patients.add(actor);
    if (patients.has(actor)) continue;
    if (part !== 'leads' || others.includes(actor) || reading.quoteAround(first)) continue;
    if (!isSpeaking(reading, first, end)) return actor;
    told ??= actor;
  }
  return told;
}

/** Whether an actor leads the sentence before by doing something, in the same paragraph. */
export function hasJustActed(reading: Reading, cast: Cast, actor: CastActor, word: number): boolean {
  const sentence = reading.doc.sentenceOf(word);
  for (const { first, end, part, actor: other } of cast.backwards(reading.sentence(word).first)) {
    if (reading.doc.sentenceOf(first) < sentence - 1) return false;
    if (reading.doc.paragraphOf(first) !== reading.doc.paragraphOf(word)) return false;
    if (other === actor && part === 'leads' && !reading.quoteAround(first) && !isSpeaking(reading, first, end))
      return true;
  }
  return false;
}
