import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';
import { isHearsay } from './hearsay.ts';
import { hasAny } from './words.ts';

/**
 * Whether a word tells something as hearsay or a guess. `reported`: the sentence is said to be somebody else's
 * (*volgens ...*).
 */
export function isGuess(reading: Reading, word: number, sentence: WordRange, reported: boolean): boolean {
  if (reading.lexicon.language === 'en') return isPerhaps(reading, word);
  return (
    isPossibly(reading, word, sentence) ||
    isLikely(reading, word, sentence) ||
    isHearsay(reading, word, sentence, reported)
  );
}

const MAKES: ReadonlySet<string> = new Set(['gemaakt', 'maken', 'maakt', 'maakte']);

/** *is mogelijk gevlucht*, *Mogelijk spelen wormen een rol*: a guess; *het is mogelijk om*, *zo snel mogelijk* are none. */
function isPossibly(reading: Reading, word: number, { first, end }: WordRange): boolean {
  if (reading.lower(word) !== 'mogelijk' || reading.lexicon.language !== 'nl') return false;
  const next = reading.lower(word + 1);
  if (
    word + 2 >= end ||
    reading.isPunctuation(word + 1) ||
    /^(om|dat|te|gemaakt|maken|en|of|is|was|wordt|zijn)$/.test(next)
  )
    return word === first && reading.isVerb(word + 1);
  if (hasAny(reading, MAKES, word + 1, Math.min(end, word + 5))) return false;
  for (let at = Math.max(first, word - 3); at < word; at++)
    if (/^zo|^(niet|het|maakt|maakte|als)$/.test(reading.lower(at))) return false;
  return (
    word === first ||
    reading.isVerb(word - 1) ||
    reading.upos(word - 1) === 'PROPN' ||
    reading.upos(word - 1) === 'NOUN'
  );
}

/** *De moord is waarschijnlijk zondag gepleegd*, *werd wellicht vergiftigd*: a guess of the author's at what has happened. */
function isLikely(reading: Reading, word: number, { first, end }: WordRange): boolean {
  const { auxiliaries, perhaps } = reading.lexicon.open;
  if (!perhaps.has(reading.lower(word)) || reading.quoteAround(word)) return false;
  if (!hasAny(reading, auxiliaries, Math.max(first, word - 3), word)) return false;
  for (let at = word + 1; at < Math.min(end, word + 15) && !/^[,;:]$/.test(reading.form(at)); at++)
    if (reading.isVerb(at) && reading.doc.feature(at, 'VerbForm') === 'Part') return true;
  return false;
}

/** *may have left*: a guess at what has happened; *may have effects* is none. */
function isPerhaps(reading: Reading, word: number): boolean {
  if (!reading.lexicon.open.perhaps.has(reading.lower(word))) return false;
  const have = reading.upos(word + 1) === 'ADV' ? word + 2 : word + 1;
  if (reading.lower(have) !== 'have') return false;
  const next = reading.lower(have + 1) === 'been' ? have + 2 : have + 1;
  return (
    reading.isVerb(next) ||
    /(ed|en|ne|wn)$/.test(reading.lower(next)) ||
    /^(left|made|had|lost|put|led|met|cut)$/.test(reading.lower(next))
  );
}
