import { withName } from '../names/full-names.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from '../subjects/sources.ts';
import type { Subject } from '../subjects/subjects.ts';
import { isDocument } from './according.ts';
import type { Content } from './content-range.ts';
import { isFinding } from './everyday-senses.ts';
import type { ReportingVerbAt } from './verbs.ts';

/** Whether a subject can be who says anything; *dit*, *it* of the weather and *who* of a question cannot. */
export function canSpeak(reading: Reading, subject: Subject): boolean {
  // "Neither side would say whether ...": nothing is said.
  if (/^(neither|no|geen)$/.test(reading.lower(subject.first)) || reading.lower(subject.first - 1) === 'neither')
    return false;
  if (subject.end - subject.first > 1) return true;
  const { lexicon } = reading;
  const lower = reading.lower(subject.first);
  if (lexicon.pronouns.things.has(lower) && lower !== 'die') return false;
  if (lexicon.questionWords.has(lower) && !subject.relative) return false;
  return !lexicon.pronouns.first.has(lower) || reading.quoteAround(subject.first) !== null;
}

/** Whether a subject is the source of such a content; people and bodies are, things only of what they show. */
export function isSource(
  reading: Reading,
  subject: Subject,
  { use, verb }: ReportingVerbAt,
  kind: Content['kind'] | 'before',
): boolean {
  if (kind === 'object' && /^(find|finds|found)$/.test(reading.lower(verb)) && !isResearch(reading, subject))
    return false;
  if (isPlausible(reading, subject) || isIndefinite(reading, subject))
    return use.verb.stance !== 'states' || kind === 'before' || !isFinding(reading, verb, subject);
  if (reading.upos(subject.first) === 'PRON') return false;
  if (reading.entityAt(withName(reading, subject, subject.end + 8).first)?.type === 'PER') return true;
  if (reading.lexicon.positions.evidence.has(reading.lower(verb)) && use.takes.has('clause')) return true;
  // Who says, thinks or fears *that* something is so is somebody, whatever the word for them.
  if (use.verb.stance === 'asks') return false;
  if (PERSONAL.test(reading.lower(verb))) return true;
  return kind === 'clause' || kind === 'colon' || (/^(bare-clause|before)$/.test(kind) && !use.takes.has('object'));
}

/** A study, or those who make one: only they *find a link*. */
function isResearch(reading: Reading, subject: Subject): boolean {
  if (isDocument(reading, subject)) return true;
  for (let word = subject.first; word < subject.end; word++)
    if (reading.lexicon.positions.researchers.has(reading.lower(word))) return true;
  return false;
}

/** *others*, *many in the room*, *sommigen* */
function isIndefinite(reading: Reading, { first }: Subject): boolean {
  return reading.lexicon.positions.indefinites.has(reading.lower(first));
}

/** What only people and bodies do, whatever the word for them. */
const PERSONAL =
  /^(appeal|urge|accuse|apologi[sz]e|vow|pledge|insist|complain|condemn|denounce|criticis|criticiz|praise|applaud|hope|regret|refuse|decline|beschuldig|betreur|hoop|hopen|hoopt|pleit|smeek|weiger|veroordeel|beloof|bekritiseer|klaag)/;
