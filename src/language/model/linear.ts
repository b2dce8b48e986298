import type { ByteReader, ByteWriter } from './bytes.ts';
import { indexHashes, readAscending, writeAscending } from './hash-table.ts';

/** The rows of a trained linear model: for each feature the classes that it speaks for or against. */
export interface LinearRows {
  /** Feature hashes, unsigned, ascending. */
  readonly keys: Uint32Array;
  /** Row i is the entries `starts[i]` to `starts[i + 1]`. */
  readonly starts: Uint32Array;
  readonly classes: Uint16Array;
  /** Companded weights, see `expand`, as bytes. */
  readonly weights: Uint8Array;
  /** The weight that 127 stands for. */
  readonly scale: number;
}

/** Models of so few classes keep a weight for each class in every row. */
const DENSE = 4;

/**
 * A linear model ready to score. Rows stay in the order of their hashes and are found through the hash's first bits, so
 * that loading is one pass over them.
 */
export class LinearModel {
  readonly classes: number;
  readonly #shift: number;
  readonly #buckets: Uint32Array;
  readonly #keys: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #entryClasses: Uint16Array;
  /** Companded, and what each of the 256 values stands for. */
  readonly #weights: Uint8Array;
  readonly #weightOf = new Float32Array(256);
  readonly #isDense: boolean;

  constructor(rows: LinearRows, classes: number) {
    this.classes = classes;
    this.#keys = rows.keys;
    const { shift, buckets } = indexHashes(rows.keys);
    this.#shift = shift;
    this.#buckets = buckets;
    for (let i = 0; i < 256; i++) this.#weightOf[i] = expand(i < 128 ? i : i - 256, rows.scale);
    this.#isDense = classes <= DENSE;
    this.#starts = this.#isDense ? new Uint32Array(0) : rows.starts;
    this.#entryClasses = this.#isDense ? new Uint16Array(0) : rows.classes;
    this.#weights = this.#isDense ? spread(rows, classes) : rows.weights;
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    scores.fill(0, 0, this.classes);
    this.add(features, count, scores);
  }

  add(features: Int32Array, count: number, scores: Float32Array): void {
    if (this.#isDense) this.#addDense(features, count, scores);
    else this.#addSparse(features, count, scores);
  }

  #addSparse(features: Int32Array, count: number, scores: Float32Array): void {
    const buckets = this.#buckets;
    const keys = this.#keys;
    const starts = this.#starts;
    const shift = this.#shift;
    const classes = this.#entryClasses;
    const weights = this.#weights;
    const weightOf = this.#weightOf;
    for (let i = 0; i < count; i++) {
      const key = features[i]! >>> 0;
      const bucket = key >>> shift;
      const stop = buckets[bucket + 1]!;
      for (let row = buckets[bucket]!; row < stop; row++) {
        if (keys[row] !== key) continue;
        const end = starts[row + 1]!;
        for (let at = starts[row]!; at < end; at++) scores[classes[at]!]! += weightOf[weights[at]!]!;
        break;
      }
    }
  }

  #addDense(features: Int32Array, count: number, scores: Float32Array): void {
    const buckets = this.#buckets;
    const keys = this.#keys;
    const shift = this.#shift;
    const weights = this.#weights;
    const weightOf = this.#weightOf;
    const { classes } = this;
    for (let i = 0; i < count; i++) {
      const key = features[i]! >>> 0;
      const bucket = key >>> shift;
      const stop = buckets[bucket + 1]!;
      for (let row = buckets[bucket]!; row < stop; row++) {
        if (keys[row] !== key) continue;
        const start = row * classes;
        for (let one = 0; one < classes; one++) scores[one]! += weightOf[weights[start + one]!]!;
        break;
      }
    }
  }
}

/** A weight for each class in every row. */
function spread({ keys, starts, classes: entryClasses, weights }: LinearRows, classes: number): Uint8Array {
  const dense = new Uint8Array(keys.length * classes);
  for (let row = 0; row < keys.length; row++)
    for (let at = starts[row]!; at < starts[row + 1]!; at++) dense[row * classes + entryClasses[at]!] = weights[at]!;
  return dense;
}

/** int8 to weight: squares, so that small weights keep their precision. Linear steps cost six points of UAS. */
export function expand(quantised: number, scale: number): number {
  return Math.sign(quantised) * (quantised / 127) ** 2 * scale;
}

/** Weight to int8, the nearest under `expand`. */
export function compand(weight: number, scale: number): number {
  return Math.sign(weight) * Math.min(127, Math.round(127 * Math.sqrt(Math.abs(weight) / scale)));
}

/** Columns of one kind each, since they compress best. */
export function writeRows(rows: LinearRows, writer: ByteWriter): void {
  writer.float(rows.scale);
  writeAscending(rows.keys, writer);
  for (let i = 0; i < rows.keys.length; i++) writer.varint(rows.starts[i + 1]! - rows.starts[i]!);
  for (const one of rows.classes) writer.varint(one);
  writer.bytes(rows.weights);
}

export function readRows(reader: ByteReader): LinearRows {
  const scale = reader.float();
  const keys = readAscending(reader);
  const { length } = keys;
  const starts = new Uint32Array(length + 1);
  for (let i = 0; i < length; i++) starts[i + 1] = starts[i]! + reader.varint();
  const total = starts[length]!;
  const classes = new Uint16Array(total);
  for (let i = 0; i < total; i++) classes[i] = reader.varint();
  // A copy, so that nothing holds on to the whole file.
  return { keys, starts, classes, weights: reader.bytes(total).slice(), scale };
}
