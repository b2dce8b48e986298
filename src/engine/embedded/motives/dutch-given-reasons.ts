import type { WordRange } from '../../../language/document.ts';
import { APPEALS, GIVES, REASONS } from '../lexicon/dutch-aims.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../phrases.ts';
import { contentSpan } from '../positions/content-span.ts';
import { windowAround } from '../positions/extent.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from '../subjects/sources.ts';
import { subjectOf } from '../subjects/subjects.ts';
import { motiveEnd } from './clauses.ts';
import type { FoundMotive } from './found.ts';

/** How far the halves of such a sentence may stand apart, in words. */
const REACH = 12;

/**
 * A reason that a Dutch sentence calls one: *Als reden noemt de vervoerder de kosten*, *voert als argument aan dat ...*,
 * *beroept zich op overmacht*, *Jaloezie was het motief van de dader*.
 */
export function dutchGivenReason(reading: Reading, word: number): FoundMotive | null {
  const window = windowAround(reading, word);
  const lower = reading.lower(word);
  if (lower === 'als') return givenAs(reading, word, window);
  if (APPEALS.has(lower)) return appealTo(reading, word, window);
  return reading.lexicon.motives.motives.has(lower) ? calledMotive(reading, word, window) : null;
}

/** "Als reden noemt Noordnet de kosten", "Noordnet voert als argument aan dat het te duur is" */
function givenAs(reading: Reading, as: number, window: WordRange): FoundMotive | null {
  const noun = /^(ADJ|DET)$/.test(reading.upos(as + 1) ?? '') ? as + 2 : as + 1;
  if (!REASONS.has(reading.lower(noun))) return null;
  let verb = noun + 1;
  if (!GIVES.has(reading.lower(verb))) {
    verb = as - 1;
    while (verb > window.first && as - verb < REACH && !GIVES.has(reading.lower(verb))) verb--;
  }
  if (!GIVES.has(reading.lower(verb))) return null;
  const subject =
    verb > as ? nounPhraseAfter(reading, verb + 1, window.end) : subjectOf(reading, verb, window.first, window.end);
  if (!subject || !(isPlausible(reading, subject) || reading.upos(subject.first) === 'DET')) return null;
  let first = verb > as ? Math.max(subject.end, verb + 1) : noun + 1;
  if (/^(aan|op)$/.test(reading.lower(first))) first++;
  if (/^(dat|,|:)$/.test(reading.lower(first))) first++;
  return given(reading, as, subject, first, window);
}

/** "Schoolleiders beroepen zich op het rooster" */
function appealTo(reading: Reading, verb: number, window: WordRange): FoundMotive | null {
  const subject = subjectOf(reading, verb, window.first, window.end);
  if (!subject) return null;
  let on = verb + 1;
  while (on < Math.min(window.end, verb + REACH) && reading.lower(on) !== 'op') on++;
  return reading.lower(on) === 'op' ? given(reading, verb, subject, on + 1, window) : null;
}

function given(reading: Reading, at: number, subject: WordRange, first: number, window: WordRange): FoundMotive | null {
  const content = contentSpan(reading, first, motiveEnd(reading, first, window.end));
  const holder = { first: subject.first, end: subject.end };
  return content && { holder, at, content, action: null, negated: false, rule: 'argues' };
}

/** "Jaloezie was het motief van de dader": what stands before is the motive. */
function calledMotive(reading: Reading, noun: number, window: WordRange): FoundMotive | null {
  let verb = noun - 1;
  while (verb > window.first && /^(DET|ADJ|ADV)$/.test(reading.upos(verb) ?? '')) verb--;
  if (reading.lower(noun - 1) === 'geen') return null;
  // "was volgens de politie het motief"
  if (reading.upos(verb) === 'NOUN' || reading.upos(verb) === 'PROPN') {
    const source = nounPhraseBefore(reading, verb + 1, window.first);
    if (!source || !reading.lexicon.accordingTo.begins(reading.lower(source.first - 1))) return null;
    verb = source.first - 2;
  }
  if (!/^(is|was)$/.test(reading.lower(verb)) || verb <= window.first) return null;
  const before = nounPhraseAfter(reading, window.first, verb);
  if (before?.end !== verb || isPlausible(reading, before) || /^(PRON|ADV)$/.test(reading.upos(before.first) ?? ''))
    return null;
  const content = contentSpan(reading, before.first, before.end);
  const holder = reading.lower(noun + 1) === 'van' ? nounPhraseAfter(reading, noun + 2, window.end) : null;
  return content && { holder, at: before.first, content, action: null, negated: false, rule: 'explanation' };
}
