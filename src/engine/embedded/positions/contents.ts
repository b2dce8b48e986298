import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';
import { withoutTime } from '../times.ts';
import { contentEnd, hasVerb, matterEnd, REASON } from './extent.ts';
import type { ReportingVerbAt } from './verbs.ts';

/** What a reporting verb takes, as it was found behind the verb: words, end exclusive. */
export interface Content extends WordRange {
  readonly kind: 'clause' | 'bare-clause' | 'infinitive' | 'preposition' | 'object' | 'colon';
  /** The preposition that belongs to the cue, or -1. */
  readonly marker: number;
}

/** How many words may stand between a verb and what introduces its content. */
const REACH = 14;

/** The content behind a reporting verb, or null. `from`: past the verb, its particle aside, and past a subject there. */
export function contentAfter(reading: Reading, at: ReportingVerbAt, from: number, window: WordRange): Content | null {
  const { use, particle } = at;
  const start = particle >= from && particle - at.verb < REACH ? particle + 1 : from;
  const takes = (kind: Parameters<typeof use.takes.has>[0]) => use.takes.has(kind);
  if (takes('clause')) {
    const clause = introducedClause(reading, at, start, window) ?? parsedClause(reading, at, from, window);
    // "willen dat de fabriek sluit, omdat ...": the reason is for the demand.
    if (clause)
      return use.verb.stance === 'demands'
        ? { ...clause, end: beforeReason(reading, clause.first, clause.end) }
        : clause;
  }
  const complement = takes('preposition') ? prepositional(reading, at, from, window) : null;
  const infinitive = takes('infinitive')
    ? infinitiveAfter(reading, at, particle >= from && particle - at.verb < 10 ? start : from, window)
    : null;
  // "asking schools to pay for services": what comes first completes the verb.
  if (complement && infinitive) return complement.marker < infinitive.first ? complement : infinitive;
  if (complement ?? infinitive) return complement ?? infinitive;
  if (reading.lexicon.language === 'en' && /ing$/.test(reading.lower(from)) && reading.upos(from) === 'VERB')
    // "admitted stealing the car"
    return content(reading, 'infinitive', from, window, -1);
  if (takes('clause') && reading.lexicon.language === 'en') {
    const bare = bareClause(reading, at, from, window);
    if (bare) return bare;
  }
  if (takes('object')) return objectAfter(reading, at, particle === at.verb + 1 ? start : from, window);
  return null;
}

