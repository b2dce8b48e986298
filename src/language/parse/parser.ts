import { best, type Scorer, type WordView } from '../model/words.ts';
import { bestMove, MOVES, State } from './arc-hybrid.ts';
import { ParseContext } from './features.ts';
import { StateScores } from './state-scores.ts';

/** The two halves of a parser: which move is made (three classes), and the relation of each arc. */
export interface ParserModels {
  readonly moves: Scorer;
  readonly labels: Scorer;
}

/** Names arcs as they are made; the root's relation follows from its place. */
export class ArcNamer {
  readonly #model: Scorer;
  readonly #rootLabel: number;
  readonly #context: ParseContext;
  readonly #scores: Float32Array;

  constructor(model: Scorer, rootLabel: number, context: ParseContext) {
    this.#model = model;
    this.#rootLabel = rootLabel;
    this.#context = context;
    this.#scores = new Float32Array(model.classes);
  }

  /** Leaves the arc's features in the context. */
  name(state: State, word: number): number {
    if (state.head(word) === state.length) return this.#rootLabel;
    const { features } = this.#context;
    this.#context.lookAtArc(state, word);
    this.#model.score(features.hashes, features.count, this.#scores);
    this.#scores[this.#rootLabel] = Number.NEGATIVE_INFINITY;
    return best(this.#scores, this.#model.classes);
  }
}

/** Finds a sentence's tree, greedily or as the best of a beam. */
export class Parser {
  readonly #beam: number;
  readonly #kinds: Uint8Array;
  readonly #context = new ParseContext();
  readonly #scored: StateScores;
  readonly #namer: ArcNamer;
  #states: State[];
  #spare: State[];
  readonly #candidates: Candidate[];

  /** `kinds` as in ParseContext.open; a beam of 1 is greedy. */
  constructor(models: ParserModels, rootLabel: number, kinds: Uint8Array, beam: number) {
    this.#kinds = kinds;
    this.#beam = beam;
    this.#scored = new StateScores(models.moves, this.#context);
    this.#namer = new ArcNamer(models.labels, rootLabel, this.#context);
    this.#states = Array.from({ length: beam }, () => new State());
    this.#spare = Array.from({ length: beam }, () => new State());
    this.#candidates = Array.from({ length: beam * MOVES }, () => ({ from: 0, move: 0, score: 0 }));
  }

  /** The final state; it is overwritten by the next call. Heads equal to the length are the root. */
  parse(words: readonly WordView[], lemmas: Int32Array, tags: ArrayLike<number>, upos: ArrayLike<number>): State {
    const { length } = words;
    this.#context.open(words, lemmas, tags, upos, this.#kinds);
    this.#scored.forget();
    this.#states[0]!.open(length);
    let alive = 1;
    for (let step = 0; step < 2 * length; step++) {
      if (this.#beam === 1) {
        const state = this.#states[0]!;
        this.#scored.of(state);
        this.#make(state, bestMove(state, this.#scored.scores));
        continue;
      }
      const found = this.#expand(alive);
      for (let i = 0; i < found; i++) {
        const { from, move, score } = this.#candidates[i]!;
        const state = this.#spare[i]!;
        state.copyFrom(this.#states[from]!);
        this.#make(state, move);
        state.score = score;
      }
      [this.#states, this.#spare] = [this.#spare, this.#states];
      alive = found;
    }
    return this.#states[0]!;
  }

  #make(state: State, move: number): void {
    const word = state.apply(move);
    if (word >= 0) state.setLabel(word, this.#namer.name(state, word));
  }

  /** Fills the candidates with the best moves of all living states, best first; how many there are. */
  #expand(alive: number): number {
    const candidates = this.#candidates;
    let found = 0;
    for (let from = 0; from < alive; from++) {
      const state = this.#states[from]!;
      this.#scored.of(state);
      for (let move = 0; move < MOVES; move++)
        if (state.can(move))
          found = insert(candidates, found, this.#beam, from, move, state.score + this.#scored.scores[move]!);
    }
    return found;
  }
}

export interface Candidate {
  from: number;
  move: number;
  score: number;
}

/** Puts a candidate in its place among the best `limit`; how many there are then. The earlier one wins a tie. */
export function insert(
  candidates: Candidate[],
  found: number,
  limit: number,
  from: number,
  move: number,
  score: number,
): number {
  if (found === limit && score <= candidates[found - 1]!.score) return found;
  let at = found < limit ? found : found - 1;
  const slot = candidates[at]!;
  while (at > 0 && candidates[at - 1]!.score < score) {
    candidates[at] = candidates[at - 1]!;
    at--;
  }
  candidates[at] = slot;
  slot.from = from;
  slot.move = move;
  slot.score = score;
  return Math.min(limit, found + 1);
}
