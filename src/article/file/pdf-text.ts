/** A piece of text on a page; points, with the origin at the bottom left. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  /** Of the font. */
  readonly size: number;
}

/** A run of pieces on one baseline without a gap that a column could be in. */
interface Line {
  text: string;
  left: number;
  right: number;
  readonly y: number;
  readonly size: number;
}

/** Pages of pieces, in the order of the file, as text: paragraphs separated by empty lines, words whole again. */
export function textOfPages(pages: readonly (readonly PdfPiece[])[]): string {
  const lines = withoutRunningHeads(pages.map(linesOf));
  return joinAcross(lines.flatMap((page) => inReadingOrder(page).flatMap(paragraphsOf))).join('\n\n');
}

/** The lines in the largest type in the upper part of the first page; null where no type stands out. */
export function largestText(page: readonly PdfPiece[] | undefined): string | null {
  const lines = linesOf(page ?? []).sort((one, other) => other.y - one.y);
  const upper = lines.slice(0, Math.max(3, Math.ceil(lines.length * 0.5)));
  const largest = Math.max(0, ...upper.filter((line) => /\p{L}{3}/u.test(line.text)).map((line) => line.size));
  const body = median(lines.map((line) => line.size));
  if (largest < body * 1.25) return null;
  const title = upper
    .filter((line) => line.size > largest * 0.95)
    .map((line) => line.text)
    .join(' ');
  return title.length <= 300 ? title : null;
}

function linesOf(pieces: readonly PdfPiece[]): Line[] {
  const lines: Line[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (piece.text.trim() === '') {
      if (last !== undefined && piece.x <= last.right + last.size && !last.text.endsWith(' ')) last.text += ' ';
      continue;
    }
    const gap = last === undefined ? 0 : piece.x - last.right;
    const joins =
      last !== undefined &&
      Math.abs(piece.y - last.y) < 0.5 * Math.max(last.size, piece.size) &&
      gap > -0.5 * last.size &&
      gap < 1.2 * last.size;
    if (!joins) {
      lines.push({ text: piece.text, left: piece.x, right: piece.x + piece.width, y: piece.y, size: piece.size });
      continue;
    }
    const spaced = gap > 0.15 * last.size && !/\s$/.test(last.text) && !/^\s/.test(piece.text);
    last.text += `${spaced ? ' ' : ''}${piece.text}`;
    last.right = piece.x + piece.width;
  }
  for (const line of lines) line.text = line.text.replace(/\s+/g, ' ').trim();
  return lines.filter((line) => line.text !== '');
}

/** Lines at the top and bottom that most pages repeat, and page numbers. */
function withoutRunningHeads(pages: readonly Line[][]): Line[][] {
  const edges = pages.map((lines) => {
    const ordered = [...lines].sort((one, other) => other.y - one.y);
    return new Set([...ordered.slice(0, 2), ...ordered.slice(-2)]);
  });
  const counts = new Map<string, number>();
  for (const edge of edges)
    for (const mask of new Set([...edge].map(masked))) counts.set(mask, (counts.get(mask) ?? 0) + 1);
  const repeats = Math.max(2, Math.ceil(pages.length * 0.4));
  return pages.map((lines, at) =>
    lines.filter((line) => {
      if (!edges[at]!.has(line)) return true;
      return !PAGE_NUMBER.test(line.text) && (counts.get(masked(line)) ?? 0) < repeats;
    }),
  );
}

const PAGE_NUMBER = /^\W*(?:page|pagina|blz\.?|p\.)?\s*\d{1,4}(?:\s*(?:\/|of|van)\s*\d{1,4})?\W*$/i;

function masked(line: Line): string {
  return line.text.toLowerCase().replace(/\d+/g, '#');
}

/** Zones of a page in the order of reading, each the lines of one column from top to bottom. */
function inReadingOrder(lines: readonly Line[]): Line[][] {
  const ordered = [...lines].sort((one, other) => other.y - one.y || one.left - other.left);
  const gutters = guttersOf(ordered);
  if (gutters.length === 0) return [ordered];
  const zones: Line[][] = [];
  let columns: Line[][] = gutters.concat(0).map(() => []);
  const flush = () => {
    zones.push(...columns.filter((column) => column.length > 0));
    columns = gutters.concat(0).map(() => []);
  };
  for (const line of ordered) {
    if (gutters.some((gutter) => line.left < gutter && line.right > gutter)) {
      flush();
      zones.push([line]);
    } else columns[gutters.filter((gutter) => line.left >= gutter).length]!.push(line);
  }
  flush();
  return mergeNeighbours(zones);
}

