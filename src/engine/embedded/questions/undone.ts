import type { QuestionKind } from '../../../core/briefing.ts';
import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';

/** How far before a participle its auxiliary is looked for, in words. */
const REACH = 14;

/** How far its negation is looked for. */
const NEAR = 8;

const AUXILIARY = {
  nl: /^(is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|zal|zullen)$/,
  en: /^(is|are|was|were|has|have|'s|'ve)$/,
} as const;
/** *would not have been told*, *had not been found when*: how it did not go, or what was so before. */
const UNREAL =
  /^(zou|zouden|had|hadden|kan|kunnen|moet|moeten|mag|mogen|would|could|should|might|if|unless|als|indien|tenzij|alleen|only|because|minder|eens)$/;
const NOT = {
  nl: /^(niet|nooit|geen|niemand|niets|evenmin)$/,
  en: /^(not|n't|never|no|none|nobody|neither|nothing|hardly)$/,
} as const;

/**
 * What has not been done and so leaves a matter open, by its participle: *The names have not yet been released*,
 * *No successor has been appointed*, *Een opvolger is nog niet benoemd*, *heeft zich er nog niet over uitgesproken*.
 */
export function undoneAt(reading: Reading, word: number, sentence: WordRange): QuestionKind | null {
  const { language, openParticiples } = reading.lexicon;
  const kind = openParticiples.get(reading.lower(word));
  if (!kind) return null;
  const first = Math.max(sentence.first, word - REACH);
  let auxiliary = language === 'nl' && AUXILIARY.nl.test(reading.lower(word + 1));
  let negated = false;
  let been = false;
  let yet = false;
  for (let at = word - 1; at >= first; at--) {
    const lower = reading.lower(at);
    if (/^[;:]$/.test(lower) || (lower === ',' && (negated || language === 'en'))) break;
    if (reading.upos(at) === 'SCONJ' && language === 'nl') break;
    if (UNREAL.test(lower)) return null;
    been ||= /^(been|be)$/.test(lower);
    yet ||= lower === 'nog' && NOT.nl.test(reading.lower(at + 1));
    auxiliary ||= AUXILIARY[language].test(lower);
    negated ||= word - at < NEAR && NOT[language].test(lower);
  }
  if (!negated || !auxiliary) return null;
  // What has been decided against is decided: only what is *nog niet* is pending.
  if (language === 'nl') return endsClause(reading, word, sentence) && (yet || kind !== 'pending') ? kind : null;
  return been || isNot(reading, word - 1) ? kind : null;
}

/** Dutch puts the participle at the end of its clause, or right before or behind the auxiliary there. */
function endsClause(reading: Reading, word: number, { end }: WordRange): boolean {
  const next = word + 1;
  return (
    next >= end ||
    reading.isPunctuation(next) ||
    AUXILIARY.nl.test(reading.lower(next)) ||
    /^(CCONJ|SCONJ|ADP)$/.test(reading.upos(next) ?? '')
  );
}

/** *is not known*, *was never explained*: the negation stands before the participle, with at most adverbs between. */
function isNot(reading: Reading, from: number): boolean {
  let word = from;
  while (reading.upos(word) === 'ADV' && !NOT.en.test(reading.lower(word))) word--;
  return NOT.en.test(reading.lower(word));
}
