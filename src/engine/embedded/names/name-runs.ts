import type { Reading } from '../reading.ts';
import {
  endOfPortfolios,
  endsWithState,
  isHolderBehind,
  isOwnBody,
  joinedBefore,
  joinsFields,
  joinsGenitive,
  joinsPair,
  joinsPerson,
  startsEntity,
} from './name-joins.ts';
import { endOfKnown, isInnerHyphen, isLabel, isName, joinsFixed } from './name-parts.ts';
import { isOrganisationWord, isParticle, isPortfolio, isRoleWord, isTitle, startsPerson } from './name-words.ts';

/** Longest name that is looked for, in words. */
const LONGEST = 14;

/** A name as far as it has been read. */
interface Run {
  readonly first: number;
  /** The word behind its last. */
  readonly end: number;
  /** A word or a join in it tells a body, so that *of* and *and* may go on with it. */
  readonly organisation: boolean;
  /** It goes no further, whatever follows. */
  readonly whole: boolean;
}

/** One way in which a name goes on; null where it does not. */
type Join = (reading: Reading, run: Run, limit: number) => Run | null;

/** Where a run of capitalised words ends, with the particles and joins inside it. */
export function endOfRun(reading: Reading, first: number, limit: number): number {
  const known = endOfKnown(reading, first, limit);
  if (known > first) return known;
  let run: Run = { first, end: first + 1, organisation: isOrganisationWord(reading, first), whole: false };
  while (!run.whole && run.end < limit && run.end - first < LONGEST) {
    const next = joinHyphen(reading, run, limit) ?? (stops(reading, run, limit) ? null : goOn(reading, run, limit));
    if (next === null) break;
    run = next;
  }
  return run.end;
}

function goOn(reading: Reading, run: Run, limit: number): Run | null {
  for (const join of JOINS) {
    const next = join(reading, run, limit);
    if (next) return next;
  }
  return null;
}

/** A run that is so many words longer. */
function longer(run: Run, words: number): Run {
  return { ...run, end: run.end + words };
}

/** Cheng Chung-tai, Suleiman al-Amr, where the hyphen is a word of its own. */
function joinHyphen(reading: Reading, run: Run, limit: number): Run | null {
  const { end } = run;
  if (isInnerHyphen(reading, end) && end + 1 < limit) return longer(run, 2);
  const particle = isParticle(reading, end) && isInnerHyphen(reading, end + 1) && reading.isCapitalised(end + 2);
  return particle && end + 2 < limit ? longer(run, 3) : null;
}

/** Whether another name, a caption's label or a sentence begins right behind a run. */
function stops(reading: Reading, { first, end }: Run, limit: number): boolean {
  return (
    endsWithStop(reading, first, end) ||
    isLabel(reading, end) ||
    isHolderBehind(reading, first, end, limit) ||
    // "University of Texas Arlington Amneh Jafari": one name ends where the next one is known to begin.
    startsEntity(reading, first, end) ||
    isCaptionEnd(reading, end) ||
    endsWithState(reading, first, end, limit)
  );
}

/** "left the Sea Org. Scientology officials": a full stop that the sentence's end was not seen in. */
function endsWithStop(reading: Reading, first: number, end: number): boolean {
  const last = end - 1;
  return (
    last > first && /\p{Ll}{2,}\.$/u.test(reading.form(last)) && !isTitle(reading, last) && !isRoleWord(reading, last)
  );
}

/** "Quat In the New Territories": a caption runs into a sentence; not "visser Piet Tot uit Harlingen". */
function isCaptionEnd(reading: Reading, end: number): boolean {
  const preposition = reading.lexicon.prepositions.has(reading.lower(end)) && reading.isCapitalised(end);
  if (!preposition || isName(reading, end + 1)) return false;
  return !startsPerson(reading, end - 1) || /^(DET|NOUN|NUM|PRON)$/.test(reading.upos(end + 1) ?? '');
}

const joinKnown: Join = (reading, run, limit) => {
  const end = endOfKnown(reading, run.end, limit);
  return end > run.end ? { ...run, end, whole: true } : null;
};

/** Another capital, a number before one: *Studio 100 Media*. */
const joinName: Join = (reading, run, limit) => {
  const { end } = run;
  const number = /^\d+$/.test(reading.form(end)) && isName(reading, end + 1) && end + 1 < limit;
  if (!isName(reading, end) && !number) return null;
  return { ...longer(run, 1), organisation: run.organisation || isOrganisationWord(reading, end) };
};

