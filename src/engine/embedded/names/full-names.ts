import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';

/**
 * A holder with the name that a phrase leads up to: *chairman and managing director V. Raghunandan* runs on to the name's
 * end, of *the group's director, Ray Delgado,* and *the drivers' union, Unison,* the name behind the comma counts.
 */
export function withName(reading: Reading, range: WordRange, limit: number): WordRange {
  const own = reading.entityAt(range.end - 1);
  if (own?.type === 'PER') return range;
  // "the Kenya Plantation and Agricultural Workers | Union said": a body's name is taken to its end.
  if (own?.type === 'ORG' && own.end > range.end && own.first >= range.first)
    return { first: range.first, end: own.end };
  const next = reading.entityAt(range.end);
  // "Rating agency | Fitch warned": of a body only behind the noun for what it is.
  const named = next?.type === 'PER' || (next?.type === 'ORG' && reading.upos(range.end - 1) === 'NOUN');
  if (named && next?.first === range.end) return { first: range.first, end: next.end };
  if (reading.lower(range.end) === 'and' || reading.lower(range.end) === 'en') {
    // A second function before the name.
    for (let word = range.end + 1; word < Math.min(limit, range.end + 6); word++) {
      const name = reading.entityAt(word);
      if (name?.type === 'PER') return { first: range.first, end: name.end };
      if (reading.upos(word) !== 'NOUN' && reading.upos(word) !== 'ADJ' && reading.upos(word) !== 'VERB') break;
    }
  }
  if (reading.form(range.end) !== ',' || reading.upos(range.first) === 'PRON') return range;
  const apposed = reading.entityAt(range.end + 1);
  const behind = (apposed?.type === 'PER' || apposed?.type === 'ORG') && apposed.first === range.end + 1;
  return behind && /^[,.;]$/.test(reading.form(apposed.end)) ? { first: apposed.first, end: apposed.end } : range;
}
