import { linkOf } from './article-words.ts';

/**
 * An address that opens a page at a passage: a text fragment as in the URL Fragment Text Directives draft of the WICG,
 * `#:~:text=[prefix-,]start[,end][,-suffix]`. Long passages are named by their first and last words; a passage whose
 * words stand in the text more than once is told apart by the words around it. Undefined where the page has no address.
 */
export function passageLink(address: string | null, text: string, start: number, end: number): string | undefined {
  const page = linkOf(address);
  if (page === undefined || address === null) return page;
  const directive = directiveOf(text, start, end);
  if (directive === null) return page;
  const [base = '', fragment = ''] = splitFragment(page);
  return linkOf(`${base}#${fragment}:~:text=${directive}`) ?? page;
}

function splitFragment(address: string): [base: string, fragment: string] {
  const at = address.indexOf('#');
  if (at < 0) return [address, ''];
  return [address.slice(0, at), address.slice(at + 1).replace(/:~:.*$/s, '')];
}

function directiveOf(text: string, start: number, end: number): string | null {
  const quote = collapsed(text.slice(start, end));
  if (quote === '') return null;
  const words = quote.split(' ');
  const whole = quote.length <= LONGEST_WHOLE && !/\n/.test(text.slice(start, end).trim());
  const first = whole || words.length < 2 * ENDS ? quote : words.slice(0, ENDS).join(' ');
  const last = whole || words.length < 2 * ENDS ? '' : words.slice(-ENDS).join(' ');
  if (first.length + last.length > LONGEST_DIRECTIVE) return null;

  const pieces = [encoded(first), ...(last ? [encoded(last)] : [])];
  if (occurrences(text, first) > 1) {
    const before = collapsed(text.slice(Math.max(0, start - AROUND), start))
      .split(' ')
      .slice(-WORDS_AROUND)
      .join(' ');
    const after = collapsed(text.slice(end, end + AROUND))
      .split(' ')
      .slice(0, WORDS_AROUND)
      .join(' ');
    if (before) pieces.unshift(`${encoded(before)}-`);
    if (after) pieces.push(`-${encoded(after)}`);
  }
  return pieces.join(',');
}

/** Characters up to which a passage is named in full. */
const LONGEST_WHOLE = 90;
/** Words that name each end of a longer one. */
const ENDS = 5;
const LONGEST_DIRECTIVE = 300;
/** Characters looked at before and after, and words taken of them. */
const AROUND = 60;
const WORDS_AROUND = 3;

/** Percent-encoded, with the characters that have a meaning in the directive: `&`, `-` and `,`. */
function encoded(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replace(
    /[-!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Browsers compare without case and with white space as one space. */
function collapsed(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function occurrences(text: string, words: string): number {
  const haystack = collapsed(text).toLowerCase();
  return haystack.split(words.toLowerCase()).length - 1;
}
