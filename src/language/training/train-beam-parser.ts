import { LEFT, RIGHT, SHIFT, State } from '../parse/arc-hybrid.ts';
import { ParseContext } from '../parse/features.ts';
import { lookAtDependents, lookAtWords } from '../parse/move-features.ts';
import { type Candidate, expand } from '../parse/parser.ts';
import { StateScores } from '../parse/state-scores.ts';
import type { Random } from './random.ts';
import { ArcLearner, type ParserExample, type ParserInTraining } from './train-parser.ts';

/** Steps after the gold tree has left the beam: by then the largest violation is known well enough. */
const LOOK_ON = 20;

/**
 * One pass over the examples with a beam: the weights move at the step where the gold tree is furthest behind
 * (max-violation updates; Huang, Fayong and Guo 2012). Returns the share of sentences whose gold tree won.
 */
export function learnWithBeam(
  parser: ParserInTraining,
  examples: readonly ParserExample[],
  beam: number,
  random: Random,
): number {
  const learner = new Learner(parser, beam);
  const order = random.shuffle(examples.map((_, i) => i));
  let right = 0;
  for (const index of order) {
    if (learner.learn(examples[index]!)) right++;
    parser.moves.tick();
  }
  return right / examples.length;
}

class Learner {
  readonly #parser: ParserInTraining;
  readonly #context = new ParseContext();
  readonly #scored: StateScores;
  readonly #namer: ArcLearner;
  #states: State[];
  #spare: State[];
  readonly #candidates: Candidate[];
  readonly #goldState = new State();
  readonly #replayed = new State();

  constructor(parser: ParserInTraining, beam: number) {
    this.#parser = parser;
    this.#scored = new StateScores(parser.moves, this.#context);
    this.#namer = new ArcLearner(parser, this.#context);
    this.#states = Array.from({ length: beam }, () => new State());
    this.#spare = Array.from({ length: beam }, () => new State());
    this.#candidates = Array.from({ length: beam }, () => ({ from: 0, move: 0, score: 0 }));
  }

  /** Whether the gold tree won. */
  learn(example: ParserExample): boolean {
    const { length } = example.words;
    this.#context.open(example.words, example.lemmas, example.tags, example.upos);
    this.#scored.forget();
    const gold = goldMoves(example);
    this.#states[0]!.open(length);
    const goldState = this.#goldState.open(length);
    let alive = 1;
    let goldScore = 0;
    let worst = 0;
    let worstStep = -1;
    let worstMoves: Uint8Array | null = null;
    let goldAlive = true;
    let lostAt = 2 * length;
    for (let step = 0; step < 2 * length; step++) {
      this.#scored.of(goldState);
      goldScore += this.#scored.scores[gold[step]!]!;
      const found = expand(this.#states, alive, this.#scored, this.#candidates);
      const word = goldState.apply(gold[step]!);
      if (word >= 0) this.#namer.name(goldState, word, example);
      goldAlive = false;
      for (let i = 0; i < found; i++) {
        const { from, move, score } = this.#candidates[i]!;
        const state = this.#spare[i]!;
        const before = this.#states[from]!;
        state.copyFrom(before);
        state.gold = before.gold && move === gold[step];
        if (state.gold) goldAlive = true;
        const reduced = state.apply(move);
        if (reduced >= 0) this.#namer.name(state, reduced, example);
        state.score = score;
      }
      [this.#states, this.#spare] = [this.#spare, this.#states];
      alive = found;
      if (!goldAlive && lostAt > step) lostAt = step;
      const ahead = this.#states[0]!.score - goldScore;
      if (!this.#states[0]!.gold && ahead >= worst && (!goldAlive || step === 2 * length - 1)) {
        worst = ahead;
        worstStep = step;
        worstMoves = this.#states[0]!.moves.slice(0, step + 1);
      }
      if (step > lostAt + LOOK_ON && step > worstStep) break;
    }
    if (worstMoves === null) return true;
    this.#update(example, gold, worstMoves);
    return false;
  }

  #update(example: ParserExample, gold: Uint8Array, chosen: Uint8Array): void {
    const { moves } = this.#parser;
    const { features } = this.#context;
    let diverged = 0;
    while (diverged < chosen.length && chosen[diverged] === gold[diverged]) diverged++;
    for (const [path, step] of [
      [gold, 1],
      [chosen, -1],
    ] as const) {
      const state = this.#replayed.open(example.words.length);
      for (let i = 0; i < chosen.length; i++) {
        if (i >= diverged) {
          lookAtWords(this.#context, state);
          moves.nudge(features.hashes, features.count, path[i]!, step);
          lookAtDependents(this.#context, state);
          moves.nudge(features.hashes, features.count, path[i]!, step);
        }
        const word = state.apply(path[i]!);
        if (word >= 0) this.#namer.name(state, word, example);
      }
    }
  }
}

/** The moves that build the gold tree, reducing as early as possible. Throws a RangeError for a tree that crosses. */
function goldMoves({ heads }: ParserExample): Uint8Array {
  const { length } = heads;
  const missing = new Int32Array(length + 1);
  for (const head of heads) missing[head]!++;
  const stack: number[] = [];
  const moves: number[] = [];
  let front = 0;
  while (moves.length < 2 * length) {
    const top = stack.at(-1);
    const under = stack.at(-2);
    if (top !== undefined && missing[top] === 0 && heads[top] === front && (front < length || stack.length === 1)) {
      moves.push(LEFT);
      missing[front]!--;
      stack.pop();
    } else if (top !== undefined && under !== undefined && missing[top] === 0 && heads[top] === under) {
      moves.push(RIGHT);
      missing[under]!--;
      stack.pop();
    } else if (front < length) {
      moves.push(SHIFT);
      stack.push(front++);
    } else throw new RangeError('not a projective tree with one root');
  }
  return Uint8Array.from(moves);
}
