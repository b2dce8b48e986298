import type { WordRange } from '../../language/document.ts';
import { isInnerHyphen } from './names/name-parts.ts';
import type { Reading } from './reading.ts';

/** Longest noun phrase that is looked for, in words: keeps hostile sentences linear. */
const LONGEST = 24;

/**
 * The noun phrase that ends right before a word, with what hangs on it (*of*, *van*, *for* ...) and, where asked, what is
 * coordinated with it; or null.
 */
export function nounPhraseBefore(reading: Reading, word: number, from: number, coordinated = true): WordRange | null {
  let first = simpleBefore(reading, word, from);
  if (first === null) return null;
  const end = word;
  // "a spokesman for the ministry", "posts on the board of the site": the phrase begins where the chain does.
  while (end - first < LONGEST) {
    const link = first - 1;
    if (link <= from || !attaches(reading, link)) break;
    const before = simpleBefore(reading, link, from);
    if (before === null || reading.upos(before) === 'PRON') break;
    first = before;
  }
  // "Obreno, Roskam en Verhaeren"
  if (coordinated) first = coordinationBefore(reading, first, from, end);
  return { first, end };
}

/** The noun phrase that begins at a word, or null. */
export function nounPhraseAfter(reading: Reading, word: number, to: number): WordRange | null {
  // "one of them", "een van de bewoners"
  const of = isPartOf(reading, word) ? simpleAfter(reading, word + 2, to) : null;
  let end = of ?? simpleAfter(reading, word, to);
  if (end === null) return null;
  while (end - word < LONGEST && end < to && attachesAfter(reading, end)) {
    const next = simpleAfter(reading, end + 1, to);
    if (next === null) break;
    end = next;
  }
  return { first: word, end };
}

/** *one of*, *many of*, *een van*, *velen van*: some of those whom the words behind it name. */
export function isPartOf(reading: Reading, word: number): boolean {
  return (
    /^(van|of)$/.test(reading.lower(word + 1)) &&
    (reading.upos(word) === 'NUM' ||
      /^(one|another|some|many|most|several|few|both|een|één|enkelen|sommigen|velen|beide)$/.test(reading.lower(word)))
  );
}

/** The noun phrase at a word without prepositional complements. */
function simpleAfter(reading: Reading, word: number, to: number): number | null {
  if (word >= to) return null;
  if (reading.upos(word) === 'PRON')
    return isDeterminerLike(reading, word, to) ? nounsAfter(reading, word + 1, to) : word + 1;
  return nounsAfter(reading, word, to);
}

function nounsAfter(reading: Reading, word: number, to: number): number | null {
  let at = word;
  let nouns = 0;
  let proper = false;
  while (at < to && at - word < LONGEST) {
    const upos = reading.upos(at);
    if (upos === 'NOUN' || upos === 'PROPN') {
      // A name followed by a common noun begins another phrase in Dutch: "zei Trimble gisteren".
      if (proper && upos === 'NOUN' && reading.lexicon.language === 'nl') break;
      // "weigerde het bedrijf garanties": so does a noun behind a definite one, unless that one is a measure.
      if (nouns > 0 && upos === 'NOUN' && beginsAnew(reading, word, at)) break;
      proper ||= upos === 'PROPN';
      nouns++;
    } else if (isInnerHyphen(reading, at)) {
      // "a team-mate", "a 48-hour stoppage"
    } else if (nouns > 0 && isNameParticle(reading, at) && reading.upos(at + 1) === 'PROPN' && proper) {
      // Theo de Rooij
    } else if (nouns === 0 && at > word && upos === 'DET') break;
    else if (nouns > 0 && (upos === 'DET' || upos === 'ADJ' || upos === 'NUM')) {
      // "Malaysia 's Prime Minister" goes on below; "bezwaren die" does not.
      if (upos !== 'ADJ' || reading.lexicon.language === 'nl') break;
    } else if (isGenitive(reading, at) && nouns > 0) {
      nouns = 0;
      proper = false;
    } else if (upos !== 'DET' && upos !== 'ADJ' && upos !== 'NUM' && (nouns > 0 || !isInnerWord(reading, at, word)))
      break;
    at++;
  }
  return nouns > 0 ? at : null;
}

const MEASURE =
  /^(groep|groepje|aantal|paar|reeks|handvol|soort|deel|stel|miljoen|miljard|procent|ton|kilo|liter|meter|kilometer|uur|jaar|euro|dollar|type|merk|lading|partij|hoeveelheid|tiental|honderdtal|rij)$/;

