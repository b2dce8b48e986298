import type { Reading } from '../reading.ts';

/** Whether a word is a verb that says something, and no participle before a noun: *het aanhoudende geweld*. */
export function isPredicate(reading: Reading, word: number): boolean {
  if (!reading.isVerb(word) || isNominal(reading, word)) return false;
  return !reading.parsed || reading.doc.relation(word) !== 'amod' || reading.doc.head(word) < word;
}

/** "het uitblijven van een vergunning": an infinitive behind an article. */
function isNominal(reading: Reading, word: number): boolean {
  return reading.lexicon.language === 'nl' && reading.lower(word - 1) === 'het' && reading.lower(word + 1) === 'van';
}

/** The predicate of a verb or auxiliary: what it stands with in the tree. */
export function predicateOf(reading: Reading, verb: number): number {
  return /^(aux|cop)$/.test(reading.doc.relation(verb)) ? reading.doc.head(verb) : verb;
}
