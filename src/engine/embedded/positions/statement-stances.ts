import type { Stance } from '../../../core/briefing.ts';
import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';
import { DUTY, isHolder, NEGATION, OPENING, PAST_DUTY, POSSIBLE, SELF, WANT, WILL, WOULD } from './modal-words.ts';

/** Verbs of state, whose denial by the one concerned denies a fact: *it had no knowledge*, *ik ben geen oplichter*. */
const BEING =
  /^(am|is|are|was|were|has|have|had|do|does|did|'m|'s|'re|'ve|ben|bent|zijn|heb|heeft|hebben|hadden|weet|wist|wisten|zoek|zoekt)$/;

/** Verbs by which somebody stands by a thing that others doubt. */
const INSISTS = /^(insist|maintain|swear|swore|protest|houd|hield|volgehouden|zweer|zwoer|bezwe|bezwo)/;

/** *We do not trade in hostages*, *houdt vol dat zij nooit iets heeft gebruikt*, *No. ...*: who is meant denies it. */
export function deniedBy(reading: Reading, first: number, end: number, cue: readonly WordRange[]): Stance | null {
  const opening = Math.min(end, first + OPENING);
  if (/^(no|nee)$/.test(reading.lower(first)) && /^[.,!]$/.test(reading.form(first + 1))) return 'denies';
  const insists = cue[0] !== undefined && INSISTS.test(reading.lower(cue[0].first));
  let self = insists;
  let being = insists;
  for (let word = first; word < opening; word++) {
    const lower = reading.lower(word);
    if (
      /^[,;:.]$/.test(lower) ||
      LEAVES.test(lower) ||
      DUTY.test(lower) ||
      WILL.test(lower) ||
      WOULD.test(lower) ||
      WANT.test(lower) ||
      POSSIBLE.test(lower)
    )
      return null;
    self ||= word - first < 2 && isHolder(reading, word);
    being ||= BEING.test(lower);
    // "We are not against clean air": a side is taken, nothing denied.
    // "had no plans to reopen it"
    if (lower === 'no' && /^(immediate|current|plans?)$/.test(reading.lower(word + 1))) return 'states';
    if (NEGATION.test(lower))
      return self &&
        (being || BEING.test(reading.lower(word + 1)) || endsWithBeing(reading, word, end)) &&
        !/^(against|tegen|alone|alleen)$/.test(reading.lower(word + 1))
        ? 'denies'
        : null;
  }
  return null;
}

/** Words behind which another clause speaks of something else. */
const LEAVES = /^(if|unless|because|that|who|which|als|omdat|dat|die)$/;

/** *hij geen oorlog zoekt*, *zij nooit iets heeft gebruikt*: in a Dutch subordinate clause the verb stands behind. */
function endsWithBeing(reading: Reading, word: number, end: number): boolean {
  for (let at = word + 1; at < Math.min(end, word + 7); at++) if (BEING.test(reading.lower(at))) return true;
  return false;
}

/** *We oppose it*, *said it hoped they would*: what the speaker says of their own attitude, by the verb for it. */
export function ownAttitude(reading: Reading, first: number): Stance | null {
  if (!isHolder(reading, first)) return null;
  const uses = reading.lexicon.reporting.get(reading.lower(first + 1)) ?? [];
  const own = uses.find(
    ({ verb, particle, prepositions }) =>
      particle === null &&
      (prepositions.size === 0 || prepositions.has(reading.lower(first + 2)) || verb.takes.length > 1) &&
      /^(demands|warns|promises|expects|supports|opposes|denies|regrets|praises)$/.test(verb.stance),
  );
  return own && !NEGATION.test(reading.lower(first + 2)) ? own.verb.stance : null;
}

/** By the first clause: who is to do what. */
export function openingStance(reading: Reading, first: number, end: number, cue: readonly WordRange[]): Stance | null {
  let within = false;
  let self = false;
  let holder = false;
  let negated = false;
  for (let word = first; word < end; word++) {
    const at = reading.lower(word);
    if (/^[,;:]$/.test(at)) return null;
    self ||= SELF.test(at);
    holder ||= word - first < 2 && !SELF.test(at) && isHolder(reading, word);
    // "Zij wisten welke container ze moesten hebben": a fact of the past, told in a clause within.
    if (PAST_DUTY.test(at) && (within || reading.quoteAround(word))) return null;
    if (DUTY.test(at)) return self || NEGATION.test(reading.lower(word + 1)) ? null : 'demands';
    within ||= word > first && reading.lexicon.questionWords.has(at);
    negated ||= NEGATION.test(at);
    if (holder && word - first < 3 && WANT.test(at))
      return negated || NEGATION.test(reading.lower(word + 1)) ? 'opposes' : 'demands';
    const own = WILL.test(at) || (WOULD.test(at) && reading.lexicon.language === 'en');
    // "argues it would push prices down", "says it will take years": an effect, which nobody promises.
    if (own && !self && holder && isEffect(reading, word, cue)) return null;
    if (own && (self || holder)) return negated || NEGATION.test(reading.lower(word + 1)) ? 'opposes' : 'promises';
    if (WILL.test(at)) return 'expects';
  }
  return null;
}

/** Verbs by which something is reasoned or foreseen, and hardly promised. */
const REASONED = /^(argu|believ|think|thought|reason|estimat|calculat|reckon|speculat|suggest|contend)/;

/** What happens to a matter rather than what somebody does. */
const COMES_ABOUT =
  /^(be|take|cost|mean|require|seem|have|depend|become|cause|happen|prove|result|amount|represent|affect|suffer|lose)$/;

/** Whether *it would* or *they will* tells what a matter comes to: by the verb of saying, or by the verb behind *it*. */
function isEffect(reading: Reading, auxiliary: number, cue: readonly WordRange[]): boolean {
  if (cue[0] && REASONED.test(reading.lower(cue[0].first))) return true;
  if (!/^(it|they)$/.test(reading.lower(auxiliary - 1))) return false;
  let verb = auxiliary + 1;
  while (reading.upos(verb) === 'ADV' || NEGATION.test(reading.lower(verb))) verb++;
  return COMES_ABOUT.test(reading.lower(verb));
}

/** *would attack if the broadcasts do not stop* threatens; *als de lucht schoon blijft, mogen zij terug* expects. */
export function conditionIn(reading: Reading, first: number, end: number): Stance | null {
  let condition = -1;
  let outcome = false;
  let negated = false;
  for (let word = first; word < end; word++) {
    const lower = reading.lower(word);
    if (condition < 0 && /^(if|unless|als|anders|tenzij|mits)$/.test(lower)) condition = word;
    negated ||= condition >= 0 && (NEGATION.test(lower) || /^(unless|anders|tenzij)$/.test(lower));
    outcome ||= WILL.test(lower) || WOULD.test(lower) || POSSIBLE.test(lower);
  }
  if (condition < 0 || !outcome) return null;
  // "If they send a text, I will be back."
  if (!negated && undertakes(reading, first, end)) return 'promises';
  return negated ? 'warns' : 'expects';
}

function undertakes(reading: Reading, first: number, end: number): boolean {
  for (let word = first; word + 1 < end; word++)
    if (SELF.test(reading.lower(word)) && WILL.test(reading.lower(word + 1))) return true;
  return false;
}
