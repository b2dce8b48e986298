// Spans of an article, compared by the words that they cover.

export type Range = readonly [start: number, end: number];
export type Cover = ReadonlySet<number>;

export function wordsOf(text: string): readonly Range[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => [index, index + word.length]);
}

export function cover(words: readonly Range[], ranges: readonly Range[]): Cover {
  const covered = new Set<number>();
  words.forEach(([start, end], at) => {
    if (ranges.some(([from, to]) => start < to && end > from)) covered.add(at);
  });
  return covered;
}

export function occurrences(text: string, part: string): readonly Range[] {
  const found: Range[] = [];
  if (part)
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push([at, at + part.length]);
  return found;
}

export function common(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count++;
  return count;
}

export function f1(a: Cover, b: Cover): number {
  const count = common(a, b);
  return count ? (2 * count) / (a.size + b.size) : 0;
}

/** Questions may be shown in a wider or narrower span, within bounds. */
export function showsSame(gold: Cover, given: Cover): number {
  const narrower = Math.min(gold.size, given.size || 1);
  return common(gold, given) / narrower >= 0.7 && given.size <= 4 * gold.size + 10 ? f1(gold, given) : 0;
}
