import type { EntityType, WordRange } from '../../language/document.ts';
import type { State } from './lexicon/states.ts';
import { roleAfter, roleBefore, roleHead } from './name-roles.ts';
import { capitalisedInside, endOfRun, isInitial, startsName } from './name-runs.ts';
import { abbreviationAfter, type NameType, nameOf, stateOf, typeOf } from './name-types.ts';
import {
  type Gender,
  genderOfFirstName,
  genderOfRole,
  genderOfTitle,
  isAdjectiveForm,
  isOrganisationRun,
  isOrganisationWord,
  isParticle,
  isPortfolio,
  isRoleWord,
  isTitle,
} from './name-words.ts';
import type { Reading } from './reading.ts';

/** A name as it stands in the text, with the title and function that stand around it. */
export interface NameMention extends WordRange {
  /** The bare name. */
  readonly name: WordRange;
  /** The function, verbatim: *premier*, *spokesman for the ministry*. */
  readonly role: WordRange | null;
  /** An abbreviation in brackets right behind it. */
  readonly abbreviation: WordRange | null;
  readonly type: NameType | null;
  /** How sure the type is: what the name says of itself outweighs a guess. */
  readonly sure: boolean;
  readonly state: State | null;
  /** A capital or seat of government, which may be no more than a place. */
  readonly seat: boolean;
  readonly gender: Gender | null;
}

/** Every name of the text in order. */
export function findNames(reading: Reading): readonly NameMention[] {
  const seenInside = capitalisedInside(reading);
  const types = entityTypes(reading);
  const names: NameMention[] = [];
  for (const sentence of reading.doc.sentences) {
    let word = pastDateline(reading, sentence);
    while (word < sentence.end) {
      if (!startsName(reading, word, sentence, seenInside)) {
        word++;
        continue;
      }
      const end = endOfRun(reading, word, sentence.end);
      const mention = describe(reading, word, end, sentence, types);
      if (mention) names.push(mention);
      word = Math.max(mention?.end ?? end, word + 1);
    }
  }
  return names;
}

/** "JERUZALEM, HEBRON - ...", "LONDON (Reuters) - ...": the place that a report comes from names nobody. */
function pastDateline(reading: Reading, { first, end }: WordRange): number {
  if (!/^\p{Lu}{3,}$/u.test(reading.form(first))) return first;
  for (let word = first + 1; word < Math.min(end, first + 10); word++) {
    const form = reading.form(word);
    if (/^[-–—]+$/.test(form)) return word + 1;
    if (!/^(\p{Lu}{2,}|[,()/]|\p{Lu}\p{Ll}+|\d+)$/u.test(form)) return first;
  }
  return first;
}

function entityTypes(reading: Reading): ReadonlyMap<number, EntityType> {
  const types = new Map<number, EntityType>();
  for (const { first, end, type } of reading.doc.entities)
    for (let word = first; word < end; word++) types.set(word, type);
  return types;
}

function describe(
  reading: Reading,
  runFirst: number,
  runEnd: number,
  sentence: WordRange,
  types: ReadonlyMap<number, EntityType>,
): NameMention | null {
  const { lexicon } = reading;
  let first = runFirst;
  const end = runEnd;
  // "Yesterday Smith", "In Moskou": a function word that only its place made capital.
  while (
    first < end &&
    !(
      first > sentence.first &&
      !isInitial(reading, first, sentence.first) &&
      !lexicon.articles.has(reading.lower(first))
    ) &&
    !stateOf(reading, nameOf(reading, { first, end })) &&
    (lexicon.common.has(reading.lower(first)) || lexicon.articles.has(reading.lower(first))) &&
    !isTitle(reading, first)
  ) {
    if (isParticle(reading, first) && lexicon.language === 'nl' && first > sentence.first) break;
    if (
      isParticle(reading, first) &&
      lexicon.language === 'nl' &&
      end - first > 1 &&
      !lexicon.articles.has(reading.lower(first))
    )
      break;
    if (isParticle(reading, first) && lexicon.language === 'nl' && end - first === 2 && reading.lower(first) === 'de')
      break;
    first++;
  }
  // "de Libanese Bekaavallei": a Dutch adjective before a name, but "de Europese Commissie".
  while (
    lexicon.language === 'nl' &&
    first < end - 1 &&
    isAdjectiveForm(reading, first) &&
    !isPortfolio(reading, first) &&
    !isOrganisationWord(reading, end - 1) &&
    !lexicon.bodiesOfStates.has(nameOf(reading, { first, end })) &&
    !stateOf(reading, nameOf(reading, { first, end }))
  )
    first++;
  if (first >= end) return null;
  let nameFirst = first;
  let role: WordRange | null = null;
  let gender: Gender | null = null;
  let titled = false;
  // "U.S. President Donald Trump", "Rosneft-topman Igor Setsjin": the function within the run.
  for (let word = end - 2; word >= first; word--)
    if (isRoleWord(reading, word) && !isOrganisationRun(reading, word, end)) {
      role = { first, end: word + 1 };
      gender = genderOfRole(reading, word);
      nameFirst = word + 1;
      break;
    }
  while (nameFirst < end - 1 && isTitle(reading, nameFirst)) {
    titled = true;
    gender ??= genderOfTitle(reading, nameFirst);
    nameFirst++;
  }
  const isWholeRole = nameFirst === first && end - first <= 3 && isRoleWord(reading, end - 1) && !titled;
  if (isWholeRole && role === null && lexicon.language === 'en') return null;
  // "minister van Buitenlandse Zaken Sergej Lavrov"
  if (role === null && isPortfolio(reading, nameFirst) && /^(van|of|for|en|and)$/.test(reading.lower(nameFirst - 1))) {
    while (nameFirst < end && (isPortfolio(reading, nameFirst) || /^(en|and|,)$/.test(reading.lower(nameFirst))))
      nameFirst++;
    // "het ministerie van Financiën": the portfolio is no name of its own.
    if (nameFirst >= end) return null;
    first = nameFirst;
  }
  const name = { first: nameFirst, end };
  const lower = nameOf(reading, name);
  const state = stateOf(reading, lower);
  if (!role && !state?.state) {
    const before = roleBefore(reading, first, sentence.first);
    if (before && !isOrganisationRun(reading, nameFirst, end)) {
      role = before;
      gender = genderOfRole(reading, before.end - 1);
    }
  }
  const abbreviation = abbreviationAfter(reading, name, sentence.end);
  const after =
    !role && !state?.state ? roleAfter(reading, abbreviation ? abbreviation.end + 1 : end, sentence.end) : null;
  const { type, sure } = typeOf(reading, name, lower, { role: role ?? after, titled, state, types });
  if (type === 'person' && !role && after) {
    role = after;
    gender ??= genderOfRole(reading, roleHead(reading, after));
  }
  if (type !== 'person' && role && role.first < first) role = null;
  gender ??= genderOfFirstName(reading, nameFirst);
  return {
    first: Math.min(first, role && role.first < first && role.end <= first ? role.first : first),
    end,
    name,
    role: type === 'person' ? role : null,
    abbreviation,
    type,
    sure,
    state: state?.state ?? null,
    seat: state?.seat ?? false,
    gender,
  };
}
