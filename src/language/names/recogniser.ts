import { uposIndex } from '../document.ts';
import type { Scorer, WordView } from '../model/words.ts';
import { ENTITY_TYPES } from '../packed.ts';
import { NameContext } from './features.ts';
import { LISTED, type NameLists } from './lists.ts';

/** O, then a first and an inner label for each of ENTITY_TYPES. */
export const NAME_LABELS = 9;
const OUTSIDE = 0;
const PROPN = uposIndex('PROPN');

/**
 * What a proper noun loses of its score for being outside any name, when texts are read: the treebanks leave some proper
 * nouns unmarked. On the English dev set recall gains two points by it and precision loses one.
 */
export const EAGERNESS = 8;

/** Score of each label after each other one; row `NAME_LABELS` is the start of a sentence. */
export type Transitions = Float32Array;

/** Names as the best path through a sentence's labels (a linear-chain model decoded with Viterbi). */
export class NameRecogniser {
  readonly #model: Scorer;
  readonly #transitions: Transitions;
  readonly #eagerness: number;
  readonly #lists: NameLists;
  readonly context: NameContext;
  readonly #scores = new Float32Array(NAME_LABELS);
  /** Score of each label at each word of the sentence labelled last, where it may hold a name. */
  #emissions = new Float32Array(0);
  #best = new Float32Array(0);
  #from = new Uint8Array(0);

  constructor(model: Scorer, transitions: Transitions, lists: NameLists, eagerness: number) {
    this.#model = model;
    this.#transitions = transitions;
    this.#eagerness = eagerness;
    this.#lists = lists;
    this.context = new NameContext(lists);
  }

  /** Labels of a sentence's words, written to `labels`. `tags` and `upos` count from the sentence's first word. */
  label(words: readonly WordView[], tags: ArrayLike<number>, upos: ArrayLike<number>, labels: Uint8Array): void {
    const { context } = this;
    const { length } = words;
    labels.fill(OUTSIDE, 0, length);
    if (this.#emissions.length < length * NAME_LABELS) this.#emissions = new Float32Array(length * NAME_LABELS * 2);
    context.open(words, tags, upos);
    for (let start = 0; start < length; start++) {
      if (!context.mayHoldName(start)) continue;
      let end = start + 1;
      while (end < length && context.mayHoldName(end)) end++;
      this.#decode(start, end, upos, labels);
      start = end;
    }
  }

  /** Writes how well a name in the sentence labelled last would be one of each type, from `first` to `end`. */
  scoreTypes(labels: Uint8Array, first: number, end: number, scores: Float32Array): void {
    const before = first > 0 ? labels[first - 1]! : NAME_LABELS;
    const after = end < labels.length ? labels[end]! : OUTSIDE;
    for (let type = 0; type < ENTITY_TYPES.length; type++) {
      let sum = 0;
      let last = before;
      for (let word = first; word < end; word++) {
        const label = 1 + 2 * type + (word > first ? 1 : 0);
        sum += this.#emissions[word * NAME_LABELS + label]! + this.#transitions[last * NAME_LABELS + label]!;
        last = label;
      }
      scores[type] = sum + this.#transitions[last * NAME_LABELS + after]!;
    }
  }

  isPlace(word: WordView): boolean {
    return (this.#lists.of([word]) & LISTED.LOC) !== 0;
  }

  /** Viterbi between two words that are outside any name. */
  #decode(start: number, end: number, upos: ArrayLike<number>, labels: Uint8Array): void {
    const length = end - start;
    if (this.#best.length < (length + 1) * NAME_LABELS) {
      this.#best = new Float32Array((length + 1) * NAME_LABELS * 2);
      this.#from = new Uint8Array((length + 1) * NAME_LABELS * 2);
    }
    const { context } = this;
    const best = this.#best;
    const from = this.#from;
    const transitions = this.#transitions;
    for (let i = 0; i < length; i++) {
      context.look(start + i);
      const { hashes, count } = context.features;
      this.#model.score(hashes, count, this.#scores);
      for (let label = 0; label < NAME_LABELS; label++) this.#scores[label]! *= this.#model.unit;
      this.#emissions.set(this.#scores, (start + i) * NAME_LABELS);
      if (upos[start + i] === PROPN) this.#scores[OUTSIDE]! -= this.#eagerness;
      const canEnd = i > 0 && context.isAnchor(start + i - 1);
      const canBegin = context.isAnchor(start + i);
      for (let label = 0; label < NAME_LABELS; label++) {
        let highest = Number.NEGATIVE_INFINITY;
        let source = 0;
        if (i === 0) {
          if (follows(OUTSIDE, label, canEnd, canBegin))
            highest = transitions[(start === 0 ? NAME_LABELS : OUTSIDE) * NAME_LABELS + label]!;
        } else
          for (let before = 0; before < NAME_LABELS; before++) {
            if (!follows(before, label, canEnd, canBegin)) continue;
            const score = best[(i - 1) * NAME_LABELS + before]! + transitions[before * NAME_LABELS + label]!;
            if (score > highest) {
              highest = score;
              source = before;
            }
          }
        best[i * NAME_LABELS + label] = highest + this.#scores[label]!;
        from[i * NAME_LABELS + label] = source;
      }
    }
    let label = OUTSIDE;
    const last = (length - 1) * NAME_LABELS;
    if (context.isAnchor(start + length - 1))
      for (let other = 1; other < NAME_LABELS; other++) if (best[last + other]! > best[last + label]!) label = other;
    for (let i = length - 1; i >= 0; i--) {
      labels[start + i] = label;
      label = from[i * NAME_LABELS + label]!;
    }
  }
}

/**
 * Whether a label may stand behind another: an inner one behind the same type's only, any other where the name before it
 * can end and its own can begin.
 */
function follows(before: number, label: number, canEnd: boolean, canBegin: boolean): boolean {
  if (label !== OUTSIDE && label % 2 === 0) return before === label || before === label - 1;
  return (before === OUTSIDE || canEnd) && (label === OUTSIDE || canBegin);
}
