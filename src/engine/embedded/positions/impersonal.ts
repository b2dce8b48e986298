import type { WordRange } from '../../../language/document.ts';
import type { Reading, Span } from '../reading.ts';
import { contentSpan } from './content-span.ts';
import { contentEnd, windowAround } from './extent.ts';
import type { FoundPosition } from './found.ts';
import { beforeNewClause } from './new-clauses.ts';

/** How many words may stand between the auxiliary and its participle. */
const REACH = { nl: 14, en: 4 } as const;

const BE = {
  nl: /^(wordt|worden|werd|werden|is|zijn)$/,
  en: /^(is|are|was|were|been|be|'s|'re)$/,
} as const;

/**
 * *is said to be keen*, *it is feared that ...*, *wordt aangenomen dat ...*, *naar verluidt*: what is told without a source.
 * Its holder is null.
 */
export function findImpersonal(reading: Reading, word: number): FoundPosition | null {
  if (reading.quoteAround(word)) return null;
  const window = windowAround(reading, word);
  if (reading.lower(word) === 'verluidt' && reading.lower(word - 1) === 'naar')
    return impersonal({ first: word - 1, end: word + 1 }, 'claims', aroundAside(reading, word, window));
  const heard = inCourt(reading, word, window);
  if (heard) return heard;
  const { language } = reading.lexicon;
  if (!reading.lexicon.hearsayParticiples.has(reading.lower(word))) return null;
  const be = auxiliaryBefore(reading, word, window);
  // "thought to be their candidate": behind the noun it describes.
  const reduced =
    language === 'en' && be < 0 && /^[,]$/.test(reading.form(word - 1)) && reading.lower(word + 1) === 'to';
  if (be < 0 && !reduced) return null;
  const cue = { first: word, end: word + 1 };
  return impersonal(cue, stanceOf(reading.lower(word)), contentBehind(reading, word, be, window));
}

const COURT = /^(court|jury|jurors|inquest|tribunal|hearing|inquiry|magistrates)$/;

/** *The jury was told that ...*, *..., the court heard*: nobody says who told it. */
function inCourt(reading: Reading, word: number, window: WordRange): FoundPosition | null {
  const lower = reading.lower(word);
  if (reading.lexicon.language !== 'en' || !/^(heard|told)$/.test(lower) || reading.upos(word) !== 'VERB') return null;
  let body = word - 1;
  while (body > window.first && /^(AUX|ADV)$/.test(reading.upos(body) ?? '')) body--;
  const passive = body < word - 1 && /^(was|were|been)$/.test(reading.lower(word - 1));
  if (!COURT.test(reading.lower(body)) || (lower === 'told' && !passive)) return null;
  const cue = { first: word, end: word + 1 };
  const that = pastTime(reading, word + 1);
  if (reading.lexicon.complementiser.has(reading.lower(that)))
    return impersonal(cue, 'claims', contentSpan(reading, that + 1, contentEnd(reading, that + 1, window.end)));
  const from = reading.upos(body - 1) === 'DET' ? body - 1 : body;
  if (!/^[,]$/.test(reading.form(from - 1)) || !/^[.,]$/.test(reading.form(word + 1))) return null;
  return impersonal(cue, 'claims', contentSpan(reading, window.first, from - 1));
}

function impersonal(cue: WordRange, stance: FoundPosition['stance'], content: Span | null): FoundPosition | null {
  return content && { holder: null, cue: [cue], stance, content, also: [], target: null, rule: 'impersonal' };
}

function stanceOf(participle: string): FoundPosition['stance'] {
  if (/^(expected|hoped|verwacht|gehoopt)$/.test(participle)) return 'expects';
  if (/^(feared|gevreesd)$/.test(participle)) return 'warns';
  return participle === 'betwijfeld' ? 'doubts' : 'claims';
}

function auxiliaryBefore(reading: Reading, word: number, { first }: WordRange): number {
  const { language } = reading.lexicon;
  for (let at = word - 1; at >= Math.max(first, word - REACH[language]); at--) {
    if (BE[language].test(reading.lower(at))) return at;
    if (/^[;:]$/.test(reading.form(at)) || /^(door|by)$/.test(reading.lower(at))) return -1;
    if (language === 'en' && !/^(ADV|AUX)$/.test(reading.upos(at) ?? '')) return -1;
    if (language === 'nl' && (reading.form(at) === ',' || reading.upos(at) === 'SCONJ')) return -1;
  }
  return -1;
}

/** A clause with *that* where nothing but *it* or *er* is the subject, or what somebody is said *to* do. */
function contentBehind(reading: Reading, word: number, be: number, window: WordRange): Span | null {
  const { lexicon } = reading;
  const end = (from: number) => contentEnd(reading, from, window.end);
  const that = pastTime(reading, word + 1);
  if (lexicon.complementiser.has(reading.lower(that))) return contentSpan(reading, that + 1, end(that + 1));
  if (lexicon.language === 'nl' || reading.lower(word + 1) !== 'to') return null;
  // "is expected to arrive on Monday" is a plan of the author's; only what is or has been is hearsay.
  if (/^(expected|supposed)$/.test(reading.lower(word))) return null;
  if (be >= 0 && !/^(AUX|VERB|ADV)$/.test(reading.upos(word + 2) ?? '')) return null;
  return contentSpan(reading, word + 2, beforeNewClause(reading, word + 2, end(word + 2)));
}

/** Past when it was said: *it was reported on Sunday that ...*, *er werd dinsdag gezegd dat ...* */
function pastTime(reading: Reading, word: number): number {
  let at = /^(on|in|late|early|last|afgelopen)$/.test(reading.lower(word)) ? word + 1 : word;
  while (reading.lexicon.months.has(reading.lower(at)) || /^(night|week|year|yesterday|today)$/.test(reading.lower(at)))
    at++;
  return at;
}

/** *Naar verluidt lagen er ...*, *..., naar verluidt omdat ...*: what follows. */
function aroundAside(reading: Reading, word: number, window: WordRange): Span | null {
  const from = reading.form(word + 1) === ',' ? word + 2 : word + 1;
  const first = reading.upos(from) === 'SCONJ' ? from + 1 : from;
  return first < window.end ? contentSpan(reading, first, contentEnd(reading, first, window.end)) : null;
}
