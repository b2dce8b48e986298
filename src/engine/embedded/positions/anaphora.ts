import type { WordRange } from '../../../language/document.ts';
import { withName } from '../full-names.ts';
import { nounPhraseAfter } from '../phrases.ts';
import type { Reading, Span } from '../reading.ts';
import { isPlausible } from '../sources.ts';
import { subjectOf } from '../subjects.ts';
import { bodyStart, withoutTime } from '../times.ts';
import { isDocument } from './according.ts';
import { contentSpan, windowAround } from './extent.ts';
import type { FoundPosition } from './found.ts';
import type { PositionIndex } from './position-index.ts';
import { isSilence } from './reporting.ts';
import { stanceIfDenied } from './stances.ts';
import { type ReportingVerbAt, readVerb } from './verbs.ts';

/** What points back at something said: *dat*, *daarmee*, *ermee*, *that*. */
export const POINTS_BACK =
  /^(dat|dit|daar|daarvan|daarmee|daartegen|daarvoor|daarover|daaraan|ermee|ertegen|ervoor|erover|eraan|it|that|this|these|those)$/;

/**
 * A verb whose content is a mere pronoun (*Dat heeft zij bekendgemaakt*, *He denied that*): the statement is the clause
 * that the pronoun stands for, what was said last or else the sentence before.
 */
export function findAnaphoric(reading: Reading, word: number, found: PositionIndex): FoundPosition | null {
  const { reporting, reportingPhrases } = reading.lexicon;
  if (!reporting.has(reading.lower(word)) && !reportingPhrases.has(reading.lower(word))) return null;
  if (reading.quoteAround(word)) return null;
  const window = windowAround(reading, word);
  for (const at of readVerb(reading, word, window)) {
    const { verb, takes } = at.use;
    if (!takes.has('clause') && !takes.has('object') && !takes.has('preposition')) continue;
    const subject = subjectOf(reading, word, window.first, window.end);
    if (!subject || subject.relative || !(isPlausible(reading, subject) || subject.behind)) continue;
    const pronoun = pronounOf(reading, at, subject.behind ? subject.end : word + 1, window);
    if (pronoun < 0 || (pronoun >= subject.first && pronoun < subject.end)) continue;
    // "Daar gelooft de officier niets van": the denial stands behind the subject.
    const negated = at.negated || (subject.behind && /^(niet|niets|geen)$/.test(reading.lower(subject.end)));
    const stance = negated ? stanceIfDenied(verb.stance, reading.lower(word)) : verb.stance;
    if (!stance || isSilence(reading, at, { first: pronoun + 1, end: window.end })) continue;
    const content = meant(
      reading,
      pronoun,
      /^(denies|opposes|doubts|supports|accuses|praises)$/.test(stance) ? found : null,
    );
    if (!content) continue;
    const holder = withName(reading, withoutTime(reading, subject), window.end);
    const cue = [{ first: word, end: word + 1 }];
    if (at.particle > word) cue.push({ first: at.particle, end: at.particle + 1 });
    return { holder, cue, stance, content, also: [], target: null, rule: 'anaphora' };
  }
  return null;
}

/** The pronoun: at the head of the sentence, or right behind the verb and before nothing more than its particle. */
function pronounOf(reading: Reading, { verb, particle }: ReportingVerbAt, from: number, window: WordRange): number {
  if (POINTS_BACK.test(reading.lower(window.first)) && verb - window.first <= 12 && reading.isVerb(window.first + 1))
    return window.first;
  let at = from;
  while (at < window.end && reading.upos(at) === 'ADV' && at - from < 3) at++;
  if (!POINTS_BACK.test(reading.lower(at))) return -1;
  for (let word = at + 1; word < Math.min(window.end, at + 4); word++) {
    if (/^[.,:;!?]$/.test(reading.form(word)) || reading.upos(word) === 'CCONJ') return at;
    if (word === particle || reading.lexicon.months.has(reading.lower(word))) continue;
    if (!/^(ADV|ADP|VERB|AUX)$/.test(reading.upos(word) ?? '')) return -1;
  }
  return at;
}

/** What a pronoun stands for: what was said last, else the sentence before. */
export function meant(reading: Reading, pronoun: number, said: PositionIndex | null): Span | null {
  const { doc } = reading;
  const sentence = doc.sentenceOf(pronoun);
  const earlier = said?.lastIn(doc.sentences[sentence]!.first, doc.start(pronoun)) ?? null;
  const before = doc.sentences[sentence - 1];
  if (earlier && before && earlier.content.end > doc.start(before.first)) return earlier.content;
  if (!before || doc.paragraphOf(before.first) !== doc.paragraphOf(pronoun)) return null;
  return contentSpan(reading, bodyStart(reading, before), before.end);
}

/** *Dat blijkt uit een studie*, *..., blijkt uit onderzoek van X*, *Uit cijfers van X blijkt dat ...*: a document as source. */
export function findShown(reading: Reading, word: number): FoundPosition | null {
  if (!/^(blijkt|bleek|komt|kwam)$/.test(reading.lower(word))) return null;
  const window = windowAround(reading, word);
  // "Uit cijfers komt naar voren dat ..."
  const comes = /^k/.test(reading.lower(word));
  if (comes && !(reading.lower(word + 1) === 'naar' && reading.lower(word + 2) === 'voren')) return null;
  const behind = reading.lower(word + 1) === 'uit';
  const from = behind ? word + 2 : window.first + 1;
  if (!behind && reading.lower(window.first) !== 'uit') return null;
  const holder = nounPhraseAfter(reading, from, window.end);
  if (!holder || !isDocument(reading, holder)) return null;
  const content = behind ? shownBefore(reading, word, window) : shownAfter(reading, comes ? word + 2 : word, window);
  const cue = behind ? [{ first: word, end: word + 2 }] : [{ first: word, end: word + 1 }];
  return content && { holder, cue, stance: 'states', content, also: [], target: null, rule: 'shown' };
}

function shownBefore(reading: Reading, verb: number, window: WordRange): Span | null {
  if (POINTS_BACK.test(reading.lower(verb - 1)) && verb - 1 === window.first) return meant(reading, verb - 1, null);
  const comma = reading.lower(verb - 1) === 'zo' ? verb - 2 : verb - 1;
  return reading.form(comma) === ',' ? contentSpan(reading, window.first, comma) : null;
}

function shownAfter(reading: Reading, verb: number, window: WordRange): Span | null {
  return reading.lower(verb + 1) === 'dat' ? contentSpan(reading, verb + 2, window.end) : null;
}
