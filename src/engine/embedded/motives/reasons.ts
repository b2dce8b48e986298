import type { WordRange } from '../../../language/document.ts';
import { contentSpan, windowAround } from '../positions/extent.ts';
import type { Reading } from '../reading.ts';
import { clauseAfter, clauseBefore, motiveEnd } from './clauses.ts';
import type { FoundMotive } from './found.ts';

/** A reason at a word: *omdat*, *want*, *because*, *wegens*, *citing*, *out of fear of*. */
export function findReason(reading: Reading, word: number): FoundMotive | null {
  const { lexicon } = reading;
  const window = windowAround(reading, word);
  const phrase = reading.match(lexicon.reasonPrepositions, word, window.end);
  if (phrase >= 0) {
    const end = motiveEnd(reading, phrase, phraseLimit(reading, phrase, window.end));
    return reason(reading, word, phrase, end, window, 'reason-phrase', 0.5);
  }
  if (!lexicon.reasonConjunctions.has(reading.lower(word))) return null;
  const end = motiveEnd(reading, word + 1, window.end);
  return reason(reading, word, word + 1, end, window, reading.lower(word) === 'want' ? 'want' : 'because', 0.5);
}

/** A reason in a noun phrase ends before the next verb. */
function phraseLimit(reading: Reading, from: number, limit: number): number {
  for (let word = from + 1; word < limit; word++) {
    if (!reading.isVerb(word)) continue;
    // "because of what they said", "for fear that it will": a clause.
    return /^(that|dat|what|wat)$/.test(reading.lower(from)) || reading.lower(from - 1) === 'that' ? limit : word;
  }
  return limit;
}

function reason(
  reading: Reading,
  at: number,
  first: number,
  end: number,
  window: WordRange,
  rule: string,
  confidence: number,
): FoundMotive | null {
  const content = contentSpan(reading, first, end);
  if (!content) return null;
  const fronted = at <= window.first + 1;
  const explained = fronted
    ? clauseAfter(reading, reading.form(end) === ',' ? end + 1 : end, window)
    : clauseBefore(reading, at, window);
  const negated = /^(niet|not)$/.test(reading.lower(at - 1));
  return {
    holder: explained?.holder ?? null,
    at,
    content,
    action: explained?.action ?? null,
    negated,
    confidence,
    rule,
  };
}
