import type { WordRange } from '../../../language/document.ts';
import { nounPhraseAfter } from '../phrases.ts';
import { contentSpan } from '../positions/extent.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from '../sources.ts';
import { subjectOf } from '../subjects.ts';
import { clauseBefore, motiveEnd } from './clauses.ts';
import type { FoundMotive } from './found.ts';
import { purpose, rejectedPurpose, takesInfinitive } from './purpose-of.ts';

/** How far *te* may stand from its *om*, in words. */
const REACH = 28;

export function dutchPurpose(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  const lower = reading.lower(word);
  if (/^(niet|not)$/.test(lower)) return rejectedPurpose(reading, word, window);
  const marked = reading.match(reading.lexicon.purposeMarkers, word, window.end);
  if (marked >= 0) {
    // Behind a comma it completes nothing.
    if (lower === 'om' && reading.form(word - 1) !== ',' && isComplement(reading, word, window)) return null;
    if (lower === 'om' && (isPreposition(reading, word) || goesOnFromComplement(reading, word, window))) return null;
    const te = infinitiveMarker(reading, marked, window.end);
    if (te < 0) return null;
    const end = word <= window.first + 1 ? frontedEnd(reading, te, window.end) : motiveEnd(reading, te, window.end);
    return purpose(reading, word, marked, end, window, 'purpose');
  }
  if (/^(hoopt|hopen|hoopte|hoopten)$/.test(lower)) {
    // "Daarmee hoopt hij de kritiek tot zwijgen te brengen": what an act is for; without the act only a hope.
    if (!subjectOf(reading, word, window.first, window.end)?.behind) return null;
    const te = infinitiveMarker(reading, word + 1, window.end);
    if (te < 0 || reading.quoteAround(word)) return null;
    for (let at = word + 1; at < te; at++) if (/^[,;:]$|^dat$/.test(reading.form(at)) && at - word < 3) return null;
    return hope(reading, word, te, window);
  }
  if (/^(wil|willen|wilde|wilden|moet|moeten|moest|moesten|probeert|proberen|hoopt|hopen)$/.test(lower)) {
    const aim = aimBehindMeans(reading, word, window);
    if (aim) return aim;
  }
  if (/^(wil|willen|wilde|wilden)$/.test(lower))
    return aimOfMeans(reading, word, window) ?? aimSo(reading, word, window);
  if (/^(zodat|opdat)$/.test(lower)) return enabling(reading, word, window);
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
  return null;
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

/** "Zo wilden de onderzoekers voorkomen dat ...", "Met de lijn wil de coöperatie jongeren bereiken", "Dat moet de druk opvoeren". */
function aimBehindMeans(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  const opening = reading.lower(window.first);
  if (word - window.first > 12) return null;
  const must = /^moe/.test(reading.lower(word));
  if (must) {
    if (word !== window.first + 1 || !/^(dat|dit|daarmee|hiermee|zo)$/.test(opening)) return null;
  } else if (!/^(zo|daarmee|hiermee|met|door)$/.test(opening)) return null;
  const subject = must && /^(dat|dit)$/.test(opening) ? null : subjectBehind(reading, word, window);
  if (!must && (!subject?.behind || /^(het|er|dat|dit)$/.test(reading.lower(subject.first)))) return null;
  const first = subject?.behind ? subject.end : word + 1;
  const content = contentSpan(reading, first, motiveEnd(reading, first, window.end));
  const holder = subject && { first: subject.first, end: subject.end };
  const action = word - window.first > 1 ? contentSpan(reading, window.first + 1, word) : null;
  if (!content || content.end - content.start < 8) return null;
  if (must)
    return {
      holder: doerBefore(reading, window.first),
      at: word,
      content,
      action: null,
      negated: false,
      rule: 'means',
    };
  return { holder, at: word, content, action, negated: false, rule: 'means' };
}

/** "Met de lijn Groenland wil de coöperatie ...": behind a fronted means the subject follows its verb. */
function subjectBehind(reading: Reading, verb: number, window: WordRange) {
  const subject = subjectOf(reading, verb, window.first, window.end);
  if (subject?.behind) return subject;
  const behind = nounPhraseAfter(reading, verb + 1, window.end);
  return behind && isPlausible(reading, behind) ? { ...behind, behind: true } : subject;
}

/** Who did what the sentence before tells. */
function doerBefore(reading: Reading, word: number): WordRange | null {
  const sentence = reading.doc.sentenceOf(word);
  const before = reading.doc.sentences[sentence - 1];
  if (!before) return null;
  for (let at = before.first; at < Math.min(before.end, before.first + 40); at++) {
    if (!reading.isVerb(at)) continue;
    const subject = subjectOf(reading, at, before.first, before.end);
    return subject && { first: subject.first, end: subject.end };
  }
  return null;
}

/** "De boeren willen met de acties protesteren tegen ...": what they want to reach by a deed. */
function aimOfMeans(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  for (let at = word + 1; at < Math.min(window.end, word + 6); at++) {
    if (reading.isPunctuation(at)) return null;
    if (reading.lower(at) !== 'met' && reading.lower(at) !== 'door') continue;
    const means = nounPhraseAfter(reading, at + 1, window.end);
    if (!means || means.end >= window.end || reading.isPunctuation(means.end)) return null;
    // Only a deed is a means: "wil met de minister praten" is none.
    if (!reading.lexicon.deeds.has(reading.lower(means.end - 1))) return null;
    const content = contentSpan(reading, means.end, motiveEnd(reading, means.end, window.end));
    const subject = subjectOf(reading, word, window.first, window.end);
    const action = contentSpan(reading, means.first, means.end);
    return (
      content && {
        holder: subject && { first: subject.first, end: subject.end },
        at: word,
        content,
        action,
        negated: false,
        rule: 'means',
      }
    );
  }
  return null;
}

/** "Ze willen zo verhinderen dat ...", "Hij wil daarmee ...": by what the sentence before tells. */
function aimSo(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  let so = word + 1;
  while (so < word + 5 && /^(PRON|DET|NOUN|PROPN|ADJ)$/.test(reading.upos(so) ?? '')) so++;
  if (!/^(zo|daarmee|hiermee|zodoende)$/.test(reading.lower(so)) || reading.upos(so + 1) === 'ADJ') return null;
  const subject = subjectOf(reading, word, window.first, window.end);
  const content = contentSpan(reading, so + 1, motiveEnd(reading, so + 1, window.end));
  if (!content || !subject) return null;
  const holder = { first: subject.first, end: subject.end };
  return { holder, at: word, content, action: null, negated: false, rule: 'means' };
}

/** "Om ongelukken te voorkomen heb ik ...": a fronted purpose ends before the verb of its sentence. */
function frontedEnd(reading: Reading, te: number, limit: number): number {
  let word = te + 2;
  while (word < limit && /en$/.test(reading.lower(word)) && reading.upos(word) === 'VERB') word++;
  return reading.isVerb(word) ? word : motiveEnd(reading, te, limit);
}

/** The word of the *te* that completes an *om*, or -1. */
function infinitiveMarker(reading: Reading, from: number, limit: number): number {
  for (let word = from; word < Math.min(limit, from + REACH); word++) {
    if (/^[;:.!?]$/.test(reading.form(word))) return -1;
    if (reading.form(word) === ',' && /^(SCONJ|PRON|VERB)$/.test(reading.upos(word + 1) ?? '')) return -1;
    if (reading.lower(word) === 'te' && /(en|aan|aat|ien|oen)$/.test(reading.lower(word + 1))) return word;
  }
  return -1;
}

/** "het gaat om een concentratie": no *om* of an infinitive. */
function isPreposition(reading: Reading, word: number): boolean {
  const { doc } = reading;
  const head = doc.head(word);
  if (!reading.parsed || doc.relation(word) !== 'case' || head <= word || reading.upos(head) !== 'NOUN') return false;
  return /^(gaan|draaien|vragen|smeken|bidden)$/.test(doc.lemma(doc.head(head)));
}

/** "vroeg mensen om weg te blijven, niet om te vechten": what the first one completes, the second one does too. */
function goesOnFromComplement(reading: Reading, word: number, window: WordRange): boolean {
  if (reading.lower(word - 1) !== 'niet') return false;
  for (let at = word - 2; at > Math.max(window.first, word - 14); at--)
    if (reading.lower(at) === 'om') return isComplement(reading, at, window);
  return false;
}

/** *poging om te*, *plan van het kabinet om te*: the infinitive completes a word and explains nothing. */
function isComplement(reading: Reading, word: number, window: WordRange): boolean {
  const { doc } = reading;
  const verb = doc.head(word);
  if (reading.parsed && verb > word && doc.head(verb) < word && takesInfinitive(reading, doc.head(verb))) return true;
  const { complementTakers } = reading.lexicon;
  let nouns = 0;
  for (let at = word - 1; at >= Math.max(window.first, word - 10) && !reading.isPunctuation(at); at--)
    // "ervoor gekozen om", "drong er bij hen op aan om": the infinitive is what the *er* stands for.
    if (/^er(voor|op|aan|toe|van|mee|naar|over|tegen)$/.test(reading.lower(at)) || isSplitEr(reading, at, word))
      return true;
  for (let at = word - 1; at >= Math.max(window.first, word - 7); at--) {
    // "de heffing is nodig om ...": what a thing is needed for; "het is nodig om ..." completes.
    if (reading.lower(at) === 'nodig') return hasExpletive(reading, at, window);
    if (complementTakers.has(reading.lower(at))) return true;
    if (reading.isPunctuation(at)) return false;
    if (
      /^(is|was|zijn|waren)$/.test(reading.lower(at)) &&
      /^(genoeg|voldoende|bereid|klaar)$/.test(reading.lower(at - 1))
    )
      return true;
    if (reading.isVerb(at)) return takesInfinitive(reading, at);
    // Behind the nearest noun only what hangs on another one by *van* is looked at.
    if (reading.upos(at) === 'ADP') {
      if (reading.lower(at) !== 'van' && nouns > 0) return complementTakers.has(reading.lower(at - 1)) && word - at < 4;
    } else if (reading.upos(at) === 'NOUN' || reading.upos(at) === 'PROPN') nouns++;
  }
  return false;
}

function hasExpletive(reading: Reading, word: number, window: WordRange): boolean {
  for (let at = word - 1; at >= Math.max(window.first, word - 8); at--)
    if (/^(het|'t)$/.test(reading.lower(at)) && reading.upos(at) === 'PRON') return true;
  return false;
}

/** "drong er bij beide landen op aan om": *er* with a particle verb or preposition right before the *om*. */
function isSplitEr(reading: Reading, at: number, om: number): boolean {
  if (reading.lower(at) !== 'er') return false;
  return (
    /^(op|aan|voor|toe|van|over)$/.test(reading.lower(om - 1)) ||
    /^(op|aan|voor|toe|van|over)$/.test(reading.lower(om - 2))
  );
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

function hope(reading: Reading, word: number, te: number, window: WordRange): FoundMotive | null {
  const clause = clauseBefore(reading, word + 1, window);
  const holder = clause?.holder ?? null;
  let first = word + 1;
  // Past a subject behind the verb.
  if (/^(hij|zij|ze|men|we|wij|ik)$/.test(reading.lower(first))) first++;
  else if (holder === null)
    while (first < te && reading.upos(first) !== 'DET' && reading.upos(first) !== 'ADP') first++;
  const content = contentSpan(reading, first, motiveEnd(reading, te, window.end));
  const subject = first > word + 1 ? { first: word + 1, end: first } : holder;
  return content && { holder: subject, at: word, content, action: null, negated: false, rule: 'hope' };
}
