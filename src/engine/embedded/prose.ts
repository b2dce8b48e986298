import type { Document, WordRange } from '../../language/document.ts';

/** Fewest lines of a paragraph that may be verse or a table. */
const LINES = 3;
/** Longest line of verse, in characters on average; prose that is broken into lines has longer ones. */
const SHORT = 50;
/** Share of characters that only code has so many of, and how many it must have at least. */
const SYMBOLS = 0.025;
const FEWEST = 4;

/** Whether each paragraph is prose, rather than verse, a list, a table or code, whose capitals name nobody. */
export function proseParagraphs(doc: Document): readonly boolean[] {
  return doc.paragraphs.map((paragraph) => isProse(textOf(doc, paragraph)));
}

function textOf(doc: Document, { first, end }: WordRange): string {
  return end > first ? doc.text.slice(doc.start(first), doc.end(end - 1)) : '';
}

function isProse(text: string): boolean {
  const symbols = text.match(/[{}=<>|\\_]|;$|\(\)/gm)?.length ?? 0;
  if (symbols >= FEWEST && symbols > text.length * SYMBOLS) return false;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < LINES) return true;
  const length = lines.reduce((sum, line) => sum + line.length, 0) / lines.length;
  const ended = lines.filter((line) => /[.!?]["'”’)]*\s*$/.test(line)).length;
  return length > SHORT || ended > lines.length / 2;
}
