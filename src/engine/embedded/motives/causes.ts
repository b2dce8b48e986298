import type { WordRange } from '../../../language/document.ts';
import { COMES_FROM, MAKES_DO } from '../lexicon/english-reasons.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../phrases.ts';
import { contentSpan } from '../positions/content-span.ts';
import { windowAround } from '../positions/extent.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from '../subjects/sources.ts';
import { subjectOf } from '../subjects/subjects.ts';
import { motiveEnd } from './clauses.ts';
import { dutchCause } from './dutch-causes.ts';
import type { FoundMotive } from './found.ts';

/**
 * What makes somebody act, as the subject of a verb of making: *Falling sales forced the chain to close ten shops*; or
 * behind one of coming: *His refusal stems from a fear of reprisals*.
 */
export function findCause(reading: Reading, word: number): FoundMotive | null {
  const window = windowAround(reading, word);
  if (reading.lexicon.language === 'nl') return dutchCause(reading, word, window);
  if (COMES_FROM.has(reading.lower(word)) && reading.lower(word + 1) === 'from')
    return fromOrigin(reading, word, word + 2, window);
  // "reflects its values", but not "reflects badly on the board"
  if (/^reflect(s|ed)$/.test(reading.lower(word)) && !/^(ADV|ADP)$/.test(reading.upos(word + 1) ?? ''))
    return fromOrigin(reading, word, word + 1, window);
  // "forcing families out": what forces them stands in a clause.
  if (reading.upos(word) !== 'VERB' || /ing$/.test(reading.lower(word))) return null;
  const lemma = reading.doc.lemma(word);
  if (/^(blame|credit)$/.test(lemma)) return ownAccount(reading, word, window);
  if (!MAKES_DO.has(lemma)) return null;
  const holder = nounPhraseAfter(reading, word + 1, window.end);
  if (!holder || reading.lower(holder.end) !== 'to' || !reading.isVerb(holder.end + 1)) return null;
  if (reading.upos(holder.first) !== 'PRON' && !isPlausible(reading, holder)) return null;
  const subject = subjectOf(reading, word, window.first, window.end);
  if (!subject || subject.behind || subject.relative || !isReason(reading, subject)) return null;
  // "Falling sales": the tree may begin a clause with the participle.
  const opens = subject.first - 1 === window.first && /ing$/.test(reading.lower(window.first));
  // "A desire to clear his name led him to ..."
  let end = reading.lower(subject.end) === 'to' ? word : subject.end;
  while (end > subject.end && /^(AUX|ADV)$/.test(reading.upos(end - 1) ?? '')) end--;
  const content = contentSpan(reading, opens ? window.first : subject.first, end);
  if (!content) return null;
  const action = contentSpan(reading, holder.end + 1, motiveEnd(reading, holder.end + 1, window.end));
  return { holder, at: word, verb: word, content, action, negated: false, rule: 'cause' };
}

/** "blamed rising costs for its decision to close": whose decision it was gives the reason. */
function ownAccount(reading: Reading, verb: number, window: WordRange): FoundMotive | null {
  const { possessives, deeds } = reading.lexicon;
  for (let at = verb + 2; at < Math.min(window.end, verb + 14); at++) {
    if (reading.isPunctuation(at)) return null;
    if (reading.lower(at) !== 'for') continue;
    const own = Object.values(possessives).some((words) => words.has(reading.lower(at + 1)));
    let noun = at + 2;
    while (noun < window.end - 1 && reading.upos(noun) === 'ADJ') noun++;
    const subject = own && deeds.has(reading.lower(noun)) ? subjectOf(reading, verb, window.first, window.end) : null;
    const content = subject && contentSpan(reading, verb + 1, at);
    if (!content) return null;
    const holder = { first: subject.first, end: subject.end };
    const action = contentSpan(reading, at + 2, motiveEnd(reading, at + 2, window.end));
    return { holder, at: verb, content, action, negated: false, rule: 'argues' };
  }
  return null;
}

/** A thing, a feeling, a deed that is told as a thing: no body, nobody, no pronoun. */
function isReason(reading: Reading, { first, end }: WordRange): boolean {
  const { deeds, anyPronoun } = reading.lexicon;
  if (anyPronoun.has(reading.lower(first)) && end - first === 1) return false;
  return deeds.has(reading.lower(reading.doc.headOf({ first, end }))) || !isPlausible(reading, { first, end });
}

function fromOrigin(reading: Reading, verb: number, first: number, window: WordRange): FoundMotive | null {
  const { deeds } = reading.lexicon;
  let deed = verb - 1;
  while (deed > window.first && verb - deed < 8 && !deeds.has(reading.lower(deed))) deed--;
  const subject = deeds.has(reading.lower(deed)) ? nounPhraseBefore(reading, deed + 1, window.first) : null;
  const content = subject && contentSpan(reading, first, motiveEnd(reading, first, window.end));
  if (!content) return null;
  return {
    holder: subject,
    at: verb,
    content,
    action: contentSpan(reading, subject.first, verb),
    negated: false,
    rule: 'origin',
  };
}
