import type { OpenQuestion } from '../core/briefing.ts';
import { folded, wordsOf } from './words.ts';

/** What kind of thing would answer a question. */
export type Wanted = 'reason' | 'time' | 'number' | 'name' | 'yes-or-no' | 'place' | 'origin' | 'event';

const WANTED: readonly (readonly [Wanted, RegExp])[] = [
  ['number', /\b(?:how (?:many|much|long|deep|far|high|old)|hoeveel|hoe (?:lang|diep|ver|hoog|oud))\b/],
  [
    'reason',
    /\b(?:why|waarom|waardoor|how come|cause|causes|oorzaak|oorzaken|reason|motive|motief|toedracht|how (?:it|the|he|she|they)|hoe (?:het|de|hij|zij|ze))\b/,
  ],
  ['time', /\b(?:when|wanneer)\b/],
  ['name', /\b(?:who|whom|whose|wie|wiens|names?|namen|identity|identiteit)\b/],
  ['origin', /\b(?:where\b.* from|from where|waar\b.* vandaan|waarvandaan|herkomst|origin)\b/],
  ['place', /\b(?:where|waar|whereabouts|verblijfplaats)\b/],
  ['yes-or-no', /\b(?:whether|if|of)\b/],
];

/** The kind of answer that a question asks for; `event`: that something pending has come about. */
export function wantedBy({ question, kind }: Pick<OpenQuestion, 'question' | 'kind'>): Wanted {
  const text = folded(question);
  const hit = WANTED.flatMap(([wanted, pattern]) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [{ wanted, at }];
  }).sort((a, b) => a.at - b.at)[0];
  if (hit && !(kind === 'pending' && hit.wanted === 'yes-or-no')) return hit.wanted;
  return kind === 'unknown' || kind === 'asked' ? 'yes-or-no' : 'event';
}

/** Words that say that something is open, not what. */
const FRAME: ReadonlySet<string> = new Set(
  wordsOf(
    `known unknown unclear clear certain uncertain open question asked asks answer remains remain still yet decide decided
    declined say comment disclosed released confirm confirmed investigated investigating investigation anybody's guess
    long many much whether bekend onbekend duidelijk onduidelijk zeker onzeker raadsel vraag vragen gevraagd antwoord
    cause causes reason motive name names identity oorzaak oorzaken reden motief toedracht naam namen identiteit vandaan
    daarvoor daarover blijft open nog steeds onderzocht onderzoek onderzoekt bevestigd bevestigen gokken lang vooralsnog`,
  ).map(({ term }) => term),
);

/** `how deep`, `hoe hoog`: what is measured stands in the answer as a number. */
const MEASURE = /\b(?:how|hoe) \p{L}+/giu;

/** The content words of a question. */
export function aboutTerms({ question }: Pick<OpenQuestion, 'question'>): ReadonlySet<string> {
  return new Set(
    wordsOf(question.replace(MEASURE, ''))
      .map(({ term }) => term)
      .filter((term) => !FRAME.has(term)),
  );
}

/** Says that something is not settled. */
export function isUnsettled(sentence: string): boolean {
  return UNSETTLED.test(folded(sentence));
}

const UNSETTLED =
  /\?|\b(?:un(?:clear|known|certain)|not (?:yet |been )?(?:known|clear|certain|released|decided)|not (?:say|said)|whether|may|might|could|perhaps|possibly|reportedly|allegedly|declin\w+|refus\w+|investigat\w+|hopes?|wants?|fears?|on(?:duidelijk|bekend|zeker)|niet (?:bekend|duidelijk|zeker)|misschien|mogelijk|wellicht|vermoedelijk|zou(?:den)?|kan niet zeggen|onderzoek\w*|hoopt|hopen|wil|willen|vreest|vrezen|raadsel)\b/;
