import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';

/** How the text writes words where a capital is not owed to their place. */
export interface Seen {
  /** In the middle of a sentence with a capital: then they are names at its beginning too. */
  readonly capital: ReadonlySet<string>;
  /** Without one: then they are none. */
  readonly small: ReadonlySet<string>;
}

export function seenInside(reading: Reading): Seen {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const sentence of reading.doc.sentences) {
    if (isDisplay(reading, sentence)) continue;
    for (let word = sentence.first + 1; word < sentence.end; word++)
      if (!reading.isCapitalised(word)) small.add(reading.lower(word));
      else if (!isInitial(reading, word, sentence.first)) capital.add(reading.lower(word));
  }
  return { capital, small };
}

/** A headline in Title Case, a line in CAPITALS, verse, a row of a table: capitals tell no names there. */
export function isDisplay(reading: Reading, { first, end }: WordRange): boolean {
  if (!reading.prose[reading.doc.paragraphOf(first)] || isShortLine(reading, { first, end })) return true;
  let long = 0;
  let capitals = 0;
  let shouted = 0;
  for (let word = first; word < end; word++) {
    const form = reading.form(word);
    if (!/^\p{L}{4,}/u.test(form)) continue;
    long++;
    if (/^\p{Lu}/u.test(form)) capitals++;
    if (form === form.toUpperCase()) shouted++;
  }
  if (long >= 3 && shouted >= long * 0.8) return true;
  return long >= 4 && capitals >= long * 0.75 && !/[.!?]/.test(reading.form(end - 1)) && !endsInQuote(reading, end);
}

/** A line of its own of at most four words without a full stop: a crosshead, a caption, a cell, an entry of a list. */
function isShortLine(reading: Reading, { first, end }: WordRange): boolean {
  if (end - first > 4 || /[.!?]/.test(reading.form(end - 1))) return false;
  return breaksBefore(reading, first) && breaksBefore(reading, end);
}

function breaksBefore({ doc, text }: Reading, word: number): boolean {
  return word === 0 || word === doc.length || text.slice(doc.end(word - 1), doc.start(word)).includes('\n');
}

function endsInQuote(reading: Reading, end: number): boolean {
  return /^["'”’»]+$/.test(reading.form(end - 1));
}

/** Whether a capital is owed to the beginning of a sentence, a quotation or a clause after a colon. */
export function isInitial(reading: Reading, word: number, first: number): boolean {
  return word === first || /^[("'“”„«‘’`:.!?•*–—-]+$|^,,$|^''$/.test(reading.form(word - 1));
}

/** "By Helen Marsh", "Column door Joost Verhagen": a line of its own that names who wrote it. */
export function isByline(reading: Reading, { first, end }: WordRange): boolean {
  if (end - first > 9 || reading.paragraph(first).end !== end || /[.!?]/.test(reading.form(end - 1))) return false;
  for (let word = first; word < Math.min(end - 1, first + 3); word++)
    if (/^(by|door|tekst|text|foto|photo|beeld)$/.test(reading.lower(word))) return true;
  return false;
}
