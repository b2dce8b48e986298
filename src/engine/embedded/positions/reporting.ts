import type { WordRange } from '../../../language/document.ts';
import { withName } from '../names/full-names.ts';
import { nounPhraseAfter } from '../phrases.ts';
import type { Reading, Span } from '../reading.ts';
import { isPlausible } from '../subjects/sources.ts';
import { type Subject, subjectOf } from '../subjects/subjects.ts';
import { isOnlyTime, withoutTime } from '../times.ts';
import { isDocument } from './according.ts';
import { contentBefore } from './before-verb.ts';
import type { Content } from './content-range.ts';
import { contentSpan } from './content-span.ts';
import { contentAfter } from './contents.ts';
import { mainSubject } from './coordination.ts';
import { stanceIfDenied } from './denied-stances.ts';
import { isEveryday, isTaken, judges, staysUnnamed } from './everyday-senses.ts';
import { contentStart, hasVerb, windowAround } from './extent.ts';
import type { FoundPosition } from './found.ts';
import { frontedObject } from './fronted.ts';
import { canSpeak, isSource } from './holders.ts';
import { isMatterOf } from './objects.ts';
import { isSilence } from './silences.ts';
import { type ReportingVerbAt, readVerb } from './verbs.ts';

/** What a reporting verb at a word reports: *X zegt dat Y*, *X rejects Y*, *Y, said X*. */
export function findReported(reading: Reading, word: number): FoundPosition | null {
  const { reporting, reportingPhrases } = reading.lexicon;
  if (!reporting.has(reading.lower(word)) && !reportingPhrases.has(reading.lower(word))) return null;
  const window = windowAround(reading, word);
  for (const at of readVerb(reading, word, window)) {
    // "vindt er een kille wereld": what somebody comes across.
    if (/^(vind|vond)/.test(reading.lower(word)) && reading.lower(word + 1) === 'er') continue;
    const fronted = frontedObject(reading, at, window);
    if (fronted) return fromBehind(reading, at, fronted.subject, fronted.content);
    const subject = mainSubject(reading, word, subjectOf(reading, word, window.first, window.end), window);
    if (!subject || !canSpeak(reading, subject)) continue;
    // "Nobody wanted to leave": who wants nothing is nobody.
    if (at.use.verb.stance === 'demands' && /^(niemand|nobody)$/.test(reading.lower(subject.first))) continue;
    if (at.negated && !stanceIfDenied(at.use.verb.stance, reading.lower(word))) continue;
    const from = subject.behind && subject.first > word ? pastRelative(reading, subject.end, window) : word + 1;
    const behind = contentAfter(reading, at, from, window);
    if (behind && isSource(reading, subject, at, behind.kind)) {
      const found = fromBehind(reading, at, subject, behind);
      if (found) return found;
    }
    const before = isSource(reading, subject, at, 'before') ? fromBefore(reading, at, subject, window) : null;
    if (before) return before;
    const ahead = contentBefore(reading, at, subject, window);
    if (ahead && isSource(reading, subject, at, ahead.kind)) return fromBehind(reading, at, subject, ahead);
  }
  return null;
}

/** *said a driver who asked to be named only as Emmanuel, was ...*: past what is told of the speaker. */
function pastRelative(reading: Reading, word: number, window: WordRange): number {
  const relative = reading.form(word) === ',' ? word + 1 : word;
  if (!/^(who|whose|die|wiens|wier)$/.test(reading.lower(relative))) return word;
  for (let at = relative + 1; at < window.end; at++) if (reading.form(at) === ',') return at + 1;
  return word;
}