/** Daniel ole Sankale: what stands in small letters within one person's name. */
const joinWithinPerson: Join = (reading, run) => {
  const { end } = run;
  const whole = reading.entityAt(end);
  if (whole?.type !== 'PER' || whole !== reading.entityAt(end - 1) || end + 1 >= whole.end) return null;
  const described = isOrganisationWord(reading, end) || isRoleWord(reading, end);
  return !described && !isParticle(reading, end) && isName(reading, end + 1) ? longer(run, 2) : null;
};

/** "Voedsel- en Warenautoriteit", "Tyne and Wear Fire and Rescue Service" */
const joinFixed: Join = (reading, run) => {
  const { end } = run;
  const half = /\p{L}-$/u.test(reading.form(end - 1)) && /^(en|of|and)$/.test(reading.lower(end));
  return (half && isName(reading, end + 1)) || joinsFixed(reading, end - 1) ? longer(run, 2) : null;
};

/** Theo de Rooij, Ad van de Ven; a portfolio behind particles is no surname. */
const joinParticles: Join = (reading, run, limit) => {
  const { first, end } = run;
  let next = end;
  while (next < limit && next - end < 3 && isParticle(reading, next)) next++;
  if (next === end) return null;
  if (isPortfolio(reading, next)) return { ...run, whole: true };
  const one =
    reading.entityAt(next)?.type === 'PER' &&
    reading.entityAt(next) === reading.entityAt(end - 1) &&
    !(reading.lower(end) === 'van' && end - first > 1);
  const goesOn = next < limit && isName(reading, next) && (one || joinsPerson(reading, first, end, next));
  return goesOn ? longer(run, next + 1 - end) : null;
};

/** Department of Justice, Raad van State, Food Standards of Australia and New Zealand */
const joinOrganisation: Join = (reading, run, limit) => {
  const { first, end, organisation } = run;
  const join = reading.lower(end);
  const { organisationJoins, articles } = reading.lexicon;
  if (!organisationJoins.has(join) || !(organisation || join === '&')) return null;
  const after = articles.has(reading.lower(end + 1)) ? end + 2 : end + 1;
  if (after >= limit || !isName(reading, after) || startsPerson(reading, after)) return null;
  const and = reading.upos(end) === 'CCONJ';
  if (and && (after > end + 1 || !joinedBefore(reading, first, end) || isOwnBody(reading, after, limit))) return null;
  return { ...longer(run, after + 1 - end), organisation: organisation || isOrganisationWord(reading, after) };
};

/** "Isle of Harrow", and any names that an ampersand joins. */
const joinOf: Join = (reading, run) => {
  const { first, end } = run;
  if (!isName(reading, end + 1)) return null;
  const place = end === first + 1 && reading.lexicon.placeOpenings.has(reading.lower(first));
  return reading.lower(end) === '&' || (reading.lower(end) === 'of' && place) ? longer(run, 2) : null;
};

const joinPortfolios: Join = (reading, run, limit) => {
  const { first, end, organisation } = run;
  if (!organisation || !joinedBefore(reading, first, end)) return null;
  const list = endOfPortfolios(reading, first, end, limit);
  return list > end ? { ...run, end: list, whole: true } : null;
};

/** Women's Ordination Worldwide, St Hilda's Hospital, Marlow Road Residents' Association: not *Russia's Ministry*. */
const joinGenitive: Join = (reading, run, limit) => {
  const { first, end } = run;
  if (!/^['’]s?$/.test(reading.form(end)) || end + 1 >= limit || !isName(reading, end + 1)) return null;
  return joinsGenitive(reading, first, end) ? { ...longer(run, 2), organisation: true } : null;
};

/** Health and Safety Executive, The Globe and Mail */
const joinPair: Join = (reading, run, limit) => {
  const { first, end } = run;
  if (reading.upos(end) !== 'CCONJ' || end !== first + 1 || end + 1 >= limit || !isName(reading, end + 1)) return null;
  return joinsPair(reading, first, end, limit) ? { ...longer(run, 2), organisation: true } : null;
};

const joinFields: Join = (reading, run, limit) =>
  !run.organisation && joinsFields(reading, run.first, run.end, limit)
    ? { ...longer(run, 2), organisation: true }
    : null;

/** In the order in which they are tried. */
const JOINS: readonly Join[] = [
  joinKnown,
  joinName,
  joinWithinPerson,
  joinFixed,
  joinParticles,
  joinOrganisation,
  joinPortfolios,
  joinOf,
  joinGenitive,
  joinPair,
  joinFields,
];
