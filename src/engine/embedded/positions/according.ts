import type { WordRange } from '../../../language/document.ts';
import { withName } from '../names/full-names.ts';
import { nounPhraseAfter } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from '../subjects/sources.ts';
import { contentSpan } from './content-span.ts';
import { contentEnd, contentStart, windowAround } from './extent.ts';
import type { FoundPosition } from './found.ts';

/** Sources that only seem to be some: laws, treaties, plans. */
const NO_SOURCE =
  /(akkoord|verdrag|wet|grondwet|recht|contract|reglement|regeling|regels|protocol|plan|planning|statuten|dienstregeling|draaiboek|overlevering|legende|traditie|recept|methode|law|laws|treaty|agreement|constitution|rules|regulations|protocol|plan|plans|schedule|timetable|manual|recipe|contract|tradition|legend|custom|criteria|method)$/;

/**
 * *Volgens X is Y*, *Y is volgens X Z*, *Y, aldus X*; *According to X, Y*, *Y, according to X*: the source stands in
 * the phrase, the content is the clause around it.
 */
export function findAccordingTo(reading: Reading, word: number): FoundPosition | null {
  const window = windowAround(reading, word);
  const after = reading.match(reading.lexicon.accordingTo, word, window.end);
  if (after < 0) return null;
  const phrase = sourceAfter(reading, after, window.end);
  if (!phrase || NO_SOURCE.test(reading.lower(phrase.end - 1))) return null;
  const pronoun =
    phrase.end - phrase.first === 1 && /^(hem|haar|hen|hun|him|her|them)$/.test(reading.lower(phrase.first));
  const source = withName(reading, upToComma(reading, word, phrase, window), window.end);
  const { holder, end } =
    source.first > phrase.first ? { holder: source, end: source.end } : withApposition(reading, source, window.end);
  if (!pronoun && !isPlausible(reading, holder)) return null;
  const content = contentAround(reading, word, end, window);
  if (!content || (isMedium(reading, holder) && isRelay(reading, end, window))) return null;
  const [main, ...also] = content;
  return {
    holder,
    cue: [{ first: word, end: after }],
    stance: isDocument(reading, holder) || isMedium(reading, holder) ? 'states' : 'claims',
    content: main!,
    also,
    target: null,
    rule: 'according-to',
  };
}

/** The source behind *volgens*; *haar* alone where what follows is nobody: *volgens haar miljoenen kosten*. */
function sourceAfter(reading: Reading, word: number, end: number): WordRange | null {
  const phrase = nounPhraseAfter(reading, word, end);
  const alone = reading.lower(word) === 'haar' && phrase && phrase.end - word > 1;
  return alone && !isPlausible(reading, { first: word + 1, end: phrase.end }) ? { first: word, end: word + 1 } : phrase;
}

