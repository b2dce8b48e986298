import type { WordRange } from '../../../language/document.ts';
import type { Cast } from '../cast.ts';
import type { CastActor } from '../cast-actor.ts';
import { nounPhraseBefore } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from '../sources.ts';

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
