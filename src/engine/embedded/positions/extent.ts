import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';
import { bodyStart } from '../times.ts';
import { leavesClause } from './coordination.ts';
import { readVerb } from './verbs.ts';

/** How far a rule looks to either side of a cue, in words: keeps endless sentences linear. */
const WINDOW = 120;

/** By reading and word: every rule asks for the same. */
const windows = new WeakMap<Reading, WordRange[]>();

/** The words around a cue that its rules may look at: its sentence, within reach. */
export function windowAround(reading: Reading, word: number): WordRange {
  let known = windows.get(reading);
  if (!known) {
    known = [];
    windows.set(reading, known);
  }
  known[word] ??= findWindow(reading, word);
  return known[word];
}

function findWindow(reading: Reading, word: number): WordRange {
  const sentence = reading.sentence(word);
  let first = Math.min(word, bodyStart(reading, sentence));
  let { end } = sentence;
  // What stands in a quotation ends with it.
  const quote = reading.quoteAround(word);
  if (quote) {
    first = Math.max(first, Math.min(word, reading.doc.wordAt(quote.start)));
    end = Math.min(end, Math.max(word + 1, reading.doc.wordAt(quote.end)));
  }
  return { first: Math.max(first, word - WINDOW), end: Math.min(end, word + WINDOW) };
}

/**
 * Past the last word of a content that begins at a word: the end of the sentence, or the place where its author goes
 * on in another clause: a semicolon, *, maar ...* (unless it answers a *niet*), *, en raadde ... aan*, *, aldus ...*.
 * A quotation that begins inside is taken whole, over sentences.
 */
export function contentEnd(reading: Reading, from: number, limit: number): number {
  let negated = false;
  for (let word = from; word < limit; word++) {
    const quote = reading.quoteAround(word);
    if (quote && reading.doc.start(word) <= quote.start + 1) {
      const after = reading.doc.wordAt(quote.end);
      if (after > word + 1) {
        word = Math.min(after, word + WINDOW) - 1;
        limit = Math.max(limit, word + 1);
        continue;
      }
    }
    negated ||= reading.lexicon.negations.has(reading.lower(word)) || reading.lower(word) === 'alleen';
    if (endsClause(reading, word, from, limit, negated)) return word;
  }
  return limit;
}

/**
 * The same for a content that is a matter rather than a clause (*het plan*, *een nieuw avontuur*): it ends at a comma
 * behind which neither a list nor a relative clause goes on.
 */
export function matterEnd(reading: Reading, from: number, limit: number): number {
  const end = contentEnd(reading, from, limit);
  let verb = false;
  for (let word = from; word < end; word++) {
    verb ||= reading.isVerb(word);
    if (reading.form(word) === ':' && !reading.quoteAround(word)) return word;
    if (word > from && opensCircumstance(reading, word, end)) return word;
    // "sympathised with staff | but that ...": what was said around it goes on.
    if (
      word > from &&
      reading.upos(word) === 'CCONJ' &&
      reading.lexicon.complementiser.has(reading.lower(word + 1)) &&
      !reading.quoteAround(word)
    )
      return word;
    if (reading.form(word) !== ',' || reading.quoteAround(word)) continue;
    const next = reading.lower(word + 1);
    if (
      /^(na|zoals|waaronder|after|such|including|like)$/.test(next) ||
      REASON.test(next) ||
      (next === 'if' && reading.lower(word + 2) === 'only')
    )
      return word;
    // "weapons, which according to the UN came from Libya": another source's.
    if (reading.lexicon.pronouns.relative.has(next) && reading.match(reading.lexicon.accordingTo, word + 2, end) >= 0)
      return word;
    // "the old shop, which closed in 1998": what is told of it besides.
    if (reading.lexicon.language === 'en' && /^(which|who|whose|where)$/.test(next)) return word;
    // "behind the strikers, mindful of elections": what moves the one who takes the side.
    if (reading.lexicon.motives.disposed.has(next) && /^(of|to|about|that|not|for|by)$/.test(reading.lower(word + 2)))
      return word;
    if (verb || reading.lexicon.pronouns.relative.has(next) || reading.upos(word + 1) === 'SCONJ') continue;
    if (!isList(reading, word, end)) return word;
  }
  return end;
}

