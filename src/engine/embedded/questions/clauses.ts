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
