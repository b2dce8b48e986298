import type { Motive } from '../../../core/briefing.ts';
import { evidenceAt } from '../../../core/evidence.ts';
import type { Cast } from '../cast/cast.ts';
import type { CastActor } from '../cast/cast-actor.ts';
import { confidenceOf } from '../confidence.ts';
import type { FoundPosition } from '../positions/found.ts';
import type { HeldPosition } from '../positions/positions.ts';
import type { Reading } from '../reading.ts';
import { shared, trim } from '../spans.ts';
import { findCause } from './causes.ts';
import { findCleft } from './clefts.ts';
import { followsDeed } from './deeds-before.ts';
import { findDesire } from './desires.ts';
import { findDisposition } from './dispositions.ts';
import { dutchGivenReason } from './dutch-given-reasons.ts';
import { findExplainingClause } from './explaining-clauses.ts';
import { findExplanation } from './explanations.ts';
import type { FoundMotive } from './found.ts';
import { hearsayAim } from './hearsay.ts';
import { type HeldMotive, hold } from './holding.ts';
import { findInterest } from './interests.ts';
import { findJustification } from './justifications.ts';
import { hasJustActed } from './latest-agent.ts';
import { findMood } from './moods.ts';
import { findMover, findToken } from './movers.ts';
import { findNotSoMuch } from './not-so-much.ts';
import { findPressure } from './pressures.ts';
import { findPurpose } from './purposes.ts';
import { findReason } from './reasons.ts';
import { SaidBy } from './said-by.ts';
import { findTherefore } from './therefore.ts';
import { findToDoWith } from './to-do-with.ts';

/** All motives of a text in its order. Only an actor has a motive: a cause without one is left out. */
export function findMotives(reading: Reading, cast: Cast, positions: readonly HeldPosition[]): readonly HeldMotive[] {
  const said = new SaidBy(positions.filter(({ found }) => found.rule !== 'anaphora'));
  const opinions = opinionVerbs(reading, positions);
  const wanted = new Map(
    positions
      .filter(({ found }) => /^(demands|opposes|supports|promises)$/.test(found.stance) && found.cue[0])
      .map((position) => [reading.doc.sentenceOf(position.found.cue[0]!.first), position] as const),
  );
  const motives: HeldMotive[] = [];
  for (let word = 0; word < reading.doc.length; word++) {
    // "Het OM eist zes jaar": the prosecution, rather than *om*.
    if (reading.lexicon.language === 'nl' && reading.form(word) === 'OM') continue;
    const found =
      findNotSoMuch(reading, word) ??
      findToDoWith(reading, word) ??
      findPurpose(reading, word) ??
      findReason(reading, word) ??
      findPressure(reading, word) ??
      findExplainingClause(reading, word) ??
      findTherefore(reading, word) ??
      findToken(reading, word) ??
      findMover(reading, word) ??
      findExplanation(reading, word) ??
      (reading.lexicon.language === 'nl' ? dutchGivenReason(reading, word) : null) ??
      findInterest(reading, word) ??
      findCleft(reading, word) ??
      findCause(reading, word) ??
      findMood(reading, word) ??
      findDisposition(reading, word) ??
      findDesire(reading, word) ??
      findJustification(reading, word);
    // "Did she leave to save her party?" says nothing yet.
    if (found && isYesNo(reading, found.at)) continue;
    if (!found || (ARGUMENT.test(found.rule) && found.verb !== undefined && opinions.has(found.verb))) continue;
    const last = motives.at(-1);
    if (last && shared(last.found.content, found.content) > 0.6) continue;
    const demand = wanted.get(reading.doc.sentenceOf(found.at));
    const held =
      demand && endsBefore(reading, demand, found.at) && !isAnothers(reading, demand, found)
        ? forDemand(reading, found, demand)
        : hold(reading, cast, found, said.around(found.content.start));
    if (held && isKept(reading, cast, held)) motives.push(held);
  }
  for (const position of positions) {
    const found = hearsayAim(reading, position);
    if (found && !motives.some((other) => shared(other.found.content, found.content) > 0.6)) {
      const held = hold(reading, cast, found, [position]);
      if (held) motives.push(held);
    }
  }
  return motives.sort((a, b) => a.found.content.start - b.found.content.start);
}

