import type { QuestionKind } from '../../../core/briefing.ts';
import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';

/** How far before a participle its auxiliary is looked for, in words. */
const REACH = 14;

/** How far its negation is looked for. */
const NEAR = 8;

/**
 * What has not been done and so leaves a matter open, by its participle: *The names have not yet been released*,
 * *No successor has been appointed*, *Een opvolger is nog niet benoemd*, *heeft zich er nog niet over uitgesproken*.
 */
export function undoneAt(reading: Reading, word: number, sentence: WordRange): QuestionKind | null {
  const { language, open, openParticiples } = reading.lexicon;
  const kind = openParticiples.get(reading.lower(word));
  if (!kind) return null;
  const first = Math.max(sentence.first, word - REACH);
  let auxiliary = language === 'nl' && open.auxiliaries.has(reading.lower(word + 1));
  let negated = false;
  let been = false;
  let yet = false;
  let subject = false;
  let never = false;
  for (let at = word - 1; at >= first; at--) {
    const lower = reading.lower(at);
    if (/^[;:]$/.test(lower) || (lower === ',' && (negated || language === 'en'))) break;
    if (reading.upos(at) === 'SCONJ' && language === 'nl') break;
    if (open.unreal.has(lower)) return null;
    never ||= lower === 'never';
    been ||= /^(been|be)$/.test(lower);
    yet ||= open.yet.has(lower) && open.not.has(reading.lower(at + 1));
    auxiliary ||= open.auxiliaries.has(lower);
    negated ||= word - at < NEAR && open.not.has(lower);
    // "No further talks are scheduled."
    subject ||= lower === 'no' && word - at < NEAR && reading.lexicon.auxiliaries.has(reading.lower(word - 1));
  }
  if (!negated || !auxiliary) return null;
  // What has been decided against is decided: only what is *nog niet* is pending.
  if (language === 'nl') return endsClause(reading, word, sentence) && (yet || kind !== 'pending') ? kind : null;
  if (!been && !subject && !isNot(reading, word - 1)) return null;
  // "The gloves were never tested": nobody waits for it.
  return never && kind === 'pending' ? 'unknown' : kind;
}

/** Dutch puts the participle at the end of its clause, or right before or behind the auxiliary there. */
function endsClause(reading: Reading, word: number, { end }: WordRange): boolean {
  const next = word + 1;
  return (
    next >= end ||
    reading.isPunctuation(next) ||
    reading.lexicon.open.auxiliaries.has(reading.lower(next)) ||
    /^(CCONJ|SCONJ|ADP)$/.test(reading.upos(next) ?? '')
  );
}

/** *is not known*, *was never explained*: the negation stands before the participle, with at most adverbs between. */
function isNot(reading: Reading, from: number): boolean {
  let word = from;
  const { not } = reading.lexicon.open;
  while (reading.upos(word) === 'ADV' && !not.has(reading.lower(word))) word--;
  return not.has(reading.lower(word));
}
