import type { EntityType, WordRange } from '../../language/document.ts';
import type { OrganisationClass } from './lexicon/lexicon.ts';
import type { State } from './lexicon/states.ts';
import {
  classesOf,
  type Description,
  descriptionAfter,
  descriptionBefore,
  isBodyWord,
  isDeterminer,
  typeOfNoun,
} from './name-descriptions.ts';
import { isByline, isDisplay, isInitial, seenInside } from './name-lines.ts';
import { isInnerHyphen } from './name-parts.ts';
import { nounBefore, roleAfter, roleBefore, roleHead } from './name-roles.ts';
import { endOfRun } from './name-runs.ts';
import { startsName } from './name-starts.ts';
import { abbreviationAfter, type Clues, cluesOf, judge, nameOf, stateOf } from './name-types.ts';
import {
  type Gender,
  genderOfFirstName,
  genderOfRole,
  genderOfTitle,
  isAcronym,
  isAdjectiveForm,
  isOrganisationRun,
  isOrganisationWord,
  isParticle,
  isPortfolio,
  isRoleWord,
  isTitle,
  startsPerson,
} from './name-words.ts';
import type { Reading } from './reading.ts';
import { bodyStart } from './times.ts';

/** A name as it stands in the text, with the title, function and description that stand around it. */
export interface NameMention extends WordRange {
  /** The bare name. */
  readonly name: WordRange;
  /** The function, verbatim: *premier*, *spokesman for the ministry*. */
  readonly role: WordRange | null;
  /** A second function behind the name: *Major Fuad Basya, spokesman for the military*. */
  readonly aside: WordRange | null;
  /** The noun that says what body it is. */
  readonly description: Description | null;
  /** An abbreviation in brackets right behind it. */
  readonly abbreviation: WordRange | null;
  readonly clues: Clues;
  readonly state: State | null;
  /** A capital or seat of government, which may be no more than a place. */
  readonly seat: boolean;
  /** The people of a state, who stand for it or for its team where the text names it too. */
  readonly people: boolean;
  readonly gender: Gender | null;
}

/** Every name of the text in order. */
export function findNames(reading: Reading): readonly NameMention[] {
  const seen = seenInside(reading);
  const types = entityTypes(reading);
  const names: NameMention[] = [];
  for (const sentence of reading.doc.sentences) {
    if (isDisplay(reading, sentence) || isByline(reading, sentence)) continue;
    let word = bodyStart(reading, sentence);
    while (word < sentence.end) {
      if (!startsName(reading, word, sentence, seen)) {
        word++;
        continue;
      }
      // "Bristol-based Castlegate Homes": an adjective made of a name.
      if (isInnerHyphen(reading, word + 1) && COMPOUND_ADJECTIVE.test(reading.lower(word + 2))) {
        word += 3;
        continue;
      }
      const end = endOfRun(reading, word, sentence.end);
      const mention = describe(reading, { first: word, end }, sentence, types);
      if (mention) names.push(mention);
      word = Math.max(mention?.end ?? end, word + 1);
    }
  }
  return names;
}

const COMPOUND_ADJECTIVE =
  /^(based|born|owned|led|backed|listed|trained|educated|related|style|era|controlled|run|wide|funded|made|occupied|held|speaking|friendly|critical|critic|affiliated|sponsored)$/;

function entityTypes(reading: Reading): ReadonlyMap<number, EntityType> {
  const types = new Map<number, EntityType>();
  for (const { first, end, type } of reading.doc.entities)
    for (let word = first; word < end; word++) types.set(word, type);
  return types;
}

