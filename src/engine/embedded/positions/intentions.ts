import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';

const WISH = /^(wants?|wanted|wanting|keen|eager|wil|willen|wilde|wilden|wou)$/;

/**
 * Whether what is wanted is an undertaking of the one who wants it, and so asked of nobody: *wants to build a plant*,
 * *is keen to expand*, *wil de fabriek uitbreiden*. `first` and `end` are the words of what is wanted.
 */
export function isIntention(reading: Reading, cue: readonly WordRange[], first: number, end: number): boolean {
  const { language, undertakings } = reading.lexicon;
  if (!cue[0] || !WISH.test(reading.lower(cue[0].first))) return false;
  // "eager to attract investment": of oneself, whatever the deed, unless it is to see or to have something.
  if (/^(keen|eager)$/.test(reading.lower(cue[0].first)))
    return (
      cue[0].end === first && reading.lower(first - 1) === 'to' && !/^(see|hear|know|have)$/.test(reading.lower(first))
    );
  if (language === 'en') return reading.lower(first - 1) === 'to' && undertakings.has(reading.lower(first));
  // The infinitive may stand before a phrase at the end: "wil het pand slopen (voor een parkeergarage)".
  for (let word = end - 1; word >= first; word--)
    if (reading.isVerb(word)) return undertakings.has(reading.lower(word));
  return false;
}
