import type { WordRange } from '../../../language/document.ts';
import { contentSpan } from '../positions/content-span.ts';
import type { Reading } from '../reading.ts';
import { clausesOf, LONG, withinQuote } from './clauses.ts';
import { isDutchCondition, isDutchUnreal, joinsBack } from './dutch-conditions.ts';
import { isEnglishCondition, isEnglishUnreal } from './english-conditions.ts';
import type { FoundQuestion } from './questions.ts';

/**
 * A stated condition whose outcome is to come: *Als X, dan zal Y*, *pas als X*, *Mochten X, dan gaat Y*, *If X, Y will*,
 * *Should X, Y would*, *..., anders zullen ...*, *unless*, *Zonder X komt er geen Y*. Rules for anybody (*if you*), what
 * would have been and questions are none.
 */
export function findConditions(reading: Reading): readonly FoundQuestion[] {
  const found: FoundQuestion[] = [];
  for (const sentence of reading.doc.sentences) {
    if (asks(reading, sentence)) continue;
    const condition = conditionIn(reading, sentence);
    if (!condition || isUnreal(reading, condition)) continue;
    const span = contentSpan(reading, condition.first, condition.end, true);
    if (span) found.push({ span, kind: 'pending', rule: 'condition' });
  }
  return found;
}

function asks(reading: Reading, { first, end }: WordRange): boolean {
  for (let word = first; word < end; word++) if (reading.form(word).startsWith('?')) return true;
  return false;
}

function conditionIn(reading: Reading, sentence: WordRange): WordRange | null {
  const { first, end } = sentence;
  const isCondition = reading.lexicon.language === 'nl' ? isDutchCondition : isEnglishCondition;
  for (let word = first; word < end; word++) {
    const starts = word === first || reading.isPunctuation(word - 1);
    if (!isCondition(reading, word, starts, sentence)) continue;
    const clause = inClause(reading, word, { first: starts && !joinsBack(reading, word) ? word : first, end });
    return withinQuote(reading, word, clause);
  }
  return null;
}

/** A long sentence is cut to the clause with the condition. */
function inClause(reading: Reading, word: number, range: WordRange): WordRange {
  if (range.end - range.first <= LONG) return range;
  return clausesOf(reading, range).find(({ end }) => word < end) ?? range;
}

/** How it did not go: *would have been*, *zou niet zijn gebeurd als het had geregend*. */
function isUnreal(reading: Reading, range: WordRange): boolean {
  return reading.lexicon.language === 'nl' ? isDutchUnreal(reading, range) : isEnglishUnreal(reading, range);
}
