import type { Reading, Span } from '../reading.ts';

/** Leading words that belong to the sentence around a content, not to it. */
const LEADING = {
  nl: /^(en|maar|want|dus|doch|dat|of|om|omdat|doordat|hoewel|terwijl)$/,
  en: /^(and|but|so|that|whether|if|as|because|although|though|while)$/,
} as const;

const OPENING = /^(if|as|because|although|though|while|om|omdat|doordat|hoewel|terwijl)$/;

/** The characters of a content without the conjunctions that lead into it. */
export function contentSpan(reading: Reading, first: number, end: number, keepsConjunction = false): Span | null {
  let start = first;
  while (start < end && (reading.isPunctuation(start) || (!keepsConjunction && isLeading(reading, start)))) {
    if (reading.isPunctuation(start) && opensQuote(reading, start)) break;
    start++;
  }
  while (end > start && isOuterPunctuation(reading, end - 1)) end--;
  return start < end ? reading.span(start, end) : null;
}

function isLeading(reading: Reading, word: number): boolean {
  if (!LEADING[reading.lexicon.language].test(reading.lower(word)) || isArticle(reading, word)) return false;
  // "If it fails, trust is gone": the clause that opens a sentence belongs to what follows.
  if (reading.isCapitalised(word) && OPENING.test(reading.lower(word))) return false;
  // "as of Friday", "as a result", "as well as": a phrase of the content's own.
  return reading.lower(word) !== 'as' || !/^(of|a|an|well|long|soon|far)$/.test(reading.lower(word + 1));
}

/** *disputes that figure* */
function isArticle(reading: Reading, word: number): boolean {
  return reading.parsed && reading.doc.relation(word) === 'det' && /^(dat|that)$/.test(reading.lower(word));
}

function opensQuote(reading: Reading, word: number): boolean {
  return /^(["'“”„«‘’`]|,,|''|``|[([])$/.test(reading.form(word));
}

function isOuterPunctuation(reading: Reading, word: number): boolean {
  return (
    /^[.,;:!?…–—-]+$/.test(reading.form(word)) ||
    (reading.upos(word) === 'CCONJ' && /^(en|maar|and|but)$/.test(reading.lower(word)))
  );
}
