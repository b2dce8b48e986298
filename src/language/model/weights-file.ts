import type { ByteReader, ByteWriter } from './bytes.ts';
import type { LinearRows } from './linear.ts';

/** Where so many rows sum up to nothing, their last weight is written as what it is off by. */
const BALANCED = 0.25;
/** Weights stand apart by their place in the row: alone, first, in between and last. */
const PLACES = 4;
const LAST = 3;

function placeOf(entry: number, entries: number): number {
  return entries === 1 ? 0 : entry === 0 ? 1 : entry < entries - 1 ? 2 : LAST;
}

/**
 * What one class gains another one loses, so the weights of a row tend to sum up to nothing: each is written with the
 * sign turned so that it stands against the sum of those before it; where most rows sum up exactly but for rounding, the
 * last one as the difference from what is left.
 */
export function writeWeights({ lengths, weights }: LinearRows, writer: ByteWriter): void {
  const balanced = isBalanced(lengths, weights);
  const places: number[][] = Array.from({ length: PLACES }, () => []);
  let at = 0;
  for (const length of lengths) {
    let sum = 0;
    for (let entry = 0; entry < length; entry++) {
      const weight = weights[at++]!;
      const place = placeOf(entry, length);
      places[place]!.push(against(sum, weight) - (balanced && place === LAST ? root(sum) : 0));
      sum += weight * Math.abs(weight);
    }
  }
  writer.varint(balanced ? 1 : 0);
  for (const place of places) {
    writer.varint(place.length);
    writer.bytes(Uint8Array.from(place, (weight) => weight & 255));
  }
}

/** What a byte stands for: its square, with its sign. */
const SQUARES = Int16Array.from(
  new Int8Array(256).map((_, byte) => byte),
  (weight) => weight * Math.abs(weight),
);

/**
 * Reads what `writeWeights` wrote, `total` weights in rows of these lengths, as squares. Written out, since the program's
 * start waits for it and nothing is compiled yet.
 */
export function readWeights(reader: ByteReader, lengths: Uint16Array, total: number): Int16Array {
  const balanced = reader.varint() === 1;
  const [alone, first, between, last] = Array.from({ length: PLACES }, () => reader.bytes(reader.varint())) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const squares = new Int16Array(total);
  let at = 0;
  let ones = 0;
  let inner = 0;
  for (let row = 0; row < lengths.length; row++) {
    const length = lengths[row]!;
    if (length === 1) {
      squares[at++] = SQUARES[alone[ones++]!]!;
      continue;
    }
    let sum = SQUARES[first[row - ones]!]!;
    squares[at++] = sum;
    for (const end = at + length - 2; at < end; at++) {
      const square = SQUARES[between[inner++]!]!;
      const turned = sum > 0 ? -square : square;
      squares[at] = turned;
      sum += turned;
    }
    const byte = last[row - ones]!;
    const square = SQUARES[balanced ? (byte + root(sum)) & 255 : byte]!;
    squares[at++] = sum > 0 ? -square : square;
  }
  return squares;
}

/** A plane for each class, the weight 0 where a row has none of it, signs turned as in `writeWeights`. */
export function writeDenseWeights({ lengths, classes, weights }: LinearRows, count: number, writer: ByteWriter): void {
  const planes = Array.from({ length: count }, () => new Uint8Array(lengths.length));
  let at = 0;
  lengths.forEach((length, row) => {
    let sum = 0;
    for (const end = at + length; at < end; at++) {
      planes[classes[at]!]![row] = against(sum, weights[at]!);
      sum += weights[at]! * Math.abs(weights[at]!);
    }
  });
  for (const plane of planes) writer.bytes(plane);
}

/** Reads what `writeDenseWeights` wrote into rows that leave a place before the weights of each. */
export function readDenseWeights(reader: ByteReader, rows: Int16Array, count: number): void {
  const length = rows.length / (count + 1);
  const sums = new Int32Array(length);
  for (let one = 0; one < count; one++) {
    const plane = reader.bytes(length);
    for (let row = 0, to = one + 1; row < length; row++, to += count + 1) {
      const square = SQUARES[plane[row]!]!;
      const turned = sums[row]! > 0 ? -square : square;
      rows[to] = turned;
      sums[row]! += turned;
    }
  }
}

/** The weight, its sign turned where the sum is over zero. */
function against(sum: number, weight: number): number {
  return sum > 0 ? -weight : weight;
}

function isBalanced(lengths: ArrayLike<number>, weights: Int8Array): boolean {
  let exact = 0;
  let several = 0;
  let at = 0;
  for (let row = 0; row < lengths.length; row++) {
    const last = at + lengths[row]! - 1;
    let sum = 0;
    for (; at < last; at++) sum += weights[at]! * Math.abs(weights[at]!);
    at = last + 1;
    if (lengths[row]! < 2) continue;
    several++;
    if (weights[last] === -Math.sign(sum) * root(sum)) exact++;
  }
  return exact > several * BALANCED;
}

/** The companded weight of a sum of squares, without its sign. */
function root(sum: number): number {
  return Math.round(Math.sqrt(Math.abs(sum)));
}
