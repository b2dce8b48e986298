/**
 * Whether a path, query included, fits a pattern as RFC 9309 has it: from its beginning, `*` for anything, `$` at the end
 * for the end. Piece by piece, since a regular expression could be made slow.
 */
export function fits(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const [first = '', ...rest] = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = rest.pop();
  if (last === undefined) return !anchored || at === path.length;
  for (const piece of rest) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return anchored ? path.length - last.length >= at && path.endsWith(last) : path.indexOf(last, at) >= 0;
}

/** Percent-encoding that may be written in more ways than one, in one. */
export function plainPath(path: string): string {
  return path.replace(/%[\da-f]{2}|[^\u0021-\u007e]+/gi, (part) => {
    if (!part.startsWith('%')) return encodeURIComponent(part.toWellFormed());
    const character = String.fromCharCode(Number.parseInt(part.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : part.toUpperCase();
  });
}
