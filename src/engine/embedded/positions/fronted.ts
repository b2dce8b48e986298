import type { WordRange } from '../../../language/document.ts';
import { nounPhraseAfter } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { isPlausible, isSubjectPronoun } from '../subjects/sources.ts';
import type { Subject } from '../subjects/subjects.ts';
import type { Content } from './content-range.ts';
import { hasVerb } from './extent.ts';
import type { ReportingVerbAt } from './verbs.ts';

/** A matter that opens its sentence is no longer than this, in words, where the noun phrase is not plain. */
const LONGEST_MATTER = 8;

/**
 * *Die kritiek verwerpt zij*, *Het verwijt dat hij liegt, wijst Kok van de hand*, *Dat hij op de hoogte was, ontkent hij*:
 * what a Dutch verb takes opens the sentence, and who rejects it stands right behind the verb.
 */
export function frontedObject(
  reading: Reading,
  at: ReportingVerbAt,
  window: WordRange,
): { readonly subject: Subject; readonly content: Content } | null {
  const { verb, use, particle } = at;
  if (reading.lexicon.language !== 'nl' || verb <= window.first) return null;
  const first = reading.upos(window.first) === 'CCONJ' ? window.first + 1 : window.first;
  const subject = nounPhraseAfter(reading, verb + 1, beforeParticle(reading, verb, particle, window.end));
  if (!subject || !(isSubjectPronoun(reading, verb + 1) || isPlausible(reading, subject))) return null;
  if (reading.upos(verb + 1) === 'PRON' && !isSubjectPronoun(reading, verb + 1)) return null;
  let end = verb;
  while (reading.isPunctuation(end - 1)) end--;
  const behind = { ...subject, behind: true, relative: false };
  if (use.takes.has('clause') && opensWithClause(reading, first, verb))
    return { subject: behind, content: { kind: 'clause', first: first + 1, end, marker: -1 } };
  const matter = use.takes.has('object') || (at.negated && refusesInfinitive(reading, verb, subject.end, window));
  return matter && isMatter(reading, first, verb)
    ? { subject: behind, content: { kind: 'object', first, end, marker: -1 } }
    : null;
}

/** *Dat hij op de hoogte was, ontkent hij*: a clause up to the comma before the verb. */
function opensWithClause(reading: Reading, first: number, verb: number): boolean {
  if (!/^dat$/.test(reading.lower(first)) || reading.form(verb - 1) !== ',' || reading.isVerb(first + 1)) return false;
  for (let word = first + 1; word < verb - 1; word++) if (/^[,;:]$/.test(reading.form(word))) return false;
  return hasVerb(reading, first + 2, verb - 1);
}

/** *Excuses wil hij niet meer horen*: behind the subject nothing but the denial and the infinitive. */
function refusesInfinitive(reading: Reading, verb: number, from: number, window: WordRange): boolean {
  if (!/^(wil|willen|wilde|wilden|wou)$/.test(reading.lower(verb))) return false;
  let infinitive = -1;
  for (let word = from; word < window.end && !reading.isPunctuation(word); word++) {
    if (reading.isVerb(word)) infinitive = word;
    else if (reading.upos(word) !== 'ADV') return false;
  }
  return infinitive >= 0 && !/^(zeggen|noemen|bevestigen|vertellen|geven|weten|doen)$/.test(reading.lower(infinitive));
}

/** A noun phrase up to the verb that names a thing rather than who does something. */
function isMatter(reading: Reading, first: number, verb: number): boolean {
  // "Gedwongen ontslagen sluit ze niet uit": a participle, whatever the tagger takes its noun for.
  if (reading.doc.feature(first, 'VerbForm') === 'Part' && isSubjectPronoun(reading, verb + 1))
    return isShort(reading, first, verb) && !isTime(reading, { first, end: verb });
  const matter = nounPhraseAfter(reading, first, verb);
  if (!matter || reading.upos(first) === 'PRON' || isPlausible(reading, matter) || isTime(reading, matter))
    return false;
  return reachesVerb(reading, matter.end, verb);
}

/** Up to the verb come only what hangs on the noun without a verb of its own, or a clause that ends in a comma. */
function reachesVerb(reading: Reading, from: number, verb: number): boolean {
  if (from === verb) return true;
  // "De hoogte staat niet vast, benadrukte ze": a clause of its own.
  if (reading.form(verb - 1) === ',') return !reading.isVerb(from);
  return reading.upos(from) === 'ADP' && !hasMark(reading, from, verb) && !hasVerb(reading, from, verb);
}

function isShort(reading: Reading, first: number, verb: number): boolean {
  return verb - first >= 2 && verb - first <= LONGEST_MATTER && !hasMark(reading, first, verb);
}

function hasMark(reading: Reading, first: number, end: number): boolean {
  for (let word = first; word < end; word++) if (reading.isPunctuation(word)) return true;
  return false;
}

/** "wees Els Kok van de hand": up to the words that complete the verb. */
function beforeParticle(reading: Reading, verb: number, particle: number, end: number): number {
  if (particle <= verb) return end;
  let limit = particle;
  while (limit > verb + 2 && /^(ADP|DET)$/.test(reading.upos(limit - 1) ?? '')) limit--;
  return limit;
}

function isTime(reading: Reading, { first, end }: WordRange): boolean {
  for (let word = first; word < end; word++) {
    const lower = reading.lower(word);
    if (reading.lexicon.months.has(lower) || reading.lexicon.timeNouns.has(lower)) return true;
  }
  return false;
}
