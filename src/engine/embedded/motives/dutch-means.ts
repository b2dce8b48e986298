import type { WordRange } from '../../../language/document.ts';
import { GOALS, HOPES, INTENDS, KEEPS, MEANS_NOUNS, MUST, PRIZES, THEREBY, WANTS } from '../lexicon/dutch-aims.ts';
import { nounPhraseAfter } from '../phrases.ts';
import { contentSpan } from '../positions/content-span.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from '../subjects/sources.ts';
import { subjectOf } from '../subjects/subjects.ts';
import { clauseBefore, motiveEnd } from './clauses.ts';
import type { FoundMotive } from './found.ts';
import { isPredicate, predicateOf } from './predicates.ts';

const MEANS = /^(met|door|via)$/;

/** Shortest aim, in characters. */
const SHORTEST = 8;

/**
 * What somebody wants by a deed: *Zo wilden de onderzoekers voorkomen dat ...*, *Met de lijn hoopt de coöperatie jongeren
 * te bereiken*, *Ze willen zo verhinderen dat ...*, *De boeren willen met de acties protesteren tegen ...*.
 */
export function aimByMeans(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  if (!INTENDS.has(reading.lower(word)) || !reading.isVerb(word)) return null;
  const fronted = frontedMeans(reading, word, window);
  const subject = subjectBy(reading, word, window, fronted !== null);
  if (!subject || isNobody(reading, subject)) return null;
  let behind = subject.first > word ? subject.end : word + 1;
  while (!fronted && isAdverb(reading, behind)) behind++;
  const means = fronted ?? meansBehind(reading, word, behind, window.end);
  if (!means) return null;
  const first = fronted ? behind : means.end;
  const content = contentSpan(reading, first, motiveEnd(reading, first, window.end));
  if (!content || content.end - content.start < SHORTEST) return null;
  const named = means.end - means.first > 1 ? contentSpan(reading, means.first + 1, means.end) : null;
  return { holder: subject, at: word, content, action: named, negated: false, rule: 'means' };
}

/** An adverb before a means, as a tagger may see it: *eerder met bonussen*. */
function isAdverb(reading: Reading, word: number): boolean {
  if (THEREBY.has(reading.lower(word))) return false;
  return reading.upos(word) === 'ADV' || (reading.upos(word) === 'ADJ' && MEANS.test(reading.lower(word + 1)));
}

/** *het*, *dat* alone, which wants nothing. */
function isNobody(reading: Reading, { first, end }: WordRange): boolean {
  return end - first === 1 && /^(het|er|dat|dit)$/.test(reading.lower(first));
}

/** *Zo*, *Op die manier*, *Met de lijn Groenland*: all that stands before the verb; or null. */
function frontedMeans(reading: Reading, verb: number, window: WordRange): WordRange | null {
  let { first } = window;
  if (reading.upos(first) === 'CCONJ' || /^(ook|juist|mede)$/.test(reading.lower(first))) first++;
  if (verb - first > 12 || verb <= first) return null;
  const whole = { first, end: verb };
  if (THEREBY.has(reading.lower(first))) return verb === first + 1 ? whole : null;
  if (/^op (die|deze) (manier|wijze)$/.test(reading.slice(whole).toLowerCase())) return whole;
  // Behind whatever is fronted one hopes by it: *Op de top hoopt Rome ...*
  const hopes = HOPES.has(reading.lower(verb)) && subjectOf(reading, verb, window.first, window.end)?.behind;
  const opens = hopes ? !reading.lexicon.accordingTo.begins(reading.lower(first)) : MEANS.test(reading.lower(first));
  if (!opens) return null;
  for (let at = first; at < verb; at++) if (reading.doc.feature(at, 'VerbForm') === 'Fin') return null;
  return whole;
}

/** *zo*, *daarmee*, *met de acties* behind the verb and its subject; or null. */
function meansBehind(reading: Reading, verb: number, first: number, limit: number): WordRange | null {
  const lower = reading.lower(first);
  if (THEREBY.has(lower)) return lower === 'zo' && isDegree(reading, first) ? null : { first, end: first + 1 };
  // "wil zich met de aankoop verzekeren van": with its reflexive.
  if (lower === 'zich') return meansBehind(reading, verb, first + 1, limit);
  if (lower !== 'met' && lower !== 'door') return null;
  const means = phraseOf(reading, first, limit);
  if (!means || means.end >= limit || reading.isPunctuation(means.end)) return null;
  // Only a deed is a means: "wil met de minister praten" is none. Any thing is one to who hopes, or for an aim:
  // "probeert met bonussen personeel te lokken".
  const noun = reading.lower(means.end - 1);
  if (reading.lexicon.deeds.has(noun) || MEANS_NOUNS.has(noun)) return { first, end: means.end };
  const aims = HOPES.has(reading.lower(verb)) || tellsGoal(reading, means.end, limit);
  return aims && !isPlausible(reading, means) ? { first, end: means.end } : null;
}

