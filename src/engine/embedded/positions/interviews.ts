import type { WordRange } from '../../../language/document.ts';
import type { Cast } from '../cast/cast.ts';
import type { Reading } from '../reading.ts';
import { contentSpan } from './content-span.ts';
import type { FoundPosition } from './found.ts';

/** A question of an interview is no longer than this, in words. */
const LONGEST_QUESTION = 45;
/** Fewer questions make no interview. */
const FEWEST = 3;

/**
 * The answers of an interview that is printed as questions and answers without quotation marks: each paragraph behind a
 * question is one free-standing position of the person interviewed.
 */
export function findAnswers(reading: Reading, cast: Cast): readonly FoundPosition[] {
  const { paragraphs } = reading.doc;
  const questions = paragraphs.map((paragraph) => isQuestion(reading, paragraph));
  const answers = paragraphs.filter(
    (paragraph, at) => questions[at - 1] && !questions[at] && isAnswer(reading, paragraph),
  );
  const first = paragraphs[questions.indexOf(true)];
  if (answers.length < FEWEST || !first) return [];
  const holder = interviewee(cast, first.first);
  if (!holder) return [];
  const found: FoundPosition[] = [];
  for (const { first: start, end } of answers) {
    const content = contentSpan(reading, start, end, true);
    if (content) found.push({ holder, cue: [], stance: 'claims', content, also: [], target: null, rule: 'answer' });
  }
  return found;
}

function isQuestion(reading: Reading, { first, end }: WordRange): boolean {
  if (end - first > LONGEST_QUESTION || end - first < 2) return false;
  let last = end - 1;
  while (last > first && /^["'”’)\]]$/.test(reading.form(last))) last--;
  return /^\?+$/.test(reading.form(last)) && !reading.quoteAround(first);
}

function isAnswer(reading: Reading, { first, end }: WordRange): boolean {
  for (let word = first; word < Math.min(end, first + 6); word++) if (reading.quoteAround(word)) return false;
  return end - first >= 3;
}

/** The person named most before the first question; the earliest of equals. */
export function interviewee(cast: Cast, before: number): WordRange | null {
  let best: WordRange | null = null;
  let most = 0;
  const counts = new Map<number, number>();
  for (let word = 0; word < before; word++) {
    const mention = cast.mentionAt(word);
    if (!mention || mention.first !== word || mention.actor.kind !== 'person' || mention.noun) continue;
    const count = (counts.get(mention.actor.index) ?? 0) + 1;
    counts.set(mention.actor.index, count);
    if (count > most) {
      most = count;
      best = { first: mention.first, end: mention.end };
    }
  }
  return best;
}
