import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';
import type { Content } from './content-range.ts';
import type { ReportingVerbAt } from './verbs.ts';

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
    return { kind: matter ? 'preposition' : 'object', first, end, marker: -1 };
  }
  return null;
}
