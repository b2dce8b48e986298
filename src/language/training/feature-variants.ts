import type { ConlluSentence, ConlluWord } from '../conllu.ts';
import { HashTable } from '../model/hash-table.ts';
import { foldForm, WordViews } from '../model/words.ts';
import { variantKey } from '../tag/word-classes.ts';
import type { TagTable } from './treebank.ts';

/** Joint tags for each pair of UPOS and XPOS from which on features of single words are taken off the tagger. */
const MANY = 2;
/** Features that the words around decide, or that say much about them: these stay. */
const KEPT = /^(?:Case|Mood|PronType|Tense|VerbForm|Voice)=/;

export interface SplitFeatures {
  /** The sentences with each word's features those that its class has most often. */
  readonly sentences: readonly ConlluSentence[];
  /** The words' own features, once the tags have their places in the table: further tags, and which words have them. */
  variants(tags: readonly TagTable[]): { tags: TagTable[]; variants: HashTable };
}

/**
 * Where features hang on single words, or are annotated differently in the treebanks that were put together, as parts of
 * the tags they would only scatter what the tagger learns (English: 465 tags instead of 155). A class is a UPOS, an XPOS and
 * the features that are kept. Null where the joint tags are few.
 */
export function splitFeatures(sentences: readonly ConlluSentence[]): SplitFeatures | null {
  const byTag = new Map<string, Map<string, number>>();
  const byWord = new Map<string, Map<string, number>>();
  const pairs = new Set<string>();
  for (const { words } of sentences)
    for (const word of words) {
      pairs.add(`${word.upos}\t${word.xpos}`);
      count(byTag, classOf(word), word.feats);
      // Words that look the same to the models count together: all figures of two digits, say.
      count(byWord, `${classOf(word)}\t${foldForm(word.form).toLowerCase()}`, word.feats);
    }
  const joint = [...byTag.values()].reduce((sum, feats) => sum + feats.size, 0);
  if (joint < MANY * pairs.size) return null;
  const usual = new Map([...byTag].map(([tag, feats]) => [tag, mostFrequent(feats)]));
  return {
    sentences: sentences.map((sentence) => ({
      ...sentence,
      words: sentence.words.map((word) => ({ ...word, feats: usual.get(classOf(word))! })),
    })),
    variants(tags) {
      const views = new WordViews();
      const ids = new Map(tags.map(({ upos, xpos, feats }, i) => [`${upos}\t${xpos}\t${feats}`, i]));
      const added = new Map<string, TagTable>();
      const variants = new Map<number, number>();
      for (const [word, counts] of byWord) {
        const [upos, xpos, kept, form] = word.split('\t') as [string, string, string, string];
        const feats = mostFrequent(counts);
        const most = usual.get(`${upos}\t${xpos}\t${kept}`)!;
        if (feats === most) continue;
        const name = `${upos}\t${xpos}\t${feats}`;
        if (!added.has(name)) added.set(name, { upos, xpos, feats });
        const key = variantKey(views.of(form), ids.get(`${upos}\t${xpos}\t${most}`)!);
        variants.set(key, tags.length + [...added.keys()].indexOf(name) + 1);
      }
      return { tags: [...added.values()], variants: HashTable.of(variants) };
    },
  };
}

/** A word's UPOS, XPOS and kept features. */
function classOf({ upos, xpos, feats }: ConlluWord): string {
  const kept = feats.split('|').filter((feature) => KEPT.test(feature));
  return `${upos}\t${xpos}\t${kept.join('|')}`;
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