function beginsAnew(reading: Reading, first: number, at: number): boolean {
  return (
    reading.lexicon.language === 'nl' &&
    /^(de|het)$/.test(reading.lower(first)) &&
    at === first + 2 &&
    !reading.isCapitalised(at) &&
    !reading.isCapitalised(at - 1) &&
    !MEASURE.test(reading.lower(at - 1))
  );
}

/** The first word of the plain noun phrase that ends right before a word. */
function simpleBefore(reading: Reading, word: number, from: number): number | null {
  let at = word - 1;
  if (at < from) return null;
  if (reading.upos(at) === 'PRON') return at;
  if (isClosingBracket(reading, at)) {
    // "General Electric (GE)"
    const open = openingBracket(reading, at, from);
    if (open === null) return null;
    at = open - 1;
  }
  let nouns = 0;
  let first: number | null = null;
  while (at >= from && word - at < LONGEST) {
    const upos = reading.upos(at);
    if (upos === 'NOUN' || upos === 'PROPN') {
      nouns++;
      first = at;
    } else if (nouns === 0) {
      // "the accused", "five": a phrase may end in these only after a determiner, which is not looked for here.
      if (upos !== 'NUM') return null;
      nouns++;
      first = at;
    } else if (upos === 'ADJ' || upos === 'NUM') first = at;
    else if (isNameParticle(reading, at) && reading.upos(at - 1) === 'PROPN' && reading.upos(at + 1) === 'PROPN')
      first = at;
    else if (isGenitive(reading, at) && at > from) first = at;
    else if (upos === 'DET') {
      first = at;
      // "all the king's men": a determiner ends it, unless a genitive stands before it.
      break;
    } else break;
    at--;
  }
  return first;
}

function coordinationBefore(reading: Reading, first: number, from: number, end: number): number {
  if (reading.upos(first) === 'PRON') return first;
  let start = first;
  let joined = false;
  while (start - 1 > from && end - start < LONGEST) {
    const link = start - 1;
    const upos = reading.upos(link);
    const isAnd = upos === 'CCONJ' && /^(en|and|of|or|&)$/.test(reading.lower(link));
    const isComma = reading.lower(link) === ',' && joined;
    if (!isAnd && !isComma) break;
    const before = simpleBefore(reading, link, from);
    if (before === null || reading.upos(before) === 'PRON') break;
    // Only names and people coordinate as a source.
    if (reading.upos(link - 1) !== 'PROPN' && !reading.lexicon.groups.has(reading.lower(link - 1))) break;
    start = before;
    joined = true;
  }
  return start;
}

function attaches(reading: Reading, word: number): boolean {
  if (reading.upos(word) !== 'ADP') return false;
  return /^(of|van|for|from|at|in|on|to|voor|uit|bij|der|with|about|rond|tegen)$/.test(reading.lower(word));
}

function attachesAfter(reading: Reading, word: number): boolean {
  return reading.upos(word) === 'ADP' && /^(of|van|for|der|voor)$/.test(reading.lower(word));
}

/** *the city's coach*, *the teachers' union* */
function isGenitive(reading: Reading, word: number): boolean {
  const lower = reading.lower(word);
  return lower === "'s" || (lower === "'" && /s$/.test(reading.lower(word - 1)) && reading.upos(word + 1) === 'NOUN');
}

function isNameParticle(reading: Reading, word: number): boolean {
  return reading.lexicon.nameParticles.has(reading.lower(word));
}

/** An adverb or participle between a determiner and its noun: "de zeer boze bewoners". */
function isInnerWord(reading: Reading, word: number, first: number): boolean {
  if (word === first) return false;
  const upos = reading.upos(word);
  const inside = reading.upos(first) === 'DET';
  return inside && (upos === 'ADV' || (upos === 'VERB' && reading.upos(word + 1) === 'NOUN'));
}

/** *deze*, *that*: a pronoun by the lists, a determiner where a noun follows. */
function isDeterminerLike(reading: Reading, word: number, to: number): boolean {
  const next = reading.upos(word + 1);
  return (
    word + 1 < to &&
    (reading.lexicon.determiners.has(reading.lower(word)) ||
      reading.lexicon.possessives.feminine.has(reading.lower(word))) &&
    (next === 'NOUN' || next === 'ADJ')
  );
}

function isClosingBracket(reading: Reading, word: number): boolean {
  return /^[)\]]$/.test(reading.form(word));
}

/** The word of the opening bracket, close by. */
function openingBracket(reading: Reading, close: number, from: number): number | null {
  for (let at = close - 1; at > from && close - at < 8; at--) if (/^[([]$/.test(reading.form(at))) return at;
  return null;
}
