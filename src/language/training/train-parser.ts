import { best, type WordView } from '../model/words.ts';
import { SHIFT, State } from '../parse/arc-hybrid.ts';
import { ParseContext } from '../parse/features.ts';
import type { Perceptron } from './perceptron.ts';
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

export interface ParserTraining {
  /** Number of labels, and the root's among them. */
  readonly labels: number;
  readonly rootLabel: number;
  /** As in ParseContext.open. */
  readonly kinds: Uint8Array;
}

/** Chance of following the parser's own choice rather than the oracle's, from the second epoch on. */
const EXPLORE = 0.9;

/**
 * One pass over the examples with the dynamic oracle (Goldberg and Nivre 2013): the parser follows its own mistakes and
 * learns the best that can still be made of them. Returns the share of decisions that cost nothing.
 */
export function learnGreedily(
  model: Perceptron,
  examples: readonly ParserExample[],
  { labels, rootLabel, kinds }: ParserTraining,
  random: Random,
  first: boolean,
): number {
  const order = random.shuffle(examples.map((_, i) => i));
  const context = new ParseContext();
  const state = new State();
  const oracle = new Oracle(labels, rootLabel);
  const scores = new Float32Array(model.classes);
  const features = new Int32Array(400);
  let right = 0;
  let total = 0;
  for (const index of order) {
    const example = examples[index]!;
    context.open(example.words, example.lemmas, example.tags, example.upos, kinds);
    state.open(example.words.length);
    oracle.open(example);
    while (state.steps < 2 * example.words.length) {
      context.lookAtWords(state);
      let count = context.features.count;
      features.set(context.features.hashes.subarray(0, count));
      context.lookAtTree(state);
      features.set(context.features.hashes.subarray(0, context.features.count), count);
      count += context.features.count;
      model.score(features, count, scores);
      const chosen = bestAllowed(state, scores, labels, rootLabel);
      const wanted = oracle.bestOf(state, scores);
      if (chosen === wanted || oracle.isFree(chosen)) right++;
      else model.update(features, count, wanted, chosen);
      model.tick();
      total++;
      state.apply(!first && random.next() < EXPLORE ? chosen : wanted, labels);
    }
  }
  return right / total;
}

function bestAllowed(state: State, scores: Float32Array, labels: number, rootLabel: number): number {
  let found = -1;
  if (state.canShift()) found = SHIFT;
  if (state.canLeft()) {
    if (state.front === state.length)
      found = found < 0 || scores[1 + rootLabel]! > scores[found]! ? 1 + rootLabel : found;
    else
      for (let label = 0; label < labels; label++)
        if (label !== rootLabel && (found < 0 || scores[1 + label]! > scores[found]!)) found = 1 + label;
  }
  if (state.canRight())
    for (let label = 0; label < labels; label++)
      if (label !== rootLabel && (found < 0 || scores[1 + labels + label]! > scores[found]!))
        found = 1 + labels + label;
  return found;
}

/** Which actions lose the fewest gold arcs from here on. An arc that is lost already may have any head, not any label. */
class Oracle {
  readonly #labels: number;
  readonly #rootLabel: number;
  #example: ParserExample | null = null;
  #children: number[][] = [];
  #free: number[] = [];

  constructor(labels: number, rootLabel: number) {
    this.#labels = labels;
    this.#rootLabel = rootLabel;
  }

  open(example: ParserExample): void {
    this.#example = example;
    const { length } = example.words;
    this.#children = Array.from({ length: length + 1 }, () => []);
    example.heads.forEach((head, word) => {
      this.#children[head]!.push(word);
    });
  }

  isFree(action: number): boolean {
    return this.#free.includes(action);
  }

  /** The free action with the highest score. */
  bestOf(state: State, scores: Float32Array): number {
    const labels = this.#labels;
    const { heads, labels: gold } = this.#example!;
    const { length, front, depth } = state;
    const top = state.stack(0);
    const under = state.stack(1);
    let least = Number.POSITIVE_INFINITY;
    this.#free = [];
    const offer = (action: number, cost: number) => {
      if (cost < least) {
        least = cost;
        this.#free = [];
      }
      if (cost === least) this.#free.push(action);
    };
    const waiting = (word: number) => word >= front;
    if (state.canShift()) {
      let cost = 0;
      const head = heads[front]!;
      for (const child of this.#children[front]!) if (child < front && isOnStack(state, child)) cost++;
      if (head < front && head !== top && isOnStack(state, head)) cost++;
      offer(SHIFT, cost);
    }
    if (depth > 0) {
      let lost = 0;
      for (const child of this.#children[top]!) if (waiting(child)) lost++;
      const head = heads[top]!;
      if (state.canLeft()) {
        const label = front === length ? this.#rootLabel : gold[top]! === this.#rootLabel ? -1 : gold[top]!;
        const cost = lost + (head !== front && (head === under || waiting(head)) ? 1 : 0);
        if (label >= 0) offer(1 + label, cost);
        else offer(1 + this.#best(scores, 1), cost);
      }
      if (state.canRight()) {
        const cost = lost + (head !== under && waiting(head) ? 1 : 0);
        if (gold[top]! !== this.#rootLabel) offer(1 + labels + gold[top]!, cost);
        else offer(1 + labels + this.#best(scores, 1 + labels), cost);
      }
    }
    let found = this.#free[0]!;
    for (const action of this.#free) if (scores[action]! > scores[found]!) found = action;
    return found;
  }

  /** The likeliest label for a word that should have been the root. */
  #best(scores: Float32Array, from: number): number {
    const label = best(scores.subarray(from, from + this.#labels), this.#labels);
    return label === this.#rootLabel ? (label + 1) % this.#labels : label;
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
