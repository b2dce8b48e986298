import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';
import { withoutTime } from '../times.ts';
import { contentEnd, matterEnd, opensCircumstance, REASON } from './extent.ts';
import { beforeNewClause } from './new-clauses.ts';

/** What a reporting verb takes, as it was found behind the verb: words, end exclusive. */
export interface Content extends WordRange {
  readonly kind: 'clause' | 'bare-clause' | 'infinitive' | 'preposition' | 'object' | 'as' | 'colon';
  /** The preposition that belongs to the cue, or -1. */
  readonly marker: number;
}

/** How many words may stand between a verb and what introduces its content. */
export const REACH = 14;

/** A verb that is no infinitive behind *te* or *to*. */
export function isFiniteVerb(reading: Reading, word: number): boolean {
  if (!reading.isVerb(word)) return false;
  return !/^(te|to)$/.test(reading.lower(word - 1));
}

/** A content of a kind from its first word on, as far as its author's words go; null where nothing is left of it. */
export function content(
  reading: Reading,
  kind: Content['kind'],
  first: number,
  window: WordRange,
  marker: number,
): Content | null {
  if (first >= window.end) return null;
  const matter =
    kind === 'object' ||
    kind === 'as' ||
    (kind === 'preposition' && !reading.lexicon.complementiser.has(reading.lower(first - 1)));
  // "announced Monday" says when, not what.
  if (
    matter &&
    reading.lexicon.months.has(reading.lower(first)) &&
    !/^(NOUN|PROPN|VERB)$/.test(reading.upos(first + 1) ?? '')
  )
    return null;
  if (kind === 'infinitive') {
    const whole = beforeAfter(reading, first, beforeReason(reading, first, contentEnd(reading, first, window.end)));
    const last = beforeNewClause(reading, first, whole);
    return last > first ? { kind, first, end: last, marker } : null;
  }
  const end = matter
    ? parsedEnd(reading, first, beforeNewClause(reading, first, matterEnd(reading, first, window.end)))
    : contentEnd(reading, first, window.end);
  return end > first ? { kind, first, end, marker } : null;
}

/** *vowed to block roads | after parliament backed the plan*: what came before the vow. */
function beforeAfter(reading: Reading, first: number, end: number): number {
  for (let word = first + 1; word < end; word++)
    if (/^(after|nadat)$/.test(reading.lower(word)) && opensCircumstance(reading, word, end)) return word;
  return end;
}

/** The end of what is demanded, without the reason that the sentence gives for demanding it. */
export function beforeReason(reading: Reading, first: number, end: number): number {
  for (let word = first + 1; word < end; word++)
    if (reading.form(word) === ',' && endsDemand(reading, word + 1) && !reading.quoteAround(word)) return word;
  return end;
}

/** A reason, or an apposition to the whole: *send a mediator, an offer that ...* */
function endsDemand(reading: Reading, word: number): boolean {
  const lower = reading.lower(word);
  // "which he intended to repay, and that ...": the outer content goes on.
  if (/^(and|en)$/.test(lower) && reading.lexicon.complementiser.has(reading.lower(word + 1))) return true;
  if (/^(not|partly|mainly|niet|mede|vooral|juist|deels)$/.test(lower) && REASON.test(reading.lower(word + 1)))
    return true;
  // "wil dat het Rijk met regels komt, uit vrees dat ..."
  if (/^(uit|for|out)$/.test(lower) && hasFeeling(reading, word + 1)) return true;
  if (REASON.test(lower) || (lower === 'if' && reading.lower(word + 1) === 'only')) return true;
  return (
    /^(a|an|een|iets|something)$/.test(lower) && /^(that|which|dat|die|waar\p{L}*)$/u.test(reading.lower(word + 2))
  );
}

function hasFeeling(reading: Reading, word: number): boolean {
  const { feelings } = reading.lexicon.motives;
  return feelings.has(reading.lower(word)) || (reading.lower(word) === 'of' && feelings.has(reading.lower(word + 1)));
}

const PLACE = /^(in|on|at|before|after|during|since|until|op|tijdens|na|sinds|bij|vanaf)$/;

/** A matter without the place and time that the parse hangs on the verb: *the ban | on French television*. */
function parsedEnd(reading: Reading, first: number, end: number): number {
  const { doc } = reading;
  // "puts the cost at 22 million a day"
  if (/^put/.test(reading.lower(first - 1))) return end;
  if (!reading.parsed) return withoutTime(reading, { first, end }).end;
  let cut = end;
  // "denied trading on inside information": the gerund keeps what hangs on it.
  const from = /ing$/.test(reading.lower(first)) ? first + 2 : first + 1;
  for (let word = from; word < end && cut === end; word++) {
    if (!PLACE.test(reading.lower(word)) || reading.quoteAround(word)) continue;
    const object = doc.head(word);
    const governor = doc.head(object);
    // The phrase hangs on a verb before the content.
    if (doc.relation(object) === 'obl' && object > word && governor < first && object < end) cut = word;
  }
  return withoutTime(reading, { first, end: cut }).end;
}
