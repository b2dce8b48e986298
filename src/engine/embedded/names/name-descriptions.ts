import type { WordRange } from '../../../language/document.ts';
import { ORGANISATION_CLASSES, type OrganisationClass } from '../lexicon/lexicon.ts';
import type { Reading } from '../reading.ts';
import { isInnerHyphen } from './name-parts.ts';
import type { NameType } from './name-types.ts';
import { isOrganisationWord, isRoleWord } from './name-words.ts';

/** A common noun that says what the name beside it is: *persbureau Reuters*, *Northline, the cruise company*. */
export interface Description extends WordRange {
  /** The noun itself. */
  readonly head: number;
  readonly type: NameType;
}

/** Longest description, in words. */
const LONGEST = 8;

/** What a common noun calls: a body, a place or a work; null where it tells none of these. */
export function typeOfNoun(reading: Reading, word: number): NameType | null {
  const { lexicon } = reading;
  const lower = reading.lower(word);
  // "havenstad Douala": a compound counts as its last part only where nothing is known of the whole.
  if (lexicon.placeNouns.has(lower) && !isOrganisationWord(reading, word) && !isBodyWord(reading, lower))
    return 'place';
  if (isOrganisationWord(reading, word) || classesOf(reading, lower).length > 0) return 'organisation';
  if (lexicon.placeNouns.has(lower)) return 'place';
  if (lexicon.workNouns.has(lower)) return 'work';
  return null;
}

/** The classes of bodies that a noun may call, by itself or, in Dutch, by its last part: *technologieconcern*. */
export function classesOf(reading: Reading, lower: string): readonly OrganisationClass[] {
  const { organisationClasses, language } = reading.lexicon;
  const exact = ORGANISATION_CLASSES.filter((name) => organisationClasses[name].has(lower));
  if (exact.length > 0 || language === 'en') return exact;
  return ORGANISATION_CLASSES.filter((name) => endsWithOne(lower, organisationClasses[name]));
}

/** Whether a word itself calls a body of some class. */
export function isBodyWord(reading: Reading, lower: string): boolean {
  return ORGANISATION_CLASSES.some((name) => reading.lexicon.organisationClasses[name].has(lower));
}

/** A compound of one of the words; short ones end too many others. */
function endsWithOne(lower: string, words: ReadonlySet<string>): boolean {
  for (let at = 2; lower.length - at >= 4; at++) if (words.has(lower.slice(at))) return true;
  return false;
}

/** "the magazine Nature", "rederij Noordlijn", "the U.N. refugee agency, UNHCR". */
export function descriptionBefore(reading: Reading, name: number, from: number): Description | null {
  const comma = reading.lower(name - 1) === ',';
  const last = comma ? name - 2 : name - 1;
  if (last < from) return null;
  const head = comma ? headBeforeComma(reading, last, from) : last;
  if (head < 0 || !isNoun(reading, head)) return null;
  const maker = comma ? -1 : makerBefore(reading, head, from);
  if (maker >= 0) return { first: maker, end: last + 1, head: maker, type: 'organisation' };
  const type = typeOfNoun(reading, head);
  if (!type) return null;
  let first = head;
  while (
    first > from &&
    head - first < LONGEST &&
    (isModifier(reading, first - 1) || joinsModifiers(reading, first - 1)) &&
    // "the London-based bank Harcourt": where it is stands before what it is.
    !(isInnerHyphen(reading, first - 2) && reading.lexicon.nameAdjectives.has(reading.lower(first - 1)))
  )
    first--;
  // Between commas it must be a noun phrase of its own: "the drivers' union, Local 88, is".
  if (comma && !isDefinite(reading, first - 1) && !hasOwner(reading, first, head)) return null;
  return { first, end: last + 1, head, type };
}

