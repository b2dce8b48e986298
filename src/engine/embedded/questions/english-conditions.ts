import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';
import { isJudged, isPast, isRule, leadsIn, REACH } from './condition-checks.ts';
import { hasAny, nextVerb } from './words.ts';

/** Whether a condition stands at a word. `starts`: it opens the sentence or stands behind punctuation. */
export function isEnglishCondition(
  reading: Reading,
  word: number,
  starts: boolean,
  { first, end }: WordRange,
): boolean {
  const { conditionals, open } = reading.lexicon;
  const lower = reading.lower(word);
  if (starts && lower === 'should') return isInverted(reading, word, end) && hasForm(reading, ',', word, end);
  if (starts && lower === 'were') return isInverted(reading, word, end) && hasForm(reading, 'to', word, end);
  if (lower === 'without' && (starts || isReported(reading, word))) return isWithout(reading, word, end);
  if (!conditionals.has(lower) || isRule(reading, word, first, end) || isJudged(reading, word, first)) return false;
  if (lower === 'unless') return !isPast(reading, first, end);
  // *will go ahead provided the council agrees*, not *has provided the data*.
  if (lower === 'provided')
    return (
      nextVerb(reading, word + 2, Math.min(end, word + 9)) > 0 &&
      (reading.form(word - 1) === ',' || hasAny(reading, open.follows, first, word - 1))
    );
  // "If not, they must acquit"
  if (starts && /^(not|so)$/.test(reading.lower(word + 1)) && reading.form(word + 2) === ',')
    return hasAny(reading, open.follows, word + 3, end);
  if (open.noClause.has(reading.lower(word + 1)) || open.noCondition.has(reading.lower(word - 1))) return false;
  return hasAny(reading, open.follows, first, end) || leadsIn(reading, word, first, end);
}

function hasForm(reading: Reading, form: string, from: number, to: number): boolean {
  for (let word = from; word < to; word++) if (reading.form(word) === form) return true;
  return false;
}

/** *The ministry said without such a law ...* */
function isReported(reading: Reading, word: number): boolean {
  const before = reading.lower(word - 1);
  return reading.lexicon.complementiser.has(before) || reading.lexicon.reporting.has(before);
}

/** *Without such a scheme the bird could be lost* */
function isWithout(reading: Reading, word: number, end: number): boolean {
  const verb = nextVerb(reading, word + 1, Math.min(end, word + 12));
  return (
    verb > word + 2 && reading.lexicon.open.comesAbout.has(reading.lower(verb)) && !/ing$/.test(reading.lower(word + 1))
  );
}

/** *Should the talks fail, ...*, *Were the government to give way, ...* */
function isInverted(reading: Reading, word: number, end: number): boolean {
  const limit = Math.min(end, word + REACH);
  return !reading.isVerb(word + 1) && hasAny(reading, reading.lexicon.open.follows, word + 2, limit);
}

/** *would have been*, not *would have to*: how it did not go. */
export function isEnglishUnreal(reading: Reading, { first, end }: WordRange): boolean {
  for (let word = first; word < end; word++) {
    if (!reading.lexicon.open.backshifted.has(reading.lower(word))) continue;
    const have = reading.lower(word + 1) === 'have' ? word + 1 : word + 2;
    if (reading.lower(have) === 'have' && reading.lower(have + 1) !== 'to') return true;
  }
  return false;
}
