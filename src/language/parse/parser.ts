import type { Scorer, WordView } from '../model/words.ts';
import { bestMove, MOVES, State } from './arc-hybrid.ts';
import { ParseContext } from './features.ts';
import { Kept } from './kept.ts';
import { ArcNamer, Labels, TreeNamer } from './naming.ts';
import { StateScores } from './state-scores.ts';

/** What a parser is made of: which move is made, and the label of an arc as it is made and in the finished tree. */
export interface ParserModels {
  readonly moves: Scorer;
  readonly arcs: Scorer;
  readonly trees: Scorer;
}

/** Heads and labels of a sentence; heads equal to its length are the root. Overwritten by the next sentence. */
export interface ParsedSentence {
  readonly heads: Int32Array;
  readonly labels: Uint16Array;
}

const PLACES = 256;

/** Finds a sentence's tree, greedily or as the best of a beam. */
export class Parser {
  readonly #beam: number;
  readonly #context = new ParseContext();
  readonly #scored: StateScores;
  readonly #arcs: ArcNamer;
  readonly #trees: TreeNamer;
  #heads = new Int32Array(64);
  #labels = new Uint16Array(64);
  #states: State[];
  #spare: State[];
  readonly #candidates: Candidate[];
  readonly #named = new Kept(PLACES);
  readonly #names = new Uint16Array(PLACES);

  /** A beam of 1 is greedy. */
  constructor(models: ParserModels, rootLabel: number, beam: number) {
    this.#beam = beam;
    this.#scored = new StateScores(models.moves, this.#context);
    this.#arcs = new ArcNamer(new Labels(models.arcs, rootLabel), this.#context);
    this.#trees = new TreeNamer(new Labels(models.trees, rootLabel), this.#context);
    this.#states = Array.from({ length: beam }, () => new State());
    this.#spare = Array.from({ length: beam }, () => new State());
    this.#candidates = Array.from({ length: beam }, () => ({ from: 0, move: 0, score: 0 }));
  }

  /** `lemmas` are hashes; all of them count from the sentence's first word. */
  parse(
    words: readonly WordView[],
    lemmas: Int32Array,
    tags: ArrayLike<number>,
    upos: ArrayLike<number>,
  ): ParsedSentence {
    const { length } = words;
    const state = this.#search(words, lemmas, tags, upos);
    if (this.#heads.length < length) {
      this.#heads = new Int32Array(length * 2);
      this.#labels = new Uint16Array(length * 2);
    }
    for (let word = 0; word < length; word++) this.#heads[word] = state.head(word);
    this.#trees.name(state, this.#labels);
    return { heads: this.#heads, labels: this.#labels };
  }

  #search(words: readonly WordView[], lemmas: Int32Array, tags: ArrayLike<number>, upos: ArrayLike<number>): State {
    const { length } = words;
    this.#context.open(words, lemmas, tags, upos);
    this.#scored.forget();
    this.#named.forget();
    this.#states[0]!.open(length);
    let alive = 1;
    for (let step = 0; step < 2 * length; step++) {
      if (this.#beam === 1) {
        const state = this.#states[0]!;
        this.#scored.of(state);
        this.#make(state, bestMove(state, this.#scored.scores));
        continue;
      }
      const found = expand(this.#states, alive, this.#scored, this.#candidates);
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
    if (word < 0) return;
    // The states of a beam mostly make the same arcs.
    const head = state.head(word);
    const arc = word | (head << 16);
    const below = state.below(word);
    const beside = state.below(head);
    const found = this.#named.find(arc, below, beside);
    const place = found < 0 ? ~found : found;
    if (found < 0) this.#names[place] = this.#arcs.name(state, word);
    state.setLabel(word, this.#names[place]!);
  }
}

export interface Candidate {
  from: number;
  move: number;
  score: number;
}

/** Fills the candidates, as many as the beam has places, with the best moves of all living states, best first; their number. */
export function expand(states: readonly State[], alive: number, scored: StateScores, candidates: Candidate[]): number {
  let found = 0;
  for (let from = 0; from < alive; from++) {
    const state = states[from]!;
    scored.of(state);
    for (let move = 0; move < MOVES; move++)
      if (state.can(move)) found = insert(candidates, found, from, move, state.score + scored.scores[move]!);
  }
  return found;
}

/** Puts a candidate in its place among the best; how many there are then. The earlier one wins a tie. */
function insert(candidates: Candidate[], found: number, from: number, move: number, score: number): number {
  const limit = candidates.length;
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
