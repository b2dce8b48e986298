import type { WordRange } from '../../../language/document.ts';
import { nounPhraseAfter } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from '../subjects.ts';
import { contentEnd, contentSpan, contentStart, windowAround } from './extent.ts';
import type { FoundPosition } from './found.ts';

/** Sources that only seem to be some: laws, treaties, plans. */
const NO_SOURCE =
  /(akkoord|verdrag|wet|grondwet|recht|contract|reglement|regels|plan|planning|overlevering|law|laws|treaty|agreement|constitution|rules|plan|schedule|contract|tradition)$/;

/**
 * *Volgens X is Y*, *Y is volgens X Z*, *Y, aldus X*; *According to X, Y*, *Y, according to X*: the source stands in
 * the phrase, the content is the clause around it.
 */
export function findAccordingTo(reading: Reading, word: number): FoundPosition | null {
  const window = windowAround(reading, word);
  const after = reading.match(reading.lexicon.accordingTo, word, window.end);
  if (after < 0) return null;
  const phrase = nounPhraseAfter(reading, after, window.end);
  if (!phrase || NO_SOURCE.test(reading.lower(phrase.end - 1))) return null;
  const pronoun =
    phrase.end - phrase.first === 1 && /^(hem|haar|hen|hun|him|her|them)$/.test(reading.lower(phrase.first));
  if (!pronoun && !isPlausible(reading, phrase)) return null;
  const { holder, end } = withApposition(reading, phrase, window.end);
  const content = contentAround(reading, word, end, window);
  if (!content) return null;
  const [main, ...also] = content;
  return {
    holder,
    cue: [{ first: word, end: after }],
    stance: isDocument(reading, holder) || isMedium(reading, holder) ? 'states' : 'claims',
    content: main!,
    also,
    target: null,
    confidence: 0.8,
    rule: 'according-to',
  };
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
  if (next && reading.form(next.end) === ',' && next.end - next.first <= 14) {
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

function contentAround(reading: Reading, cue: number, end: number, window: WordRange) {
  const opens = cue === window.first || reading.isPunctuation(cue - 1) || reading.upos(cue - 1) === 'CCONJ';
  const limit = contentEnd(reading, end, window.end);
  const start = reading.form(end) === ',' ? end + 1 : end;
  const behind = start < limit ? contentSpan(reading, start, limit) : null;
  const atStart = cue - window.first <= 1 || (opens && reading.upos(cue - 1) === 'CCONJ');
  if (atStart) return behind ? [behind] : null;
  const before = contentSpan(reading, contentStart(reading, cue, window.first), cue);
  if (!before) return behind ? [behind] : null;
  if (!behind) return [before];
  // "..., volgens X, omdat ...": both parts are the source's; the longer one is shown.
  const lengths = [before.end - before.start, behind.end - behind.start] as const;
  return lengths[1] > lengths[0] ? [behind, before] : [before, behind];
}

export function isDocument(reading: Reading, holder: WordRange): boolean {
  for (let word = holder.first; word < holder.end; word++)
    if (reading.lexicon.documents.has(reading.lower(word))) return true;
  return false;
}

/** A news agency or newspaper, whose word is a report. */
function isMedium(reading: Reading, holder: WordRange): boolean {
  for (let word = holder.first; word < holder.end; word++)
    if (
      /^(persbureau|krant|dagblad|omroep|reuters|afp|anp|bbc|cnn|news|herald|times|agency|newspaper)$/.test(
        reading.lower(word),
      )
    )
      return true;
  return false;
}
