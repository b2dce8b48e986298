import type { WordRange } from '../../../language/document.ts';
import { hasVerb } from '../positions/extent.ts';
import type { Reading } from '../reading.ts';

/** Words from which a sentence is shown by the clause rather than whole. */
export const LONG = 30;
/** Fewest words of a clause. */
const SHORTEST = 4;

/**
 * A sentence in its clauses, in order and without gaps: parted at semicolons, colons and dashes, and at a comma with a
 * conjunction where either side has a verb of its own.
 */
export function clausesOf(reading: Reading, { first, end }: WordRange): readonly WordRange[] {
  const clauses: WordRange[] = [];
  let start = first;
  for (let word = first + SHORTEST; word < end - SHORTEST; word++) {
    if (word - start < SHORTEST) continue;
    const strong = /^([;:–—]|--)$/.test(reading.form(word));
    const joined = reading.form(word) === ',' && reading.lexicon.open.joins.has(reading.lower(word + 1));
    if (!strong && !(joined && hasVerb(reading, start, word) && hasVerb(reading, word + 2, Math.min(end, word + 12))))
      continue;
    clauses.push({ first: start, end: word + 1 });
    start = word + 1;
  }
  clauses.push({ first: start, end });
  return clauses;
}

/** Whether a sentence ends in a question mark, also inside a quotation. */
export function isQuestion(reading: Reading, { first, end }: WordRange): boolean {
  let last = end - 1;
  while (last > first && /^["'”’»)]+$/.test(reading.form(last))) last--;
  return /^\?/.test(reading.form(last));
}

/** "... nobody knows how he died," his son told reporters: what a quotation leaves open ends with it. */
export function withinQuote(reading: Reading, word: number, range: WordRange): WordRange {
  const quote = reading.quoteAround(word);
  const { first } = range;
  // "said it was “not clear” when": a few words of what was said.
  if (!quote || reading.doc.wordAt(quote.start) > first + 1) return range;
  return { first, end: Math.min(range.end, Math.max(word + 1, reading.doc.wordAt(quote.end))) };
}
