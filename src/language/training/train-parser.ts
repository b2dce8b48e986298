import type { WordView } from '../model/words.ts';
import { bestMove, LEFT, MOVES, RIGHT, SHIFT, State } from '../parse/arc-hybrid.ts';
import { ParseContext } from '../parse/features.ts';
import { lookAtDependents, lookAtWords } from '../parse/move-features.ts';
import { ArcNamer, Labels, TreeNamer } from '../parse/naming.ts';
import { StateScores } from '../parse/state-scores.ts';
import { Perceptron } from './perceptron.ts';
import type { Random } from './random.ts';

/** A sentence with a projective tree; heads equal to the length are the root. */
export interface ParserExample {
  readonly words: readonly WordView[];
  /** Hashes. */
  readonly lemmas: Int32Array;
  readonly tags: Uint16Array;
  readonly upos: Uint8Array;
  readonly heads: Int32Array;
  readonly labels: Uint16Array;
}

/** The perceptrons of a parser in training, and what they need to know. */
export interface ParserInTraining {
  readonly moves: Perceptron;
  readonly arcs: Perceptron;
  readonly trees: Perceptron;
  readonly rootLabel: number;
}

export function newParser(labels: readonly string[]): ParserInTraining {
  return {
    moves: new Perceptron(MOVES, false),
    arcs: new Perceptron(labels.length, false),
    trees: new Perceptron(labels.length, false),
    rootLabel: labels.indexOf('root'),
  };
}

/** Chance of following the parser's own choice rather than the oracle's, from the second epoch on. */
const EXPLORE = 0.9;

/**
 * One pass over the examples with the dynamic oracle (Goldberg and Nivre 2013): the parser follows its own mistakes and
 * learns the best that can still be made of them. Returns the share of moves that cost nothing.
 */
export function learnGreedily(
  parser: ParserInTraining,
  examples: readonly ParserExample[],
  random: Random,
  first: boolean,
): number {
  const { moves } = parser;
  const order = random.shuffle(examples.map((_, i) => i));
  const context = new ParseContext();
  const scored = new StateScores(moves, context);
  const state = new State();
  const oracle = new Oracle();
  const namer = new ArcLearner(parser, context);
  const trees = new TreeLearner(parser, context);
  const { features } = context;
  let right = 0;
  let total = 0;
  for (const index of order) {
    const example = examples[index]!;
    context.open(example.words, example.lemmas, example.tags, example.upos);
    state.open(example.words.length);
    oracle.open(example);
    while (state.steps < 2 * example.words.length) {
      scored.forget();
      scored.of(state);
      const chosen = bestMove(state, scored.scores);
      const wanted = oracle.bestOf(state, scored.scores);
      if (chosen === wanted || oracle.isFree(chosen)) right++;
      else {
        lookAtDependents(context, state);
        moves.update(features.hashes, features.count, wanted, chosen);
        lookAtWords(context, state);
        moves.update(features.hashes, features.count, wanted, chosen);
      }
      moves.tick();
      total++;
      const word = state.apply(!first && random.next() < EXPLORE ? chosen : wanted);
      if (word >= 0) namer.name(state, word, example);
    }
    trees.learn(state, example);
  }
  return right / total;
}

/** Names arcs as the parser does, and learns the name of those that are right. */
export class ArcLearner {
  readonly #arcs: Perceptron;
  readonly #context: ParseContext;
  readonly #namer: ArcNamer;

  constructor({ arcs, rootLabel }: ParserInTraining, context: ParseContext) {
    this.#arcs = arcs;
    this.#context = context;
    this.#namer = new ArcNamer(new Labels(arcs, rootLabel), context);
  }

  name(state: State, word: number, example: ParserExample): void {
    const found = this.#namer.name(state, word);
    if (state.head(word) === example.heads[word] && state.head(word) < state.length) {
      const { features } = this.#context;
      const gold = example.labels[word]!;
      if (found !== gold) this.#arcs.update(features.hashes, features.count, gold, found);
      this.#arcs.tick();
    }
    state.setLabel(word, found);
  }
}

/** Names finished trees as the parser does, and learns the names of the arcs that are right. */
class TreeLearner {
  readonly #trees: Perceptron;
  readonly #context: ParseContext;
  readonly #namer: TreeNamer;
  #labels = new Uint16Array(64);

  constructor({ trees, rootLabel }: ParserInTraining, context: ParseContext) {
    this.#trees = trees;
    this.#context = context;
    this.#namer = new TreeNamer(new Labels(trees, rootLabel), context);
  }

  learn(state: State, { heads, labels: gold }: ParserExample): void {
    if (this.#labels.length < state.length) this.#labels = new Uint16Array(state.length * 2);
    const { features } = this.#context;
    this.#namer.name(state, this.#labels, (word, found) => {
      if (state.head(word) === heads[word]) {
        if (found !== gold[word]) this.#trees.update(features.hashes, features.count, gold[word]!, found);
        this.#trees.tick();
      }
      return found;
    });
  }
}

/** Which moves lose the fewest gold arcs from here on. */
class Oracle {
  #heads: Int32Array = new Int32Array(0);
  #children: number[][] = [];
  readonly #costs = new Float64Array(MOVES);
  #least = 0;

  open({ heads, words }: ParserExample): void {
    this.#heads = heads;
    this.#children = Array.from({ length: words.length + 1 }, () => []);
    heads.forEach((head, word) => {
      this.#children[head]!.push(word);
    });
  }

  isFree(move: number): boolean {
    return this.#costs[move] === this.#least;
  }

  /** The cheapest move, the one with the highest score among equals. */
  bestOf(state: State, scores: Float32Array): number {
    const costs = this.#costs;
    costs.fill(Number.POSITIVE_INFINITY);
    const { front } = state;
    const top = state.stack(0);
    const under = state.stack(1);
    if (state.canShift()) {
      const head = this.#heads[front]!;
      let cost = head < front && head !== top && isOnStack(state, head) ? 1 : 0;
      for (const child of this.#children[front]!) if (child < front && isOnStack(state, child)) cost++;
      costs[SHIFT] = cost;
    }
    if (state.depth > 0) {
      const head = this.#heads[top]!;
      let lost = 0;
      for (const child of this.#children[top]!) if (child >= front) lost++;
      if (state.canLeft()) costs[LEFT] = lost + (head !== front && (head === under || head >= front) ? 1 : 0);
      if (state.canRight()) costs[RIGHT] = lost + (head >= front ? 1 : 0);
    }
    this.#least = Math.min(costs[SHIFT]!, costs[LEFT]!, costs[RIGHT]!);
    let found = -1;
    for (let move = 0; move < MOVES; move++)
      if (costs[move] === this.#least && (found < 0 || scores[move]! > scores[found]!)) found = move;
    return found;
  }
}

function isOnStack(state: State, word: number): boolean {
  // The stack holds words in text order: halve it.
  let low = 0;
  let high = state.depth;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (state.stack(state.depth - 1 - middle) < word) low = middle + 1;
    else high = middle;
  }
  return low < state.depth && state.stack(state.depth - 1 - low) === word;
}
