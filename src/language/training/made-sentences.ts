import type { ConlluSentence } from '../conllu.ts';
import { WordViews } from '../model/words.ts';
import { ENTITY_TYPES } from '../packed.ts';
import type { SegmentationRules } from '../rules.ts';
import { tokenise } from '../segment/tokens.ts';
import type { Tagger } from '../tag/tagger.ts';
import { type MadeOrganisation, type MadeType, NameMaker } from './made-names.ts';
import { NEWS_SENTENCES, NEWS_WORDS } from './news-sentences.ts';
import { Random } from './random.ts';
import type { NameExample } from './train-names.ts';
import type { WordLists } from './word-lists.ts';

/** Sentences of the news with made names, for the language that there are patterns for. Their tags are the tagger's. */
export function madeExamples({
  language,
  rules,
  sentences,
  lists,
  tagger,
  uposOf,
  seed,
  madeSentences,
}: {
  readonly language: string;
  readonly rules: SegmentationRules;
  readonly sentences: readonly ConlluSentence[];
  readonly lists: WordLists;
  readonly tagger: Tagger;
  /** Part of speech of each tag. */
  readonly uposOf: readonly number[];
  readonly seed: number;
  readonly madeSentences: number;
}): NameExample[] {
  if (language !== 'en' || lists.pools.last.length === 0) return [];
  const vocabulary = vocabularyOf(sentences);
  const pools = { ...lists.pools, nouns: vocabulary.N!, adjectives: vocabulary.Adj! };
  const maker = new NameMaker(pools, new Random(seed));
  const views = new WordViews();
  return Array.from({ length: madeSentences }, () => {
    const { forms, names } = makeSentence(maker, vocabulary, rules);
    const words = forms.map((form) => views.of(form));
    const tags = new Uint16Array(words.length);
    tagger.tag(words, tags, 0);
    const upos = Uint8Array.from(tags, (tag) => uposOf[tag]!);
    return { words, tags, upos, names, guessed: new Uint8Array(words.length) };
  });
}

/** Words of the treebank by what they can stand for in a pattern. */
type Vocabulary = Readonly<Record<string, readonly string[]>>;

const TAGS: Readonly<Record<string, string>> = {
  NN: 'N',
  NNS: 'Ns',
  VBD: 'Vd',
  VB: 'V',
  VBZ: 'Vs',
  VBG: 'Ving',
  JJ: 'Adj',
};
/** Rarer words are often mistakes. */
const COMMON = 3;

export function vocabularyOf(sentences: readonly ConlluSentence[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const { words } of sentences)
    for (const { form, xpos } of words) {
      const slot = TAGS[xpos];
      if (slot !== undefined && /^[a-z]{2,}$/.test(form))
        counts.set(`${slot} ${form}`, (counts.get(`${slot} ${form}`) ?? 0) + 1);
    }
  const vocabulary: Record<string, string[]> = Object.fromEntries(Object.values(TAGS).map((slot) => [slot, []]));
  for (const [key, count] of counts) {
    const [slot, form] = key.split(' ') as [string, string];
    if (count >= COMMON) vocabulary[slot]!.push(form);
  }
  return vocabulary;
}

/** A sentence in words, with its names labelled as in TrainingSentence. */
interface MadeSentence {
  readonly forms: string[];
  readonly names: Uint8Array;
}

export function makeSentence(maker: NameMaker, vocabulary: Vocabulary, rules: SegmentationRules): MadeSentence {
  let text = '';
  const spans: { start: number; end: number; type: MadeType }[] = [];
  const plain = (words: string) => {
    text += words;
  };
  const name = (words: string, type: MadeType) => {
    spans.push({ start: text.length, end: text.length + words.length, type });
    text += words;
  };
  const organisation = (full: string, article: boolean) => {
    if (article) plain(text === '' || /[“.?!] ?$/.test(text) ? 'The ' : 'the ');
    name(full, 'ORG');
  };
  let last: MadeOrganisation | null = null;
  const again = () => {
    if (last !== null && maker.chance(0.5)) return last;
    last = maker.chance(0.4) ? maker.company() : maker.organisation();
    return last;
  };
  for (const piece of maker.pick(NEWS_SENTENCES).split(/(\{\w+\}|^UPPER)/)) {
    const slot = /^\{(\w+)\}$/.exec(piece)?.[1] ?? (piece === 'UPPER' ? piece : null);
    if (slot === null) plain(piece);
    else if (slot === 'UPPER') name(maker.place().toUpperCase(), 'LOC');
    else if (slot === 'P') name(maker.person(), 'PER');
    else if (slot === 'L') name(maker.surname(), 'PER');
    else if (slot === 'T') {
      plain(`${maker.pick(NEWS_WORDS.T!)} `);
      name(maker.chance(0.6) ? maker.person() : maker.surname(), 'PER');
    } else if (slot === 'A') name(maker.place(), 'LOC');
    else if (slot === 'X') name(maker.other(), 'MISC');
    else if (slot === 'W') name(maker.pick(NEWS_WORDS.W!), 'LOC');
    else if (slot === 'K') name(maker.country(), 'LOC');
    else if (slot === 'C') {
      last = maker.company();
      organisation(last.full, last.article);
    } else if (slot === 'c') organisation(again().short, false);
    else if (slot === 'O' || slot === 'o' || slot === 'O1' || slot === 'B') {
      last = maker.organisation();
      organisation(last.full, last.article && (slot === 'O' || slot === 'B'));
      if (slot === 'B') {
        plain(' (');
        name(last.letters ?? last.short, 'ORG');
        plain(')');
      }
    } else if (slot === 'S') {
      const named = again();
      organisation(named.short, named.shortArticle);
    } else if (slot === 's') organisation(again().short, false);
    else if (slot === 'n') plain(String(maker.number(1, 999)));
    else if (slot === 'y') plain(String(maker.number(1950, 2030)));
    else plain(maker.pick(NEWS_WORDS[slot] ?? vocabulary[slot]!));
  }
  const offsets = { starts: [] as number[], ends: [] as number[], joined: [] as number[] };
  tokenise(text, 0, text.length, rules, offsets);
  const names = new Uint8Array(offsets.starts.length);
  const forms = offsets.starts.map((start, i) => text.slice(start, offsets.ends[i]));
  for (const { start, end, type } of spans) {
    let inner = 0;
    offsets.starts.forEach((at, i) => {
      if (at < start || at >= end) return;
      names[i] = 1 + 2 * ENTITY_TYPES.indexOf(type) + inner;
      inner = 1;
    });
  }
  return { forms, names };
}
