import type { WordRange } from '../../../language/document.ts';
import { windowAround } from '../positions/extent.ts';
import type { Reading } from '../reading.ts';
import { dutchPurpose } from './dutch-purposes.ts';
import { englishPurpose } from './english-purposes.ts';
import type { FoundMotive } from './found.ts';

/** "hired the agency “solely to investigate thefts”": the clause that a quotation of a few words goes on with. */
function aroundFragment(reading: Reading, word: number): WordRange {
  const window = windowAround(reading, word);
  const quote = reading.quoteAround(word);
  const { first } = reading.sentence(word);
  if (!quote || window.first <= first + 1 || reading.lexicon.language !== 'en') return window;
  let open = window.first;
  while (open > first && reading.isPunctuation(open - 1)) open--;
  let cue = window.first;
  while (reading.isPunctuation(cue) || /^(solely|only|purely|partly|simply)$/.test(reading.lower(cue))) cue++;
  const joins = reading.lower(cue) === 'to' && /^(NOUN|PROPN|PRON|ADV)$/.test(reading.upos(open - 1) ?? '');
  return joins ? { first, end: window.end } : window;
}

/** A purpose at a word: *om ... te*, *to ...*, *in order to*, *so they could*, *hoopt ... te*, *tot taak hebben ... te*. */
export function findPurpose(reading: Reading, word: number): FoundMotive | null {
  const window = aroundFragment(reading, word);
  return reading.lexicon.language === 'nl'
    ? dutchPurpose(reading, word, window)
    : englishPurpose(reading, word, window);
}
