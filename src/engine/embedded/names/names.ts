import type { EntityType, WordRange } from '../../../language/document.ts';
import type { State } from '../lexicon/states.ts';
import type { Reading } from '../reading.ts';
import { bodyStart } from '../times.ts';
import { type Description, descriptionAfter, descriptionBefore, typeOfNoun } from './name-descriptions.ts';
import { isGenitive, nounInside, pastAdjectives, pastFunctionWords, pastPortfolio, roleInside } from './name-fronts.ts';
import { isByline, isDisplay, seenInside } from './name-lines.ts';
import { isInnerHyphen } from './name-parts.ts';
import { nounAfter, nounBefore, roleAfter, roleBefore, roleHead } from './name-roles.ts';
import { endOfRun } from './name-runs.ts';
import { startsName } from './name-starts.ts';
import { abbreviationAfter, type Clues, cluesOf, judge, nameOf, stateOf } from './name-types.ts';
import {
  type Gender,
  genderOfFirstName,
  genderOfRole,
  genderOfTitle,
  isOrganisationRun,
  isTitle,
} from './name-words.ts';
import { namesNobody } from './no-names.ts';

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
      // "Bristol-based Castlegate Homes", "the São Paulo-based group": an adjective made of a name.
      const place = reading.isCapitalised(word + 1) ? word + 1 : word;
      if (isInnerHyphen(reading, place + 1) && reading.lexicon.nameAdjectives.has(reading.lower(place + 2))) {
        word = place + 3;
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

function entityTypes(reading: Reading): ReadonlyMap<number, EntityType> {
  const types = new Map<number, EntityType>();
  for (const { first, end, type } of reading.entities) for (let word = first; word < end; word++) types.set(word, type);
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
  if (namesNobody(reading, begin, end)) return null;
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
  while (nameFirst < end - 1 && isTitle(reading, nameFirst) && !isGenitive(reading, nameFirst + 1)) {
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
  const speaks = !inside && speaksBehindClause(reading, { first, end }, sentence);
  let role = inside;
  if (!role && !body && !speaks) role = roleBefore(reading, first, sentence.first);
  const front = role ?? { first, end: first };
  // "Its spokesman, Brigadier Nabil Osman,"
  const outer = inside && reading.form(first - 1) === ',' ? roleBefore(reading, first, sentence.first) : null;
  const beyond = state ? null : (outer ?? roleAfter(reading, past, sentence.end));
  const after = role ? null : beyond;
  // "the refinery, Africa's largest,": whose it is, not what it is called.
  const owns = /^['’]s?$/.test(reading.form(end)) && reading.form(first - 1) === ',';
  const description =
    role || state || after || titled || owns
      ? null
      : calls !== null
        ? { first: begin, end: calls + 1, head: calls, type: 'organisation' as const }
        : ((speaks ? null : descriptionBefore(reading, first, sentence.first)) ??
          descriptionAfter(reading, past, sentence.end));
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
      after ??
      (description || (clues.get('person') ?? 0) < 1.2
        ? null
        : (nounBefore(reading, first, sentence.first) ?? nounAfter(reading, past, sentence.end)));
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

/** "She went to the police, Beem said": a comma behind a clause and a verb stand around who speaks, so that nobody is described. */
function speaksBehindClause(reading: Reading, { first, end }: WordRange, sentence: WordRange): boolean {
  if (reading.form(first - 1) !== ',' || !reading.isVerb(end)) return false;
  for (let word = first - 2; word >= sentence.first && !reading.isPunctuation(word); word--)
    if (reading.isVerb(word)) return true;
  return false;
}

/** "Jean Ackroyd (Lib Dem), who": past a remark in brackets right behind a name. */
function pastBrackets(reading: Reading, end: number): number {
  if (reading.form(end) !== '(') return end;
  for (let word = end + 1; word < end + 5; word++) if (reading.form(word) === ')') return word + 1;
  return end;
}

/** A woman's function tells more than a first name, and that more than *chairman*. */
function genderOf(reading: Reading, name: WordRange, role: WordRange | null): Gender | null {
  const byRole = role && genderOfRole(reading, roleHead(reading, role));
  return byRole === 'feminine' ? byRole : (genderOfFirstName(reading, name) ?? byRole);
}
