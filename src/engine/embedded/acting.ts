import type { WordRange } from '../../language/document.ts';
import type { Reading } from './reading.ts';

/** Before a source or an agent: *volgens*, *door*, *by*. */
const AGENT = /^(volgens|aldus|door|by|tegen|against|met|with|aan|namens|to)$/;
const AFFILIATION = /^(van|of|bij|from|uit|voor|for|in|at)$/;

/**
 * Whether the noun phrase acts, speaks or is acted upon where it stands. `place`: it may also be a mere location, as
 * capitals and countries are, so that a preposition of place rules it out.
 */
export function actsAt(reading: Reading, range: WordRange, place = false): boolean {
  const { lexicon } = reading;
  const sentence = reading.sentence(range.first);
  let before = range.first - 1;
  while (before >= sentence.first && (lexicon.articles.has(reading.lower(before)) || reading.upos(before) === 'ADJ'))
    before--;
  const preposition = before >= sentence.first && reading.upos(before) === 'ADP' ? reading.lower(before) : null;
  if (preposition !== null) {
    if (place)
      return (
        /^(volgens|aldus|tegen|against|namens)$/.test(preposition) ||
        (/^(door|by)$/.test(preposition) && hasParticiple(reading, range, sentence))
      );
    return AGENT.test(preposition) || (!AFFILIATION.test(preposition) && !lexicon.locative.has(preposition));
  }
  // JERUZALEM, KFAR SJOEBA - ...: a dateline.
  if (place && isDateline(reading, range, sentence)) return false;
  if (/^['’]s?$/.test(reading.form(range.end))) return false;
  if (/^[([]$/.test(reading.form(range.first - 1))) return false;
  return subjectLike(reading, range, sentence) || !place;
}

/** The word of a range whose head lies outside it. */
export function headOf(reading: Reading, { first, end }: WordRange): number {
  for (let word = first; word < end; word++) {
    const head = reading.doc.head(word);
    if (head < first || head >= end || head === word) return word;
  }
  return end - 1;
}

function subjectLike(reading: Reading, range: WordRange, sentence: WordRange): boolean {
  let after = range.end;
  while (after < sentence.end && reading.upos(after) === 'ADV') after++;
  if (after < sentence.end && (reading.isVerb(after) || /^(and|en|,)$/.test(reading.lower(after)))) return true;
  return (
    range.first > sentence.first &&
    (reading.isVerb(range.first - 1) || /^(and|en|dat|that|,)$/.test(reading.lower(range.first - 1)))
  );
}

/**
 * Whether the noun phrase is who acts: the subject of a verb right behind it, the one named behind *volgens* or *by*, or
 * in Dutch the subject right behind its verb. Stricter than `actsAt`, which also lets through what is acted upon.
 */
export function leadsAt(reading: Reading, range: WordRange): boolean {
  const sentence = reading.sentence(range.first);
  let before = range.first - 1;
  while (before >= sentence.first && isInside(reading, before)) before--;
  if (before >= sentence.first && reading.upos(before) === 'ADP')
    return /^(volgens|aldus|namens|door|by)$/.test(reading.lower(before));
  if (/^['’]s?$/.test(reading.form(range.end))) return false;
  if (reading.parsed && reading.doc.fullRelation(headOf(reading, range)) === 'nsubj') return true;
  let after = range.end;
  // Past an abbreviation in brackets.
  if (/^[([]$/.test(reading.form(after)) && /^[)\]]$/.test(reading.form(after + 2))) after += 3;
  // Past an aside: "Whitmore, a representative for X, told".
  if (reading.form(after) === ',')
    for (let word = after + 1; word < Math.min(sentence.end, after + 20); word++)
      if (reading.form(word) === ',') {
        if (reading.isVerb(word + 1)) return true;
        break;
      }
  while (after < sentence.end && reading.upos(after) === 'ADV') after++;
  if (after < sentence.end && reading.isVerb(after)) return true;
  const ahead = before >= sentence.first && reading.isVerb(before);
  return ahead && reading.lexicon.language === 'nl';
}

/** Between a determiner and its noun. */
function isInside(reading: Reading, word: number): boolean {
  const upos = reading.upos(word);
  return upos === 'DET' || upos === 'ADJ' || upos === 'NUM';
}

function hasParticiple(reading: Reading, range: WordRange, sentence: WordRange): boolean {
  for (let word = Math.max(sentence.first, range.first - 4); word < Math.min(sentence.end, range.end + 4); word++)
    if (reading.upos(word) === 'VERB' && /(ed|en|d|t)$/.test(reading.lower(word))) return true;
  return false;
}

function isDateline(reading: Reading, range: WordRange, sentence: WordRange): boolean {
  if (range.first - sentence.first > 5) return false;
  for (let word = range.end; word < Math.min(range.end + 5, sentence.end); word++) {
    if (/^[-–—]+$/.test(reading.form(word))) return true;
    if (!reading.isCapitalised(word) && !reading.isPunctuation(word)) return false;
  }
  return false;
}
