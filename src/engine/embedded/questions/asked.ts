import { contentSpan } from '../positions/content-span.ts';
import type { Reading } from '../reading.ts';
import type { FoundQuestion } from './questions.ts';
import { hasAny } from './words.ts';

/** Longest question that is shown whole, in words. */
const LONGEST = 80;
/** Shortest question outside quotation marks: *Why?* and *Goed plan?* lead on to what follows. */
const SHORTEST = 3;

/** Within how many words of the answer one answers a question that is put to oneself. */
const REPLY = 10;

/**
 * Sentences that end in a question mark, of the author or of a source. What the text answers right below is not open: a
 * question on a line of its own (an interview, an explainer, a cross-head), and an author's *why*, unless the first
 * sentence of the answer says that it is open (`open`: the sentences in which other rules have found something).
 */
export function findAsked(reading: Reading, open: ReadonlySet<number>): readonly FoundQuestion[] {
  const found: FoundQuestion[] = [];
  for (const { first, end } of reading.doc.sentences)
    for (let word = first; word < end; word++) {
      if (!/^\?+!*$/.test(reading.form(word))) continue;
      const start = startOf(reading, first, word);
      if (isAnswered(reading, start, word, open)) continue;
      const span = contentSpan(reading, start, word);
      if (!span) continue;
      const last = found.at(-1);
      const quote = reading.quoteAround(start);
      // Questions of one breath are one: "What am I to say? That it is a game?"
      if (last && quote && last.span.start >= quote.start && isNext(reading, last.span.end, span.start))
        found[found.length - 1] = { ...last, span: { start: last.span.start, end: span.end } };
      else found.push({ span, kind: 'asked', rule: 'question-mark' });
    }
  return found;
}

function isNext(reading: Reading, end: number, start: number): boolean {
  return start - end <= 4 && /^[?!]+\s*$/.test(reading.text.slice(end, start));
}

function isAnswered(reading: Reading, start: number, mark: number, open: ReadonlySet<number>): boolean {
  if (reading.quoteAround(start)) return false;
  const { doc, text } = reading;
  if (mark + 1 >= doc.length) return false;
  if (isReplied(reading, start, mark)) return true;
  const endsLine = /\n/.test(text.slice(doc.end(mark), doc.start(mark + 1)));
  const { openAnswers, whys } = reading.lexicon.open;
  // An author who asks why goes on to say it.
  const asksWhy = hasAny(reading, whys, start, start + 2) || mark - start < SHORTEST;
  if (!endsLine && !asksWhy) return false;
  const answer = mark + 1;
  let first = answer;
  while (
    first < Math.min(doc.length, answer + 4) &&
    (reading.isPunctuation(first) || /^[qav]$/.test(reading.lower(first)))
  )
    first++;
  return !open.has(doc.sentenceOf(Math.min(first, doc.length - 1))) && !openAnswers.has(reading.lower(first));
}

/** *Is it ready? Yes.*, *Do you travel much? I have been to Rome.*: an interview on one line. */
function isReplied(reading: Reading, start: number, mark: number): boolean {
  const { first, end } = reading.sentence(mark + 1);
  if (first <= mark || reading.form(end - 1).startsWith('?')) return false;
  const { answers, says, we, you } = reading.lexicon.open;
  if (answers.has(reading.lower(first))) return true;
  // "Would she do it again? At once, she says."
  for (let word = first + 1; word < end && end - first <= REPLY; word++)
    if (reading.form(word - 1) === ',' && hasAny(reading, says, word, Math.min(end, word + 3))) return true;
  return hasAny(reading, you, start, mark) && hasAny(reading, we, first, Math.min(end, first + REPLY));
}

/** A question begins behind the last sentence end, colon or opening mark before it, and behind *Kijk nou zelf,*. */
function startOf(reading: Reading, first: number, mark: number): number {
  const from = Math.max(first, mark - LONGEST);
  for (let word = mark - 1; word >= from; word--) {
    const form = reading.form(word);
    if (/^[.!?:]$/.test(form) || /^(["“„«]|,,|''|``)$/.test(form)) return word + 1;
    if (form === ',' && reading.isVerb(word + 1) && mark - word > 4 && !/^(if|als)$/.test(reading.lower(from)))
      return word + 1;
  }
  return from;
}
