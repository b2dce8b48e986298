import type { Reading } from '../reading.ts';
import { contentSpan } from './content-span.ts';
import type { FoundPosition } from './found.ts';

/** *No, he had not ...*, *Ja, zij wist ...* outside quotation marks: an answer in the words of the one who gives it. */
export function findFreeIndirect(reading: Reading, word: number): FoundPosition | null {
  const lower = reading.lower(word);
  if (!/^(yes|no|ja|nee)$/.test(lower) || reading.form(word + 1) !== ',' || reading.quoteAround(word)) return null;
  const { first, end } = reading.sentence(word);
  if (word !== first || /^[?]/.test(reading.form(end - 1))) return null;
  for (let at = word + 2; at < Math.min(end, word + 5); at++) {
    if (!/^(hij|zij|ze|he|she|they)$/.test(reading.lower(at))) continue;
    const content = contentSpan(reading, word + 2, end);
    if (!content) return null;
    const stance = /^n/.test(lower) ? 'denies' : 'states';
    const cue = [{ first: word, end: word + 1 }];
    return { holder: { first: at, end: at + 1 }, cue, stance, content, also: [], target: null, rule: 'free-indirect' };
  }
  return null;
}