function fromBehind(reading: Reading, at: ReportingVerbAt, subject: Subject, found: Content): FoundPosition | null {
  // "Daarmee hoopt hij te winnen" is what an act is for; see motives.
  if (found.kind === 'infinitive' && /^(hop|hoop)/.test(reading.lower(at.verb)) && subject.behind) return null;
  // "vonden sporen van gif": what is found, unless it is found to be something.
  if (found.kind === 'object' && /^(vind|vond|gevonden)/.test(reading.lower(at.verb)) && !judges(reading, found))
    return null;
  if (reading.lexicon.language === 'nl' && isEveryday(reading, at, subject, found)) return null;
  // "accepted the donations", "cited two examples": a thing taken or shown, unless it is something said or decided.
  if (found.kind === 'object' && /^(accept|cit)/.test(reading.lower(at.verb)) && isTaken(reading, found)) return null;
  // "ordered two beers", "sought shelter", "reported to work": only what is decided, seen coming or counted.
  if (found.kind === 'object' && at.particle < 0 && !isMatterOf(reading, at.verb, found)) return null;
  // "asked not to be named", "wilde anoniem blijven": what a source asks for itself.
  if (/^(asks|demands)$/.test(at.use.verb.stance) && staysUnnamed(reading, found)) return null;
  // "800 workers it dismissed last week"
  if (found.kind === 'object' && isOnlyTime(reading, found)) return null;
  // "declined to comment", "wil niet zeggen wanneer": nothing is said.
  if (found.kind !== 'clause' && found.kind !== 'colon' && isSilence(reading, at, found)) return null;
  // "Police questioned the student": a person is asked, not doubted.
  if (found.kind === 'object' && /^question/.test(reading.lower(at.verb))) {
    const asked = nounPhraseAfter(reading, found.first, found.end) ?? found;
    if (isPlausible(reading, asked) && !isDocument(reading, asked)) return null;
  }
  const span = contentSpan(reading, found.first, at.negated ? withoutDenial(reading, found) : found.end);
  return span && position(reading, at, subject, found.kind, span, [], found.marker);
}

/** "Of dat doorgaat, wilde ze niet zeggen": what nothing is said about stands before the verb. */
function isSilent(reading: Reading, at: ReportingVerbAt, subject: Subject, window: WordRange): boolean {
  const first = Math.max(at.verb + 1, subject.behind ? subject.end : 0);
  return first < window.end && isSilence(reading, at, { first, end: window.end });
}

/** "steunt het plan niet": the denial at the end is the verb's own. */
function withoutDenial(reading: Reading, { first, end }: Content): number {
  let last = end;
  while (last - 1 > first && reading.isPunctuation(last - 1)) last--;
  return reading.lexicon.negations.has(reading.lower(last - 1)) ? last - 1 : end;
}

