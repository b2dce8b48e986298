import type { WordRange } from '../../../language/document.ts';
import { nounPhraseAfter } from '../phrases.ts';
import { contentSpan } from '../positions/content-span.ts';
import type { Reading, Span } from '../reading.ts';
import { isPlausible } from '../subjects/sources.ts';
import { agentOf, isPassive } from './agents.ts';
import { asideAfter, asideBefore, isSaying } from './asides.ts';
import { isPredicate, predicateOf } from './predicates.ts';

/** How far back the clause that a motive explains is looked for, in words. */
const REACH = 45;

/** The clause before a motive: what it explains and who does it. */
export interface ExplainedClause {
  readonly verb: number;
  readonly holder: WordRange | null;
  readonly action: Span | null;
}

/** The clause that ends before a word; its main verb is the nearest one that is not a participle or an infinitive. */
export function clauseBefore(reading: Reading, word: number, window: WordRange): ExplainedClause | null {
  const aside = asideBefore(reading, word, window.first);
  if (aside) return clauseBefore(reading, aside.first, window);
  const denied = deniedBefore(reading, word, window);
  if (denied > window.first) return clauseBefore(reading, denied, window);
  const verb = governorOf(reading, word, window) ?? mainVerbBefore(reading, word, window);
  const start = clauseStartBefore(reading, word, window);
  // A verb that no list knows: the clause begins with who does it.
  if (verb < 0)
    return { verb: start, holder: nounPhraseAfter(reading, start, word), action: contentSpan(reading, start, word) };
  const agent = agentOf(reading, verb, { first: window.first, end: reading.parsed ? window.end : word });
  return {
    verb,
    holder: agent && agent.end <= word ? agent : null,
    action: contentSpan(reading, start, word),
  };
}

/** "not because X but because Y", "niet om X, maar om Y": the *not* of the motive that another one is set against, or -1. */
function deniedBefore(reading: Reading, word: number, window: WordRange): number {
  if (!reading.lexicon.motives.but.has(reading.lower(word - 1))) return -1;
  for (let at = word - 2; at >= Math.max(window.first, word - 24); at--)
    if (reading.lexicon.motives.not.has(reading.lower(at)))
      return reading.lexicon.motives.openers.has(reading.lower(at + 1)) ? at : -1;
  return -1;
}

/** The predicate that the parse hangs a marker's clause or phrase on (*om*, *because of*, *to*): what is explained. */
function governorOf(reading: Reading, marker: number, window: WordRange): number | null {
  const { doc } = reading;
  if (!reading.parsed) return null;
  const inner = doc.head(marker);
  if (inner <= marker || inner - marker > 40 || !/^(advcl|obl)$/.test(doc.relation(inner))) return null;
  let governor = doc.head(inner);
  // "naar verluidt omdat ...": the hearsay belongs to the reason.
  if (reading.lower(governor) === 'verluidt') governor = doc.head(governor);
  // "vraagt mensen niet te komen, omdat ...": what is asked for is explained by who asks.
  const asks = (word: number) =>
    reading.lexicon.reporting.get(reading.lower(word))?.some(({ takes }) => takes.has('infinitive')) ?? false;
  while (doc.relation(governor) === 'xcomp' && asks(doc.head(governor))) governor = doc.head(governor);
  // A Dutch predicate may stand last: "dat Frankrijk vanwege de sneeuw de tunnel sluit".
  const last = reading.lexicon.language === 'nl' ? window.end : marker;
  if (governor >= last || governor < window.first) return null;
  return reading.isVerb(governor) || doc.children(governor).some((child) => doc.relation(child) === 'cop')
    ? governor
    : null;
}

/** The clause that follows a fronted motive: *Omdat X, doet Y Z*. */
export function clauseAfter(reading: Reading, from: number, window: WordRange): ExplainedClause | null {
  const word = pastSaying(reading, from, window);
  for (let verb = word; verb < Math.min(window.end, word + 25); verb++) {
    if (!isPredicate(reading, verb)) continue;
    const agent = agentOf(reading, predicateOf(reading, verb), { first: word, end: window.end });
    const holder = agent ?? subjectAhead(reading, word, verb);
    let end = verb + 1;
    while (end < window.end && !/^[,;:.!?]$/.test(reading.form(end))) end++;
    return {
      verb,
      holder,
      action: contentSpan(reading, word, end),
    };
  }
  // "Uit angst voor ontslag durven de werknemers ...": behind a verb that no list knows.
  for (let at = word; at < Math.min(window.end, word + 3); at++) {
    const holder = /^(DET|PROPN|PRON)$/.test(reading.upos(at) ?? '') ? nounPhraseAfter(reading, at, window.end) : null;
    if (holder) return { verb: at, holder, action: contentSpan(reading, word, window.end) };
  }
  return null;
}

/** "Driven by jealousy, prosecutors say, he ...": past who says it, between two commas. */
function pastSaying(reading: Reading, from: number, window: WordRange): number {
  for (let at = from + 1; at < Math.min(window.end - 1, from + 8); at++) {
    if (reading.form(at) !== ',') continue;
    return isSaying(reading, at - 1) || isSaying(reading, from) ? at + 1 : from;
  }
  return from;
}

/** "Citing costs, the city closed ...": whoever is named from the clause's first word to its verb, in English. */
function subjectAhead(reading: Reading, word: number, verb: number): WordRange | null {
  if (reading.lexicon.language !== 'en' || isPassive(reading, verb)) return null;
  const subject = nounPhraseAfter(reading, word, verb);
  return subject?.end === verb && isPlausible(reading, subject) ? subject : null;
}

