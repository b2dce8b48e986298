import type { Basis } from '../../../core/briefing.ts';
import type { WordRange } from '../../../language/document.ts';
import type { Cast } from '../cast/cast.ts';
import type { CastActor } from '../cast/cast-actor.ts';
import { canMean } from '../cast/pronoun-sorts.ts';
import { SANCTIONS } from '../lexicon/english-reasons.ts';
import type { HeldPosition } from '../positions/positions.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from '../subjects/sources.ts';
import { bodyOf, isOwn } from './affiliations.ts';
import { isPassive } from './agents.ts';
import { asideAfter, asideBefore } from './asides.ts';
import { bodyThatActed } from './deeds-before.ts';
import type { FoundMotive } from './found.ts';
import { latestAgent, patientOf } from './latest-agent.ts';
import { isOutsider } from './outsiders.ts';
import { doerIn, isDeed, ownerOf, stateIn } from './owners.ts';
import { isWish } from './said-by.ts';

/** A motive with whose it is and on whose word. */
export interface HeldMotive {
  readonly found: FoundMotive;
  readonly actor: CastActor | null;
  readonly basis: Basis;
  readonly attributedTo: CastActor | null;
}

/**
 * Whose a motive is, and on whose word, by the positions around it, the innermost last; null where a cause is nobody's.
 */
export function hold(
  reading: Reading,
  cast: Cast,
  found: FoundMotive,
  around: readonly HeldPosition[],
): HeldMotive | null {
  const quoted = reading.quoteAround(found.at) !== null;
  // A fear told beside a deed is reported by the article itself, though it may be a position too.
  const outside = ({ found: { content } }: HeldPosition) =>
    /^(desire-aside|fear)$/.test(found.rule) && content.start > reading.doc.start(found.at);
  // "aiming to prop up the yen": what the motive's own cue makes a position is the article's word.
  const same = ({ found: { cue } }: HeldPosition) => found.rule === 'purpose-marked' && cue[0]?.first === found.at;
  const position = around.findLast((outer) => (quoted || !isWish(outer)) && !outside(outer) && !same(outer)) ?? null;
  const speaker = position?.actor ?? null;
  const body = speaker && bodyOf(reading, cast, speaker, position!.found.holder);
  const first = found.holder !== null && reading.lexicon.pronouns.first.has(reading.lower(found.holder.first));
  const own = speaker !== null && found.holder !== null && isOwn(reading, found.holder, speaker);
  const deed = found.holder !== null && isDeed(reading, found.holder);
  const named =
    own && speaker.kind !== 'person'
      ? speaker
      : deed
        ? doerIn(reading, cast, found.holder!)
        : namedActor(reading, cast, found, position, body);
  const somebody = found.holder !== null && isSomebody(reading, found.holder);
  // "The festival has moved to avoid a clash, organisers said."
  const ours = found.rule === 'infinitive' && position !== null && !quoted;
  // "She was sacked because ...": somebody did it, and for that.
  const done =
    found.verb !== undefined &&
    found.verb >= 0 &&
    isPassive(reading, found.verb) &&
    SANCTIONS.has(reading.doc.lemma(found.verb));
  const meant = ours || deed || done || MEANT.test(found.rule) || hedgeBefore(reading, found.at) !== null;
  if (!named && found.holder && !first && !somebody && !meant) return null;
  if (!named && !found.holder && !position && !meant) return null;
  const unnamed = !named && !first && !somebody;
  // In the passive of one's own words it is one's own; what a thing is said to be for is somebody else's.
  const outsider =
    speaker !== null && (isOutsider(reading, speaker, position!.found.holder) || isCrime(reading, found.holder));
  const told = !position || outsider || found.holder !== null || (found.rule === 'explanation' && !quoted);
  const patient = done ? patientOf(reading, cast, found.verb!) : null;
  const agent = unnamed && told ? latestAgent(reading, cast, found.at, [speaker, patient]) : null;
  const actor = named ?? agent;
  if (actor) actor.holds += 0.5;
  if (!position) return onWord(reading, cast, found, actor);
  // "The closure was due to costs, the bank said": a body tells of its own deeds, a person of others' too.
  const others = outsider || (deed && speaker?.kind === 'person');
  const mine = actor ?? ((unnamed && !others) || first ? speaker : null);
  const justified = found.rule === 'justification' && mine !== null;
  const self = justified || own || (speaker !== null && (mine === null ? !others : mine === speaker || mine === body));
  const basis = self ? 'self' : 'attributed';
  const denied = isDenial(reading, position, found.at) && !found.negated;
  return {
    found: denied ? { ...found, negated: true } : found,
    actor: mine,
    basis,
    attributedTo: self ? null : speaker,
  };
}

