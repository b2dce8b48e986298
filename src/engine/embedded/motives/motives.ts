import type { Basis, Motive } from '../../../core/briefing.ts';
import { evidenceAt } from '../../../core/evidence.ts';
import type { WordRange } from '../../../language/document.ts';
import type { Cast } from '../cast.ts';
import type { CastActor } from '../cast-actor.ts';
import { confidenceOf } from '../confidence.ts';
import type { HeldPosition } from '../positions/positions.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from '../sources.ts';
import { shared, trim } from '../spans.ts';
import { findDisposition } from './dispositions.ts';
import type { FoundMotive } from './found.ts';
import { hearsayAim } from './hearsay.ts';
import { findInterest } from './interests.ts';
import { bodyOf, isPassive, ownerOf } from './owners.ts';
import { findPurpose } from './purposes.ts';
import { findReason } from './reasons.ts';

/** A motive with whose it is and on whose word. */
export interface HeldMotive {
  readonly found: FoundMotive;
  readonly actor: CastActor | null;
  readonly basis: Basis;
  readonly attributedTo: CastActor | null;
}

/** All motives of a text in its order. Only an actor has a motive: a cause without one is left out. */
export function findMotives(reading: Reading, cast: Cast, positions: readonly HeldPosition[]): readonly HeldMotive[] {
  const said = new SaidBy(positions.filter(({ found }) => found.rule !== 'anaphora'));
  const opinions = opinionVerbs(positions);
  const wanted = new Map(
    positions
      .filter(({ found }) => /^(demands|opposes|supports|promises)$/.test(found.stance) && found.cue[0])
      .map((position) => [reading.doc.sentenceOf(position.found.cue[0]!.first), position] as const),
  );
  const motives: HeldMotive[] = [];
  for (let word = 0; word < reading.doc.length; word++) {
    const found =
      findPurpose(reading, word) ??
      findReason(reading, word) ??
      findInterest(reading, word) ??
      findDisposition(reading, word);
    if (!found || (ARGUMENT.test(found.rule) && found.verb !== undefined && opinions.has(found.verb))) continue;
    const last = motives.at(-1);
    if (last && shared(last.found.content, found.content) > 0.6) continue;
    const demand = wanted.get(reading.doc.sentenceOf(found.at));
    const held =
      demand && endsBefore(reading, demand, found.at)
        ? forDemand(reading, found, demand)
        : hold(reading, cast, found, said.at(found.content.start));
    if (held) motives.push(held);
  }
  for (const position of positions) {
    const found = hearsayAim(reading, position);
    if (found && !motives.some((other) => shared(other.found.content, found.content) > 0.6)) {
      const held = hold(reading, cast, found, position);
      if (held) motives.push(held);
    }
  }
  return motives.sort((a, b) => a.found.content.start - b.found.content.start);
}

