import type { WordRange } from '../../../language/document.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { knowingSource, LONGEST_SPEAKER, speakerAtEnd, takesClause } from '../speech-tags.ts';
import { openingOf } from './asides.ts';
import { dutchSubject } from './dutch-subject.ts';
import { englishSubject } from './english-subject.ts';
import { parsedSubject } from './parsed-subject.ts';
import { isPlausible } from './sources.ts';

export interface Subject extends WordRange {
  /** Whether it stands behind its verb: *zei Trimble*, *said Mohib*. */
  readonly behind: boolean;
  /** A relative pronoun stands for it: *the man who said*. */
  readonly relative: boolean;
}

function plain(range: WordRange | null): Subject | null {
  return range && { ...range, behind: false, relative: false };
}

/** The subject of a verb within its sentence, or null. */
export function subjectOf(reading: Reading, verb: number, from: number, to: number): Subject | null {
  const beside =
    pronounBeside(reading, verb, from) ??
    plain(knowingSource(reading, verb, from)) ??
    plain(speakerAtEnd(reading, verb, from)) ??
    speakerBehind(reading, verb, from, to) ??
    nameBeforeAside(reading, verb, from) ??
    joinedBeforeAside(reading, verb, from);
  if (beside) return beside;
  const antecedent = beforeWho(reading, verb, from);
  if (antecedent) return antecedent;
  const absolute = absoluteSubject(reading, verb, from);
  if (absolute) return absolute;
  const act = /ing$/.test(reading.lower(verb)) || reading.lower(verb - 1) === 'to' ? verbOfAct(reading, verb) : -1;
  if (act >= 0) return subjectOf(reading, act, from, to);
  const shared = sharedSubject(reading, verb, from, to);
  if (shared) return shared;
  const found =
    (reading.parsed ? parsedSubject(reading, verb, from, to) : null) ?? shallowSubject(reading, verb, from, to);
  if (found) return found;
  // "apologized to patients and pledged to pay": the subject of the verb it is coordinated with.
  const head = reading.doc.head(verb);
  const joined = reading.parsed && reading.doc.relation(verb) === 'conj' && head < verb && head >= from;
  return joined && reading.isVerb(head) ? subjectOf(reading, head, from, to) : null;
}

/**
 * *De bond noemt het plan nijpend en roept het Rijk op ...*: a Dutch verb right behind a conjunction has the subject of
 * the verb that it is coordinated with, whatever stands behind it.
 */
function sharedSubject(reading: Reading, verb: number, from: number, to: number): Subject | null {
  const { doc } = reading;
  if (reading.lexicon.language !== 'nl' || !reading.parsed || reading.upos(verb - 1) !== 'CCONJ') return null;
  const joined = doc.head(verb);
  if (doc.relation(verb) !== 'conj' || joined >= verb || joined < from) return null;
  // "Moens wil dat ze opstapt en dreigt ...": a verb that does not stand last is no part of the clause before it.
  const outer = doc.head(joined);
  const last = joined === verb - 2 && !reading.isPunctuation(verb + 1);
  const subordinate = last && doc.children(joined).some((child) => doc.relation(child) === 'mark');
  if (subordinate && outer < joined && reading.isVerb(outer)) return subjectOf(reading, outer, from, to);
  const finite = [joined, verb].every((at) => doc.feature(at, 'VerbForm') === 'Fin');
  if (!finite || !reading.isVerb(joined) || !/^(en|maar)$/.test(reading.lower(verb - 1))) return null;
  // "Gisteren zei Kok ja en zei Bos nee": behind another opening each verb has its own.
  const subject = parsedSubject(reading, joined, from, verb);
  return subject && !subject.behind ? subject : null;
}

/** *voted five to two, with the dissenters preferring to wait*: a participle has the subject that stands behind *with*. */
function absoluteSubject(reading: Reading, verb: number, from: number): Subject | null {
  if (reading.lexicon.language !== 'en' || !/ing$/.test(reading.lower(verb))) return null;
  const phrase = nounPhraseBefore(reading, verb, from, false);
  if (!phrase || reading.lower(phrase.first - 1) !== 'with') return null;
  return isPlausible(reading, phrase) ? plain(phrase) : null;
}

/** *she accepted*, *he has also said*, *zij vindt*: a subject pronoun before the verb group needs no parse. */
function pronounBeside(reading: Reading, verb: number, from: number): Subject | null {
  let at = verb - 1;
  if (reading.lexicon.language === 'en')
    while (at > from && (reading.upos(at) === 'AUX' || reading.upos(at) === 'ADV' || reading.lower(at) === 'not')) at--;
  const indefinite =
    /^(few|some|many|others|most|several|both|neither|all|none)$/.test(reading.lower(at)) &&
    (at === from || reading.isPunctuation(at - 1) || reading.upos(at - 1) === 'CCONJ');
  if (at < from || !(indefinite || /^(he|she|they|hij)$/.test(reading.lower(at)))) return null;
  return { first: at, end: at + 1, behind: false, relative: false };
}

/** *Northline, the company that is its biggest user, called ...*: a name that opens the sentence and an aside behind it. */
function nameBeforeAside(reading: Reading, verb: number, from: number): Subject | null {
  if (reading.form(verb - 1) !== ',' || reading.lexicon.language !== 'en') return null;
  // "The firm's chief executive, Raymond Sato, apologized"
  const name = reading.entityAt(verb - 2);
  const described = name?.type === 'PER' && name.end === verb - 1 && reading.form(name.first - 1) === ',';
  if (described && isDescription(reading, from, name.first - 1))
    return { first: name.first, end: name.end, behind: false, relative: false };
  let end = from;
  while (end < verb && reading.upos(end) === 'PROPN') end++;
  if (end === from || reading.form(end) !== ',' || end >= verb - 2) return null;
  // One aside only: nothing but its own two commas.
  for (let word = end + 1; word < verb - 1; word++) if (/^[,;:]$/.test(reading.form(word))) return null;
  return /^(DET|NOUN|PRON)$/.test(reading.upos(end + 1) ?? '')
    ? { first: from, end, behind: false, relative: false }
    : null;
}

