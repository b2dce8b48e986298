import type { WordRange } from '../../../language/document.ts';
import type { OrganisationClass } from '../lexicon/lexicon.ts';
import type { Reading } from '../reading.ts';
import { classesOf, typeOfNoun } from './name-descriptions.ts';
import { isInitial } from './name-lines.ts';
import { isInnerHyphen } from './name-parts.ts';
import { nameOf, stateOf } from './name-types.ts';
import {
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

/** "Yesterday Smith", "In Moskou": a function word that only its place made capital is no part of the name. */
export function pastFunctionWords(reading: Reading, { first, end }: WordRange, sentence: WordRange): number {
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

/** "de Libanese Bekaavallei": an adjective before a name, but "de Europese Commissie". */
export function pastAdjectives(reading: Reading, first: number, end: number, sentence: WordRange): number {
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
export function roleInside(reading: Reading, first: number, end: number): WordRange | null {
  for (let word = end - 2; word >= first; word--) {
    if (!isRoleWord(reading, word) || isOrganisationRun(reading, word, end) || isInnerHyphen(reading, word + 1))
      continue;
    if (isGenitive(reading, word + 1)) continue;
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

/** "King's College London": what belongs to a function bears its name. */
export function isGenitive(reading: Reading, word: number): boolean {
  return /^['’]s?$/.test(reading.form(word));
}

/** Bodies that are called after their place. */
const LOCAL: ReadonlySet<OrganisationClass> = new Set(['authority', 'court', 'school']);

/** "Bakker Kees Molenaar", "Vakbond FNV": the noun before a name has its capital from the sentence it begins. */
export function nounInside(reading: Reading, first: number, end: number, sentence: WordRange): number | null {
  if (!reading.tagged || end - first < 2 || !isInitial(reading, first, sentence.first)) return null;
  let noun = -1;
  for (let word = first; word < end - 1; word++) {
    // The tag itself: a name model may take "Rederij Noordlijn" for one name.
    const kind = typeOfNoun(reading, word);
    // "Oppositiepartij N-VA": a noun that may pass for a name of its own.
    const before = word === first && (startsPerson(reading, word + 1) || (kind && isAcronym(reading.form(word + 1))));
    // "Chipmaker Aldara"
    const called = word === first && reading.lexicon.unnamedBodies.has(reading.lower(word));
    if (reading.doc.upos(word) !== 'NOUN' && !before && !called) break;
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

/** "Chester Burton Atkins": the name model takes a word for a person's. */
function isOnePerson(reading: Reading, word: number): boolean {
  const entity = reading.entityAt(word);
  return entity?.type === 'PER';
}

/** "minister van Buitenlandse Zaken Sergej Lavrov"; "het ministerie van Financiën" holds no name at all. */
export function pastPortfolio(reading: Reading, first: number, end: number): number {
  if (!isPortfolio(reading, first) || !/^(van|of|for|en|and|,)$/.test(reading.lower(first - 1))) return first;
  let at = first;
  while (at < end && (isPortfolio(reading, at) || /^(en|and|,|van|of)$/.test(reading.lower(at)))) at++;
  return at;
}
