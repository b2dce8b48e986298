import type { WordRange } from '../../../language/document.ts';
import { nounPhraseAfter } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { isPlausible, isSubjectPronoun } from '../sources.ts';
import type { Subject } from '../subjects.ts';
import type { Content } from './content-range.ts';
import type { ReportingVerbAt } from './verbs.ts';

/**
 * *Die kritiek verwerpt zij*, *Het verwijt dat hij liegt, wijst Kok van de hand*: what a Dutch verb takes opens the
 * sentence, and who rejects it stands right behind the verb.
 */
export function frontedObject(
  reading: Reading,
  { verb, use, particle }: ReportingVerbAt,
  window: WordRange,
): { readonly subject: Subject; readonly content: Content } | null {
  if (reading.lexicon.language !== 'nl' || !use.takes.has('object')) return null;
  const first = reading.upos(window.first) === 'CCONJ' ? window.first + 1 : window.first;
  const matter = nounPhraseAfter(reading, first, verb);
  if (!matter || reading.upos(first) === 'PRON' || isPlausible(reading, matter) || isTime(reading, matter)) return null;
  if (!reachesVerb(reading, matter.end, verb)) return null;
  const subject = nounPhraseAfter(reading, verb + 1, beforeParticle(reading, verb, particle, window.end));
  if (!subject || !(isSubjectPronoun(reading, verb + 1) || isPlausible(reading, subject))) return null;
  if (reading.upos(verb + 1) === 'PRON' && !isSubjectPronoun(reading, verb + 1)) return null;
  let end = verb;
  while (reading.isPunctuation(end - 1)) end--;
  return {
    subject: { ...subject, behind: true, relative: false },
    content: { kind: 'object', first, end, marker: -1 },
  };
}

/** Up to the verb come only what hangs on the noun without a verb of its own, or a clause that ends in a comma. */
function reachesVerb(reading: Reading, from: number, verb: number): boolean {
  if (from === verb || reading.form(verb - 1) === ',') return true;
  if (reading.upos(from) !== 'ADP') return false;
  for (let word = from; word < verb; word++) if (reading.isVerb(word) || reading.isPunctuation(word)) return false;
  return true;
}

/** "wees Els Kok van de hand": up to the words that complete the verb. */
function beforeParticle(reading: Reading, verb: number, particle: number, end: number): number {
  if (particle <= verb) return end;
  let limit = particle;
  while (limit > verb + 2 && /^(ADP|DET)$/.test(reading.upos(limit - 1) ?? '')) limit--;
  return limit;
}

function isTime(reading: Reading, { first, end }: WordRange): boolean {
  for (let word = first; word < end; word++) {
    const lower = reading.lower(word);
    if (reading.lexicon.months.has(lower) || reading.lexicon.timeNouns.has(lower)) return true;
  }
  return false;
}
