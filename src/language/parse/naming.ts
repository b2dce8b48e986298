import { best, type Scorer } from '../model/words.ts';
import { lookAtArc } from './arc-features.ts';
import type { State } from './arc-hybrid.ts';
import type { ParseContext } from './features.ts';
import { isBareNominal, lookAtTree, type Siblings } from './tree-features.ts';

/** A model of labels; only its place makes an arc the root's. */
export class Labels {
  readonly root: number;
  readonly #model: Scorer;
  readonly #scores: Float32Array;

  constructor(model: Scorer, root: number) {
    this.root = root;
    this.#model = model;
    this.#scores = new Float32Array(model.classes);
  }

  /** The label with the highest score for the context's features, never the root's. */
  likeliest({ features }: ParseContext): number {
    this.#model.score(features.hashes, features.count, this.#scores);
    this.#scores[this.root] = Number.NEGATIVE_INFINITY;
    return best(this.#scores, this.#model.classes);
  }
}

/** Names arcs as they are made, for the moves to come; the root's relation follows from its place. */
export class ArcNamer {
  readonly #labels: Labels;
  readonly #context: ParseContext;

  constructor(labels: Labels, context: ParseContext) {
    this.#labels = labels;
    this.#context = context;
  }

  /** The likeliest label of a word's arc; leaves the arc's features in the context. */
  name(state: State, word: number): number {
    if (state.head(word) === state.length) return this.#labels.root;
    lookAtArc(this.#context, state, word);
    return this.#labels.likeliest(this.#context);
  }
}

/**
 * Names all arcs of a finished tree anew, from the root down and from left to right: only now is it known what else hangs
 * on the same head, such as the subject after the verb that makes what stands before it an object.
 */
export class TreeNamer {
  readonly #labels: Labels;
  readonly #context: ParseContext;

  constructor(labels: Labels, context: ParseContext) {
    this.#labels = labels;
    this.#context = context;
  }

  /**
   * Writes each word's label to `labels`. `learn` is told each decision, with the features in the context, and returns
   * the label to go on with.
   */
  name(state: State, labels: Uint16Array, learn: (word: number, found: number) => number = (_, found) => found): void {
    const { length } = state;
    const children: number[][] = Array.from({ length: length + 1 }, () => []);
    for (let word = 0; word < length; word++) children[state.head(word)]!.push(word);
    const order = [length];
    for (let at = 0; at < order.length; at++) {
      const head = order[at]!;
      const dependents = children[head]!;
      let nominal = -1;
      let labelsBefore = 0;
      let uposAfter = 0;
      // Sets of what is to come are built from the right.
      const after = new Array<number>(dependents.length);
      const nominalAfter = new Array<number>(dependents.length);
      let nextNominal = -1;
      for (let i = dependents.length - 1; i >= 0; i--) {
        after[i] = uposAfter;
        nominalAfter[i] = nextNominal;
        uposAfter |= 1 << this.#context.upos[dependents[i]!]!;
        if (isBareNominal(this.#context, state, dependents[i]!)) nextNominal = dependents[i]!;
      }
      for (let i = 0; i < dependents.length; i++) {
        const word = dependents[i]!;
        order.push(word);
        if (head === length) labels[word] = this.#labels.root;
        else {
          const around: Siblings = {
            before: i > 0 ? dependents[i - 1]! : -1,
            after: i + 1 < dependents.length ? dependents[i + 1]! : -1,
            nominalBefore: nominal,
            nominalAfter: nominalAfter[i]!,
            labelsBefore,
            labelBefore: i > 0 ? labels[dependents[i - 1]!]! : -1,
            labelNominalBefore: nominal < 0 ? -1 : labels[nominal]!,
            uposAfter: after[i]!,
            headLabel: labels[head]!,
          };
          lookAtTree(this.#context, state, word, around);
          labels[word] = learn(word, this.#labels.likeliest(this.#context));
        }
        labelsBefore |= 1 << (labels[word]! & 31);
        if (isBareNominal(this.#context, state, word)) nominal = word;
      }
    }
  }
}
