import type { WordRange } from '../../../language/document.ts';
import { nounPhraseAfter } from '../phrases.ts';
import { contentSpan } from '../positions/content-span.ts';
import { windowAround } from '../positions/extent.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from '../subjects/sources.ts';
import { subjectOf } from '../subjects/subjects.ts';
import { motiveEnd, withoutMarker } from './clauses.ts';
import type { FoundMotive } from './found.ts';

/** How far the verb may stand from the noun, in words. */
const REACH = 26;

/**
 * A sentence that explains what stands before it: *Aanleiding is X*, *De reden: X*, *The real reason, said a driver, was
 * that X*, *Its aim is to X*, *Daarnaast speelt X mee*, *What worries the chancellor is X*.
 */
export function findExplanation(reading: Reading, word: number): FoundMotive | null {
  const window = windowAround(reading, word);
  const lower = reading.lower(word);
  if (word === window.first && /^(what|wat)$/.test(lower)) return whatMoves(reading, word, window);
  if (/^speelt$/.test(lower)) return playsPart(reading, word, window);
  if (lower === 'about') return about(reading, word, window);
  if (
    !reading.lexicon.motives.reasonNouns.has(lower) ||
    word - clauseStart(reading, word, window.first) > 6 ||
    !opensSentence(reading, word, window)
  )
    return null;
  // "The only hope is ..." is anybody's; "its hope" is somebody's.
  if (reading.lexicon.motives.feelingNouns.has(lower) && !holderOf(reading, word, window) && !isBehind(reading, word))
    return null;
  const verb = predicateAfter(reading, word, window);
  if (verb < 0) return null;
  const first = pastSource(reading, verb + 1, window.end);
  const content = contentSpan(reading, first, motiveEnd(reading, first, window.end, reading.lower(first) === 'that'));
  if (!content || !tells(reading, first, window.end)) return null;
  const negated = reading.lexicon.negations.has(reading.lower(verb + 1));
  return {
    holder: holderOf(reading, word, window),
    at: verb,
    content: withoutMarker(reading, content),
    action: null,
    negated,
    rule: 'explanation',
  };
}

