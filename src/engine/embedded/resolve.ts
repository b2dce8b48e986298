import type { ActorKind } from '../../core/briefing.ts';
import type { WordRange } from '../../language/document.ts';
import type { Cast } from './cast.ts';
import type { CastActor, Placed } from './cast-actor.ts';
import { isOrganisationWord, isRoleWord } from './name-words.ts';
import type { Reading } from './reading.ts';

/** How far back a pronoun may reach, in sentences and in mentions. */
const REACH = 5;
const MENTIONS = 60;

/**
 * The actor that a pronoun means: the latest one before it that fits in gender and number, those that act and begin
 * their sentence preferred. Within quotations *I* and *we* are not resolved here: they are the quotation's holder.
 */
export function resolvePronoun(reading: Reading, cast: Cast, word: number, lower: string): CastActor | null {
  const { pronouns, possessives } = reading.lexicon;
  if (pronouns.relative.has(lower) && word > 0) {
    const antecedent = antecedentOf(reading, cast, word);
    if (antecedent) return antecedent;
    // "Die zouden ...": at the head of a sentence it points back at several.
    if (word === reading.sentence(word).first) {
      if (!isPluralVerbNear(reading, word)) return nearest(reading, cast, word, isNamed);
      return nearest(reading, cast, word, isGroup) ?? nearest(reading, cast, word, fitsMany);
    }
  }
  const feminine = pronouns.feminine.has(lower) || possessives.feminine.has(lower);
  const plural = pronouns.plural.has(lower) || possessives.plural.has(lower);
  const masculine = pronouns.masculine.has(lower) || possessives.masculine.has(lower);
  const neuter = pronouns.neuter.has(lower) || lower === 'its';
  if (feminine && plural) {
    const many = isPluralVerbNear(reading, word);
    if (many) return nearest(reading, cast, word, fitsMany);
    const woman = nearest(reading, cast, word, fitsWoman);
    // "De partij eist ... Zij vreest ...": a body goes before somebody who may or may not be a woman.
    const body = woman?.gender === 'feminine' ? null : subjectBefore(reading, cast, word);
    return body ?? woman ?? nearest(reading, cast, word, fitsOrganisation);
  }
  if (feminine) return nearest(reading, cast, word, fitsWoman);
  if (plural) return nearest(reading, cast, word, fitsMany);
  // *zijn* is *its* too.
  if (masculine && possessives.neuter.has(lower)) return nearest(reading, cast, word, isNamed);
  if (masculine) return nearest(reading, cast, word, fitsMan);
  if (neuter) return nearest(reading, cast, word, fitsOrganisation);
  return null;
}

/** The person, group or body that a source without a name is, or null when it is no actor. */
export function isAdoptable(reading: Reading, range: WordRange): ActorKind | null {
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
  if (isOrganisationWord(reading, head)) return 'organisation';
  if (isRoleWord(reading, head)) return 'person';
  return null;
}

function isGroup(actor: CastActor): boolean {
  return actor.kind === 'group';
}

function isNamed(actor: CastActor): boolean {
  return fitsMan(actor) || fitsOrganisation(actor);
}

function fitsMan(actor: CastActor): boolean {
  return actor.kind === 'person' && actor.gender !== 'feminine';
}

function fitsWoman(actor: CastActor): boolean {
  return actor.kind === 'person' && actor.gender !== 'masculine';
}

function fitsMany(actor: CastActor): boolean {
  return actor.kind === 'group' || actor.kind === 'organisation' || (actor.kind === 'state' && actor.state === null);
}

function fitsOrganisation(actor: CastActor): boolean {
  return (actor.kind === 'organisation' || actor.kind === 'state') && !actor.place;
}

/** The body that begins and acts in the sentence before, in the same paragraph. */
function subjectBefore(reading: Reading, cast: Cast, word: number): CastActor | null {
  const { doc } = reading;
  if (word !== reading.sentence(word).first) return null;
  const before = doc.sentences[doc.sentenceOf(word) - 1];
  if (!before || doc.paragraphOf(before.first) !== doc.paragraphOf(word)) return null;
  for (const mention of cast.backwards(word)) {
    if (mention.first < before.first) return null;
    if (mention.first - before.first <= 2 && mention.acts && fitsOrganisation(mention.actor)) return mention.actor;
  }
  return null;
}

function nearest(reading: Reading, cast: Cast, word: number, fits: (actor: CastActor) => boolean): CastActor | null {
  const sentence = reading.doc.sentenceOf(word);
  const paragraph = reading.doc.paragraphOf(word);
  const quote = reading.quoteAround(word);
  let best: CastActor | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  let seen = 0;
  for (const mention of cast.backwards(word)) {
    const distance = sentence - reading.doc.sentenceOf(mention.first);
    if (distance > REACH || ++seen > MENTIONS) break;
    if (!fits(mention.actor) || mention.end > word) continue;
    const around = reading.quoteAround(mention.first);
    if (around && around !== quote) continue;
    const score = scoreOf(reading, mention, distance, paragraph);
    if (score > bestScore) {
      best = mention.actor;
      bestScore = score;
    }
  }
  return best;
}

function scoreOf(reading: Reading, mention: Placed, distance: number, paragraph: number): number {
  const { actor, acts, first } = mention;
  const opening = first - reading.sentence(first).first;
  return (
    -2 * distance +
    (acts ? 1.5 : 0) +
    (opening <= 2 ? 1 : 0) +
    (reading.doc.paragraphOf(first) === paragraph ? 1 : 0) +
    Math.min(actor.mentions.length, 5) * 0.2
  );
}

/** "Sinn Fein, die deel uitmaakt van de regering" */
function antecedentOf(reading: Reading, cast: Cast, word: number): CastActor | null {
  const sentence = reading.sentence(word);
  let before = word - 1;
  if (reading.lower(before) === ',') before--;
  // "huurlingen opereren die ...": a Dutch relative clause may follow the verb.
  if (reading.isVerb(before) && reading.lexicon.language === 'nl') before--;
  for (let at = before; at >= Math.max(sentence.first, before - 6); at--) {
    const mention = cast.mentionAt(at);
    if (mention) return mention.actor;
    if (reading.isPunctuation(at) || reading.isVerb(at)) return null;
  }
  return null;
}

/** *zij zeggen*, *zeggen zij*: a finite verb in the plural beside the pronoun. */
function isPluralVerbNear(reading: Reading, word: number): boolean {
  const plural = (at: number) => reading.isVerb(at) && /(en|zijn)$/.test(reading.lower(at));
  for (let at = word + 1; at < word + 3; at++) if (reading.isVerb(at)) return plural(at);
  return plural(word - 1);
}
