import type { ByteReader, ByteWriter } from '../model/bytes.ts';
import { mix } from '../model/hash.ts';
import { HashTable } from '../model/hash-table.ts';
import type { WordView } from '../model/words.ts';

/** What a list says of a name; a name may be several of these. */
export const LISTED = { PER: 1, ORG: 2, LOC: 4, MISC: 8, FIRST: 16, LAST: 32 } as const;
export type Listed = keyof typeof LISTED;
/** What `find` writes besides: the name has several words, and the word is not its first. */
const LONG = 128;
const INNER = 256;
/** Marks the beginning of a longer name. */
const PREFIX = 64;
const MAX_WORDS = 5;
const SEED = 7;
/** Common nouns stand in the same table under keys of their own. */
const NOUN_SEED = 8;

/** Names of people and places from lists, by the hashes of their lower-cased words. */
export class NameLists {
  readonly #names: HashTable;
  /** Whether it has common nouns: the features that ask for them are learned with them alone. */
  readonly hasNouns: boolean;

  private constructor(names: HashTable) {
    this.#names = names;
    this.hasNouns = names.get(NOUN_SEED) !== 0;
  }

  /** Names as their words, each with what it is; longer ones than five words are left out. */
  static of(
    names: Iterable<readonly [words: readonly WordView[], kind: Listed]>,
    nouns: Iterable<readonly [noun: WordView, kind: number]> = [],
  ): NameLists {
    const entries = new Map<number, number>();
    for (const [noun, kind] of nouns) {
      const key = mix(NOUN_SEED, noun.lower);
      entries.set(key, (entries.get(key) ?? 0) | kind);
      entries.set(NOUN_SEED, 1);
    }
    for (const [words, kind] of names) {
      if (words.length > MAX_WORDS) continue;
      let key = SEED;
      words.forEach((word, i) => {
        key = mix(key, word.lower);
        entries.set(key, (entries.get(key) ?? 0) | (i === words.length - 1 ? LISTED[kind] : PREFIX));
      });
    }
    return new NameLists(HashTable.of(entries));
  }

  get empty(): boolean {
    return this.#names.size === 0;
  }

  /** What the lists say of a whole name, 0 for nothing. */
  of(words: readonly WordView[]): number {
    return this.#names.get(words.reduce((key, word) => mix(key, word.lower), SEED)) & ~PREFIX;
  }

  /** What the lists say of a common noun, see readWordLists; 0 for nothing. */
  noun(word: WordView): number {
    return this.#names.get(mix(NOUN_SEED, word.lower));
  }

  /** Writes for each word what the longest listed name that covers it is, 0 for none. */
  find(words: readonly WordView[], kinds: Int32Array): void {
    kinds.fill(0, 0, words.length);
    for (let first = 0; first < words.length; first++) {
      if (!words[first]!.capital) continue;
      let key = SEED;
      let length = 0;
      let kind = 0;
      for (let n = 0; n < MAX_WORDS && first + n < words.length; n++) {
        key = mix(key, words[first + n]!.lower);
        const found = this.#names.get(key);
        if (found & ~PREFIX) {
          length = n + 1;
          kind = found & ~PREFIX;
        }
        if ((found & PREFIX) === 0) break;
      }
      for (let n = 0; n < length; n++) kinds[first + n] = kind | (length > 1 ? LONG : 0) | (n > 0 ? INNER : 0);
      if (length > 0) first += length - 1;
    }
  }

  write(writer: ByteWriter): void {
    this.#names.write(writer);
  }

  static read(reader: ByteReader): NameLists {
    return new NameLists(HashTable.read(reader));
  }
}
