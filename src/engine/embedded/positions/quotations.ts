import type { WordRange } from '../../../language/document.ts';
import { withName } from '../names/full-names.ts';
import type { Quote } from '../quotes.ts';
import type { Reading, Span } from '../reading.ts';
import { type Attribution, attributionBefore, attributionBehind } from './attributions.ts';
import { contentSpan } from './content-span.ts';
import { hasVerb } from './extent.ts';
import type { FoundPosition } from './found.ts';
import { countWords, isSpeech } from './quoted-speech.ts';

/** A quotation that says something, rather than setting a word or a title apart. */
export interface Quotation {
  /** Its pieces in text order. */
  readonly parts: readonly Quote[];
  readonly attribution: Attribution | null;
}

/** The quotations of a text, pieces that an attribution breaks up or that follow each other at once brought together. */
export function findQuotations(reading: Reading): readonly Quotation[] {
  const found: { parts: Quote[]; attribution: Attribution | null; open: boolean }[] = [];
  for (const quote of reading.quotes) {
    if (quote.depth > 0) continue;
    const behind = attributionBehind(reading, quote);
    if (behind && isWithinClause(reading, quote)) continue;
    const attribution = behind ?? attributionBefore(reading, quote);
    const last = found.at(-1);
    if (last && continues(reading, last, quote, attribution)) {
      last.parts.push(quote);
      last.attribution ??= attribution;
      continue;
    }
    if (attribution ? countWords(reading, quote) >= 1 : isSpeech(reading, quote))
      found.push({ parts: [quote], attribution, open: false });
  }
  return found;
}

/** *If it fails, trust is "badly damaged", she warned*: a few words of what was said; the whole is the reporting verb's. */
function isWithinClause(reading: Reading, quote: Quote): boolean {
  const open = reading.doc.wordAt(quote.open);
  const { first } = reading.sentence(open);
  if (open <= first || !/^\p{Ll}/u.test(reading.text.slice(quote.start)) || reading.isPunctuation(open - 1))
    return false;
  return hasVerb(reading, first, open);
}

/** A position from a quotation with its speaker. */
export function fromQuotation(
  reading: Reading,
  { parts, attribution }: Quotation,
  speaker: WordRange | null,
): FoundPosition | null {
  const lead = attribution && leadOf(reading, attribution);
  const said = parts.map((part) => withoutConjunction(reading, part));
  const spans: Span[] = lead ? [lead, ...said] : said;
  const longest = spans.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
  const holder = attribution
    ? withName(reading, attribution.holder, reading.sentence(attribution.holder.first).end)
    : speaker;
  if (!holder) return null;
  return {
    holder,
    cue: attribution?.cue ?? [],
    stance: attribution?.stance ?? 'claims',
    content: { start: longest.start, end: longest.end },
    also: spans.filter((part) => part !== longest).map(({ start, end }) => ({ start, end })),
    target: null,
    rule: attribution ? 'quotation' : 'quotation-free',
  };
}

/** *“and they have nothing to gain”*: a conjunction in small letters joins the quotation to the sentence around it. */
function withoutConjunction(reading: Reading, { start, end }: Span): Span {
  const lead = /^(?:and|but|en|maar)\s+(?=\S)/.exec(reading.text.slice(start, Math.min(end, start + 12)));
  return { start: start + (lead?.[0].length ?? 0), end };
}

/** "The measurements were made by the county, she said, 'and ...'": what is said before the quotation, without marks. */
function leadOf(reading: Reading, { holder, cue, behind }: Attribution): Span | null {
  const start = Math.min(holder.first, cue[0]?.first ?? holder.first);
  const { first } = reading.sentence(start);
  if (behind || reading.form(start - 1) !== ',' || start - 1 - first < 4 || !hasVerb(reading, first, start - 1))
    return null;
  if (reading.quoteAround(start - 2)) return null;
  // "After the vote, she said", "Asked about it, she said": a phrase before the clause says nothing.
  return /^(ADP|SCONJ|VERB)$/.test(reading.upos(first) ?? '') ? null : contentSpan(reading, first, start - 1);
}

/** Whether a quotation goes on with the words of the one before: `q, said X, q` and `q, said X. q`. */
function continues(
  reading: Reading,
  last: { readonly parts: readonly Quote[]; readonly attribution: Attribution | null },
  quote: Quote,
  own: Attribution | null,
): boolean {
  const previous = last.parts.at(-1)!;
  const gap = reading.text.slice(previous.close, quote.open);
  const bridge = last.attribution?.behind ? last.attribution : null;
  // Paragraph after paragraph, each opened anew.
  if (/^\s*$/.test(gap)) return own === null || own === last.attribution || own.behind;
  if (!bridge || (own?.behind && own.cue[0]?.first !== bridge.cue[0]?.first)) return false;
  if (last.parts.length > 1 && !/^[\s.,]*$/.test(gap)) return false;
  // Behind the speaker the sentence may go on, with who that is or what they did; a new one begins another thought.
  const rest = reading.text.slice(reading.doc.end(Math.max(0, bridge.end - 1)), quote.open);
  return rest.length < 160 && !/[;:\n]/.test(rest) && !/(?<!\b\p{Lu})[.!?]\s+\S/u.test(rest);
}