/** "It’s not about a levy, it’s about who lost", "the deal is about vanity": what a deed is really for. */
function about(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  let at = word - 1;
  while (at > window.first && /^(ADV|PART)$/.test(reading.upos(at) ?? '')) at--;
  const negated = reading.lexicon.negations.has(reading.lower(word - 1));
  if (!/^(is|was|['’]s)$/.test(reading.lower(at))) return null;
  const subject = at - 1;
  const deed =
    reading.lexicon.deeds.has(reading.lower(subject)) ||
    /^(quarrel|row|dispute|deal|merger|fight|call|visit|vote|bid|takeover)$/.test(reading.lower(subject));
  if (!deed && !/^(it|this|that)$/.test(reading.lower(subject))) return null;
  const content = contentSpan(reading, word + 1, motiveEnd(reading, word + 1, window.end));
  if (!content || reading.isPunctuation(word + 1)) return null;
  return { holder: null, at: word, content, action: null, negated, rule: 'about' };
}

/** Whether only what belongs to the noun stands before it: *De belangrijkste*, *Its real*, *China's stated*. */
function opensSentence(reading: Reading, noun: number, window: WordRange): boolean {
  for (let at = clauseStart(reading, noun, window.first); at < noun; at++) {
    const upos = reading.upos(at);
    const owner = upos === 'PROPN' || upos === 'NOUN' || /^['’]s?$/.test(reading.form(at));
    const described = reading.doc.relation(at) === 'amod';
    if (!owner && !described && !/^(DET|ADJ|ADV|NUM|CCONJ|PRON)$/.test(upos ?? '')) return false;
    if (owner && reading.lexicon.language === 'nl') return false;
  }
  return true;
}

/** Where the clause around a noun begins: behind the *that* of what is said, else with its sentence. */
function clauseStart(reading: Reading, noun: number, first: number): number {
  for (let at = noun - 1; at > Math.max(first, noun - 6); at--)
    if (reading.lexicon.complementiser.has(reading.lower(at)) && reading.upos(at) === 'SCONJ') return at + 1;
  return first;
}

/** The *is* or the colon of an explaining sentence, past what the reason is for and who says so; or -1. */
function predicateAfter(reading: Reading, noun: number, window: WordRange): number {
  if (reading.form(noun + 1) === ':') return noun + 1;
  for (let at = noun + 1; at < Math.min(window.end, noun + REACH); at++) {
    if (reading.lexicon.motives.is.has(reading.lower(at)) && reading.doc.relation(at) !== 'aux')
      return reading.doc.head(at) > at || reading.doc.head(at) === noun || !reading.parsed ? at : -1;
    if (/^(may|might|could|would)$/.test(reading.lower(at)) && reading.lower(at + 1) === 'be') return at + 1;
    if (/^[;:.]$/.test(reading.form(at))) return -1;
    const direct =
      at === noun + 1 ||
      isBehind(reading, noun) ||
      reading.form(noun + 1) === ',' ||
      reading.upos(noun + 1) === 'PRON' ||
      reading.lexicon.motives.ofReason.has(reading.lower(noun + 1));
    if (!direct) return -1;
  }
  return -1;
}

/** "is volgens politicoloog Kamau angst": past who says it. */
export function pastSource(reading: Reading, from: number, limit: number): number {
  let first = from;
  while (
    first < limit &&
    (reading.lower(first) === 'volgens' || reading.lexicon.motives.beforeReason.has(reading.lower(first)))
  ) {
    if (reading.lower(first) !== 'volgens') {
      first++;
      continue;
    }
    const source = nounPhraseAfter(reading, first + 1, limit);
    if (!source) return first;
    first = source.end;
  }
  return first;
}

/** "De achterliggende gedachte", "Het idee erachter": of the deed told before. */
function isBehind(reading: Reading, noun: number): boolean {
  return reading.lower(noun - 1) === 'achterliggende' || /^(er|daar|hier)achter$/.test(reading.lower(noun + 1));
}

/** Whether words tell a reason: a noun phrase, a clause or an infinitive, no mere adjective. */
function tells(reading: Reading, first: number, limit: number): boolean {
  const upos = reading.upos(first);
  const next = reading.lower(first + 1);
  if (/^(ADJ|VERB|AUX)$/.test(upos ?? '') && reading.upos(first + 1) !== 'NOUN') return false;
  if (
    reading.lexicon.motives.tellsNothing.has(reading.lower(first)) &&
    !/^(DET|NUM)$/.test(upos ?? '') &&
    next !== 'te'
  )
    return /^(om|that|dat)$/.test(reading.lower(first));
  for (let at = first; at < Math.min(limit, first + 12); at++)
    if (/^(NOUN|PROPN|VERB)$/.test(reading.upos(at) ?? '')) return true;
  return false;
}

/** Whose reason it is: *its aim*, *China's aim*, *the aim of the union*; null where the sentence does not say. */
function holderOf(reading: Reading, noun: number, window: WordRange): WordRange | null {
  const { masculine, feminine, neuter, plural } = reading.lexicon.possessives;
  const start = clauseStart(reading, noun, window.first);
  for (let at = start; at < noun; at++) {
    const lower = reading.lower(at);
    if ([masculine, feminine, neuter, plural].some((words) => words.has(lower))) return { first: at, end: at + 1 };
    if (/^['’]s?$/.test(reading.form(at + 1))) return { first: start, end: at + 1 };
  }
  // "the reason we struck is"
  if (reading.upos(noun + 1) === 'PRON' && reading.isVerb(noun + 2)) return { first: noun + 1, end: noun + 2 };
  if (!/^(of|van)$/.test(reading.lower(noun + 1))) return null;
  return nounPhraseAfter(reading, noun + 2, window.end);
}

/** "What really worries the chancellor, in their view, is a coalition partner." */
function whatMoves(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  let verb = word + 1;
  while (verb < word + 4 && reading.upos(verb) === 'ADV') verb++;
  if (!reading.lexicon.motives.moves.has(reading.lower(verb))) return null;
  const holder = nounPhraseAfter(reading, verb + 1, window.end);
  if (!holder || !(isPlausible(reading, holder) || reading.upos(holder.first) === 'PRON')) return null;
  for (let at = holder.end; at < Math.min(window.end, verb + REACH); at++) {
    if (!reading.lexicon.motives.is.has(reading.lower(at))) continue;
    const negated = reading.lexicon.negations.has(reading.lower(at + 1));
    const content = contentSpan(reading, at + (negated ? 2 : 1), motiveEnd(reading, at + 1, window.end));
    return content && { holder, at, content, action: null, negated, rule: 'explanation' };
  }
  return null;
}

/** "Daarnaast speelt prestige mee.", "Ook speelt mee dat hij herkozen wil worden." */
function playsPart(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  for (let at = word + 1; at < Math.min(window.end, word + 12); at++) {
    if (reading.lower(at) !== 'mee' || reading.isVerb(at + 1)) continue;
    let first = word + 1;
    while (first < at && reading.upos(first) === 'ADV') first++;
    const behind = reading.lower(at + 1) === 'dat';
    if (!behind && first === at) return null;
    const content = behind
      ? contentSpan(reading, at + 2, motiveEnd(reading, at + 2, window.end, true))
      : contentSpan(reading, first, at);
    const holder = behind ? subjectWithin(reading, at + 2, window) : null;
    return content && { holder, at: word, content, action: null, negated: false, rule: 'explanation' };
  }
  return null;
}

/** The first subject of a clause: who wants what it tells. */
function subjectWithin(reading: Reading, from: number, window: WordRange): WordRange | null {
  for (let at = from; at < Math.min(window.end, from + 12); at++) {
    const subject = reading.isVerb(at) ? subjectOf(reading, at, from, window.end) : null;
    if (subject) return { first: subject.first, end: subject.end };
  }
  return null;
}
