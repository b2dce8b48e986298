import type { WordRange } from '../../../language/document.ts';
import { withName } from '../names/full-names.ts';
import { nounPhraseAfter } from '../phrases.ts';
import type { Reading, Span } from '../reading.ts';
import { isPlausible } from '../subjects/sources.ts';
import { type Subject, subjectOf } from '../subjects/subjects.ts';
import { bodyStart, withoutTime } from '../times.ts';
import { contentSpan } from './content-span.ts';
import { stanceIfDenied } from './denied-stances.ts';
import { windowAround } from './extent.ts';
import type { FoundPosition } from './found.ts';
import type { PositionIndex } from './position-index.ts';
import { isSilence } from './silences.ts';
import { type ReportingVerbAt, readVerb } from './verbs.ts';

/** What points back at something said: *dat*, *daarmee*, *ermee*, *that*. */
export const POINTS_BACK =
  /^(dat|dit|daar|daarvan|daarmee|daartegen|daarvoor|daarover|daaraan|ermee|ertegen|ervoor|erover|eraan|it|that|this|these|those)$/;

/** The same, where the preposition in them has to be one of the verb's: *sluit zich daarbij aan*. */
const POINTS_BACK_BY = /^(?:daar|hier|er)(bij|in|op|toe|aan|tegen|voor|over|van|mee)$/;

/**
 * A verb whose content is a mere pronoun (*Dat heeft zij bekendgemaakt*, *He denied that*), or that denies with no content
 * at all (*De club ontkent.*): the statement is the clause that is meant, what was said last or else the sentence before.
 */
export function findAnaphoric(reading: Reading, word: number, found: PositionIndex): FoundPosition | null {
  const { reporting, reportingPhrases } = reading.lexicon;
  if (!reporting.has(reading.lower(word)) && !reportingPhrases.has(reading.lower(word))) return null;
  if (reading.quoteAround(word)) return null;
  const window = windowAround(reading, word);
  for (const at of readVerb(reading, word, window)) {
    const { verb, takes } = at.use;
    if (!takes.has('clause') && !takes.has('object') && !takes.has('preposition')) continue;
    const subject = subjectBehindPronoun(reading, at, window) ?? subjectOf(reading, word, window.first, window.end);
    if (!subject || subject.relative || !(isPlausible(reading, subject) || subject.behind)) continue;
    // "44% back the strike and 39% oppose it": what is meant stands in the same sentence.
    if (reading.lexicon.language === 'en' && isJoined(reading, subject, word)) continue;
    const pronoun = pronounOf(reading, at, subject.behind ? subject.end : word + 1, window);
    const pointer = pronoun >= 0 ? pronoun : deniesAlone(reading, at, window) ? word : -1;
    if (pointer < 0 || (pointer >= subject.first && pointer < subject.end)) continue;
    // "Daarmee hoopt hij de raad te overtuigen": by what was said, rather than that.
    if (reading.lower(pointer) === 'daarmee' && takes.has('infinitive') && hasInfinitive(reading, word, window.end))
      continue;
    // "Daar gelooft de officier niets van": the denial stands behind the subject.
    const negated = at.negated || (subject.behind && /^(niet|niets|geen)$/.test(reading.lower(subject.end)));
    const doubted = strandedBehind(reading, pronoun, at, window) && isSlight(reading, pronoun + 1);
    const other = negated || doubted ? stanceIfDenied(verb.stance, reading.lower(word)) : verb.stance;
    // "gelooft er weinig van"
    const stance = other === 'denies' && doubted && reading.lower(pronoun + 1) === 'weinig' ? 'doubts' : other;
    if (!stance || isSilence(reading, at, { first: pointer + 1, end: window.end })) continue;
    const content =
      pronoun < 0
        ? accusation(reading, subject, pointer, found)
        : meant(reading, pointer, /^(denies|opposes|doubts|supports|accuses|praises)$/.test(stance) ? found : null);
    if (!content) continue;
    const holder = withName(reading, withoutTime(reading, subject), window.end);
    const cue = [{ first: word, end: word + 1 }];
    if (at.particle > word) cue.push({ first: at.particle, end: at.particle + 1 });
    return { holder, cue, stance, content, also: [], target: null, rule: 'anaphora' };
  }
  return null;
}

/** *..., and 39% oppose*: a conjunction right before a clause. */
function isJoined(reading: Reading, subject: WordRange, verb: number): boolean {
  if (reading.upos(subject.first - 1) === 'CCONJ') return true;
  for (let at = Math.max(subject.end, verb - 4); at < verb; at++)
    if (reading.upos(at) === 'CCONJ') return reading.upos(at + 1) !== 'ADV' && at + 1 < verb;
  return false;
}

/** *Dat maakte het bedrijf bekend*, *Dat bevestigen ook bewoners*: behind a pronoun that opens the sentence and its verb stands who says it. */
function subjectBehindPronoun(
  reading: Reading,
  { verb, particle }: ReportingVerbAt,
  window: WordRange,
): Subject | null {
  if (verb !== window.first + 1 || !/^(dat|dit)$/.test(reading.lower(window.first))) return null;
  let first = verb + 1;
  while (first < window.end && reading.upos(first) === 'ADV') first++;
  const phrase = nounPhraseAfter(reading, first, particle > first ? particle : window.end);
  if (!phrase || !isPlausible(reading, phrase)) return null;
  const ends = particle > first || phrase.end >= window.end || /^[.,;:]$/.test(reading.form(phrase.end));
  return ends ? { ...phrase, behind: true, relative: false } : null;
}

