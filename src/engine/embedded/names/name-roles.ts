import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';
import { isPersonNoun } from '../subjects/sources.ts';
import { isDeterminer, isModifier, isNoun, typeOfNoun } from './name-descriptions.ts';
import { isInnerHyphen } from './name-parts.ts';
import { isOrganisationWord, isPortfolio, isRoleWord, isTitle } from './name-words.ts';

/** Longest function, in words. */
const LONGEST = 14;

/** "team member Rodaba Noori", "de Russische minister van Buitenlandse Zaken Sergej Lavrov", "its chair, Samira Bowen". */
export function roleBefore(reading: Reading, word: number, from: number): WordRange | null {
  // "his lawyer, mr. Robert Sanders"
  const name = word - 1 > from && isTitle(reading, word - 1) ? word - 1 : word;
  const end = reading.lower(name - 1) === ',' ? name - 1 : name;
  if (end - 1 < from) return null;
  const head = roleHeadBefore(reading, end, from, end < name);
  if (head < 0) return null;
  let first = head;
  while (first > from && end - first < LONGEST) {
    // "long-distance runner"
    if (isInnerHyphen(reading, first - 2) && first - 3 >= from) first -= 3;
    else if (isInnerHyphen(reading, first - 1) && first - 2 >= from) first -= 2;
    else if (isRolePart(reading, first - 1)) first--;
    else break;
  }
  return { first, end };
}

/**
 * "eyewitness Gwen Price", "bakker Kees Molenaar": whatever noun stands right before a person's name says what the
 * person is, unless it tells a time, a body, a place or a work.
 */
export function nounBefore(reading: Reading, word: number, from: number): WordRange | null {
  const head = word - 1;
  if (head < from || reading.upos(head) !== 'NOUN' || !/^\p{L}{3,}/u.test(reading.form(head))) return null;
  // *LeBron*
  if (/\p{Ll}\p{Lu}/u.test(reading.form(head))) return null;
  const lower = reading.lower(head);
  if (reading.lexicon.timeNouns.has(lower) || reading.lexicon.months.has(lower) || typeOfNoun(reading, head))
    return null;
  let first = head;
  while (first > from && head - first < 4 && isRolePart(reading, first - 1)) first--;
  return { first, end: word };
}

/** "Hauwa Ismail, a tea seller, lost ...": a noun for somebody who does something, between the name's comma and the next. */
export function nounAfter(reading: Reading, comma: number, to: number): WordRange | null {
  if (reading.form(comma) !== ',' || !/^(een|a|an)$/.test(reading.lower(comma + 1))) return null;
  const first = comma + 2;
  let end = first;
  while (end < to && end - first < 4 && (isNoun(reading, end) || isModifier(reading, end))) end++;
  const head = end - 1;
  if (head < first || !/^(,|who|die|from|uit|in|at|of|van)$/.test(reading.lower(end))) return null;
  return isPersonNoun(reading.lower(head), reading.lexicon.language) && !typeOfNoun(reading, head)
    ? { first, end }
    : null;
}

/** The word that says the function of a phrase that ends before `end`, past what it belongs to, or -1. */
function roleHeadBefore(reading: Reading, end: number, from: number, apart: boolean): number {
  if (isRoleWord(reading, end - 1)) return end - 1;
  // "organiser for the health union Medicus": the name is the body's.
  if (!apart && !reading.isCapitalised(end - 1) && isOrganisationWord(reading, end - 1)) return -1;
  // "minister van Buitenlandse Zaken", "officier van justitie", and before a comma any complement.
  let nouns = 0;
  for (let word = end - 1; word >= Math.max(from, end - LONGEST); word--) {
    const upos = reading.upos(word);
    if (upos === 'ADP' && /^(van|of|for|voor|bij|at|to|general)$/.test(reading.lower(word))) {
      if (nouns > 0 && isRoleWord(reading, word - 1)) return word - 1;
      if (!apart) return -1;
    } else if (upos === 'NOUN' || upos === 'PROPN') nouns++;
    else if (upos === 'ADJ' || isPortfolio(reading, word)) nouns++;
    // "head of the Harbour Council Edwin Solomon"
    else if (!apart && upos === 'DET' && reading.upos(word - 1) === 'ADP') continue;
    else if (apart ? !/^(DET|NUM|CCONJ|PART)$/.test(upos ?? '') : upos !== 'CCONJ') return -1;
  }
  return -1;
}

/** What may belong to a function in front of its head: *Britse*, *deputy*, *Environment Canada*. */
function isRolePart(reading: Reading, word: number): boolean {
  const lower = reading.lower(word);
  const upos = reading.upos(word);
  if (reading.lexicon.months.has(lower) || /^['’]s?$/.test(lower)) return false;
  if (reading.lexicon.officeAdjectives.has(lower)) return true;
  if (upos === 'ADJ' || upos === 'PROPN') return !/^\d/.test(lower);
  return upos === 'NOUN' && reading.lexicon.language === 'en' && !reading.lexicon.groups.has(lower);
}

/** "Steve Whitmore, a representative for the LA Sheriff's office, told"; `comma` stands behind the name. */
export function roleAfter(reading: Reading, comma: number, to: number): WordRange | null {
  if (reading.lower(comma) !== ',') return null;
  let first = comma + 1;
  // An age or a place: "Daniel Montalvo, 19, a member of ..."
  if (/^\d{1,3}$/.test(reading.form(first)) && reading.lower(first + 1) === ',') first += 2;
  // "Jansen, De Boer, Kuipers": a name of its own.
  if (reading.isCapitalised(first) && isDeterminer(reading, first)) return null;
  const started = first;
  while (first < to && (isDeterminer(reading, first) || /^(een|one|a|an)$/.test(reading.lower(first)))) first++;
  let head = -1;
  for (let word = first; word < Math.min(to, first + 8); word++) {
    // "the company's general counsel": whose it is stays outside.
    if (/^['’]s?$/.test(reading.form(word))) {
      first = word + 1;
      continue;
    }
    if (isRoleWord(reading, word)) head = word;
    else if (!isNoun(reading, word) && !isModifier(reading, word) && reading.upos(word) !== 'PROPN') {
      if (!(reading.upos(word) === 'CCONJ' && head === word - 1)) break;
    }
  }
  // Without an article a function is short, or written like a name: ", President and Chief Executive Officer of".
  const short = head <= first + 2 || (reading.isCapitalised(first) && isRoleWord(reading, first));
  if (head < 0 || (started === first && !short)) return null;
  return { first, end: complementEnd(reading, head + 1, to) };
}

/** Past what a function belongs to: "of CEI", "van de Colombiaanse voetbalbond", "in charge of ...". */
function complementEnd(reading: Reading, from: number, to: number): number {
  if (reading.upos(from) !== 'ADP') return from;
  let end = from + 1;
  while (
    end < to &&
    end - from < LONGEST &&
    (!reading.isPunctuation(end) || isInnerHyphen(reading, end)) &&
    (!reading.isVerb(end) || isInnerHyphen(reading, end - 1)) &&
    !/^(PRON|SCONJ|ADV|CCONJ)$/.test(reading.upos(end) ?? '')
  )
    end++;
  // "bookkeeper at Hutchens' roofing firm"
  if (/['’]s?$/.test(reading.form(end - 1))) return from;
  while (end > from && /^(DET|ADP)$/.test(reading.upos(end - 1) ?? '')) end--;
  return end;
}

export function roleHead(reading: Reading, role: WordRange): number {
  for (let word = role.first; word < role.end; word++) if (isRoleWord(reading, word)) return word;
  return role.end - 1;
}
