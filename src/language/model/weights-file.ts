import type { ByteReader, ByteWriter } from './bytes.ts';
import type { LinearRows } from './linear.ts';
import { SQUARES } from './row-table.ts';

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

/**
 * Reads what `writeWeights` wrote, the weights of rows of these lengths, as bytes. Written out, since the program's
 * start waits for it and nothing is compiled yet.
 */
export function readWeights(reader: ByteReader, lengths: Uint16Array, weights: Uint8Array): Uint8Array {
  const balanced = reader.varint() === 1;
  const [alone, first, between, last] = Array.from({ length: PLACES }, () => reader.bytes(reader.varint())) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  let at = 0;
  let ones = 0;
  let inner = 0;
  for (let row = 0; row < lengths.length; row++) {
    const length = lengths[row]!;
    if (length === 1) {
      weights[at++] = alone[ones++]!;
      continue;
    }
    const byte = first[row - ones]!;
    weights[at++] = byte;
    let sum = SQUARES[byte]!;
    for (const end = at + length - 2; at < end; at++) {
      const byte = between[inner++]!;
      weights[at] = sum > 0 ? -byte : byte;
      sum += sum > 0 ? -SQUARES[byte]! : SQUARES[byte]!;
    }
    const rest = balanced ? last[row - ones]! + root(sum) : last[row - ones]!;
    weights[at++] = sum > 0 ? -rest : rest;
  }
  return weights;
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

/** Reads what `writeDenseWeights` wrote into rows that leave two bytes before the weights of each. */
export function readDenseWeights(reader: ByteReader, rows: Uint8Array, count: number): void {
  const length = (rows.length - 1) / (count + 2);
  const sums = new Int32Array(length);
  for (let one = 0; one < count; one++) {
    const plane = reader.bytes(length);
    for (let row = 0, to = one + 2; row < length; row++, to += count + 2) {
      const byte = plane[row]!;
      const sum = sums[row]!;
      rows[to] = sum > 0 ? -byte : byte;
      sums[row] = sum + (sum > 0 ? -SQUARES[byte]! : SQUARES[byte]!);
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
