import { contentSpan } from '../positions/extent.ts';
import type { Reading } from '../reading.ts';
import type { FoundQuestion } from './questions.ts';

/** Longest question that is shown whole, in words. */
const LONGEST = 80;

/** Sentences that end in a question mark, of the author or of a source. */
export function findAsked(reading: Reading): readonly FoundQuestion[] {
  const found: FoundQuestion[] = [];
  for (const { first, end } of reading.doc.sentences)
    for (let word = first; word < end; word++) {
      if (!/^\?+!*$/.test(reading.form(word))) continue;
      const span = contentSpan(reading, startOf(reading, first, word), word);
      if (span) found.push({ span, kind: 'asked', rule: 'question-mark' });
    }
  return found;
}

/** A question begins behind the last sentence end, colon or opening mark before it, and behind *Kijk nou zelf,*. */
function startOf(reading: Reading, first: number, mark: number): number {
  const from = Math.max(first, mark - LONGEST);
  for (let word = mark - 1; word >= from; word--) {
    const form = reading.form(word);
    if (/^[.!?:]$/.test(form) || /^(["“„«]|,,|''|``)$/.test(form)) return word + 1;
    if (form === ',' && reading.isVerb(word + 1) && mark - word > 4) return word + 1;
  }
  return from;
}