/** "zegt dat ...", "told LA Weekly in a statement that ...", "betwijfelt of ...", "asked how ..." */
function introducedClause(
  reading: Reading,
  { use, verb }: ReportingVerbAt,
  from: number,
  window: WordRange,
): Content | null {
  const { lexicon } = reading;
  const asks = use.verb.stance === 'asks' || use.verb.stance === 'doubts';
  for (let word = from; word < Math.min(window.end, from + REACH); word++) {
    const lower = reading.lower(word);
    // "Image: ..." is a caption.
    if (lower === ':' && isCaption(reading, word)) return null;
    if (lower === ':')
      return word + 1 < window.end ? content(reading, 'colon', word + 1, window, -1) : nextParagraph(reading, word);
    if (lexicon.complementiser.has(lower) && !isDeterminer(reading, word))
      return content(reading, 'clause', word + 1, window, -1);
    if (asks && lexicon.whether.has(lower)) return content(reading, 'clause', word + 1, window, -1);
    if (
      lexicon.questionWords.has(lower) &&
      lower !== 'die' &&
      (asks ? word - verb < 8 : isIndirect(reading, word, from))
    )
      return content(reading, 'clause', word, window, -1);
    if (reading.isPunctuation(word) && !/^[,()[\]"'“”‘’«»„]+$/.test(lower)) return null;
    if (reading.isPunctuation(word) && lower !== ',' && word === from) return null;
    // "urged the Centre to scrap the duty, a demand that ...": another content comes first.
    if (use.takes.has('infinitive') && /^(to|te)$/.test(lower) && reading.upos(word + 1) === 'VERB') return null;
    if (lower === ',' && lexicon.language === 'en' && /^(DET|NOUN)$/.test(reading.upos(word + 1) ?? '')) return null;
    if (lower === ',' && lexicon.language === 'nl' && !lexicon.complementiser.has(reading.lower(word + 1))) return null;
    if (isFiniteVerb(reading, word) && word > from) return null;
  }
  return null;
}

/** "explained how ...", "beschreef ze hoe ...": a question word right behind the verb, or behind whom it is told. */
function isIndirect(reading: Reading, word: number, from: number): boolean {
  if (!/^(how|why|what|hoe|waarom|wat)$/.test(reading.lower(word))) return false;
  return word === from || (word - from <= 2 && reading.upos(word - 1) === 'PRON');
}

/** The clause that the parse hangs on the verb, where no word introduces it. */
function parsedClause(reading: Reading, at: ReportingVerbAt, from: number, window: WordRange): Content | null {
  const { doc } = reading;
  for (const child of doc.children(at.verb)) {
    if (doc.relation(child) !== 'ccomp' || child < from || child >= window.end) continue;
    // Where nobody is told it, the clause begins at once, whatever the parse thinks its subject is.
    const first = TOLD.test(reading.lower(at.verb))
      ? Math.max(from, doc.subtree(child).first)
      : pastAdverbs(reading, from);
    // Only what follows the verb at once, or whom it is told: a verb further on stands in a clause of its own.
    const told = first - from <= 6 && !hasVerb(reading, from, first);
    if (told && !/^[,;:.!?]$/.test(reading.form(first))) return content(reading, 'bare-clause', first, window, -1);
  }
  return null;
}

/** Past adverbs and a time: *said on Monday it had ...* */
function pastAdverbs(reading: Reading, word: number): number {
  let at = word;
  for (;;) {
    const day = /^(on|in)$/.test(reading.lower(at)) ? at + 1 : at;
    if (reading.lexicon.months.has(reading.lower(day))) at = day + 1;
    else if (reading.upos(at) === 'ADV') at++;
    else return at;
  }
}

function isCaption(reading: Reading, colon: number): boolean {
  return (
    /^(image|photo|picture|credit|video|file|foto|beeld|bron|source)$/.test(reading.lower(colon - 1)) &&
    reading.isCapitalised(colon - 1)
  );
}

/** "... denied these allegations:" ends its paragraph: the next one is what was said, as far as nobody else speaks. */
function nextParagraph(reading: Reading, colon: number): Content | null {
  const { doc } = reading;
  const paragraph = doc.paragraphs[doc.paragraphOf(colon) + 1];
  if (!paragraph) return null;
  let end = paragraph.first;
  for (
    let at = doc.sentenceOf(paragraph.first);
    at < doc.sentences.length && doc.sentences[at]!.first < paragraph.end;
    at++
  ) {
    const sentence = doc.sentences[at]!;
    for (let word = sentence.first; word < Math.min(sentence.end, sentence.first + 12); word++)
      if (
        reading.lexicon.reporting.has(reading.lower(word)) &&
        reading.upos(word) === 'VERB' &&
        !reading.quoteAround(word)
      )
        return end > paragraph.first ? { kind: 'colon', first: paragraph.first, end, marker: -1 } : null;
    end = sentence.end;
    if (end - paragraph.first > 120) break;
  }
  return { kind: 'colon', first: paragraph.first, end, marker: -1 };
}

/** *that* or *dat* with a verb right behind it points at something: "en dat amuseerde hem", "that is". */
function isDeterminer(reading: Reading, word: number): boolean {
  if (reading.lexicon.language === 'en') return reading.upos(word + 1) === 'AUX';
  return reading.upos(word - 1) === 'CCONJ' && reading.isVerb(word + 1);
}

function isFiniteVerb(reading: Reading, word: number): boolean {
  if (!reading.isVerb(word)) return false;
  return !/^(te|to)$/.test(reading.lower(word - 1));
}

/** "pleit voor ...", "accused them of ...", "beschuldigt de VS ervan dat ..." */
function prepositional(
  reading: Reading,
  { use, verb }: ReportingVerbAt,
  from: number,
  window: WordRange,
): Content | null {
  for (let word = from; word < Math.min(window.end, from + REACH); word++) {
    if (/^[;:.!?]$/.test(reading.form(word))) return null;
    if (!use.prepositions.has(reading.lower(word))) {
      if (isFiniteVerb(reading, word) && !/^(is|are)$/.test(reading.lower(word)) && word > from) return null;
      continue;
    }
    // "called on ministers to act"
    if (/^(on|upon)$/.test(reading.lower(word)) && use.verb.stance === 'demands') {
      const demanded = infinitiveAfter(reading, { use, verb, particle: -1, negated: false }, word + 1, window);
      if (demanded) return { ...demanded, marker: word };
    }
    let first = word + 1;
    if (reading.form(first) === ',') first++;
    if (reading.lexicon.complementiser.has(reading.lower(first))) first++;
    return content(reading, 'preposition', first, window, word);
  }
  return null;
}

/** "eist zijn troepen terug te trekken", "urged them to work", "wil het ambt vernieuwen" */
function infinitiveAfter(reading: Reading, at: ReportingVerbAt, from: number, window: WordRange): Content | null {
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
    if (isVerbLast(reading, at.verb, window)) return null;
    // The infinitive ends the clause: "wil het priesterambt vernieuwen".
    const wish = content(reading, 'infinitive', from, window, -1);
    return wish && wish.end - wish.first >= 2 ? wish : null;
  }
  let start = from;
  for (let word = from; word < Math.min(window.end, from + 24); word++) {
    const lower = reading.lower(word);
    if (/^[;:.!?]$/.test(lower)) return null;
    if (lower === 'om' && word - from < 10) start = word + 1;
    if (lower === 'te' && /en$|^(gaan|staan|doen|zien|slaan)$/.test(reading.lower(word + 1)))
      return content(reading, 'infinitive', pastArguments(reading, at.verb, start, word), window, -1);
  }
  return null;
}

/** "verweet hem gisteren de reizigers te gijzelen": past what the parse hangs on the verb itself. */
function pastArguments(reading: Reading, verb: number, from: number, te: number): number {
  const { doc } = reading;
  let first = from;
  while (first < te) {
    if (/^(hem|haar|hen|hun|ons|mij|me|zich)$/.test(reading.lower(first)) && reading.upos(first + 1) !== 'NOUN')
      first++;
    else if (reading.upos(first) === 'ADV' && DAY.test(reading.lower(first))) first++;
    else {
      const argument = doc.children(verb).find((child) => {
        const { first: begin, end } = doc.subtree(child);
        return begin === first && end <= te && /^(obj|iobj)$/.test(doc.relation(child));
      });
      if (argument === undefined) break;
      first = doc.subtree(argument).end;
    }
  }
  return first < te ? first : from;
}

const DAY = /^(gisteren|vandaag|\p{L}+dag|gisteravond|vanochtend|vanmiddag|vanavond|eerder|opnieuw)$/u;

/** Whether a Dutch verb stands at the end of a subordinate clause. */
function isVerbLast(reading: Reading, verb: number, { first }: WordRange): boolean {
  for (let word = verb - 1; word >= Math.max(first, verb - 20); word--) {
    if (reading.upos(word) === 'SCONJ') return word < verb - 1;
    if (/^[,;:]$/.test(reading.form(word)) || reading.upos(word) === 'CCONJ') return false;
  }
  return false;
}

function isInfinitive(reading: Reading, word: number): boolean {
  const upos = reading.upos(word);
  if (upos === 'VERB' || upos === 'AUX' || upos === 'ADV') return true;
  return !/^(DET|PRON|NUM|PROPN|ADJ|PUNCT)$/.test(upos ?? '') && !/(s|ed|ing)$/.test(reading.lower(word));
}

/** Verbs that name whom something is told before what is told. */
const TOLD =
  /^(tell|tells|told|telling|assure|assures|assured|warn|warns|warned|ask|asks|asked|remind|reminds|reminded|inform|informed|advised)$/;

/** "said the broadcasts will continue", "told CBC News the department will look into it" */
function bareClause(reading: Reading, { verb }: ReportingVerbAt, from: number, window: WordRange): Content | null {
  let first = from;
  if (TOLD.test(reading.lower(verb))) {
    first = pastRecipient(reading, from, window.end);
    if (first === from) return null;
  }
  first = pastAdverbs(reading, first);
  if (first >= window.end) return null;
  const upos = reading.upos(first);
  const form = reading.form(first);
  if (/^[.,;:!?)]/.test(form) && form !== ',,') return null;
  if (upos === 'CCONJ' || (upos === 'ADP' && !opensClause(reading, first, window.end))) return null;
  const clause = content(reading, 'bare-clause', first, window, -1);
  if (!clause || clause.end - clause.first < 3) return null;
  return reading.quoteAround(first) || hasOwnVerb(reading, clause) ? clause : null;
}

