import { denseTable, isDense, isWide, type RowTable, SQUARES, sparseTable } from './row-table.ts';
import { MAX_FEATURES } from './words.ts';

/** The rows of a trained linear model: for each feature the classes that it speaks for or against. */
export interface LinearRows {
  /** Feature hashes, unsigned, ascending. */
  readonly keys: Uint32Array;
  /** Entries of each row, one row after the other. */
  readonly lengths: Uint16Array;
  /** Ascending within a row. */
  readonly classes: Uint16Array;
  /** See `compand`. */
  readonly weights: Int8Array;
  /** The weight that 127 stands for. */
  readonly scale: number;
}

/** Where the rows of each feature's bucket begin and end; what was read of them, so that the reading is not left out. */
const STARTS = new Int32Array(MAX_FEATURES);
const STOPS = new Int32Array(MAX_FEATURES);
const TOUCHED = new Uint8Array(1);

/**
 * A linear model ready to score. A row is found through the first bits of its hash; its last 16 bits and its weights
 * stand together, so that a look-up reads two cache lines.
 *
 * The weights are whole numbers in units of `unit`, the squares that the file's bytes stand for. Their sums are exact, so
 * the order in which features are added changes nothing.
 */
export class LinearModel {
  readonly classes: number;
  readonly unit: number;
  readonly #scale: number;
  readonly #shift: number;
  readonly #buckets: Uint32Array;
  readonly #rows: Uint8Array;

  /** `scale` is the weight that 127 stands for. */
  constructor(table: RowTable, classes: number, scale: number) {
    this.classes = classes;
    this.unit = scale / 127 ** 2;
    this.#scale = scale;
    this.#shift = table.shift;
    this.#buckets = table.buckets;
    this.#rows = table.rows;
  }

  /** `count` classes. */
  static of({ keys, lengths, classes, weights, scale }: LinearRows, count: number): LinearModel {
    const bytes = new Uint8Array(weights.buffer, weights.byteOffset, weights.length);
    const hashes = Int32Array.from(keys);
    if (!isDense(count)) return new LinearModel(sparseTable(hashes, lengths, classes, bytes, count), count, scale);
    const table = denseTable(hashes, count);
    let at = 0;
    lengths.forEach((length, row) => {
      for (const end = at + length; at < end; at++) table.rows[row * (count + 2) + 2 + classes[at]!] = bytes[at]!;
    });
    return new LinearModel(table, count, scale);
  }

  /** Sets `scores` to each class's sum over the first `count` features. */
  score(features: Int32Array, count: number, scores: Float32Array): void {
    scores.fill(0, 0, this.classes);
    this.add(features, count, scores);
  }

  add(features: Int32Array, count: number, scores: Float32Array): void {
    if (isDense(this.classes)) this.#addDense(features, count, scores);
    else if (isWide(this.classes)) this.#addWide(features, count, scores);
    else this.#addNarrow(features, count, scores);
  }

  /**
   * Finds where the rows of features begin and end. Nothing here depends on what is found, so that the processor waits for
   * all of them at once: with one look-up after the other the analysis of a text took half as long again.
   */
  #open(features: Int32Array, count: number): void {
    const buckets = this.#buckets;
    const rows = this.#rows;
    const shift = this.#shift;
    let touched = 0;
    for (let i = 0; i < count; i++) {
      const bucket = features[i]! >>> shift;
      const start = buckets[bucket]!;
      STARTS[i] = start;
      STOPS[i] = buckets[bucket + 1]!;
      touched |= rows[start]!;
    }
    TOUCHED[0] = touched;
  }

  #addDense(features: Int32Array, count: number, scores: Float32Array): void {
    this.#open(features, count);
    const rows = this.#rows;
    const { classes } = this;
    for (let i = 0; i < count; i++) {
      const end = features[i]! & 0xffff;
      const stop = STOPS[i]!;
      for (let at = STARTS[i]!; at < stop; at += 2 + classes) {
        if ((rows[at]! | (rows[at + 1]! << 8)) !== end) continue;
        for (let one = 0; one < classes; one++) scores[one]! += SQUARES[rows[at + 2 + one]!]!;
        break;
      }
    }
  }

  #addNarrow(features: Int32Array, count: number, scores: Float32Array): void {
    this.#open(features, count);
    const rows = this.#rows;
    for (let i = 0; i < count; i++) {
      const end = features[i]! & 0xffff;
      const stop = STOPS[i]!;
      let at = STARTS[i]!;
      while (at < stop) {
        const next = at + 3 + rows[at + 2]! * 2;
        if ((rows[at]! | (rows[at + 1]! << 8)) === end) {
          for (at += 3; at < next; at += 2) scores[rows[at]!]! += SQUARES[rows[at + 1]!]!;
          break;
        }
        at = next;
      }
    }
  }

  #addWide(features: Int32Array, count: number, scores: Float32Array): void {
    this.#open(features, count);
    const rows = this.#rows;
    for (let i = 0; i < count; i++) {
      const end = features[i]! & 0xffff;
      const stop = STOPS[i]!;
      let at = STARTS[i]!;
      while (at < stop) {
        const next = at + 4 + (rows[at + 2]! | (rows[at + 3]! << 8)) * 3;
        if ((rows[at]! | (rows[at + 1]! << 8)) === end) {
          for (at += 4; at < next; at += 3) scores[rows[at]! | (rows[at + 1]! << 8)]! += SQUARES[rows[at + 2]!]!;
          break;
        }
        at = next;
      }
    }
  }

  /** The rows as they were given. */
  toRows(): LinearRows {
    const keys: number[] = [];
    const lengths: number[] = [];
    const classes: number[] = [];
    const weights: number[] = [];
    const rows = this.#rows;
    const dense = isDense(this.classes);
    const wide = isWide(this.classes);
    for (let bucket = 0; bucket + 1 < this.#buckets.length; bucket++) {
      const stop = this.#buckets[bucket + 1]!;
      for (let at = this.#buckets[bucket]!; at < stop; ) {
        const end = rows[at]! | (rows[at + 1]! << 8);
        keys.push(((bucket << this.#shift) | (end & (2 ** this.#shift - 1))) >>> 0);
        at += 2;
        const entries = dense ? this.classes : rows[at]! | (wide ? rows[at + 1]! << 8 : 0);
        if (!dense) at += wide ? 2 : 1;
        const before = classes.length;
        for (let entry = 0; entry < entries; entry++) {
          const one = dense ? entry : rows[at]! | (wide ? rows[at + 1]! << 8 : 0);
          if (!dense) at += wide ? 2 : 1;
          const weight = rows[at++]!;
          if (weight === 0) continue;
          classes.push(one);
          weights.push(weight);
        }
        lengths.push(classes.length - before);
      }
    }
    return {
      keys: Uint32Array.from(keys),
      lengths: Uint16Array.from(lengths),
      classes: Uint16Array.from(classes),
      weights: Int8Array.from(weights),
      scale: this.#scale,
    };
  }
}

/** Weight to int8: the square root, so that small weights keep their precision. Linear steps cost six points of UAS. */
export function compand(weight: number, scale: number): number {
  return Math.sign(weight) * Math.min(127, Math.round(127 * Math.sqrt(Math.abs(weight) / scale)));
}
