import type { Reading } from '../reading.ts';

/** "Image: Nick Moreau", "Foto: ANP": the label of a caption, into which a sentence without a full stop may run. */
export function isLabel(reading: Reading, word: number): boolean {
  return (
    reading.form(word + 1) === ':' &&
    /^(image|images|photo|photos|picture|video|audio|credit|source|foto|beeld|bron|tekst|illustratie)$/.test(
      reading.lower(word),
    )
  );
}

/** Whether a word may be part of a name: a capital, but for a time, or a particle joined to one. */
export function isName(reading: Reading, word: number): boolean {
  if (/^((al|el|ibn|ben|an|ash)-|[dl]['’])\p{Lu}/u.test(reading.form(word))) return true;
  // "NASA T-shirt"
  if (/^\p{Lu}-\p{Ll}/u.test(reading.form(word))) return false;
  return (
    reading.isCapitalised(word) && !reading.lexicon.months.has(reading.lower(word)) && !opensSentence(reading, word)
  );
}

/** "Actually I think", "Aner Shalev What is ...": a pronoun or question word with the capital of a sentence whose beginning was not seen. */
function opensSentence(reading: Reading, word: number): boolean {
  if (reading.lexicon.language !== 'en') return false;
  const lower = reading.lower(word);
  const verb = reading.isVerb(word + 1) || reading.upos(word + 1) === 'ADV';
  return verb && (lower === 'i' || /^(what|why|how|when|where|who|it|he|she|they|we|you)$/.test(lower));
}

/** A hyphen without white space on either side. */
export function isInnerHyphen(reading: Reading, word: number): boolean {
  const { doc } = reading;
  if (reading.form(word) !== '-' || word === 0 || word + 1 >= doc.length) return false;
  return doc.end(word - 1) === doc.start(word) && doc.end(word) === doc.start(word + 1);
}

/** Longest name on the list of bodies, in words. */
const LONGEST_KNOWN = 6;

/** Past a body that everybody knows by a name of several words: *Save the Children*; or -1. */
export function endOfKnown(reading: Reading, first: number, limit: number): number {
  let name = reading.lower(first);
  let end = -1;
  for (let word = first + 1; word < Math.min(limit, first + LONGEST_KNOWN); word++) {
    name += ` ${reading.lower(word)}`;
    if (reading.lexicon.knownBodies.has(name)) end = word + 1;
  }
  return end;
}

/** Whether a word, the *and* behind it and the next word are one name or field. */
export function joinsFixed(reading: Reading, word: number): boolean {
  if (!/^(and|en)$/.test(reading.lower(word + 1)) || !isName(reading, word + 2)) return false;
  return reading.lexicon.joinedNames.has(
    `${reading.lower(word)} ${reading.lower(word + 1)} ${reading.lower(word + 2)}`,
  );
}
