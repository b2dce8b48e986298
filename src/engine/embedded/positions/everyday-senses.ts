import type { Reading } from '../reading.ts';
import { isPlausible } from '../subjects/sources.ts';
import type { Subject } from '../subjects/subjects.ts';
import type { Content } from './content-range.ts';
import type { ReportingVerbAt } from './verbs.ts';

/** *voorziet hem van passes*, *het debat belooft spannend te worden*: the verb in another sense. */
export function isEveryday(
  reading: Reading,
  { verb }: ReportingVerbAt,
  subject: Subject,
  { kind, first, end }: Content,
): boolean {
  const lower = reading.lower(verb);
  if (/^dreig/.test(lower) && kind === 'infinitive') return happens(reading, first, end);
  if (/^voorz/.test(lower)) return kind === 'object' && /^(van|in)$/.test(reading.lower(end));
  if (!/^belo/.test(lower) || kind !== 'infinitive' || isPlausible(reading, subject)) return false;
  for (let word = first; word < end; word++) if (/^(worden|zijn)$/.test(reading.lower(word))) return true;
  return false;
}

/** *dreigt te mislukken*, *dreigen zonder dokter te komen*: nobody does such a thing by will. */
function happens(reading: Reading, first: number, end: number): boolean {
  for (let word = first + 1; word < end; word++)
    if (reading.lower(word - 1) === 'te' && reading.lexicon.positions.happenings.has(reading.lower(word))) return true;
  return false;
}

export function staysUnnamed(reading: Reading, { first, end }: Content): boolean {
  for (let word = first; word < Math.min(end, first + 5); word++) {
    if (/^(anonymous|anonymity|anoniem|genoemd)$/.test(reading.lower(word))) return true;
    // "sanctions on officers named in the report" asks for something.
    if (/^(named|identified|quoted)$/.test(reading.lower(word)) && reading.lower(word - 1) === 'be') return true;
  }
  return false;
}

export function judges(reading: Reading, { first, end }: Content): boolean {
  // "vindt het geen taak van een verzekeraar"
  if (/^(het|dat|dit|ze)$/.test(reading.lower(first)) && /^(geen|een|niet)$/.test(reading.lower(first + 1)))
    return true;
  let last = end - 1;
  while (last > first && reading.isPunctuation(last)) last--;
  return reading.upos(last) === 'ADJ' || reading.upos(last) === 'ADV' || reading.upos(last) === 'VERB';
}

/** Things that are handed over or pointed at, by the first noun of a phrase. */
export function isTaken(reading: Reading, { first, end }: Content): boolean {
  for (let word = first; word < end; word++) {
    if (reading.upos(word) === 'PROPN') return true;
    if (reading.upos(word) === 'NOUN' && reading.upos(word + 1) !== 'NOUN')
      return reading.lexicon.positions.taken.has(reading.lower(word));
  }
  return false;
}

/** "the daughter found that money was gone": who finds something has not said it. */
export function isFinding(reading: Reading, verb: number, subject: Subject): boolean {
  if (!/^(find|finds|found)$/.test(reading.lower(verb))) return false;
  return /^(he|she)$/.test(reading.lower(subject.first)) || reading.entityAt(subject.end - 1)?.type === 'PER';
}