/** "Y, zegt X", "Y, X said": the content stands before its verb. */
function fromBefore(reading: Reading, at: ReportingVerbAt, subject: Subject, window: WordRange): FoundPosition | null {
  if (!at.use.takes.has('clause') || isSilent(reading, at, subject, window)) return null;
  // "Asked whether ..., she replied: 'Watch me.'": what is said stands behind the colon.
  if (reading.form(at.verb + 1) === ':') return null;
  const first = subject.behind ? at.verb : Math.min(subject.first, at.verb);
  // "..., zo waarschuwde De Wit"
  const comma = reading.lower(first - 1) === 'zo' ? first - 2 : first - 1;
  if (first === window.first) return asked(reading, at, subject, first);
  if (comma <= window.first || !/^[,"'”’»]+$/.test(reading.form(comma)) || subject.relative) return null;
  const end = subject.behind ? subject.end : at.verb + 1;
  // A subject far ahead belongs to another clause.
  if (!subject.behind && at.verb - subject.end > 4 && reading.form(at.verb - 1) !== ',') return null;
  const start = contentStart(reading, comma, window.first);
  const span = contentSpan(reading, start, comma);
  if (!span || reading.match(reading.lexicon.accordingTo, start, comma) >= 0) return null;
  // "A, zegt X, B": both are said.
  const about = reading.lexicon.pronouns.relative.has(reading.lower(end + 1)) || isApposition(reading, end + 1, window);
  const goesOn = reading.form(end) === ',' && !about && hasVerb(reading, end + 1, window.end);
  const rest = goesOn ? contentSpan(reading, end + 1, window.end) : null;
  // "The move, she says, was needed": few words are part of what is said only where its verb follows.
  if (!hasVerb(reading, start, comma) && comma - start < 4) {
    if (!rest) return null;
    const named = hasNoun(reading, start, comma);
    return position(reading, at, subject, 'before', rest, named ? [span] : [], -1);
  }
  // "The ban on cars, she says, will stay": the part with a verb tells more, unless it is much shorter.
  const clause = hasVerb(reading, start, comma) || reading.lexicon.questionWords.has(reading.lower(start));
  const share = clause ? 1 : 0.5;
  const [main, other] = rest && rest.end - rest.start > share * (span.end - span.start) ? [rest, span] : [span, rest];
  return position(reading, at, subject, 'before', main!, other ? [other] : [], -1);
}

/** *points out Colin Cole, an ecologist who was not involved*: a noun phrase whose only verb stands behind *who*. */
function isApposition(reading: Reading, first: number, { end }: WordRange): boolean {
  if (!reading.lexicon.articles.has(reading.lower(first))) return false;
  for (let word = first; word < end; word++) {
    if (reading.lexicon.pronouns.relative.has(reading.lower(word))) return true;
    if (reading.isVerb(word)) return false;
  }
  return true;
}

/** Whether anything is named: "However, she said, ..." leads into what is said. */
function hasNoun(reading: Reading, first: number, end: number): boolean {
  for (let word = first; word < end; word++) if (/^(NOUN|PROPN|PRON)$/.test(reading.upos(word) ?? '')) return true;
  return false;
}

/** "Wie gaat dat betalen? vraagt X zich af": the sentence before is what was said. */
function asked(reading: Reading, at: ReportingVerbAt, subject: Subject, first: number): FoundPosition | null {
  if (!/^[?!]+$/.test(reading.form(first - 1)) || reading.isCapitalised(first)) return null;
  const before = reading.sentence(first - 1);
  if (before.first === first || reading.doc.paragraphOf(before.first) !== reading.doc.paragraphOf(first)) return null;
  const span = contentSpan(reading, before.first, before.end, true);
  return span && position(reading, at, subject, 'before', span, [], -1);
}

function position(
  reading: Reading,
  { verb, use, particle, negated }: ReportingVerbAt,
  subject: Subject,
  kind: Content['kind'] | 'before',
  content: Span,
  also: readonly Span[],
  marker: number,
): FoundPosition {
  const cue = [{ first: verb, end: verb + 1 }];
  const second = particle > verb ? particle : marker;
  if (second === verb + 1) cue[0] = { first: verb, end: verb + 2 };
  else if (second > verb) cue.push({ first: second, end: second + 1 });
  const document = isDocument(reading, subject);
  const given = document && use.verb.stance === 'claims' ? 'states' : use.verb.stance;
  const stance = negated ? (stanceIfDenied(given, reading.lower(verb)) ?? given) : given;
  return {
    holder: withName(reading, withoutTime(reading, subject), reading.sentence(verb).end),
    cue,
    stance,
    content,
    also,
    target: targetOf(reading, use.verb.stance, kind, subject, verb, content),
    rule: `reporting-${kind}`,
  };
}

/** Whom a demand, an accusation or a warning is aimed at: people or a body named between the verb and what is said. */
function targetOf(
  reading: Reading,
  stance: string,
  kind: string,
  subject: Subject,
  verb: number,
  content: Span,
): WordRange | null {
  if (kind === 'object' || kind === 'before' || !/^(accuses|demands|warns|asks|promises|praises)$/.test(stance))
    return null;
  const first = subject.behind && subject.first > verb ? subject.end : verb + 1;
  const limit = Math.min(reading.doc.wordAt(content.start), first + 12);
  const target = first < limit ? nounPhraseAfter(reading, first, limit) : null;
  if (!target || reading.upos(target.first) === 'PRON' || !isPlausible(reading, target)) return null;
  return target;
}
