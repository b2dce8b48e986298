import type { WordRange } from '../../../language/document.ts';
import { contentSpan } from '../positions/extent.ts';
import type { Reading } from '../reading.ts';
import { bodyStart } from '../times.ts';
import type { FoundQuestion } from './questions.ts';

/** How far the comma behind a fronted clause is looked for, in words. */
const REACH = 40;

const OPENS = {
  nl: /^(of|wie|wat|waar|waarom|hoe|hoeveel|wanneer|welke)$/,
  en: /^(whether|who|what|where|why|how|when)$/,
} as const;
/** What the main clause says of a question that stands before it. */
const OPEN =
  /^(niet|geen|nooit|niemand|onduidelijk|onbekend|onzeker|ongewis|vraag|tweede|raadsel|deels|dele|nauwelijks|afwachten|open|not|n't|no|nobody|unclear|unknown|uncertain|depends|remains|mystery|question|anyone)$/;
/** With a bare *niet* in the main clause: it is said or known by nobody; *wie zo kijkt, ziet het niet* leaves nothing open. */
const KNOWN =
  /^(weet|weten|wist|wisten|zeg|zeggen|zegt|zei|bekend|duidelijk|vertellen|vertelt|vertelde|vast|verklaren|bepalen|gezegd|gemeld|verteld|begrijpt|begrijpen|snapt|snappen|aangeven|bevestigen|achterhalen|voorspellen|vaststellen|vermeldt|noemen|kwijt|toelichten|uitleggen)$/;
const DENIES = /^(niet|geen|nooit|niemand|nauwelijks)$/;
const DECIDES =
  /^(beslist|beslissen|besluit|besluiten|bepaalt|bepalen|afhangt|blijken|decide|decides|decided|determine|determines)$/;

/**
 * A question told as a clause before its main clause: *Waar het geld is, weten de rechercheurs maar ten dele*, *Whether
 * the House will act remains unclear*; a condition by its order: *Mislukt die, dan volgt een staking*.
 */
export function findFronted(reading: Reading): readonly FoundQuestion[] {
  const found: FoundQuestion[] = [];
  for (const sentence of reading.doc.sentences) {
    const first = skipMarks(reading, bodyStart(reading, sentence), sentence.end);
    const kind = conditionByOrder(reading, first, sentence)
      ? ({ kind: 'pending', rule: 'condition-order' } as const)
      : frontedQuestion(reading, first, sentence);
    const span = kind && contentSpan(reading, first, sentence.end, true);
    if (kind && span) found.push({ span, ...kind });
  }
  return found;
}

function skipMarks(reading: Reading, from: number, end: number): number {
  let word = from;
  while (word < end - 1 && reading.isPunctuation(word)) word++;
  return word;
}

/** A verb at the head of the sentence and *, dan* behind its clause. */
function conditionByOrder(reading: Reading, first: number, { end }: WordRange): boolean {
  if (reading.lexicon.language !== 'nl' || !reading.isVerb(first)) return false;
  if (reading.lower(first) === 'stel') return false;
  for (let word = first + 2; word < Math.min(end - 1, first + REACH); word++) {
    if (/^[;:?]$/.test(reading.form(word))) return false;
    if (reading.form(word) === ',' && reading.lower(word + 1) === 'dan') return true;
  }
  return false;
}

function frontedQuestion(reading: Reading, first: number, { end }: WordRange) {
  const { language } = reading.lexicon;
  if (!OPENS[language].test(reading.lower(first)) || /^\?/.test(reading.form(end - 1))) return null;
  // Dutch parts the clause from its main clause by a comma, English need not.
  let comma = first + 1;
  while (comma < Math.min(end, first + REACH) && reading.form(comma) !== ',') comma++;
  const parted = comma < Math.min(end, first + REACH);
  if (language === 'nl' && (!parted || !reading.isVerb(comma + 1))) return null;
  const from = language === 'nl' ? comma + 1 : first + 3;
  for (let word = from; word < Math.min(end, from + REACH); word++) {
    if (DECIDES.test(reading.lower(word))) return { kind: 'pending', rule: 'fronted-question' } as const;
    if (
      OPEN.test(reading.lower(word)) &&
      (language === 'nl'
        ? !DENIES.test(reading.lower(word)) || isKnown(reading, from, end)
        : isSaid(reading, word, first, end))
    )
      return { kind: 'unknown', rule: 'fronted-question' } as const;
  }
  return null;
}

function isKnown(reading: Reading, from: number, end: number): boolean {
  for (let word = from; word < Math.min(end, from + REACH); word++) if (KNOWN.test(reading.lower(word))) return true;
  return false;
}

/** English: the word stands in the main clause, behind its verb: *... remains unclear*, *... is not known*. */
function isSaid(reading: Reading, word: number, first: number, end: number): boolean {
  // "What would happen to the plant nobody could say": who keeps it back is named.
  if (/^(nobody|no)$/.test(reading.lower(word)))
    for (let at = word + 1; at < Math.min(end, word + 10); at++)
      if (/^(say|tell|know|knows|knew|explain|explained)$/.test(reading.lower(at))) return true;
  if (/^(not|n't|no)$/.test(reading.lower(word)))
    return /^(known|clear|decided|said|disclosed)$/.test(reading.lower(word + 1)) && word > first + 3;
  return word >= end - 12 && reading.lower(first) !== 'what';
}
