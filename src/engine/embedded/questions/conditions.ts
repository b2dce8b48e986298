import type { WordRange } from '../../../language/document.ts';
import { contentSpan } from '../positions/extent.ts';
import type { Reading } from '../reading.ts';
import { clausesOf, LONG } from './clauses.ts';
import type { FoundQuestion } from './questions.ts';

/** How far the parts of a condition may stand apart, in words. */
const REACH = 40;

const FUTURE = {
  nl: /^(zal|zullen|zou|zouden|gaat|gaan|kan|kunnen|moet|moeten|dan|volgt|komt|komen|dreigt|dreigen|wordt|worden|mag|mogen)$/,
  en: /^(will|would|could|may|might|then|shall|can|must|'ll|'d|cannot|wo|risks?|should)$/,
} as const;
/** Behind *if*: no clause of its own, or a concession. */
const NO_CLAUSE = /^(only|not|any|anything|anyone|ever|possible|necessary|needed|so|applicable|nothing|and|at)$/;
/** Before *if*: what is asked or known, a comparison, a concession. */
const NO_CONDITION =
  /^(as|even|what|ask|asks|asked|asking|know|knows|knew|known|see|sees|wonder|wonders|wondered|unclear|sure|tell|tells|say|decide|check|determine|doubt|question|like|out|matter|care)$/;
/** People in general, whose conditions are rules unless somebody says them: *"If you cut that, it may close"*. */
const ANYBODY = { nl: /^(je|jij|u|men)$/, en: /^you$/ } as const;
/** What one would think of something, *if* it came about. */
const JUDGED =
  /^(strange|odd|surprising|surprised|nice|good|better|best|great|wrong|foolish|shame|pity|wonderful|helpful|unfair|vreemd|raar|gek|jammer|mooi|goed|beter|fijn|zonde|onverstandig|dom|handig|prettig|oneerlijk|verbaasd|verbazen)$/;
