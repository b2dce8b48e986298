import type { Reading } from '../reading.ts';

export function hasAuxiliary(reading: Reading, word: number, auxiliaries: RegExp): boolean {
  const { first } = reading.sentence(word);
  const reach = reading.lexicon.language === 'nl' ? 25 : 5;
  for (let at = word - 1; at >= Math.max(first, word - reach); at--) {
    if (auxiliaries.test(reading.lower(at))) return true;
    if (reading.lexicon.language === 'nl') {
      if (/^[;:]$/.test(reading.form(at))) return false;
    } else if (reading.upos(at) !== 'ADV' && reading.upos(at) !== 'PART' && reading.upos(at) !== 'AUX') return false;
  }
  return auxiliaries.test(reading.lower(word + 1));
}
