import type { ByteReader, ByteWriter } from '../model/bytes.ts';
import { mix } from '../model/hash.ts';
import type { WordView } from '../model/words.ts';

/** Which tags a word had in training, as a class of words with the same set; unknown words are classed by their end. */
export class Ambiguity {
  readonly #keys: Uint32Array;
  readonly #classes: Uint16Array;
  readonly #mask: number;
  readonly #entries: readonly (readonly [key: number, one: number])[];

  /** Pairs of a lower-cased word's hash and its class (1 or more). */
  constructor(entries: readonly (readonly [key: number, one: number])[]) {
    this.#entries = entries;
    let size = 64;
    while (size < entries.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Uint32Array(size);
    this.#classes = new Uint16Array(size);
    for (const [key, one] of entries) {
      let slot = key & this.#mask;
      while (this.#classes[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = key;
      this.#classes[slot] = one;
    }
  }

  classOf(word: WordView): number {
    const key = word.lower >>> 0;
    let slot = key & this.#mask;
    while (this.#classes[slot] !== 0) {
      if (this.#keys[slot] === key) return this.#classes[slot]!;
      slot = (slot + 1) & this.#mask;
    }
    return mix(word.suffixes[2]!, word.capital ? 77 : 78);
  }

  /** Whether training had the word often enough to class it. */
  knows(word: WordView): boolean {
    const one = this.classOf(word);
    return one > 0 && one < 65536;
  }

  write(writer: ByteWriter): void {
    const sorted = [...this.#entries].sort((a, b) => a[0] - b[0]);
    writer.varint(sorted.length);
    let before = 0;
    for (const [key] of sorted) {
      writer.varint(key - before);
      before = key;
    }
    for (const [, one] of sorted) writer.varint(one);
  }

  static read(reader: ByteReader): Ambiguity {
    const length = reader.varint();
    const keys = new Uint32Array(length);
    let before = 0;
    for (let i = 0; i < length; i++) {
      before += reader.varint();
      keys[i] = before;
    }
    return new Ambiguity(Array.from(keys, (key) => [key, reader.varint()] as const));
  }
}
