/** A quotation in a text: its marks and what stands between them, as UTF-16 offsets. */
export interface Quote {
  /** Of the opening mark. */
  readonly open: number;
  /** Past the closing mark; past the last character where it is never closed. */
  readonly close: number;
  /** What is said, without marks and white space. */
  readonly start: number;
  readonly end: number;
  /** 0 for an outermost quotation, 1 within another. */
  readonly depth: number;
}

/** Opening marks and what closes them, the longest first. */
const PAIRS: readonly (readonly [open: string, closes: readonly string[]])[] = [
  [',,', ["''", '’’', '”', '"']],
  ['„', ['”', '“', '"']],
  ["''", ["''"]],
  ['``', ["''"]],
  ['“', ['”', '"']],
  ['”', ['”']],
  ['«', ['»']],
  ['»', ['«']],
  ['"', ['"', '”']],
  ['‘', ['’', "'"]],
  ['’', ['’']],
  ["'", ["'", '’']],
];

/** An unclosed quotation ends with its paragraph; longer than this it is no quotation but a stray mark. */
const LONGEST = 4000;

/**
 * Finds quotations in every manner of Dutch and English print: `,,...''`, `„...”`, `“...”`, `"..."`, `‘...’`, `'...'`,
 * `«...»`, one level within another. A quotation that runs over paragraphs, each of them opened anew and only the last
 * one closed, gives one quotation a paragraph. Linear in the length of the text.
 */
export function findQuotes(text: string): readonly Quote[] {
  const quotes: Quote[] = [];
  const paragraphs = /[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g;
  for (let match = paragraphs.exec(text); match; match = paragraphs.exec(text))
    scan(text, match.index, match.index + match[0].length, 0, quotes);
  return quotes;
}

function scan(text: string, from: number, to: number, depth: number, quotes: Quote[]): void {
  // A mark that was found to have no partner has none further on in the paragraph either.
  const unclosed = new Set<string>();
  for (let at = from; at < to; at++) {
    const pair = opensAt(text, at, from, to);
    if (!pair || unclosed.has(pair[0])) continue;
    const [mark, closes] = pair;
    const close = closingOf(text, at + mark.length, to, mark, closes);
    if (close === null) {
      unclosed.add(mark);
      // A strong mark at the beginning of a paragraph: the quotation goes on in the next one.
      if (depth > 0 || at !== from || isSingle(mark) || to - at > LONGEST) continue;
      push(text, quotes, at, to, at + mark.length, to, depth);
      return;
    }
    const [start, end] = close;
    push(text, quotes, at, end, at + mark.length, start, depth);
    if (depth === 0) scan(text, at + mark.length, start, 1, quotes);
    at = end - 1;
  }
}

function push(text: string, quotes: Quote[], open: number, close: number, from: number, to: number, depth: number) {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (start < end) quotes.push({ open, close, start, end, depth });
}

function opensAt(text: string, at: number, from: number, to: number) {
  const first = text[at]!;
  if (!',„\'`“”«»"‘’'.includes(first)) return null;
  for (const pair of PAIRS) {
    const [mark] = pair;
    if (!text.startsWith(mark, at)) continue;
    const next = text[at + mark.length];
    if (next === undefined || at + mark.length >= to) return null;
    // ",,, Als": a comma, then the mark.
    if (mark === ',,' && next === ',') return null;
    const before = at > from ? text[at - 1]! : ' ';
    if (mark === ',,' || mark === '„' || mark === '“' || mark === '«' || mark === '``') return pair;
    if (/[\p{L}\p{N}]/u.test(before)) return null;
    if (/[\s.,;:!?)\]]/.test(next) && mark !== '"') return null;
    if (mark === '"' && /\s/.test(next) && !/[\s(:,]/.test(before)) return null;
    // 't, 's-avonds, '90s, 'n: an apostrophe that stands for letters left out.
    if (isSingle(mark) && /^['’‘](?:[tnsmk]\b|\d\ds?\b|em\b|til\b|cause\b)/i.test(text.slice(at, at + 8))) return null;
    return pair;
  }
  return null;
}

/** The offsets of the closing mark, or null. */
function closingOf(text: string, from: number, to: number, open: string, closes: readonly string[]) {
  const single = isSingle(open);
  const limit = Math.min(to, from + LONGEST);
  for (let at = from; at < limit; at++) {
    const mark = closes.find((candidate) => text.startsWith(candidate, at));
    if (mark === undefined) continue;
    if (single) {
      const before = text[at - 1] ?? ' ';
      const after = text[at + 1] ?? ' ';
      // "don't", "auto's", "the workers' union": an apostrophe, unless something else shows the end.
      if (/[\p{L}\p{N}]/u.test(after) || /\s/.test(before)) continue;
      if (text.startsWith("''", at) && open === "'") continue;
      if (/s$/i.test(before) && /^\s[a-z]/.test(text.slice(at + 1, at + 3)) && laterClose(text, at + 1, limit, closes))
        continue;
    }
    return [at, at + mark.length] as const;
  }
  return null;
}

/** Whether the same mark closes something before another one opens. */
function laterClose(text: string, from: number, to: number, closes: readonly string[]): boolean {
  for (let at = from; at < Math.min(to, from + 200); at++) {
    if (!closes.includes(text[at]!)) continue;
    if (/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')) {
      if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')) return false;
      continue;
    }
    return !/\s/.test(text[at - 1] ?? ' ');
  }
  return false;
}

function isSingle(mark: string): boolean {
  return mark === "'" || mark === '‘' || mark === '’';
}