const WOULD_BE = /^(would|be|'d|is|zou|zouden|het)$/;
const ONLY = { nl: /^(pas|alleen|slechts|enkel)$/, en: /^(only|just)$/ } as const;
/** What will or will not come about *zonder* something. */
const BRINGS =
  /^(komt|komen|kan|kunnen|zal|zullen|gaat|gaan|is|zijn|lukt|blijft|blijven|wordt|worden|krijgt|krijgen|moet|moeten|sluit|verdwijnt|valt|stopt)$/;
/** What a *bij een* tells as one way in which things may end. */
const OUTCOMES =
  /^(nederlaag|verlies|winst|overwinning|zege|gelijkspel|veroordeling|vrijspraak|afwijzing|weigering|akkoord|meerderheid|overtreding|nee|ja|tegenstem|mislukking|faillissement|herhaling)$/;

/**
 * A stated condition whose outcome is to come: *Als X, dan zal Y*, *pas als X*, *Mochten X, dan gaat Y*, *If X, Y will*,
 * *Should X, Y would*, *..., anders zullen ...*, *unless*, *Zonder X komt er geen Y*. Rules for anybody (*if you*), what
 * would have been and questions are none.
 */
export function findConditions(reading: Reading): readonly FoundQuestion[] {
  const found: FoundQuestion[] = [];
  for (const sentence of reading.doc.sentences) {
    if (has(reading, sentence.first, sentence.end, /^\?/)) continue;
    const condition = conditionIn(reading, sentence);
    if (!condition || isUnreal(reading, condition)) continue;
    const span = contentSpan(reading, condition.first, condition.end, true);
    if (span) found.push({ span, kind: 'pending', rule: 'condition' });
  }
  return found;
}

function conditionIn(reading: Reading, sentence: WordRange): WordRange | null {
  const { first, end } = sentence;
  for (let word = first; word < end; word++) {
    const starts = word === first || reading.isPunctuation(word - 1);
    if (
      reading.lexicon.language === 'nl'
        ? isDutchCondition(reading, word, starts, sentence)
        : isEnglishCondition(reading, word, starts, sentence)
    )
      return inClause(reading, word, { first: starts && !joinsBack(reading, word) ? word : first, end });
  }
  return null;
}

/** A long sentence is cut to the clause with the condition. */
function inClause(reading: Reading, word: number, range: WordRange): WordRange {
  if (range.end - range.first <= LONG) return range;
  return clausesOf(reading, range).find(({ end }) => word < end) ?? range;
}

function isDutchCondition(reading: Reading, word: number, starts: boolean, { first, end }: WordRange): boolean {
  const lower = reading.lower(word);
  if (joinsBack(reading, word)) return has(reading, word + 1, Math.min(end, word + 3), FUTURE.nl);
  if (starts && /^(zonder|bij)$/.test(lower)) return isDutchOutcome(reading, word, end);
  if (!reading.lexicon.conditionals.has(lower)) return false;
  if (/^(mocht|mochten)$/.test(lower)) return starts && has(reading, word, end, /^,$/);
  if (
    ANYBODY.nl.test(reading.lower(word + 1)) &&
    (!isSaid(reading, word, first, end) || isAnybodys(reading, word, end))
  )
    return false;
  if (isJudged(reading, word, first)) return false;
  if (/^(mits|tenzij)$/.test(lower)) return !isPast(reading, first, end);
  if (lower === 'zolang' && !has(reading, word, Math.min(end, word + 15), /^(niet|geen)$/)) return false;
  // A comparison, an "even if", a role: "als zo vaak", "als voorzitter".
  if (lower === 'als' && !isDutchClause(reading, word, end, starts)) return false;
  // "Dat kan alleen als iemand meewerkt" concludes.
  if (/^kan$/.test(reading.lower(word - 2)) && ONLY.nl.test(reading.lower(word - 1))) return false;
  if (has(reading, Math.max(first, word - 9), word, ONLY.nl)) return !isPast(reading, first, end);
  if (!starts) return lower === 'indien' && has(reading, first, end, FUTURE.nl);
  return has(reading, first, end, FUTURE.nl) || (lower !== 'wanneer' && leadsIn(reading, word, first, end));
}

function isEnglishCondition(reading: Reading, word: number, starts: boolean, { first, end }: WordRange): boolean {
  const lower = reading.lower(word);
  if (starts && lower === 'should') return isInverted(reading, word, end) && has(reading, word, end, /^,$/);
  if (starts && lower === 'were') return isInverted(reading, word, end) && has(reading, word, end, /^to$/);
  if (lower === 'without' && (starts || /^(that|said|says|warned|warns)$/.test(reading.lower(word - 1))))
    return isEnglishOutcome(reading, word, end);
  if (!reading.lexicon.conditionals.has(lower)) return false;
  if (
    ANYBODY.en.test(reading.lower(word + 1)) &&
    (!isSaid(reading, word, first, end) || isAnybodys(reading, word, end))
  )
    return false;
  if (isJudged(reading, word, first)) return false;
  if (lower === 'unless') return !isPast(reading, first, end) && has(reading, word, end, /^\p{L}/u);
  // *will go ahead provided the council agrees*, not *has provided the data*.
  if (lower === 'provided')
    return (
      nextVerb(reading, word + 2, Math.min(end, word + 9)) > 0 &&
      (reading.form(word - 1) === ',' || has(reading, first, word - 1, FUTURE.en))
    );
  if (NO_CLAUSE.test(reading.lower(word + 1)) || NO_CONDITION.test(reading.lower(word - 1))) return false;
  return has(reading, first, end, FUTURE.en) || leadsIn(reading, word, first, end);
}

/** *..., anders zullen wij ...* */
function joinsBack(reading: Reading, word: number): boolean {
  return reading.lower(word) === 'anders' && reading.form(word - 1) === ',' && reading.isVerb(word + 1);
}

/** *Zonder die wet komt er geen cent binnen*, *Bij een nederlaag daalt de club af*. */
function isDutchOutcome(reading: Reading, word: number, end: number): boolean {
  const verb = nextVerb(reading, word + 2, Math.min(end, word + 9));
  if (verb < 0 || reading.doc.feature(verb, 'Tense') === 'Past') return false;
  if (reading.lower(word) === 'zonder' && !BRINGS.test(reading.lower(verb))) return false;
  if (reading.lower(word) === 'zonder')
    return has(reading, verb, Math.min(end, verb + 6), /^(geen|niet|niets|niemand)$/);
  return /^(een|meer)$/.test(reading.lower(word + 1)) && has(reading, word + 2, verb, OUTCOMES);
}

/** *Without such a scheme the bird could be lost* */
function isEnglishOutcome(reading: Reading, word: number, end: number): boolean {
  const verb = nextVerb(reading, word + 1, Math.min(end, word + 12));
  return (
    verb > word + 2 &&
    /^(will|would|could|may|might)$/.test(reading.lower(verb)) &&
    !/ing$/.test(reading.lower(word + 1))
  );
}

function isSaid(reading: Reading, word: number, first: number, end: number): boolean {
  return reading.quoteAround(word) !== null && has(reading, first, end, FUTURE[reading.lexicon.language]);
}

/** *If you listen, you will hear it*: people in general on both sides of the comma. */
function isAnybodys(reading: Reading, word: number, end: number): boolean {
  const anybody = ANYBODY[reading.lexicon.language];
  for (let at = word + 2; at < Math.min(end, word + REACH); at++)
    if (reading.form(at) === ',') return anybody.test(reading.lower(at + 1)) || anybody.test(reading.lower(at + 2));
  return false;
}

/** *It would be strange if it hurried*, *Het zou jammer zijn als hij ging*: what somebody would think of it. */
function isJudged(reading: Reading, word: number, first: number): boolean {
  for (let at = Math.max(first, word - 3); at < word; at++)
    if (JUDGED.test(reading.lower(at))) return has(reading, Math.max(first, at - 5), at, WOULD_BE);
  return false;
}

function isInverted(reading: Reading, word: number, end: number): boolean {
  return !reading.isVerb(word + 1) && has(reading, word + 2, Math.min(end, word + REACH), FUTURE.en);
}

/** *If the two hold together, the deal is dead*: the condition first, both clauses in the present. */
function leadsIn(reading: Reading, word: number, first: number, end: number): boolean {
  const before = word === first || (word <= first + 2 && reading.isPunctuation(word - 1));
  const limit = Math.min(end, word + REACH);
  let comma = word + 3;
  while (comma < limit && reading.form(comma) !== ',') comma++;
  return before && comma < limit - 2 && !isPast(reading, word, end);
}

/** Whether a verb in the past stands in a range: what is told, not what may come, unless it is told with *would*. */
function isPast(reading: Reading, from: number, to: number): boolean {
  if (has(reading, from, to, /^(zou|zouden|would|could|might)$/)) return false;
  for (let word = from; word < to; word++)
    if (
      reading.isVerb(word) &&
      reading.doc.feature(word, 'Tense') === 'Past' &&
      reading.doc.feature(word, 'VerbForm') === 'Fin' &&
      (reading.upos(word) === 'AUX' || !reading.lexicon.reporting.has(reading.lower(word))) &&
      reading.lower(word) !== 'should'
    )
      return true;
  return false;
}

/** *would have been*, *zou niet zijn gebeurd als het had geregend*: how it did not go. */
function isUnreal(reading: Reading, { first, end }: WordRange): boolean {
  const { language } = reading.lexicon;
  for (let word = first; word < end; word++) {
    const lower = reading.lower(word);
    if (language === 'en' && /^(would|could|might|'d)$/.test(lower) && has(reading, word + 1, word + 3, /^have$/))
      return true;
    // "Als je dat had gedaan, had hij kunnen bouwen"
    if (
      language === 'nl' &&
      /^(had|hadden|was|waren)$/.test(lower) &&
      reading.form(word - 1) === ',' &&
      has(reading, first, word, /^(had|hadden|was|waren)$/)
    )
      return true;
    if (
      language === 'nl' &&
      /^(zou|zouden)$/.test(lower) &&
      (has(reading, first, end, /^(had|hadden|was|waren)$/) || has(reading, word + 1, end, /^(zou|zouden)$/))
    )
      return true;
  }
  return false;
}

function has(reading: Reading, from: number, to: number, words: RegExp): boolean {
  for (let word = from; word < to; word++) if (words.test(reading.lower(word))) return true;
  return false;
}

function nextVerb(reading: Reading, from: number, to: number): number {
  for (let word = from; word < to; word++) {
    if (reading.isVerb(word)) return word;
    if (/^[;:]$/.test(reading.form(word))) return -1;
  }
  return -1;
}

/** *als* with a verb at the end of its clause: a condition rather than a comparison. */
function isDutchClause(reading: Reading, word: number, limit: number, leads: boolean): boolean {
  for (let at = word + 2; at < Math.min(limit, word + 25); at++)
    if (/^[,.;:]$/.test(reading.form(at)))
      return (
        at - word > 2 &&
        !(leads && reading.form(at) === '.') &&
        (reading.isVerb(at - 1) || (!reading.tagged && /(en|t|d|de|te)$/.test(reading.lower(at - 1))))
      );
  return false;
}