/** *De club ontkent.*, *maar hij heeft altijd ontkend*: a Dutch denial that ends its clause. */
function deniesAlone(reading: Reading, { verb, use, particle }: ReportingVerbAt, window: WordRange): boolean {
  if (reading.lexicon.language !== 'nl' || use.verb.stance !== 'denies' || !use.takes.has('clause')) return false;
  if (reading.doc.feature(verb, 'VerbForm') === 'Inf' || /^(te|noch|of)$/.test(reading.lower(verb - 1))) return false;
  return particle < 0 && (verb + 1 >= window.end || /^[.;]$/.test(reading.form(verb + 1)));
}

/** What somebody else said last of the one who denies it. */
function accusation(reading: Reading, subject: WordRange, word: number, found: PositionIndex): Span | null {
  const { first } = reading.sentence(word);
  const said = found.lastIn(first, reading.doc.start(first));
  if (!said?.holder || reading.doc.paragraphOf(said.holder.first) !== reading.doc.paragraphOf(word)) return null;
  return reading.slice(said.holder).toLowerCase() === reading.slice(subject).toLowerCase() ? null : said.content;
}

function hasInfinitive(reading: Reading, verb: number, limit: number): boolean {
  for (let word = verb + 1; word < limit; word++)
    if (reading.lower(word) === 'te' && reading.isVerb(word + 1)) return true;
  return false;
}

/** The pronoun: at the head of the sentence, or right behind the verb and before nothing more than its particle. */
function pronounOf(reading: Reading, at: ReportingVerbAt, from: number, window: WordRange): number {
  const { verb, particle } = at;
  const opening = reading.lower(window.first);
  // "It is not known when the court will hear the case": an English *it* at the head is the subject.
  const points = POINTS_BACK.test(opening) && opening !== 'it';
  if (points && verb - window.first <= 12 && reading.isVerb(window.first + 1)) return window.first;
  let word = from;
  while (word < window.end && word - from < 3 && (reading.upos(word) === 'ADV' || reading.lower(word) === 'zich')) {
    if (pointsBack(reading, word, at, window)) break;
    word++;
  }
  const pronoun = word;
  if (!pointsBack(reading, pronoun, at, window)) return -1;
  if (strandedBehind(reading, pronoun, at, window)) return pronoun;
  for (word = pronoun + 1; word < Math.min(window.end, pronoun + 4); word++) {
    if (/^[.,:;!?]$/.test(reading.form(word)) || reading.upos(word) === 'CCONJ') return pronoun;
    if (word === particle || reading.lexicon.months.has(reading.lower(word))) continue;
    if (!/^(ADV|ADP|VERB|AUX)$/.test(reading.upos(word) ?? '')) return -1;
  }
  return pronoun;
}

function pointsBack(reading: Reading, word: number, at: ReportingVerbAt, window: WordRange): boolean {
  const lower = reading.lower(word);
  if (strandedBehind(reading, word, at, window)) return true;
  // "wilde daar niet op ingaan": *daar* alone is a place.
  if (POINTS_BACK.test(lower)) return lower !== 'daar' || reading.upos(word) !== 'ADV';
  const preposition = POINTS_BACK_BY.exec(lower)?.[1];
  return preposition !== undefined && at.use.prepositions.has(preposition);
}

/** *gelooft er weinig van*, *gelooft daar niets van*: *er* with its preposition at the end of the clause. */
function strandedBehind(reading: Reading, word: number, { verb }: ReportingVerbAt, window: WordRange): boolean {
  if (!/^gelo/.test(reading.lower(verb)) || !/^(er|daar)$/.test(reading.lower(word))) return false;
  let last = word + 1;
  while (last < Math.min(window.end, word + 4) && reading.lower(last) !== 'van') last++;
  return reading.lower(last) === 'van' && (last + 1 >= window.end || reading.isPunctuation(last + 1));
}

function isSlight(reading: Reading, word: number): boolean {
  return /^(weinig|niets|geen|niet|nauwelijks|nooit)$/.test(reading.lower(word));
}

/** What a pronoun stands for: what was said last, else the sentence before. */
export function meant(reading: Reading, pronoun: number, said: PositionIndex | null): Span | null {
  const { doc } = reading;
  const sentence = doc.sentenceOf(pronoun);
  const earlier = said?.lastIn(doc.sentences[sentence]!.first, doc.start(pronoun)) ?? null;
  const before = doc.sentences[sentence - 1];
  if (earlier && before && earlier.content.end > doc.start(before.first)) return earlier.content;
  // "Dat bevestigen bewoners. De bank spreekt dat tegen.": the same is meant again.
  const again = before && said?.lastHeldIn(before.first, before.end, doc.start(pronoun));
  if (again?.rule === 'anaphora') return again.content;
  if (!before || doc.paragraphOf(before.first) !== doc.paragraphOf(pronoun)) return null;
  return contentSpan(reading, bodyStart(reading, before), before.end);
}
