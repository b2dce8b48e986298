import type { WordRange } from '../../../language/document.ts';
import {
  GIVES_IN,
  GIVING,
  HAS,
  IS,
  LETS,
  LIES,
  NOTHING,
  REACTIONS,
  REACTS,
  THEREBY,
  YIELDS,
} from '../lexicon/dutch-aims.ts';
import { nounPhraseAfter } from '../phrases.ts';
import { contentSpan } from '../positions/content-span.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from '../subjects/sources.ts';
import { subjectOf } from '../subjects/subjects.ts';
import { motiveEnd } from './clauses.ts';
import { doerBefore } from './dutch-means.ts';
import { pastSource } from './explanations.ts';
import type { FoundMotive } from './found.ts';
import { phraseLimit } from './fronted.ts';

/** How far the halves of such a sentence may stand apart, in words. */
const REACH = 14;

/**
 * What a Dutch sentence says that a deed comes from: *De stap heeft alles te maken met geld*, *Hij reageert daarmee op
 * de sancties*, *De inval is een antwoord op de aanslag*, *Het bestuur zwicht voor de kritiek*, *Achter de aankoop zit de
 * wens om ...*.
 */
export function dutchCause(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  const lower = reading.lower(word);
  if (lower === 'maken') return toDoWith(reading, word, window);
  if (lower === 'op') return reactionTo(reading, word, window);
  if (lower === 'voor' || lower === 'aan') return yieldingTo(reading, word, window);
  if (lower === 'grondslag') return atRoot(reading, word, window);
  if (lower === 'leiden') return ledBy(reading, word, window);
  return lower === 'achter' && word === window.first ? behindDeed(reading, word, window) : null;
}

/** "De ommezwaai heeft alles te maken met gas": of a deed, or of what the sentence before tells. */
function toDoWith(reading: Reading, make: number, window: WordRange): FoundMotive | null {
  if (reading.lower(make - 1) !== 'te') return null;
  if (reading.lower(make + 1) !== 'met') return null;
  const verb = lastBefore(reading, make, window, HAS);
  if (verb < 0) return null;
  const negated = anyBetween(reading, verb, make, NOTHING);
  return ofDeed(reading, { word: make, verb, first: make + 2, negated }, window);
}

/** "reageert daarmee op de arrestatie", "is een reactie op de sancties" */
function reactionTo(reading: Reading, on: number, window: WordRange): FoundMotive | null {
  const noun = reading.lower(on - 1);
  if (REACTIONS.has(noun)) {
    const verb = lastBefore(reading, on, window, IS);
    if (verb < 0 || !anyBetween(reading, verb, on, 'een') || /^vra(ag|gen)$/.test(reading.lower(on + 2))) return null;
    return ofDeed(reading, { word: on, verb, first: on + 1, negated: false }, window);
  }
  const verb = lastBefore(reading, on, window, REACTS);
  if (verb < 0) return null;
  if (!anyBetween(reading, window.first - 1, on, THEREBY)) return null;
  const subject = subjectOf(reading, verb, window.first, window.end);
  return subject && found(reading, on, on + 1, window, { first: subject.first, end: subject.end });
}

/** "zwicht voor de druk van de bank", "geeft toe aan de eisen van de ontvoerders" */
function yieldingTo(reading: Reading, cue: number, window: WordRange): FoundMotive | null {
  const yields = reading.lower(cue) === 'voor' ? YIELDS : GIVES_IN;
  let verb = lastBefore(reading, cue, window, yields);
  if (verb < 0) return null;
  if (reading.lower(verb) === 'toe') verb = lastBefore(reading, verb, window, GIVING);
  const pressure = nounPhraseAfter(reading, cue + 1, window.end);
  const { complaints, pressures } = reading.lexicon.motives;
  if (verb < 0 || !pressure || !someWord(reading, pressure, (lower) => complaints.has(lower) || pressures.has(lower)))
    return null;
  const subject = subjectOf(reading, verb, window.first, window.end);
  return subject && found(reading, cue, cue + 1, window, { first: subject.first, end: subject.end });
}

