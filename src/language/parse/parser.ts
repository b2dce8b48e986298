import type { Scorer, WordView } from '../model/words.ts';
import { SHIFT, State } from './arc-hybrid.ts';
import { ParseContext } from './features.ts';
import { StateScores } from './state-scores.ts';

/** The transitions that stand for one sentence's tree, the best of a beam. */
export class BeamParser {
  readonly #labels: number;
  readonly #rootLabel: number;
  readonly #kinds: Uint8Array;
  readonly #beam: number;
  readonly #margin: number;
  readonly #context = new ParseContext();
  readonly #scored: StateScores;
  #states: State[];
  #spare: State[];
  readonly #candidates: Candidate[];

  /**
   * `kinds` as in ParseContext.open. States that fall behind the best by more than `margin` leave the beam: where the
   * best is sure of itself, the beam costs no more than greedy parsing.
   */
  constructor(
    model: Scorer,
    labels: number,
    rootLabel: number,
    kinds: Uint8Array,
    beam: number,
    margin = Number.POSITIVE_INFINITY,
  ) {
    this.#labels = labels;
    this.#rootLabel = rootLabel;
    this.#kinds = kinds;
    this.#beam = beam;
    this.#margin = margin;
    this.#scored = new StateScores(model, this.#context);
    this.#states = Array.from({ length: beam }, () => new State());
    this.#spare = Array.from({ length: beam }, () => new State());
    this.#candidates = Array.from({ length: beam + 1 }, () => ({ from: 0, action: 0, score: 0 }));
  }

  /** The best final state; it is overwritten by the next call. Heads equal to the length are the root. */
  parse(words: readonly WordView[], lemmas: Int32Array, tags: ArrayLike<number>, upos: ArrayLike<number>): State {
    const length = words.length;
    this.#context.open(words, lemmas, tags, upos, this.#kinds);
    this.#scored.forget();
    this.#states[0]!.open(length);
    let alive = 1;
    for (let step = 0; step < 2 * length; step++) {
      const found = this.#expand(alive);
      if (alive === 1 && found === 1) {
        const { action, score } = this.#candidates[0]!;
        const state = this.#states[0]!;
        state.apply(action, this.#labels);
        state.score = score;
        continue;
      }
      for (let i = 0; i < found; i++) {
        const { from, action, score } = this.#candidates[i]!;
        const state = this.#spare[i]!;
        state.copyFrom(this.#states[from]!);
        state.apply(action, this.#labels);
        state.score = score;
      }
      [this.#states, this.#spare] = [this.#spare, this.#states];
      alive = found;
    }
    return this.#states[0]!;
  }

  /** Fills the candidates with the best actions of all living states, best first; how many there are. */
  #expand(alive: number): number {
    let found = 0;
    const candidates = this.#candidates;
    const labels = this.#labels;
    for (let from = 0; from < alive; from++) {
      const state = this.#states[from]!;
      this.#scored.of(state);
      const scores = this.#scored.scores;
      const offer = (action: number) => {
        const score = state.score + scores[action]!;
        if (found === this.#beam && score <= candidates[found - 1]!.score) return;
        let at = found < this.#beam ? found++ : found - 1;
        const slot = candidates[at]!;
        while (at > 0 && candidates[at - 1]!.score < score) {
          candidates[at] = candidates[at - 1]!;
          at--;
        }
        candidates[at] = slot;
        slot.from = from;
        slot.action = action;
        slot.score = score;
      };
      if (state.canShift()) offer(SHIFT);
      if (state.canLeft()) {
        if (state.front === state.length) offer(1 + this.#rootLabel);
        else for (let label = 0; label < labels; label++) if (label !== this.#rootLabel) offer(1 + label);
      }
      if (state.canRight())
        for (let label = 0; label < labels; label++) if (label !== this.#rootLabel) offer(1 + labels + label);
    }
    const floor = candidates[0]!.score - this.#margin;
    while (found > 1 && candidates[found - 1]!.score < floor) found--;
    return found;
  }
}

interface Candidate {
  from: number;
  action: number;
  score: number;
}
