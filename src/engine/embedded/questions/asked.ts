import { contentSpan } from '../positions/extent.ts';
import type { Reading } from '../reading.ts';
import type { FoundQuestion } from './questions.ts';

/** Longest question that is shown whole, in words. */
const LONGEST = 80;

/** Sentences that end in a question mark, of the author or of a source. */
export function findAsked(reading: Reading): readonly FoundQuestion[] {
  const found: FoundQuestion[] = [];
  const headings = questionLines(reading);
  for (const { first, end } of reading.doc.sentences)
    for (let word = first; word < end; word++) {
      if (!/^\?+!*$/.test(reading.form(word))) continue;
      // The questions of an interview or an explainer are answered below.
      if (headings.size >= FEWEST_LINES && headings.has(word)) continue;
      const span = contentSpan(reading, startOf(reading, first, word), word);
      if (span) found.push({ span, kind: 'asked', rule: 'question-mark' });
    }
  return found;
}

/** So many questions on lines of their own make an interview. */
const FEWEST_LINES = 2;

/** The question marks that end a line outside quotation marks, with more text on the next. */
function questionLines(reading: Reading): ReadonlySet<number> {
  const lines = new Set<number>();
  const { doc, text } = reading;
  for (let word = 1; word < doc.length - 1; word++)
    if (
      /^\?+$/.test(reading.form(word)) &&
      !reading.quoteAround(word - 1) &&
      /\n/.test(text.slice(doc.end(word), doc.start(word + 1)))
    )
      lines.add(word);
  return lines;
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
