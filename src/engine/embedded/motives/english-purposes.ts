import type { WordRange } from '../../../language/document.ts';
import { nounPhraseAfter } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { findAim } from './aims.ts';
import { motiveEnd } from './clauses.ts';
import { explains, isDone, isNeeded, isPlainInfinitive } from './english-infinitives.ts';
import type { FoundMotive } from './found.ts';
import { purpose, rejectedPurpose } from './purpose-of.ts';
import { sanction } from './sanctions.ts';

export function englishPurpose(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  if (reading.lower(word) === 'not') return rejectedPurpose(reading, word, window) ?? lastDenied(reading, word, window);
  const marked = reading.match(reading.lexicon.purposeMarkers, word, window.end);
  if (marked >= 0) {
    // "so as not to expose them": the negation is the purpose's own.
    const first = reading.lower(marked - 2) === 'not' ? marked - 2 : marked;
    // "he had intended to", "the tax is meant to be paid by May"
    if (
      /^(intended|meant|designed)$/.test(reading.lower(word)) &&
      (reading.lower(marked) === 'be' || isActive(reading, word))
    )
      return null;
    // "custom-designed to your specifications"
    if (reading.lower(marked - 1) === 'to' && /^(DET|PROPN|ADJ|NUM)$/.test(reading.upos(marked) ?? '')) return null;
    const end = word === window.first ? fronted(reading, marked, window) : -1;
    const found = purpose(
      reading,
      word,
      first,
      end < 0 ? motiveEnd(reading, marked, window.end) : end,
      window,
      'purpose-marked',
    );
    const judged = found && judgedBefore(reading, word, window);
    return judged ? { ...found, holder: judged } : found;
  }
  const lower = reading.lower(word);
  if (lower === 'so' && isResultOfWill(reading, word)) {
    const first = reading.lower(word + 1) === 'that' ? word + 2 : word + 1;
    return purpose(reading, word, first, motiveEnd(reading, first, window.end), window, 'so-that');
  }
  const aim = findAim(reading, word, window);
  if (aim) return aim;
  if (
    lower === 'to' &&
    word === window.first &&
    (isPlainInfinitive(reading, word + 1) || reading.lexicon.infinitives.has(reading.lower(word + 1)))
  )
    return frontedPurpose(reading, word, window);
  if (lower === 'for') return sanction(reading, word, window);
  if (lower !== 'to' || word === window.first || !isPlainInfinitive(reading, word + 1)) return null;
  if (
    /ing$/.test(reading.lower(word + 1)) &&
    !/^(bring|sing|ring|swing|fling|cling|sting|string|wring|spring)$/.test(reading.lower(word + 1))
  )
    return null;
  // "raised its alert to level three"
  if (reading.upos(word + 2) === 'NUM' && /^(level|stage|phase|number|point|page)$/.test(reading.lower(word + 1)))
    return null;
  if (!explains(reading, word, window)) return null;
  const rule = isNeeded(reading, word - 1) || isDone(reading, word) ? 'purpose-marked' : 'infinitive';
  return purpose(reading, word, word + 1, motiveEnd(reading, word + 1, window.end), window, rule);
}

/** "dismissed the case of Northline as a stunt intended to hurt him": what is called so, for its participle. */
function judgedBefore(reading: Reading, participle: number, window: WordRange): WordRange | null {
  if (!/^(intended|meant|designed|aimed|calculated)$/.test(reading.lower(participle))) return null;
  let as = participle - 1;
  while (as > window.first && /^(NOUN|ADJ|DET)$/.test(reading.upos(as) ?? '')) as--;
  if (reading.lower(as) !== 'as' || as === participle - 1 || !reading.parsed) return null;
  const { doc } = reading;
  const verb = doc.head(doc.head(as));
  const object = doc.children(verb).find((child) => doc.relation(child) === 'obj' && child > verb && child < as);
  if (object === undefined) return null;
  let first = object;
  while (first - 1 > verb && doc.head(first - 1) === object) first--;
  return nounPhraseAfter(reading, first, as);
}

/** "acted on advice, not to win votes" */
function lastDenied(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  if (reading.form(word - 1) !== ',' || reading.lower(word + 1) !== 'to' || !reading.isVerb(word + 2)) return null;
  if (!reading.parsed || reading.doc.relation(word + 2) === 'xcomp') return null;
  const found = purpose(reading, word + 1, word + 2, motiveEnd(reading, word + 2, window.end), window, 'rejected');
  return found && { ...found, negated: true };
}

/** "he had intended to repay": what he wanted, rather than what something was for. */
function isActive(reading: Reading, verb: number): boolean {
  if (reading.parsed && reading.doc.children(verb).some((child) => reading.doc.relation(child) === 'nsubj'))
    return !reading.doc.children(verb).some((child) => /:pass$/.test(reading.doc.fullRelation(child)));
  let at = verb - 1;
  while (reading.upos(at) === 'ADV') at--;
  return /^(had|has|have|having|never|he|she|they|it|we|i|who)$/.test(reading.lower(at));
}

/** "To cut costs, the bank is closing branches." */
function frontedPurpose(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  const end = fronted(reading, word + 1, window);
  return end < 0 ? null : purpose(reading, word, word + 1, end, window, 'fronted');
}

/** The comma that ends a purpose at the head of its sentence, or -1. */
function fronted(reading: Reading, from: number, window: WordRange): number {
  for (let at = from + 1; at < Math.min(window.end, from + 24); at++) if (reading.form(at) === ',') return at;
  return -1;
}

/** "so (that) they could": a purpose; "so she left", "so that he came to power" are results. */
function isResultOfWill(reading: Reading, word: number): boolean {
  const that = reading.lower(word + 1) === 'that';
  if (that && (/^(ADJ|ADV)$/.test(reading.upos(word + 2) ?? '') || reading.upos(word - 1) === 'AUX')) return false;
  if (!that && reading.upos(word + 1) === 'AUX') return false;
  if (!that && (/^[.,;:]$/.test(reading.form(word - 1)) || word === reading.sentence(word).first)) return false;
  for (let at = word + 1; at < word + 9; at++) {
    if (/^(can|could|would|will|might|may)$/.test(reading.lower(at))) return true;
    if (reading.isVerb(at)) return that && reading.doc.feature(at, 'Tense') !== 'Past';
  }
  return that;
}
