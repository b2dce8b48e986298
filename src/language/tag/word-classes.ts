import type { ByteReader, ByteWriter } from '../model/bytes.ts';
import { mix } from '../model/hash.ts';
import { HashTable } from '../model/hash-table.ts';
import type { WordView } from '../model/words.ts';

/** What is known of single words before any sentence is looked at. */
export class WordClasses {
  /** Lower-cased words to their ambiguity classes: all words that had the same set of tags in training. */
  readonly #seen: HashTable;
  /** Lower-cased words to what a list of words says of them, empty for a language without one. */
  readonly #listed: HashTable;

  constructor(seen: HashTable, listed: HashTable) {
    this.#seen = seen;
    this.#listed = listed;
  }

  /** The word's ambiguity class; words that training hardly saw are classed by their end. */
  classOf(word: WordView): number {
    return this.#seen.get(word.lower) || mix(word.suffixes[2]!, word.capital ? 77 : 78);
  }

  /** Whether training saw the word often enough to have a class of its own. */
  isSeen(word: WordView): boolean {
    return this.#seen.get(word.lower) !== 0;
  }

  get hasList(): boolean {
    return this.#listed.size > 0;
  }

  /** The word's class in the list of words, 0 for none. */
  listed(word: WordView): number {
    return this.#listed.get(word.lower);
  }

  /** The ambiguity class of a word that training saw, the list's class of another. */
  seenOrListed(word: WordView): number {
    return this.#seen.get(word.lower) || -1 - this.#listed.get(word.lower);
  }

  withoutList(): WordClasses {
    return new WordClasses(this.#seen, HashTable.of([]));
  }

  write(writer: ByteWriter): void {
    this.#seen.write(writer);
    this.#listed.write(writer);
  }

  static read(reader: ByteReader): WordClasses {
    return new WordClasses(HashTable.read(reader), HashTable.read(reader));
  }
}

/**
 * The key of words whose features say more than their part of speech does (English *I* and *they* are both PRP), for a
 * table to the tag that has the word's own features.
 */
export function variantKey(word: WordView, tag: number): number {
  return mix(word.lower, tag + 1);
}
