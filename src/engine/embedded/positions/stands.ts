import type { Stance } from '../../../core/briefing.ts';
import type { WordRange } from '../../../language/document.ts';
import type { Reading, Span } from '../reading.ts';
import { isPlausible } from '../subjects/sources.ts';
import { subjectOf } from '../subjects/subjects.ts';
import { withoutTime } from '../times.ts';
import { meant, POINTS_BACK } from './anaphora.ts';
import { contentSpan } from './content-span.ts';
import { matterEnd, windowAround } from './extent.ts';
import type { FoundPosition } from './found.ts';
import { beforeNewClause } from './new-clauses.ts';
import type { PositionIndex } from './position-index.ts';

/** How many words may stand between the verb and where somebody stands. */
const REACH = 5;

const STANDS =
  /^(is|was|are|were|be|been|remain|remains|remained|stand|stands|stood|zijn|waren|blijft|blijven|bleef|bleven|ben)$/;

/** The words by which somebody is for or against something, with their length in words. */
function sideAt(reading: Reading, word: number): { stance: Stance; length: number } | null {
  const [a, b, c] = [0, 1, 2].map((offset) => reading.lower(word + offset));
  if (/^(daartegen|ertegen)$/.test(a!)) return { stance: 'opposes', length: 1 };
  if (/^(daarvoor|ervoor)$/.test(a!)) return { stance: 'supports', length: 1 };
  if (a === 'against' || a === 'tegen') return { stance: 'opposes', length: 1 };
  if (a === 'in' && /^favou?r$/.test(b!) && c === 'of') return { stance: 'supports', length: 3 };
  if (a === 'voor' && /^(groot|fel|ook|wel|juist|volledig)$/.test(reading.lower(word - 1)))
    return { stance: 'supports', length: 1 };
  return null;
}

/** *is tegen het plan*, *are in favour of the ban*, *bleven tegen*: on which side somebody stands. */
export function findStand(reading: Reading, word: number, found: PositionIndex): FoundPosition | null {
  const side = sideAt(reading, word);
  if (!side) return null;
  const window = windowAround(reading, word);
  let verb = word - 1;
  let negated = false;
  while (verb > window.first && word - verb <= REACH && !STANDS.test(reading.lower(verb))) {
    const upos = reading.upos(verb);
    if (upos === 'PUNCT' || upos === 'VERB' || upos === 'ADP' || upos === 'SCONJ') return null;
    negated ||= reading.lexicon.negations.has(reading.lower(verb));
    verb--;
  }
  if (!STANDS.test(reading.lower(verb))) return null;
  const subject = subjectOf(reading, verb, window.first, window.end);
  if (!subject || (subject.end > word && subject.first < word) || !isPlausible(reading, subject)) return null;
  if (reading.lexicon.questionWords.has(reading.lower(subject.first))) return null;
  const first = word + side.length;
  const end = beforeNewClause(reading, first, matterEnd(reading, first, window.end));
  const pointer = POINTS_BACK.test(reading.lower(word)) ? word : first;
  const pointsBack =
    POINTS_BACK.test(reading.lower(pointer)) &&
    (pointer === word || endsHere(reading, pointer + 1) || pointer + 1 >= end);
  const before = pointsBack ? meant(reading, pointer, found) : null;
  if (before) return stand(reading, subject, { first: word, end: first }, before, side.stance, negated, 'anaphora');
  const matter = first < end && !endsHere(reading, first) ? contentSpan(reading, first, end) : null;
  // Without a matter the clause itself shows where they stand.
  const content = matter ?? contentSpan(reading, verb, first);
  if (!content) return null;
  return stand(reading, subject, { first: word, end: first }, content, side.stance, negated, 'stand');
}

function stand(
  reading: Reading,
  subject: WordRange,
  cue: WordRange,
  content: Span,
  side: Stance,
  negated: boolean,
  rule: string,
): FoundPosition {
  const other = side === 'opposes' ? 'supports' : 'opposes';
  return {
    holder: withoutTime(reading, subject),
    cue: [cue],
    stance: negated ? other : side,
    content,
    also: [],
    target: null,
    rule,
  };
}

function endsHere(reading: Reading, word: number): boolean {
  return reading.isPunctuation(word) || reading.upos(word) === 'CCONJ' || reading.upos(word) === 'SCONJ';
}
