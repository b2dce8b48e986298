/** The rows of a trained linear model: for each feature the classes that it speaks for or against. */
export interface LinearRows {
  /** Feature hashes, unsigned, ascending. */
  readonly keys: Uint32Array;
  /** Entries of each row, one row after the other. */
  readonly lengths: Uint16Array;
  /** Ascending within a row. */
  readonly classes: Uint16Array;
  /** Companded weights, see `expand`. */
  readonly weights: Int8Array;
  /** The weight that 127 stands for. */
  readonly scale: number;
}

/** Models of so few classes keep a weight for each class in every row. */
export function isDense(classes: number): boolean {
  return classes <= 4;
}

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
  /** Rows whose hashes begin with the bits b stand from `#buckets[b]` to `#buckets[b + 1]`. */
  readonly #buckets: Uint32Array;
  /** Rows: the hash's end; then a weight for each class, or the number of entries and for each its class and weight. */
  readonly #rows: Int16Array;
  readonly #isDense: boolean;

  /** `scale` is the weight that 127 stands for. */
  constructor(table: RowTable, classes: number, scale: number) {
    this.classes = classes;
    this.unit = scale / 127 ** 2;
    this.#scale = scale;
    this.#isDense = isDense(classes);
    this.#shift = table.shift;
    this.#buckets = table.buckets;
    this.#rows = table.rows;
  }

  /** `count` classes. */
  static of({ keys, lengths, classes, weights, scale }: LinearRows, count: number): LinearModel {
    const squares = Int16Array.from(weights, (weight) => weight * Math.abs(weight));
    if (!isDense(count)) return new LinearModel(sparseTable(keys, lengths, classes, squares), count, scale);
    const table = denseTable(keys, count);
    let at = 0;
    lengths.forEach((length, row) => {
      for (const end = at + length; at < end; at++) table.rows[row * (count + 1) + 1 + classes[at]!] = squares[at]!;
    });
    return new LinearModel(table, count, scale);
  }

  /** Sets `scores` to each class's sum over the first `count` features. */
  score(features: Int32Array, count: number, scores: Float32Array): void {
    scores.fill(0, 0, this.classes);
    this.add(features, count, scores);
  }

  add(features: Int32Array, count: number, scores: Float32Array): void {
    if (!this.#isDense) this.#addSparse(features, count, scores);
    else if (this.classes === 3) this.#addThree(features, count, scores);
    else this.#addDense(features, count, scores);
  }

  #addSparse(features: Int32Array, count: number, scores: Float32Array): void {
    const buckets = this.#buckets;
    const rows = this.#rows;
    const shift = this.#shift;
    for (let i = 0; i < count; i++) {
      const key = features[i]!;
      const end = (key << 16) >> 16;
      const bucket = key >>> shift;
      const stop = buckets[bucket + 1]!;
      let at = buckets[bucket]!;
      while (at < stop) {
        const next = at + 2 + rows[at + 1]! * 2;
        if (rows[at] === end) {
          for (at += 2; at < next; at += 2) scores[rows[at]!]! += rows[at + 1]!;
          break;
        }
        at = next;
      }
    }
  }

  #addDense(features: Int32Array, count: number, scores: Float32Array): void {
    const buckets = this.#buckets;
    const rows = this.#rows;
    const shift = this.#shift;
    const { classes } = this;
    for (let i = 0; i < count; i++) {
      const key = features[i]!;
      const end = (key << 16) >> 16;
      const bucket = key >>> shift;
      const stop = buckets[bucket + 1]!;
      for (let at = buckets[bucket]!; at < stop; at += 1 + classes) {
        if (rows[at] !== end) continue;
        for (let one = 0; one < classes; one++) scores[one]! += rows[at + 1 + one]!;
        break;
      }
    }
  }

  /** The parser's moves are scored more often than anything else. */
  #addThree(features: Int32Array, count: number, scores: Float32Array): void {
    const buckets = this.#buckets;
    const rows = this.#rows;
    const shift = this.#shift;
    let a = 0;
    let b = 0;
    let c = 0;
    for (let i = 0; i < count; i++) {
      const key = features[i]!;
      const end = (key << 16) >> 16;
      const bucket = key >>> shift;
      const stop = buckets[bucket + 1]!;
      for (let at = buckets[bucket]!; at < stop; at += 4) {
        if (rows[at] !== end) continue;
        a += rows[at + 1]!;
        b += rows[at + 2]!;
        c += rows[at + 3]!;
        break;
      }
    }
    scores[0]! += a;
    scores[1]! += b;
    scores[2]! += c;
  }

  /** The rows as they were given. */
  toRows(): LinearRows {
    const keys: number[] = [];
    const lengths: number[] = [];
    const classes: number[] = [];
    const weights: number[] = [];
    const rows = this.#rows;
    for (let bucket = 0; bucket + 1 < this.#buckets.length; bucket++) {
      const stop = this.#buckets[bucket + 1]!;
      for (let at = this.#buckets[bucket]!; at < stop; ) {
        keys.push(((bucket << this.#shift) | (rows[at]! & (2 ** this.#shift - 1))) >>> 0);
        const entries = this.#isDense ? this.classes : rows[at + 1]!;
        const before = classes.length;
        for (let entry = 0; entry < entries; entry++) {
          const weight = this.#isDense ? rows[at + 1 + entry]! : rows[at + 3 + entry * 2]!;
          if (weight === 0) continue;
          classes.push(this.#isDense ? entry : rows[at + 2 + entry * 2]!);
          weights.push(Math.sign(weight) * Math.sqrt(Math.abs(weight)));
        }
        lengths.push(classes.length - before);
        at += this.#isDense ? 1 + entries : 2 + entries * 2;
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

/** Rows where they are looked up, see LinearModel. */
export interface RowTable {
  readonly shift: number;
  readonly buckets: Uint32Array;
  readonly rows: Int16Array;
}

/** Rows of so many classes each, whose weights are still 0. */
export function denseTable(keys: Uint32Array, classes: number): RowTable {
  const { shift, buckets } = emptyBuckets(keys.length);
  const rows = new Int16Array(keys.length * (classes + 1));
  let bucket = 0;
  let to = 0;
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]!;
    const own = key >>> shift;
    while (bucket < own) buckets[++bucket] = to;
    rows[to] = key;
    to += classes + 1;
  }
  buckets.fill(to, bucket + 1);
  return { shift, buckets, rows };
}

/** Rows as in LinearRows, with weights in units of `unit`. */
export function sparseTable(
  keys: Uint32Array,
  lengths: Uint16Array,
  classes: Uint16Array,
  squares: Int16Array,
): RowTable {
  const { shift, buckets } = emptyBuckets(keys.length);
  const rows = new Int16Array((keys.length + squares.length) * 2);
  let bucket = 0;
  let from = 0;
  let to = 0;
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]!;
    const own = key >>> shift;
    while (bucket < own) buckets[++bucket] = to;
    const end = from + lengths[row]!;
    rows[to] = key;
    rows[to + 1] = lengths[row]!;
    for (to += 2; from < end; to += 2, from++) {
      rows[to] = classes[from]!;
      rows[to + 1] = squares[from]!;
    }
  }
  buckets.fill(to, bucket + 1);
  return { shift, buckets, rows };
}

function emptyBuckets(length: number): { shift: number; buckets: Uint32Array } {
  // At least 16, so that the other 16 tell the hashes of a bucket apart.
  let bits = 16;
  while (2 ** bits < length && bits < 18) bits++;
  return { shift: 32 - bits, buckets: new Uint32Array(2 ** bits + 1) };
}

/** Weight to int8: the square root, so that small weights keep their precision. Linear steps cost six points of UAS. */
export function compand(weight: number, scale: number): number {
  return Math.sign(weight) * Math.min(127, Math.round(127 * Math.sqrt(Math.abs(weight) / scale)));
}
