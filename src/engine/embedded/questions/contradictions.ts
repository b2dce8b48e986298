import type { FoundPosition } from '../positions/found.ts';
import type { HeldPosition } from '../positions/positions.ts';
import type { Reading, Span } from '../reading.ts';
import type { FoundQuestion } from './questions.ts';
import { hasAny } from './words.ts';

/** Most words between two contents that are set against each other: a holder, a cue, what joins them. */
const BETWEEN = 16;

/** Stances that tell how something is. */
const TELLS = /^(states|claims|denies|accuses)$/;
/** Stances that somebody else may answer by holding on to theirs. */
const ATTACKS = /^(states|claims|denies|accuses|opposes|doubts|demands)$/;

/**
 * What positions leave disputed without a verb that denies: one who says *that she had nothing to do with it*, and two who
 * are set against each other in one sentence: *the union says ..., but the company says ...*.
 */
export function findContradictions(reading: Reading, positions: readonly HeldPosition[]): readonly FoundQuestion[] {
  const found: FoundQuestion[] = [];
  positions.forEach(({ found: position }, index) => {
    if (!TELLS.test(position.stance)) return;
    if (clears(reading, position))
      found.push({ span: withHolder(reading, position), kind: 'disputed', rule: 'clears-oneself' });
    const before = positions[index - 1];
    if (before && holdsOn(reading, positions[index]!, before))
      found.push({ span: withHolder(reading, position), kind: 'disputed', rule: 'holds-on' });
    const next = positions[index + 1];
    if (!next || !TELLS.test(next.found.stance) || isSame(reading, positions[index]!, next)) return;
    if (isSetAgainst(reading, position, next.found)) {
      const { start } = withHolder(reading, position);
      found.push({ span: { start, end: next.found.content.end }, kind: 'disputed', rule: 'set-against' });
    }
  });
  return found;
}

/** *The council insists that the count was fair*, right behind what somebody else says against it. */
function holdsOn(reading: Reading, one: HeldPosition, before: HeldPosition): boolean {
  const [cue] = one.found.cue;
  if (!cue || !hasAny(reading, reading.lexicon.open.holdsOn, cue.first, cue.end)) return false;
  if (!ATTACKS.test(before.found.stance) || isSame(reading, before, one)) return false;
  const { doc } = reading;
  const sentence = doc.sentenceOf(doc.wordAt(one.found.content.start));
  return sentence - doc.sentenceOf(doc.wordAt(before.found.content.start)) <= 2;
}

/** Whether two positions have one holder; a pronoun that nobody is known for goes on with the one before. */
function isSame(reading: Reading, one: HeldPosition, other: HeldPosition): boolean {
  if (one.actor && other.actor) return one.actor === other.actor;
  return other.found.holder !== null && reading.upos(other.found.holder.first) === 'PRON';
}

/** Whether a content says that its speaker, or somebody spoken for, did not do it or knew nothing of it. */
function clears(reading: Reading, { content }: FoundPosition): boolean {
  const { doc, lexicon } = reading;
  const end = doc.wordAt(content.end - 1) + 1;
  for (let word = doc.wordAt(content.start); word < end; word++)
    if (reading.match(lexicon.clearing, word, end) >= 0) return true;
  return false;
}

function isSetAgainst(reading: Reading, one: FoundPosition, other: FoundPosition): boolean {
  const { doc, lexicon } = reading;
  const { against } = lexicon.open;
  if (!one.holder || !other.holder || one.content.end > other.content.start) return false;
  const from = doc.wordAt(one.content.end - 1) + 1;
  const to = doc.wordAt(other.content.start);
  if (to - from > BETWEEN || doc.sentenceOf(from - 1) !== doc.sentenceOf(to)) return false;
  for (let word = from; word < to; word++)
    if ((against.has(reading.lower(word)) || reading.form(word) === ';') && !reading.quoteAround(word)) return true;
  return false;
}

/** From the holder or the cue to the end of the content, where they stand before it. */
export function withHolder(reading: Reading, { holder, cue, content }: FoundPosition): Span {
  if (!holder) return content;
  const start = reading.doc.start(Math.min(holder.first, cue[0]?.first ?? holder.first));
  return start < content.start && content.start - start < 200 ? { start, end: content.end } : content;
}
