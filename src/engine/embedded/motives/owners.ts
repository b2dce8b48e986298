import type { WordRange } from '../../../language/document.ts';
import type { Cast } from '../cast.ts';
import type { CastActor } from '../cast-actor.ts';
import { nounPhraseBefore } from '../phrases.ts';
import type { HeldPosition } from '../positions/positions.ts';
import type { Reading } from '../reading.ts';

/** Whose a deed is that is told as a thing: *her ban* is hers, *the education secretary's bill* the secretary's. */
export function ownerOf(reading: Reading, cast: Cast, { first, end }: WordRange): CastActor | null {
  const { possessives } = reading.lexicon;
  const lower = reading.lower(first);
  if (
    end - first > 1 &&
    [possessives.masculine, possessives.feminine, possessives.plural].some((words) => words.has(lower))
  )
    return cast.actorOf({ first, end: first + 1 });
  for (let word = first + 1; word < end - 1; word++) {
    if (!/^['’]s?$/.test(reading.form(word))) continue;
    const owner = nounPhraseBefore(reading, word, first);
    return owner && cast.actorOf(owner);
  }
  return null;
}

/** The body that a spokesperson's *we* stands for: *a spokesman for CityLink*, *State Department spokesman Jeff Rathke*. */
export function bodyOf(reading: Reading, cast: Cast, { found, actor }: HeldPosition): CastActor | null {
  const { holder } = found;
  if (!holder) return actor;
  let speaks = false;
  let body: CastActor | null = null;
  for (let word = holder.first; word < holder.end; word++) {
    speaks ||= /^(spokes\p{L}+|woordvoerd\p{L}+|zegs\p{L}+)$/u.test(reading.lower(word));
    const mention = cast.mentionAt(word);
    if (mention && (mention.actor.kind === 'organisation' || mention.actor.kind === 'state')) body = mention.actor;
  }
  return speaks && body ? body : actor;
}
