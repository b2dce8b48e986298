import type { WordRange } from '../../language/document.ts';
import { isPeople } from './common-nouns.ts';
import { isPartOf } from './phrases.ts';
import type { Reading } from './reading.ts';

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
  return FAMILY[reading.lexicon.language].test(reading.lower(word));
}

const FAMILY = {
  nl: /^(moeder|vader|zoon|dochter|broer|zus|vrouw|man|echtgenoot|echtgenote|oma|opa|vriend|vriendin|buur|nicht|neef|collega|getuige|gast|klant|patiënt|jongen|meisje|heer|dame|hij|zij)$/,
  en: /^(mother|father|son|daughter|brother|sister|wife|husband|partner|friend|neighbou?r|colleague|witness|guest|customer|patient|boy|girl|man|woman|uncle|aunt|cousin|predecessor|successor|counterpart|aide|official|veteran|relative|widow|someone|anyone|nobody)$/,
} as const;
const AGENT = {
  nl: /(?:ger|ler|ner|ker|per|ser|ter|der|ver|mer|aar|aars|ster|ist|iste|ent|ente|eur|euse|man|vrouw|nemer|nemers|ling|loog|loge|or)$/,
  en: /(?:keeper|maker|worker|owner|officer|holder|ist|ian|or|eer|man|woman|goer|dweller|trader|driver|farmer|teacher|lawyer|buyer|seller|reader|caller|listener|viewer|user|insider|outsider|bystander|mother-in-law|correspondent|student|resident|client|agent|opponent|respondent|dissident|trainer|leader|manager|ager)$/,
} as const;
const PERSON_LING =
  /(leer|vlucht|huur|zuige|drenke|dorpe|stede|nieuwe|twee|beginne|zonder|afstamme|banne|bal|een|lieve|sterve|klooster|bore|versteke|konfrate|vreemde|oudge|gelijke)ling$/;
/** Nouns with such an ending that are things. */
const THINGS =
  /^(water|weer|cijfer|nummer|letter|kamer|winter|zomer|september|oktober|november|december|meter|liter|kilometer|papier|papieren|leger|lager|hoger|later|beter|groter|eerder|onder|over|verder|ander|zonder|vinger|motor|factor|moment|document|talent|percent|product|procent|argument|evenement|abonnement|parlement|instrument|element|cent|student-?huis|koster|venster|rooster|theater|toilet|accent|incident|president-?schap|orde|floor|door|error|mirror|colou?r|labou?r|favou?r|behaviou?r|honou?r|sector|minor|major|prior|for|nor|or|list|exist|twist|mist|wrist|assist|human|german|median|italian|indian|asian|eager|manager-?ship|number|corridor|monitor|harbor|harbour|sensor|tractor|reactor|senior|junior|poor|indoor|outdoor|career|engineering|beer|peer|deer|steer)$/;

/** A word for a person: family, or a noun of who does something (*oud-werknemer*, *cyclist*). */
export function isPersonNoun(lower: string, language: 'nl' | 'en'): boolean {
  if (FAMILY[language].test(lower)) return true;
  // *ontwikkeling*, *verdeling*: in Dutch few nouns in -ling are people.
  if (language === 'nl' && lower.endsWith('ling') && !PERSON_LING.test(lower)) return false;
  return lower.length > 4 && AGENT[language].test(lower) && !THINGS.test(lower);
}
