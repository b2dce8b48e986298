import type { Reading } from '../reading.ts';

/** Whether a word of a list, in lower case, stands in a range. */
export function hasAny(reading: Reading, words: ReadonlySet<string>, from: number, to: number): boolean {
  for (let word = from; word < to; word++) if (words.has(reading.lower(word))) return true;
  return false;
}

/** Where the first verb of a range stands, before a semicolon or a colon, or -1. */
export function nextVerb(reading: Reading, from: number, to: number): number {
  for (let word = from; word < to; word++) {
    if (reading.isVerb(word)) return word;
    if (/^[;:]$/.test(reading.form(word))) return -1;
  }
  return -1;
}

/** Whether a word opens an indirect question: *whether*, *hoe*. */
export function opensQuestion(reading: Reading, word: number): boolean {
  const { questionWords, whether } = reading.lexicon;
  return questionWords.has(reading.lower(word)) || whether.has(reading.lower(word));
}
