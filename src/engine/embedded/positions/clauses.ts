import type { WordRange } from '../../../language/document.ts';
import { nounPhraseAfter } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { type Content, content, isFiniteVerb, REACH } from './content-range.ts';
import { hasVerb } from './extent.ts';
import type { ReportingVerbAt } from './verbs.ts';

/** "zegt dat ...", "told LA Weekly in a statement that ...", "betwijfelt of ...", "asked how ..." */
export function introducedClause(
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
    // "doubts that: it points to ..."
    if (lexicon.complementiser.has(lower) && /^[.:;!?]$/.test(reading.form(word + 1))) return null;
    if (lexicon.complementiser.has(lower) && !isDeterminer(reading, word))
      return content(reading, 'clause', word + 1, window, -1);
    if (asks && lexicon.whether.has(lower)) return content(reading, 'clause', word + 1, window, -1);
    if (
      lexicon.questionWords.has(lower) &&
      lower !== 'die' &&
      // "questioned the figures, which she said ..."
      !(lower === 'which' && reading.form(word - 1) === ',') &&
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
export function parsedClause(reading: Reading, at: ReportingVerbAt, from: number, window: WordRange): Content | null {
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
  // "disputes that figure."
  if (
    reading.upos(word + 1) === 'NOUN' &&
    (/^[.,;:!?]$/.test(reading.form(word + 2)) || reading.upos(word + 2) === 'CCONJ')
  )
    return true;
  // "The union doubts that: it points to ..."
  if (/^[.:;!?]$/.test(reading.form(word + 1))) return true;
  if (reading.lexicon.language === 'en') return reading.upos(word + 1) === 'AUX';
  // "wilde dat bericht niet bevestigen"
  // "werpen tegen dat kleine scholen ...": *dat* determines no plural.
  if (reading.parsed && reading.doc.relation(word) === 'det' && reading.doc.upos(word) === 'DET')
    return reading.doc.feature(reading.doc.head(word), 'Number') !== 'Plur';
  // "wil dat niet bevestigen": what was said before.
  if (
    reading.parsed &&
    reading.doc.upos(word) === 'PRON' &&
    reading.doc.relation(word) === 'obj' &&
    !hasFinite(reading, word)
  )
    return true;
  return reading.upos(word - 1) === 'CCONJ' && reading.isVerb(word + 1);
}

/** Whether a clause that begins at a word has a finite verb before its next mark. */
function hasFinite(reading: Reading, from: number): boolean {
  const { end } = reading.sentence(from);
  for (let word = from + 1; word < end && !reading.isPunctuation(word); word++)
    if (reading.isVerb(word) && reading.doc.feature(word, 'VerbForm') === 'Fin') return true;
  return false;
}

/** Verbs that name whom something is told before what is told. */
const TOLD =
  /^(tell|tells|told|telling|assure|assures|assured|warn|warns|warned|ask|asks|asked|remind|reminds|reminded|inform|informed|advised)$/;

/** "said the broadcasts will continue", "told CBC News the department will look into it" */
export function bareClause(
  reading: Reading,
  { verb }: ReportingVerbAt,
  from: number,
  window: WordRange,
): Content | null {
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
  if (!TOLD.test(reading.lower(verb)) && beginsWithObject(reading, verb, first)) return null;
  const clause = content(reading, 'bare-clause', first, window, -1);
  if (!clause || clause.end - clause.first < 3) return null;
  return reading.quoteAround(first) || hasOwnVerb(reading, clause) ? clause : null;
}

/** "maintained a majority which ...", "conceded a penalty that was ...": the noun phrase is what the verb takes. */
function beginsWithObject(reading: Reading, verb: number, first: number): boolean {
  const { doc } = reading;
  if (!reading.parsed) return false;
  const object = doc.children(verb).find((child) => child >= first && doc.relation(child) === 'obj');
  if (object === undefined || doc.subtree(object).first !== first || reading.quoteAround(first)) return false;
  // "vowed the side would be another": a verb right behind it makes it a subject, whatever the parse says.
  const phrase = nounPhraseAfter(reading, first, first + 12);
  return phrase !== null && !reading.isVerb(phrase.end);
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
    // "will appeal the ruling, which it called ...": the verb is another clause's.
    if (reading.form(word) === ',' && /^(which|who|whose)$/.test(reading.lower(word + 1))) return false;
    // "heard a petition brought by the trust": a participle tells of its noun.
    const participle = reading.parsed && reading.doc.relation(word) === 'acl' && reading.lower(word + 1) === 'by';
    if (reading.isVerb(word) && reading.lower(word - 1) !== 'to' && !participle) return true;
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
