import { type ByteReader, type ByteWriter, release } from './bytes.ts';

/**
 * Columns of unsigned integers as planes of bytes: the `low` first bits of all numbers, eight by eight, then the rest of
 * them. What is as good as random fills planes of its own and the compressor codes the others well; reading is adding.
 */
export function writeColumn(values: ArrayLike<number>, low: number, writer: ByteWriter): void {
  let largest = 0;
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, values[i]!);
  const planes: (readonly [unit: number, range: number])[] = [];
  for (let bit = 0; bit < low; bit += 8) planes.push([2 ** bit, 2 ** Math.min(8, low - bit)]);
  for (let bit = low; bit === 0 || 2 ** bit <= largest; bit += 8) planes.push([2 ** bit, 256]);
  writer.varint(planes.length);
  for (const [unit, range] of planes) {
    writer.varint(unit);
    writer.bytes(Uint8Array.from(values, (value) => Math.floor(value / unit) % range));
  }
}

/** No number has more than 32 bits. */
const MAX_PLANES = 5;

/** Fills `values` with what `writeColumn` wrote. Throws a RangeError where the file ends too early. */
export function readColumn<A extends Uint16Array | Int32Array>(reader: ByteReader, values: A): A {
  const planes = reader.varint();
  if (planes > MAX_PLANES) throw new RangeError('model file has a column too wide');
  const { length } = values;
  for (let plane = 0; plane < planes; plane++) {
    const unit = reader.varint();
    const bytes = reader.bytes(length);
    if (plane === 0) values.set(bytes);
    else for (let i = 0; i < length; i++) values[i]! += bytes[i]! * unit;
  }
  return values;
}

/** Ascending numbers by their differences: their last eight bits apart from the rest, which is as good as random. */
export function writeAscending(keys: Uint32Array, writer: ByteWriter): void {
  const gaps = keys.map((key, i) => key - (i === 0 ? 0 : keys[i - 1]!));
  let largest = 0;
  for (const gap of gaps) largest = Math.max(largest, gap);
  writeColumn(gaps, Math.max(0, 24 - Math.clz32(largest)), writer);
}

/**
 * Fills `keys` with what `writeAscending` wrote, as signed numbers with the same bits: before a loop is compiled, each
 * number over 2^31 would be an object of its own, and compiled code would be thrown away at the first of them.
 */
export function readAscending(reader: ByteReader, keys: Int32Array): Int32Array {
  readColumn(reader, keys);
  let key = 0;
  for (let i = 0; i < keys.length; i++) {
    key = (key + keys[i]!) | 0;
    keys[i] = key;
  }
  return keys;
}

/**
 * Room for the columns of one part of a file, used again for the next: what is left to the garbage collector would stay in
 * the process.
 */
export class Scratch {
  #ints = new Int32Array(0);
  #shorts = new Uint16Array(0);
  #bytes = new Uint8Array(0);

  ints(length: number): Int32Array {
    if (this.#ints.length < length) this.#ints = new Int32Array(length);
    return this.#ints.subarray(0, length);
  }

  /** Several columns at once, one behind the other. */
  shorts(...lengths: readonly number[]): Uint16Array[] {
    const total = lengths.reduce((sum, length) => sum + length, 0);
    if (this.#shorts.length < total) this.#shorts = new Uint16Array(total);
    let at = 0;
    return lengths.map((length) => {
      at += length;
      return this.#shorts.subarray(at - length, at);
    });
  }

  bytes(length: number): Uint8Array {
    if (this.#bytes.length < length) this.#bytes = new Uint8Array(length);
    return this.#bytes.subarray(0, length);
  }

  /** When the last part has been read. */
  release(): void {
    for (const room of [this.#ints, this.#shorts, this.#bytes]) release(room);
  }
}
