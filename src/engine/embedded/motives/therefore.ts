import type { WordRange } from '../../../language/document.ts';
import { nounPhraseAfter } from '../phrases.ts';
import { contentSpan } from '../positions/content-span.ts';
import { hasVerb, windowAround } from '../positions/extent.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from '../subjects/sources.ts';
import { subjectOf } from '../subjects/subjects.ts';
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
  if (lexicon.language === 'nl' && /^(aanleiding|reden)$/.test(reading.lower(word)))
    return occasion(reading, word, window);
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

/** "Dat was voor de bond aanleiding om te staken", "De aanslag is voor Kenia reden de grens te sluiten" */
function occasion(reading: Reading, noun: number, window: WordRange): FoundMotive | null {
  if (!/^(om|voor|de|het|een|zijn|haar|hun)$/.test(reading.lower(noun + 1))) return null;
  let cue = noun - 1;
  while (cue > window.first && noun - cue < 14 && reading.lower(cue) !== 'voor') cue--;
  const holder = reading.lower(cue) === 'voor' ? nounPhraseAfter(reading, cue + 1, noun) : null;
  if (!holder || !isPlausible(reading, holder)) return null;
  let verb = cue - 1;
  while (verb > window.first && !/^(is|was|vormt|vormde|werd)$/.test(reading.lower(verb))) verb--;
  const subject = verb > window.first ? subjectOf(reading, verb, window.first, cue) : null;
  const pointer = /^(dat|dit)$/.test(reading.lower(window.first)) && verb === window.first + 1;
  const before = pointer ? sentenceBefore(reading, window.first) : -1;
  const content = pointer
    ? before < 0
      ? null
      : contentSpan(reading, before, window.first)
    : subject && contentSpan(reading, subject.first, subject.end);
  if (!content) return null;
  const action = contentSpan(reading, reading.lower(noun + 1) === 'om' ? noun + 2 : noun + 1, window.end);
  return {
    holder,
    at: pointer ? before : subject!.first,
    verb: -1,
    content,
    action,
    negated: false,
    rule: 'therefore',
  };
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
    // "wil invloed en stuurt daarom troepen": the subject of the clause before.
    const joined = at === clause + 1 && reading.lexicon.motives.and.has(reading.lower(clause));
    const subject = subjectOf(reading, at, joined ? window.first : clause, window.end);
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
