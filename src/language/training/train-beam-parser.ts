import { SHIFT, State } from '../parse/arc-hybrid.ts';
import { ParseContext } from '../parse/features.ts';
import { StateScores } from '../parse/state-scores.ts';
import type { Perceptron } from './perceptron.ts';
import type { Random } from './random.ts';
import type { ParserExample, ParserTraining } from './train-parser.ts';

/**
 * One pass over the examples with a beam: the weights move at the step where the gold tree is furthest behind
 * (max-violation updates; Huang, Fayong and Guo 2012). Returns the share of sentences whose gold tree won.
 */
export function learnWithBeam(
  model: Perceptron,
  examples: readonly ParserExample[],
  training: ParserTraining,
  beam: number,
  random: Random,
): number {
  const learner = new Learner(model, training, beam);
  const order = random.shuffle(examples.map((_, i) => i));
  let right = 0;
  for (const index of order) {
    if (learner.learn(examples[index]!)) right++;
    model.tick();
  }
  return right / examples.length;
}

interface Candidate {
  from: number;
  action: number;
  score: number;
  gold: boolean;
}

class Learner {
  readonly #model: Perceptron;
  readonly #training: ParserTraining;
  readonly #beam: number;
  readonly #context = new ParseContext();
  readonly #scored: StateScores;
  #states: State[];
  #spare: State[];
  readonly #goldState = new State();
  readonly #replayed = new State();

  constructor(model: Perceptron, training: ParserTraining, beam: number) {
    this.#beam = beam;
    this.#model = model;
    this.#training = training;
    this.#scored = new StateScores(model, this.#context);
    this.#states = Array.from({ length: beam }, () => new State());
    this.#spare = Array.from({ length: beam }, () => new State());
  }

  /** Whether the gold tree won; otherwise weights move at the step where it was furthest behind. */
  learn(example: ParserExample): boolean {
    const beam = this.#beam;
    const { labels, rootLabel, kinds } = this.#training;
    const length = example.words.length;
    this.#context.open(example.words, example.lemmas, example.tags, example.upos, kinds);
    this.#scored.forget();
    const gold = goldActions(example, labels);
    this.#states[0]!.open(length);
    const goldState = this.#goldState.open(length);
    let alive = 1;
    let goldScore = 0;
    let worst = 0;
    let worstStep = -1;
    let worstActions: Uint16Array | null = null;
    let goldAlive = true;
    for (let step = 0; step < 2 * length; step++) {
      const candidates: Candidate[] = [];
      let goldFrom = -1;
      for (let from = 0; from < alive; from++) {
        const state = this.#states[from]!;
        this.#scored.of(state);
        const { scores } = this.#scored;
        if (state.gold && goldAlive) {
          goldFrom = from;
          goldScore += scores[gold[step]!]!;
        }
        const offer = (action: number) => {
          const score = state.score + scores[action]!;
          if (candidates.length === beam && score <= candidates[beam - 1]!.score) return;
          const candidate = { from, action, score, gold: state.gold && action === gold[step] };
          let at = candidates.length < beam ? candidates.push(candidate) - 1 : beam - 1;
          while (at > 0 && candidates[at - 1]!.score < score) {
            candidates[at] = candidates[at - 1]!;
            at--;
          }
          candidates[at] = candidate;
        };
        if (state.canShift()) offer(SHIFT);
        if (state.canLeft()) {
          if (state.front === length) offer(1 + rootLabel);
          else for (let label = 0; label < labels; label++) if (label !== rootLabel) offer(1 + label);
        }
        if (state.canRight())
          for (let label = 0; label < labels; label++) if (label !== rootLabel) offer(1 + labels + label);
      }
      if (goldFrom < 0) {
        // The gold tree has left the beam: score it apart, to find where it falls furthest behind.
        this.#scored.of(goldState);
        goldScore += this.#scored.scores[gold[step]!]!;
      }
      goldState.apply(gold[step]!, labels);
      candidates.forEach((candidate, i) => {
        const state = this.#spare[i]!;
        state.copyFrom(this.#states[candidate.from]!);
        state.apply(candidate.action, labels);
        state.score = candidate.score;
        state.gold = candidate.gold;
      });
      [this.#states, this.#spare] = [this.#spare, this.#states];
      alive = candidates.length;
      goldAlive = candidates.some((candidate) => candidate.gold);
      const ahead = this.#states[0]!.score - goldScore;
      if (!this.#states[0]!.gold && ahead >= worst && (!goldAlive || step === 2 * length - 1)) {
        worst = ahead;
        worstStep = step;
        worstActions = this.#states[0]!.actions.slice(0, step + 1);
      }
      // Far behind for long: the largest violation is known well enough.
      if (!goldAlive && step > worstStep + 20) break;
    }
    if (worstActions === null) return true;
    this.#update(length, gold, worstActions);
    return false;
  }

  #update(length: number, gold: Uint16Array, chosen: Uint16Array): void {
    let diverged = 0;
    while (diverged < chosen.length && chosen[diverged] === gold[diverged]) diverged++;
    for (const [actions, step] of [
      [gold, 1],
      [chosen, -1],
    ] as const) {
      const state = this.#replayed.open(length);
      for (let i = 0; i < chosen.length; i++) {
        if (i >= diverged) {
          const { features } = this.#context;
          this.#context.lookAtWords(state);
          this.#model.nudge(features.hashes, features.count, actions[i]!, step);
          this.#context.lookAtTree(state);
          this.#model.nudge(features.hashes, features.count, actions[i]!, step);
        }
        state.apply(actions[i]!, this.#training.labels);
      }
    }
  }
}

/** The actions that build the gold tree, reducing as early as possible. */
export function goldActions({ heads, labels: gold }: ParserExample, labels: number): Uint16Array {
  const length = heads.length;
  const missing = new Int32Array(length + 1);
  for (const head of heads) missing[head]!++;
  const stack: number[] = [];
  const actions: number[] = [];
  let front = 0;
  while (actions.length < 2 * length) {
    const top = stack.at(-1);
    const under = stack.at(-2);
    if (top !== undefined && missing[top] === 0 && heads[top] === front && (front < length || stack.length === 1)) {
      actions.push(1 + gold[top]!);
      missing[front]!--;
      stack.pop();
    } else if (top !== undefined && under !== undefined && missing[top] === 0 && heads[top] === under) {
      actions.push(1 + labels + gold[top]!);
      missing[under]!--;
      stack.pop();
    } else if (front < length) {
      actions.push(SHIFT);
      stack.push(front++);
    } else throw new RangeError('not a projective tree with one root');
  }
  return Uint16Array.from(actions);
}
