import type { WordRange } from '../../../language/document.ts';
import { nounPhraseAfter } from '../phrases.ts';
import { contentSpan } from '../positions/content-span.ts';
import { windowAround } from '../positions/extent.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from '../subjects/sources.ts';
import { clauseAfter, clauseBefore, describedSubject, motiveEnd } from './clauses.ts';
import type { FoundMotive } from './found.ts';
import { frontedEnd } from './fronted.ts';

/** *Als vergelding heeft zij ...*, *als waarschuwing aan beide landen*, *in retaliation*, *as a warning to rivals*. */
export function findToken(reading: Reading, word: number): FoundMotive | null {
  const lower = reading.lower(word);
  const { tokenOpeners, tokens, not } = reading.lexicon.motives;
  if (!tokenOpeners.has(lower)) return null;
  let noun = word + 1;
  while (noun < word + 4 && /^(DET|ADJ)$/.test(reading.upos(noun) ?? '')) noun++;
  if (!tokens.has(reading.lower(noun)) || reading.upos(noun + 1) === 'NOUN') return null;
  if (
    lower === 'in' &&
    (noun > word + 1 || !/^(retaliation|revenge|reprisal|protest|solidarity)$/.test(reading.lower(noun)))
  )
    return null;
  const window = windowAround(reading, word);
  const end = endOfPhrase(reading, noun, window);
  const first = reading.upos(word + 1) === 'DET' ? word + 2 : word + 1;
  const content = contentSpan(reading, first, end);
  const fronted = word <= window.first + 1;
  const explained = fronted
    ? clauseAfter(reading, reading.form(end) === ',' ? end + 1 : end, window)
    : clauseBefore(reading, word, window);
  // "used the word as a warning": what something is, rather than what a deed is for.
  if (!content || !explained) return null;
  const { verb, holder, action } = explained;
  return {
    holder,
    at: word,
    verb,
    content,
    action,
    negated: not.has(reading.lower(word - 1)),
    rule: 'token',
  };
}

function endOfPhrase(reading: Reading, noun: number, window: WordRange): number {
  let end = noun + 1;
  while (end < window.end && reading.lexicon.motives.tokenJoins.has(reading.lower(end))) {
    const next = nounPhraseAfter(reading, end + 1, window.end);
    if (!next) break;
    end = next.end;
  }
  return end;
}

/** *It was put off by a hole in the fund*, *de koper werd afgeschrikt door de schulden*. */
export function findMover(reading: Reading, word: number): FoundMotive | null {
  const moved =
    reading.lexicon.motives.moved.has(reading.lower(word)) ||
    (reading.lower(word) === 'off' && reading.lower(word - 1) === 'put');
  if (!moved || !reading.lexicon.motives.by.has(reading.lower(word + 1))) return null;
  const window = windowAround(reading, word);
  const verb = reading.lower(word) === 'off' ? word - 1 : word;
  const { doc } = reading;
  if (word === window.first) return movedFirst(reading, word, window);
  const patient = doc.children(verb).find((child) => doc.relation(child) === 'nsubj');
  const content = contentSpan(reading, word + 2, motiveEnd(reading, word + 2, window.end));
  if (!content || patient === undefined || patient < window.first) return null;
  const negated = reading.lexicon.motives.not.has(reading.lower(verb - 1));
  // "De aanslag was ingegeven door haat": whoever did it.
  if (!isPlausible(reading, { first: patient, end: patient + 1 }) && reading.upos(patient) === 'NOUN')
    return { holder: null, at: word, content, action: null, negated, rule: 'aim' };
  let first = patient;
  while (first > window.first && /^(DET|ADJ|NUM|NOUN|PROPN)$/.test(reading.upos(first - 1) ?? '')) first--;
  return {
    // "Those who came to end the siege were not driven by ..."
    holder: describedSubject(reading, patient) ?? { first, end: patient + 1 },
    at: word,
    content,
    action: null,
    negated,
    rule: 'mover',
  };
}

/** *Gefrustreerd door het uitstel is de ondernemer in hongerstaking gegaan.* */
function movedFirst(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  const end = frontedEnd(reading, word + 2, window.end);
  const content = contentSpan(reading, word + 2, end);
  const explained = clauseAfter(reading, reading.form(end) === ',' ? end + 1 : end, window);
  if (!content || !explained?.holder) return null;
  return { ...explained, at: word, content, negated: false, rule: 'mover' };
}