/** The phrase of a preposition: "met bonussen personeel lokken" has two by the parse. */
function phraseOf(reading: Reading, preposition: number, limit: number): WordRange | null {
  const phrase = nounPhraseAfter(reading, preposition + 1, limit);
  const head = reading.doc.relation(preposition) === 'case' ? reading.doc.head(preposition) : -1;
  if (!phrase || head <= preposition || head >= phrase.end) return phrase;
  const next = reading.upos(head + 1);
  return next === 'NOUN' || next === 'PROPN' ? { first: phrase.first, end: head + 1 } : phrase;
}

/** "zo snel mogelijk", "zo groot": how much, rather than by what; "zo minder afhankelijk worden" is by what. */
function isDegree(reading: Reading, so: number): boolean {
  if (reading.lower(so + 2) === 'mogelijk' || reading.lower(so + 3) === 'mogelijk') return true;
  const next = reading.lower(so + 1);
  // "hoopt zo nieuwe onlusten te voorkomen"
  if (/e$/.test(next) && reading.upos(so + 2) === 'NOUN') return false;
  return /^(ADJ|ADV)$/.test(reading.upos(so + 1) ?? '') && !/(er|meer)$/.test(next);
}

/** The subject of a verb; behind what is fronted it follows its verb. */
function subjectBy(reading: Reading, verb: number, window: WordRange, fronted: boolean): WordRange | null {
  const subject = subjectOf(reading, verb, window.first, window.end);
  if (subject && (subject.behind || !fronted)) return { first: subject.first, end: subject.end };
  const behind = fronted ? nounPhraseAfter(reading, verb + 1, window.end) : null;
  // Whatever wants something is somebody: *het bedrijf*, *de coöperatie*.
  return behind && (isPlausible(reading, behind) || reading.upos(behind.first) === 'DET') ? behind : null;
}

/** *sluisde geld weg, waarmee hij de fiscus wilde omzeilen* */
export function aimInRelative(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  if (reading.lower(word) !== 'waarmee' || word === window.first) return null;
  const subject = nounPhraseAfter(reading, word + 1, window.end);
  if (!subject || !(isPlausible(reading, subject) || reading.upos(subject.first) === 'PRON')) return null;
  const end = motiveEnd(reading, subject.end, window.end);
  for (let at = subject.end; at < end; at++) {
    if (!INTENDS.has(reading.lower(at)) || !reading.isVerb(at)) continue;
    const first = at === subject.end ? at + 1 : subject.end;
    const content = contentSpan(reading, first, at === end - 1 ? at : end);
    if (!content || content.end - content.start < SHORTEST) return null;
    const action = clauseBefore(reading, word, window)?.action ?? null;
    return { holder: subject, at: word, content, action, negated: false, rule: 'means' };
  }
  return null;
}

/** *Dat moet de druk opvoeren*, *De controles moeten smokkel tegengaan*: what a deed is for, told of the deed. */
export function aimOfDeed(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  if (!MUST.has(reading.lower(word)) || !reading.isVerb(word)) return null;
  const by = word === window.first + 1 && /^(dat|dit|daarmee|hiermee|zo)$/.test(reading.lower(window.first));
  const subject = by ? null : subjectOf(reading, word, window.first, window.end);
  if (!by && !(subject && !subject.relative && isThing(reading, subject, window))) return null;
  const behind = subject && subject.first > word ? subject.end : word + 1;
  const end = motiveEnd(reading, behind, window.end);
  if (!tellsGoal(reading, word, end)) return null;
  const content = contentSpan(reading, behind, end);
  if (!content || content.end - content.start < SHORTEST) return null;
  const holder = subject ? null : doerBefore(reading, window.first);
  return { holder, at: word, content, action: null, negated: false, rule: 'aim' };
}

/** Who did what the sentence before tells. */
export function doerBefore(reading: Reading, word: number): WordRange | null {
  const before = reading.doc.sentences[reading.doc.sentenceOf(word) - 1];
  if (!before) return null;
  for (let at = before.first; at < Math.min(before.end, before.first + 40); at++) {
    const subject = isPredicate(reading, at) ? subjectOf(reading, at, before.first, before.end) : null;
    if (subject) return isPlausible(reading, subject) ? { first: subject.first, end: subject.end } : null;
  }
  return null;
}

/** A thing with its article, at the head of its clause. */
function isThing(reading: Reading, subject: WordRange, window: WordRange): boolean {
  return (
    subject.first <= window.first + 1 &&
    reading.upos(subject.first) === 'DET' &&
    reading.upos(subject.end - 1) === 'NOUN' &&
    !isPlausible(reading, subject)
  );
}

/** Whether what a modal governs is an aim: an infinitive that names one, *veiliger maken*, *op afstand houden*. */
function tellsGoal(reading: Reading, modal: number, end: number): boolean {
  const goal = (word: number) =>
    GOALS.has(reading.lower(word)) ||
    (reading.lower(word) === 'maken' && /er$/.test(reading.lower(word - 1))) ||
    (KEEPS.has(reading.lower(word)) && reading.upos(word - 1) === 'NOUN' && reading.upos(word - 2) === 'ADP');
  if (reading.parsed && goal(predicateOf(reading, modal))) return true;
  for (let word = modal + 1; word < end; word++) {
    if (reading.isPunctuation(word)) return false;
    if (goal(word) && reading.isVerb(word)) return !reading.isVerb(word + 1);
  }
  return false;
}

