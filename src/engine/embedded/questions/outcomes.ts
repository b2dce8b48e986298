import type { QuestionKind } from '../../../core/briefing.ts';
import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';

/** How far apart the parts of a pattern may stand, in words. */
const REACH = 9;

const FUTURE = {
  nl: /^(zal|zullen|gaat|gaan|moet|moeten|wil|willen)$/,
  en: /^(will|would|shall|must|to|'ll|could|may|might)$/,
} as const;
/** What somebody *may* do and would settle it; *could hear*, *may consider* are anything. */
const MAY_SETTLE = /^(decide|rule|vote|appeal|reopen|resume|reconsider|renegotiate|sue)$/;
/** *will be decided*; what is made known settles a matter only where it is an outcome. */
const SETTLED =
  /^(decided|heard|reviewed|sentenced|determined|settled|resolved|reconsidered|debated|tried|finalised|finalized|known|ruled|voted|tested)$/;
const MADE_KNOWN = {
  nl: /^(bekendmaken|bekendgemaakt|presenteren|gepresenteerd|publiceren|gepubliceerd|vrijgegeven|uitbrengen|uitgebracht|openbaar)$/,
  en: /^(announce|announced|publish|published|release|released|present|presented|deliver|delivered|issue|issued|give|unveil|unveiled)$/,
} as const;
/** Without those of leave: *may be returned within two weeks*. */
const SURE = /^(will|would|shall|must|to|'ll|zal|zullen|gaat|gaan|moet|moeten|wil|willen)$/;
/** Verbs that settle something. */
const SETTLES = {
  nl: /^(beslissen|besluiten|stemmen|oordelen|uitspreken|onderzoeken|bekijken|goedkeuren|afwegen|bepalen|herzien|heroverwegen|tekenen|kiezen|beoordelen|afwijzen|behandelen|doorrekenen|overleggen|onderhandelen)$/,
  en: /^(decide|rule|vote|review|consider|hear|determine|appeal|reopen|resume|investigate|examine|debate|approve|reconsider|weigh|assess|sentence|deliberate|reconvene|renegotiate|elect)$/,
} as const;
/** The same in the present, which Dutch uses for what is to come. */
const SETTLES_NOW =
  /^(beslist|beslissen|besluit|besluiten|stemt|stemmen|oordeelt|oordelen|buigt|buigen|praat|praten|vergadert|vergaderen|overlegt|overleggen|behandelt|behandelen|debatteert|debatteren|kiest|kiezen|onderhandelt|onderhandelen|spreekt|spreken)$/;
/** Those whose matter is always one to be settled. */
const DECIDES = /^(beslist|beslissen|besluit|besluiten|stemt|stemmen|oordeelt|oordelen)$/;
/** What is waited for. */
const OUTCOME = {
  nl: /^(besluit|beslissing|uitspraak|uitslag|uitslagen|vonnis|arrest|resultaat|resultaten|rapport|antwoord|zitting|stemming|akkoord|overleg|advies|oordeel|hoger-beroep|vergunning|vervolg|proces|bevindingen|conclusies|cijfers|plannen|referendum|verkiezingen)$/,
  en: /^(decision|decisions|ruling|verdict|judgment|judgement|vote|result|results|outcome|report|hearing|appeal|sentencing|trial|inquest|inquiry|talks|deal|agreement|answer|findings|recommendations|rates|names|winner|plans|referendum|election|announcement|analysis)$/,
} as const;
const AWAITED = {
  nl: /^(volgt|volgen|verwacht|valt|vallen|wacht|wachten|uitblijft)$/,
  en: /^(expected|due|scheduled|pending|awaited|imminent|continues|continue|ongoing)$/,
} as const;
const LATER =
  /^(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|volgende|komende|later|pas|straks|binnenkort|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|verder|dan)$/;
const UNTIL = /^(until|till|unless|once|totdat)$/;
const HOLDS =
  /^(hold|holding|wait|waiting|postpone|delay|suspend|suspended|wacht|wachten|dicht|gesloten|stil|opgeschort)$/;
const HIDES = {
  nl: /^(zeggen|noemen|bevestigen|vertellen|weten|weet|aangeven|kwijt|achterhalen|vaststellen|verklaren|vastgesteld)$/,
  en: /^(say|disclose|reveal|explain|give|confirm|identify|specify|determine|establish|know|knows|named|identified|explained|disclosed)$/,
} as const;
const ASKED = {
  nl: /^(of|wie|wat|waar|waarom|hoe|hoeveel|wanneer|welke)$/,
  en: /^(whether|who|what|where|why|how|when|if|which|any|more)$/,
} as const;
const NOT = {
  nl: /^(niet|nooit|niemand|niets|geen)$/,
  en: /^(not|n't|never|nobody|unable|yet|declined|refused|cannot|unclear|refuses|declines)$/,
} as const;

/** What a word shows to be open together with what follows it: an outcome to come, a fact kept back or not known. */
export function outcomeAt(reading: Reading, word: number, { first, end }: WordRange): QuestionKind | null {
  const { language } = reading.lexicon;
  const lower = reading.lower(word);
  const limit = Math.min(end, word + REACH);
  if (NOT[language].test(lower) && keepsBack(reading, word, limit)) return 'unknown';
  // "to decide" alone is any infinitive: somebody is to.
  const isTo = lower !== 'to' || /^(is|are|due|expected|set|has|have|plans|scheduled)$/.test(reading.lower(word - 1));
  if (FUTURE[language].test(lower) && isTo && settles(reading, word, language === 'en' ? word + 4 : limit, first, end))
    return 'pending';
  if (OUTCOME[language].test(lower) && isAwaited(reading, word + 1, limit) && !past(reading, word, limit))
    return 'pending';
  if (language === 'nl' && SETTLES_NOW.test(lower) && reading.upos(word) === 'VERB' && isLater(reading, word, end))
    return 'pending';
  if (/^(within|binnen)$/.test(lower) && isTerm(reading, word, limit) && find(reading, SURE, first, word))
    return 'pending';
  if (UNTIL.test(lower) && isHeldUp(reading, Math.max(first, word - 15), word) && hasClause(reading, word, end))
    return 'pending';
  return null;
}

function keepsBack(reading: Reading, word: number, limit: number): boolean {
  const { language } = reading.lexicon;
  let hides = -1;
  for (let at = word + 1; at < limit; at++) {
    if (/^[,;:]$/.test(reading.form(at)) && hides < 0) return false;
    if (hides < 0 && HIDES[language].test(reading.lower(at))) hides = at;
    else if (hides >= 0 && ASKED[language].test(reading.lower(at)) && at - hides <= 3) return true;
  }
  return false;
}

/** *will rule*, *zal beslissen*, *will be heard*, *results will be announced*, *is due to publish its findings*. */
function settles(reading: Reading, word: number, limit: number, first: number, end: number): boolean {
  const { language } = reading.lexicon;
  // "You will hear it": people in general settle nothing.
  if (/^(you|je|u)$/.test(reading.lower(word - 1))) return false;
  const may = /^(could|may|might)$/.test(reading.lower(word));
  for (let at = word + 1; at < Math.min(limit, end); at++) {
    const lower = reading.lower(at);
    if (/^[,;:]$/.test(reading.form(at))) return false;
    if ((may ? MAY_SETTLE : SETTLES[language]).test(lower)) return true;
    if (may) continue;
    if (language === 'en' && SETTLED.test(lower) && reading.lower(at - 1) === 'be') return true;
    if (
      MADE_KNOWN[language].test(lower) &&
      find(reading, OUTCOME[language], Math.max(first, word - 6), Math.min(end, at + 6))
    )
      return true;
  }
  return false;
}

/** *cannot ... until*, *hold off until*, *wil niet ... totdat*: somebody waits now, and did not in the past. */
function isHeldUp(reading: Reading, from: number, until: number): boolean {
  const { language } = reading.lexicon;
  for (let word = from; word < until; word++) if (isPast(reading, word)) return false;
  return find(reading, NOT[language], from, until) || find(reading, HOLDS, from + 1, until);
}

/** *within 30 days*, *binnen zes weken*. */
function isTerm(reading: Reading, word: number, limit: number): boolean {
  return find(reading, /^(hours|days|weeks|months|uur|dagen|weken|maanden)$/, word + 1, Math.min(limit, word + 4));
}

/** *stemt donderdag over*, *praat over twee weken verder*, *beslist over de vergunning* */
function isLater(reading: Reading, word: number, end: number): boolean {
  if (reading.doc.feature(word, 'Tense') === 'Past') return false;
  for (let at = word + 1; at < Math.min(end, word + REACH); at++) {
    if (LATER.test(reading.lower(at)) && !/^\d{4}$/.test(reading.form(at + 1))) return true;
    if (DECIDES.test(reading.lower(word)) && /^(over|of)$/.test(reading.lower(at))) return true;
    if (reading.lower(at) === 'over' && /^(een|twee|drie|vier|enkele)$/.test(reading.lower(at + 1))) return true;
  }
  return false;
}

function isPast(reading: Reading, word: number): boolean {
  const lower = reading.lower(word);
  if (lower === 'could') return true;
  if (/^(zou|zouden|would)$/.test(lower) || reading.lexicon.reporting.has(lower)) return false;
  return reading.doc.feature(word, 'Tense') === 'Past' && reading.doc.feature(word, 'VerbForm') === 'Fin';
}

/** *is due on Friday*, not *due to rain*. */
function isAwaited(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (/^[;:]$/.test(reading.form(at))) return false;
    if (!AWAITED[reading.lexicon.language].test(reading.lower(at))) continue;
    return reading.lower(at) !== 'due' || reading.lower(at + 1) !== 'to' || reading.isVerb(at + 2);
  }
  return false;
}

function find(reading: Reading, words: RegExp, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (words.test(reading.lower(at))) return true;
    if (/^[;]$/.test(reading.form(at))) return false;
  }
  return false;
}

function past(reading: Reading, from: number, to: number): boolean {
  return find(reading, /^(was|were|had|volgde|volgden|viel|werd|werden)$/, from, to);
}

/** A clause with a verb rather than a point in time: *until the cause is known*, not *until Friday*. */
function hasClause(reading: Reading, word: number, end: number): boolean {
  for (let at = word + 2; at < Math.min(end, word + 14); at++) {
    if (/^[,;]$/.test(reading.form(at))) return false;
    if (reading.isVerb(at)) return true;
  }
  return false;
}
