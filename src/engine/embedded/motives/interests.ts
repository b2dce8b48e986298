import type { WordRange } from '../../../language/document.ts';
import { contentSpan } from '../positions/content-span.ts';
import { windowAround } from '../positions/extent.ts';
import type { Reading } from '../reading.ts';
import { subjectOf } from '../subjects/subjects.ts';
import { clauseBefore, motiveEnd } from './clauses.ts';
import type { FoundMotive } from './found.ts';

/**
 * A noun that names a motive: *heeft financiële belangen in X*, *has no ideological motives to*, *was een vergelding
 * voor Y*.
 */
export function findInterest(reading: Reading, word: number): FoundMotive | null {
  const lower = reading.lower(word);
  const { interests, motives, retaliation } = reading.lexicon.motives;
  const window = windowAround(reading, word);
  if (interests.has(lower)) return held(reading, word, window, true);
  if (motives.has(lower)) return held(reading, word, window, false);
  if (retaliation.has(lower)) return retaliationFor(reading, word, window);
  return null;
}

/** "Rusland heeft aanzienlijke financiële belangen in Venezuela": with its modifiers, and where it lies. */
function held(reading: Reading, noun: number, window: WordRange, place: boolean): FoundMotive | null {
  let first = noun;
  let negated = false;
  while (first - 1 > window.first && noun - first < 4) {
    const lower = reading.lower(first - 1);
    if (/^(geen|no)$/.test(lower)) {
      negated = true;
      break;
    }
    if (/^(eigen|own)$/.test(lower)) break;
    const upos = reading.upos(first - 1);
    if (upos !== 'ADJ' && !(upos === 'NOUN' && /(e|en|al|ic|ive|al)$/.test(lower))) break;
    if (reading.upos(first - 2) === 'ADP') break;
    first--;
  }
  const bare = first === noun && !negated;
  // "has an interest in keeping the border closed": what is of interest is a deed.
  if (bare && reading.lower(noun) === 'interest' && reading.lower(noun + 1) === 'in' && isGerund(reading, noun + 2))
    return inDeed(reading, noun, window);
  // "heeft er belang bij de rust te bewaren", "heeft belang bij een zwakke buur"
  if (first === noun && reading.lower(noun + 1) === 'bij') return inDeed(reading, noun, window, negated);
  // A bare *belang* or *motief* says nothing, and "no interest in the job" is a wish.
  if (first === noun && (!negated || reading.lexicon.motives.interests.has(reading.lower(noun)))) return null;
  const verb = haveBefore(reading, noun, window);
  if (verb < 0) return null;
  let end = noun + 1;
  if (place && reading.lexicon.motives.interestIn.has(reading.lower(end)))
    end = phraseEnd(reading, end + 1, window.end);
  const content = contentSpan(reading, first, end);
  const subject = subjectOf(reading, verb, window.first, window.end);
  if (!content || !subject) return null;
  const om = reading.lower(end);
  const action = reading.lexicon.motives.interestTo.has(om)
    ? contentSpan(reading, end + 1, motiveEnd(reading, end + 1, window.end))
    : null;
  return {
    holder: { first: subject.first, end: subject.end },
    at: noun,
    content,
    action,
    negated,
    rule: 'interest',
  };
}

function isGerund(reading: Reading, word: number): boolean {
  return /ing$/.test(reading.lower(word)) && reading.isVerb(word);
}

function inDeed(reading: Reading, noun: number, window: WordRange, negated = false): FoundMotive | null {
  const verb = haveBefore(reading, noun, window);
  const subject = verb < 0 ? null : subjectOf(reading, verb, window.first, window.end);
  const content = contentSpan(reading, noun + 2, motiveEnd(reading, noun + 2, window.end));
  if (!content || !subject) return null;
  const holder = { first: subject.first, end: subject.end };
  return { holder, at: noun, content, action: null, negated, rule: 'interest' };
}

/** The verb of having that governs a noun: before it, or behind it at the end of a Dutch clause. */
function haveBefore(reading: Reading, noun: number, window: WordRange): number {
  const { have } = reading.lexicon.motives;
  for (let word = noun - 1; word >= Math.max(window.first, noun - 8); word--)
    if (have.has(reading.lower(word))) return word;
  for (let word = noun + 1; word < Math.min(window.end, noun + 8); word++) {
    if (/^[,;:.]$/.test(reading.form(word))) return -1;
    if (have.has(reading.lower(word))) return word;
  }
  return -1;
}

function phraseEnd(reading: Reading, from: number, limit: number): number {
  let word = from;
  while (word < limit && /^(DET|ADJ|NOUN|PROPN|NUM)$/.test(reading.upos(word) ?? '')) word++;
  return word;
}

/** "De actie was een vergelding voor een aanval": the act is its subject. */
function retaliationFor(reading: Reading, noun: number, window: WordRange): FoundMotive | null {
  if (!reading.lexicon.motives.retaliationFor.has(reading.lower(noun + 1))) return null;
  if (!reading.lexicon.motives.beforeRetaliation.has(reading.lower(noun - 1))) return null;
  const clause = clauseBefore(reading, noun, window);
  const content = contentSpan(reading, noun, motiveEnd(reading, noun + 1, window.end));
  return (
    content && {
      holder: clause?.holder ?? null,
      at: noun,
      content,
      action: clause?.action ?? null,
      negated: false,
      rule: 'retaliation',
    }
  );
}