/**
 * What somebody wants right behind a deed of theirs (`wish`): an aim, *Hij wil voorkomen dat ...*; in their own words
 * whatever they want, *'Ik wil dichter bij mijn gezin zijn'*.
 */
export function wishBehindDeed(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  if (!WANTS.has(reading.lower(word)) || !reading.isVerb(word)) return null;
  const subject = subjectOf(reading, word, window.first, window.end);
  if (!subject || subject.relative || Math.min(subject.first, word) > window.first + 3) return null;
  const own = reading.lexicon.pronouns.first.has(reading.lower(subject.first));
  if (own !== (reading.quoteAround(word) !== null) || (own && /^w(ilde|ou)/.test(reading.lower(word)))) return null;
  const first = subject.behind ? subject.end : word + 1;
  const end = motiveEnd(reading, first, window.end);
  if (reading.lower(first) === 'dat' || !(own || tellsGoal(reading, word, end))) return null;
  const content = contentSpan(reading, first, end);
  if (!content || content.end - content.start < SHORTEST) return null;
  const holder = { first: subject.first, end: subject.end };
  return { holder, at: word, content, action: null, negated: false, rule: 'wish' };
}

/** *De critici zeggen dat het Boedapest erom gaat ...*, *De hackers was het om geld te doen*: what somebody is after. */
export function atStake(reading: Reading, word: number, window: WordRange): FoundMotive | null {
  const lower = reading.lower(word);
  if (lower !== 'om' && lower !== 'erom') return null;
  let it = -1;
  let verb = -1;
  // "is het Rusland niet om geld te doen, maar om invloed"
  const reach = reading.lexicon.motives.but.has(reading.lower(word - 1)) ? 18 : 9;
  for (let at = Math.max(window.first, word - reach); at < Math.min(window.end, word + 4); at++) {
    if (/^(het|'t)$/.test(reading.lower(at)) && at < word && !isArticle(reading, at)) it = at;
    if (/^(gaat|ging|is|was|draait|draaide)$/.test(reading.lower(at))) verb = at;
  }
  if (verb < word && Math.abs(verb - it) > 1) return null;
  if (it < 0 || verb < 0) return null;
  const holder = concerned(reading, it, verb, word, window);
  if (!holder) return lower === 'om' && verb < word ? whatItIsAbout(reading, word, window) : null;
  const doing = lower === 'erom' && reading.lower(word + 1) === 'te' && reading.lower(word + 2) === 'doen';
  let first = doing ? word + 3 : word + 1;
  if (verb === first) first++;
  let end = motiveEnd(reading, first, window.end);
  for (let at = first; at < end - 1 && lower === 'om'; at++)
    if (reading.lower(at) === 'te' && reading.lower(at + 1) === 'doen') end = at;
  if (lower === 'erom' && !hasInfinitive(reading, first, end)) return null;
  const content = contentSpan(reading, first, end);
  const negated = reading.lexicon.motives.not.has(reading.lower(word - 1));
  return content && { holder, at: word, content, action: null, negated, rule: 'stake' };
}

/** "Volgens hem gaat het niet om winstbejag": a feeling or a prize, of whoever did what is spoken of. */
function whatItIsAbout(reading: Reading, om: number, window: WordRange): FoundMotive | null {
  const { feelings, feelingEndings, not } = reading.lexicon.motives;
  const phrase = nounPhraseAfter(reading, om + 1, window.end);
  const noun = phrase ? reading.lower(reading.doc.headOf(phrase)) : '';
  const feeling = feelings.has(noun) || [...feelingEndings].some((ending) => noun !== ending && noun.endsWith(ending));
  const content = feeling || PRIZES.has(noun) ? contentSpan(reading, om + 1, phrase!.end) : null;
  const negated = not.has(reading.lower(om - 1));
  return content && { holder: null, at: om, content, action: null, negated, rule: 'about' };
}

/** Whom it concerns: between *het* and *om*, or at the head of the sentence before the verb. */
function concerned(reading: Reading, it: number, verb: number, om: number, window: WordRange): WordRange | null {
  for (let at = it + 1; at < om; at++) {
    if (at === verb || /^(ADV|PUNCT)$/.test(reading.upos(at) ?? '')) continue;
    const behind = nounPhraseAfter(reading, at, om);
    return behind && (isPlausible(reading, behind) || OBLIQUE.test(reading.lower(behind.first))) ? behind : null;
  }
  if (verb <= window.first || it !== verb + 1) return null;
  const before = nounPhraseAfter(reading, window.first, verb);
  return before && before.end === verb ? before : null;
}

/** "het bedrijf"; before a name it is none. */
function isArticle(reading: Reading, word: number): boolean {
  return reading.doc.relation(word) === 'det' && reading.upos(word + 1) !== 'PROPN';
}

const OBLIQUE = /^(hem|haar|hen|hun|ons|mij|me|ze|u)$/;

function hasInfinitive(reading: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (reading.lower(at) === 'te') return true;
  return reading.lower(first) === 'dat';
}
