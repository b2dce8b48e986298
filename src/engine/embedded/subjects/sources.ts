import type { Language } from '../../../core/article.ts';
import type { WordRange } from '../../../language/document.ts';
import { PERSON_NOUNS } from '../lexicon/person-nouns.ts';
import { isPeople } from '../nouns/common-nouns.ts';
import { isPartOf } from '../phrases.ts';
import type { Reading } from '../reading.ts';

/** Whether a phrase can be a source: a name, a pronoun, people, a body, a document. */
export function isPlausible(reading: Reading, range: WordRange): boolean {
  const { lexicon } = reading;
  const part = isPartOf(reading, range.first) && range.end > range.first + 2;
  if (part && /^(hen|them|us|ons)$/.test(reading.lower(range.first + 2))) return true;
  const first = part ? range.first + 2 : range.first;
  for (let word = first; word < range.end; word++) {
    const lower = reading.lower(word);
    if (reading.upos(word) === 'PROPN' || (reading.isCapitalised(word) && word > reading.sentence(word).first))
      return !lexicon.months.has(lower);
    if (reading.upos(word) === 'PRON') return isSubjectPronoun(reading, word) || lexicon.pronouns.relative.has(lower);
    if (
      lexicon.groups.has(lower) ||
      lexicon.stateNames.has(lower) ||
      lexicon.stateSeats.has(lower) ||
      isActingEntity(reading, word) ||
      lexicon.roles.has(lower) ||
      lexicon.organisations.has(lower) ||
      lexicon.collectives.has(lower) ||
      lexicon.government.has(lower.split('-')[0]!) ||
      lexicon.documents.has(lower) ||
      isPersonNoun(lower, lexicon.language) ||
      isPeople(reading, word) ||
      [...lexicon.roleEndings, ...lexicon.groupEndings, ...lexicon.organisationEndings].some(
        (ending) => lower.length > ending.length + 2 && lower.endsWith(ending),
      )
    )
      return true;
    if (reading.upos(word) === 'ADP' && word > first) return false;
  }
  return false;
}

export function isSubjectPronoun(reading: Reading, word: number): boolean {
  return /^(hij|zij|ze|ik|wij|we|men|iedereen|niemand|he|she|they|i|we|it)$/.test(reading.lower(word));
}

function isActingEntity(reading: Reading, word: number): boolean {
  const type = reading.entityAt(word)?.type;
  return type === 'PER' || type === 'ORG';
}

/** *daughter*, *collega*, *predecessor*: a word that makes somebody of whom it stands beside, by what they are to another. */
export function isFamilyWord(reading: Reading, word: number): boolean {
  return PERSON_NOUNS[reading.lexicon.language].family.has(reading.lower(word));
}

/** A word for a person: family, or a noun of who does something (*oud-werknemer*, *cyclist*). */
export function isPersonNoun(lower: string, language: Language): boolean {
  const { endings, family, things } = PERSON_NOUNS[language];
  if (family.has(lower)) return true;
  return lower.length > 4 && !things.has(lower) && endings.some((ending) => lower.endsWith(ending));
}