/** "According to the ambassador to France, Y": at the head of an English sentence the source reaches to its comma. */
function upToComma(reading: Reading, cue: number, phrase: WordRange, window: WordRange): WordRange {
  const set = cue === window.first || reading.form(cue - 1) === ',' || reading.upos(cue - 1) === 'CCONJ';
  if (reading.lexicon.language !== 'en' || !set) return phrase;
  for (let word = phrase.end; word < Math.min(window.end, phrase.end + 12); word++) {
    if (/^[,.;]$/.test(reading.form(word))) return { first: phrase.first, end: word };
    // "According to a report prepared by experts, Y": what is told of the source by a participle.
    if (word === phrase.end && reading.isVerb(word) && reading.doc.feature(word, 'VerbForm') === 'Part') continue;
    if (reading.isVerb(word) || /^[([]$/.test(reading.form(word))) return phrase;
  }
  return phrase;
}

/** "the team's coach, Alireza Mehraban, ...": the name in apposition is the holder; ", quoting Y," is passed over. */
function withApposition(reading: Reading, phrase: WordRange, limit: number): { holder: WordRange; end: number } {
  let end = phrase.end;
  let holder = phrase;
  if (/^[([]$/.test(reading.form(end)))
    for (let word = end; word < Math.min(limit, end + 6); word++)
      if (/^[)\]]$/.test(reading.form(word))) {
        end = word + 1;
        break;
      }
  if (reading.form(end) !== ',') return { holder, end };
  const next = nounPhraseAfter(reading, end + 1, limit);
  if (next && /^[,.;]$/.test(reading.form(next.end)) && next.end - next.first <= 14) {
    const named = reading.isCapitalised(next.first) && reading.upos(next.first) === 'PROPN';
    const proper = reading.upos(phrase.end - 1) === 'PROPN';
    if (named && !proper) holder = next;
    if (named || proper) end = next.end;
  }
  if (/^(quoting|citing)$/.test(reading.lower(end + 1)))
    for (let word = end + 2; word < Math.min(limit, end + 22); word++)
      if (reading.form(word) === ',') return { holder, end: word };
  return { holder, end };
}

/** "According to X News, Y also believes ...": the medium only passes on what Y says. */
function isRelay(reading: Reading, end: number, window: WordRange): boolean {
  for (let word = end + 1; word < Math.min(window.end, end + 25); word++) {
    if (reading.lexicon.reporting.has(reading.lower(word)) && reading.upos(word) === 'VERB') return true;
    if (reading.isVerb(word) && reading.upos(word) === 'VERB') return false;
  }
  return false;
}

/** The clause around a phrase that names a source; the longer part first where the phrase breaks it up. */
export function contentAround(reading: Reading, cue: number, end: number, window: WordRange) {
  const opens = cue === window.first || reading.isPunctuation(cue - 1) || reading.upos(cue - 1) === 'CCONJ';
  const limit = contentEnd(reading, end, window.end);
  const start = reading.form(end) === ',' ? end + 1 : end;
  const behind = start < limit ? contentSpan(reading, start, limit) : null;
  const atStart = cue - window.first <= 1 || (opens && reading.upos(cue - 1) === 'CCONJ');
  if (atStart) return behind ? [behind] : null;
  // "because, according to X, Y": only what follows.
  if (reading.form(cue - 1) === ',' && reading.upos(cue - 2) === 'SCONJ') return behind ? [behind] : null;
  const first = clauseStart(reading, cue, contentStart(reading, cue, window.first));
  const before = contentSpan(reading, first, cue);
  if (!before) return behind ? [behind] : null;
  if (!behind) return [before];
  // "de rest is volgens Hallema pas in 2032 zover": neither half says anything without the other.
  const within = !reading.isPunctuation(cue - 1) && !reading.isPunctuation(end);
  const whole = within ? contentSpan(reading, first, limit) : null;
  if (whole) return [whole];
  // "..., volgens X, omdat ...": both parts are the source's; the longer one is shown.
  const lengths = [before.end - before.start, behind.end - behind.start] as const;
  return lengths[1] > lengths[0] ? [behind, before] : [before, behind];
}

/** Within a clause ("..., die volgens X werd geregisseerd") only that clause is the source's. */
function clauseStart(reading: Reading, cue: number, from: number): number {
  if (reading.isPunctuation(cue - 1)) return from;
  for (let word = cue - 1; word > from; word--) {
    const upos = reading.upos(word);
    if (upos === 'SCONJ' || (upos === 'PRON' && reading.lexicon.pronouns.relative.has(reading.lower(word))))
      return word;
    if (/^[,;:]$/.test(reading.form(word))) return word + 1;
  }
  return from;
}

export function isDocument(reading: Reading, holder: WordRange): boolean {
  for (let word = holder.first; word < holder.end; word++)
    if (reading.lexicon.documents.has(reading.lower(word))) return true;
  return false;
}

/** A news agency or newspaper, whose word is a report. */
function isMedium(reading: Reading, holder: WordRange): boolean {
  for (let word = holder.first; word < holder.end; word++)
    if (reading.lexicon.positions.media.has(reading.lower(word))) return true;
  return false;
}
