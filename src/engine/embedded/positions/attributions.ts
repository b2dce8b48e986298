import type { Stance } from '../../../core/briefing.ts';
import type { WordRange } from '../../../language/document.ts';
import { withName } from '../names/full-names.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../phrases.ts';
import type { Quote } from '../quotes.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from '../subjects/sources.ts';
import { subjectOf } from '../subjects/subjects.ts';
import { isDocument } from './according.ts';
import { isSentenceLike } from './quoted-speech.ts';
import { type ReportingVerbAt, readVerb } from './verbs.ts';

/** How far from a quotation its attribution may stand, in words. */
const REACH = 14;

/** Who is said to have spoken a quotation, and by which words. */
export interface Attribution {
  readonly holder: WordRange;
  readonly cue: readonly WordRange[];
  readonly stance: Stance;
  /** Past its last word; the quotation may go on there. */
  readonly end: number;
  readonly behind: boolean;
}

/** `"...", said X`, `"...", he said`, `"...", aldus X`, `"..." - X` */
export function attributionBehind(reading: Reading, quote: Quote): Attribution | null {
  const paragraph = reading.paragraph(Math.min(reading.doc.wordAt(quote.start), reading.doc.length - 1));
  let word = reading.doc.wordAt(quote.close);
  const limit = Math.min(paragraph.end, word + REACH);
  // A sentence that has ended leaves its speaker to what stands before it.
  const said = reading.text.slice(quote.start, quote.end);
  if (/[.]$/.test(said)) return null;
  const goesOn = /,$/.test(said) || (reading.form(word) === ',' && isSentenceLike(reading, quote));
  while (word < limit && /^[,)\]]$/.test(reading.form(word))) word++;
  if (word >= limit) return null;
  if (/^[-–—]+$/.test(reading.form(word))) return signed(reading, word + 1, limit);
  const phrase = reading.match(reading.lexicon.accordingTo, word, limit);
  if (phrase >= 0) {
    const holder = nounPhraseAfter(reading, phrase, limit);
    if (holder) return { holder, cue: [{ first: word, end: phrase }], stance: 'claims', end: holder.end, behind: true };
    return null;
  }
  const window = { first: word, end: limit };
  const verb = speechVerb(reading, word, { first: Math.max(0, word - 1), end: limit });
  if (!verb && goesOn && reading.upos(word) === 'VERB') {
    // "...", lacht ze: whatever somebody does behind the comma of a quotation, it is the way of saying it.
    const speaker = nounPhraseAfter(reading, word + 1, limit);
    if (speaker && (isPronoun(reading, speaker) || isPlausible(reading, speaker)))
      return {
        holder: speaker,
        cue: [{ first: word, end: word + 1 }],
        stance: 'states',
        end: speaker.end,
        behind: true,
      };
  }
  if (verb) {
    const subject = nounPhraseAfter(reading, word + 1, limit);
    // Right behind a verb of speech stands who speaks, whatever word that is.
    if (!subject || (reading.upos(subject.first) === 'PRON' && !isPronoun(reading, subject))) return null;
    const cue = [{ first: word, end: word + 1 }];
    if (verb.particle > word) cue.push({ first: verb.particle, end: verb.particle + 1 });
    const end = Math.max(subject.end, verb.particle + 1);
    return { holder: subject, cue, stance: verb.use.verb.stance, end, behind: true };
  }
  const speaker = namedBehind(reading, word) ?? nounPhraseAfter(reading, word, limit);
  if (!speaker) return null;
  const subject = withName(reading, speaker, limit);
  for (let at = pastAside(reading, subject.end, limit); at < Math.min(limit + REACH, subject.end + 20); at++) {
    const spoken = speechVerb(reading, at, window);
    const way = goesOn && reading.lexicon.language === 'en' && reading.upos(at) === 'VERB';
    if ((spoken || way) && (isPlausible(reading, subject) || isPronoun(reading, subject)))
      return {
        holder: subject,
        cue: [{ first: at, end: at + 1 }],
        stance: spoken?.use.verb.stance ?? 'states',
        end: at + 1,
        behind: true,
      };
    if (reading.upos(at) !== 'ADV' && reading.upos(at) !== 'AUX') break;
  }
  return null;
}

/** *its managing director, Tom Barraclough, said*: the name between the description and its verb, or null. */
function namedBehind(reading: Reading, word: number): WordRange | null {
  if (reading.lexicon.language !== 'en') return null;
  for (let comma = word + 1; comma < word + REACH; comma++) {
    if (reading.form(comma) !== ',') {
      if (reading.isPunctuation(comma) || reading.doc.feature(comma, 'VerbForm') === 'Fin') return null;
      continue;
    }
    const name = reading.entityAt(comma + 1);
    const named = name?.type === 'PER' && name.first === comma + 1 && reading.form(name.end) === ',';
    return named && speechVerb(reading, name.end + 1, { first: word, end: name.end + 2 })
      ? { first: name.first, end: name.end }
      : null;
  }
  return null;
}

