import type { Reading } from '../reading.ts';

/** How many words a clause takes to come to its verb. */
export const OPENING = 9;

export const SELF = /^(we|i|wij|ik)$/;

const HOLDER = /^(he|she|they|it|hij|zij|ze)$/;

export const WILL = /^(will|'ll|shall|zal|zullen|gaan)$/;

export const WOULD = /^(would|zou|zouden)$/;

export const DUTY = /^(must|should|moet|moeten|moest|moesten|hoort|dient|dienen)$/;

export const PAST_DUTY = /^(moest|moesten)$/;

export const WANT = /^(want|wants|need|needs|wil|willen|wilde|wilden)$/;

export const POSSIBLE = /^(could|might|may|can|kan|kunnen)$/;

export const NEGATION = /^(not|n't|never|no|nobody|nothing|none|neither|niet|nooit|geen|niemand|niets|cannot)$/;

/** In a quotation its speaker is *I* or *we*: *they* are others there. */
export function isHolder(reading: Reading, word: number): boolean {
  const lower = reading.lower(word);
  return SELF.test(lower) || (HOLDER.test(lower) && !reading.quoteAround(word));
}
