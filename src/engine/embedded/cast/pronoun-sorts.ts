import type { Language } from '../../../core/article.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './antecedents.ts';
import type { CastActor } from './cast-actor.ts';

/** What a pronoun asks of whom it means. */
export type PronounSort = 'he' | 'she' | 'it' | 'they' | 'she or a body' | 'his or its' | 'somebody' | 'some of them';

/** The sort of a personal pronoun or a possessive of the third person; null for other words. */
export function sortOf(reading: Reading, word: number): PronounSort | null {
  const upos = reading.upos(word);
  if (PARTITIVE.test(reading.lower(word)) && reading.isVerb(word + 1)) return 'some of them';
  if (upos !== 'PRON' && upos !== 'DET') return null;
  const { pronouns, possessives, language } = reading.lexicon;
  const lower = reading.lower(word);
  // *zijn* is *its* too.
  if (possessives.masculine.has(lower)) return possessives.neuter.has(lower) ? 'his or its' : 'he';
  if (pronouns.masculine.has(lower)) return 'he';
  const feminine = pronouns.feminine.has(lower) || possessives.feminine.has(lower);
  if (feminine && pronouns.plural.has(lower) && isPluralSubject(reading, word)) return 'they';
  // "De partij eist ... Zij vreest", "naar haar mening"
  if (feminine) return language === 'nl' ? 'she or a body' : 'she';
  if (pronouns.plural.has(lower) || possessives.plural.has(lower)) return 'they';
  if (possessives.neuter.has(lower)) return 'it';
  return upos === 'PRON' && pronouns.neuter.has(lower) ? 'it' : null;
}

/** "The chiefs are divided. Some see ... Others warn": before a verb, some of those just named. */
const PARTITIVE = /^(some|others|both|sommigen|anderen|beiden)$/;

/** *zij zeggen*, *dat ze hun contract schenden*: its finite verb is in the plural. */
export function isPluralSubject(reading: Reading, word: number): boolean {
  const { doc } = reading;
  const verb = reading.parsed ? doc.head(word) : word;
  if (verb !== word && /^nsubj/.test(doc.relation(word))) {
    const group = [verb, ...doc.children(verb)].filter((at) => reading.isVerb(at));
    const finite = group.find((at) => doc.feature(at, 'VerbForm') === 'Fin');
    // "dat zij niet meer kunnen betalen": a plural that looks like the infinitive, where nothing else is finite.
    if (finite === undefined && group.some((at) => at > word && doc.feature(at, 'VerbForm') === 'Inf'))
      return !group.some((at) => reading.lower(at - 1) === 'te');
    if (finite !== undefined && Math.abs(finite - word) < 20) return doc.feature(finite, 'Number') === 'Plur';
  }
  const plural = (at: number) => reading.isVerb(at) && /(en|zijn)$/.test(reading.lower(at));
  for (let at = word + 1; at < word + 3; at++) if (reading.isVerb(at)) return plural(at);
  return plural(word - 1);
}

/** How well somebody fits a pronoun: 0 best, below that the less likely, null where it cannot be. */
export function fitOf(
  sort: PronounSort,
  language: Language,
  { actor, kind, gender, plural }: Pick<Candidate, 'actor' | 'kind' | 'gender' | 'plural'>,
): number | null {
  if (actor?.place) return null;
  const person = (wanted: 'masculine' | 'feminine') =>
    gender === wanted ? 0 : gender === null ? UNKNOWN_GENDER : OTHER_GENDER;
  const state = kind === 'state' && actor?.state !== null;
  switch (sort) {
    case 'he':
      if (kind === 'person') return person('masculine');
      // "De bond roept zijn leden op ... Hij wil": a Dutch body is he or she.
      return kind === 'organisation' && language === 'nl' ? HE_FOR_A_BODY : null;
    case 'she':
      return kind === 'person' ? person('feminine') : null;
    case 'somebody':
      return kind === 'person' ? 0 : null;
    case 'she or a body':
      if (kind === 'person') return person('feminine');
      return kind === 'organisation' || (kind === 'state' && !state) ? LIKE_A_WOMAN : null;
    case 'his or its':
      if (kind === 'person') return person('masculine');
      return kind === 'organisation' || kind === 'state' ? LIKE_A_WOMAN : null;
    case 'it':
      return kind === 'organisation' || kind === 'state' || (kind === 'document' && !plural) ? 0 : null;
    case 'some of them':
      return plural ? 0 : null;
    case 'they':
      if (plural) return 0;
      return kind === 'organisation' || (kind === 'state' && !state) ? ONE_BODY[language] : null;
  }
}

/** Whether a pronoun agrees with an actor in number, gender and kind. */
export function canMean(reading: Reading, pronoun: number, actor: CastActor): boolean {
  const sort = sortOf(reading, pronoun);
  const { kind, gender } = actor;
  const fit = sort && fitOf(sort, reading.lexicon.language, { actor, kind, gender, plural: kind === 'group' });
  return fit !== null && fit > OTHER_GENDER;
}

const UNKNOWN_GENDER = -0.3;
/** First names mislead now and then, functions do too. */
const OTHER_GENDER = -4;
const LIKE_A_WOMAN = -0.8;
const HE_FOR_A_BODY = -1.5;
/** "The ministry said they would not": in English now and then, in Dutch hardly. */
const ONE_BODY = { en: -2.6, nl: -4 } as const;
