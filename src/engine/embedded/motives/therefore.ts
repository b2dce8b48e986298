import type { WordRange } from '../../../language/document.ts';
import { nounPhraseAfter } from '../phrases.ts';
import { contentSpan, hasVerb, windowAround } from '../positions/extent.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from '../sources.ts';
import { subjectOf } from '../subjects.ts';
import type { FoundMotive } from './found.ts';
import { isPredicate } from './predicates.ts';

/** Longest reason told in a sentence of its own, in words. */
const LONGEST = 40;

/**
 * A deed that points back to its reason: *X. Daarom sluit de stad de brug*, *X, en om die reden ...*, *X. Dat was voor de
 * bond aanleiding om ...*: the reason is the clause before it.
 */
export function findTherefore(reading: Reading, word: number): FoundMotive | null {
  const { lexicon } = reading;
  const window = windowAround(reading, word);
  const end = reading.match(lexicon.therefore, word, window.end);
  if (end < 0) return null;
  const clause = clauseFrom(reading, word, window);
  const holder = doer(reading, clause, end, window);
  if (!holder || !(isPlausible(reading, holder) || /^(PRON|DET)$/.test(reading.upos(holder.first) ?? ''))) return null;
  if (/^(het|dat|dit|er|it|this|that|there)$/.test(reading.lower(holder.first)) && holder.end - holder.first === 1)
    return null;
  const before = clause > window.first ? window.first : sentenceBefore(reading, window.first);
  const content = before < 0 ? null : contentSpan(reading, before, clause);
  if (!content || !hasVerb(reading, before, clause) || clause - before > LONGEST) return null;
  if (/\?["'”’]*$/.test(reading.text.slice(content.start, reading.doc.start(clause)).trimEnd())) return null;
  const action = contentSpan(reading, clause, window.end);
  return { holder, at: before, verb: -1, content, action, negated: false, rule: 'therefore' };
}

/** The first word of the clause around a word: behind the nearest comma, colon or *en* that joins it; else the window's. */
function clauseFrom(reading: Reading, word: number, { first }: WordRange): number {
  for (let at = word - 1; at > first; at--) {
    if (/^[;:]$/.test(reading.form(at))) return at + 1;
    const joins = reading.form(at) === ',' || reading.lexicon.motives.and.has(reading.lower(at));
    // What stands before must be a clause, and so must what follows.
    if (joins && word - at <= 2 && hasVerb(reading, first, at)) return at;
  }
  return first;
}

/** Who does what is explained. */
function doer(reading: Reading, clause: number, from: number, window: WordRange): WordRange | null {
  for (let at = clause; at < Math.min(window.end, from + 12); at++) {
    if (reading.isPunctuation(at) && at > from) return null;
    if (!isPredicate(reading, at)) continue;
    const subject = subjectOf(reading, at, clause, window.end);
    if (subject) return { first: subject.first, end: subject.end };
    return at >= from - 1 ? nounPhraseAfter(reading, at + 1, window.end) : null;
  }
  return null;
}

/** The first word of the sentence before, where it stands in the same paragraph and quotation; or -1. */
function sentenceBefore(reading: Reading, word: number): number {
  const { doc } = reading;
  const index = doc.sentenceOf(word);
  const before = doc.sentences[index - 1];
  if (!before || doc.paragraphOf(before.first) !== doc.paragraphOf(word)) return -1;
  if (reading.quoteAround(word) && reading.quoteAround(before.end - 1) !== reading.quoteAround(word)) return -1;
  return windowAround(reading, before.end - 1).first;
}
