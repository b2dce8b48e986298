import type { ByteReader, ByteWriter } from './bytes.ts';
import { readAscending, readColumn, writeAscending, writeColumn } from './columns.ts';

/** A read-only table from 32-bit hashes to small numbers: two columns in order of the hashes. */
export class HashTable {
  /** Signed, see readAscending. */
  readonly #keys: Int32Array;
  readonly #values: Uint16Array;
  readonly #index: HashIndex;

  private constructor(keys: Int32Array, values: Uint16Array) {
    this.#keys = keys;
    this.#values = values;
    this.#index = indexHashes(keys);
  }

  /** Keys are taken as unsigned, values from 1 to 65535; of equal keys the last one holds. */
  static of(entries: Iterable<readonly [key: number, value: number]>): HashTable {
    const sorted = [...new Map(Array.from(entries, ([key, value]) => [key >>> 0, value] as const))];
    sorted.sort((a, b) => a[0] - b[0]);
    return new HashTable(
      Int32Array.from(sorted, ([key]) => key),
      Uint16Array.from(sorted, ([, value]) => value),
    );
  }

  get size(): number {
    return this.#keys.length;
  }

  /** The hash's value, 0 for none. */
  get(key: number): number {
    const { shift, buckets } = this.#index;
    const hash = key | 0;
    const bucket = hash >>> shift;
    const stop = buckets[bucket + 1]!;
    for (let at = buckets[bucket]!; at < stop; at++) if (this.#keys[at] === hash) return this.#values[at]!;
    return 0;
  }

  write(writer: ByteWriter): void {
    writer.varint(this.size);
    writeAscending(Uint32Array.from(this.#keys), writer);
    writeColumn(this.#values, 8, writer);
  }

  static read(reader: ByteReader): HashTable {
    const length = reader.varint();
    const keys = readAscending(reader, new Int32Array(length));
    return new HashTable(keys, readColumn(reader, new Uint16Array(length)));
  }
}

/** Places in ascending hashes: those whose first bits, `hash >>> shift`, are b stand from `buckets[b]` to `buckets[b + 1]`. */
interface HashIndex {
  readonly shift: number;
  readonly buckets: Uint32Array;
}

function indexHashes(keys: Int32Array): HashIndex {
  let bits = 4;
  while (2 ** bits < keys.length && bits < 24) bits++;
  const shift = 32 - bits;
  const buckets = new Uint32Array(2 ** bits + 1).fill(keys.length, 1);
  let bucket = 0;
  for (let row = 0; row < keys.length; row++) {
    const own = keys[row]! >>> shift;
    while (bucket < own) buckets[++bucket] = row;
  }
  return { shift, buckets };
}
