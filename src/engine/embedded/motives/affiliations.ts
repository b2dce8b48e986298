import type { WordRange } from '../../../language/document.ts';
import type { Cast } from '../cast/cast.ts';
import type { CastActor } from '../cast/cast-actor.ts';
import { canMean } from '../cast/pronoun-sorts.ts';
import { nounPhraseBefore } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from '../subjects/sources.ts';

/** How far around a name the body is looked for that its bearer belongs to, in words. */
const REACH = 10;
/** How many of somebody's mentions may tell it. */
const MENTIONS = 3;

/**
 * The body that a person's *we* stands for, by what the text says of the person: *a spokesman for CityLink*, *Jackie
 * Olusoga, general secretary of Aslef*; of those who govern, the state; null where nothing is said.
 */
export function bodyOf(reading: Reading, cast: Cast, person: CastActor, holder: WordRange | null): CastActor | null {
  if (person.kind !== 'person') return null;
  const mentions = person.mentions.slice(0, MENTIONS);
  const own = holder ? [holder, ...mentions] : mentions;
  for (const range of own) {
    const body = bodyBeside(reading, cast, person, range);
    if (body) return body;
  }
  const { governs, spokespersonStems } = reading.lexicon.motives;
  const speaks = [...spokespersonStems];
  const words = [...own, ...person.roles];
  const first = mentions[0]?.first ?? holder?.first ?? 0;
  if (words.some((range) => someWord(reading, range, (word) => governs.has(word.slice(word.lastIndexOf('-') + 1)))))
    return stateOf(cast, first);
  return words.some((range) => someWord(reading, range, (word) => speaks.some((stem) => word.includes(stem))))
    ? lastBody(reading, cast, first)
    : null;
}

/** "The army said its soldiers had left to ...", "Wragg said his group would ...": who acts for who speaks, or the body. */
export function isOwn(reading: Reading, { first, end }: WordRange, speaker: CastActor): boolean {
  const { motives, possessives, organisations, collectives, government } = reading.lexicon;
  const own = Object.values(possessives).some((words) => words.has(reading.lower(first)));
  if (!own || end - first < 2 || !canMean(reading, first, speaker)) return false;
  const head = reading.lower(reading.doc.headOf({ first, end }));
  if (speaker.kind !== 'person') return motives.servants.has(head);
  return organisations.has(head) || collectives.has(head) || government.has(head);
}

/** A body named in a phrase, right before it, or in what stands beside it between commas. */
function bodyBeside(reading: Reading, cast: Cast, person: CastActor, { first, end }: WordRange): CastActor | null {
  const sentence = reading.sentence(first);
  let before = first;
  while (before > sentence.first && first - before < 4 && /^(NOUN|ADJ|PROPN)$/.test(reading.upos(before - 1) ?? ''))
    before--;
  const described = beforeComma(reading, first, sentence.first);
  if (described) {
    // "Its founder, Mhairi Sutherland"
    const owner = cast.actorOf({ first: described.first, end: described.first + 1 });
    if (owner && owner !== person && isBody(owner) && isPossessive(reading, described.first)) return owner;
    before = described.first;
  }
  let after = end;
  if (reading.form(end) === ',')
    for (after = end + 1; after < Math.min(sentence.end, end + REACH); after++)
      if (isEndOfDescription(reading, after)) break;
  for (let word = before; word < after; word++) {
    const actor = cast.mentionAt(word)?.actor;
    if (actor && actor !== person && isBody(actor)) return actor;
  }
  return null;
}

/** "The board's director of nursing, Stephen Boyle": the description that stands before a name. */
function beforeComma(reading: Reading, name: number, from: number): WordRange | null {
  if (reading.form(name - 1) !== ',') return null;
  const phrase = nounPhraseBefore(reading, name - 1, from, false);
  return phrase &&
    isPlausible(reading, phrase) &&
    (phrase.first === from || /^(PUNCT|ADV|CCONJ|SCONJ)$/.test(reading.upos(phrase.first - 1) ?? ''))
    ? phrase
    : null;
}

function isPossessive(reading: Reading, word: number): boolean {
  const { neuter, plural } = reading.lexicon.possessives;
  return neuter.has(reading.lower(word)) || plural.has(reading.lower(word));
}

/** "boer Teunis Kramer, die zijn land aan Natuurmonumenten verkocht": a clause tells no membership. */
function isEndOfDescription(reading: Reading, word: number): boolean {
  return (
    reading.isVerb(word) ||
    /^[,;:]$/.test(reading.form(word)) ||
    reading.lexicon.pronouns.relative.has(reading.lower(word))
  );
}

function isBody({ kind, place, work }: CastActor): boolean {
  return (kind === 'organisation' || kind === 'state') && !place && !work;
}

function someWord(reading: Reading, { first, end }: WordRange, is: (word: string) => boolean): boolean {
  for (let word = Math.max(0, first - 3); word < end; word++) if (is(reading.lower(word))) return true;
  return false;
}

/** The state whose minister speaks: the last one named before. */
function stateOf(cast: Cast, word: number): CastActor | null {
  for (const { actor } of cast.backwards(word)) if (actor.kind === 'state' && !actor.place) return actor;
  return null;
}

/** "Police watched. A spokesperson said ...": the body of the sentences before. */
function lastBody(reading: Reading, cast: Cast, word: number): CastActor | null {
  const sentence = reading.doc.sentenceOf(word);
  for (const { first, actor } of cast.backwards(word)) {
    if (reading.doc.sentenceOf(first) < sentence - 2) return null;
    if (isBody(actor) || actor.kind === 'group') return actor;
  }
  return null;
}
