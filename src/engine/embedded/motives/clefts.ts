import type { WordRange } from '../../../language/document.ts';
import { BRINGS_TO } from '../lexicon/english-reasons.ts';
import { nounPhraseAfter } from '../phrases.ts';
import { contentSpan } from '../positions/content-span.ts';
import { windowAround } from '../positions/extent.ts';
import type { Reading } from '../reading.ts';
import { clauseAfter, motiveEnd } from './clauses.ts';
import type { FoundMotive } from './found.ts';

/** How far apart the halves of such a sentence may stand, in words. */
const REACH = 30;

/**
 * Sentences that are turned round to bring out a reason: *That is why the school closed*, *..., which is why she left*,
 * *It was despair that made him do it*, *It was not greed that made him do it but despair*.
 */
export function findCleft(reading: Reading, word: number): FoundMotive | null {
  const window = windowAround(reading, word);
  if (reading.lower(word) === 'why') return reasonBeforeWhy(reading, word, window);
  if (!/^(is|was|['’]s)$/.test(reading.lower(window.first + 1)) || reading.lower(window.first) !== 'it') return null;
  if (word === window.first) return broughtOut(reading, word, window);
  return reading.lower(word) === 'but' && reading.form(word - 1) === ',' ? putInPlace(reading, word, window) : null;
}

/** "Staff are short. That, said the head, is why the school ends lessons at noon.": what stands before is the reason. */
function reasonBeforeWhy(reading: Reading, why: number, window: WordRange): FoundMotive | null {
  const denied = reading.lexicon.negations.has(reading.lower(why - 1));
  const verb = denied ? why - 2 : why - 1;
  if (!/^(is|was|['’]s)$/.test(reading.lower(verb))) return null;
  const pointer = pointerBefore(reading, verb, window);
  if (pointer < 0) return null;
  const explained = clauseAfter(reading, why + 1, window);
  const content = explained && reasonBefore(reading, pointer, window);
  if (!content) return null;
  const { holder, action } = explained;
  return { holder, at: why, verb: explained.verb, content, action, negated: denied, rule: 'why' };
}

/** The *that*, *this* or *which* that is why; an aside may stand behind it. */
function pointerBefore(reading: Reading, verb: number, window: WordRange): number {
  let at = verb - 1;
  if (reading.form(at) === ',') {
    do at--;
    while (at > window.first && reading.form(at) !== ',');
    at--;
  }
  const which = reading.lower(at) === 'which' && reading.form(at - 1) === ',';
  const that = /^(that|this)$/.test(reading.lower(at)) && at === window.first;
  return which || that ? at : -1;
}

/** The clause before *which*, the sentence before *that*. */
function reasonBefore(reading: Reading, pointer: number, window: WordRange) {
  if (reading.lower(pointer) === 'which') return contentSpan(reading, window.first, pointer - 1);
  const sentence = reading.doc.sentenceOf(pointer);
  if (sentence === 0 || reading.doc.paragraphOf(pointer - 1) !== reading.doc.paragraphOf(pointer)) return null;
  const before = reading.doc.sentences[sentence - 1]!;
  const inside = reading.quoteAround(before.end - 1) === reading.quoteAround(pointer);
  return inside ? contentSpan(reading, before.first, before.end) : null;
}

/** "It was despair that drove him to it"; "It was not greed, he said, that made him do it, but despair." */
function broughtOut(reading: Reading, it: number, window: WordRange): FoundMotive | null {
  const negated = reading.lexicon.negations.has(reading.lower(it + 2));
  const first = negated ? it + 3 : it + 2;
  const that = relativeAfter(reading, first, window);
  if (that < 0 || !BRINGS_TO.has(reading.lower(that + 1))) return null;
  const holder = nounPhraseAfter(reading, that + 2, window.end);
  const content = contentSpan(reading, first, reading.form(that - 1) === ',' ? asideStart(reading, first, that) : that);
  if (!content || !holder) return null;
  const end = motiveEnd(reading, that + 1, window.end);
  return { holder, at: it + 1, content, action: contentSpan(reading, holder.end, end), negated, rule: 'cleft' };
}

/** "It was not greed that made him do it, but despair": the reason in place of the one denied. */
function putInPlace(reading: Reading, but: number, window: WordRange): FoundMotive | null {
  const denied = broughtOut(reading, window.first, window);
  const content = denied?.negated ? contentSpan(reading, but + 1, motiveEnd(reading, but + 1, window.end)) : null;
  return denied && content && { ...denied, at: but, content, negated: false };
}

function relativeAfter(reading: Reading, from: number, window: WordRange): number {
  for (let at = from + 1; at < Math.min(window.end, from + REACH); at++)
    if (/^(that|which)$/.test(reading.lower(at)) && reading.isVerb(at + 1)) return at;
  return -1;
}

function asideStart(reading: Reading, first: number, that: number): number {
  for (let at = first; at < that; at++) if (reading.form(at) === ',') return at;
  return that;
}
