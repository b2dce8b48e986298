import type { Reading } from '../reading.ts';
import { isPlausible } from '../subjects/sources.ts';
import { isDocument } from './according.ts';
import { contentSpan } from './content-span.ts';
import { hasVerb } from './extent.ts';
import type { FoundPosition } from './found.ts';

/** A heading is no longer than this, in words. */
const LONGEST = 18;
/** Who speaks in one is named in so many words. */
const LONGEST_SPEAKER = 5;

/** What kind of text stands below: *Column: ...* */
const GENRE =
  /^(column|analyse|analysis|opinie|opinion|live|liveblog|interview|reportage|recensie|review|explainer|comment|commentaar|essay|profiel|profile|video|foto|photo|update|nieuws|news)$/;

/** *Burgemeester: geen reden tot paniek*, *18.20 - Residents: we heard three bangs*: a heading that names its speaker. */
export function findHeading(reading: Reading, colon: number): FoundPosition | null {
  if (reading.form(colon) !== ':' || reading.quoteAround(colon + 1)) return null;
  const { first, end } = reading.paragraph(colon);
  if (end - first > LONGEST || /^[.!?]$/.test(reading.form(end - 1)) || colon + 2 >= end) return null;
  let speaker = first;
  while (speaker < colon && /^([\d.:]+|[-–—|]|u|uur)$/.test(reading.form(speaker))) speaker++;
  const holder = { first: speaker, end: colon };
  if (speaker === colon || colon - speaker > LONGEST_SPEAKER || !isPlausible(reading, holder)) return null;
  if (isDocument(reading, holder) || GENRE.test(reading.lower(colon - 1))) return null;
  for (let word = speaker; word < colon; word++) if (reading.isVerb(word) || reading.isPunctuation(word)) return null;
  // "FOR IMMEDIATE RELEASE: ...", "Fenwick & District Show: full results"
  const shouted = /^\p{Lu}{4,}$/u.test(reading.form(speaker));
  if (shouted || (colon - speaker > 1 && !hasVerb(reading, colon + 1, end))) return null;
  const content = contentSpan(reading, colon + 1, end);
  return content && { holder, cue: [], stance: 'claims', content, also: [], target: null, rule: 'heading' };
}
