import type { Stance } from '../../../core/briefing.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from '../sources.ts';
import { subjectOf } from '../subjects.ts';
import { withoutTime } from '../times.ts';
import { contentSpan, matterEnd, windowAround } from './extent.ts';
import type { FoundPosition } from './found.ts';

/** How many words may stand between the verb and where somebody stands. */
const REACH = 5;

const STANDS =
  /^(is|was|are|were|be|been|remain|remains|remained|stand|stands|stood|zijn|waren|blijft|blijven|bleef|bleven|ben)$/;

/** The words by which somebody is for or against something, with their length in words. */
function sideAt(reading: Reading, word: number): { stance: Stance; length: number } | null {
  const [a, b, c] = [0, 1, 2].map((offset) => reading.lower(word + offset));
  if (a === 'against' || a === 'tegen') return { stance: 'opposes', length: 1 };
  if (a === 'in' && /^favou?r$/.test(b!) && c === 'of') return { stance: 'supports', length: 3 };
  if (a === 'voor' && /^(groot|fel|ook|wel|juist|volledig)$/.test(reading.lower(word - 1)))
    return { stance: 'supports', length: 1 };
  return null;
}

/** *is tegen het plan*, *are in favour of the ban*, *bleven tegen*: on which side somebody stands. */
export function findStand(reading: Reading, word: number): FoundPosition | null {
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
  const end = matterEnd(reading, first, window.end);
  const matter = first < end && !endsHere(reading, first) ? contentSpan(reading, first, end) : null;
  // Without a matter the clause itself shows where they stand.
  const content = matter ?? contentSpan(reading, verb, first);
  if (!content) return null;
  const stance = negated ? (side.stance === 'opposes' ? 'supports' : 'opposes') : side.stance;
  return {
    holder: withoutTime(reading, subject),
    cue: [{ first: word, end: first }],
    stance,
    content,
    also: [],
    target: null,
    rule: 'stand',
  };
}

function endsHere(reading: Reading, word: number): boolean {
  return reading.isPunctuation(word) || reading.upos(word) === 'CCONJ' || reading.upos(word) === 'SCONJ';
}
