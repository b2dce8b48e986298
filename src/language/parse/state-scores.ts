import type { Scorer } from '../model/words.ts';
import { MOVES, type State } from './arc-hybrid.ts';
import type { ParseContext } from './features.ts';
import { Kept } from './kept.ts';
import {
  lookAtFront,
  lookAtSecond,
  lookAtSecondAndFront,
  lookAtSecondAndTop,
  lookAtSecondTopAndFront,
  lookAtStackAndFront,
  lookAtThird,
  lookAtTop,
  lookAtTopAndFront,
  lookBelowFront,
  lookBelowFrontFromSecond,
  lookBelowSecond,
  lookBelowSecondAndTop,
  lookBelowTop,
  lookBelowTopAndFront,
  lookBelowTopFromSecond,
} from './move-features.ts';

const PLACES = 256;

/**
 * Scores of the moves in a state. Of the words and dependents that a state has in view, most have been in view together
 * before, in the step before or in another state of the beam: what each group of them contributes is kept. Call `forget`
 * whenever the sentence or the model's weights change.
 */
export class StateScores {
  readonly scores = new Float32Array(MOVES);
  readonly #model: Scorer;
  readonly #context: ParseContext;
  readonly #part = new Float32Array(MOVES);
  readonly #groups = GROUPS.map((look) => ({
    look,
    kept: new Kept(PLACES),
    values: new Float32Array(PLACES * MOVES),
  }));

  constructor(model: Scorer, context: ParseContext) {
    this.#model = model;
    this.#context = context;
  }

  forget(): void {
    for (const { kept } of this.#groups) kept.forget();
  }

  /** Fills `scores`. */
  of(state: State): void {
    const s0 = state.stack(0);
    const s1 = state.stack(1);
    const s2 = state.stack(2);
    const b0 = state.buffer(0);
    const below0 = state.below(s0);
    const below1 = state.below(s1);
    const belowFront = state.below(b0);
    const both = s0 | (s1 << 16);
    this.scores.fill(0);
    this.#add(0, state, s0, 0, 0);
    this.#add(1, state, s1, 0, 0);
    this.#add(2, state, s2, 0, 0);
    this.#add(3, state, b0, 0, 0);
    this.#add(4, state, s0, b0, 0);
    this.#add(5, state, s0, s1, 0);
    this.#add(6, state, s1, b0, 0);
    this.#add(7, state, s0, s1, b0);
    this.#add(8, state, s0, s1 | (s2 << 16), b0);
    this.#add(9, state, s0, b0, below0);
    this.#add(10, state, b0, s0, belowFront);
    this.#add(11, state, s1, s0, below1);
    this.#add(12, state, s0, s1, below0);
    this.#add(13, state, both, below0, below1);
    this.#add(14, state, s0 | (b0 << 16), below0, belowFront);
    this.#add(15, state, both, b0, belowFront);
  }

  #add(group: number, state: State, a: number, b: number, c: number): void {
    const { look, kept, values } = this.#groups[group]!;
    const found = kept.find(a, b, c);
    const at = (found < 0 ? ~found : found) * MOVES;
    if (found < 0) {
      const { features } = this.#context;
      features.clear();
      look(this.#context, state);
      this.#model.score(features.hashes, features.count, this.#part);
      for (let move = 0; move < MOVES; move++) values[at + move] = this.#part[move]!;
    }
    for (let move = 0; move < MOVES; move++) this.scores[move]! += values[at + move]!;
  }
}

const GROUPS = [
  lookAtTop,
  lookAtSecond,
  lookAtThird,
  lookAtFront,
  lookAtTopAndFront,
  lookAtSecondAndTop,
  lookAtSecondAndFront,
  lookAtSecondTopAndFront,
  lookAtStackAndFront,
  lookBelowTop,
  lookBelowFront,
  lookBelowSecond,
  lookBelowTopFromSecond,
  lookBelowSecondAndTop,
  lookBelowTopAndFront,
  lookBelowFrontFromSecond,
];