/** Lines over the full width follow each other as one column. */
function mergeNeighbours(zones: readonly Line[][]): Line[][] {
  const merged: Line[][] = [];
  for (const zone of zones) {
    const last = merged.at(-1);
    if (
      last !== undefined &&
      zone.length === 1 &&
      zone[0]!.y < last.at(-1)!.y &&
      zone[0]!.left < last[0]!.right &&
      last.length >= 1 &&
      isWide(zone[0]!, last)
    )
      last.push(zone[0]!);
    else merged.push(zone);
  }
  return merged;
}

function isWide(line: Line, column: readonly Line[]): boolean {
  const left = Math.min(...column.map((each) => each.left));
  return (
    Math.abs(line.left - left) < 2 * line.size &&
    Math.max(...column.map((each) => each.right)) > line.left + (line.right - line.left) * 0.6
  );
}

/** Where columns part: upright strips that hardly a line crosses, with several lines on both sides. */
function guttersOf(lines: readonly Line[]): number[] {
  if (lines.length < 8) return [];
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const gutters: number[] = [];
  let from: number | null = null;
  for (let x = left + 40; x < right - 40; x += 2) {
    const crossing = lines.filter((line) => line.left < x && line.right > x).length;
    const open = crossing <= lines.length * 0.2;
    if (open && from === null) from = x;
    if (!open && from !== null) {
      if (x - from >= 6) gutters.push((from + x) / 2);
      from = null;
    }
  }
  return gutters.filter((gutter) => {
    const before = lines.filter((line) => line.right <= gutter);
    const after = lines.filter((line) => line.left >= gutter);
    return before.length >= 4 && after.length >= 4 && widthOf(before) > 80 && widthOf(after) > 80;
  });
}

/** The median width of lines: columns of text are wide, columns of figures are not. */
function widthOf(lines: readonly Line[]): number {
  return median(lines.map((line) => line.right - line.left));
}

function paragraphsOf(lines: readonly Line[]): string[] {
  const leading = median(
    lines
      .slice(1)
      .map((line, at) => lines[at]!.y - line.y)
      .filter((step) => step > 0),
  );
  const left = lowQuartile(lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const paragraphs: string[] = [];
  let last: Line | null = null;
  for (const line of lines) {
    const begins = last === null || startsParagraph(last, line, { leading, left, right });
    if (begins) paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] = joinLines(paragraphs.at(-1)!, line.text);
    last = line;
  }
  return paragraphs;
}

function startsParagraph(last: Line, line: Line, column: { leading: number; left: number; right: number }): boolean {
  const step = last.y - line.y;
  if (step < 0.5 * line.size) return false;
  if (Math.abs(line.size - last.size) > 0.12 * last.size) return true;
  if (column.leading > 0 && step > 1.3 * column.leading) return true;
  if (/^(?:[•▪‣–—·o*-]|\d{1,2}[.)])\s+\S/.test(line.text)) return true;
  const finished = /[.!?:…]["'”’»)\]]*$/.test(last.text);
  const indented = line.left > column.left + 0.7 * line.size && last.left <= column.left + 0.5 * line.size;
  const short = last.right < column.right - 0.25 * (column.right - column.left);
  return finished && (indented || short);
}

/** Two lines of a paragraph: a word that was broken is whole again, a hyphen of its own stays. */
export function joinLines(one: string, other: string): string {
  return continued(one, other) + other;
}

/** A line as it stands before the next one of its paragraph: with a blank behind it, or without its hyphen. */
export function continued(line: string, next: string): string {
  const broken = /(\p{L}{1,60})[-\u00AD\u2010]$/u.exec(line.slice(-64));
  // `in- en uitvoer`: the hyphen stands for a word.
  if (broken === null || /^(?:en|of|and|or)\b/.test(next)) return `${line} `;
  const own = /^\p{Lu}/u.test(next) || /^\p{Lu}{2,}$/u.test(broken[1]!) || !/^\p{L}/u.test(next);
  return own && !line.endsWith('\u00AD') ? line : line.slice(0, -1);
}

/** A paragraph that goes on in the next column or on the next page. */
function joinAcross(paragraphs: readonly string[]): string[] {
  const joined: string[] = [];
  for (const paragraph of paragraphs) {
    const last = joined.at(-1);
    const goesOn = last !== undefined && !/[.!?:…]["'”’»)\]]*$/.test(last) && /^\p{Ll}/u.test(paragraph);
    if (goesOn) joined[joined.length - 1] = joinLines(last, paragraph);
    else joined.push(paragraph);
  }
  return joined;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

function lowQuartile(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 4)] ?? 0;
}