/** "Kenya's refugee agency": whose it is stands within. */
function hasOwner(reading: Reading, first: number, head: number): boolean {
  for (let word = first + 1; word < head; word++) if (/^['’]s?$/.test(reading.form(word))) return true;
  return false;
}

/** "Northline, the cruise company that ..., "SolarNest, a leading provider of solar systems, ...". */
export function descriptionAfter(reading: Reading, comma: number, to: number): Description | null {
  if (reading.lower(comma) !== ',') return null;
  let first = comma + 1;
  const opened = isDeterminer(reading, first);
  if (opened) first++;
  else if (!reading.isCapitalised(first) && reading.upos(first) !== 'ADJ' && reading.upos(first) !== 'NOUN')
    return null;
  let head = -1;
  for (let word = first; word < Math.min(to, first + LONGEST); word++) {
    if (isNoun(reading, word)) head = word;
    // "the Leeds-based developer"
    else if (!isModifier(reading, word) && !isInsideHyphened(reading, word)) break;
  }
  if (head < 0 || isRoleWord(reading, head)) return null;
  const type = typeOfNoun(reading, head);
  // Without its article, it must end the phrase: "Norden, dochter van ...,".
  if (!type || (!opened && !/^(,|van|of)$/.test(reading.lower(head + 1)))) return null;
  return { first, end: head + 1, head, type };
}

/** "fabrikant van elektrische fietsen Veloria": the body whose goods stand right before its name, or -1. */
function makerBefore(reading: Reading, goods: number, from: number): number {
  if (reading.lexicon.language !== 'nl' || reading.doc.feature(goods, 'Number') !== 'Plur') return -1;
  let at = goods - 1;
  while (at > from && goods - at < 4 && reading.upos(at) === 'ADJ') at--;
  if (reading.lower(at) !== 'van' || at - 1 < from) return -1;
  return classesOf(reading, reading.lower(at - 1)).includes('company') ? at - 1 : -1;
}

/** The head of a noun phrase that ends at a word, past one complement: "the owner of the hotel". */
function headBeforeComma(reading: Reading, last: number, from: number): number {
  let head = last;
  for (let word = last; word >= Math.max(from, last - LONGEST); word--) {
    if (reading.isVerb(word) || reading.isPunctuation(word) || reading.upos(word) === 'PRON') break;
    if (/^(of|van|for|voor)$/.test(reading.lower(word))) head = word - 1;
  }
  return head;
}

export function isNoun(reading: Reading, word: number): boolean {
  if (reading.upos(word) === 'NOUN') return true;
  if (reading.isCapitalised(word)) return false;
  const lower = reading.lower(word);
  // *buurthuis*; *meer* and *staat* are other words too.
  const place = lower.length > 5 && reading.lexicon.placeNouns.has(lower);
  return reading.upos(word) === 'PROPN' || place || isBodyWord(reading, lower);
}

function isInsideHyphened({ doc }: Reading, word: number): boolean {
  const joined = (at: number) => at > 0 && doc.end(at - 1) === doc.start(at);
  return doc.form(word) === '-' ? joined(word) && joined(word + 1) : doc.form(word - 1) === '-' && joined(word);
}

/** What may stand between a determiner and its noun. */
export function isModifier(reading: Reading, word: number): boolean {
  const upos = reading.upos(word);
  if (
    upos === 'ADJ' ||
    upos === 'NUM' ||
    isParticiple(reading, word) ||
    reading.lexicon.stateAdjectives.has(reading.lower(word))
  )
    return true;
  if (reading.lexicon.months.has(reading.lower(word))) return false;
  return (
    reading.lexicon.language === 'en' && (upos === 'NOUN' || upos === 'PROPN' || /^['’]s?$/.test(reading.form(word)))
  );
}

/** "search and rescue agency": between two modifiers. */
function joinsModifiers(reading: Reading, word: number): boolean {
  return reading.lower(word) === 'and' && reading.upos(word - 1) === 'NOUN' && isModifier(reading, word - 1);
}

/** *de belaagde president*: a participle before its noun. */
export function isParticiple(reading: Reading, word: number): boolean {
  return reading.upos(word) === 'VERB' && reading.doc.relation(word) === 'amod' && reading.doc.head(word) > word;
}

export function isDeterminer(reading: Reading, word: number): boolean {
  const lower = reading.lower(word);
  return reading.lexicon.articles.has(lower) || reading.lexicon.determiners.has(lower) || reading.upos(word) === 'DET';
}

export function isDefinite(reading: Reading, word: number): boolean {
  return (
    /^(de|het|the|deze|dit|die|this|that|these|those|zijn|haar|hun|his|her|its|their|our|my|onze|ons|mijn|'t)$/.test(
      reading.lower(word),
    ) || /^['’]s?$/.test(reading.form(word))
  );
}
