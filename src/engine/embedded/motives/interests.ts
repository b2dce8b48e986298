import type { WordRange } from '../../../language/document.ts';
import { contentSpan, windowAround } from '../positions/extent.ts';
import type { Reading } from '../reading.ts';
import { subjectOf } from '../subjects.ts';
import { clauseBefore, motiveEnd } from './clauses.ts';
import type { FoundMotive } from './found.ts';

const INTEREST = /^(belangen|belang|interests|interest)$/;
const MOTIVE = /^(motief|motieven|drijfveer|drijfveren|beweegreden|beweegredenen|motive|motives)$/;
const RETALIATION = /^(vergelding|wraak|represaille|retaliation|revenge|reprisal)$/;

/**
 * A noun that names a motive: *heeft financiële belangen in X*, *has no ideological motives to*, *was een vergelding
 * voor Y*.
 */
export function findInterest(reading: Reading, word: number): FoundMotive | null {
  const lower = reading.lower(word);
  if (!reading.lexicon.motiveNouns.has(lower)) return null;
  const window = windowAround(reading, word);
  if (INTEREST.test(lower)) return held(reading, word, window, true);
  if (MOTIVE.test(lower)) return held(reading, word, window, false);
  if (RETALIATION.test(lower)) return retaliation(reading, word, window);
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
  // A bare *belang* or *motief* says nothing, and "no interest in the job" is a wish.
  if (first === noun && (!negated || /^(interest|belang)$/.test(reading.lower(noun)))) return null;
  const verb = haveBefore(reading, noun, window);
  if (verb < 0) return null;
  let end = noun + 1;
  if (place && /^(in|bij|at|with|aan)$/.test(reading.lower(end))) end = phraseEnd(reading, end + 1, window.end);
  const content = contentSpan(reading, first, end);
  const subject = subjectOf(reading, verb, window.first, window.end);
  if (!content || !subject) return null;
  const om = reading.lower(end);
  const action = /^(om|to|for|voor)$/.test(om)
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

/** The verb of having that governs a noun: before it, or behind it at the end of a Dutch clause. */
function haveBefore(reading: Reading, noun: number, window: WordRange): number {
  const have = /^(heeft|hebben|had|hadden|has|have|had)$/;
  for (let word = noun - 1; word >= Math.max(window.first, noun - 8); word--)
    if (have.test(reading.lower(word))) return word;
  for (let word = noun + 1; word < Math.min(window.end, noun + 8); word++) {
    if (/^[,;:.]$/.test(reading.form(word))) return -1;
    if (have.test(reading.lower(word))) return word;
  }
  return -1;
}

function phraseEnd(reading: Reading, from: number, limit: number): number {
  let word = from;
  while (word < limit && /^(DET|ADJ|NOUN|PROPN|NUM)$/.test(reading.upos(word) ?? '')) word++;
  return word;
}

/** "De actie was een vergelding voor een aanval": the act is its subject. */
function retaliation(reading: Reading, noun: number, window: WordRange): FoundMotive | null {
  if (!/^(voor|for|op|against)$/.test(reading.lower(noun + 1))) return null;
  if (!/^(een|a|as|als|in|out|of|uit|is|was|be|been|were)$/.test(reading.lower(noun - 1))) return null;
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
