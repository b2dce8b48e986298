import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from '../subjects/sources.ts';
import { subjectOf } from '../subjects/subjects.ts';
import { contentSpan } from './content-span.ts';
import { contentStart, windowAround } from './extent.ts';
import type { FoundPosition } from './found.ts';
import { readVerb } from './verbs.ts';

/** How far behind its opening the verb of an appended clause may stand, in words. */
const REACH = 8;

/**
 * *Hij was dronken, wat hij ontkent.*, *They fled, something the captain denies.*: what somebody says of the clause before,
 * in a clause that is appended to it.
 */
export function findAppended(reading: Reading, word: number): FoundPosition | null {
  if (!reading.lexicon.reporting.has(reading.lower(word)) || reading.quoteAround(word)) return null;
  const window = windowAround(reading, word);
  const opening = openingOf(reading, word, window);
  if (!opening) return null;
  const at = readVerb(reading, word, window).find(
    ({ use, negated }) =>
      use.takes.has('clause') &&
      !negated &&
      (/^(denies|doubts)$/.test(use.verb.stance) || isConfirmation(reading, word)),
  );
  const subject = at && subjectOf(reading, word, opening.end, window.end);
  if (!at || !subject || subject.relative || !isPlausible(reading, subject)) return null;
  const content = contentSpan(reading, contentStart(reading, opening.first, window.first), opening.first);
  if (!content) return null;
  return {
    holder: { first: subject.first, end: subject.end },
    cue: [{ first: word, end: word + 1 }],
    stance: at.use.verb.stance,
    content,
    also: [],
    target: null,
    rule: 'appended',
  };
}

function isConfirmation(reading: Reading, word: number): boolean {
  return /^(confirm|acknowledg|admit|bevestig|erken|beaam)/.test(reading.lower(word));
}

/** The comma and *wat*, *something*, *a claim*; null where nothing is appended or the verb takes more than that. */
function openingOf(reading: Reading, verb: number, { first, end }: WordRange): WordRange | null {
  const { positions } = reading.lexicon;
  for (let at = verb - 1; at > Math.max(first, verb - REACH); at--) {
    if (reading.form(at) !== ',') continue;
    const article = reading.lexicon.articles.has(reading.lower(at + 1));
    const noun = article ? at + 2 : at + 1;
    const opens = article ? positions.allegations : positions.appends;
    return opens.has(reading.lower(noun)) && endsWith(reading, verb, end) ? { first: at, end: noun + 1 } : null;
  }
  return null;
}

/** Behind the verb nothing stands that it could take. */
function endsWith(reading: Reading, verb: number, end: number): boolean {
  const next = verb + 1;
  return next >= end || reading.isPunctuation(next) || /^(ADP|CCONJ)$/.test(reading.upos(next) ?? '');
}
