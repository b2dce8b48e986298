import type { Reading } from '../reading.ts';
import { contentSpan } from './extent.ts';
import type { FoundPosition } from './found.ts';

/** Openings by which a sentence takes up the one before it. */
const TAKES_UP = /^(die|dat|dit|deze|hij|zij|ze|er|daar\p{L}*|hier\p{L}*|zo|ook|bovendien|op|met|door|volgens|in)$/u;

/**
 * *Die zouden ...*, *Op die manier zouden ...*: a Dutch paraphrase that runs on in the next sentence stays hearsay by its
 * *zou*, and is a position of its own by the same holder. English *would* is too often a plan or a condition.
 */
export function runsOn(reading: Reading, sentence: number, before: FoundPosition): FoundPosition | null {
  if (reading.lexicon.language !== 'nl' || !before.holder) return null;
  const range = reading.doc.sentences[sentence]!;
  if (!TAKES_UP.test(reading.lower(range.first))) return null;
  for (let word = range.first + 1; word < Math.min(range.end, range.first + 6); word++) {
    if (reading.isPunctuation(word) || reading.quoteAround(word)) return null;
    if (!reading.lexicon.hearsay.has(reading.lower(word))) continue;
    const content = contentSpan(reading, range.first, range.end);
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
