import type { WordRange } from '../../../language/document.ts';
import { nounPhraseAfter } from '../phrases.ts';
import type { Reading, Span } from '../reading.ts';
import { isDocument } from './according.ts';
import { meant, POINTS_BACK } from './anaphora.ts';
import { contentSpan } from './content-span.ts';
import { windowAround } from './extent.ts';
import type { FoundPosition } from './found.ts';

/** *Dat blijkt uit een studie*, *..., blijkt uit onderzoek van X*, *Uit cijfers van X blijkt dat ...*: a document as source. */
export function findShown(reading: Reading, word: number): FoundPosition | null {
  if (!/^(blijkt|bleek|komt|kwam)$/.test(reading.lower(word))) return null;
  const window = windowAround(reading, word);
  // "Uit cijfers komt naar voren dat ..."
  const comes = /^k/.test(reading.lower(word));
  if (comes && !(reading.lower(word + 1) === 'naar' && reading.lower(word + 2) === 'voren')) return null;
  const behind = reading.lower(word + 1) === 'uit';
  const from = behind ? word + 2 : window.first + 1;
  if (!behind && reading.lower(window.first) !== 'uit') return null;
  const holder = nounPhraseAfter(reading, from, window.end);
  if (!holder || !isDocument(reading, holder)) return null;
  const content = behind ? shownBefore(reading, word, window) : shownAfter(reading, comes ? word + 2 : word, window);
  const cue = behind ? [{ first: word, end: word + 2 }] : [{ first: word, end: word + 1 }];
  return content && { holder, cue, stance: 'states', content, also: [], target: null, rule: 'shown' };
}

function shownBefore(reading: Reading, verb: number, window: WordRange): Span | null {
  if (POINTS_BACK.test(reading.lower(verb - 1)) && verb - 1 === window.first) return meant(reading, verb - 1, null);
  const comma = reading.lower(verb - 1) === 'zo' ? verb - 2 : verb - 1;
  return reading.form(comma) === ',' ? contentSpan(reading, window.first, comma) : null;
}

function shownAfter(reading: Reading, verb: number, window: WordRange): Span | null {
  return reading.lower(verb + 1) === 'dat' ? contentSpan(reading, verb + 2, window.end) : null;
}
