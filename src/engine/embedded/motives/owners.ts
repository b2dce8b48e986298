import type { WordRange } from '../../../language/document.ts';
import type { Cast } from '../cast/cast.ts';
import type { CastActor } from '../cast/cast-actor.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from '../subjects/sources.ts';

/** Whether a phrase tells a deed as a thing: *the attack by militants*, *her decision*. */
export function isDeed(reading: Reading, holder: WordRange): boolean {
  return reading.lexicon.deeds.has(reading.lower(reading.doc.headOf(holder)));
}

/**
 * Who did a deed, by the phrase that tells it: *Israeli strikes*, *her ban*, *the raid by militants*, *the move of the bank*;
 * else null.
 */
export function doerIn(reading: Reading, cast: Cast, deed: WordRange): CastActor | null {
  const owner = stateIn(reading, cast, deed) ?? ownerOf(reading, cast, deed);
  if (owner) return owner;
  const noun = reading.doc.headOf(deed);
  const { by, doneTo } = reading.lexicon.motives;
  const agent = by.has(reading.lower(noun + 1)) || (isOf(reading, noun + 1) && !doneTo.has(reading.lower(noun)));
  const phrase = agent ? nounPhraseAfter(reading, noun + 2, reading.sentence(noun).end) : null;
  return phrase && cast.actorOf(phrase);
}

function isOf(reading: Reading, word: number): boolean {
  return /^(of|van)$/.test(reading.lower(word));
}

/** The state that an adjective in a phrase names: *the Israeli strikes*. */
export function stateIn(reading: Reading, cast: Cast, { first, end }: WordRange): CastActor | null {
  for (let word = first; word < end; word++) {
    const code = reading.lexicon.stateAdjectives.get(reading.lower(word))?.code;
    const state = code && cast.actors.find((actor) => actor.state?.code === code);
    if (state) return state;
  }
  return null;
}

/** Whose a deed is that is told as a thing: *her ban* is hers, *the education secretary's bill* the secretary's. */
export function ownerOf(reading: Reading, cast: Cast, { first, end }: WordRange): CastActor | null {
  const { possessives } = reading.lexicon;
  const lower = reading.lower(first);
  if (
    end - first > 1 &&
    [possessives.masculine, possessives.feminine, possessives.plural].some((words) => words.has(lower))
  )
    // "Her husband stayed because ...": who is somebody's is somebody else.
    return isPlausible(reading, { first: first + 1, end }) ? null : cast.actorOf({ first, end: first + 1 });
  for (let word = first + 1; word < end - 1; word++) {
    if (!/^['’]s?$/.test(reading.form(word))) continue;
    const owner = nounPhraseBefore(reading, word, first);
    return owner && cast.actorOf(owner);
  }
  return null;
}