/** "Khaled Al-Maeena, editor at large at the Gazette, said": behind what is told of the speaker between commas. */
function pastAside(reading: Reading, word: number, limit: number): number {
  if (reading.form(word) !== ',') return word;
  if (reading.isVerb(word + 1)) return word + 1;
  const { end } = reading.sentence(word);
  for (let at = word + 1; at < Math.min(end, limit + REACH); at++)
    if (reading.form(at) === ',' && reading.isVerb(at + 1)) return at + 1;
  return word;
}

/** A verb in the reading in which it takes what is said: "asked" a question rather than for help. */
function speechVerb(reading: Reading, word: number, window: WordRange): ReportingVerbAt | undefined {
  return readVerb(reading, word, window).find(
    ({ use, negated }) => !negated && (use.takes.has('clause') || use.takes.has('quote')),
  );
}

/** A signature behind a dash: a name up to the end of its line. */
function signed(reading: Reading, word: number, limit: number): Attribution | null {
  const holder = nounPhraseAfter(reading, word, limit);
  if (!holder || reading.upos(holder.first) !== 'PROPN' || holder.end - holder.first > 6) return null;
  return { holder, cue: [], stance: 'claims', end: holder.end, behind: true };
}

/** `X: "..."`, `X said, "..."`, `X wrote in a blog post "..."` */
export function attributionBefore(reading: Reading, quote: Quote): Attribution | null {
  const open = reading.doc.wordAt(quote.open);
  const sentence = reading.doc.sentences[reading.doc.sentenceOf(Math.max(0, Math.min(open, reading.doc.length - 1)))];
  if (!sentence || open >= reading.doc.length) return null;
  // The mark may have been cut off as a sentence of its own: look in the same paragraph.
  const before = open - 1;
  if (before < 0) return null;
  const mark = reading.form(before);
  if (/^[.!?]$/.test(mark)) return null;
  // A colon may end the paragraph before.
  if (reading.doc.paragraphOf(before) !== reading.doc.paragraphOf(open) && mark !== ':' && mark !== ',') return null;
  if (!/^[:,]$/.test(mark) && !endsQuotable(reading, quote, before)) return null;
  const first = Math.max(reading.sentence(before).first, before - REACH - 8);
  if (mark === ':') {
    const holder = nounPhraseBefore(reading, before, first);
    const whole = holder && (holder.first <= reading.sentence(before).first || reading.isPunctuation(holder.first - 1));
    if (holder && whole && isPlausible(reading, holder) && holder.end - holder.first <= 6)
      return { holder, cue: [], stance: 'claims', end: open, behind: false };
  }
  const spoken = spokenBefore(reading, before, first, open);
  if (spoken !== undefined) return spoken;
  return mark === ':' && isSentenceLike(reading, quote) ? shownBefore(reading, before, open) : null;
}

/** The verb of speech before a quotation with its subject; null where nothing but another's words stands there. */
function spokenBefore(reading: Reading, before: number, first: number, open: number): Attribution | null | undefined {
  for (let word = before; word >= Math.max(first, before - REACH); word--) {
    if (/^[.!?]$/.test(reading.form(word)) || reading.quoteAround(word)) return null;
    // "it added; and, later, ...": the same speaker goes on.
    if (reading.form(word) === ';' && before - word > 5) return null;
    const verb = speechVerb(reading, word, { first, end: open });
    if (!verb) continue;
    const subject = subjectOf(reading, word, first, open);
    if (!subject) continue;
    return {
      holder: { first: subject.first, end: subject.end },
      cue: [{ first: word, end: word + 1 }],
      stance: verb.use.verb.stance,
      end: open,
      behind: false,
    };
  }
  return undefined;
}

/** *His mother cannot grasp it: "..."*: whatever somebody does before the colon, the quotation shows it. */
function shownBefore(reading: Reading, colon: number, open: number): Attribution | null {
  const { first } = reading.sentence(colon);
  for (let word = Math.max(first, colon - REACH); word < colon; word++) {
    if (reading.quoteAround(word)) return null;
    if (!reading.isVerb(word)) continue;
    const subject = subjectOf(reading, word, first, open);
    if (!subject || !(isPronoun(reading, subject) || isSpeaker(reading, subject))) return null;
    return { holder: { first: subject.first, end: subject.end }, cue: [], stance: 'claims', end: open, behind: false };
  }
  return null;
}

/** Somebody who can speak for themselves: no document, no thing. */
function isSpeaker(reading: Reading, subject: WordRange): boolean {
  return isPlausible(reading, subject) && !isDocument(reading, subject) && reading.upos(subject.first) !== 'PRON';
}

/** A quotation that begins like a sentence right behind its verb or the place where it was said. */
function endsQuotable(reading: Reading, quote: Quote, before: number): boolean {
  return (
    /^\p{Lu}/u.test(reading.text.slice(quote.start)) &&
    /[.!?]$/.test(reading.text.slice(quote.start, quote.end)) &&
    !reading.lexicon.complementiser.has(reading.lower(before))
  );
}

function isPronoun(reading: Reading, range: WordRange): boolean {
  return range.end - range.first === 1 && /^(hij|zij|ze|ik|wij|we|he|she|they|it|i)$/.test(reading.lower(range.first));
}
