import type { WordRange } from '../../../language/document.ts';
import { nounPhraseAfter } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from '../subjects/sources.ts';
import { type Content, content, isFiniteVerb, REACH } from './content-range.ts';
import type { ReportingVerbAt } from './verbs.ts';

/** "pleit voor ...", "accused them of ...", "beschuldigt de VS ervan dat ..." */
export function prepositional(reading: Reading, at: ReportingVerbAt, from: number, window: WordRange): Content | null {
  const { use, verb } = at;
  for (let word = from; word < Math.min(window.end, from + REACH); word++) {
    if (/^[;:.!?]$/.test(reading.form(word))) return null;
    // "pleaded guilty to spare her family": an infinitive's *to* is no preposition.
    const infinitive = reading.lower(word) === 'to' && reading.doc.feature(word + 1, 'VerbForm') === 'Inf';
    if (!use.prepositions.has(reading.lower(word)) || infinitive) {
      if (isFiniteVerb(reading, word) && !/^(is|are)$/.test(reading.lower(word)) && word > from) return null;
      continue;
    }
    // "called on ministers to act"
    if (/^(on|upon)$/.test(reading.lower(word)) && use.verb.stance === 'demands') {
      const demanded = infinitiveAfter(reading, { use, verb, particle: -1, negated: false }, word + 1, window);
      if (demanded) return { ...demanded, marker: word };
    }
    // "called a meeting for Monday"
    if (/^call/.test(reading.lower(verb)) && reading.lower(word) === 'for' && callsFor(reading, from, word))
      return null;
    let first = word + 1;
    if (first === at.particle) first++;
    if (reading.form(first) === ',') first++;
    // "stemde tegen, tot spijt van de wethouder": nothing more is said.
    if (reading.form(first - 1) === ',' && reading.lower(first) === 'tot') return null;
    if (reading.lexicon.complementiser.has(reading.lower(first))) first++;
    return content(reading, 'preposition', first, window, word);
  }
  return null;
}

/** A thing that is called stands between the verb and its *for*, rather than whom it is called on. */
function callsFor(reading: Reading, from: number, marker: number): boolean {
  for (let word = from; word < marker; word++) {
    if (/^(on|upon|in|at)$/.test(reading.lower(word))) return false;
    if (reading.upos(word) === 'NOUN' && !reading.lexicon.months.has(reading.lower(word))) return true;
  }
  return false;
}

/** "eist zijn troepen terug te trekken", "urged them to work", "wil het ambt vernieuwen" */
export function infinitiveAfter(
  reading: Reading,
  at: ReportingVerbAt,
  from: number,
  window: WordRange,
): Content | null {
  const { lexicon } = reading;
  if (lexicon.language === 'en') {
    for (let word = from; word < Math.min(window.end, from + 10); word++) {
      if (/^[,;:.!?]$/.test(reading.form(word)) || (isFiniteVerb(reading, word) && word > from)) return null;
      if (reading.lower(word) !== 'to' || !isInfinitive(reading, word + 1)) continue;
      // "expects Hungary to block it": who is to do it belongs to the content.
      if ((at.use.verb.stance === 'expects' || /^want/.test(reading.lower(at.verb))) && word > from)
        return content(reading, 'infinitive', from, window, -1);
      const negated = reading.lower(word - 1) === 'not';
      return content(reading, 'infinitive', negated ? word - 1 : word + 1, window, -1);
    }
    return null;
  }
  if (/^(wil|willen|wilde|wilden|wou)$/.test(reading.lower(at.verb))) {
    // "of Rusland verder wil gaan": in a subordinate clause what is wanted stands before the verb.
    if (isVerbLast(reading, at.verb, window) || /^(hij|zij|wij|we|ik)$/.test(reading.lower(from))) return null;
    // The infinitive ends the clause: "wil het priesterambt vernieuwen".
    // "heeft het ambt willen aanvaarden en ...": what is wanted stands before the verb.
    if (reading.doc.feature(from, 'VerbForm') === 'Inf' && /^(CCONJ|PUNCT)$/.test(reading.upos(from + 1) ?? ''))
      return null;
    const wish = content(reading, 'infinitive', from, window, -1);
    return wish && wish.end - wish.first >= 2 ? wish : null;
  }
  let start = from;
  for (let word = from; word < Math.min(window.end, from + 24); word++) {
    const lower = reading.lower(word);
    if (/^[;:.!?]$/.test(lower)) return null;
    // "hoopt op een tweede ring en roept op om ..."
    if (reading.upos(word) === 'CCONJ' && reading.doc.feature(word + 1, 'VerbForm') === 'Fin') return null;
    if (lower === 'om' && word - from < 10) {
      // "eisen maatregelen om de overlast te stoppen": only who may be told is told to do it, a thing is there for it.
      if (hasThingBefore(reading, at.verb, from, word)) return null;
      // "heeft een bemiddelaar voorgesteld om te sussen": so is what stands before its participle.
      if (word === from && hasObjectBefore(reading, at.verb, window)) return null;
      start = word + 1;
    }
    if (lower === 'teneinde') return null;
    if (
      lower === 'te' &&
      /n$/.test(reading.lower(word + 1)) &&
      (reading.isVerb(word + 1) || /en$/.test(reading.lower(word + 1)))
    )
      return content(reading, 'infinitive', pastArguments(reading, at.verb, start, word), window, -1);
  }
  return null;
}

