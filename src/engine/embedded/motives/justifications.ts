import { JUSTIFIES } from '../lexicon/english-reasons.ts';
import { contentSpan } from '../positions/content-span.ts';
import { windowAround } from '../positions/extent.ts';
import type { Reading } from '../reading.ts';
import { isSaying } from './asides.ts';
import { motiveEnd } from './clauses.ts';
import type { FoundMotive } from './found.ts';

/** How many words tell whether a clause explains. */
const OPENING = 5;

/**
 * *"I could no longer defend the policy," she said*, *She said she had no choice*, right behind a deed: a reason in a
 * clause of its own, in one's own words.
 */
export function findJustification(reading: Reading, word: number): FoundMotive | null {
  const { lexicon } = reading;
  if (lexicon.language !== 'en' || !opensReport(reading, word)) return null;
  let first = word + 1;
  while (reading.upos(first) === 'ADV' && /^(just|simply|really|honestly)$/.test(reading.lower(first))) first++;
  const words = Array.from({ length: OPENING }, (_, at) => reading.lower(first + at)).join(' ');
  if (!JUSTIFIES.some((pattern) => pattern.test(words))) return null;
  const window = windowAround(reading, word);
  const content = contentSpan(reading, word, motiveEnd(reading, word + 2, window.end));
  if (!content) return null;
  return {
    holder: { first: word, end: word + 1 },
    at: word,
    content,
    action: null,
    negated: false,
    rule: 'justification',
  };
}

/** *I* and *we* at the head of a quotation or of a sentence in it; *she* behind *said* or *said that*. */
function opensReport(reading: Reading, word: number): boolean {
  const quote = reading.quoteAround(word);
  if (quote)
    return (
      /^(i|we)$/.test(reading.lower(word)) &&
      (reading.doc.start(word) <= quote.start + 2 || reading.sentence(word).first === word)
    );
  const verb = reading.lower(word - 1) === 'that' ? word - 2 : word - 1;
  return /^(he|she|it|they)$/.test(reading.lower(word)) && isSaying(reading, verb);
}