/** "said in their first match, the team ...", "said although ...": a phrase or clause before the subject. */
function opensClause(reading: Reading, first: number, limit: number): boolean {
  if (!/^(in|on|after|before|by|at|with|as|since|during|under|although|from|despite)$/.test(reading.lower(first)))
    return false;
  for (let word = first + 1; word < Math.min(limit, first + 12); word++) {
    if (reading.form(word) === ',') return word + 1 < limit && !reading.isVerb(word + 1);
    // "estimated by 2050 increasing population would ..."
    if (reading.upos(word) === 'NUM' && word - first < 3) return hasVerb(reading, word, limit);
    if (reading.isVerb(word)) return false;
  }
  return false;
}

/** A clause has a finite verb behind its first word, before it is broken off: "maintained a majority" has none. */
function hasOwnVerb(reading: Reading, { first, end }: WordRange): boolean {
  for (let word = first + 1; word < Math.min(end, first + 30); word++) {
    if (/^[;:]$/.test(reading.form(word))) return false;
    if (reading.isVerb(word) && reading.lower(word - 1) !== 'to') return true;
  }
  return false;
}

function pastRecipient(reading: Reading, from: number, limit: number): number {
  let word = from;
  if (reading.upos(word) === 'PRON') return word + 1;
  while (word < limit && (reading.upos(word) === 'DET' || reading.upos(word) === 'ADJ') && word === from) word++;
  const proper = reading.upos(word) === 'PROPN';
  while (word < limit && word - from < 6) {
    const upos = reading.upos(word);
    if (proper ? upos !== 'PROPN' : upos !== 'NOUN' && upos !== 'ADJ') break;
    word++;
  }
  return word;
}

