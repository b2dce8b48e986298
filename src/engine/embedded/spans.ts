import { isVisible } from '../../core/evidence.ts';
import type { Reading, Span } from './reading.ts';

const EDGE_BEFORE = /^(?:[\s,;:.!?…–—*•»”’)\]]+|-+(?=\s))/u;
const EDGE_AFTER = /[\s,;:.!?…–—«„([]+$|\s-+$/u;
const MARKS = `"“”„«»‘’'\``;

/**
 * A span without white space, punctuation and quotation marks at its edges; a mark or bracket stays where its partner
 * stands inside. Null when nothing is left that one can see.
 */
export function trim(text: string, { start, end }: Span): Span | null {
  for (;;) {
    const words = text.slice(start, end);
    const before = EDGE_BEFORE.exec(words)?.[0].length ?? 0;
    const after = before < words.length ? (EDGE_AFTER.exec(words)?.[0].length ?? 0) : 0;
    if (before + after > 0) {
      start += before;
      end -= after;
      continue;
    }
    const first = words[0];
    const last = words.at(-1);
    if (first === undefined || last === undefined) return null;
    if (words.startsWith(',,') || words.startsWith("''")) start += 2;
    else if (words.endsWith("''")) end -= 2;
    else if (MARKS.includes(first) && (isAround(words) || !hasPartner(words, first, 1))) start += 1;
    else if (MARKS.includes(last) && (words.length === 1 || !opensInside(words)) && !/s['’]$/.test(words)) end -= 1;
    else if ((first === '(' || first === '[') && !words.includes(first === '(' ? ')' : ']')) start += 1;
    else if ((last === ')' || last === ']') && !words.includes(last === ')' ? '(' : '[')) end -= 1;
    else return isVisible(words) ? { start, end } : null;
    if (start >= end) return null;
  }
}

/** Whether the first and the last character are the two marks of one quotation. */
function isAround(words: string): boolean {
  return words.length > 2 && MARKS.includes(words.at(-1)!) && !/["“”„«»]/.test(words.slice(1, -1));
}

function hasPartner(words: string, mark: string, from: number): boolean {
  const partners = mark === '“' || mark === '„' ? '”"“' : mark === '‘' ? "’'" : mark;
  for (let at = from; at < words.length; at++)
    if (partners.includes(words[at]!) && (!"'’".includes(words[at]!) || !/\p{L}/u.test(words[at + 1] ?? ' ')))
      return true;
  return false;
}

/** Whether the closing mark at the end has its opening mark inside. */
function opensInside(words: string): boolean {
  const last = words.at(-1)!;
  const opens = last === '”' ? '“„"' : last === '’' ? '‘' : last === '»' ? '«' : last;
  for (let at = words.length - 2; at >= 0; at--)
    if (opens.includes(words[at]!) && (!"'’".includes(words[at]!) || !/\p{L}/u.test(words[at - 1] ?? ' '))) return true;
  return false;
}

/** How much of a span stands between quotation marks, 0 to 1. */
export function quotedShare(reading: Reading, { start, end }: Span): number {
  const quotes = reading.outerQuotes;
  // The first one that ends behind the span's beginning.
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotes[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let inside = 0;
  for (let i = low; i < quotes.length && quotes[i]!.start < end; i++)
    inside += Math.min(end, quotes[i]!.end) - Math.max(start, quotes[i]!.start);
  return inside / Math.max(1, end - start);
}

/** How much of the shorter span the two have in common, 0 to 1. */
export function shared(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / Math.max(1, Math.min(a.end - a.start, b.end - b.start));
}
