import type { WordRange } from '../../language/document.ts';
import { isDisplay } from './names/name-lines.ts';
import type { Reading } from './reading.ts';

/** In words; longer paragraphs that end without a full stop are prose of somebody in haste. */
const LONGEST = 25;

/** A line without a full stop at its end, also of two sentences, in Title Case, or in capitals. */
export function isHeadline(reading: Reading, range: WordRange): boolean {
  if (isDisplay(reading, range)) return true;
  const paragraph = reading.paragraph(range.first);
  const short = paragraph.end - paragraph.first <= LONGEST || paragraph.first === range.first;
  return short && paragraph.end >= range.end && !/[.!?…:]['"”’)]*$/.test(reading.slice(paragraph));
}