/** *hit out at the referee | after his side were denied a penalty*, *plans to close, | despite pleas*: when, and in spite of what. */
export function opensCircumstance(reading: Reading, word: number, end: number): boolean {
  if (reading.quoteAround(word)) return false;
  const lower = reading.lower(word);
  if (/^(despite|ondanks)$/.test(lower)) return true;
  // "rejected the offer | by 812 votes to 96"
  if (
    /^(by|met)$/.test(lower) &&
    reading.upos(word + 1) === 'NUM' &&
    /^(votes?|stemmen)$/.test(reading.lower(word + 2))
  )
    return true;
  if (!/^(after|before|when|once|nadat|voordat|toen)$/.test(lower)) return false;
  const limit = Math.min(end, word + 8);
  for (let at = word + 1; at < limit; at++)
    if (reading.isVerb(at) && reading.doc.feature(at, 'VerbForm') === 'Fin') return true;
  return false;
}

/** What begins a reason or a purpose, which belongs to the demand rather than to what is demanded. */
export const REASON = /^(omdat|want|aangezien|zodat|opdat|terwijl|hoewel|because|since|so|although|though|while)$/;

function isList(reading: Reading, comma: number, end: number): boolean {
  for (let word = comma + 1; word < Math.min(end, comma + 9); word++) {
    if (reading.upos(word) === 'CCONJ' || /^(en|and|of|or)$/.test(reading.lower(word))) return true;
    if (reading.isVerb(word)) return false;
  }
  return false;
}

const TURNS = /^(maar|terwijl|hoewel|aldus|volgens|doch|but|while|whereas|although|according)$/;

function endsClause(reading: Reading, word: number, from: number, limit: number, negated: boolean): boolean {
  const form = reading.form(word);
  if (form === ';') return true;
  if (reading.isPunctuation(word - 1) && isSpokenAside(reading, word, limit)) return true;
  const joined = reading.upos(word) === 'CCONJ' && /^(en|and|but|maar)$/.test(reading.lower(word));
  if (joined && word + 1 < limit)
    return (
      startsReport(reading, word + 1, from) ||
      joinsEarlier(reading, word, from) ||
      leavesClause(reading, word + 1, from)
    );
  if (form !== ',' || word + 1 >= limit) return false;
  const next = reading.lower(word + 1);
  if (closesWithReport(reading, word + 1, limit)) return true;
  if (resumesOuter(reading, word, from, limit)) return true;
  if (TURNS.test(next)) {
    // "said A, but that B": what was said goes on.
    const goesOn = negated || reading.lexicon.complementiser.has(reading.lower(word + 2));
    return !(goesOn && /^(maar|but)$/.test(next));
  }
  if (/^(en|and|maar|but)$/.test(next) && reportsAnew(reading, word + 2, limit)) return true;
  return /^(en|and)$/.test(next) && (startsReport(reading, word + 2) || joinsEarlier(reading, word + 1, from));
}

/** *Peru, dat vreest dat ..., stuurt politie*: behind the comma goes on the clause around the cue's relative clause. */
function resumesOuter(reading: Reading, comma: number, from: number, limit: number): boolean {
  if (!reading.parsed || !reading.isVerb(comma + 1)) return false;
  let at = from - 1;
  while (at > 0 && (reading.isPunctuation(at) || reading.lexicon.complementiser.has(reading.lower(at)))) at--;
  let relative = opensRelative(reading, at);
  // "Manufacturers, who say that loans are dear, were ...": nothing stands between the comma and the outer verb.
  if (relative && reading.lexicon.language === 'en' && reading.doc.feature(comma + 1, 'VerbForm') === 'Fin')
    return true;
  for (let up = 0; up < 8; up++) {
    const head = reading.doc.head(at);
    if (head === at) return false;
    relative ||= reading.doc.relation(at) === 'acl';
    if (head > comma && head < limit) return relative;
    at = head;
  }
  return false;
}

/** Whether a relative pronoun behind a comma stands shortly before: *Peru, dat bang is*. */
function opensRelative(reading: Reading, cue: number): boolean {
  const { first } = reading.sentence(cue);
  for (let at = cue; at > Math.max(first, cue - 6); at--)
    if (reading.form(at - 1) === ',') return reading.lexicon.pronouns.relative.has(reading.lower(at));
  return false;
}

/** *eist een plan en wacht af*: the verb behind the conjunction is coordinated with one before the content. */
function joinsEarlier(reading: Reading, conjunction: number, from: number): boolean {
  const { doc } = reading;
  const next = conjunction + 1;
  // "and has asked": the auxiliary's verb.
  const verb = doc.relation(next) === 'aux' ? doc.head(next) : next;
  return reading.isVerb(verb) && doc.relation(verb) === 'conj' && doc.head(verb) < from;
}