/** Whom the holder's words mean, where they mean an actor. */
function namedActor(
  reading: Reading,
  cast: Cast,
  found: FoundMotive,
  position: HeldPosition | null,
  body: CastActor | null,
): CastActor | null {
  const { holder } = found;
  if (!holder) return null;
  const lower = reading.lower(holder.first);
  if (reading.lexicon.pronouns.first.has(lower))
    return reading.lexicon.motives.we.has(lower)
      ? (body ?? bodyThatActed(reading, cast, found) ?? position?.actor ?? null)
      : (position?.actor ?? null);
  // "verwijt Vos dat ze ...", "accused them of ...": of whom it is said.
  const target = position?.found.stance === 'accuses' ? position.found.target : null;
  const accuser = target !== null && reading.doc.start(holder.first) < position!.found.content.start;
  if (target && (accuser || isPronoun(reading, holder))) return cast.actorOf(target) ?? actorOf(reading, cast, holder);
  if (position && blames(reading, position) && isPronoun(reading, holder)) return actorOf(reading, cast, holder);
  if (isSpeaker(reading, found, position)) {
    // "A spokesman said that they were there to help": one person is neither several nor a thing.
    const several = /^(they|it)$/.test(lower) && position?.actor?.kind === 'person';
    return several && body ? body : (position?.actor ?? null);
  }
  const meant = actorOf(reading, cast, holder);
  const himself = meant !== null && meant === position?.actor && reading.quoteAround(holder.first) !== null;
  const person = reading.lexicon.motives.persons.has(lower);
  return himself && person ? somebodyElse(reading, cast, holder.first, meant) : meant;
}

/** "Hij wilde wraak", says an officer: nobody says *he* of himself in a quotation; the nearest other whom it can mean. */
function somebodyElse(reading: Reading, cast: Cast, pronoun: number, speaker: CastActor): CastActor | null {
  const sentence = reading.doc.sentenceOf(pronoun);
  for (const { first, actor } of cast.backwards(pronoun)) {
    if (reading.doc.sentenceOf(first) < sentence - 3) return null;
    if (actor !== speaker && actor.kind === 'person' && canMean(reading, pronoun, actor)) return actor;
  }
  return null;
}

/** Rules that find what is done on purpose, whoever did it. */
const MEANT =
  /^(purpose|purpose-marked|so-that|fronted|explanation|aim|means|feeling|sanction|retaliation|fragment|token|about|grounds|cause|cleft|why|origin|to-do-with)$/;

/** A motive outside everybody's words: the article's, unless a word or an aside says that it is told. */
function onWord(reading: Reading, cast: Cast, found: FoundMotive, actor: CastActor | null): HeldMotive {
  const hedge = hedgeBefore(reading, found.at);
  if (hedge) return { found, actor, basis: hedge, attributedTo: null };
  if (found.rule === 'fragment' && reading.quoteAround(found.at))
    return { found, actor, basis: 'self', attributedTo: null };
  // "refused to appear, citing his health": who acts says why.
  if (
    found.rule === 'justification' ||
    found.rule === 'argues' ||
    reading.lexicon.motives.citing.has(reading.lower(found.at))
  )
    return { found, actor, basis: 'self', attributedTo: null };
  const { first, end } = reading.sentence(found.at);
  const aside =
    asideBefore(reading, found.at, first) ??
    asideAfter(reading, Math.min(end - 1, reading.doc.wordAt(found.content.end)));
  if (!aside) return { found, actor, basis: 'author', attributedTo: null };
  const source = aside.holder && cast.actorOf(aside.holder);
  // Who only tells it is not who did it.
  if (source && source === actor && !found.holder)
    return { found, actor: null, basis: 'attributed', attributedTo: source };
  const self = source !== null && source === actor;
  return { found, actor, basis: self ? 'self' : 'attributed', attributedTo: self ? null : source };
}

/** *reportedly because*, *officieel wegens*: on whose word a reason is by the adverb before it. */
function hedgeBefore(reading: Reading, word: number): Basis | null {
  for (let at = word - 1; at >= word - 2; at--) {
    if (reading.lexicon.motives.hearsayAdverbs.has(reading.lower(at))) return 'attributed';
    if (reading.lexicon.motives.officialAdverbs.has(reading.lower(at))) return 'self';
  }
  return null;
}