/** "verwerpt het aanbod", "announced the start of a process", "noemt het plan onzin" */
function objectAfter(reading: Reading, at: ReportingVerbAt, from: number, window: WordRange): Content | null {
  const { particle } = at;
  let first = from;
  while (first < window.end && reading.upos(first) === 'ADV') first++;
  const upos = reading.upos(first);
  if (first >= window.end || upos === 'PUNCT' ? !/^(["'“‘„«]|,,|'')$/.test(reading.form(first)) : false) return null;
  if (upos === 'ADP' || upos === 'SCONJ' || upos === 'CCONJ' || upos === 'PART') return null;
  if (isNaming(reading, at.verb, first)) return null;
  // "wees het aanbod af": up to the particle.
  const before = reading.lower(particle) === 'hand' ? particle - 2 : particle;
  const limit = particle > first ? Math.max(before, first + 1) : window.end;
  const object = content(reading, 'object', first, { first: window.first, end: limit }, -1);
  if (!object) return null;
  for (let word = object.first; word < object.end; word++) {
    const is = reading.upos(word);
    if (is === 'NOUN' || is === 'PROPN' || is === 'ADJ') return object;
    // "vrezen overlast": a noun that the tagger does not know.
    if (is === 'VERB' && word === object.first && object.end - object.first <= 2) return object;
  }
  return null;
}

function content(
  reading: Reading,
  kind: Content['kind'],
  first: number,
  window: WordRange,
  marker: number,
): Content | null {
  if (first >= window.end) return null;
  const matter =
    kind === 'object' || (kind === 'preposition' && !reading.lexicon.complementiser.has(reading.lower(first - 1)));
  // "announced Monday" says when, not what.
  if (
    matter &&
    reading.lexicon.months.has(reading.lower(first)) &&
    !/^(NOUN|PROPN|VERB)$/.test(reading.upos(first + 1) ?? '')
  )
    return null;
  if (kind === 'infinitive') {
    const last = beforeReason(reading, first, contentEnd(reading, first, window.end));
    return last > first ? { kind, first, end: last, marker } : null;
  }
  const end = matter
    ? parsedEnd(reading, first, matterEnd(reading, first, window.end))
    : contentEnd(reading, first, window.end);
  return end > first ? { kind, first, end, marker } : null;
}

function beforeReason(reading: Reading, first: number, end: number): number {
  for (let word = first + 1; word < end; word++)
    if (reading.form(word) === ',' && endsDemand(reading, word + 1) && !reading.quoteAround(word)) return word;
  return end;
}

/** A reason, or an apposition to the whole: *send a mediator, an offer that ...* */
function endsDemand(reading: Reading, word: number): boolean {
  const lower = reading.lower(word);
  // "which he intended to repay, and that ...": the outer content goes on.
  if (/^(and|en)$/.test(lower) && reading.lexicon.complementiser.has(reading.lower(word + 1))) return true;
  if (REASON.test(lower) || (lower === 'if' && reading.lower(word + 1) === 'only')) return true;
  return (
    /^(a|an|een|iets|something)$/.test(lower) && /^(that|which|dat|die|waar\p{L}*)$/u.test(reading.lower(word + 2))
  );
}

const PLACE = /^(in|on|at|before|after|during|since|until|op|tijdens|na|sinds|bij|vanaf)$/;

/** A matter without the place and time that the parse hangs on the verb: *the ban | on French television*. */
function parsedEnd(reading: Reading, first: number, end: number): number {
  const { doc } = reading;
  if (!reading.parsed) return withoutTime(reading, { first, end }).end;
  let cut = end;
  for (let word = first + 1; word < end && cut === end; word++) {
    if (!PLACE.test(reading.lower(word)) || reading.quoteAround(word)) continue;
    const object = doc.head(word);
    const governor = doc.head(object);
    // The phrase hangs on a verb before the content.
    if (doc.relation(object) === 'obl' && object > word && governor < first && object < end) cut = word;
  }
  return withoutTime(reading, { first, end: cut }).end;
}

/** "a group called the Sea Org", "a user labelled 'X'": the verb only gives a name. */
function isNaming(reading: Reading, verb: number, first: number): boolean {
  if (!/^(called|labelled|labeled|dubbed|named)$/.test(reading.lower(verb))) return false;
  const before = reading.upos(verb - 1);
  if (before === 'AUX') return false;
  const name = reading.upos(first) === 'DET' ? first + 1 : first;
  return reading.upos(name) === 'PROPN' || (before === 'NOUN' && reading.isPunctuation(first));
}
