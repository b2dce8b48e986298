import { compand, LinearModel } from '../model/linear.ts';
import type { Scorer } from '../model/words.ts';

/** What `Perceptron.finish` leaves out. */
export interface Pruning {
  /** Rows whose largest averaged weight is under this. */
  readonly row: number;
  /** Weights under this. */
  readonly weight: number;
  /** All rows but so many: those of the greatest weight times the logarithm of their look-ups, see `counting`. */
  readonly rows?: number;
}

/** A row's four numbers: its key, how often it was looked up, its first entry, and `room << 16 | entries`. */
const ROW = 4;
/** Bytes of the set of features seen once: a bit for each of the first 27 bits of a hash. */
const SEEN = 1 << 24;

/**
 * A sparse multi-class averaged perceptron (Collins 2002). A rare feature must have been part of a mistake before it gets
 * a row (compare Goldberg and Elhadad 2011), which keeps chance features out and the tables small. What scoring reads
 * lies together, since with millions of rows each look-up is a cache miss.
 */
export class Perceptron {
  readonly classes: number;
  readonly unit = 1;
  readonly #seen: Uint8Array | null;
  /** Examples seen so far plus one: the unit of averaging. */
  time = 1;
  #mask = (1 << 16) - 1;
  #slots = new Int32Array(1 << 16).fill(-1);
  #count = 0;
  #rows = new Uint32Array(ROW << 15);
  #used = 0;
  /** Pairs of a class and its weight: one buffer seen as integers and as floats. */
  #entryClasses = new Int32Array(1 << 18);
  #entryWeights = new Float32Array(this.#entryClasses.buffer);
  #total = new Float64Array(1 << 17);
  #stamp = new Uint32Array(1 << 17);

  /** With `rareToo`, features get their row at their first mistake. */
  constructor(classes: number, rareToo = true) {
    this.classes = classes;
    this.#seen = rareToo ? null : new Uint8Array(SEEN);
  }

  get size(): number {
    return this.#count;
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    scores.fill(0, 0, this.classes);
    this.add(features, count, scores);
  }

  add(features: Int32Array, count: number, scores: Float32Array): void {
    const slots = this.#slots;
    const mask = this.#mask;
    const rows = this.#rows;
    const classes = this.#entryClasses;
    const weights = this.#entryWeights;
    for (let i = 0; i < count; i++) {
      const key = features[i]! >>> 0;
      let slot = key & mask;
      let row = slots[slot]!;
      while (row >= 0 && rows[row * ROW] !== key) {
        slot = (slot + 1) & mask;
        row = slots[slot]!;
      }
      if (row < 0) continue;
      const start = rows[row * ROW + 2]! * 2;
      const end = start + (rows[row * ROW + 3]! & 0xffff) * 2;
      for (let at = start; at < end; at += 2) scores[classes[at]!]! += weights[at + 1]!;
    }
  }

  /** Scores as this model does, and counts for `finish` how often each row is looked up. */
  counting(): Scorer {
    const count = (features: Int32Array, length: number) => {
      for (let i = 0; i < length; i++) {
        const row = this.#find(features[i]! >>> 0);
        if (row >= 0) this.#rows[row * ROW + 1]!++;
      }
    };
    return {
      classes: this.classes,
      unit: this.unit,
      score: (features, length, scores) => {
        count(features, length);
        this.score(features, length, scores);
      },
      add: (features, length, scores) => {
        count(features, length);
        this.add(features, length, scores);
      },
    };
  }

  /** One mistake: the right class gains, the chosen one loses. Advances no time: call `tick` once an example. */
  update(features: Int32Array, count: number, right: number, chosen: number, step = 1): void {
    for (let i = 0; i < count; i++) {
      const row = this.#row(features[i]! >>> 0);
      if (row < 0) continue;
      this.#add(row, right, step);
      this.#add(row, chosen, -step);
    }
  }

  /** One class's weights move by a step (for structured updates, where right and chosen have different features). */
  nudge(features: Int32Array, count: number, one: number, step: number): void {
    for (let i = 0; i < count; i++) {
      const row = this.#row(features[i]! >>> 0);
      if (row >= 0) this.#add(row, one, step);
    }
  }

