import type { WordRange } from '../../language/document.ts';
import type { Reading } from './reading.ts';

/** How many words may name who speaks: *a person familiar with the matter*. */
export const LONGEST_SPEAKER = 9;

/**
 * *..., a person familiar with the matter said.*, *..., medics and residents said, ...*: who speaks stands between a comma
 * and the verb, with the sentence's end or another comma behind it. English only; null where nobody does.
 */
export function speakerAtEnd(reading: Reading, verb: number, from: number): WordRange | null {
  if (reading.lexicon.language !== 'en' || !takesClause(reading, verb)) return null;
  let end = verb;
  while (end > from && /^(ADV|AUX)$/.test(reading.upos(end - 1) ?? '')) end--;
  let first = end - 1;
  while (first > from && verb - first < LONGEST_SPEAKER && isWithinSpeaker(reading, first)) first--;
  if (first >= end - 1 || !/^[,"”’]$/.test(reading.form(first))) return null;
  return /^(DET|NOUN|PROPN|ADJ|NUM)$/.test(reading.upos(first + 1) ?? '') ? { first: first + 1, end } : null;
}

/**
 * The words by which "people familiar with the matter", "officials briefed on the talks" tell how they know, from behind
 * their noun: up to which of them that is, or -1 where a noun has none.
 */
export function endOfKnowledge(reading: Reading, noun: number, limit: number): number {
  if (reading.lexicon.language !== 'en') return -1;
  const words = [1, 2, 3, 4].map((at) => reading.lower(noun + at)).join(' ');
  const knowing =
    /^(familiar with|close to|briefed on|with (?:direct |first-hand |detailed )?knowledge of|involved in)\b/.exec(
      words,
    );
  if (!knowing) return -1;
  let end = noun + 1 + knowing[0].split(' ').length;
  const object = end;
  while (end < limit && end - object < 6 && isOfKnowledge(reading, end)) end++;
  return end > object ? end : -1;
}

/** Within what a source knows; "its thinking", "the planning" are nouns. */
function isOfKnowledge(reading: Reading, word: number): boolean {
  const gerund = /ing$/.test(reading.lower(word)) && /^(DET|PRON|ADJ)$/.test(reading.upos(word - 1) ?? '');
  return gerund || /^(DET|ADJ|NOUN|PROPN|NUM|PART|PRON|ADP)$/.test(reading.upos(word) ?? '');
}

/** "people familiar with the matter say ...": who speaks, whatever the parse makes of what they know; null where nobody does. */
export function knowingSource(reading: Reading, verb: number, from: number): WordRange | null {
  if (!takesClause(reading, verb)) return null;
  let end = verb;
  while (end > from && /^(ADV|AUX)$/.test(reading.upos(end - 1) ?? '')) end--;
  for (let noun = end - 3; noun >= Math.max(from, end - LONGEST_SPEAKER); noun--) {
    if (reading.upos(noun) !== 'NOUN' || endOfKnowledge(reading, noun, end) !== end) continue;
    let first = noun;
    while (first > from && /^(DET|ADJ|NUM|NOUN)$/.test(reading.upos(first - 1) ?? '')) first--;
    return { first, end };
  }
  return null;
}

function isWithinSpeaker(reading: Reading, word: number): boolean {
  // "medics and residents"
  if (reading.upos(word) === 'CCONJ')
    return (
      /^(NOUN|PROPN)$/.test(reading.upos(word - 1) ?? '') && /^(DET|ADJ|NOUN|PROPN)$/.test(reading.upos(word + 1) ?? '')
    );
  return !reading.isPunctuation(word) && !reading.isVerb(word) && !/^(SCONJ|PRON)$/.test(reading.upos(word) ?? '');
}

/** Whether a verb may report a whole clause: *said*, *warned*. */
export function takesClause(reading: Reading, verb: number): boolean {
  return reading.lexicon.reporting.get(reading.lower(verb))?.some(({ takes }) => takes.has('clause')) ?? false;
}

/** Whether somebody is, or is among, those who speak by a verb behind them and what they say: "..., medics and residents said". */
export function speaksInTag(reading: Reading, { first, end }: WordRange): boolean {
  const sentence = reading.sentence(first);
  if (speaksBehindTag(reading, { first, end })) return true;
  for (let verb = end; verb < Math.min(sentence.end, end + LONGEST_SPEAKER); verb++) {
    if (reading.isPunctuation(verb)) return false;
    if (!takesClause(reading, verb) || !/^[,.]$/.test(reading.form(verb + 1))) continue;
    const speaker = speakerAtEnd(reading, verb, sentence.first);
    if (speaker === null || speaker.first > first) return false;
    const before = first > speaker.first && /^(DET|ADJ|NUM)$/.test(reading.upos(first - 1) ?? '') ? first - 1 : first;
    return before === speaker.first || reading.upos(before - 1) === 'CCONJ';
  }
  return false;
}

/** "..., say Western officials.": who stands behind the verb that reports what has been said, before the clause's end. */
function speaksBehindTag(reading: Reading, { first, end }: WordRange): boolean {
  let verb = first - 1;
  while (/^(DET|ADJ|NUM)$/.test(reading.upos(verb) ?? '')) verb--;
  if (reading.lexicon.language !== 'en' || !/^[,"”’]$/.test(reading.form(verb - 1)) || !takesClause(reading, verb))
    return false;
  return /^[.,;!?]$/.test(reading.form(end));
}
