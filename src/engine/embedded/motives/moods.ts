import type { WordRange } from '../../../language/document.ts';
import { nounPhraseBefore } from '../phrases.ts';
import { contentSpan } from '../positions/content-span.ts';
import { windowAround } from '../positions/extent.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from '../subjects/sources.ts';
import { clauseAfter, clauseBefore, type ExplainedClause, motiveEnd } from './clauses.ts';
import type { FoundMotive } from './found.ts';

/**
 * A state of mind that stands beside a deed: *Worried about smog, parents ...*, *Having lost twice, she ...*, *Tarrant,
 * tired of waiting, ...*, *..., wary of overstating its results*.
 */
export function findMood(reading: Reading, word: number): FoundMotive | null {
  const first = moodAt(reading, word);
  if (first < 0) return null;
  const window = windowAround(reading, word);
  const behind = behindDeed(reading, word, first, window);
  if (behind) return behind;
  let before = word - 1;
  while (before > window.first && reading.upos(before) === 'ADV') before--;
  const opens = before < window.first || (before === window.first && reading.upos(before) === 'ADV');
  if (!opens && reading.form(before) !== ',') return null;
  let comma = word + 2;
  while (comma < window.end && reading.form(comma) !== ',') comma++;
  if (opens && comma === window.end) return null;
  const explained = opens ? clauseAfter(reading, comma + 1, window) : besideMood(reading, before, comma, window);
  const end = opens ? comma : motiveEnd(reading, word + 2, window.end);
  const content = contentSpan(reading, first, end);
  if (!content || !explained?.holder) return null;
  const { verb, holder, action } = explained;
  return { holder, at: word, verb, content, action, negated: false, rule: 'mood' };
}

/** "They were furious at the draft": of somebody who has just done something, as a fear is. */
function behindDeed(reading: Reading, word: number, first: number, window: WordRange): FoundMotive | null {
  const { is, persons } = reading.lexicon.motives;
  let verb = word - 1;
  if (reading.upos(verb) === 'ADV') verb--;
  const subject = verb - 1;
  if (!is.has(reading.lower(verb)) || subject !== window.first) return null;
  if (reading.lower(subject) !== 'they' && !persons.has(reading.lower(subject))) return null;
  const content = contentSpan(reading, first, motiveEnd(reading, word + 2, window.end));
  return (
    content && { holder: { first: subject, end: verb }, at: word, content, action: null, negated: false, rule: 'fear' }
  );
}

/** Where a state of mind that begins at a word is told: with its adjective, behind *that*, behind *having*; or -1. */
function moodAt(reading: Reading, word: number): number {
  const { moods, moodAbout, believing, having, setbacks } = reading.lexicon.motives;
  const lower = reading.lower(word);
  const next = reading.lower(word + 1);
  if (having.has(lower)) {
    const verb = next === 'been' ? word + 2 : word + 1;
    return setbacks.has(reading.doc.lemma(verb)) ? word + 1 : -1;
  }
  if (reading.lexicon.complementiser.has(next)) return moods.has(lower) || believing.has(lower) ? word + 2 : -1;
  return moods.has(lower) && moodAbout.has(next) ? word : -1;
}

/**
 * The deed beside a mood behind a comma: that of the phrase before it, where that opens a clause or the deed goes on
 * behind the mood; else the clause's before it.
 */
function besideMood(reading: Reading, comma: number, close: number, window: WordRange): ExplainedClause | null {
  const phrase = nounPhraseBefore(reading, comma, window.first);
  const before = phrase ? phrase.first - 1 : comma;
  const opens = before < window.first || /^(PUNCT|CCONJ|SCONJ)$/.test(reading.upos(before) ?? '');
  const goesOn = close < window.end && (reading.isVerb(close + 1) || reading.upos(close + 1) === 'ADV');
  if (!phrase || !(opens || goesOn)) return clauseBefore(reading, comma, window);
  if (!isPlausible(reading, phrase)) return null;
  return { verb: close + 1, holder: phrase, action: contentSpan(reading, close + 1, window.end) };
}
