import type { ActorKind } from '../../../core/briefing.ts';
import type { WordRange } from '../../../language/document.ts';
import { isOrganisationWord, isRoleWord } from '../names/name-words.ts';
import type { Reading } from '../reading.ts';

/** The person, group or body that a source without a name is, or null when it is no actor. */
export function kindOfUnnamed(reading: Reading, range: WordRange): ActorKind | null {
  const { lexicon } = reading;
  if (reading.upos(range.first) === 'PRON') return null;
  let head = range.first;
  for (let word = range.first; word < range.end; word++) {
    if (reading.upos(word) === 'ADP' && word > range.first) break;
    if (reading.upos(word) === 'NOUN' || reading.upos(word) === 'PROPN') head = word;
  }
  // "that is the quay's biggest user": what somebody is, not somebody else.
  if (reading.doc.children(head).some((child) => reading.doc.relation(child) === 'cop')) return null;
  const lower = reading.lower(head);
  if (lexicon.documents.has(lower)) return null;
  if (lexicon.groups.has(lower) || lexicon.collectives.has(lower)) return 'group';
  if (lexicon.groupEndings.some((ending) => lower.endsWith(ending))) return 'group';
  if (isOrganisationWord(reading, head) || lexicon.speakingPlaces.has(lower)) return 'organisation';
  if (isRoleWord(reading, head)) return 'person';
  return null;
}
