import type { WordRange } from '../../../language/document.ts';
import type { Quote } from '../quotes.ts';
import type { Reading } from '../reading.ts';
import { isBodyWord, isDeterminer } from './name-descriptions.ts';
import { isLabel } from './name-parts.ts';
import { nameOf, stateOf } from './name-types.ts';
import { isAdjectiveForm, isOrganisationWord, isPortfolio, isRoleWord, startsPerson } from './name-words.ts';
import type { NameMention } from './names.ts';

/** Whether a run of capitalised words is a function, a portfolio or a common noun, and nobody's name. */
export function namesNobody(reading: Reading, first: number, end: number): boolean {
  return isWholeRole(reading, first, end) || isWholePortfolio(reading, first, end) || isCommonNoun(reading, first, end);
}

/** "Foreign Affairs", "the Government", "de Raad": words with capitals that name nobody by themselves. */
function isWholePortfolio(reading: Reading, first: number, end: number): boolean {
  // "Labour", "the Treasury": bodies by themselves.
  if (end - first === 1 && !/^(of|for|van|voor|and|en|,)$/.test(reading.lower(first - 1))) {
    const { knownBodies } = reading.lexicon;
    if (knownBodies.has(reading.lower(first)) || isOrganisationWord(reading, first)) return false;
  }
  for (let word = first; word < end; word++)
    if (!isPortfolio(reading, word) && reading.upos(word) !== 'CCONJ') return false;
  return true;
}

function isCommonNoun(reading: Reading, first: number, end: number): boolean {
  if (end - first > 1 || !isDeterminer(reading, first - 1)) return false;
  const lower = reading.lower(first);
  const { government, onlyInNames, groups, knownBodies } = reading.lexicon;
  // "the Republicans": a party.
  if (knownBodies.has(lower)) return false;
  return government.has(lower) || groups.has(lower) || (isBodyWord(reading, lower) && !onlyInNames.has(lower));
}

/** "the President", "Chief Executive Officer": a function with capitals and no name. */
function isWholeRole(reading: Reading, first: number, end: number): boolean {
  if (reading.lexicon.language !== 'en' || end - first > 4 || !isRoleWord(reading, end - 1)) return false;
  for (let word = first; word < end; word++)
    if (reading.upos(word) === 'CCONJ' && !isRoleWord(reading, word - 1)) return false;
  for (let word = first; word < end; word++)
    if (startsPerson(reading, word) || /\.$/.test(reading.form(word))) return false;
  return true;
}

/** "Russische", "European": an adjective alone names nobody. */
export function isAdjective(reading: Reading, { name }: NameMention): boolean {
  const lower = nameOf(reading, name);
  // "the South Korean military", "every other New Zealander"
  const { stateAdjectives, statePeople } = reading.lexicon;
  if (stateAdjectives.has(lower) || (statePeople.has(`${lower}s`) && !statePeople.has(lower))) return true;
  for (let word = name.first; word < name.end; word++) if (!isAdjectiveForm(reading, word)) return false;
  const known = reading.lexicon.stateAdjectives.has(reading.lower(name.first));
  return (
    known ||
    (reading.upos(name.end) !== 'VERB' && !reading.isPunctuation(name.end)) ||
    reading.lexicon.regionAdjectives.has(reading.lower(name.first))
  );
}

/** 'Teensville': a name that fills a whole pair of quotation marks is a title. */
export function isWork(reading: Reading, mention: NameMention): boolean {
  const { start, end } = reading.span(mention.first, mention.end);
  const quote = reading.quoteAround(mention.first);
  if (quote === null) return false;
  return (start <= quote.start + 2 && end >= quote.end - 1) || isTitle(reading, quote);
}

/** 'Chet Atkins Picks the Best', 'A Man and his Guitar': a short quotation whose words have capitals, but for small ones. */
function isTitle(reading: Reading, quote: Quote): boolean {
  if (quote.end - quote.start > 60) return false;
  let words = 0;
  let capitals = 0;
  for (let word = reading.doc.wordAt(quote.start); reading.doc.start(word) < quote.end; word++) {
    if (word + 1 >= reading.doc.length) break;
    if (/^(DET|ADP|CCONJ|SCONJ|PART|PRON|AUX|PUNCT)$/.test(reading.upos(word) ?? '')) continue;
    words++;
    if (reading.isCapitalised(word)) capitals++;
  }
  return words > 1 && capitals >= words * 0.7;
}

/** "Kenya's Foreign Ministry": a body whose name many have, with the state that it belongs to; else null. */
export function ownedName(reading: Reading, { name }: NameMention): WordRange | null {
  if (!/^['’]s?$/.test(reading.form(name.first - 1)) || !isOrganisationWord(reading, name.end - 1)) return null;
  for (let word = name.first; word < name.end - 1; word++)
    if (!isPortfolio(reading, word) && !/^(supreme|high|national|central|of|and)$/.test(reading.lower(word)))
      return null;
  for (let first = name.first - 2; first >= Math.max(0, name.first - 4); first--)
    if (stateOf(reading, nameOf(reading, { first, end: name.first - 1 }))) return { first, end: name.end };
  return null;
}

/** How far back the beginning of an enumeration is looked for, in words. */
const ENUMERATION = 80;

/**
 * "Image: Nick Moreau", "portraits of Truman Capote and Jack Nicklaus", "painters such as Walker Evans": whom a caption
 * names, who is pictured, an example. `word` is the first of the name.
 */
export function isExample(reading: Reading, word: number): boolean {
  if (reading.form(word - 1) === ':' && isLabel(reading, word - 2)) return true;
  const { first } = reading.sentence(word);
  for (let at = word - 1; at >= Math.max(first, word - ENUMERATION); at--) {
    const lower = reading.lower(at);
    if (lower === 'zoals' || (lower === 'as' && reading.lower(at - 1) === 'such')) return true;
    if (/^(of|van)$/.test(lower) && reading.lexicon.pictures.has(reading.lower(at - 1))) return true;
    if (reading.isVerb(at) || /^(PRON|SCONJ)$/.test(reading.upos(at) ?? '')) return false;
  }
  return false;
}
