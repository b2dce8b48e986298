import type { HeldPosition } from '../positions/positions.ts';
import type { Reading } from '../reading.ts';
import { subjectOf } from '../subjects/subjects.ts';
import type { FoundMotive } from './found.ts';

/**
 * *Op die manier zouden de VS de weg willen effenen*, *Die zouden het bewind moeten wapenen*: hearsay that runs on with
 * *willen* or *moeten* tells what the thing said before is for, on the source's word.
 */
export function hearsayAim(reading: Reading, { found }: HeldPosition): FoundMotive | null {
  if (found.rule !== 'runs-on') return null;
  const verb = found.cue[0]!.first;
  const sentence = reading.sentence(verb);
  const subject = subjectOf(reading, verb, sentence.first, sentence.end);
  if (!subject) return null;
  const first = subject.first > verb ? subject.end : verb + 1;
  for (let word = first; word < Math.min(sentence.end, first + 30); word++) {
    if (/^[,;:]$/.test(reading.form(word))) return null;
    if (!/^(willen|moeten)$/.test(reading.lower(word))) continue;
    const start = reading.doc.start(first);
    if (start >= found.content.end) return null;
    const content = { start, end: found.content.end };
    const holder = { first: subject.first, end: subject.end };
    return { holder, at: verb, content, action: null, negated: false, rule: 'hearsay-aim' };
  }
  return null;
}
