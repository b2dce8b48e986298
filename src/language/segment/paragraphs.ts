import { isSpace } from './tokens.ts';

/** A stretch of text between offsets; `hardEnds` are line ends inside it after which a new sentence begins. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly hardEnds: readonly number[];
}

const TERMINATED = /[.!?…:;]["'”’»)\]]*\s*$/u;

/**
 * Paragraphs are separated by empty lines. A single line end is either a soft wrap (mail, old newspapers) or the end of
 * a headline, caption or list item; the text as a whole tells which: where lines often go on in lower case, it wraps.
 */
export function findParagraphs(text: string): Paragraph[] {
  const lines = splitLines(text);
  const wrapped = isWrapped(text, lines);
  const paragraphs: Paragraph[] = [];
  let open: { start: number; end: number; hardEnds: number[] } | null = null;
  for (const line of lines) {
    if (line.start === line.end) {
      open = null;
      continue;
    }
    if (open === null) {
      open = { start: line.start, end: line.end, hardEnds: [] };
      paragraphs.push(open);
      continue;
    }
    if (!wrapped || endsLine(text, open.end, line)) open.hardEnds.push(open.end);
    open.end = line.end;
  }
  return paragraphs;
}

interface Line {
  readonly start: number;
  readonly end: number;
}

/** Lines without the white space around them; empty where there is nothing else. */
function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  while (at <= text.length) {
    let stop = at;
    while (stop < text.length && !isLineEnd(text.charCodeAt(stop))) stop++;
    let start = at;
    let end = stop;
    while (start < end && isSpace(text, start)) start++;
    while (end > start && isSpace(text, end - 1)) end--;
    lines.push({ start, end });
    // U+2029 is a paragraph's end by itself.
    if (text.charCodeAt(stop) === 0x2029 || text.charCodeAt(stop) === 0x0c) lines.push({ start: stop, end: stop });
    at = stop + (text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10 ? 2 : 1);
  }
  return lines;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 0x0c || code === 0x2028 || code === 0x2029;
}

function isWrapped(text: string, lines: readonly Line[]): boolean {
  let breaks = 0;
  let goesOn = 0;
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1]!;
    const line = lines[i]!;
    if (before.start === before.end || line.start === line.end) continue;
    breaks++;
    if (
      /^\p{Ll}/u.test(text.slice(line.start, line.start + 2)) &&
      !TERMINATED.test(text.slice(before.end - 4, before.end))
    )
      goesOn++;
  }
  return goesOn >= 1 && goesOn * 5 >= breaks;
}

/** In wrapped text, a short line or a bullet still ends what came before. */
function endsLine(text: string, before: number, line: Line): boolean {
  return (
    /^[-*•–—>·]\s/u.test(text.slice(line.start, line.start + 2)) && TERMINATED.test(text.slice(before - 4, before))
  );
}
