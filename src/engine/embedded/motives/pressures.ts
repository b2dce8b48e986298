import type { WordRange } from '../../../language/document.ts';
import { windowAround } from '../positions/extent.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from '../subjects/sources.ts';
import { subjectOf } from '../subjects/subjects.ts';
import { motiveEnd } from './clauses.ts';
import type { FoundMotive } from './found.ts';
import { phraseLimit } from './fronted.ts';
import { reason } from './reasons.ts';

/** How many words may describe a complaint before it: *after months of angry*. */
const DESCRIPTION = 6;

/**
 * A deed that answers what others say or feel: *after complaints from residents*, *amid mounting pressure*, *over safety
 * concerns*, *na jaren van kritiek*.
 */
export function findPressure(reading: Reading, word: number): FoundMotive | null {
  const { afterComplaints, amidConcerns, concerns, concernAbout, soon } = reading.lexicon.motives;
  const amid = amidConcerns.has(reading.lower(word));
  if (!amid && !afterComplaints.has(reading.lower(word))) return null;
  // "two days after", "shortly after": a time alone.
  if (soon.has(reading.lower(word - 1))) return null;
  const window = windowAround(reading, word);
  const noun = pressureBehind(reading, word, amid, window);
  if (noun < 0) return amid ? null : complaintOf(reading, word, window);
  const feared = concerns.has(reading.lower(noun)) && concernAbout.has(reading.lower(noun + 1));
  const first = feared ? noun + 2 : word + 1;
  const clause = opensClause(reading, noun);
  const end = clause ? window.end : phraseLimit(reading, first, window.end);
  return reason(reading, word, first, motiveEnd(reading, first, end, clause), window, 'pressure');
}

/** "scrapped the toll after drivers threatened to block the bridge": others' act that a deed answers. */
function complaintOf(reading: Reading, after: number, window: WordRange): FoundMotive | null {
  const { doc, lexicon } = reading;
  const verb = doc.head(after);
  if (!reading.parsed || verb <= after) return null;
  if (!lexicon.motives.complains.has(doc.lemma(verb))) return null;
  const subject = subjectOf(reading, verb, after + 1, window.end);
  // "resigned after she was accused": what was done to the doer is told as a time.
  if (!subject || reading.upos(subject.first) === 'PRON' || !isPlausible(reading, subject)) return null;
  return reason(reading, after, after + 1, motiveEnd(reading, after + 1, window.end, true), window, 'pressure');
}

/** The complaint or, where concerns count, the concern that a cue's phrase is about, or -1. */
function pressureBehind(reading: Reading, cue: number, amid: boolean, window: WordRange): number {
  const { complaints, concerns, stretches, of } = reading.lexicon.motives;
  for (let at = cue + 1; at < Math.min(window.end, cue + 1 + DESCRIPTION); at++) {
    const lower = reading.lower(at);
    if (complaints.has(lower) || (amid && concerns.has(lower)))
      return reading.upos(at) === 'VERB' || reading.upos(at + 1) === 'NOUN' ? -1 : at;
    if (of.has(lower) && stretches.has(reading.lower(at - 1))) continue;
    // "mounting pressure", "after receiving complaints"
    const participle = reading.isVerb(at) && (/ing$/.test(lower) || reading.doc.relation(at) === 'amod');
    if (!participle && !/^(DET|ADJ|NUM|NOUN|ADV)$/.test(reading.upos(at) ?? '')) return -1;
  }
  return -1;
}

/** "over fears it would amount to amnesty" */
function opensClause(reading: Reading, noun: number): boolean {
  return (
    reading.lexicon.motives.concerns.has(reading.lower(noun)) && /^(PRON|DET|PROPN)$/.test(reading.upos(noun + 1) ?? '')
  );
}
