import type { Quote } from '../quotes.ts';
import type { Reading } from '../reading.ts';

export function countWords(reading: Reading, quote: Quote): number {
  let words = 0;
  for (
    let word = reading.doc.wordAt(quote.start);
    word < reading.doc.length && reading.doc.start(word) < quote.end;
    word++
  )
    if (!reading.isPunctuation(word)) words++;
  return words;
}

/** Begun like a sentence, and more than a word set apart. */
export function isSentenceLike(reading: Reading, quote: Quote): boolean {
  return /^[\p{Lu}\d…[]/u.test(reading.text.slice(quote.start)) && countWords(reading, quote) >= 3;
}

/** Without an attribution: long enough, begun like a sentence, and ended like one. */
export function isSpeech(reading: Reading, quote: Quote): boolean {
  const { text } = reading;
  if (countWords(reading, quote) < 4 || !/^[\p{Lu}\d.…[]/u.test(text.slice(quote.start))) return false;
  const ended = /[.!?…,]$/.test(text.slice(quote.start, quote.end)) || /^\s*([.!?]|$|\n)/.test(text.slice(quote.close));
  return ended && /(^|[\n.!?:»”"')\]]\s*)$/.test(text.slice(Math.max(0, quote.open - 4), quote.open));
}
