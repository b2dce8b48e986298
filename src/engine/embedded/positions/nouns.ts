import type { WordRange } from '../../../language/document.ts';
import { nounPhraseBefore } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { isPlausible, subjectOf } from '../subjects.ts';
import { contentEnd, contentSpan, windowAround } from './extent.ts';
import type { FoundPosition } from './found.ts';

/** How far behind its noun the word may stand that introduces what was said. */
const REACH = 10;

/**
 * A noun that stands for something said, with its content: *de eis dat ...*, *his calls for ...*, *criticism of ...*,
 * *is concerned that ...*. Only with a holder: a possessor (*zijn dreigement*, *the church's requests*) or the subject
 * of the clause (*maakte zijn dreigement waar*, *are critical of*).
 */
export function findNounPosition(reading: Reading, word: number): FoundPosition | null {
  const use = reading.lexicon.reportingNouns.get(reading.lower(word));
  if (!use || (reading.upos(word) === 'VERB' && !/^(DET|ADJ|NUM)$/.test(reading.upos(word - 1) ?? ''))) return null;
  const window = windowAround(reading, word);
  const marker = introducer(reading, word, use.introducedBy, window.end);
  if (marker < 0) return null;
  const holder = holderOf(reading, word, window);
  if (!holder) return null;
  let first = marker + 1;
  if (/^(dat|that)$/.test(reading.lower(first))) first++;
  const content = contentSpan(reading, first, contentEnd(reading, first, window.end));
  if (!content) return null;
  return {
    holder,
    cue: marker === word + 1 ? [{ first: word, end: marker + 1 }] : [{ first: word, end: word + 1 }],
    stance: use.stance,
    content,
    also: [],
    target: null,
    confidence: 0.4,
    rule: 'noun',
  };
}

function introducer(reading: Reading, word: number, words: ReadonlySet<string>, limit: number): number {
  if (words.has(reading.lower(word + 1)) && word + 1 < limit) return word + 1;
  for (let at = word + 1; at < Math.min(limit, word + REACH); at++) {
    const lower = reading.lower(at);
    if (/^[;:.!?]$/.test(lower)) return -1;
    if (/^(dat|that)$/.test(lower) && words.has(lower)) return at;
  }
  return -1;
}

function holderOf(reading: Reading, word: number, window: WordRange): WordRange | null {
  const { possessives } = reading.lexicon;
  let before = word - 1;
  while (before > window.first && reading.upos(before) === 'ADJ') before--;
  const lower = reading.lower(before);
  // Church of Scientology's requests; Trimbles dreigement
  if (lower === "'s" || lower === "'") return nounPhraseBefore(reading, before, window.first);
  if (possessives.masculine.has(lower) || possessives.feminine.has(lower) || possessives.plural.has(lower))
    return { first: before, end: before + 1 };
  for (let at = word - 1; at >= Math.max(window.first, word - 8); at--) {
    if (/^[,;:]$/.test(reading.form(at))) return null;
    if (
      !reading.isVerb(at) ||
      !/^(is|are|was|were|be|been|has|have|had|heeft|hebben|had|hadden|uitte|uitten|uit|uiten|stelde|stelden|gaf|gaven|deed|deden|made|makes|expressed|voiced|zijn|waren|was)$/.test(
        reading.lower(at),
      )
    )
      continue;
    const subject = subjectOf(reading, at, window.first, window.end);
    return subject && isPlausible(reading, subject) ? { first: subject.first, end: subject.end } : null;
  }
  return null;
}
