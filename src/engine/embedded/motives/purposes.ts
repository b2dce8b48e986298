import type { WordRange } from '../../../language/document.ts';
import { nounPhraseAfter } from '../phrases.ts';
import { contentSpan, windowAround } from '../positions/extent.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from '../sources.ts';
import { subjectOf } from '../subjects.ts';
import { clauseAfter, clauseBefore, motiveEnd } from './clauses.ts';
import type { FoundMotive } from './found.ts';

/** How far *te* may stand from its *om*, in words. */
const REACH = 28;

/** A purpose at a word: *om ... te*, *to ...*, *in order to*, *so they could*, *hoopt ... te*, *tot taak hebben ... te*. */
export function findPurpose(reading: Reading, word: number): FoundMotive | null {
  const window = windowAround(reading, word);
  return reading.lexicon.language === 'nl'
    ? dutchPurpose(reading, word, window)
    : englishPurpose(reading, word, window);
}

function dutchPurpose(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  const lower = reading.lower(word);
  if (/^(niet|not)$/.test(lower)) return rejectedPurpose(reading, word, window);
  const marked = reading.match(reading.lexicon.purposeMarkers, word, window.end);
  if (marked >= 0) {
    // Behind a comma it completes nothing.
    if (lower === 'om' && reading.form(word - 1) !== ',' && isComplement(reading, word, window)) return null;
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
  if (/^(wil|willen|wilde|wilden)$/.test(lower)) return aimOfMeans(reading, word, window);
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
    if (/^(kan|kunnen|kon|konden|hoeft|hoeven|hoefde|hoefden|mag|mogen|zal|zullen|zou|zouden)$/.test(reading.lower(at)))
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
  const subject = must && /^(dat|dit)$/.test(opening) ? null : subjectOf(reading, word, window.first, window.end);
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

/** "niet voor militaire operaties, maar om ...": the purpose that is denied before the one that holds. */
function rejectedPurpose(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  if (!/^(voor|om|for|to)$/.test(reading.lower(word + 1))) return null;
  for (let comma = word + 3; comma < Math.min(window.end, word + 20); comma++) {
    if (reading.form(comma) !== ',' && !/^(maar|but)$/.test(reading.lower(comma))) continue;
    const but = reading.form(comma) === ',' ? comma + 1 : comma;
    if (!/^(maar|but)$/.test(reading.lower(but)) || !/^(om|voor|to|for)$/.test(reading.lower(but + 1))) return null;
    const found = purpose(reading, word + 1, word + 2, comma, window, 'rejected');
    return found && { ...found, negated: true };
  }
  return null;
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

/** *poging om te*, *plan van het kabinet om te*: the infinitive completes a word and explains nothing. */
function isComplement(reading: Reading, word: number, window: WordRange): boolean {
  const { doc } = reading;
  const verb = doc.head(word);
  if (reading.parsed && verb > word && doc.head(verb) < word && takesInfinitive(reading, doc.head(verb))) return true;
  const { complementTakers } = reading.lexicon;
  let nouns = 0;
  for (let at = word - 1; at >= Math.max(window.first, word - 7); at--) {
    if (complementTakers.has(reading.lower(at))) return true;
    if (reading.isPunctuation(at)) return false;
    if (reading.isVerb(at)) return takesInfinitive(reading, at);
    // Behind the nearest noun only what hangs on another one by *van* is looked at.
    if (reading.upos(at) === 'ADP') {
      if (reading.lower(at) !== 'van' && nouns > 0) return complementTakers.has(reading.lower(at - 1)) && word - at < 4;
    } else if (reading.upos(at) === 'NOUN' || reading.upos(at) === 'PROPN') nouns++;
  }
  return false;
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

function englishPurpose(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  if (reading.lower(word) === 'not') return rejectedPurpose(reading, word, window);
  const marked = reading.match(reading.lexicon.purposeMarkers, word, window.end);
  if (marked >= 0) {
    // "so as not to expose them": the negation is the purpose's own.
    const first = reading.lower(marked - 2) === 'not' ? marked - 2 : marked;
    return purpose(reading, word, first, motiveEnd(reading, marked, window.end), window, 'purpose-marked');
  }
  const lower = reading.lower(word);
  if (lower === 'so' && isResultOfWill(reading, word)) {
    const first = reading.lower(word + 1) === 'that' ? word + 2 : word + 1;
    return purpose(reading, word, first, motiveEnd(reading, first, window.end), window, 'so-that');
  }
  if (/^(hoping|aiming)$/.test(lower) && reading.lower(word + 1) === 'to' && !reading.quoteAround(word)) {
    // "Kyiv hopes to stop the offensive": an aim.
    const subject = subjectOf(reading, word, window.first, window.end);
    const found = purpose(reading, word, word + 2, motiveEnd(reading, word + 2, window.end), window, 'hope');
    return found && { ...found, holder: subject && { first: subject.first, end: subject.end }, action: null };
  }
  if (
    lower === 'to' &&
    word === window.first &&
    (isPlainInfinitive(reading, word + 1) || reading.lexicon.infinitives.has(reading.lower(word + 1)))
  )
    return frontedPurpose(reading, word, window);
  if (/^(for)$/.test(lower)) return sanction(reading, word, window);
  if (lower !== 'to' || word === window.first || !isPlainInfinitive(reading, word + 1)) return null;
  if (
    /ing$/.test(reading.lower(word + 1)) &&
    !/^(bring|sing|ring|swing|fling|cling|sting|string|wring|spring)$/.test(reading.lower(word + 1))
  )
    return null;
  if (!explains(reading, word, window)) return null;
  return purpose(reading, word, word + 1, motiveEnd(reading, word + 1, window.end), window, 'infinitive');
}

/** "To cut costs, the bank is closing branches." */
function frontedPurpose(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  let comma = word + 2;
  while (comma < Math.min(window.end, word + 25) && reading.form(comma) !== ',') comma++;
  if (reading.form(comma) !== ',') return null;
  return purpose(reading, word, word + 1, comma, window, 'fronted');
}

const SANCTIONS =
  /^(sacked|fired|suspended|fined|arrested|jailed|punished|banned|dismissed|expelled|sued|disqualified|reprimanded|disciplined)$/;

/** "sacked its manager for losing six games" */
function sanction(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  if (!/ing$/.test(reading.lower(word + 1)) || !reading.isVerb(word + 1)) return null;
  for (let at = word - 1; at > Math.max(window.first, word - 9); at--) {
    if (reading.isPunctuation(at)) return null;
    if (SANCTIONS.test(reading.lower(at)))
      return reading.upos(at - 1) === 'AUX' && /^(was|were|been|be|is|are)$/.test(reading.lower(at - 1))
        ? null
        : purpose(reading, word, word + 1, motiveEnd(reading, word + 1, window.end), window, 'sanction');
  }
  return null;
}

/** "so (that) they could": a purpose; "so she left" is a result. */
function isResultOfWill(reading: Reading, word: number): boolean {
  if (
    reading.lower(word + 1) === 'that' &&
    !/^(ADJ|ADV)$/.test(reading.upos(word + 2) ?? '') &&
    reading.upos(word - 1) !== 'AUX'
  )
    return true;
  for (let at = word + 1; at < word + 6; at++)
    if (/^(can|could|would|will|might|may)$/.test(reading.lower(at))) return reading.form(word - 1) !== '.';
  return false;
}

function isPlainInfinitive(reading: Reading, word: number): boolean {
  const lower = reading.lower(word);
  const upos = reading.upos(word);
  if (!/^[a-z]+$/.test(lower) || reading.isCapitalised(word)) return false;
  if (!reading.tagged)
    return (
      reading.lexicon.infinitives.has(lower) || (reading.lexicon.reporting.has(lower) && !/(s|ed|ing)$/.test(lower))
    );
  return upos === 'VERB' || upos === 'AUX';
}

/** Whether an infinitive says what an act is for: behind an object or a motion, not behind a word that needs it. */
function explains(reading: Reading, to: number, window: WordRange): boolean {
  const { complementTakers } = reading.lexicon;
  let previous = to - 1;
  while (previous > window.first && /^["“”'‘’]+$/.test(reading.form(previous))) previous--;
  if (isTaker(reading, previous)) return false;
  const upos = reading.upos(previous);
  if (/^(love|loves|loved|like|likes|liked|prefer|prefers|preferred|hate|hates|hated)$/.test(reading.lower(previous)))
    return false;
  if (upos === 'AUX' || upos === 'PART' || upos === 'ADJ' || upos === 'CCONJ' || upos === 'SCONJ') return false;
  if (upos === 'VERB' && !MOTION.test(reading.lower(previous))) return false;
  if (completes(reading, to) || describesNoun(reading, to)) return false;
  for (let at = previous; at >= Math.max(window.first, to - 14); at--) {
    const lower = reading.lower(at);
    if (/^[;:.!?]$/.test(reading.form(at))) return false;
    // "time for users to move"
    if (lower === 'for' && complementTakers.has(reading.lower(at - 1))) return false;
    if (reading.upos(at) !== 'VERB') continue;
    const takes = takesInfinitive(reading, at);
    if (!OBJECT_CONTROL.test(lower) && !takes) return true;
    if (!takes) return false;
    // "asked the council to help" needs it, "proposed measures to help" does not: by whether the object can act.
    const object = at + 1 < to ? nounPhraseAfter(reading, at + 1, to) : null;
    return (
      object !== null && at + 1 < previous && !isPlausible(reading, object) && reading.upos(object.first) !== 'PRON'
    );
  }
  return false;
}

/** "Carrow's contract to deliver", "the desire to find": the infinitive says what a known thing is about. */
function describesNoun(reading: Reading, to: number): boolean {
  const { doc } = reading;
  const verb = doc.head(to);
  if (!reading.parsed || verb <= to || verb - to > 6 || doc.relation(verb) !== 'acl') return false;
  const noun = doc.head(verb);
  for (let word = noun - 1; word > noun - 4; word--)
    if (/^('s|’s|its|their|his|her)$/.test(reading.lower(word))) return true;
  return false;
}

/** Whether the parse makes the infinitive the complement of a verb that is no motion. */
function completes(reading: Reading, to: number): boolean {
  const { doc } = reading;
  const verb = doc.head(to);
  if (!reading.parsed || verb <= to || verb - to > 6) return false;
  const governor = doc.head(verb);
  if (doc.relation(verb) !== 'xcomp' || MOTION.test(reading.lower(governor))) return false;
  // "summoned the ambassador to demand": with an object between, only behind a verb that is known to need it.
  return (
    governor === to - 1 ||
    isTaker(reading, governor) ||
    OBJECT_CONTROL.test(reading.lower(governor)) ||
    takesInfinitive(reading, governor)
  );
}

/** Verbs behind which an infinitive is a purpose: motion, use, foundation. */
const MOTION =
  /^(used|using|deployed|sent|travelled|traveled|came|went|stopped|returned|gathered|met|founded|created|built|installed|introduced|dispatched|rushed|flew|marched|united|joined|raised|held)$/;

/** Verbs whose object is to do what the infinitive says, wherever it stands: *forced the mayor to resign*. */
const OBJECT_CONTROL =
  /^(forc(e|es|ed|ing)|allow(s|ed|ing)?|caus(e|es|ed|ing)|help(s|ed|ing)?|persuad(e|es|ed|ing)|invit(e|es|ed|ing)|teach(es|ing)?|taught|enabl(e|es|ed|ing)|requir(e|es|ed|ing)|permit(s|ted|ting)?|lead(s|ing)?|led|need(s|ed|ing)?|get(s|ting)?|got|want(s|ed|ing)?|ask(s|ed|ing)?|tell(s|ing)?|told|order(s|ed|ing)?|urg(e|es|ed|ing)|compel(s|led|ling)?|convinc(e|es|ed|ing)|motivat(e|es|ed|ing)|prompt(s|ed|ing)?|set|trying|tried|try|wait(s|ed|ing)?|have|has|had|fail(s|ed|ing)?|refus(e|es|ed|ing)|manag(e|es|ed|ing)|continu(e|es|ed|ing)|agree(s|d|ing)?|charged|denied|call(s|ed|ing)?|appeal(s|ed|ing)?)$/;

/** A word that an infinitive completes, in any form: *agree*, *agreeing*, *plans*. */
function isTaker(reading: Reading, word: number): boolean {
  const lower = reading.lower(word);
  const { complementTakers } = reading.lexicon;
  if (complementTakers.has(lower)) return true;
  const stem = lower.replace(/ing$/, '');
  return stem !== lower && (complementTakers.has(stem) || complementTakers.has(`${stem}e`));
}

function takesInfinitive(reading: Reading, verb: number): boolean {
  const uses = reading.lexicon.reporting.get(reading.lower(verb)) ?? [];
  return uses.some(
    ({ takes, particle }) => takes.has('infinitive') && (particle === null || hasNear(reading, verb, particle)),
  );
}

function hasNear(reading: Reading, verb: number, particle: string): boolean {
  for (let word = verb + 1; word < verb + 16; word++) if (reading.lower(word) === particle) return true;
  return false;
}

function purpose(
  reading: Reading,
  at: number,
  first: number,
  end: number,
  window: WordRange,
  rule: string,
): FoundMotive | null {
  const content = contentSpan(reading, first, end);
  if (!content) return null;
  const clause = at > window.first ? clauseBefore(reading, at, window) : null;
  const fronted = at <= window.first + 1 ? frontedClause(reading, end, window) : null;
  const explained = fronted ?? clause;
  const negated = /^(niet|not)$/.test(reading.lower(at - 1));
  return {
    holder: explained?.holder ?? null,
    at,
    content,
    ...(explained && { verb: explained.verb }),
    action: explained?.action ?? null,
    negated,
    rule,
  };
}

/** "To build it, the city ...": the clause behind the comma. */
function frontedClause(reading: Reading, end: number, window: WordRange) {
  if (reading.form(end) !== ',') return reading.isVerb(end) ? clauseAfter(reading, end, window) : null;
  return clauseAfter(reading, end + 1, window);
}
