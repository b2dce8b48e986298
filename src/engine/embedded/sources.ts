import type { WordRange } from '../../language/document.ts';
import type { Reading } from './reading.ts';

/** Whether a phrase can be a source: a name, a pronoun, people, a body, a document. */
export function isPlausible(reading: Reading, range: WordRange): boolean {
  const { lexicon } = reading;
  for (let word = range.first; word < range.end; word++) {
    const lower = reading.lower(word);
    if (reading.upos(word) === 'PROPN' || (reading.isCapitalised(word) && word > reading.sentence(word).first))
      return !lexicon.months.has(lower);
    if (reading.upos(word) === 'PRON') return isSubjectPronoun(reading, word) || lexicon.pronouns.relative.has(lower);
    if (
      lexicon.groups.has(lower) ||
      lexicon.roles.has(lower) ||
      lexicon.organisations.has(lower) ||
      lexicon.collectives.has(lower) ||
      lexicon.government.has(lower.split('-')[0]!) ||
      lexicon.documents.has(lower) ||
      [...lexicon.roleEndings, ...lexicon.groupEndings, ...lexicon.organisationEndings].some(
        (ending) => lower.length > ending.length + 2 && lower.endsWith(ending),
      )
    )
      return true;
    if (reading.upos(word) === 'ADP' && word > range.first) return false;
  }
  return false;
}

export function isSubjectPronoun(reading: Reading, word: number): boolean {
  return /^(hij|zij|ze|ik|wij|we|men|iedereen|niemand|he|she|they|i|we|it)$/.test(reading.lower(word));
}
