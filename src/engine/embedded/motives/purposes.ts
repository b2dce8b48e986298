import { windowAround } from '../positions/extent.ts';
import type { Reading } from '../reading.ts';
import { dutchPurpose } from './dutch-purposes.ts';
import { englishPurpose } from './english-purposes.ts';
import type { FoundMotive } from './found.ts';

/** A purpose at a word: *om ... te*, *to ...*, *in order to*, *so they could*, *hoopt ... te*, *tot taak hebben ... te*. */
export function findPurpose(reading: Reading, word: number): FoundMotive | null {
  const window = windowAround(reading, word);
  return reading.lexicon.language === 'nl'
    ? dutchPurpose(reading, word, window)
    : englishPurpose(reading, word, window);
}
