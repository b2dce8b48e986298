import type { WordView } from '../model/words.ts';
import type { NameContext } from '../names/features.ts';
import type { NameLists } from '../names/lists.ts';
import { NAME_LABELS, NameRecogniser, type Transitions } from '../names/recogniser.ts';
import { Perceptron } from './perceptron.ts';
import type { Random } from './random.ts';
import { OPEN, TYPE_GUESSED } from './treebank.ts';

/** A sentence whose names are marked; tags and parts of speech as they will be predicted. */
export interface NameExample {
  readonly words: readonly WordView[];
  readonly tags: Uint16Array;
  readonly upos: Uint8Array;
  readonly names: Uint8Array;
  /** TYPE_GUESSED where only the span is to be learned, OPEN where nothing is: what is found is no mistake there. */
  readonly guessed: Uint8Array;
}

/** Share of the updates that do without the lists of names: no list has the names to come. */
const LISTS_HIDDEN = 0.3;

export interface TrainedNames {
  readonly model: Perceptron;
  /** Averaged. */
  readonly transitions: Transitions;
}

/** Whether all names of the sentence that was labelled last begin and end where a name can. */
function canFind(context: NameContext, names: Uint8Array): boolean {
  return names.every(
    (label, i) =>
      label === 0 || context.isAnchor(i) || (label % 2 === 0 && i + 1 < names.length && names[i + 1] === label),
  );
}

/** Structured perceptron (Collins 2002): both paths are compared as wholes, the weights of their differences move. */
export function trainNames(
  examples: readonly NameExample[],
  lists: NameLists,
  epochs: number,
  random: Random,
  progress: (epoch: number, right: number) => void,
): TrainedNames {
  const model = new Perceptron(NAME_LABELS, false);
  const transitions = new Float32Array((NAME_LABELS + 1) * NAME_LABELS);
  const sums = new Float64Array(transitions.length);
  const recogniser = new NameRecogniser(model, transitions, lists, 0);
  const { context } = recogniser;
  let found = new Uint8Array(64);
  const order = examples.map((_, i) => i);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    random.shuffle(order);
    let right = 0;
    for (const index of order) {
      const { words, tags, upos, names, guessed } = examples[index]!;
      if (found.length < words.length) found = new Uint8Array(words.length * 2);
      context.listsHidden = random.next() < LISTS_HIDDEN;
      recogniser.label(words, tags, upos, found);
      if (!canFind(context, names)) continue;
      let same = true;
      let goldBefore = NAME_LABELS;
      let foundBefore = NAME_LABELS;
      for (let i = 0; i < words.length; i++) {
        // What the recogniser cannot find is not held against it.
        let gold = context.mayHoldName(i) ? names[i]! : 0;
        if (guessed[i] === OPEN) gold = found[i]!;
        else if (guessed[i] === TYPE_GUESSED && gold !== 0 && found[i] !== 0 && (gold - found[i]!) % 2 === 0)
          gold = found[i]!;
        if (gold !== found[i]) {
          same = false;
          context.look(i);
          model.update(context.features.hashes, context.features.count, gold, found[i]!);
        }
        if (context.mayHoldName(i) && (gold !== found[i] || goldBefore !== foundBefore)) {
          const at = goldBefore * NAME_LABELS + gold;
          const wrong = foundBefore * NAME_LABELS + found[i]!;
          transitions[at]! += 1;
          sums[at]! += model.time;
          transitions[wrong]! -= 1;
          sums[wrong]! -= model.time;
        }
        goldBefore = gold;
        foundBefore = found[i]!;
      }
      if (same) right++;
      model.tick();
    }
    progress(epoch, right / examples.length);
  }
  return { model, transitions: transitions.map((weight, i) => weight - sums[i]! / model.time) };
}
