import { uposIndex } from '../document.ts';
import { lemmaHash } from '../lemma/lemmatiser.ts';
import { projectivise } from '../parse/projectivity.ts';
import type { ParserExample } from './train-parser.ts';
import type { Tables, TrainingSentence } from './treebank.ts';

/** Lifted labels seen less often than this keep only their relation. */
const MIN_LIFTED = 8;

export interface ParserExamples {
  readonly examples: ParserExample[];
  /** Relations, some with the mark of a lifted arc. */
  readonly labels: string[];
}

/** Projective trees over predicted tags (`tags[i]` for sentence i). */
export function parserExamples(
  sentences: readonly TrainingSentence[],
  tags: readonly Uint16Array[],
  tables: Tables,
): ParserExamples {
  const trees = sentences.map((sentence) =>
    projectivise({
      heads: sentence.heads,
      labels: Array.from(sentence.relations, (relation) => tables.relations[relation]!),
    }),
  );
  const counts = new Map<string, number>();
  for (const { labels } of trees) for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const kept = (label: string) =>
    label.includes('^') && counts.get(label)! < MIN_LIFTED ? label.replace(/\^.*/, '') : label;
  const labels = [...new Set([...counts.keys()].map(kept))].sort();
  const ids = new Map(labels.map((label, i) => [label, i]));
  const upos = tables.tags.map((tag) => uposIndex(tag.upos));
  const examples = sentences.map((sentence, i): ParserExample => {
    const length = sentence.words.length;
    return {
      words: sentence.words,
      lemmas: Int32Array.from(sentence.lemmas, (lemma) => lemmaHash(lemma)),
      tags: tags[i]!,
      upos: Uint8Array.from(tags[i]!, (tag) => upos[tag]!),
      heads: trees[i]!.heads.map((head) => (head < 0 ? length : head)),
      labels: Uint16Array.from(trees[i]!.labels, (label) => ids.get(kept(label))!),
    };
  });
  return { examples, labels };
}