/** Whether a verb has an object between a word and an *om* that is no actor, which nobody can tell to do anything. */
export function hasThingBefore(reading: Reading, verb: number, from: number, om: number): boolean {
  const { doc } = reading;
  if (!reading.parsed) return false;
  const object = doc.children(verb).find((child) => /^i?obj$/.test(doc.relation(child)) && child >= from && child < om);
  if (object === undefined || reading.upos(object) !== 'NOUN') return false;
  return !isPlausible(reading, { first: doc.subtree(object).first, end: object + 1 });
}

/** Verbs of which nobody is told to do anything: whatever stands as their object is what is proposed. */
const TELLS_NOBODY = /^(voorstellen|eisen|toezeggen|beloven|aankondigen|bepleiten|overwegen)$/;

/** "heeft een bemiddelaar voorgesteld om ...": whether what is proposed stands before the participle. */
export function hasObjectBefore(reading: Reading, verb: number, { first }: WordRange): boolean {
  const { doc } = reading;
  if (doc.feature(verb, 'VerbForm') !== 'Part' || !TELLS_NOBODY.test(doc.lemma(verb))) return false;
  return doc.children(verb).some((child) => doc.relation(child) === 'obj' && child >= first && child < verb);
}

/** "verweet hem gisteren de reizigers te gijzelen": past what the parse hangs on the verb itself. */
function pastArguments(reading: Reading, verb: number, from: number, te: number): number {
  const { doc } = reading;
  let first = from;
  while (first < te) {
    if (/^(hem|haar|hen|hun|ons|mij|me)$/.test(reading.lower(first)) && reading.upos(first + 1) !== 'NOUN') first++;
    else if (reading.upos(first) === 'ADV' && DAY.test(reading.lower(first))) first++;
    else {
      const argument = doc.children(verb).find((child) => {
        const { first: begin, end } = doc.subtree(child);
        return begin === first && end <= te && /^(obj|iobj)$/.test(doc.relation(child));
      });
      // "weigerde garanties te geven": only people can be told; a thing belongs to the infinitive.
      if (argument === undefined || !isPlausible(reading, doc.subtree(argument))) break;
      first = doc.subtree(argument).end;
    }
  }
  return first < te ? first : from;
}

const DAY = /^(gisteren|vandaag|\p{L}+dag|gisteravond|vanochtend|vanmiddag|vanavond|eerder|opnieuw)$/u;

/** Whether a Dutch verb stands at the end of a subordinate clause. */
function isVerbLast(reading: Reading, verb: number, { first }: WordRange): boolean {
  for (let word = verb - 1; word >= Math.max(first, verb - 20); word--) {
    if (reading.upos(word) === 'SCONJ' || reading.lexicon.pronouns.relative.has(reading.lower(word)))
      return word < verb - 1;
    if (/^[,;:]$/.test(reading.form(word)) || reading.upos(word) === 'CCONJ') return false;
  }
  return false;
}

function isInfinitive(reading: Reading, word: number): boolean {
  const upos = reading.upos(word);
  if (upos === 'VERB' || upos === 'AUX' || upos === 'ADV') return true;
  return !/^(DET|PRON|NUM|PROPN|ADJ|PUNCT)$/.test(upos ?? '') && !/(s|ed|ing)$/.test(reading.lower(word));
}

