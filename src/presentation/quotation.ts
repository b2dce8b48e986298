/** Opening and closing mark. */
export type Marks = readonly [opening: string, closing: string];

type Kind = 'single' | 'double';

/**
 * Words of an article between the reader's own quotation marks. Marks among the words become the language's second pair,
 * and the first one again within those, as every style book has it: so that a list is quoted in one manner, whatever its
 * articles use. Apostrophes stay, and nothing else of the words changes; evidence shows the passage as it stands.
 */
export function quoted(words: string, outer: Marks, inner: Marks): string {
  const open: Kind[] = [];
  const nested = words.replace(MARKS, (mark, at: number) => {
    const kind = DOUBLE.test(mark) ? 'double' : 'single';
    const before = words.charAt(at - 1);
    const opens = (before === '' || OPENS_AFTER.test(before)) && /\S/.test(words.charAt(at + 1));
    const isOpen = open.includes(kind);
    if (isOfTheWord(mark, kind, words.slice(at + 1), before, opens, isOpen)) return mark;
    if (opens) open.push(kind);
    const [opening, closing] = open.length % 2 === 0 && open.length > 0 ? outer : inner;
    if (!opens) open.pop();
    return opens ? opening : closing;
  });
  return `${outer[0]}${nested}${outer[1]}`;
}

const MARKS = /["“”„«»'‘’‚‹›]/g;
const DOUBLE = /["“”„«»]/;
/** White space, brackets, dashes and other opening marks. */
const OPENS_AFTER = /[\s([{/\u2010-\u2015"“„«'‘‚‹-]/;

/** An apostrophe (*foto’s*, *’s avonds*, *the traders’ group*), feet and inches. */
function isOfTheWord(mark: string, kind: Kind, after: string, before: string, opens: boolean, isOpen: boolean) {
  const inWord = /[\p{L}\p{N}]/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
  if (kind === 'double') return inWord || (!opens && !isOpen && /\d/.test(before));
  if (!opens) return inWord || !isOpen;
  return mark === '’' || (mark === "'" && /^(?:[smtnk]|em|tis|twas)(?![\p{L}\p{N}])/iu.test(after));
}
