import type { WordRange } from '../../../language/document.ts';
import { contentSpan } from '../positions/extent.ts';
import type { Reading } from '../reading.ts';
import { clauseAfter, clauseBefore } from './clauses.ts';
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
  const negated = /^(niet|not)$/.test(reading.lower(at - 1));
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

/** "niet voor militaire operaties, maar om ...": the purpose that is denied before the one that holds. */
export function rejectedPurpose(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  if (!/^(voor|om|for|to)$/.test(reading.lower(word + 1))) return null;
  for (let comma = word + 3; comma < Math.min(window.end, word + 20); comma++) {
    if (reading.form(comma) !== ',' && !/^(maar|but)$/.test(reading.lower(comma))) continue;
    const but = reading.form(comma) === ',' ? comma + 1 : comma;
    if (!/^(maar|but)$/.test(reading.lower(but)) || !/^(om|voor|to|for)$/.test(reading.lower(but + 1))) return null;
    const found = purpose(reading, word + 1, word + 2, comma, window, 'rejected');
    return found && { ...found, negated: true };
  }
  return null;
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
