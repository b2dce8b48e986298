/**
 * Rows of a linear model where they are looked up. Those whose hashes begin with the bits b, `hash >>> shift`, stand in the
 * bytes from `buckets[b]` to `buckets[b + 1]`. A row begins with the last 16 bits of its hash. In a dense table follows a
 * weight for each class; in others the number of entries and for each its class and its weight. Numbers of two bytes have
 * the lower one first; those of entries and classes have two where there are many classes, and one elsewhere.
 */
export interface RowTable {
  readonly shift: number;
  readonly buckets: Uint32Array;
  readonly rows: Uint8Array;
}

/** What the byte of a weight stands for: its square, with its sign. */
export const SQUARES = Int16Array.from({ length: 256 }, (_, byte) => {
  const weight = (byte << 24) >> 24;
  return weight * Math.abs(weight);
});

/** Models of so few classes keep a weight for each class in every row. */
export function isDense(classes: number): boolean {
  return classes <= 4;
}

export function isWide(classes: number): boolean {
  return classes > 255;
}

/** Rows in order of their hashes, signed as in readAscending, for so many classes; their weights are still 0. */
export function denseTable(keys: Int32Array, count: number): RowTable {
  const rows = new Uint8Array(keys.length * (count + 2) + 1);
  const { shift, buckets } = emptyBuckets(keys.length, rows.length - 1);
  let bucket = 0;
  let to = 0;
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]!;
    const own = key >>> shift;
    while (bucket < own) buckets[++bucket] = to;
    rows[to] = key;
    rows[to + 1] = key >>> 8;
    to += count + 2;
  }
  return { shift, buckets, rows };
}

/** Columns as in LinearRows, for `count` classes. */
export function sparseTable(
  keys: Int32Array,
  lengths: Uint16Array,
  classes: Uint16Array,
  weights: Uint8Array,
  count: number,
): RowTable {
  const wide = isWide(count) ? 1 : 0;
  const rows = new Uint8Array(keys.length * (3 + wide) + weights.length * (2 + wide) + 1);
  const { shift, buckets } = emptyBuckets(keys.length, rows.length - 1);
  let bucket = 0;
  let from = 0;
  let to = 0;
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]!;
    const own = key >>> shift;
    while (bucket < own) buckets[++bucket] = to;
    const length = lengths[row]!;
    rows[to++] = key;
    rows[to++] = key >>> 8;
    rows[to++] = length;
    if (wide === 1) rows[to++] = length >>> 8;
    for (const end = from + length; from < end; from++) {
      const one = classes[from]!;
      rows[to++] = one;
      if (wide === 1) rows[to++] = one >>> 8;
      rows[to++] = weights[from]!;
    }
  }
  return { shift, buckets, rows };
}

/** All but the first begin at `end`, until a row comes to stand in one. */
function emptyBuckets(length: number, end: number): { shift: number; buckets: Uint32Array } {
  // At least 16, so that the other 16 tell the hashes of a bucket apart.
  let bits = 16;
  while (2 ** bits < length && bits < 18) bits++;
  return { shift: 32 - bits, buckets: new Uint32Array(2 ** bits + 1).fill(end, 1) };
}
