import type { WordRange } from '../../../language/document.ts';
import { isRoleWord, isTitle } from '../names/name-words.ts';
import type { Reading } from '../reading.ts';
import { isPersonNoun } from '../subjects/sources.ts';
import type { CastActor, Placed } from './cast-actor.ts';

/** The mention that covers a word. */
type MentionAt = (word: number) => Placed | null;

/** Whom a phrase means by a name beside it, or null. */
export function namedBeside(reading: Reading, mentionAt: MentionAt, range: WordRange): CastActor | null {
  return (
    appositionOf(reading, mentionAt, range) ??
    ownedBy(reading, mentionAt, range) ??
    setBeside(reading, mentionAt, range) ??
    ofWhich(reading, mentionAt, range)
  );
}

/** "the textile workers' federation", where the phrase ends before the genitive. */
function ownedBy(reading: Reading, mentionAt: MentionAt, { end }: WordRange): CastActor | null {
  if (!/^['’]s?$/.test(reading.form(end))) return null;
  const mention = mentionAt(end + 1);
  return mention?.noun && mention.first === end + 1 ? mention.actor : null;
}

/** "the president of the region, Roberto Maroni, has ...", "the drivers' union, Unison, warned": a name behind a comma. */
function appositionOf(reading: Reading, mentionAt: MentionAt, range: WordRange): CastActor | null {
  if (reading.form(range.end) !== ',') return null;
  let name = range.end + 1;
  if (isTitle(reading, name) && !reading.isCapitalised(name)) name++;
  // "Haar man, de botenbouwer Dirk, bleef"
  else if (reading.upos(name) === 'DET')
    while (name < range.end + 4 && !mentionAt(name) && /^(DET|ADJ|NOUN)$/.test(reading.upos(name) ?? '')) name++;
  const mention = mentionAt(name);
  if (!mention || mention.noun || mention.first > name) return null;
  const called = [...mention.actor.forms.values()];
  if (called.some(({ first, end }) => first >= range.first && end === range.end)) return mention.actor;
  if (mention.actor.kind !== 'person') return null;
  for (let word = range.first; word < range.end && reading.upos(word) !== 'ADP'; word++)
    if (isRoleWord(reading, word) || isPersonNoun(reading.lower(word), reading.lexicon.language)) return mention.actor;
  return null;
}

/** "Ray Delgado, the group's director, who has called for ...": a function behind its name. */
function setBeside(reading: Reading, mentionAt: MentionAt, { first, end }: WordRange): CastActor | null {
  if (reading.form(first - 1) !== ',' || reading.form(end) !== ',' || reading.isCapitalised(end - 1)) return null;
  const mention = mentionAt(first - 2);
  return mention?.actor.kind === 'person' && !mention.noun && isRoleWord(reading, end - 1) ? mention.actor : null;
}

/** "Luz Arriaga of Coastwatch, which wants ...": the thing-like of those in the phrase. */
function ofWhich(reading: Reading, mentionAt: MentionAt, { first, end }: WordRange): CastActor | null {
  const after = reading.form(end) === ',' ? end + 1 : end;
  if (reading.lower(after) !== 'which') return null;
  const last = mentionAt(end - 1);
  return last && last.first > first && last.actor.kind !== 'person' ? last.actor : null;
}
