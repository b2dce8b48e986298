import type { WordRange } from '../../../language/document.ts';
import { nounPhraseAfter } from '../phrases.ts';
import { contentSpan } from '../positions/extent.ts';
import type { Reading, Span } from '../reading.ts';
import { subjectOf } from '../subjects.ts';

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
  const verb = governorOf(reading, word, window) ?? mainVerbBefore(reading, word, window);
  const start = clauseStartBefore(reading, word, window);
  // A verb that no list knows: the clause begins with who does it.
  if (verb < 0)
    return { verb: start, holder: nounPhraseAfter(reading, start, word), action: contentSpan(reading, start, word) };
  const agent = agentOf(reading, verb, word);
  const subject = agent ?? subjectOf(reading, verb, window.first, window.end);
  return {
    verb,
    holder: subject && subject.first < word ? { first: subject.first, end: subject.end } : null,
    action: contentSpan(reading, start, word),
  };
}

/** The verb that the parse hangs the clause of a marker on (*om*, *because*, *to*): what is explained. */
function governorOf(reading: Reading, marker: number, window: WordRange): number | null {
  const { doc } = reading;
  if (!reading.parsed) return null;
  const verb = doc.head(marker);
  if (verb <= marker || verb - marker > 40 || doc.relation(verb) !== 'advcl') return null;
  let governor = doc.head(verb);
  // "vraagt mensen niet te komen, omdat ...": what is asked for is explained by who asks.
  const asks = (word: number) =>
    reading.lexicon.reporting.get(reading.lower(word))?.some(({ takes }) => takes.has('infinitive')) ?? false;
  while (doc.relation(governor) === 'xcomp' && asks(doc.head(governor))) governor = doc.head(governor);
  return governor < marker && governor >= window.first && reading.isVerb(governor) ? governor : null;
}

/** "was founded by Kamen to ...", "werd door de politie ...": in the passive the one behind *by* does it. */
function agentOf(reading: Reading, verb: number, limit: number): WordRange | null {
  const { first } = reading.sentence(verb);
  for (let at = Math.max(first, verb - 12); at < Math.min(limit, verb + 12); at++) {
    if (!/^(by|door)$/.test(reading.lower(at))) continue;
    const passive =
      reading.lexicon.language === 'en'
        ? /(ed|n|t)$/.test(reading.lower(at - 1)) && reading.upos(at - 1) === 'VERB'
        : isPassive(reading, first, limit);
    return passive ? nounPhraseAfter(reading, at + 1, limit) : null;
  }
  return null;
}

function isPassive(reading: Reading, first: number, limit: number): boolean {
  for (let at = first; at < limit; at++) if (/^(wordt|worden|werd|werden)$/.test(reading.lower(at))) return true;
  return false;
}

/** The clause that follows a fronted motive: *Omdat X, doet Y Z*. */
export function clauseAfter(reading: Reading, word: number, window: WordRange): ExplainedClause | null {
  for (let verb = word; verb < Math.min(window.end, word + 25); verb++) {
    if (!reading.isVerb(verb)) continue;
    const subject = subjectOf(reading, verb, word, window.end);
    let end = verb + 1;
    while (end < window.end && !/^[,;:.!?]$/.test(reading.form(end))) end++;
    return {
      verb,
      holder: subject && { first: subject.first, end: subject.end },
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

function mainVerbBefore(reading: Reading, word: number, window: WordRange): number {
  const first = Math.max(window.first, word - REACH);
  let fallback = -1;
  for (let at = word - 1; at >= first; at--) {
    if (/^[;:]$/.test(reading.form(at))) break;
    if (!reading.isVerb(at) || /^(te|to)$/.test(reading.lower(at - 1))) continue;
    if (fallback < 0) fallback = at;
    if (!isAside(reading, at, first)) return at;
  }
  return fallback;
}

/** *moved her when she was six*, *het toernooi dat hij won*: a verb of a clause within the clause, not the main one. */
function isAside(reading: Reading, verb: number, first: number): boolean {
  for (let at = verb - 1; at >= Math.max(first + 1, verb - 12); at--) {
    const lower = reading.lower(at);
    if (
      /^(when|while|after|before|who|which|whose|where|if|although|since|toen|terwijl|nadat|voordat|als|die|waar|hoewel|waarbij|waarvan)$/.test(
        lower,
      )
    ) {
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
    if (form !== ',' || (clause && !verb)) continue;
    // "the sentence, X, and Y": an apposition or a list goes on; a verb or a conjunction does not.
    const next = word + 1;
    if (next >= limit) return word;
    if (
      reading.isVerb(next) ||
      /^(maar|but|while|terwijl|zei|aldus|volgens|said|so|zo|and|en|which|who|die|waarbij|according|citing)$/.test(
        reading.lower(next),
      )
    )
      return word;
    const upos = reading.upos(next);
    if (upos === 'PRON' || upos === 'SCONJ') return word;
    // "to speak with his mother, Montalvo was ...": the sentence goes on with its subject.
    const subject = upos === 'PROPN' || upos === 'DET' ? nounPhraseAfter(reading, next, limit) : null;
    if (subject && reading.isVerb(subject.end)) return word;
  }
  return limit;
}
