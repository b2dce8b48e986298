import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';
import { isJudged, isPast, isRule, leadsIn } from './condition-checks.ts';
import { hasAny, nextVerb } from './words.ts';

/** Most words of a phrase behind the verb that ends a clause. */
const PHRASE = 5;

/** Whether a condition stands at a word. `starts`: it opens the sentence or stands behind punctuation. */
export function isDutchCondition(reading: Reading, word: number, starts: boolean, { first, end }: WordRange): boolean {
  const { conditionals, open } = reading.lexicon;
  const lower = reading.lower(word);
  if (joinsBack(reading, word)) return hasAny(reading, open.follows, word + 1, Math.min(end, word + 3));
  if (starts && lower === 'zonder') return isWithout(reading, word, end);
  if (starts && lower === 'bij') return isEnding(reading, word, end);
  // "Zo niet, dan moeten zij weg"
  if (starts && lower === 'zo' && /^(niet|ja)$/.test(reading.lower(word + 1)) && reading.form(word + 2) === ',')
    return hasAny(reading, open.follows, word + 3, end);
  if (!conditionals.has(lower)) return false;
  if (/^(mocht|mochten)$/.test(lower)) return starts && hasComma(reading, word, end);
  if (isRule(reading, word, first, end) || isJudged(reading, word, first)) return false;
  if (/^(mits|tenzij)$/.test(lower)) return !isPast(reading, first, end);
  if (lower === 'zolang' && !hasAny(reading, open.not, word, Math.min(end, word + 15))) return false;
  // A comparison, an "even if", a role: "als zo vaak", "als voorzitter".
  if (lower === 'als' && !isClause(reading, word, end, starts)) return false;
  // "Dat kan alleen als iemand meewerkt" concludes.
  if (reading.lower(word - 2) === 'kan' && open.only.has(reading.lower(word - 1))) return false;
  if (hasAny(reading, open.only, Math.max(first, word - 9), word)) return !isPast(reading, first, end);
  if (!starts) return lower === 'indien' && hasAny(reading, open.follows, first, end);
  return hasAny(reading, open.follows, first, end) || (lower !== 'wanneer' && leadsIn(reading, word, first, end));
}

/** *..., anders zullen wij ...* */
export function joinsBack(reading: Reading, word: number): boolean {
  return reading.lower(word) === 'anders' && reading.form(word - 1) === ',' && reading.isVerb(word + 1);
}

function hasComma(reading: Reading, from: number, to: number): boolean {
  for (let word = from; word < to; word++) if (reading.form(word) === ',') return true;
  return false;
}

/** *Zonder die wet komt er geen cent binnen* */
function isWithout(reading: Reading, word: number, end: number): boolean {
  const verb = outcomeVerb(reading, word, end);
  const { comesAbout, not } = reading.lexicon.open;
  return verb > 0 && comesAbout.has(reading.lower(verb)) && hasAny(reading, not, verb, Math.min(end, verb + 6));
}

/** *Bij een nederlaag daalt de club af* */
function isEnding(reading: Reading, word: number, end: number): boolean {
  const verb = outcomeVerb(reading, word, end);
  return verb > 0 && hasAny(reading, reading.lexicon.open.endings, word + 1, Math.min(verb, word + 4));
}

/** The verb behind the phrase that a preposition opens, unless it tells what was; else -1. */
function outcomeVerb(reading: Reading, preposition: number, end: number): number {
  const verb = nextVerb(reading, preposition + 2, Math.min(end, preposition + 9));
  return verb >= 0 && reading.doc.feature(verb, 'Tense') !== 'Past' ? verb : -1;
}

/** *als* with a verb at the end of its clause: a condition rather than a comparison. */
function isClause(reading: Reading, word: number, limit: number, leads: boolean): boolean {
  for (let at = word + 2; at < Math.min(limit, word + 25); at++)
    if (/^[,.;:]$/.test(reading.form(at)))
      return (
        at - word > 2 &&
        !(leads && reading.form(at) === '.') &&
        (endsInVerb(reading, word + 2, at) || (!reading.tagged && /(en|t|d|de|te)$/.test(reading.lower(at - 1))))
      );
  return false;
}

/** *als het beperkt blijft*, also with a phrase behind the verb: *als het beperkt blijft tot de zaal*. */
function endsInVerb(reading: Reading, from: number, end: number): boolean {
  for (let word = end - 1; word >= Math.max(from, end - PHRASE); word--) {
    if (reading.isVerb(word)) return word === end - 1 || reading.upos(word + 1) === 'ADP';
    if (reading.upos(word) === 'SCONJ') return false;
  }
  return false;
}

/** *zou niet zijn gebeurd als het had geregend*, *Als je dat had gedaan, had hij kunnen bouwen*: how it did not go. */
export function isDutchUnreal(reading: Reading, { first, end }: WordRange): boolean {
  const { hearsay, open } = reading.lexicon;
  const past = open.conditionalPast;
  for (let word = first; word < end; word++) {
    const lower = reading.lower(word);
    if (past.has(lower) && reading.form(word - 1) === ',' && hasAny(reading, past, first, word)) return true;
    if (hearsay.has(lower) && (hasAny(reading, past, first, end) || hasAny(reading, hearsay, word + 1, end)))
      return true;
  }
  return false;
}
