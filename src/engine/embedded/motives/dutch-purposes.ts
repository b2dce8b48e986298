import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';
import { subjectOf } from '../subjects/subjects.ts';
import { motiveEnd } from './clauses.ts';
import {
  goesOnFromComplement,
  infinitiveMarker,
  isComplement,
  isConsequence,
  isPreposition,
} from './dutch-complements.ts';
import { aimByMeans, aimInRelative, aimOfDeed, atStake, wishBehindDeed } from './dutch-means.ts';
import type { FoundMotive } from './found.ts';
import { isPredicate } from './predicates.ts';
import { purpose, rejectedPurpose } from './purpose-of.ts';

export function dutchPurpose(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  const lower = reading.lower(word);
  if (/^(niet|not)$/.test(lower)) return rejectedPurpose(reading, word, window);
  const stake = atStake(reading, word, window);
  if (stake) return stake;
  const marked = reading.match(reading.lexicon.purposeMarkers, word, window.end);
  if (marked >= 0) {
    // Behind a comma it completes nothing.
    if (lower === 'om' && reading.form(word - 1) !== ',' && isComplement(reading, word, window)) return null;
    if (lower === 'om' && (isPreposition(reading, word) || goesOnFromComplement(reading, word, window))) return null;
    const te = infinitiveMarker(reading, marked, window.end);
    if (te < 0 || (lower === 'om' && isConsequence(reading, word, te))) return null;
    const end =
      word <= window.first + 1 ? frontedInfinitiveEnd(reading, te, window.end) : motiveEnd(reading, te, window.end);
    return purpose(reading, word, marked, end, window, 'purpose');
  }
  const aim =
    aimByMeans(reading, word, window) ?? aimInRelative(reading, word, window) ?? aimOfDeed(reading, word, window);
  if (aim) return aim;
  if (lower === 'opdat')
    return purpose(reading, word, word + 1, motiveEnd(reading, word + 1, window.end), window, 'so-that');
  if (lower === 'zodat') return enabling(reading, word, window);
  if (/^(taak|doel|opdracht)$/.test(lower) && /^(tot|als)$/.test(reading.lower(word - 1))) {
    // "die tot taak hebben president Maduro te beveiligen"
    const have = word + 1;
    if (!/^(heeft|hebben|had|hadden)$/.test(reading.lower(have))) return null;
    const te = infinitiveMarker(reading, have + 1, window.end);
    if (te < 0) return null;
    const found = purpose(reading, word - 1, have + 1, motiveEnd(reading, te, window.end), window, 'task');
    const subject = subjectOf(reading, have, window.first, window.end);
    return found && subject ? { ...found, holder: { first: subject.first, end: subject.end } } : found;
  }
  if (/^(dient|dienen|diende|dienden)$/.test(lower)) return service(reading, word, window);
  return wishBehindDeed(reading, word, window);
}

/** "zodat schepen hun motoren kunnen uitzetten": a purpose by its *kunnen* or *hoeven*; without it a result. */
function enabling(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  const end = motiveEnd(reading, word + 1, window.end);
  for (let at = word + 2; at < end; at++)
    if (
      /^(kan|kunnen|kon|konden|hoeft|hoeven|hoefde|hoefden|blijft|blijven|mag|mogen|zal|zullen|zou|zouden)$/.test(
        reading.lower(at),
      )
    )
      return purpose(reading, word, word + 1, end, window, 'so-that');
  return null;
}

/** "Om ongelukken te voorkomen heb ik ...": a fronted purpose ends before the verb of its sentence. */
function frontedInfinitiveEnd(reading: Reading, te: number, limit: number): number {
  let word = te + 2;
  while (word < limit && /en$/.test(reading.lower(word)) && reading.upos(word) === 'VERB') word++;
  // Whatever the tagger makes of the verb: only what belongs to the infinitive may stand between them.
  const goesOn = reading.isPunctuation(word) || /^(ADP|CCONJ|SCONJ|PRON)$/.test(reading.upos(word) ?? '');
  if (word < limit && !goesOn) return word;
  // "Om te ontsnappen aan zijn moeder trok hij ...": with what hangs on the infinitive.
  for (let at = word; at < limit && /^(ADP|DET|ADJ|NOUN|PROPN|NUM)$/.test(reading.upos(at) ?? ''); at++)
    if (isPredicate(reading, at + 1)) return at + 1;
  return motiveEnd(reading, te, limit);
}

/** "ze dienen vooral als struikeldraad": what something serves for. */
function service(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  for (let at = word + 1; at < Math.min(window.end, word + 5); at++) {
    if (!/^(als|om|ter)$/.test(reading.lower(at))) continue;
    if (reading.lower(at) === 'om') return null;
    const found = purpose(reading, word, word, motiveEnd(reading, at, window.end), window, 'serves');
    const subject = subjectOf(reading, word, window.first, window.end);
    return found && { ...found, holder: subject && { first: subject.first, end: subject.end } };
  }
  return null;
}
