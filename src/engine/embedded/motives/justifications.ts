import { contentSpan, windowAround } from '../positions/extent.ts';
import type { Reading } from '../reading.ts';
import { isSaying } from './asides.ts';
import { motiveEnd } from './clauses.ts';
import type { FoundMotive } from './found.ts';

/** What people say of themselves when they explain what they have done, behind *I* or *we*. */
const EXPLAINS: readonly RegExp[] = [
  // lack of choice, of strength, of means
  /^(had to|(have|had) no (choice|option|alternative)|could (not|n't|no longer)|can no longer|(cannot|can not|ca n't) (afford|wait|go on|continue))\b/,
  /^(have|had|'ve) (had enough|run out|nothing left)\b/,
  /^(did|do|'m doing|'re doing|was doing|were doing) (it|this|that) (for|to|because)\b/,
  // wish and need
  /^(did (not|n't) (want|need|trust)|needed|(would|'d) rather|owe|owed)\b/,
  /^(are|'re|am|'m) (protecting|defending|trying)\b/,
  // fear, anger, weariness
  /^(was|were|am|are|'m|'re) (so |too |very |just )?(afraid|scared|frightened|terrified|tired|sick|fed up|desperate|angry|ashamed)\b/,
];

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
  if (!EXPLAINS.some((pattern) => pattern.test(words))) return null;
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
