import type { QuestionKind } from '../../../core/briefing.ts';
import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';
import { hasAny, opensQuestion } from './words.ts';

/** How far apart the parts of a pattern may stand, in words. */
const REACH = 9;

/** What a word shows to be open together with what follows it: an outcome to come, a fact kept back or not known. */
export function outcomeAt(reading: Reading, word: number, { first, end }: WordRange): QuestionKind | null {
  const { language, open } = reading.lexicon;
  const lower = reading.lower(word);
  const limit = Math.min(end, word + REACH);
  if ((open.not.has(lower) || open.unable.has(lower)) && keepsBack(reading, word, limit)) return 'unknown';
  // "to decide" alone is any infinitive: somebody is to.
  const isTo = lower !== 'to' || open.isTo.has(reading.lower(word - 1));
  if (open.future.has(lower) && isTo && settles(reading, word, language === 'en' ? word + 4 : limit, first, end))
    return 'pending';
  if (open.outcomes.has(lower) && isAwaited(reading, word + 1, limit) && !find(reading, open.over, word, limit))
    return 'pending';
  if (open.settlesNow.has(lower) && reading.upos(word) === 'VERB' && isLater(reading, word, first, end))
    return 'pending';
  if (open.within.has(lower) && isTerm(reading, word, limit) && find(reading, open.surely, first, word))
    return 'pending';
  if (open.until.has(lower) && isHeldUp(reading, Math.max(first, word - 15), word) && hasClause(reading, word, end))
    return 'pending';
  return null;
}

/** *is studying whether*, *has no say in whether*: neither a concession (*, whether or not*) nor told in the past. */
export function isUnanswered(reading: Reading, word: number, first: number): boolean {
  if (reading.lower(word) !== 'whether' || word === first || reading.isPunctuation(word - 1)) return false;
  if (/^(same|matter|of)$/.test(reading.lower(word - 1))) return false;
  for (let at = word - 1; at >= Math.max(first, word - REACH); at--) if (isToldPast(reading, at)) return false;
  return true;
}

function keepsBack(reading: Reading, word: number, limit: number): boolean {
  const { amounts, reveals } = reading.lexicon.open;
  let hides = -1;
  for (let at = word + 1; at < limit; at++) {
    if (/^[,;:]$/.test(reading.form(at)) && hides < 0) return false;
    if (hides < 0 && reveals.has(reading.lower(at))) hides = at;
    else if (hides >= 0 && at - hides <= 3 && (opensQuestion(reading, at) || amounts.has(reading.lower(at))))
      return true;
  }
  return false;
}

/** *will rule*, *zal beslissen*, *will be heard*, *results will be announced*, *is due to publish its findings*. */
function settles(reading: Reading, word: number, limit: number, first: number, end: number): boolean {
  const { open } = reading.lexicon;
  // "You will hear it": people in general settle nothing.
  if (open.anybody.has(reading.lower(word - 1))) return false;
  const may = open.may.has(reading.lower(word));
  for (let at = word + 1; at < Math.min(limit, end); at++) {
    const lower = reading.lower(at);
    // "would not negotiate": that is settled.
    if (/^[,;:]$/.test(reading.form(at)) || open.not.has(lower)) return false;
    if ((may ? open.maySettle : open.settles).has(lower)) return true;
    if (may) continue;
    if (open.settled.has(lower) && reading.lower(at - 1) === 'be') return true;
    if (open.makesKnown.has(lower) && find(reading, open.outcomes, Math.max(first, word - 6), Math.min(end, at + 6)))
      return true;
  }
  return false;
}

/** *cannot ... until*, *hold off until*, *wil niet ... totdat*: somebody waits now, and did not in the past. */
function isHeldUp(reading: Reading, from: number, until: number): boolean {
  const { holds, not, unable } = reading.lexicon.open;
  for (let word = from; word < until; word++) if (isPast(reading, word) && !isStillToCome(reading, until)) return false;
  return find(reading, not, from, until) || find(reading, unable, from, until) || find(reading, holds, from + 1, until);
}

/** *voted to wait until the harm has been measured*: told in the present behind a verb in the past. */
function isStillToCome(reading: Reading, until: number): boolean {
  const { end } = reading.sentence(until);
  for (let word = until + 1; word < Math.min(end, until + 14); word++)
    if (reading.isVerb(word) && reading.doc.feature(word, 'VerbForm') === 'Fin')
      return reading.doc.feature(word, 'Tense') === 'Pres';
  return false;
}

/** *within 30 days*, *binnen zes weken*. */
function isTerm(reading: Reading, word: number, limit: number): boolean {
  return find(reading, reading.lexicon.open.terms, word + 1, Math.min(limit, word + 4));
}

/** *stemt donderdag over*, *Morgen beslist de jury*, *praat over twee weken verder*, *beslist over de vergunning* */
function isLater(reading: Reading, word: number, first: number, end: number): boolean {
  if (reading.doc.feature(word, 'Tense') === 'Past') return false;
  const { decidesNow, later } = reading.lexicon.open;
  // "Morgen beslist de jury"
  if (hasAny(reading, later, first, word) && word - first < 4) return true;
  for (let at = word + 1; at < Math.min(end, word + REACH); at++) {
    if (later.has(reading.lower(at)) && !/^\d{4}$/.test(reading.form(at + 1))) return true;
    if (decidesNow.has(reading.lower(word)) && /^(over|of)$/.test(reading.lower(at))) return true;
    if (reading.lower(at) === 'over' && /^(een|twee|drie|vier|enkele)$/.test(reading.lower(at + 1))) return true;
  }
  return false;
}

function isPast(reading: Reading, word: number): boolean {
  const lower = reading.lower(word);
  if (lower === 'could') return true;
  if (reading.lexicon.open.backshifted.has(lower) || reading.lexicon.reporting.has(lower)) return false;
  return isToldPast(reading, word);
}

function isToldPast(reading: Reading, word: number): boolean {
  return reading.doc.feature(word, 'Tense') === 'Past' && reading.doc.feature(word, 'VerbForm') === 'Fin';
}

/** *is due on Friday*, not *due to rain*. */
function isAwaited(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (/^[;:]$/.test(reading.form(at))) return false;
    if (!reading.lexicon.open.awaited.has(reading.lower(at))) continue;
    return reading.lower(at) !== 'due' || reading.lower(at + 1) !== 'to' || reading.isVerb(at + 2);
  }
  return false;
}

/** The same as `hasAny` within the part of a sentence that a semicolon ends. */
function find(reading: Reading, words: ReadonlySet<string>, from: number, to: number): boolean {
  let end = from;
  while (end < to && reading.form(end) !== ';') end++;
  return hasAny(reading, words, from, end);
}

/** A clause with a verb rather than a point in time: *until the cause is known*, not *until Friday*. */
function hasClause(reading: Reading, word: number, end: number): boolean {
  for (let at = word + 2; at < Math.min(end, word + 14); at++) {
    if (/^[,;]$/.test(reading.form(at))) return false;
    if (reading.isVerb(at)) return true;
  }
  return false;
}
