import type { WordRange } from '../../../language/document.ts';
import { contentSpan } from '../positions/extent.ts';
import type { Reading } from '../reading.ts';
import type { FoundQuestion } from './questions.ts';

const FUTURE =
  /^(zal|zullen|zou|zouden|gaat|gaan|kan|kunnen|moet|moeten|dan|volgt|komen|komt|will|would|could|may|might|then|shall|can)$/;

/**
 * A stated condition whose outcome is to come: *Als X, dan zal Y*, *Mochten X, dan gaat Y*, *If X, Y will*, *X will Y if
 * Z*, *..., anders zullen ...*, *unless*.
 */
export function findConditions(reading: Reading): readonly FoundQuestion[] {
  const found: FoundQuestion[] = [];
  for (const sentence of reading.doc.sentences) {
    const condition = conditionIn(reading, sentence);
    if (!condition) continue;
    const span = contentSpan(reading, condition.first, condition.end, true);
    if (span) found.push({ span, kind: 'pending', rule: 'condition' });
  }
  return found;
}

function conditionIn(reading: Reading, { first, end }: WordRange): WordRange | null {
  const { lexicon } = reading;
  for (let word = first; word < end; word++) {
    const lower = reading.lower(word);
    if (lower === 'anders' && reading.form(word - 1) === ',' && reading.isVerb(word + 1)) return { first, end };
    if (!lexicon.conditionals.has(lower)) continue;
    const starts = word === first || reading.isPunctuation(word - 1);
    if (/^(mocht|mochten|zouden|zou)$/.test(lower)) {
      if (starts && has(reading, word, end, /^dan$/)) return { first: word, end };
      continue;
    }
    if (!starts && /^(als|wanneer|zolang)$/.test(lower) && !/^(alleen|pas|slechts)$/.test(reading.lower(word - 1)))
      continue;
    // A comparison, an "even if", a role: "als zo vaak", "als voorzitter".
    if (lower === 'als' && !isDutchClause(reading, word, end)) continue;
    if (lower === 'if' && reading.lower(word + 1) === 'only') continue;
    if (/^(mits|tenzij|unless)$/.test(lower) || has(reading, first, end, FUTURE))
      return { first: starts ? word : first, end };
  }
  return null;
}

function has(reading: Reading, from: number, to: number, words: RegExp): boolean {
  for (let word = from; word < to; word++) if (words.test(reading.lower(word))) return true;
  return false;
}

/** *als* with a verb at the end of its clause: a condition rather than a comparison. */
function isDutchClause(reading: Reading, word: number, limit: number): boolean {
  for (let at = word + 2; at < Math.min(limit, word + 25); at++)
    if (/^[,.]$/.test(reading.form(at)))
      return at - word > 2 && (reading.isVerb(at - 1) || /(en|t|d|de|te)$/.test(reading.lower(at - 1)));
  return false;
}
