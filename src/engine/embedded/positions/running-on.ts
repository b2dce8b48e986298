import type { Reading } from '../reading.ts';
import { contentSpan } from './content-span.ts';
import type { FoundPosition } from './found.ts';

/** Openings by which a sentence takes up the one before it. */
const TAKES_UP = {
  nl: /^(die|dat|dit|deze|hij|zij|ze|er|daar\p{L}*|hier\p{L}*|zo|ook|bovendien|op|met|door|volgens|in)$/u,
  en: /^(that|this|he|she|it|they)$/,
} as const;

/**
 * *Die zouden ...*, *Op die manier zouden ...*, *That would ...*: a paraphrase that runs on in the next sentence stays
 * hearsay by its *zou* or *would*, and is a position of its own by the same holder.
 */
export function runsOn(reading: Reading, sentence: number, before: FoundPosition): FoundPosition | null {
  if (!before.holder) return null;
  const range = reading.doc.sentences[sentence]!;
  if (!TAKES_UP[reading.lexicon.language].test(reading.lower(range.first))) return null;
  for (let word = range.first + 1; word < Math.min(range.end, range.first + 6); word++) {
    if (reading.isPunctuation(word) || reading.quoteAround(word)) return null;
    if (!reading.lexicon.hearsay.has(reading.lower(word))) continue;
    if (reading.lexicon.language === 'en' && isBackground(reading, word)) return null;
    const content = contentSpan(reading, range.first, range.end, true);
    if (!content) return null;
    return {
      ...before,
      cue: [{ first: word, end: word + 1 }],
      content,
      also: [],
      target: null,
      rule: 'runs-on',
    };
  }
  return null;
}

/** *It would be the third strike this year*: the author's own, by its ordinal. */
function isBackground(reading: Reading, would: number): boolean {
  for (let word = would + 1; word < would + 5; word++)
    if (/^(first|second|third|fourth|fifth|sixth|last|latest|biggest|largest|longest)$/.test(reading.lower(word)))
      return true;
  return false;
}
