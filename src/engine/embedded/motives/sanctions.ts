import type { WordRange } from '../../../language/document.ts';
import { COURTS, SANCTIONS } from '../lexicon/english-reasons.ts';
import type { Reading } from '../reading.ts';
import { agentOf } from './agents.ts';
import { motiveEnd } from './clauses.ts';
import type { FoundMotive } from './found.ts';
import { purpose } from './purpose-of.ts';

/** How far before its reason a sanction stands, in words. */
const REACH = 14;

/** "sacked its manager for losing six games" */
export function sanction(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  if (!/ing$/.test(reading.lower(word + 1)) || !reading.isVerb(word + 1)) return null;
  for (let at = word - 1; at > Math.max(window.first, word - REACH); at--) {
    if (reading.isPunctuation(at)) return null;
    if (reading.isVerb(at) && SANCTIONS.has(reading.doc.lemma(at)) && !isPenalty(reading, at, window))
      return purpose(reading, word, word + 1, motiveEnd(reading, word + 1, window.end), window, 'sanction');
  }
  return null;
}

/** "was fined £4,000 for selling", "the court fined him for selling" */
function isPenalty(reading: Reading, verb: number, window: WordRange): boolean {
  const agent = agentOf(reading, verb, window);
  if (agent === null) return reading.doc.lemma(verb) === 'fine';
  return COURTS.has(reading.lower(reading.doc.headOf(agent)));
}