/** "verwerpt het aanbod", "announced the start of a process", "noemt het plan onzin" */
export function objectAfter(reading: Reading, at: ReportingVerbAt, from: number, window: WordRange): Content | null {
  const { particle } = at;
  const first = pastAdverbials(reading, at.verb, from, window.end);
  const upos = reading.upos(first);
  if (first >= window.end || upos === 'PUNCT' ? !/^(["'“‘„«]|,,|'')$/.test(reading.form(first)) : false) return null;
  // "noemt dat een sympathiek idee": a verb that takes no clause is followed by a pronoun.
  const pronoun = upos === 'SCONJ' && !at.use.takes.has('clause') && /^(dat|that)$/.test(reading.lower(first));
  if (upos === 'ADP' || (upos === 'SCONJ' && !pronoun) || upos === 'CCONJ' || upos === 'PART') return null;
  if (isNaming(reading, at.verb, first)) return null;
  if (blocksPlace(reading, at.verb, first, window.end)) return null;
  // "wees het aanbod af": up to the particle.
  let before = particle;
  // "trok de cijfers in twijfel", "wees het van de hand": up to the whole expression.
  while (before > first + 1 && /^(ADP|DET)$/.test(reading.upos(before - 1) ?? '')) before--;
  const limit = particle > first ? before : window.end;
  const object = content(reading, 'object', first, { first: window.first, end: limit }, -1);
  if (!object) return null;
  for (let word = object.first; word < object.end; word++) {
    const is = reading.upos(word);
    if (is === 'NOUN' || is === 'PROPN' || is === 'ADJ' || is === 'SYM') return object;
    // "noemt ze overdreven": what somebody is called.
    if (is === 'VERB' && /^noem/.test(reading.lower(at.verb)) && reading.doc.feature(word, 'VerbForm') === 'Part')
      return object;
    // "vrezen overlast": a noun that the tagger does not know.
    if (is === 'VERB' && word === object.first && object.end - object.first <= 2) return object;
  }
  return null;
}

const BLOCKS = /^(block|blockade|blokkeren)$/;

/** "blokkeerden de oprit", "blocked the motorway": a deed, rather than a stand. */
export function blocksPlace(reading: Reading, verb: number, first: number, limit: number): boolean {
  if (!BLOCKS.test(reading.doc.lemma(verb))) return false;
  const object = nounPhraseAfter(reading, first, limit);
  const { placeNouns, placeWords } = reading.lexicon;
  const head = object ? reading.lower(reading.doc.headOf(object)) : '';
  return placeNouns.has(head) || placeWords.has(head);
}

/** "eisen al maanden verkiezingen": past adverbs, and past phrases where the parse has an object behind them. */
function pastAdverbials(reading: Reading, verb: number, from: number, limit: number): number {
  const { doc } = reading;
  const children = reading.parsed ? doc.children(verb) : [];
  const object = children.find((child) => doc.relation(child) === 'obj' && child >= from);
  let first = from;
  while (first < limit) {
    const phrase =
      object === undefined
        ? undefined
        : children.find((child) => doc.relation(child) === 'obl' && doc.subtree(child).first === first);
    if (phrase !== undefined && phrase < object!) first = Math.max(doc.subtree(phrase).end, first + 1);
    else if (reading.upos(first) === 'ADV' || WHILE.test(reading.lower(first))) first++;
    else break;
  }
  return first;
}

/** Adverbs of time that a tagger takes for adjectives. */
const WHILE = /^(aanvankelijk|onlangs|(dagen|weken|maanden|jaren)lang)$/;

/** "a group called the Sea Org", "a user labelled 'X'": the verb only gives a name. */
function isNaming(reading: Reading, verb: number, first: number): boolean {
  if (!/^(called|labelled|labeled|dubbed|named)$/.test(reading.lower(verb))) return false;
  const before = reading.upos(verb - 1);
  if (before === 'AUX') return false;
  const name = reading.upos(first) === 'DET' ? first + 1 : first;
  return reading.upos(name) === 'PROPN' || (before === 'NOUN' && reading.isPunctuation(first));
}

/** *sees the port as a gift*: the matter with what it is said to be; of a pronoun (*beschreef hem als een held*) only that. */
export function seenAs(
  reading: Reading,
  { particle }: ReportingVerbAt,
  from: number,
  window: WordRange,
): Content | null {
  for (let as = from; as < Math.min(window.end, from + REACH); as++) {
    if (/^[,;:.!?]$/.test(reading.form(as)) || (as > from && isFiniteVerb(reading, as))) return null;
    // "ziet eruit als een kreeft": how it looks is no view of it.
    if (/^(eruit|uit)$/.test(reading.lower(as))) return null;
    if (!/^(as|als)$/.test(reading.lower(as)) || as + 1 >= window.end) continue;
    let first = from;
    while (first < as && (first === particle || reading.upos(first) === 'ADV')) first++;
    const pronoun = as - first <= 1 && (first === as || reading.upos(first) === 'PRON');
    return content(reading, 'as', pronoun ? as + 1 : first, window, pronoun ? as : -1);
  }
  return null;
}
