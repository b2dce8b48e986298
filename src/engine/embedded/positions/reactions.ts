import type { Stance } from '../../../core/briefing.ts';
import type { WordRange } from '../../../language/document.ts';
import { REACTIONS } from '../lexicon/reactions.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from '../subjects/sources.ts';
import { subjectOf } from '../subjects/subjects.ts';
import { withoutTime } from '../times.ts';
import { POINTS_BACK } from './anaphora.ts';
import { contentSpan } from './content-span.ts';
import { matterEnd, windowAround } from './extent.ts';
import type { FoundPosition } from './found.ts';
import { beforeNewClause } from './new-clauses.ts';
import { beforeRelative } from './nouns.ts';

/** How many words on either side of the verb the feeling and the matter are looked for. */
const REACH = 12;

/** *reageerde woedend op het plan*, *heeft met ongeloof op het nieuws gereageerd*, *reacted with dismay to the ruling*. */
export function findReaction(reading: Reading, word: number): FoundPosition | null {
  const { verbs, to } = REACTIONS[reading.lexicon.language];
  if (!verbs.has(reading.lower(word)) || !reading.isVerb(word) || reading.quoteAround(word)) return null;
  const window = windowAround(reading, word);
  const clause = clauseAround(reading, word, window);
  const feeling = feelingIn(reading, clause);
  if (!feeling) return null;
  const subject = subjectOf(reading, word, window.first, window.end);
  if (!subject || !isPlausible(reading, subject)) return null;
  for (let at = clause.first; at < clause.end; at++) {
    if (!to.has(reading.lower(at)) || (at >= subject.first && at < subject.end)) continue;
    const first = at + 1;
    if (first >= clause.end || POINTS_BACK.test(reading.lower(first)) || reading.isPunctuation(first)) return null;
    // Before the verb or the feeling that ends the clause; what follows belongs to neither.
    const limit = Math.min(...[word, feeling.words.first].filter((end) => end > first), window.end);
    const end = beforeNewClause(reading, first, beforeRelative(reading, first, matterEnd(reading, first, limit)));
    const content = contentSpan(reading, first, end);
    if (!content) return null;
    const cue = [{ first: word, end: word + 1 }, feeling.words].sort((a, b) => a.first - b.first);
    const holder = withoutTime(reading, subject);
    return { holder, cue, stance: feeling.stance, content, also: [], target: null, rule: 'reaction' };
  }
  return null;
}

/** The words around a verb that no punctuation or other clause parts from it. */
function clauseAround(reading: Reading, verb: number, window: WordRange): WordRange {
  const isEdge = (at: number) => reading.isPunctuation(at) || reading.upos(at) === 'SCONJ';
  let first = verb;
  while (first > Math.max(window.first, verb - REACH) && !isEdge(first - 1)) first--;
  let end = verb + 1;
  while (end < Math.min(window.end, verb + REACH) && !isEdge(end)) end++;
  return { first, end };
}

function feelingIn(reading: Reading, { first, end }: WordRange): { stance: Stance; words: WordRange } | null {
  const { feelings, with: by } = REACTIONS[reading.lexicon.language];
  for (let at = first; at < end; at++) {
    const stance = feelings.get(reading.lower(at));
    if (!stance) continue;
    const noun = reading.upos(at) === 'NOUN' && by.has(reading.lower(at - 1));
    // A noun of feeling without its preposition is what is reacted to.
    if (noun || reading.upos(at) !== 'NOUN') return { stance, words: { first: noun ? at - 1 : at, end: at + 1 } };
  }
  return null;
}
