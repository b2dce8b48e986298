import type { Evidence } from '../../core/evidence.ts';

/** A stretch of the text, UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Marks that people and models set differently, and what they are folded to. */
const MARKS: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '`': "'",
  '´': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '…': '...',
};

/** A text folded for comparison, with the place in the original of each folded code unit. */
interface Folded {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * Finds quotes in an article: as they stand, else folded for quotation marks, dashes, white space and case. Never by
 * likeness. A quote is found only as whole words.
 */
export class QuoteFinder {
  readonly #text: string;
  readonly #folded: Folded;

  constructor(text: string) {
    this.#text = text;
    this.#folded = fold(text);
  }

  /** Every place where the words stand within a stretch of the text, in order; as they stand if there are any such. */
  findAll(words: string, { start, end }: Span = { start: 0, end: this.#text.length }): Span[] {
    const wanted = words.trim();
    if (wanted === '') return [];
    const within = (span: Span) => span.start >= start && span.end <= end && isWhole(this.#text, span);
    const exact = occurrences(this.#text, wanted).map((at) => ({ start: at, end: at + wanted.length }));
    const found = exact.filter(within);
    if (found.length > 0) return found;
    const { text, starts, ends } = this.#folded;
    const folded = fold(wanted).text.trim();
    if (folded === '') return [];
    // Not half of what one character folds to.
    const isCut = (at: number) => at > 0 && at < starts.length && starts[at] === starts[at - 1];
    return occurrences(text, folded)
      .filter((at) => !isCut(at) && !isCut(at + folded.length))
      .map((at) => ({ start: starts[at]!, end: ends[at + folded.length - 1]! }))
      .filter(within);
  }

  evidence({ start, end }: Span): Evidence {
    return { start, end, quote: this.#text.slice(start, end) };
  }
}

/** The same for two ways of writing: "The Hague's" and "the Hague’s". */
export function foldedKey(words: string): string {
  return fold(words).text.trim();
}

function fold(text: string): Folded {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    let next = at + character.length;
    if (/^[\s\u00ad\u200b\u2060\ufeff]$/.test(character)) {
      // Soft hyphens and zero-width characters are nothing, white space is one space.
      if (/^\s$/.test(character) && character !== '\ufeff') {
        if (folded.endsWith(' ')) ends[ends.length - 1] = next;
        else {
          folded += ' ';
          starts.push(at);
          ends.push(next);
        }
      }
    } else {
      // Two commas or two apostrophes are a quotation mark of old.
      const pair = text.slice(at, at + 2);
      const double = pair === ',,' || pair === "''";
      if (double) next = at + 2;
      const same = double ? '"' : (MARKS[character] ?? character.toLowerCase());
      folded += same;
      for (let i = 0; i < same.length; i++) {
        starts.push(at);
        ends.push(next);
      }
    }
    at = next;
  }
  return { text: folded, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** Enough for any word of an article, and a bound for what a model can make of us. */
const MAX_OCCURRENCES = 1000;

function occurrences(text: string, wanted: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && found.length < MAX_OCCURRENCES; at = text.indexOf(wanted, at + 1))
    found.push(at);
  return found;
}

/** Whether a span neither begins nor ends within a word or a number, or between the halves of a character. */
function isWhole(text: string, { start, end }: Span): boolean {
  return !joins(text, start) && !joins(text, end);
}

function joins(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at, at + 2);
  if (/[\uD800-\uDBFF]$/.test(before) && /^[\uDC00-\uDFFF]/.test(after)) return true;
  return /[\p{L}\p{N}\p{M}]$/u.test(before) && /^[\p{L}\p{N}\p{M}]/u.test(after);
}
