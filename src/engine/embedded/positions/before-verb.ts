import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';
import type { Content } from './content-range.ts';
import { contentEnd } from './extent.ts';
import { blocksPlace } from './matters.ts';
import type { ReportingVerbAt } from './verbs.ts';

/** *de wethouder die het buurthuis per 1 januari wil sluiten*: from behind the subject or relative pronoun to the infinitive. */
function wishBefore(reading: Reading, verb: number, subject: WordRange, window: WordRange): Content | null {
  if (!/^(wil|willen|wilde|wilden|wou)$/.test(reading.lower(verb))) return null;
  const infinitive = verb + 1;
  if (infinitive >= window.end || reading.upos(infinitive) !== 'VERB' || !/n$/.test(reading.lower(infinitive)))
    return null;
  // "een bron die anoniem wil blijven" wants nothing of others.
  if (/^(blijven|weten|zeggen|reageren|ingaan|doen)$/.test(reading.lower(infinitive))) return null;
  let first = verb;
  let things = 0;
  while (first > window.first && verb - first < 20) {
    const before = first - 1;
    const lower = reading.lower(before);
    if ((before < subject.end && before >= subject.first) || reading.upos(before) === 'AUX') break;
    if (
      reading.lexicon.pronouns.relative.has(lower) &&
      (reading.upos(before) === 'PRON' || reading.form(before - 1) === ',')
    )
      break;
    if (reading.isPunctuation(before) || /^(SCONJ|CCONJ)$/.test(reading.upos(before) ?? '')) return null;
    if (/^(NOUN|PROPN)$/.test(reading.upos(before) ?? '')) things++;
    first = before;
  }
  if (things === 0 || verb - first >= 20) return null;
  // "dat niet alleen gas wil kopen maar ook een haven wil aanleggen"
  const both = /^(niet|behalve)$/.test(reading.lower(first)) && reading.lower(first + 1) === 'alleen';
  return { kind: 'infinitive', first, end: both ? contentEnd(reading, first, window.end) : infinitive + 1, marker: -1 };
}

/**
 * What a Dutch verb takes where it stands last: *heeft het bod afgewezen*, *de verzekeraar die het geld terugvordert*,
 * *heeft om een tegenproef gevraagd*. Rests on the parse; null without one.
 */
export function contentBefore(
  reading: Reading,
  { verb, use }: ReportingVerbAt,
  subject: WordRange,
  window: WordRange,
): Content | null {
  const { doc } = reading;
  if (reading.lexicon.language !== 'nl' || !reading.parsed) return null;
  const wish = wishBefore(reading, verb, subject, window);
  if (wish) return wish;
  for (const child of doc.children(verb)) {
    if (child >= verb || child < window.first) continue;
    const marker = doc.children(child).find((word) => use.prepositions.has(reading.lower(word)) && word < child);
    const object = use.takes.has('object') && doc.relation(child) === 'obj' && reading.upos(child) !== 'PRON';
    const matter = use.takes.has('preposition') && doc.relation(child) === 'obl' && marker !== undefined;
    if (!object && !matter) continue;
    const whole = doc.subtree(child);
    const first = Math.max(window.first, matter ? marker + 1 : whole.first);
    let end = Math.min(whole.end, verb);
    while (end > first && reading.isPunctuation(end - 1)) end--;
    if (end <= first || (first < subject.end && subject.first < end)) continue;
    if (object && blocksPlace(reading, verb, first, end)) continue;
    return { kind: matter ? 'preposition' : 'object', first, end, marker: -1 };
  }
  return null;
}