function describe(
  reading: Reading,
  run: WordRange,
  sentence: WordRange,
  types: ReadonlyMap<number, EntityType>,
): NameMention | null {
  const begin = pastAdjectives(reading, pastFunctionWords(reading, run, sentence), run.end, sentence);
  if (begin >= run.end) return null;
  const { end } = run;
  if (isWholeRole(reading, begin, end) || isWholePortfolio(reading, begin, end)) return null;
  if (isCommonNoun(reading, begin, end)) return null;
  const opening = nounInside(reading, begin, end, sentence);
  const calls = opening !== null && typeOfNoun(reading, opening) === 'organisation' ? opening : null;
  const inside =
    roleInside(reading, begin, end) ?? (opening !== null && calls === null ? { first: begin, end: opening + 1 } : null);
  // "Chief Executive Officer of Brightwater": the body alone has a name.
  if (inside && /^(and|en|&)$/.test(reading.lower(inside.end - 1))) return null;
  if (inside && inside.end < end - 1 && /^(of|for|van|voor|at|bij)$/.test(reading.form(inside.end)))
    return describe(reading, { first: inside.end + 1, end }, sentence, types);
  let nameFirst = inside ? inside.end : calls === null ? begin : calls + 1;
  let gender: Gender | null = null;
  let titled = false;
  while (nameFirst < end - 1 && isTitle(reading, nameFirst)) {
    titled = true;
    gender ??= genderOfTitle(reading, nameFirst);
    nameFirst++;
  }
  if (!inside && calls === null) nameFirst = pastPortfolio(reading, nameFirst, end);
  if (nameFirst >= end) return null;
  const name = { first: nameFirst, end };
  const lower = nameOf(reading, name);
  const state = stateOf(reading, lower);
  const first = inside ? inside.first : nameFirst > begin && !titled && calls === null ? nameFirst : begin;
  const abbreviation = abbreviationAfter(reading, name, sentence.end);
  const past = abbreviation ? abbreviation.end + 1 : pastBrackets(reading, end);
  const body = state !== null || isOrganisationRun(reading, nameFirst, end);
  let role = inside;
  if (!role && !body) role = roleBefore(reading, first, sentence.first);
  const front = role ?? { first, end: first };
  const beyond = state ? null : roleAfter(reading, past, sentence.end);
  const after = role ? null : beyond;
  // "the refinery, Africa's largest,": whose it is, not what it is called.
  const owns = /^['’]s?$/.test(reading.form(end)) && reading.form(first - 1) === ',';
  const description =
    role || state || after || titled || owns
      ? null
      : calls !== null
        ? { first: begin, end: calls + 1, head: calls, type: 'organisation' as const }
        : (descriptionBefore(reading, first, sentence.first) ?? descriptionAfter(reading, past, sentence.end));
  const clues = cluesOf(reading, name, {
    role: role ?? after,
    titled,
    state: state?.state ?? null,
    description,
    abbreviation,
    types,
  });
  const { type } = judge(clues);
  if (type === 'person') {
    role ??=
      after ?? (description || (clues.get('person') ?? 0) < 1.2 ? null : nounBefore(reading, first, sentence.first));
  } else if (role && role.first < begin) role = null;
  const person = type === 'person';
  gender ??= genderOf(reading, name, person ? (role ?? after) : inside);
  return {
    first: person && role && role.end <= first ? role.first : Math.min(first, inside ? front.first : first),
    end,
    name,
    role: person ? role : null,
    aside: person && role !== beyond ? beyond : null,
    description: person ? null : description,
    abbreviation: person ? null : abbreviation,
    clues,
    state: state?.state ?? null,
    seat: state?.seat ?? false,
    people: state?.people ?? false,
    gender,
  };
}

/** "Jean Ackroyd (Lib Dem), who": past a remark in brackets right behind a name. */
function pastBrackets(reading: Reading, end: number): number {
  if (reading.form(end) !== '(') return end;
  for (let word = end + 1; word < end + 5; word++) if (reading.form(word) === ')') return word + 1;
  return end;
}

/** "Yesterday Smith", "In Moskou": a function word that only its place made capital is no part of the name. */
function pastFunctionWords(reading: Reading, { first, end }: WordRange, sentence: WordRange): number {
  const { lexicon } = reading;
  const nl = lexicon.language === 'nl';
  let at = first;
  while (at < end) {
    const article = lexicon.articles.has(reading.lower(at));
    const owed = at === sentence.first || isInitial(reading, at, sentence.first) || article;
    if (!owed || (!article && !lexicon.common.has(reading.lower(at))) || isTitle(reading, at)) break;
    if (stateOf(reading, nameOf(reading, { first: at, end }))) break;
    // "Van der Vaart", "mensen als De Rooij"
    if (nl && isParticle(reading, at)) {
      if (at > sentence.first || (end - at > 1 && !article)) break;
      if (end - at === 2 && reading.lower(at) === 'de' && !isOrganisationWord(reading, end - 1)) break;
    }
    at++;
  }
  return at;
}

/** A woman's function tells more than a first name, and that more than *chairman*. */
function genderOf(reading: Reading, name: WordRange, role: WordRange | null): Gender | null {
  const byRole = role && genderOfRole(reading, roleHead(reading, role));
  return byRole === 'feminine' ? byRole : (genderOfFirstName(reading, name) ?? byRole);
}

/** "de Libanese Bekaavallei": an adjective before a name, but "de Europese Commissie". */
function pastAdjectives(reading: Reading, first: number, end: number, sentence: WordRange): number {
  const { lexicon } = reading;
  let at = first;
  // "Rival Samsung poked fun": with a capital only because the sentence begins.
  if (
    first === sentence.first &&
    end - first > 1 &&
    typeOfNoun(reading, first) === null &&
    lexicon.knownBodies.has(nameOf(reading, { first: first + 1, end }))
  )
    return first + 1;
  while (at < end - 1) {
    const whole = nameOf(reading, { first: at, end });
    if (lexicon.language !== 'nl' || !isAdjectiveForm(reading, at) || isPortfolio(reading, at)) break;
    if (isOrganisationWord(reading, end - 1) || lexicon.bodiesOfStates.has(whole) || stateOf(reading, whole)) break;
    at++;
  }
  return at;
}

/** "U.S. President Donald Trump", "Rosneft-topman Igor Setsjin": the function within the run. */
function roleInside(reading: Reading, first: number, end: number): WordRange | null {
  for (let word = end - 2; word >= first; word--) {
    if (!isRoleWord(reading, word) || isOrganisationRun(reading, word, end) || isInnerHyphen(reading, word + 1))
      continue;
    // "Secretary of State Mike Pompeo"
    let last = word;
    // "Chief Justice D. K. Nair": the title is half of the office.
    if (reading.lower(word) === 'chief' && /^(justice|judge)$/.test(reading.lower(word + 1))) last = word + 1;
    if (/^(of|van|for|voor)$/.test(reading.lower(word + 1)) && isPortfolio(reading, word + 2)) {
      last = word + 2;
      while (
        isPortfolio(reading, last + 1) ||
        (/^(and|en)$/.test(reading.lower(last + 1)) && isPortfolio(reading, last + 2))
      )
        last++;
    }
    if (last < end - 1) return { first, end: last + 1 };
  }
  return null;
}

/** "Chester Burton Atkins": the name model takes a word for a person's. */
function isOnePerson(reading: Reading, word: number): boolean {
  const entity = reading.entityAt(word);
  return entity?.type === 'PER';
}

/** Bodies that are called after their place. */
const LOCAL: ReadonlySet<OrganisationClass> = new Set(['authority', 'court', 'school']);

/** "Bakker Kees Molenaar", "Vakbond FNV": the noun before a name has its capital from the sentence it begins. */
function nounInside(reading: Reading, first: number, end: number, sentence: WordRange): number | null {
  if (!reading.tagged || end - first < 2 || !isInitial(reading, first, sentence.first)) return null;
  let noun = -1;
  for (let word = first; word < end - 1; word++) {
    // The tag itself: a name model may take "Rederij Noordlijn" for one name.
    const kind = typeOfNoun(reading, word);
    // "Oppositiepartij N-VA": a noun that may pass for a name of its own.
    const before = word === first && (startsPerson(reading, word + 1) || (kind && isAcronym(reading.form(word + 1))));
    if (reading.doc.upos(word) !== 'NOUN' && !before) break;
    // "Natuur & Milieu"
    if (reading.form(word + 1) === '&') break;
    if (!isRoleWord(reading, word) && !kind && isOnePerson(reading, word)) break;
    if (startsPerson(reading, word) || isTitle(reading, word)) break;
    if (reading.lexicon.placeOpenings.has(reading.lower(word))) return null;
    // "Gemeente Veldhaven" is called so; "Bank of England" and "City Council" go on.
    if (/^(of|van|voor|for)$/.test(reading.form(word + 1)) || typeOfNoun(reading, end - 1) === 'organisation') break;
    // "Gemeente Veldhaven", "Reclassering Nederland": the place alone would be another.
    const rest = nameOf(reading, { first: word + 1, end });
    if (stateOf(reading, rest) || classesOf(reading, reading.lower(word)).some((name) => LOCAL.has(name))) break;
    noun = word;
  }
  return noun < 0 || reading.lexicon.timeNouns.has(reading.lower(noun)) ? null : noun;
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
  const { government, onlyInNames, groups } = reading.lexicon;
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

/** "minister van Buitenlandse Zaken Sergej Lavrov"; "het ministerie van Financiën" holds no name at all. */
function pastPortfolio(reading: Reading, first: number, end: number): number {
  if (!isPortfolio(reading, first) || !/^(van|of|for|en|and|,)$/.test(reading.lower(first - 1))) return first;
  let at = first;
  while (at < end && (isPortfolio(reading, at) || /^(en|and|,|van|of)$/.test(reading.lower(at)))) at++;
  return at;
}