/** "denied that it had closed the road to save money": whatever was denied in other words may still have a reason. */
function isDenial(reading: Reading, { found: { cue, stance } }: HeldPosition, at: number): boolean {
  // "dismissed its case as a stunt meant to hurt him": the case is what is denied.
  if (cue[0] && /^(dismiss|reject)$/.test(reading.doc.lemma(cue[0].first))) return !hasAs(reading, cue[0].first, at);
  const verb = cue[0] && reading.lexicon.reporting.get(reading.lower(cue[0].first));
  return stance === 'denies' && (verb?.some((use) => use.verb.stance === 'denies') ?? false);
}

function hasAs(reading: Reading, from: number, to: number): boolean {
  for (let word = from; word < to; word++) if (reading.lower(word) === 'as') return true;
  return false;
}

/** "The attack was meant to ...": the deed of somebody else than who tells of it. */
function isCrime(reading: Reading, holder: WordRange | null): boolean {
  return holder !== null && reading.lexicon.motives.crimes.has(reading.lower(reading.doc.headOf(holder)));
}

/** "nemen hem kwalijk dat hij": a pronoun is who is blamed. */
function blames(reading: Reading, { found: { cue } }: HeldPosition): boolean {
  return cue[0] !== undefined && reading.lexicon.motives.blames.has(reading.doc.lemma(cue[0].first));
}

function isPronoun(reading: Reading, { first, end }: WordRange): boolean {
  return end - first === 1 && reading.lexicon.motives.subjects.has(reading.lower(first));
}

function isSomebody(reading: Reading, holder: WordRange): boolean {
  if (reading.lexicon.motives.persons.has(reading.lower(holder.first))) return true;
  if (holder.end - holder.first === 1 && reading.lexicon.motives.quantifiers.has(reading.lower(holder.first)))
    return true;
  return reading.upos(holder.first) !== 'PRON' && isPlausible(reading, holder);
}

/** "Marula Ridge says it cannot pay because ...": a pronoun in reported speech is most often who speaks. */
function isSpeaker(reading: Reading, { holder }: FoundMotive, position: HeldPosition | null): boolean {
  if (!holder || !position?.actor || !isPronoun(reading, holder) || reading.quoteAround(holder.first)) return false;
  // One person's *they* and *it* are the person's body; else a pronoun that does not agree is somebody else.
  const several = /^(they|it)$/.test(reading.lower(holder.first)) && position.actor.kind === 'person';
  if (!several && !isGovernment(reading, position) && !canMean(reading, holder.first, position.actor)) return false;
  return reading.doc.start(holder.first) <= position.found.content.start + 3;
}

/** "De regering zegt dat zij": a state by a noun for its government, which a woman's pronoun can mean. */
function isGovernment(reading: Reading, { actor, found: { holder } }: HeldPosition): boolean {
  return actor?.kind === 'state' && holder !== null && reading.upos(reading.doc.headOf(holder)) === 'NOUN';
}

function actorOf(reading: Reading, cast: Cast, holder: WordRange): CastActor | null {
  // "the concourse at King's Cross": a thing is not who or what it stands beside.
  const known =
    (isPlacedThing(reading, holder) ? null : cast.actorOf(holder)) ??
    ownerOf(reading, cast, holder) ??
    stateIn(reading, cast, holder);
  return commanderOf(reading, cast, known);
}

function isPlacedThing(reading: Reading, holder: WordRange): boolean {
  let at = holder.first;
  while (at < holder.end && reading.upos(at) !== 'ADP') at++;
  return (
    at > holder.first &&
    at < holder.end &&
    reading.lexicon.locative.has(reading.lower(at)) &&
    !isPlausible(reading, { first: holder.first, end: at })
  );
}

/** Soldiers are sent: what they do it for is their state's, where the text tells of one state's soldiers only. */
function commanderOf(reading: Reading, cast: Cast, actor: CastActor | null): CastActor | null {
  const { troops } = reading.lexicon.motives;
  if (!actor || ![...actor.forms.keys()].some((form) => troops.has(form.toLowerCase().split(' ').at(-1) ?? '')))
    return actor;
  const codes = new Set<string>();
  for (let word = 1; word < reading.doc.length; word++) {
    const code = troops.has(reading.lower(word)) && reading.lexicon.stateAdjectives.get(reading.lower(word - 1))?.code;
    if (code) codes.add(code);
  }
  const [code] = codes;
  return (codes.size === 1 && cast.actors.find((other) => other.state?.code === code)) || actor;
}
