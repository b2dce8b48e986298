import type { WordRange } from '../../../language/document.ts';
import type { Cast } from '../cast/cast.ts';
import type { Reading } from '../reading.ts';
import { contentSpan } from './content-span.ts';
import type { FoundPosition } from './found.ts';
import { interviewee } from './interviews.ts';

/** A label names its speaker in no more words than this. */
const LONGEST_LABEL = 5;
/** Fewer answers make no transcript. */
const FEWEST = 2;

const ANSWER = /^(a|answer|antwoord)$/;

interface Line extends WordRange {
  /** Past the label and its colon; `first` where there is none. */
  readonly said: number;
  readonly label: WordRange | null;
}

/**
 * The answers of a conversation that is printed with a label before each speaker's words: *Q: ... A: ...*, *Adeyemi: ...*.
 * Each is one free-standing position of whom the label names, or of the person interviewed. A speaker who only asks is
 * the interviewer.
 */
export function findLabelled(reading: Reading, cast: Cast): readonly FoundPosition[] {
  const lines = linesOf(reading, cast);
  const bySpeaker = new Map<string, Line[]>();
  let questions = 0;
  for (const line of lines) {
    if (asks(reading, line)) questions++;
    if (!line.label) continue;
    const name = reading.slice(line.label).toLowerCase();
    bySpeaker.set(name, [...(bySpeaker.get(name) ?? []), line]);
  }
  const found: FoundPosition[] = [];
  if (questions === 0) return found;
  const asked = lines[0] ? interviewee(cast, lines.find((line) => asks(reading, line))?.first ?? 0) : null;
  for (const [name, said] of bySpeaker) {
    const answers = said.filter((line) => !asks(reading, line));
    if (answers.length < FEWEST || answers.length * 2 < said.length) continue;
    for (const { label, said: first, end } of answers) {
      const content = contentSpan(reading, first, end, true);
      const holder = ANSWER.test(name) ? asked : label;
      if (content) found.push({ holder, cue: [], stance: 'claims', content, also: [], target: null, rule: 'answer' });
    }
  }
  return found;
}

function linesOf(reading: Reading, cast: Cast): readonly Line[] {
  const lines: Line[] = [];
  const { doc } = reading;
  let first = 0;
  for (let word = 1; word <= doc.length; word++) {
    if (word < doc.length && !reading.text.slice(doc.end(word - 1), doc.start(word)).includes('\n')) continue;
    const label = labelAt(reading, cast, first, word);
    lines.push({ first, end: word, label, said: label ? label.end + 1 : first });
    first = word;
  }
  return lines;
}

/** *A:*, *Antwoord:*, *Ngozi Adeyemi:* at the head of a line: a mark, or a person that the text names. */
function labelAt(reading: Reading, cast: Cast, first: number, end: number): WordRange | null {
  let colon = first + 1;
  while (colon < end && colon - first <= LONGEST_LABEL && reading.form(colon) !== ':') colon++;
  if (reading.form(colon) !== ':' || colon + 1 >= end || colon - first > LONGEST_LABEL) return null;
  const label = { first, end: colon };
  if (colon === first + 1 && ANSWER.test(reading.lower(first))) return label;
  let name = true;
  for (let word = first; word < colon; word++) name &&= reading.upos(word) === 'PROPN';
  if (name && colon - first <= 3) return label;
  const mention = cast.mentionAt(colon - 1);
  return mention && !mention.noun && mention.actor.kind === 'person' && mention.end === colon ? label : null;
}

function asks(reading: Reading, { first, end }: WordRange): boolean {
  let last = end - 1;
  while (last > first && /^["'”’)\]]$/.test(reading.form(last))) last--;
  return /^\?+$/.test(reading.form(last));
}
