import type { ActorKind } from '../../../core/briefing.ts';
import type { WordRange } from '../../../language/document.ts';
import { isEpithet } from '../lexicon/epithets.ts';
import { type Gender, genderOfRole, isRoleWord } from '../names/name-words.ts';
import type { Reading } from '../reading.ts';
import { isPersonNoun } from '../subjects/sources.ts';
import { partAt } from './acting.ts';
import type { CastActor, Placed } from './cast-actor.ts';

/** Somebody or something that a pronoun may mean, where the text mentions it. */
export interface Candidate extends WordRange {
  /** The word that names it, for a pronoun the one that it goes back to. */
  readonly origin: number;
  /** Null where it is nobody in the cast: *a former bookkeeper*, *the report*. */
  readonly actor: CastActor | null;
  readonly kind: ActorKind | 'document';
  readonly gender: Gender | null;
  /** Several: *the nurses*, *two officials*, *Chile and Peru*. */
  readonly plural: boolean;
  /** It is who does or is something there. */
  readonly subject: boolean;
  /** A common noun: *the company*. */
  readonly noun: boolean;
  /** A pronoun, or what the text calls somebody it has named: *the author*. */
  readonly pronoun: boolean;
}

/** A description that stands for somebody named before, as a pronoun does. */
export interface Epithet extends WordRange {
  readonly gender: Gender | null;
  readonly subject: boolean;
}

/** A mention of the cast as a candidate. */
export function candidateOf(reading: Reading, { first, end, actor, part, noun }: Placed): Candidate {
  return {
    first,
    end,
    origin: first,
    actor,
    kind: actor.kind,
    gender: actor.gender,
    // *police* are many in English.
    plural: actor.kind === 'group' || reading.lower(end - 1) === 'police' || isJoined(reading, { first, end }),
    subject: part === 'leads' || part === 'is',
    noun,
    pronoun: false,
  };
}

/** "Chile and Peru": the first of several names joined. */
function isJoined(reading: Reading, { end }: WordRange): boolean {
  const next = reading.lower(end) === ',' ? reading.doc.children(end - 1).length > 0 : false;
  return /^(and|en)$/.test(reading.lower(end)) ? reading.isCapitalised(end + 1) : next && isListed(reading, end);
}

function isListed(reading: Reading, comma: number): boolean {
  if (!reading.isCapitalised(comma + 1)) return false;
  for (let word = comma + 2; word < comma + 8; word++) {
    if (/^(and|en)$/.test(reading.lower(word))) return reading.isCapitalised(word + 1);
    if (!reading.isCapitalised(word) && reading.form(word) !== ',') return false;
  }
  return false;
}

/**
 * The persons and documents without a name that are nobody in the cast: a pronoun that means one of them means none of the
 * others. In text order.
 */
export function findStrangers(reading: Reading, inMention: (word: number) => boolean): readonly Candidate[] {
  const strangers: Candidate[] = [];
  for (let word = 0; word < reading.doc.length; word++) {
    if (reading.upos(word) !== 'NOUN' || inMention(word) || epithetAt(reading, word) || isPredicate(reading, word))
      continue;
    const lower = reading.lower(word);
    const document = reading.lexicon.documents.has(lower);
    const person = !document && (isRoleWord(reading, word) || isPersonNoun(lower, reading.lexicon.language));
    if (!document && !person) continue;
    // "the police chief's office": a modifier of another noun.
    if (reading.lexicon.language === 'en' && reading.upos(word + 1) === 'NOUN') continue;
    const plural = reading.doc.feature(word, 'Number') === 'Plur';
    strangers.push({
      first: word,
      end: word + 1,
      origin: word,
      actor: null,
      kind: document ? 'document' : plural ? 'group' : 'person',
      gender: person ? genderOfRole(reading, word) : null,
      plural,
      subject: leads(reading, word),
      noun: true,
      pronoun: false,
    });
  }
  return strangers;
}

/** The description that a word heads: *the author*, *the 61-year-old*, *de Noorse*; null where it is none. */
export function epithetAt(reading: Reading, word: number): Epithet | null {
  const { language } = reading.lexicon;
  const lower = reading.lower(word);
  const age = /^\d+-?(year-old|jarige)$/.test(lower) || (lower === 'old' && /^year$/.test(reading.lower(word - 2)));
  if (!age && !isEpithet(lower, language)) return null;
  // "the author of the report", "the man who", "the American president": somebody else's, or another noun's.
  if (/^(of|van|who|whose|die|that|from|uit|at|bij|with|met|in)$/.test(reading.lower(word + 1))) return null;
  if (/^(NOUN|ADJ|PROPN)$/.test(reading.upos(word + 1) ?? '') || reading.doc.feature(word, 'Number') === 'Plur')
    return null;
  let first = word;
  while (first > 0 && word - first < 6 && isWithin(reading, first - 1)) first--;
  if (!/^(the|de|het|deze|dit|this|that)$/.test(reading.lower(first - 1))) return null;
  return {
    first: first - 1,
    end: word + 1,
    gender: age ? null : genderOfRole(reading, word),
    subject: leads(reading, word),
  };
}

/** "34-jarige", "the former", "61-year-": what may stand before it. */
function isWithin(reading: Reading, word: number): boolean {
  return /^(ADJ|NUM)$/.test(reading.upos(word) ?? '') || /^(-|year|\d+)$/.test(reading.lower(word));
}

function leads(reading: Reading, word: number): boolean {
  const part = partAt(reading, { first: word, end: word + 1 });
  return part === 'leads' || part === 'is';
}

/** "is a lawyer", "Ray Delgado, the director", "as mayor": what somebody is, not somebody else. */
function isPredicate(reading: Reading, word: number): boolean {
  const { doc } = reading;
  if (/^(appos|flat|compound)$/.test(doc.relation(word))) return true;
  if (doc.children(word).some((child) => doc.relation(child) === 'cop')) return true;
  // "Its coordinator, Lurdes Matola, said": the name tells who that is.
  if (
    reading.form(word + 1) === ',' &&
    reading.upos(word + 2) === 'PROPN' &&
    reading.entityAt(word + 2)?.type === 'PER'
  )
    return true;
  // "oprichter en bestuursvoorzitter Jurre van Beek": one of two functions.
  if (/^(en|and)$/.test(reading.lower(word + 1)) && isRoleWord(reading, word + 2)) return true;
  let before = word - 1;
  while (/^(DET|ADJ|NUM)$/.test(reading.upos(before) ?? '')) before--;
  return /^(as|als|tot|become|became|becomes|wordt|werd|is|was|are|were|zijn|waren|blijft|bleef)$/.test(
    reading.lower(before),
  );
}
