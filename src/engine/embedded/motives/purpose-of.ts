import type { WordRange } from '../../../language/document.ts';
import { contentSpan } from '../positions/content-span.ts';
import type { Reading } from '../reading.ts';
import { clauseAfter, clauseBefore, motiveEnd } from './clauses.ts';
import type { FoundMotive } from './found.ts';

export function purpose(
  reading: Reading,
  at: number,
  first: number,
  end: number,
  window: WordRange,
  rule: string,
): FoundMotive | null {
  const content = contentSpan(reading, first, end);
  if (!content) return null;
  const clause = at > window.first ? clauseBefore(reading, at, window) : null;
  const fronted = at <= window.first + 1 ? frontedClause(reading, end, window) : null;
  const explained = fronted ?? clause;
  const negated = reading.lexicon.motives.not.has(reading.lower(at - 1));
  return {
    holder: explained?.holder ?? null,
    at,
    content,
    ...(explained && { verb: explained.verb }),
    action: explained?.action ?? null,
    negated,
    rule,
  };
}

/** "To build it, the city ...": the clause behind the comma. */
function frontedClause(reading: Reading, end: number, window: WordRange) {
  if (reading.form(end) !== ',') return reading.isVerb(end) ? clauseAfter(reading, end, window) : null;
  return clauseAfter(reading, end + 1, window);
}

/** "niet voor militaire operaties, maar om ...", "not over clause nine but because ...", "to save lives and not to break it". */
export function rejectedPurpose(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  const cue = reading.lower(word + 1);
  const { and, but, deniable, openers } = reading.lexicon.motives;
  if (!deniable.has(cue)) return null;
  if (and.has(reading.lower(word - 1)) && /^(om|to)$/.test(cue)) {
    if (cue === 'to' && !joinsPurpose(reading, word + 2)) return null;
    const found = purpose(reading, word + 1, word + 2, motiveEnd(reading, word + 2, window.end), window, 'rejected');
    return found && { ...found, negated: true };
  }
  for (let at = word + 3; at < Math.min(window.end, word + 20); at++) {
    if (!but.has(reading.lower(at))) continue;
    if (!openers.has(reading.lower(at + 1))) return null;
    const end = reading.form(at - 1) === ',' ? endBeforeAside(reading, at - 1, word + 2) : at;
    const found = purpose(reading, word + 1, word + 2, end, window, 'rejected');
    return found && { ...found, negated: true };
  }
  return null;
}

/** "to protect lives and not to break the strike": beside a purpose, rather than beside what somebody is asked to do. */
function joinsPurpose(reading: Reading, verb: number): boolean {
  const { doc } = reading;
  const first = doc.relation(verb) === 'conj' ? doc.head(verb) : verb;
  return !reading.parsed || /^(advcl|acl)$/.test(doc.relation(first));
}

/** "not over clause nine, as she maintained, but ...": the comma before the aside, where there is one. */
function endBeforeAside(reading: Reading, comma: number, from: number): number {
  for (let at = from + 1; at < comma; at++) if (reading.form(at) === ',') return at;
  return comma;
}

export function takesInfinitive(reading: Reading, verb: number): boolean {
  const uses = reading.lexicon.reporting.get(reading.lower(verb)) ?? [];
  return uses.some(
    ({ takes, particle }) => takes.has('infinitive') && (particle === null || hasNear(reading, verb, particle)),
  );
}

function hasNear(reading: Reading, verb: number, particle: string): boolean {
  for (let word = verb + 1; word < verb + 16; word++) if (reading.lower(word) === particle) return true;
  return false;
}
