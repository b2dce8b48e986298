import type { Reading } from '../reading.ts';
import { isName } from './name-parts.ts';
import { isAcronym, isOrganisationWord, isParticle, isRoleWord, startsPerson } from './name-words.ts';

/** "Department for Culture, Media and Sport", "ministerie van Landbouw, Natuur en Visserij": past a list of what a ministry is for; or -1. */
export function endOfPortfolios(reading: Reading, first: number, comma: number, limit: number): number {
  if (!/^(department|ministry|ministerie|departement|committee|commissie)$/.test(reading.lower(first))) return -1;
  let at = comma;
  while (reading.form(at) === ',' && reading.isCapitalised(at + 1) && at + 2 < limit && at - comma < 8) {
    at += 2;
    while (at < limit && reading.isCapitalised(at)) at++;
  }
  if (at === comma || !/^(and|en)$/.test(reading.lower(at)) || !reading.isCapitalised(at + 1)) return -1;
  at += 2;
  while (at < limit && reading.isCapitalised(at)) at++;
  return Math.min(at, limit);
}

/** Whether the genitive at a word is part of a body's name: its owner is no state, and a body's word follows. */
export function joinsGenitive(reading: Reading, first: number, genitive: number): boolean {
  const { stateNames, stateSeats } = reading.lexicon;
  // "King's Cross": one name for the name model too.
  const entity = reading.entityAt(genitive);
  if (entity && entity.first <= first && entity.end > genitive + 1) return true;
  let owner = reading.lower(first);
  for (let word = first + 1; word < genitive; word++) owner += ` ${reading.lower(word)}`;
  if (stateNames.has(owner) || stateSeats.has(owner)) return false;
  // "People's Party", "Farmers' Union", "King's College London": many who belong to it, or whom it honours.
  const before = reading.lower(genitive - 1);
  if (/^(women|people|children|men|workers)$/.test(before)) return true;
  const honoured = genitive === first + 1 && /^(king|queen|prince|princess|lord|trinity|veterans|seamen)$/.test(before);
  if (honoured && isName(reading, genitive + 1)) return true;
  // A saint's or a group's: the name of another body would own its offices, not be called after them.
  const saint = /^(st|saint|sint|st\.)$/.test(reading.lower(first));
  return (saint || reading.form(genitive) !== "'s") && isOrganisationWord(reading, genitive + 1);
}

/** "Health and Safety Executive": behind its article, a body of two words and more; *The* with a capital tells it too. */
export function joinsPair(reading: Reading, first: number, and: number, limit: number): boolean {
  const { articles, stateNames } = reading.lexicon;
  // "de gemeente Kaag en Braassem"
  if (
    /^(gemeente|provincie|waterschap|hoogheemraadschap|veiligheidsregio|regio|municipality)$/.test(
      reading.lower(first - 1),
    )
  )
    return true;
  if (!articles.has(reading.lower(first - 1)) || stateNames.has(reading.lower(first))) return false;
  if (isAcronym(reading.form(first))) return false;
  if (isOrganisationWord(reading, first) && !reading.lexicon.onlyInNames.has(reading.lower(first))) return false;
  let end = and + 2;
  while (end < limit && isName(reading, end)) end++;
  if (end > and + 2) return isOrganisationWord(reading, end - 1) || reading.lower(end - 1) === 'executive';
  return (
    reading.isCapitalised(first - 1) && !reading.isPunctuation(first - 2) && reading.sentence(first).first < first - 1
  );
}

/**
 * "the Kenya Plantation and Agricultural Workers Union", "the National Farmers and Growers Association": what a body is
 * for, in several words before *and* and ending in a word for a body; behind an article, and no body before *and*.
 */
export function joinsFields(reading: Reading, first: number, and: number, limit: number): boolean {
  const { articles, bodyHeads, stateNames, stateSeats } = reading.lexicon;
  if (reading.lower(and) !== 'and' || and < first + 2 || !articles.has(reading.lower(first - 1))) return false;
  const before = reading.slice({ first, end: and }).toLowerCase();
  if (stateNames.has(before) || stateSeats.has(before) || startsPerson(reading, first)) return false;
  if (isAcronym(reading.form(and - 1)) || reading.entityAt(and - 1)?.type === 'PER') return false;
  let end = and + 1;
  while (end < limit && isName(reading, end)) end++;
  return end > and + 2 && bodyHeads.has(reading.lower(end - 1));
}

