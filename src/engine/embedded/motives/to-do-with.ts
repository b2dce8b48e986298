import { contentSpan } from '../positions/content-span.ts';
import { windowAround } from '../positions/extent.ts';
import type { Reading } from '../reading.ts';
import { subjectOf } from '../subjects/subjects.ts';
import { motiveEnd } from './clauses.ts';
import type { FoundMotive } from './found.ts';

/** How much a deed has *to do with* something. */
const SHARE = /^(nothing|little|less|something|everything|more|much|lot|all)$/;

/**
 * What an English deed has to do with: *The U-turn has nothing to do with pensioners and everything to do with votes*,
 * *It has more to do with pride than with money*.
 */
export function findToDoWith(reading: Reading, word: number): FoundMotive | null {
  const share = reading.lower(word - 1);
  if (reading.lower(word) !== 'to' || !SHARE.test(share)) return null;
  if (reading.lower(word + 1) !== 'do' || reading.lower(word + 2) !== 'with') return null;
  const window = windowAround(reading, word);
  const verb = haveBefore(reading, word, window.first);
  const subject = verb < 0 ? null : subjectOf(reading, verb, window.first, window.end);
  if (!subject) return null;
  const holder = { first: subject.first, end: subject.end };
  if (!reading.lexicon.deeds.has(reading.lower(reading.doc.headOf(holder))) && !isPointer(reading, holder.first))
    return null;
  const first = word + 3;
  const content = contentSpan(reading, first, endOfShare(reading, first, motiveEnd(reading, first, window.end)));
  if (!content) return null;
  const action = reading.span(holder.first, holder.end);
  return { holder, at: word, content, action, negated: share === 'nothing', rule: 'to-do-with' };
}

/** The *have* before a share, past the shares before it. */
function haveBefore(reading: Reading, word: number, from: number): number {
  for (let at = word - 2; at >= Math.max(from, word - 16); at--)
    if (/^(has|had|have)$/.test(reading.lower(at))) return at;
  return -1;
}

function isPointer(reading: Reading, word: number): boolean {
  return /^(it|this|that)$/.test(reading.lower(word));
}

/** Where the next share begins, or what is compared with: *than*, *and everything to do with*. */
function endOfShare(reading: Reading, from: number, limit: number): number {
  for (let at = from + 1; at < limit; at++) {
    if (reading.lower(at) === 'than') return at;
    if (/^(and|but)$/.test(reading.lower(at)) && SHARE.test(reading.lower(at + 1))) return at;
  }
  return limit;
}
