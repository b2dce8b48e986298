import { finish, mix } from '../model/hash.ts';

/**
 * Arc-hybrid transitions (Kuhlmann, Gómez-Rodríguez and Satta 2011) with the root at the end of the buffer. A word is
 * shifted once and reduced once, so each analysis of n words has 2n steps, and beams stay in step.
 *
 * Three moves: the buffer's front is shifted onto the stack, or the stack's top becomes a left dependent of the buffer's
 * front or a right dependent of the word under it. The relation of each new arc is decided apart: with some hundred
 * relations, scoring each move with each of them took four times as long and parsed no better.
 */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export const MOVES = 3;

/** Columns of a state's slab, each as long as the sentence plus two (root and "no word"). */
const STACK = 0;
const HEAD = 1;
const LABEL = 2;
const LEFT_1 = 3;
const LEFT_2 = 4;
const RIGHT_1 = 5;
const RIGHT_2 = 6;
const LEFT_COUNT = 7;
const RIGHT_COUNT = 8;
const LEFT_SET = 9;
const RIGHT_SET = 10;
const BELOW = 11;
const COLUMNS = 12;
/** No word is this, so that none adds nothing. */
const SEED = 1 << 30;

/** One partial analysis. Word `length` is the root, `length + 1` stands for no word. */
export class State {
  length = 0;
  /** Words on the stack. */
  depth = 0;
  /** The buffer's front. */
  front = 0;
  steps = 0;
  score = 0;
  /** Whether only gold actions led here (training). */
  gold = true;
  #width = 0;
  #slab = new Int32Array(0);
  moves = new Uint8Array(0);

  /** Before the first action on a sentence of that many words. */
  open(length: number): this {
    this.length = length;
    this.#width = length + 2;
    const size = COLUMNS * this.#width;
    if (this.#slab.length < size) {
      this.#slab = new Int32Array(size * 2);
      this.moves = new Uint8Array(this.#width * 4);
    }
    this.#slab.fill(0, 0, size);
    this.#slab.fill(length + 1, LEFT_1 * this.#width, LEFT_COUNT * this.#width);
    this.depth = 0;
    this.front = 0;
    this.steps = 0;
    this.score = 0;
    this.gold = true;
    return this;
  }

  copyFrom(other: State): void {
    this.length = other.length;
    this.#width = other.#width;
    const size = COLUMNS * this.#width;
    if (this.#slab.length < size) {
      this.#slab = new Int32Array(size * 2);
      this.moves = new Uint8Array(this.#width * 4);
    }
    this.#slab.set(size === other.#slab.length ? other.#slab : other.#slab.subarray(0, size));
    this.moves.set(other.moves.subarray(0, other.steps));
    this.depth = other.depth;
    this.front = other.front;
    this.steps = other.steps;
    this.score = other.score;
    this.gold = other.gold;
  }

  /** The word that many places under the top of the stack. */
  stack(under: number): number {
    return under < this.depth ? this.#slab[STACK * this.#width + this.depth - 1 - under]! : this.length + 1;
  }
  buffer(ahead: number): number {
    const word = this.front + ahead;
    return word <= this.length ? word : this.length + 1;
  }
  head(word: number): number {
    return this.#slab[HEAD * this.#width + word]!;
  }
  label(word: number): number {
    return this.#slab[LABEL * this.#width + word]!;
  }
  left1(word: number): number {
    return this.#slab[LEFT_1 * this.#width + word]!;
  }
  left2(word: number): number {
    return this.#slab[LEFT_2 * this.#width + word]!;
  }
  right1(word: number): number {
    return this.#slab[RIGHT_1 * this.#width + word]!;
  }
  right2(word: number): number {
    return this.#slab[RIGHT_2 * this.#width + word]!;
  }
  leftCount(word: number): number {
    return this.#slab[LEFT_COUNT * this.#width + word]!;
  }
  rightCount(word: number): number {
    return this.#slab[RIGHT_COUNT * this.#width + word]!;
  }
  leftSet(word: number): number {
    return this.#slab[LEFT_SET * this.#width + word]!;
  }
  rightSet(word: number): number {
    return this.#slab[RIGHT_SET * this.#width + word]!;
  }

  /**
   * What stands for a word's dependents and their labels: two states in which a word has the same dependents give the
   * same number, others another one (but for a chance of one in four thousand million).
   */
  below(word: number): number {
    return this.#slab[BELOW * this.#width + word]!;
  }

  canShift(): boolean {
    return this.front < this.length;
  }
  /** The root takes one dependent only, the last word on the stack. */
  canLeft(): boolean {
    return this.depth > 0 && (this.front < this.length || this.depth === 1);
  }
  canRight(): boolean {
    return this.depth > 1;
  }

  /** Whether a move is allowed; one always is, until every word has its head. */
  can(move: number): boolean {
    return move === SHIFT ? this.canShift() : move === LEFT ? this.canLeft() : this.canRight();
  }

  /** Makes a move; returns the word that got its head, or -1 for a shift. */
  apply(move: number): number {
    this.moves[this.steps++] = move;
    const slab = this.#slab;
    const width = this.#width;
    if (move === SHIFT) {
      slab[STACK * width + this.depth++] = this.front++;
      return -1;
    }
    const word = slab[STACK * width + --this.depth]!;
    const head = move === LEFT ? this.front : slab[STACK * width + this.depth - 1]!;
    slab[HEAD * width + word] = head;
    const first = move === LEFT ? LEFT_1 : RIGHT_1;
    slab[(first + 1) * width + head] = slab[first * width + head]!;
    slab[first * width + head] = word;
    slab[(move === LEFT ? LEFT_COUNT : RIGHT_COUNT) * width + head]!++;
    return word;
  }

  /** Names the arc to a word that has just got its head. */
  setLabel(word: number, label: number): void {
    const slab = this.#slab;
    const width = this.#width;
    const head = slab[HEAD * width + word]!;
    slab[LABEL * width + word] = label;
    slab[(word < head ? LEFT_SET : RIGHT_SET) * width + head]! |= 1 << (label & 31);
    slab[BELOW * width + head]! += finish(mix(mix(SEED, word), label));
  }
}

/** The allowed move with the highest score. */
export function bestMove(state: State, scores: Float32Array): number {
  let found = -1;
  for (let move = 0; move < MOVES; move++)
    if (state.can(move) && (found < 0 || scores[move]! > scores[found]!)) found = move;
  return found;
}
