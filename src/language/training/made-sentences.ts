import type { ConlluSentence } from '../conllu.ts';
import { WordViews } from '../model/words.ts';
import { ENTITY_TYPES } from '../packed.ts';
import type { SegmentationRules } from '../rules.ts';
import { tokenise } from '../segment/tokens.ts';
import type { Tagger } from '../tag/tagger.ts';
import { MADE_LANGUAGES, type MadeLanguage } from './made-languages.ts';
import type { MadeOrganisation, MadeType, NameMaker } from './made-names.ts';
import { Random } from './random.ts';
import type { NameExample } from './train-names.ts';
import type { WordLists } from './word-lists.ts';

/** Sentences of the news with made names, for the languages that there are patterns for. Their tags are the tagger's. */
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
  const made = MADE_LANGUAGES[language];
  if (made === undefined || lists.pools.last.length === 0) return [];
  const vocabulary = vocabularyOf(sentences, made.slots);
  const pools = { ...lists.pools, nouns: vocabulary.N!, adjectives: vocabulary.Adj! };
  const maker = made.maker(pools, new Random(seed));
  const views = new WordViews();
  return Array.from({ length: madeSentences }, () => {
    const { forms, names } = makeSentence(made, maker, vocabulary, rules);
    const words = forms.map((form) => views.of(form));
    const tags = new Uint16Array(words.length);
    tagger.tag(words, tags, 0);
    const upos = Uint8Array.from(tags, (tag) => uposOf[tag]!);
    return { words, tags, upos, names, guessed: new Uint8Array(words.length) };
  });
}

/** Words of the treebank by what they can stand for in a pattern. */
type Vocabulary = Readonly<Record<string, readonly string[]>>;

/** Share of sentences that stand in capitals. */
const SHOUTED = 0.02;
/** Rarer words are often mistakes. */
const COMMON = 3;

/** `slots` tells for language-specific tags what their words stand for. */
export function vocabularyOf(
  sentences: readonly ConlluSentence[],
  slots: Readonly<Record<string, string>>,
): Vocabulary {
  const counts = new Map<string, number>();
  for (const { words } of sentences)
    for (const { form, xpos } of words) {
      const slot = slots[xpos];
      if (slot !== undefined && /^\p{Ll}{2,}$/u.test(form))
        counts.set(`${slot} ${form}`, (counts.get(`${slot} ${form}`) ?? 0) + 1);
    }
  const vocabulary: Record<string, string[]> = Object.fromEntries(Object.values(slots).map((slot) => [slot, []]));
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

export function makeSentence(
  { patterns, words: fixed, compounds }: MadeLanguage,
  maker: NameMaker,
  vocabulary: Vocabulary,
  rules: SegmentationRules,
): MadeSentence {
  let text = '';
  const spans: { start: number; end: number; type: MadeType }[] = [];
  const plain = (words: string) => {
    text += words;
  };
  const name = (words: string, type: MadeType) => {
    spans.push({ start: text.length, end: text.length + words.length, type });
    text += words;
  };
  const common = (words: string) =>
    plain(/^$|[“.?!] ?$/.test(text) ? words.charAt(0).toUpperCase() + words.slice(1) : words);
  const organisation = (full: string, article: string | null) => {
    if (article !== null) common(`${article} `);
    name(full, 'ORG');
  };
  let last: MadeOrganisation | null = null;
  const again = () => {
    if (last !== null && maker.chance(0.5)) return last;
    last = maker.chance(0.4) ? maker.company() : maker.organisation();
    return last;
  };
  for (const piece of maker.pick(patterns).split(/(\{\w+\}|^UPPER)/)) {
    const slot = /^\{(\w+)\}$/.exec(piece)?.[1] ?? (piece === 'UPPER' ? piece : null);
    if (slot === null) plain(piece);
    else if (slot === 'UPPER') name(maker.place().toUpperCase(), 'LOC');
    else if (slot === 'P') name(maker.person(), 'PER');
    else if (slot === 'L') name(maker.loneSurname(), 'PER');
    else if (slot === 'T') {
      plain(`${maker.pick(fixed.T!)} `);
      name(maker.chance(0.6) ? maker.person() : maker.loneSurname(), 'PER');
    } else if (slot === 'A') name(maker.place(), 'LOC');
    else if (slot === 'X') name(maker.other(), 'MISC');
    else if (slot === 'x') name(maker.work(), 'MISC');
    else if (slot === 'W') name(maker.pick(fixed.W!), 'LOC');
    else if (slot === 'K') name(maker.country(), 'LOC');
    else if (slot === 'C') {
      last = maker.company();
      organisation(last.full, last.article);
    } else if (slot === 'c') organisation(again().short, null);
    else if (slot === 'O' || slot === 'o' || slot === 'O1' || slot === 'B') {
      last = maker.organisation();
      organisation(last.full, slot === 'O' || slot === 'B' ? last.article : null);
      if (slot === 'B') {
        plain(' (');
        name(last.letters ?? last.short, 'ORG');
        plain(')');
      }
    } else if (slot === 'S') {
      const named = again();
      organisation(named.short, named.shortArticle);
    } else if (slot === 's') organisation(again().short, null);
    else if (slot === 'n') plain(String(maker.number(1, 999)));
    else if (slot === 'y') plain(String(maker.number(1950, 2030)));
    else if (Object.hasOwn(compounds, slot.toLowerCase()) && !Object.hasOwn(fixed, slot)) {
      const ends = compounds[slot.toLowerCase()]!;
      const word = maker.listed('nouns') + maker.pick(typeof ends === 'string' ? vocabulary[ends]! : ends);
      plain(/^\p{Lu}/u.test(slot) ? word.charAt(0).toUpperCase() + word.slice(1) : word);
    } else common(maker.pick(fixed[slot] ?? vocabulary[slot]!));
  }
  // As a headline in capitals, where no letter becomes two.
  if (maker.chance(SHOUTED) && text.toUpperCase().length === text.length) text = text.toUpperCase();
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
