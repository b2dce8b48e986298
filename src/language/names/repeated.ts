/** What is asked about a text's words. */
export interface RepeatedWords {
  readonly length: number;
  /** A word in small letters. */
  at(word: number): string;
  hasCapital(word: number): boolean;
}

/**
 * Adds to a text's names those words that were no name where they stand, but are one elsewhere in the text: a recogniser
 * sees single sentences. Names are triples of first word, end and type, in order. A word that the text also writes in small
 * letters is left alone.
 */
export function withRepeated(names: readonly number[], words: RepeatedWords): number[] {
  /** By their first word: the rest of the name and its type, the longest first. */
  const known = new Map<string, { readonly rest: readonly string[]; readonly type: number }[]>();
  for (let i = 0; i < names.length; i += 3) {
    const [first, end, type] = [names[i]!, names[i + 1]!, names[i + 2]!];
    const rest = Array.from({ length: end - first - 1 }, (_, n) => words.at(first + 1 + n));
    const same = known.get(words.at(first)) ?? [];
    if (same.some((one) => one.rest.length === rest.length && one.rest.every((word, n) => word === rest[n]))) continue;
    known.set(
      words.at(first),
      [...same, { rest, type }].sort((one, other) => other.rest.length - one.rest.length),
    );
  }
  const small = new Set<string>();
  for (let word = 0; word < words.length; word++) if (!words.hasCapital(word)) small.add(words.at(word));
  const all: number[] = [];
  let next = 0;
  for (let word = 0; word < words.length; word++) {
    const taken = names[next] ?? words.length;
    if (word === taken) {
      all.push(word, names[next + 1]!, names[next + 2]!);
      word = names[next + 1]! - 1;
      next += 3;
      continue;
    }
    if (!words.hasCapital(word)) continue;
    const found = known
      .get(words.at(word))
      ?.find(
        ({ rest }) =>
          word + 1 + rest.length <= taken &&
          rest.every((one, n) => one === words.at(word + 1 + n)) &&
          (rest.length > 0 || !small.has(words.at(word))),
      );
    if (found === undefined) continue;
    all.push(word, word + 1 + found.rest.length, found.type);
    word += found.rest.length;
  }
  return all;
}
