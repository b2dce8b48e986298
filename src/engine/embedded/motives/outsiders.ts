import type { WordRange } from '../../../language/document.ts';
import type { CastActor } from '../cast/cast-actor.ts';
import type { Reading } from '../reading.ts';

/** Whether a source tells of others' deeds by what it is, or a person by function: *analysts*, *Amrit Dhaliwal, a historian*. */
export function isOutsider(reading: Reading, speaker: CastActor, holder: WordRange | null): boolean {
  const ranges = holder ? [holder, ...speaker.roles] : speaker.roles;
  return ranges.some((range) => {
    for (let word = range.first; word < range.end && reading.upos(word) !== 'ADP'; word++)
      if (reading.lexicon.motives.outsiders.has(reading.lower(word))) return true;
    return false;
  });
}