/** *Outside court, his sister, who asked not to be named, said ...*: who stands before an aside with *who*. */
function beforeWho(reading: Reading, verb: number, from: number): Subject | null {
  if (reading.form(verb - 1) !== ',' || reading.lexicon.language !== 'en') return null;
  for (let word = verb - 2; word > Math.max(from, verb - LONGEST_ASIDE); word--) {
    if (/^[,;:]$/.test(reading.form(word)) && reading.lower(word + 1) !== 'who') return null;
    if (reading.form(word) !== ',') continue;
    const phrase = nounPhraseBefore(reading, word, from);
    return phrase && { first: phrase.first, end: phrase.end, behind: false, relative: false };
  }
  return null;
}

/** *..., and the World Bank, which finances the project, said ...*: who stands behind *and* and before one aside. */
function joinedBeforeAside(reading: Reading, verb: number, from: number): Subject | null {
  if (reading.form(verb - 1) !== ',' || reading.lexicon.language !== 'en' || !takesClause(reading, verb)) return null;
  const opening = openingOf(reading, verb - 1, from);
  const phrase = opening === null ? null : nounPhraseBefore(reading, opening, from);
  if (!phrase || !isPlausible(reading, phrase) || reading.upos(phrase.first - 1) !== 'CCONJ') return null;
  return { first: phrase.first, end: phrase.end, behind: false, relative: false };
}

/** Whether words from a clause's start up to the comma before a name tell who it is, and nothing more. */
function isDescription(reading: Reading, first: number, comma: number): boolean {
  if (comma - first > LONGEST_SPEAKER || reading.quoteAround(first)) return false;
  for (let word = first; word < comma; word++) if (reading.isPunctuation(word) || reading.isVerb(word)) return false;
  return comma > first;
}

/**
 * The verb by whose subject an English participle or infinitive is done: *wrote to the board asking for ...*, *issued a
 * statement condemning ...*, *summoned the envoy to demand ...*; -1 where the parse gives none.
 */
export function verbOfAct(reading: Reading, word: number): number {
  const { doc } = reading;
  if (reading.lexicon.language !== 'en' || !reading.parsed) return -1;
  const relation = doc.relation(word);
  const head = doc.head(word);
  const infinitive = reading.lower(word - 1) === 'to';
  if (relation === 'advcl' && head < word && /^(VERB|AUX)$/.test(reading.upos(head) ?? ''))
    return infinitive && !isDone(reading, head) ? -1 : infinitive ? head : reportAround(reading, head);
  const statement =
    relation === 'acl' && !infinitive && head === word - 1 && reading.lexicon.documents.has(reading.lower(head));
  return statement && doc.relation(head) === 'obj' ? doc.head(head) : -1;
}

/** "denied that there was a shortage, saying ...": who says the one says the other, whatever the parse hangs it on. */
function reportAround(reading: Reading, verb: number): number {
  const { doc } = reading;
  const outer = doc.head(verb);
  const reports = doc.relation(verb) === 'ccomp' && outer < verb && reading.lexicon.reporting.has(reading.lower(outer));
  return reports ? outer : reading.upos(verb) === 'VERB' ? verb : -1;
}

function isDone(reading: Reading, verb: number): boolean {
  for (let at = verb - 1; at > verb - 4 && at >= 0; at--)
    if (reading.lexicon.negations.has(reading.lower(at))) return false;
  return reading.lower(verb - 1) !== 'to';
}

/** How many words an aside between commas may take. */
const LONGEST_ASIDE = 25;

/** *..., cautioned lead author Wren Halloway, ...*: who speaks stands behind a verb that follows what is said. */
function speakerBehind(reading: Reading, verb: number, from: number, to: number): Subject | null {
  if (reading.lexicon.language !== 'en' || verb <= from || !/^[,"”’]$/.test(reading.form(verb - 1))) return null;
  if (!takesClause(reading, verb) || !/(ed|id|t|s|ote|ew)$/.test(reading.lower(verb))) return null;
  // "Otieno, an ecologist at Moi University, questioned the figures, ...": nothing has been said yet.
  let said = from;
  while (said < verb - 1 && !reading.isVerb(said)) said++;
  if (reading.form(verb - 1) === ',' && said === verb - 1) return null;
  const speaker = nounPhraseAfter(reading, reading.lower(verb + 1) === 'out' ? verb + 2 : verb + 1, to);
  if (!speaker || !isPlausible(reading, speaker) || reading.upos(speaker.first) === 'PRON') return null;
  const named = reading.upos(speaker.end - 1) === 'PROPN';
  // "told reporters, ...": whom it is told.
  if (!named && /^(told|tells|asked|asks|warned|warns|reminded|assured)$/.test(reading.lower(verb))) return null;
  return /^[.,;!?]$/.test(reading.form(speaker.end)) || /^(who|of|at|from|in)$/.test(reading.lower(speaker.end))
    ? { ...speaker, behind: true, relative: false }
    : null;
}

function shallowSubject(reading: Reading, verb: number, from: number, to: number): Subject | null {
  return reading.lexicon.language === 'nl'
    ? dutchSubject(reading, verb, from, to)
    : englishSubject(reading, verb, from, to);
}
