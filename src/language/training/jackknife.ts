import type { HashTable } from '../model/hash-table.ts';
import { Tagger } from '../tag/tagger.ts';
import { Random } from './random.ts';
import { learnWordClasses, trainTagger } from './train-tagger.ts';
import type { Tables, TrainingSentence } from './treebank.ts';

/** Tags as they will be found on new text: each part is tagged by a tagger that was trained on the others. */
export function jackknifeTags(
  sentences: readonly TrainingSentence[],
  tables: Tables,
  listed: HashTable,
  folds: number,
  epochs: number,
  seed: number,
  progress: (fold: number) => void,
): Uint16Array[] {
  const tags = sentences.map((sentence) => new Uint16Array(sentence.words.length));
  // Blocks of 50, since neighbours come from the same article.
  const foldOf = (i: number) => Math.floor(i / 50) % folds;
  for (let fold = 0; fold < folds; fold++) {
    const others = sentences.filter((_, i) => foldOf(i) !== fold);
    if (others.length === 0) return sentences.map((sentence) => sentence.tags.slice());
    const wordClasses = learnWordClasses(others, tables.tags, listed);
    const model = trainTagger(others, tables.tags.length, wordClasses, {
      epochs,
      random: new Random(seed + fold),
      progress: () => {},
    });
    const tagger = new Tagger(model, wordClasses);
    sentences.forEach((sentence, i) => {
      if (foldOf(i) === fold) tagger.tag(sentence.words, tags[i]!, 0);
    });
    progress(fold + 1);
  }
  return tags;
}
