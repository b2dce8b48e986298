import type { ConlluSentence } from '../conllu.ts';
import { WordViews } from '../model/words.ts';
import { type TagVariants, variantKey } from '../tag/variants.ts';
import type { TagTable } from './treebank.ts';

/** Joint tags for each pair of UPOS and XPOS from which on the features are taken off the tagger. */
const MANY = 2;

export interface SplitFeatures {
  /** The sentences with each word's features those that its UPOS and XPOS have most often. */
  readonly sentences: readonly ConlluSentence[];
  /** The words' own features, once the tags have their places in the table: further tags, and which words have them. */
  variants(tags: readonly TagTable[]): { tags: TagTable[]; variants: TagVariants };
}

/**
 * Where features hang on single words, or are annotated differently in the treebanks that were put together, as parts of
 * the tags they would only scatter what the tagger learns (English: 524 tags instead of 117). Null where they do not.
 */
export function splitFeatures(sentences: readonly ConlluSentence[]): SplitFeatures | null {
  const byTag = new Map<string, Map<string, number>>();
  const byWord = new Map<string, Map<string, number>>();
  for (const { words } of sentences)
    for (const { form, upos, xpos, feats } of words) {
      count(byTag, `${upos}\t${xpos}`, feats);
      count(byWord, `${upos}\t${xpos}\t${form.toLowerCase()}`, feats);
    }
  const joint = [...byTag.values()].reduce((sum, feats) => sum + feats.size, 0);
  if (joint < MANY * byTag.size) return null;
  const usual = new Map([...byTag].map(([tag, feats]) => [tag, mostFrequent(feats)]));
  return {
    sentences: sentences.map((sentence) => ({
      ...sentence,
      words: sentence.words.map((word) => ({ ...word, feats: usual.get(`${word.upos}\t${word.xpos}`)! })),
    })),
    variants(tags) {
      const views = new WordViews();
      const ids = new Map(tags.map(({ upos, xpos }, i) => [`${upos}\t${xpos}`, i]));
      const added = new Map<string, number>();
      const variants = new Map<number, number>();
      for (const [word, counts] of byWord) {
        const [upos, xpos, form] = word.split('\t') as [string, string, string];
        const feats = mostFrequent(counts);
        if (feats === usual.get(`${upos}\t${xpos}`)) continue;
        const name = `${upos}\t${xpos}\t${feats}`;
        if (!added.has(name)) added.set(name, tags.length + added.size);
        variants.set(variantKey(views.of(form), ids.get(`${upos}\t${xpos}`)!), added.get(name)!);
      }
      return {
        tags: [...added.keys()].map((name) => {
          const [upos, xpos, feats] = name.split('\t') as [string, string, string];
          return { upos, xpos, feats };
        }),
        variants: [...variants].sort((a, b) => a[0] - b[0]),
      };
    },
  };
}

function count(counts: Map<string, Map<string, number>>, key: string, feats: string): void {
  let own = counts.get(key);
  if (own === undefined) {
    own = new Map();
    counts.set(key, own);
  }
  own.set(feats, (own.get(feats) ?? 0) + 1);
}

/** The first of the most frequent. */
function mostFrequent(feats: ReadonlyMap<string, number>): string {
  return [...feats].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}