/** Whether what is wanted ends right before a word: the motive behind it is for the wish. */
function endsBefore(reading: Reading, { found }: HeldPosition, word: number): boolean {
  const gap = reading.text.slice(found.content.end, reading.doc.start(word));
  return found.content.end <= reading.doc.start(word) && /^[\s,"'”’]*$/.test(gap) && !reading.quoteAround(word);
}

function forDemand(reading: Reading, found: FoundMotive, { found: position, actor }: HeldPosition): HeldMotive {
  const from = position.cue[0]!.first;
  const action = { start: reading.doc.start(from), end: Math.max(reading.doc.end(from), position.content.end) };
  if (actor) actor.holds += 0.5;
  return { found: { ...found, holder: position.holder, action }, actor, basis: 'author', attributedTo: null };
}

/** Rules that find reasons, which may be for an opinion; a purpose is always an act's. */
const ARGUMENT = /^(because|want|reason-phrase|grounds|feeling)$/;

/** The verbs by which something is only thought or said: a reason for an opinion is an argument, not a motive. */
function opinionVerbs(positions: readonly HeldPosition[]): ReadonlySet<number> {
  const verbs = new Set<number>();
  for (const { found } of positions)
    if (found.cue[0] && /^(claims|states|expects|doubts|praises|regrets)$/.test(found.stance))
      verbs.add(found.cue[0].first);
  return verbs;
}

function isSomebody(reading: Reading, holder: WordRange): boolean {
  if (/^(he|she|hij|zij|ze)$/.test(reading.lower(holder.first))) return true;
  return reading.upos(holder.first) !== 'PRON' && isPlausible(reading, holder);
}

/** "Marula Ridge says it cannot pay because ...": a pronoun in reported speech is most often who speaks. */
function isSpeaker(reading: Reading, { holder }: FoundMotive, position: HeldPosition | null): boolean {
  if (!holder || !position?.actor || holder.end - holder.first > 1) return false;
  if (!/^(it|he|she|they|hij|zij|ze|het)$/.test(reading.lower(holder.first)) || reading.quoteAround(holder.first))
    return false;
  return reading.doc.start(holder.first) <= position.found.content.start + 3;
}

function actorOf(reading: Reading, cast: Cast, holder: WordRange): CastActor | null {
  const known = cast.actorOf(holder) ?? ownerOf(reading, cast, holder) ?? cast.doerOf(holder);
  return commanderOf(reading, cast, known);
}

function bodyForWe(reading: Reading, cast: Cast, holder: WordRange, position: HeldPosition): CastActor | null {
  return /^(we|us|wij|ons)$/.test(reading.lower(holder.first)) ? bodyOf(reading, cast, position) : position.actor;
}

const TROOPS = /^(troepen|militairen|soldaten|commando['’]s|troops|soldiers|commandos)$/;

/** Soldiers are sent: what they do it for is their state's, where the text tells of one state's soldiers only. */
function commanderOf(reading: Reading, cast: Cast, actor: CastActor | null): CastActor | null {
  if (!actor || ![...actor.forms.keys()].some((form) => TROOPS.test(form.toLowerCase().split(' ').at(-1) ?? '')))
    return actor;
  const codes = new Set<string>();
  for (let word = 1; word < reading.doc.length; word++) {
    const code = TROOPS.test(reading.lower(word)) && reading.lexicon.stateAdjectives.get(reading.lower(word - 1))?.code;
    if (code) codes.add(code);
  }
  const [code] = codes;
  return (codes.size === 1 && cast.actors.find((other) => other.state?.code === code)) || actor;
}

function hold(reading: Reading, cast: Cast, found: FoundMotive, position: HeldPosition | null): HeldMotive | null {
  const first = found.holder && reading.lexicon.pronouns.first.has(reading.lower(found.holder.first));
  const actor = first
    ? position && bodyForWe(reading, cast, found.holder, position)
    : isSpeaker(reading, found, position)
      ? (position?.actor ?? null)
      : found.holder && actorOf(reading, cast, found.holder);
  if (!actor && !position && !(found.holder && isSomebody(reading, found.holder))) return null;
  // A cause without anybody behind it is no motive; in the passive of one's own words it is one's own.
  if (!actor && position && found.holder && !first && !isSomebody(reading, found.holder)) {
    if (!isPassive(reading, found.verb ?? -1) || !position.actor) return null;
    return { found, actor: position.actor, basis: 'self', attributedTo: null };
  }
  if (actor) actor.holds += 0.5;
  if (!position) return { found, actor, basis: 'author', attributedTo: null };
  const self = position.actor !== null && (actor === null || position.actor === actor);
  return {
    found,
    // A named subject that is no actor does not make it the speaker's own.
    actor: actor ?? (found.holder === null || first ? position.actor : null),
    basis: self ? 'self' : 'attributed',
    attributedTo: self ? null : position.actor,
  };
}

/** Motives as the briefing gives them. */
export function describeMotive(
  reading: Reading,
  { found, actor, basis, attributedTo }: HeldMotive,
  idOf: (actor: CastActor | null) => string | null,
): Motive | null {
  const span = trim(reading.text, found.content);
  if (!span) return null;
  const action = found.action && trim(reading.text, found.action);
  const evidence = [evidenceAt(reading.text, span.start, span.end)] as const;
  return {
    actor: idOf(actor),
    holder: found.holder ? reading.slice(found.holder) : '',
    motive: evidence[0].quote,
    action: action ? reading.text.slice(action.start, action.end) : null,
    basis,
    attributedTo: idOf(attributedTo),
    negated: found.negated,
    confidence: confidenceOf(found.rule, actor ? undefined : 'motive'),
    evidence: action ? [evidence[0], evidenceAt(reading.text, action.start, action.end)] : evidence,
  };
}

/** Finds the position in whose words an offset stands. Positions are in text order. */
class SaidBy {
  readonly #positions: readonly HeldPosition[];
  #next = 0;
  #open: HeldPosition[] = [];

  constructor(positions: readonly HeldPosition[]) {
    this.#positions = positions;
  }

  /** The innermost position around an offset; offsets are asked for in ascending order. */
  at(offset: number): HeldPosition | null {
    while (this.#next < this.#positions.length && this.#positions[this.#next]!.found.content.start <= offset)
      this.#open.push(this.#positions[this.#next++]!);
    this.#open = this.#open.filter(({ found }) => found.content.end > offset);
    return this.#open.at(-1) ?? null;
  }
}