/** *, adding that ...*, *, with the mayor calling it ...*: another act of speech by a participle. */
function isSpokenAside(reading: Reading, word: number, limit: number): boolean {
  const { reporting } = reading.lexicon;
  if (reading.lexicon.language !== 'en' || reading.quoteAround(word)) return false;
  const lower = reading.lower(word);
  if (/ing$/.test(lower) && reporting.has(lower) && reading.upos(word) === 'VERB') return true;
  if (lower !== 'with') return false;
  for (let at = word + 2; at < Math.min(limit, word + 9); at++) {
    if (reading.isPunctuation(at)) return false;
    if (reading.isVerb(at)) return /ing$/.test(reading.lower(at)) && reporting.has(reading.lower(at));
  }
  return false;
}

/** *, the court heard.*, *, zegt de bond.*, *, blijkt uit stukken*: who said it all stands at the end. */
function closesWithReport(reading: Reading, word: number, limit: number): boolean {
  const { reporting, language } = reading.lexicon;
  const says = (at: number) =>
    reading.upos(at) === 'VERB' &&
    (reporting.get(reading.lower(at))?.some(({ takes }) => takes.has('clause')) ?? false);
  if (language === 'nl' && (/^blijkt$/.test(reading.lower(word)) || says(word))) return true;
  const { end } = reading.sentence(word);
  for (let at = word; at < Math.min(limit, word + 9); at++) {
    if (at > word && says(at)) {
      // ", the company announced Friday."
      const last = reading.lexicon.months.has(reading.lower(at + 1)) ? at + 2 : at + 1;
      return last >= limit || /^[.!?]$/.test(reading.form(last)) || last >= end;
    }
    if (reading.isPunctuation(at) || (reading.isVerb(at) && at > word)) return false;
  }
  return false;
}

/** *en raadde ... aan*, *and told*: the holder's next act of speech. */
function startsReport(reading: Reading, word: number, from = word): boolean {
  if (reading.upos(word) !== 'VERB') return false;
  // "that she resented it | and wanted revenge": what moved somebody else, within what is said.
  if (isWishBeside(reading, word, from)) return false;
  const { reporting, reportingPhrases } = reading.lexicon;
  if (reporting.has(reading.lower(word))) return true;
  return reportingPhrases.has(reading.lower(word)) && readVerb(reading, word, reading.sentence(word)).length > 0;
}

/** *she resented the transfer and wanted revenge*: a wish coordinated with an attitude that stands in the content. */
function isWishBeside(reading: Reading, word: number, from: number): boolean {
  const head = reading.doc.head(word);
  return (
    reading.lexicon.language === 'en' &&
    /^(want|hop|fear|long|resent)(s|ed|e[sd])?$/.test(reading.lower(word)) &&
    reading.doc.relation(word) === 'conj' &&
    head >= from &&
    head < word &&
    reading.lexicon.reporting.has(reading.lower(head))
  );
}

/** *..., and a report commissioned last year found that ...*: another source, with a clause of its own. */
function reportsAnew(reading: Reading, first: number, limit: number): boolean {
  for (let word = first + 1; word < Math.min(limit - 1, first + 12); word++) {
    if (reading.isPunctuation(word) || reading.upos(word) === 'SCONJ') return false;
    if (!startsReport(reading, word) || !reading.lexicon.complementiser.has(reading.lower(word + 1))) continue;
    return reading.doc.feature(word, 'VerbForm') !== 'Inf';
  }
  return false;
}

/** The first word of the clause that ends before a word, within a window: for contents that stand before their cue. */
export function contentStart(reading: Reading, end: number, from: number): number {
  for (let word = end - 1; word >= from; word--) {
    const quote = reading.quoteAround(word);
    if (quote) {
      const first = reading.doc.wordAt(quote.start);
      if (first < word) word = Math.max(first, from);
      continue;
    }
    if (/^[;:]$/.test(reading.form(word)) && end - word > 3) return word + 1;
  }
  return from;
}

/** Whether some word of a range is a verb. */
export function hasVerb(reading: Reading, first: number, end: number): boolean {
  for (let word = first; word < end; word++) if (reading.isVerb(word)) return true;
  return false;
}