/** "head of the Harbour Council Edwin Solomon": a person behind a body, by a first name or by the function before it. */
export function isHolderBehind(reading: Reading, first: number, person: number, limit: number): boolean {
  if (person + 1 >= limit || !isName(reading, person) || !isName(reading, person + 1)) return false;
  if (!isOrganisationWord(reading, person - 1)) return false;
  if (startsPerson(reading, person)) return true;
  if (isOrganisationWord(reading, person) || isOrganisationWord(reading, person + 1)) return false;
  const of = reading.lexicon.articles.has(reading.lower(first - 1)) ? first - 2 : first - 1;
  return /^(of|at|van|bij)$/.test(reading.lower(of)) && isRoleWord(reading, of - 1);
}

/** Whether a name that the document knows begins at a word, right behind another one. */
export function startsEntity(reading: Reading, first: number, word: number): boolean {
  const own = reading.entityAt(word);
  const before = reading.entityAt(word - 1);
  return (
    own !== null &&
    before !== null &&
    own !== before &&
    own.first === word &&
    before.first >= first &&
    own.type === 'PER' &&
    before.type !== 'PER'
  );
}

/** "the United States Hamdullah Mohib": a state's name ends before a person's; not within *US State Department*. */
export function endsWithState(reading: Reading, first: number, end: number, limit: number): boolean {
  let name = reading.lower(first);
  for (let word = first + 1; word < end; word++) name += ` ${reading.lower(word)}`;
  if (!reading.lexicon.stateNames.has(name) || !isName(reading, end)) return false;
  let person = false;
  for (let word = end; word < limit && isName(reading, word) && word - end < 6; word++) {
    if (isOrganisationWord(reading, word) || isRoleWord(reading, word)) return false;
    person = word > end || startsPerson(reading, word);
  }
  return person;
}

/** Whether a name so far may go on with a particle: not *Rusland van Poetin*, *PSV de ...*. */
export function joinsPerson(reading: Reading, first: number, end: number, next: number): boolean {
  // *Venezuela-beleid van Moskou*
  if (/\p{L}-\p{Ll}{3,}$/u.test(reading.form(end - 1))) return false;
  const lower = reading.lower(end - 1);
  const { lexicon } = reading;
  for (let word = end; word < next; word++) if (reading.lower(word) === 'het') return false;
  // A first name takes particles, a surname does not: "Michiel Bloem de Stichting".
  const whole = reading.entityAt(end - 1);
  // "Directeur Joop van der Meer": behind a function, the first word of what the document knows as one person.
  const begins = whole?.type === 'PER' && whole.first === end - 1 && whole.end > next;
  const open =
    begins || startsPerson(reading, end - 1) || isParticle(reading, end - 1) || /\.$/.test(reading.form(end - 1));
  if (end - first > 1 && !open) return false;
  if (isAcronym(reading.form(end - 1)) && !/\.$/.test(reading.form(end - 1))) return false;
  if (lexicon.stateNames.has(lower) || lexicon.stateSeats.has(lower) || isOrganisationWord(reading, end - 1))
    return false;
  return lexicon.language === 'nl' || !lexicon.articles.has(reading.lower(end));
}

/** "University of Otago and Massey University": what follows is a body by itself. */
export function isOwnBody(reading: Reading, first: number, limit: number): boolean {
  for (let word = first; word < limit && isName(reading, word); word++)
    if (isOrganisationWord(reading, word)) return true;
  return false;
}

/** Whether a name so far has a preposition in it: *Ministry of ...*. */
export function joinedBefore(reading: Reading, first: number, end: number): boolean {
  for (let word = first; word < end; word++) if (/^(of|for|van|voor)$/.test(reading.lower(word))) return true;
  return false;
}