/** "Aan het besluit ligt angst ten grondslag" */
function atRoot(reading: Reading, ground: number, window: WordRange): FoundMotive | null {
  const deed = reading.lower(window.first) === 'aan' ? nounPhraseAfter(reading, window.first + 1, ground) : null;
  if (!deed || reading.lower(ground - 1) !== 'ten' || !LIES.has(reading.lower(deed.end))) return null;
  const content = contentSpan(reading, pastSource(reading, deed.end + 1, window.end), ground - 1);
  return (
    content && {
      holder: deed,
      at: ground,
      content,
      action: reading.span(deed.first, deed.end),
      negated: false,
      rule: 'explanation',
    }
  );
}

/** "laat zich leiden door eigenbelang" */
function ledBy(reading: Reading, lead: number, window: WordRange): FoundMotive | null {
  const verb = lastBefore(reading, lead, window, LETS);
  if (verb < 0 || !anyBetween(reading, verb, lead, 'zich') || reading.lower(lead + 1) !== 'door') return null;
  const subject = subjectOf(reading, verb, window.first, window.end);
  const reason = subject && found(reading, lead, lead + 2, window, { first: subject.first, end: subject.end });
  return reason && { ...reason, negated: anyBetween(reading, verb, lead, reading.lexicon.motives.not) };
}

/** "Achter de aankoop zit volgens analisten de wens om ...": a thing, rather than who is behind it. */
function behindDeed(reading: Reading, behind: number, window: WordRange): FoundMotive | null {
  const deed = nounPhraseAfter(reading, behind + 1, window.end);
  if (!deed || !LIES.has(reading.lower(deed.end))) return null;
  const first = pastSource(reading, deed.end + 1, window.end);
  const root = nounPhraseAfter(reading, first, window.end);
  if (!root || isPlausible(reading, root) || !isDeed(reading, deed)) return null;
  const content = contentSpan(reading, first, motiveEnd(reading, first, window.end));
  return (
    content && {
      holder: deed,
      at: behind,
      content,
      action: reading.span(deed.first, deed.end),
      negated: false,
      rule: 'explanation',
    }
  );
}

interface Said {
  readonly word: number;
  /** The verb whose subject is the deed. */
  readonly verb: number;
  /** The first word of the reason. */
  readonly first: number;
  readonly negated: boolean;
}

/** A reason that is told of a deed: by its noun, or by *dat* of who did what the sentence before tells. */
function ofDeed(reading: Reading, { word, verb, first, negated }: Said, window: WordRange): FoundMotive | null {
  const pointer = [verb - 1, verb + 1].find(
    (at) => /^(dat|dit|het)$/.test(reading.lower(at)) && at <= window.first + 2,
  );
  const subject = pointer === undefined ? subjectOf(reading, verb, window.first, window.end) : null;
  const deed = subject && { first: subject.first, end: subject.end };
  if (pointer === undefined && !(deed && isDeed(reading, deed))) return null;
  const holder = deed ?? doerBefore(reading, window.first);
  const reason = holder && found(reading, word, first, window, holder);
  return reason && { ...reason, negated, action: deed && reading.span(deed.first, deed.end) };
}

function found(reading: Reading, at: number, first: number, window: WordRange, holder: WordRange): FoundMotive | null {
  const content = contentSpan(reading, first, motiveEnd(reading, first, phraseLimit(reading, first, window.end)));
  return content && { holder, at, content, action: null, negated: false, rule: 'explanation' };
}

function isDeed(reading: Reading, range: WordRange): boolean {
  return someWord(reading, range, (lower) => reading.lexicon.deeds.has(lower));
}

function someWord(reading: Reading, { first, end }: WordRange, is: (lower: string) => boolean): boolean {
  for (let word = first; word < end; word++) if (is(reading.lower(word))) return true;
  return false;
}

/** The nearest word before another, within reach, that has a form; or -1. */
function lastBefore(reading: Reading, word: number, { first }: WordRange, forms: ReadonlySet<string>): number {
  for (let at = word - 1; at >= Math.max(first, word - REACH); at--) if (forms.has(reading.lower(at))) return at;
  return -1;
}

function anyBetween(reading: Reading, from: number, to: number, forms: ReadonlySet<string> | string): boolean {
  for (let at = from + 1; at < to; at++) {
    const lower = reading.lower(at);
    if (typeof forms === 'string' ? lower === forms : forms.has(lower)) return true;
  }
  return false;
}
