import { HashTable } from '../model/hash-table.ts';
import { best, type WordView } from '../model/words.ts';
import { TagContext } from '../tag/tagger.ts';
import { WordClasses } from '../tag/word-classes.ts';
import { Perceptron } from './perceptron.ts';
import type { Random } from './random.ts';
import type { TagTable, TrainingSentence } from './treebank.ts';

/** Words seen at least this often get an ambiguity class; the others look unknown, as most will be to come. */
const MIN_SEEN = 3;

/** Which UPOS and XPOS each frequent word had, and what the list of words says. */
export function learnWordClasses(
  sentences: readonly TrainingSentence[],
  tags: readonly TagTable[],
  listed: HashTable,
): WordClasses {
  const seen = new Map<number, Map<string, number>>();
  for (const { words, tags: gold } of sentences)
    words.forEach((word, i) => {
      const key = word.lower >>> 0;
      let counts = seen.get(key);
      if (counts === undefined) {
        counts = new Map();
        seen.set(key, counts);
      }
      const tag = tags[gold[i]!]!;
      const name = `${tag.upos} ${tag.xpos}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    });
  const classes = new Map<string, number>();
  const entries: [number, number][] = [];
  for (const [key, counts] of seen) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (total < MIN_SEEN) continue;
    const name = [...counts]
      .filter(([, count]) => count / total >= 0.03)
      .map(([tag]) => tag)
      .sort()
      .join('|');
    let one = classes.get(name);
    if (one === undefined) {
      one = classes.size + 1;
      classes.set(name, one);
    }
    if (one < 65536) entries.push([key, one]);
  }
  return new WordClasses(HashTable.of(entries), listed);
}

export interface TaggerTraining {
  readonly epochs: number;
  readonly random: Random;
  readonly progress: (epoch: number, accuracy: number) => void;
}

/** Averaged perceptron on the tagger's own predictions of the tags before. */
export function trainTagger(
  sentences: readonly TrainingSentence[],
  classes: number,
  wordClasses: WordClasses,
  { epochs, random, progress }: TaggerTraining,
): Perceptron {
  const model = new Perceptron(classes, false);
  const context = new TagContext();
  const scores = new Float32Array(classes);
  const order = sentences.map((_, i) => i);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    random.shuffle(order);
    let right = 0;
    let total = 0;
    for (const index of order) {
      const { words, tags } = sentences[index]! as { words: readonly WordView[]; tags: Uint16Array };
      context.open(words, wordClasses);
      let before = -1;
      let beforeThat = -1;
      for (let i = 0; i < words.length; i++) {
        context.look(i, before, beforeThat);
        const { hashes, count } = context.features;
        model.score(hashes, count, scores);
        const tag = best(scores, classes);
        if (tag !== tags[i]) model.update(hashes, count, tags[i]!, tag);
        else right++;
        model.tick();
        total++;
        beforeThat = before;
        before = tag;
      }
    }
    progress(epoch, right / total);
  }
  return model;
}
