import type { WordRange } from '../../../language/document.ts';
import { contentSpan } from '../positions/content-span.ts';
import type { Reading } from '../reading.ts';
import { bodyStart } from '../times.ts';
import type { FoundQuestion } from './questions.ts';
import { hasAny, opensQuestion } from './words.ts';

/** How far the comma behind a fronted clause is looked for, in words. */
const REACH = 40;

/**
 * A question told as a clause before its main clause: *Waar het geld is, weten de rechercheurs maar ten dele*, *Whether
 * the House will act remains unclear*; a condition by its order: *Mislukt die, dan volgt een staking*.
 */
export function findFronted(reading: Reading): readonly FoundQuestion[] {
  const found: FoundQuestion[] = [];
  for (const sentence of reading.doc.sentences) {
    const first = skipMarks(reading, bodyStart(reading, sentence), sentence.end);
    const clause = { first, end: semicolon(reading, first, sentence.end) };
    const kind = conditionByOrder(reading, clause)
      ? ({ kind: 'pending', rule: 'condition-order' } as const)
      : frontedQuestion(reading, clause);
    const span = kind && contentSpan(reading, first, clause.end, true);
    if (kind && span) found.push({ span, ...kind });
  }
  return found;
}

function skipMarks(reading: Reading, from: number, end: number): number {
  let word = from;
  while (word < end - 1 && reading.isPunctuation(word)) word++;
  return word;
}

/** Where the first part of a sentence ends that has semicolons. */
function semicolon(reading: Reading, from: number, end: number): number {
  let word = from;
  while (word < end && reading.form(word) !== ';') word++;
  return word;
}

/** A verb at the head of the sentence and *, dan* behind its clause. */
function conditionByOrder(reading: Reading, { first, end }: WordRange): boolean {
  const { auxiliaries, language } = reading.lexicon;
  // Before an initial an auxiliary may pass for a first name: "Wordt B. veroordeeld".
  if (language !== 'nl' || !(reading.isVerb(first) || auxiliaries.has(reading.lower(first)))) return false;
  if (reading.lower(first) === 'stel') return false;
  for (let word = first + 2; word < Math.min(end - 1, first + REACH); word++) {
    if (/^[:?]$/.test(reading.form(word))) return false;
    if (reading.form(word) === ',' && reading.lower(word + 1) === 'dan') return true;
  }
  return false;
}

function frontedQuestion(reading: Reading, clause: WordRange) {
  let { first } = clause;
  const { end } = clause;
  const { conditionals, language, open } = reading.lexicon;
  // "Exactly how it happened is unclear."
  if (!opensQuestion(reading, first) && reading.upos(first) === 'ADV') first++;
  if (!opensQuestion(reading, first) || conditionals.has(reading.lower(first))) return null;
  if (reading.form(end - 1).startsWith('?')) return null;
  // Dutch parts the clause from its main clause by a comma, English need not.
  let comma = first + 1;
  while (comma < Math.min(end, first + REACH) && reading.form(comma) !== ',') comma++;
  const parted = comma < Math.min(end, first + REACH);
  if (language === 'nl' && (!parted || !reading.isVerb(comma + 1))) return null;
  const from = language === 'nl' ? comma + 1 : first + 3;
  const limit = Math.min(end, from + REACH);
  for (let word = from; word < limit; word++) {
    if (open.decides.has(reading.lower(word))) return { kind: 'pending', rule: 'fronted-question' } as const;
    if (
      open.tellsOpen.has(reading.lower(word)) &&
      (language === 'nl' ? isDutchOpen(reading, word, from, limit) : isEnglishOpen(reading, word, first, end))
    )
      return { kind: 'unknown', rule: 'fronted-question' } as const;
  }
  return null;
}

/** With a bare *niet*, it is said or known by nobody; *wie zo kijkt, ziet het niet* leaves nothing open. */
function isDutchOpen(reading: Reading, word: number, from: number, limit: number): boolean {
  const { knows, not } = reading.lexicon.open;
  return !not.has(reading.lower(word)) || hasAny(reading, knows, from, limit);
}

/** The word stands in the main clause, behind its verb: *... remains unclear*, *... is not known*. */
function isEnglishOpen(reading: Reading, word: number, first: number, end: number): boolean {
  const { knows, not } = reading.lexicon.open;
  const lower = reading.lower(word);
  // "What would happen to the plant nobody could say": who keeps it back is named.
  if (/^(nobody|no)$/.test(lower) && hasAny(reading, knows, word + 1, Math.min(end, word + 10))) return true;
  if (not.has(lower)) return knows.has(reading.lower(word + 1)) && word > first + 3;
  return word >= end - 12 && reading.lower(first) !== 'what';
}
