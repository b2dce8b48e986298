import type { Scorer } from '../model/words.ts';
import { MOVES, type State } from './arc-hybrid.ts';
import type { ParseContext } from './features.ts';

const PLACES = 64;

/**
 * Scores of the moves in a state. The states of a beam mostly agree on the words in view and differ in the tree behind
 * them, so what the words alone contribute is kept; that halves the cost of a beam. Call `forget` whenever the sentence
 * or the model's weights change.
 */
export class StateScores {
  readonly scores = new Float32Array(MOVES);
  readonly #model: Scorer;
  readonly #context: ParseContext;
  readonly #kept: Float32Array[] = Array.from({ length: PLACES }, () => new Float32Array(MOVES));
  readonly #keys = new Int32Array(PLACES * 4).fill(-1);

  constructor(model: Scorer, context: ParseContext) {
    this.#model = model;
    this.#context = context;
  }

  forget(): void {
    this.#keys.fill(-1);
  }

  /** Fills `scores`. */
  of(state: State): void {
    const { features } = this.#context;
    const s0 = state.stack(0);
    const s1 = state.stack(1);
    const s2 = state.stack(2);
    const b0 = state.buffer(0);
    const place = (s0 + s1 * 7 + s2 * 3 + b0 * 5) & (PLACES - 1);
    const kept = this.#kept[place]!;
    const keys = this.#keys;
    const at = place * 4;
    if (keys[at] !== s0 || keys[at + 1] !== s1 || keys[at + 2] !== s2 || keys[at + 3] !== b0) {
      keys[at] = s0;
      keys[at + 1] = s1;
      keys[at + 2] = s2;
      keys[at + 3] = b0;
      this.#context.lookAtWords(state);
      this.#model.score(features.hashes, features.count, kept);
    }
    this.#context.lookAtTree(state);
    this.scores.set(kept);
    this.#model.add(features.hashes, features.count, this.scores);
  }
}