  tick(): void {
    this.time++;
  }

  /** The averages become the weights, and averaging begins anew: for training on with another kind of update. */
  startFromAverage(): void {
    for (let at = 0; at < this.#used; at++) {
      const weight = this.#entryWeights[at * 2 + 1]!;
      this.#entryWeights[at * 2 + 1] = (this.#total[at]! + weight * (this.time - this.#stamp[at]!)) / this.time;
      this.#total[at] = 0;
      this.#stamp[at] = 1;
    }
    this.time = 1;
  }

  /** The averaged weights, pruned and companded to int8, ready to score. */
  finish(pruning: Pruning): LinearModel {
    const averaged = new Float32Array(this.#used);
    const worth = new Float64Array(this.#count);
    let scale = 0;
    let kept: number[] = [];
    for (let row = 0; row < this.#count; row++) {
      let largest = 0;
      const start = this.#rows[row * ROW + 2]!;
      const end = start + (this.#rows[row * ROW + 3]! & 0xffff);
      for (let at = start; at < end; at++) {
        const total = this.#total[at]! + this.#entryWeights[at * 2 + 1]! * (this.time - this.#stamp[at]!);
        averaged[at] = total / this.time;
        largest = Math.max(largest, Math.abs(averaged[at]!));
      }
      scale = Math.max(scale, largest);
      worth[row] = largest * Math.log(2 + this.#rows[row * ROW + 1]!);
      if (largest >= pruning.row) kept.push(row);
    }
    if (pruning.rows !== undefined && kept.length > pruning.rows)
      kept = kept
        .sort((a, b) => worth[b]! - worth[a]! || this.#rows[a * ROW]! - this.#rows[b * ROW]!)
        .slice(0, pruning.rows);
    kept.sort((a, b) => this.#rows[a * ROW]! - this.#rows[b * ROW]!);
    const keys: number[] = [];
    const lengths: number[] = [];
    const classes: number[] = [];
    const weights: number[] = [];
    for (const row of kept) {
      const start = this.#rows[row * ROW + 2]!;
      const end = start + (this.#rows[row * ROW + 3]! & 0xffff);
      const entries: [number, number][] = [];
      for (let at = start; at < end; at++) {
        const weight = Math.abs(averaged[at]!) < pruning.weight ? 0 : compand(averaged[at]!, scale);
        if (weight !== 0) entries.push([this.#entryClasses[at * 2]!, weight]);
      }
      if (entries.length === 0) continue;
      entries.sort((a, b) => a[0] - b[0]);
      for (const [one, weight] of entries) {
        classes.push(one);
        weights.push(weight);
      }
      keys.push(this.#rows[row * ROW]!);
      lengths.push(entries.length);
    }
    return LinearModel.of(
      {
        keys: Uint32Array.from(keys),
        lengths: Uint16Array.from(lengths),
        classes: Uint16Array.from(classes),
        weights: Int8Array.from(weights),
        scale: scale || 1,
      },
      this.classes,
    );
  }

  /** Everything that training goes on from, as one block of bytes; `restore` takes it back. */
  save(): Uint8Array {
    const parts = [
      Uint32Array.of(this.time, this.#count, this.#used),
      this.#rows.subarray(0, this.#count * ROW),
      this.#entryClasses.subarray(0, this.#used * 2),
      this.#stamp.subarray(0, this.#used),
      this.#total.subarray(0, this.#used),
      this.#seen ?? new Uint8Array(0),
    ].map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
    const saved = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      saved.set(part, at);
      at += part.length;
    }
    return saved;
  }

  restore(saved: Uint8Array): void {
    let at = 0;
    const take = (bytes: number) => {
      at += bytes;
      return saved.slice(at - bytes, at).buffer;
    };
    const [time, count, used] = new Uint32Array(take(12)) as unknown as [number, number, number];
    this.time = time;
    this.#count = count;
    this.#used = used;
    let places = 1 << 16;
    while (count * 2 > places) places *= 2;
    const rows = new Uint32Array(take(count * ROW * 4));
    this.#rows = new Uint32Array((ROW * places) / 2);
    this.#rows.set(rows);
    this.#mask = places - 1;
    this.#slots = new Int32Array(places).fill(-1);
    for (let row = 0; row < count; row++) this.#place(row);
    let room = 1 << 17;
    while (room < used) room *= 2;
    this.#entryClasses = new Int32Array(room * 2);
    this.#entryWeights = new Float32Array(this.#entryClasses.buffer);
    this.#entryClasses.set(new Int32Array(take(used * 8)));
    this.#stamp = new Uint32Array(room);
    this.#stamp.set(new Uint32Array(take(used * 4)));
    this.#total = new Float64Array(room);
    this.#total.set(new Float64Array(take(used * 8)));
    this.#seen?.set(saved.subarray(at));
  }

  /** The feature's row, or -1. */
  #find(key: number): number {
    let slot = key & this.#mask;
    for (;;) {
      const row = this.#slots[slot]!;
      if (row < 0 || this.#rows[row * ROW] === key) return row;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** The feature's row, a new one where it has none, or -1 at its first mistake. */
  #row(key: number): number {
    const found = this.#find(key);
    if (found >= 0) return found;
    if (this.#seen !== null) {
      const bit = 1 << ((key >>> 5) & 7);
      if ((this.#seen[key >>> 8]! & bit) === 0) {
        this.#seen[key >>> 8]! |= bit;
        return -1;
      }
    }
    if (this.#count * 2 > this.#mask) this.#growTable();
    const row = this.#count++;
    if (row * ROW === this.#rows.length) this.#rows = grown(this.#rows, Uint32Array);
    this.#rows[row * ROW] = key;
    this.#rows[row * ROW + 2] = this.#allocate(2);
    this.#rows[row * ROW + 3] = 2 << 16;
    this.#place(row);
    return row;
  }

  #place(row: number): void {
    let slot = this.#rows[row * ROW]! & this.#mask;
    while (this.#slots[slot]! >= 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot] = row;
  }

  #add(row: number, one: number, step: number): void {
    let start = this.#rows[row * ROW + 2]!;
    const shape = this.#rows[row * ROW + 3]!;
    const length = shape & 0xffff;
    let at = start;
    while (at < start + length && this.#entryClasses[at * 2] !== one) at++;
    if (at === start + length) {
      let room = shape >>> 16;
      if (length === room) {
        room *= 2;
        const moved = this.#allocate(room);
        this.#entryClasses.copyWithin(moved * 2, start * 2, (start + length) * 2);
        this.#total.copyWithin(moved, start, start + length);
        this.#stamp.copyWithin(moved, start, start + length);
        this.#rows[row * ROW + 2] = start = moved;
        at = start + length;
      }
      this.#entryClasses[at * 2] = one;
      this.#entryWeights[at * 2 + 1] = 0;
      this.#total[at] = 0;
      this.#stamp[at] = this.time;
      this.#rows[row * ROW + 3] = (room << 16) | (length + 1);
    }
    const weight = this.#entryWeights[at * 2 + 1]!;
    this.#total[at]! += weight * (this.time - this.#stamp[at]!);
    this.#stamp[at] = this.time;
    this.#entryWeights[at * 2 + 1] = weight + step;
  }

  #allocate(entries: number): number {
    while (this.#used + entries > this.#total.length) {
      this.#entryClasses = grown(this.#entryClasses, Int32Array);
      this.#entryWeights = new Float32Array(this.#entryClasses.buffer);
      this.#total = grown(this.#total, Float64Array);
      this.#stamp = grown(this.#stamp, Uint32Array);
    }
    this.#used += entries;
    return this.#used - entries;
  }

  #growTable(): void {
    this.#mask = this.#mask * 2 + 1;
    this.#slots = new Int32Array(this.#mask + 1).fill(-1);
    for (let row = 0; row < this.#count; row++) this.#place(row);
  }
}

function grown<A extends { length: number; set(from: A): void }>(array: A, type: new (length: number) => A): A {
  const larger = new type(array.length * 2);
  larger.set(array);
  return larger;
}
