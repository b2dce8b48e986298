import type { ActorKind } from '../../../core/briefing.ts';
import type { WordRange } from '../../../language/document.ts';
import { stateLedBy } from '../lexicon/leaders.ts';
import type { State } from '../lexicon/states.ts';
import { classesOf, isDefinite, isParticiple } from '../names/name-descriptions.ts';
import { isInnerHyphen } from '../names/name-parts.ts';
import { isOrganisationWord, isRoleWord } from '../names/name-words.ts';
import type { Reading } from '../reading.ts';
import { complementEnd, isDeterminer } from './noun-complements.ts';
import { stateInComplement, stateOfLeader, stateOfOwner } from './noun-states.ts';

/** Actors without a name of their own: *deskundigen*, *the Indonesian military*, *een woordvoerster van justitie*. */
export interface NounMention extends WordRange {
  /** The noun itself. */
  readonly head: number;
  /** Without its article, from the first modifier to the head. */
  readonly plain: WordRange;
  /** With the complement behind it: *critics of the policy*. */
  readonly full: WordRange;
  readonly kind: ActorKind;
  /** Behind a definite determiner, so that it may well refer to a name: *the company*, *de president*. */
  readonly definite: boolean;
  /** The state that its adjective or complement names: *Russian government*, *regering van Rusland*. */
  readonly state: State | null;
  /** Only its ending tells that these are people. */
  readonly guessed: boolean;
  /** A government, which speaks for its state. */
  readonly government: boolean;
}

/** *91-jarige*, *91-year-old*: no part of what somebody is called. */
const AGE = /^\d+[- ]?(jarige?|year-old)$/;

/** Every such noun of the text in order, outside the words of names. */
export function findCommonNouns(reading: Reading, inName: (word: number) => boolean): readonly NounMention[] {
  const mentions: NounMention[] = [];
  for (const sentence of reading.doc.sentences) {
    if (!reading.prose[reading.doc.paragraphOf(sentence.first)]) continue;
    for (let word = sentence.first; word < sentence.end; word++) {
      if (inName(word)) continue;
      const kind = kindOf(reading, word, sentence);
      if (kind) mentions.push(describe(reading, word, kind, sentence, inName));
    }
  }
  return mentions;
}

function kindOf(reading: Reading, word: number, sentence: WordRange): ActorKind | null {
  const { lexicon } = reading;
  const lower = reading.lower(word);
  const upos = reading.upos(word);
  if (upos !== 'NOUN' && upos !== 'PROPN' && !isPeopleAdjective(reading, word)) return null;
  if (isQuantity(reading, word) || isShareOfThings(reading, word)) return null;
  // "het aantal winkeliers daalt"
  if (reading.lower(word - 1) === 'aantal' && reading.lower(word - 2) === 'het') return null;
  // "the message board"
  if (lower === 'board' && /^(message|bulletin|notice|sounding|score|chess|drawing)$/.test(reading.lower(word - 1)))
    return null;
  // "de officier van justitie"
  if (lower === 'justitie' && /^(hoofd)?officier$/.test(reading.lower(word - 2))) return null;
  if (reading.isCapitalised(word) && word !== sentence.first && !reading.isPunctuation(word - 1)) {
    // "The President", "de Paus": a function written like a name.
    const alone = lexicon.articles.has(reading.lower(word - 1)) && !reading.isCapitalised(word + 1);
    if (!alone && !lexicon.groups.has(lower)) return null;
    if (isRoleWord(reading, word)) return 'person';
    if (!alone || classesOf(reading, lower).length > 0 || lexicon.government.has(lower))
      return kindOfNoun(reading, word);
    return null;
  }
  // A noun before another noun is its modifier in English: "government officials".
  if (lexicon.language === 'en' && word + 1 < sentence.end && reading.upos(word + 1) === 'NOUN') return null;
  return kindOfNoun(reading, word);
}

/** *jongeren*, *ouderen*, *gewonden*: an adjective that stands for people, which a tagger may leave an adjective or take for a verb. */
function isPeopleAdjective(reading: Reading, word: number): boolean {
  if (reading.lexicon.language !== 'nl' || !/^(ADJ|VERB)$/.test(reading.upos(word) ?? '')) return false;
  return reading.lexicon.groups.has(reading.lower(word)) && reading.upos(word + 1) !== 'NOUN';
}

/** "een groep dorpelingen", "thousands of protesters": how many there are, before the noun that says who. */
function isQuantity(reading: Reading, word: number): boolean {
  const lower = reading.lower(word);
  if (reading.lexicon.language === 'en') return ENGLISH_QUANTITY.test(lower) && reading.lower(word + 1) === 'of';
  // "het aantal winkeliers" is a figure.
  if (!DUTCH_QUANTITY.test(lower) || (lower === 'aantal' && reading.lower(word - 1) === 'het')) return false;
  let noun = word + 1;
  while (reading.upos(noun) === 'ADJ') noun++;
  return reading.upos(noun) === 'NOUN' && (isKnownGroup(reading, noun) || isPeople(reading, noun));
}

