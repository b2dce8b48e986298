const KEYS = 4;

/** Values that three numbers lead to. A place holds one value: what is kept later takes an earlier one's place. */
export class Kept<T> {
  readonly #mask: number;
  readonly #keys: Int32Array;
  readonly #values: readonly T[];
  /** What was kept before the last `forget` is not found. */
  #era = 1;

  /** `places` is a power of two up to 65536; `make` gives each its value, an object that is written to. */
  constructor(places: number, make: () => T) {
    this.#mask = places - 1;
    this.#keys = new Int32Array(places * KEYS);
    this.#values = Array.from({ length: places }, make);
  }

  forget(): void {
    this.#era++;
  }

  /** The place of these numbers. */
  place(a: number, b: number, c: number): number {
    const mixed = Math.imul(Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) ^ c, 0xc2b2ae35);
    return (mixed >>> 16) & this.#mask;
  }

  /** Whether the place's value is that of these numbers; otherwise it is taken for them, and the caller writes it. */
  isAt(place: number, a: number, b: number, c: number): boolean {
    const keys = this.#keys;
    const at = place * KEYS;
    if (keys[at] === a && keys[at + 1] === b && keys[at + 2] === c && keys[at + 3] === this.#era) return true;
    keys[at] = a;
    keys[at + 1] = b;
    keys[at + 2] = c;
    keys[at + 3] = this.#era;
    return false;
  }

  at(place: number): T {
    return this.#values[place]!;
  }
}