function mainVerbBefore(reading: Reading, word: number, window: WordRange): number {
  const first = Math.max(window.first, word - REACH);
  let fallback = -1;
  for (let at = word - 1; at >= first; at--) {
    if (/^[;:]$/.test(reading.form(at))) break;
    if (!isPredicate(reading, at) || /^(te|to)$/.test(reading.lower(at - 1))) continue;
    if (fallback < 0) fallback = at;
    if (!isAside(reading, at, first)) return at;
  }
  return fallback;
}

/** *moved her when she was six*, *het toernooi dat hij won*: a verb of a clause within the clause, not the main one. */
function isAside(reading: Reading, verb: number, first: number): boolean {
  for (let at = verb - 1; at >= Math.max(first + 1, verb - 12); at--) {
    if (reading.lexicon.motives.innerClauses.has(reading.lower(at))) {
      // The clause must begin behind another verb, or it is the only one.
      for (let before = at - 1; before >= first; before--) if (reading.isVerb(before)) return true;
      return false;
    }
    if (reading.isVerb(at) && reading.upos(at) === 'VERB') return false;
    if (/^[,;:]$/.test(reading.form(at))) return false;
  }
  return false;
}

function clauseStartBefore(reading: Reading, word: number, window: WordRange): number {
  const first = Math.max(window.first, word - REACH);
  for (let at = word - 2; at >= first; at--) {
    if (/^[;:]$/.test(reading.form(at))) return at + 1;
    if (reading.lexicon.complementiser.has(reading.lower(at)) && reading.upos(at) === 'SCONJ') return at + 1;
    if (reading.form(at) === ',' && word - at > 4) return at + 1;
  }
  return first;
}

/** Past the last word of a motive that begins at a word: its clause, up to punctuation or a new main clause. */
export function motiveEnd(reading: Reading, from: number, limit: number, clause = false): number {
  let verb = false;
  for (let word = from; word < limit; word++) {
    const form = reading.form(word);
    verb ||= reading.isVerb(word);
    if (/^[;:.!?]$/.test(form) || /^[–—]$/.test(form)) return word;
    // "because its driver, Wanda Pruett, had noticed": a clause without its verb goes on.
    // "who killed to end it were not driven by money": the verb of what stands before.
    if (
      word > from + 1 &&
      reading.isVerb(from) &&
      reading.upos(word) === 'AUX' &&
      (belongsBefore(reading, word, from) || describedSubject(reading, from))
    )
      return word;
    if (word > from && introducesMotive(reading, word + 1)) return word;
    if (form !== ',' || (clause && !verb)) continue;
    // "the sentence, X, and Y": an apposition or a list goes on; a verb or a conjunction does not.
    const next = word + 1;
    if (next >= limit) return word;
    if (reading.isVerb(next) || reading.lexicon.motives.afterReason.has(reading.lower(next))) return word;
    const upos = reading.upos(next);
    if (upos === 'PRON' || upos === 'SCONJ') return word;
    if (asideAfter(reading, word)) return word;
    // "to speak with his mother, Montalvo was ...", "..., diplomatic sources said": the sentence goes on with a subject.
    const subject = /^(PROPN|DET|NOUN|ADJ|NUM)$/.test(upos ?? '') ? nounPhraseAfter(reading, next, limit) : null;
    if (
      subject &&
      reading.isVerb(subject.end) &&
      (upos === 'PROPN' || upos === 'DET' || isSaying(reading, subject.end))
    )
      return word;
  }
  return limit;
}

/** "Those who came to help were ...": the subject at the head of the sentence, for a word in or behind what is said of it. */
export function describedSubject(reading: Reading, from: number): WordRange | null {
  const { first } = reading.sentence(from);
  for (let word = first; word < from; word++) {
    if (reading.lower(word) === 'who')
      return word > first && reading.form(word - 1) !== ',' ? { first, end: word } : null;
    if (reading.isVerb(word) || reading.isPunctuation(word)) return null;
  }
  return null;
}

/** Whether the subject of an auxiliary's predicate stands before a word. */
function belongsBefore(reading: Reading, auxiliary: number, from: number): boolean {
  const { doc } = reading;
  const predicate = doc.head(auxiliary);
  if (!reading.parsed || predicate < from || !/^(aux|cop)$/.test(doc.relation(auxiliary))) return false;
  const subject = doc.children(predicate).find((child) => doc.relation(child) === 'nsubj');
  return subject !== undefined && subject < from - 1 && subject < predicate;
}

/** *(not because ...) but because*, *(to ...) and not to*: another motive begins. */
function introducesMotive(reading: Reading, word: number): boolean {
  const { and, but, not, nextOpeners } = reading.lexicon.motives;
  // "niet zozeer om X als wel om Y"
  if (reading.lower(word) === 'wel' && reading.lower(word - 1) === 'als')
    return nextOpeners.has(reading.lower(word + 1));
  const denied = not.has(reading.lower(word));
  const joined = and.has(reading.lower(word - 1));
  if (joined ? !denied : !but.has(reading.lower(word - 1))) return false;
  const cue = reading.lower(denied ? word + 1 : word);
  return nextOpeners.has(cue) || (cue === 'to' && reading.isVerb(word + (denied ? 2 : 1)));
}

/** A purpose without its *to*. */
export function withoutMarker(reading: Reading, { start, end }: Span): Span {
  const marker = /^to\s+/.exec(reading.text.slice(start, end));
  return { start: start + (marker?.[0].length ?? 0), end };
}
