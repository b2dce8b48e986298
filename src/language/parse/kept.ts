const KEYS = 4;

/**
 * Remembers which three numbers each of its places belongs to; what is kept there is the caller's. What comes later takes
 * an earlier one's place.
 */
export class Kept {
  readonly #mask: number;
  readonly #keys: Int32Array;
  /** What was kept before the last `forget` is not found. */
  #era = 1;

  /** `places` is a power of two up to 65536. */
  constructor(places: number) {
    this.#mask = places - 1;
    this.#keys = new Int32Array(places * KEYS);
  }

  forget(): void {
    this.#era++;
  }

  /** The place of these numbers; `~place` where it was not theirs until now, and the caller has to fill it. */
  find(a: number, b: number, c: number): number {
    const mixed = Math.imul(Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) ^ c, 0xc2b2ae35);
    const place = (mixed >>> 16) & this.#mask;
    const keys = this.#keys;
    const at = place * KEYS;
    if (keys[at] === a && keys[at + 1] === b && keys[at + 2] === c && keys[at + 3] === this.#era) return place;
    keys[at] = a;
    keys[at + 1] = b;
    keys[at + 2] = c;
    keys[at + 3] = this.#era;
    return ~place;
  }
}
