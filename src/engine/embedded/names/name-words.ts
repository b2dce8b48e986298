import type { WordRange } from '../../../language/document.ts';
import { FEMININE_FIRST_NAMES, MASCULINE_FIRST_NAMES } from '../lexicon/first-names.ts';
import type { Reading } from '../reading.ts';

export type Gender = 'masculine' | 'feminine';

export function isAcronym(form: string): boolean {
  return /^(\p{Lu}[\p{Lu}\d&.-]{1,7}|(\p{Lu}\.){2,}|\p{Lu}\p{Ll}\p{Lu}{1,3})s?$/u.test(form);
}

export function isParticle(reading: Reading, word: number): boolean {
  return reading.lexicon.nameParticles.has(reading.lower(word));
}

export function startsPerson(reading: Reading, word: number): boolean {
  const lower = reading.lower(word);
  return reading.lexicon.firstNamesMasculine.has(lower) || reading.lexicon.firstNamesFeminine.has(lower);
}

export function isOrganisationWord(reading: Reading, word: number): boolean {
  // *Inc.*
  const lower = reading.lower(word).replace(/^(inc|ltd|corp|co|llc|plc)\.$/, '$1');
  const { organisations, organisationEndings, onlyInNames } = reading.lexicon;
  if (onlyInNames.has(lower)) return reading.isCapitalised(word);
  if (organisations.has(lower)) return true;
  const tail = lower.slice(lower.lastIndexOf('-') + 1);
  return (
    organisations.has(tail) ||
    organisationEndings.some((ending) => lower.length > ending.length + 2 && lower.endsWith(ending))
  );
}

export function isRoleWord(reading: Reading, word: number): boolean {
  const lower = reading.lower(word);
  const { roles, roleEndings, unnamedBodies } = reading.lexicon;
  // "the official news agency Xinhua": no function there.
  if (lower === 'official' && reading.upos(word) === 'ADJ') return false;
  if (roles.has(lower)) return true;
  // *chipmaker*
  if (unnamedBodies.has(lower)) return false;
  if (!/^\p{L}[\p{L}-]+$/u.test(lower)) return false;
  // *Goldman*, *Freeman*: with a capital, a short ending is a name's own.
  const short = reading.isCapitalised(word) && !lower.includes('-') ? 5 : 0;
  return roleEndings.some(
    (ending) => ending.length >= short && lower.length > ending.length + 2 && lower.endsWith(ending),
  );
}

export function isTitle(reading: Reading, word: number): boolean {
  return reading.lexicon.titles.has(reading.lower(word).replace(/\.$/, ''));
}

export function isPortfolio(reading: Reading, word: number): boolean {
  return reading.lexicon.portfolios.has(reading.lower(word));
}

/** Whether the words to the end of the run make an organisation: "Minister Council", "President College". */
export function isOrganisationRun(reading: Reading, first: number, end: number): boolean {
  return (
    isOrganisationWord(reading, end - 1) &&
    !(
      reading.lexicon.language === 'nl' &&
      end - first === 1 &&
      !reading.lexicon.organisations.has(reading.lower(end - 1))
    )
  );
}

/** *woordvoerster*, *actress*, *his father*: the gender that a function, or what somebody is to another, tells. */
export function genderOfRole(reading: Reading, word: number): Gender | null {
  const lower = reading.lower(word);
  // *minister*, *priester*, *witness* only end like a woman's function.
  if (/(minister|priester|meester|master|witness|governess)$/.test(lower)) return null;
  const { feminineRoleEndings, masculineRoleEndings } = reading.lexicon;
  if (feminineRoleEndings.some((ending) => lower.endsWith(ending))) return 'feminine';
  // *person* is no son, *woman* no man.
  return masculineRoleEndings.some(
    (ending) => lower === ending || lower.endsWith(`-${ending}`) || (ending.endsWith('man') && lower.endsWith(ending)),
  )
    ? 'masculine'
    : null;
}

export function genderOfTitle(reading: Reading, word: number): Gender | null {
  const title = reading.lower(word).replace(/\.$/, '');
  if (reading.lexicon.feminineTitles.has(title)) return 'feminine';
  return reading.lexicon.masculineTitles.has(title) ? 'masculine' : null;
}

/**
 * The gender that a name's first word tells: by the language's own names, and where more of the name follows by those of
 * the world. *Anne-Marie* goes by its first half.
 */
export function genderOfFirstName(reading: Reading, { first, end }: WordRange): Gender | null {
  const { firstNamesFeminine, firstNamesMasculine } = reading.lexicon;
  const whole = reading.lower(first);
  for (const name of new Set([whole, whole.split('-')[0]!])) {
    if (firstNamesFeminine.has(name)) return 'feminine';
    if (firstNamesMasculine.has(name)) return 'masculine';
    if (end - first === 1) continue;
    if (FEMININE_FIRST_NAMES.has(name)) return 'feminine';
    if (MASCULINE_FIRST_NAMES.has(name)) return 'masculine';
  }
  return null;
}

/** *Noordierse*, *Syrian*: an adjective of a place, by the list of states or, in Dutch, by its ending. */
export function isAdjectiveForm(reading: Reading, word: number): boolean {
  const lower = reading.lower(word);
  if (reading.lexicon.stateAdjectives.has(lower) || reading.lexicon.regionAdjectives.has(lower)) return true;
  return reading.lexicon.language === 'nl' && /..(se|sche)$/.test(lower) && !startsPerson(reading, word);
}