/**
 * What somebody wants is a motive where another source tells it; what somebody fears, where it stands right behind a deed
 * of theirs.
 */
function isKept(reading: Reading, cast: Cast, { found, actor, basis, attributedTo }: HeldMotive): boolean {
  const told = basis === 'attributed' && actor !== null && attributedTo !== null;
  if (found.rule === 'desire') return told;
  if (found.rule === 'wish') return told || (actor !== null && hasJustActed(reading, cast, actor, found.at));
  // What "it" is about is a motive where somebody says so.
  if (found.rule === 'about') return basis !== 'author';
  if (found.rule === 'to-do-with') return basis !== 'author' || actor !== null;
  if (found.rule === 'justification')
    return actor !== null && basis === 'self' && followsDeed(reading, cast, actor, found.at);
  return found.rule !== 'fear' || (actor !== null && hasJustActed(reading, cast, actor, found.at));
}

/** Whether what is wanted ends right before a word: the motive behind it is for the wish. */
function endsBefore(reading: Reading, { found }: HeldPosition, word: number): boolean {
  const gap = reading.text.slice(found.content.end, reading.doc.start(word));
  return found.content.end <= reading.doc.start(word) && /^[\s,"'”’]*$/.test(gap) && !reading.quoteAround(word);
}

/** "urged the trust to publish a review that it has refused to release, citing ...": said of a deed within what is wanted. */
function isAnothers(reading: Reading, { found: demand }: HeldPosition, { at, holder }: FoundMotive): boolean {
  const cites = reading.lexicon.motives.citing.has(reading.lower(at));
  return cites && holder !== null && reading.doc.start(holder.first) >= demand.content.start;
}

function forDemand(reading: Reading, found: FoundMotive, { found: position, actor }: HeldPosition): HeldMotive {
  const from = position.cue[0]!.first;
  const action = { start: reading.doc.start(from), end: Math.max(reading.doc.end(from), position.content.end) };
  if (actor) actor.holds += 0.5;
  const own = found.rule === 'argues' || reading.lexicon.motives.citing.has(reading.lower(found.at));
  const basis = own ? 'self' : 'author';
  return { found: { ...found, holder: position.holder, action }, actor, basis, attributedTo: null };
}

/** Rules that find reasons, which may be for an opinion; a purpose is always an act's. */
const ARGUMENT = /^(because|want|reason-phrase|grounds|feeling|argues)$/;

/** *overweegt aangifte*, *hopes to sign*: a deed to come, whose reason is a motive. */
function isPlan({ rule, stance }: FoundPosition): boolean {
  return rule === 'reporting-infinitive' || (rule === 'reporting-object' && stance === 'expects');
}

/** "said no", "said yes": a deed. */
function isAnswer(reading: Reading, verb: number): boolean {
  return /^(no|yes)$/.test(reading.lower(verb + 1));
}

/** The verbs by which something is only thought or said: a reason for an opinion is an argument, not a motive. */
function opinionVerbs(reading: Reading, positions: readonly HeldPosition[]): ReadonlySet<number> {
  const verbs = new Set<number>();
  for (const { found } of positions)
    if (
      found.cue[0] &&
      !isPlan(found) &&
      !isAnswer(reading, found.cue[0].first) &&
      /^(claims|states|expects|doubts|praises|regrets)$/.test(found.stance)
    )
      verbs.add(found.cue[0].first);
  return verbs;
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

/** A question that begins with its verb. */
function isYesNo(reading: Reading, word: number): boolean {
  const { first, end } = reading.sentence(word);
  return reading.form(end - 1) === '?' && reading.isVerb(first);
}