/** "a majority of outfits": a share of things is nobody. */
function isShareOfThings(reading: Reading, word: number): boolean {
  if (!/^(majority|minority|meerderheid|minderheid)$/.test(reading.lower(word))) return false;
  // "the president's majority": of seats.
  if (/^['’]s?$/.test(reading.form(word - 1))) return true;
  if (!/^(of|van)$/.test(reading.lower(word + 1))) return false;
  let noun = word + 2;
  while (/^(DET|ADJ|NUM)$/.test(reading.upos(noun) ?? '')) noun++;
  return reading.upos(noun) === 'NOUN' && kindOfNoun(reading, noun) === null;
}

const ENGLISH_QUANTITY = /^(tens|dozens|scores|hundreds|thousands|millions|handful)$/;
const DUTCH_QUANTITY = /^(groep|groepje|handvol|stel|aantal|\p{L}+tal)$/u;

/** The first word of a group with what says how many there are of it. */
function withQuantity(reading: Reading, first: number, from: number): number {
  if (reading.lexicon.language === 'nl') return first > from && isQuantity(reading, first - 1) ? first - 1 : first;
  let start = first;
  let of = /^(the|these|those)$/.test(reading.lower(first - 1)) ? first - 2 : first - 1;
  while (of > from && reading.lower(of) === 'of' && ENGLISH_QUANTITY.test(reading.lower(of - 1))) {
    start = of - 1;
    of = start - 1;
  }
  return start;
}

function kindOfNoun(reading: Reading, word: number): ActorKind | null {
  const { lexicon } = reading;
  const lower = reading.lower(word);
  if (lexicon.government.has(lower) || isGovernmentCompound(reading, word) || isTheState(reading, word)) return 'state';
  if (isKnownGroup(reading, word) || isPeople(reading, word)) return 'group';
  // "Thousands gathered"
  if (ENGLISH_QUANTITY.test(lower) && lexicon.language === 'en' && reading.isVerb(word + 1)) return 'group';
  // "News of the raid": only its place at the beginning of a sentence gives it a capital.
  const inNames = lexicon.onlyInNames.has(lower) && word === reading.sentence(word).first;
  if ((isOrganisationWord(reading, word) && !inNames) || lexicon.unnamedBodies.has(lower)) return 'organisation';
  if (isRoleWord(reading, word)) return 'person';
  return null;
}

function isKnownGroup(reading: Reading, word: number): boolean {
  const { groups, groupEndings, collectives, noPeople } = reading.lexicon;
  const lower = reading.lower(word);
  if (groups.has(lower) || collectives.has(lower)) return true;
  if (noPeople.has(lower)) return false;
  return groupEndings.some(
    (ending) => lower.endsWith(ending) && (lower === ending || lower.length > ending.length + 2),
  );
}

/** A plural that tells people by what they do, by its ending. */
export function isPeople(reading: Reading, word: number): boolean {
  const { peopleEndings, noPeople } = reading.lexicon;
  const lower = reading.lower(word);
  if (reading.doc.feature(word, 'Number') !== 'Plur' || lower.length < 6 || noPeople.has(lower)) return false;
  return peopleEndings.some((ending) => lower.endsWith(ending));
}

/** "The state argued that", "De staat gaat in beroep": but not "the state of the roads". */
function isTheState(reading: Reading, word: number): boolean {
  const article = reading.lexicon.language === 'nl' ? 'de' : 'the';
  if (!/^(state|staat)$/.test(reading.lower(word)) || reading.lower(word - 1) !== article) return false;
  return !/^(of|van|waarin)$/.test(reading.lower(word + 1));
}

/** *regering-Trump*, *kabinet-Rutte* */
function isGovernmentCompound(reading: Reading, word: number): boolean {
  const [head = '', leader] = reading.lower(word).split('-');
  return leader !== undefined && reading.lexicon.government.has(head);
}

function describe(
  reading: Reading,
  head: number,
  kind: ActorKind,
  sentence: WordRange,
  inName: (word: number) => boolean,
): NounMention {
  const { lexicon } = reading;
  let first = head;
  let state: State | null = null;
  while (first - 1 >= sentence.first && head - first < 6) {
    const before = first - 1;
    const upos = reading.upos(before);
    const lower = reading.lower(before);
    // ", surprising analysts": a clause of its own.
    if (/ing$/.test(lower) && lexicon.language === 'en' && reading.isPunctuation(before - 1)) break;
    // "the Coimbatore-based firm"
    if (isInnerHyphen(reading, before - 1)) {
      first = before - 2;
      continue;
    }
    if (/^(least|most)$/.test(lower) && reading.lower(before - 1) === 'at') break;
    const nationality = lexicon.stateAdjectives.get(lower);
    if (nationality) state = nationality;
    else if (upos === 'PROPN' && lexicon.language === 'en')
      state ??=
        lexicon.stateNames.get(lower) ??
        (kind === 'state' ? lexicon.stateCodes.get(stateLedBy(lower) ?? '') : null) ??
        null;
    // "Some 9,000 supporters": about so many.
    if (/^(sommige|enkele|some|several|many|most|few)$/.test(lower) && reading.upos(first) !== 'NUM') {
      first = before;
      break;
    }
    const modifier =
      nationality !== undefined ||
      upos === 'ADJ' ||
      upos === 'NUM' ||
      isParticiple(reading, before) ||
      (lexicon.language === 'en' && (upos === 'PROPN' || (upos === 'NOUN' && !inName(before)))) ||
      (lexicon.language === 'nl' && upos === 'NOUN' && isAdjectiveLike(reading, before));
    if (!modifier || lexicon.months.has(lower) || lexicon.timeNouns.has(lower) || AGE.test(lower)) break;
    first = before;
  }
  if (kind === 'group') first = withQuantity(reading, first, sentence.first);
  const before = AGE.test(reading.lower(first - 1)) ? first - 2 : first - 1;
  const determiner = before >= sentence.first && isDeterminer(reading, before);
  const full = {
    first: ownerFirst(reading, first, sentence.first),
    end: complementEnd(reading, head, sentence.end, kind),
  };
  const government = kind === 'state';
  if (government || kind === 'organisation') state ??= stateInComplement(reading, full, head);
  if (government) state ??= stateOfOwner(reading, full.first, first);
  if (government) state ??= stateOfLeader(reading, head, first);
  return {
    first: determiner ? before : first,
    end: head + 1,
    head,
    plain: { first, end: head + 1 },
    full,
    kind,
    guessed: kind === 'group' && !isKnownGroup(reading, head) && !ENGLISH_QUANTITY.test(reading.lower(head)),
    definite:
      (determiner && isDefinite(reading, before)) ||
      isOwner(reading, first - 1, kind) ||
      (!determiner && (isHeadline(reading, sentence) || (kind === 'person' && opensLine(reading, head, sentence)))),
    state,
    government,
  };
}

/** "Clearstub's board", "its board": behind whose it is. */
function isOwner(reading: Reading, word: number, kind: ActorKind): boolean {
  if (/^['’]s?$/.test(reading.form(word))) return true;
  return kind === 'organisation' && reading.doc.fullRelation(word) === 'nmod:poss';
}

/** "Burgemeester: geen gevaar", "Minister wil uitstel": a function that opens a line without its article. */
function opensLine(reading: Reading, head: number, { first }: WordRange): boolean {
  return head === first && reading.doc.feature(head, 'Number') !== 'Plur' && !reading.isCapitalised(head + 1);
}

/** A first line without a full stop, which leaves out its articles: "union says it will appeal". */
function isHeadline(reading: Reading, { first, end }: WordRange): boolean {
  return first === 0 && !/[.!?]/.test(reading.form(end - 1));
}

/** "Clearstub's board", "his office": with whose it is. */
function ownerFirst(reading: Reading, first: number, from: number): number {
  const { masculine, feminine, neuter, plural } = reading.lexicon.possessives;
  const lower = reading.lower(first - 1);
  const determines = reading.upos(first - 1) === 'DET' || reading.upos(first - 1) === 'PRON';
  if (determines && first - 1 >= from && [masculine, feminine, neuter, plural].some((words) => words.has(lower)))
    return first - 1;
  if (first - 2 < from || !/^['’]s?$/.test(reading.form(first - 1))) return first;
  let owner = first - 2;
  // "the textile workers' federation", but "If Lamson's insurers"
  while (owner > from && first - owner < 6 && isOwnerPart(reading, owner - 1, reading.isCapitalised(owner))) owner--;
  return owner;
}

function isOwnerPart(reading: Reading, word: number, capital: boolean): boolean {
  if (reading.isCapitalised(word) !== capital || reading.lexicon.common.has(reading.lower(word))) return false;
  return capital || reading.upos(word) === 'NOUN' || reading.upos(word) === 'ADJ';
}

/** Without tags, an inflected word between an article and its noun: *boze bewoners*. */
function isAdjectiveLike(reading: Reading, word: number): boolean {
  return !reading.tagged && /(e|en)$/.test(reading.lower(word)) && isDeterminer(reading, word - 1);
}
