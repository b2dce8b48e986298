import { hashText, mix } from '../model/hash.ts';
import { best, EDGE, FeatureList, type Scorer, type WordView } from '../model/words.ts';
import type { WordClasses } from './word-classes.ts';

/**
 * Greedy tagger, left to right: each word's joint tag (UPOS, XPOS, FEATS) from the words around it, the two tags before
 * it and the tags that it and the next words had in training.
 */
export class Tagger {
  readonly #model: Scorer;
  readonly #classes: WordClasses;
  readonly #scores: Float32Array;
  readonly #context: TagContext;
  readonly #openness: TagOpenness | null;

  constructor(model: Scorer, classes: WordClasses, openness: TagOpenness | null = null) {
    this.#model = model;
    this.#classes = classes;
    this.#scores = new Float32Array(model.classes);
    this.#context = new TagContext();
    this.#openness = openness;
  }

  /** Tags `words` into `tags`, from index `offset` on; `names` are words (`lower`) that the text has as names elsewhere. */
  tag(words: readonly WordView[], tags: Uint16Array, offset: number, names: ReadonlySet<number> = NONE): void {
    const context = this.#context;
    context.open(words, this.#classes);
    let before = -1;
    let beforeThat = -1;
    for (let i = 0; i < words.length; i++) {
      context.look(i, before, beforeThat);
      this.#model.score(context.features.hashes, context.features.count, this.#scores);
      if (this.#openness) this.#ruleOut(this.#openness, words, i, names);
      const tag = best(this.#scores, this.#model.classes);
      tags[offset + i] = tag;
      beforeThat = before;
      before = tag;
    }
  }

  /** Takes away the tags that a word which training never saw cannot have. */
  #ruleOut(openness: TagOpenness, words: readonly WordView[], i: number, names: ReadonlySet<number>): void {
    const word = words[i]!;
    if (!word.letters || this.#classes.isSeen(word) || openness.functionWords.has(word.text.toLowerCase())) return;
    const out = word.capital && opens(words, i) && names.has(word.lower) ? openness.common : openness.closed;
    for (let tag = 0; tag < out.length; tag++) if (out[tag]) this.#scores[tag] = Number.NEGATIVE_INFINITY;
  }
}

/** What a word that training never saw can be. */
export interface TagOpenness {
  /** 1 for each joint tag of a closed class (pronouns, prepositions, ...). */
  readonly closed: Uint8Array;
  /** 1 for each joint tag of anything but a name. */
  readonly common: Uint8Array;
  /** Words of closed classes all the same, in lower case. */
  readonly functionWords: ReadonlySet<string>;
}

const NONE: ReadonlySet<number> = new Set();

/** Whether a word begins its sentence, so that a capital says nothing: first, or behind a mark that is. */
function opens(words: readonly WordView[], i: number): boolean {
  return i === 0 || (i === 1 && !words[0]!.letters);
}

/**
 * Words (`lower`) that training never saw and that have a capital within sentences: names, wherever else they stand.
 * Headlines in capitals, or with a capital to each word, show nothing.
 */
export function namesWithin(sentences: Iterable<readonly WordView[]>, classes: WordClasses): ReadonlySet<number> {
  const names = new Set<number>();
  const small = new Set<number>();
  for (const words of sentences) {
    if (isTitled(words)) continue;
    words.forEach((word, i) => {
      if (!word.letters || classes.isSeen(word)) return;
      if (!word.capital) small.add(word.lower);
      else if (!opens(words, i) && words[i - 1]!.letters) names.add(word.lower);
    });
  }
  for (const word of small) names.delete(word);
  return names;
}

/** The tagger's features; the same code fills them in training. */
export class TagContext {
  readonly features = new FeatureList(100);
  #words: readonly WordView[] = [];
  #classes: number[] = [];
  #hasList = false;
  #listed: number[] = [];
  #known: number[] = [];
  #shouted = 0;
  #asked = 0;

  open(words: readonly WordView[], classes: WordClasses): void {
    this.#words = words;
    this.#classes = words.map((word) => classes.classOf(word));
    this.#shouted = isShouted(words) ? 1 : 0;
    this.#asked = words.length > 0 && words[words.length - 1]!.lower === QUESTION ? 1 : 0;
    this.#hasList = classes.hasList;
    if (!this.#hasList) return;
    this.#listed = words.map((word) => classes.listed(word));
    this.#known = words.map((word) => classes.seenOrListed(word));
  }

  /** Fills `features` for word `i`, given the tags of the two words before it (-1 at the start). */
  look(i: number, before: number, beforeThat: number): void {
    const f = this.features;
    f.clear();
    const words = this.#words;
    const w0 = words[i]!;
    const w1 = i > 0 ? words[i - 1]! : EDGE;
    const w2 = i > 1 ? words[i - 2]! : EDGE;
    const n1 = i + 1 < words.length ? words[i + 1]! : EDGE;
    const n2 = i + 2 < words.length ? words[i + 2]! : EDGE;
    const c0 = this.#classes[i]!;
    const c1 = i + 1 < words.length ? this.#classes[i + 1]! : 1;
    const c2 = i + 2 < words.length ? this.#classes[i + 2]! : 1;
    const shape = mix(w0.shape, (i === 0 ? 1 : 0) + this.#shouted * 2);
    f.one(1, 0);
    f.one(2, w0.lower);
    f.one(3, w0.form);
    f.one(4, w1.lower);
    f.one(5, w2.lower);
    f.one(6, n1.lower);
    f.one(7, n2.lower);
    f.two(8, w1.lower, w0.lower);
    f.two(9, w0.lower, n1.lower);
    f.two(10, w1.lower, n1.lower);
    for (const suffix of w0.suffixes) f.one(11, suffix);
    for (const prefix of w0.prefixes) f.one(12, prefix);
    f.one(13, shape);
    f.two(14, w0.suffixes[2]!, shape);
    f.two(15, w1.shape, w0.shape);
    f.two(16, w0.shape, n1.shape);
    f.one(17, w1.suffixes[2]!);
    f.one(18, n1.suffixes[2]!);
    f.one(19, n2.suffixes[2]!);
    f.one(20, before);
    f.one(21, beforeThat);
    f.two(22, before, beforeThat);
    f.two(23, before, w0.lower);
    f.two(24, before, w0.suffixes[2]!);
    f.two(25, before, c1);
    f.one(26, c0);
    f.one(27, c1);
    f.one(28, c2);
    f.two(29, before, c0);
    f.three(30, before, beforeThat, c0);
    f.two(31, c0, c1);
    f.three(32, before, c0, c1);
    f.three(33, c0, c1, c2);
    f.two(34, c0, n1.lower);
    f.two(35, c0, w1.lower);
    f.two(36, c0, this.#asked);
    f.two(37, before, n1.lower);
    f.two(38, n1.lower, n2.lower);
    f.two(39, w2.lower, w1.lower);
    f.two(40, w0.suffixes[1]!, w0.prefixes[1]!);
    f.three(41, before, w0.suffixes[2]!, n1.suffixes[1]!);
    if (!this.#hasList) return;
    const x0 = this.#listed[i]!;
    const x1 = i + 1 < words.length ? this.#listed[i + 1]! : -1;
    f.one(42, x0);
    f.two(43, x0, shape);
    f.two(44, x0, w0.suffixes[2]!);
    f.two(45, before, x0);
    f.one(46, x1);
    f.two(47, x0, x1);
    f.three(48, before, x0, x1);
    f.two(49, before, this.#known[i]!);
    f.two(50, x0, n1.lower);
    f.two(51, x0, w1.lower);
    f.three(52, before, beforeThat, x0);
  }
}

const QUESTION = hashText('?');

/** Whether most words begin with a capital. */
function isTitled(words: readonly WordView[]): boolean {
  const lettered = words.filter((word) => word.letters && word.length > 3);
  return lettered.length > 2 && lettered.filter((word) => word.capital).length > 0.7 * lettered.length;
}

/** Headlines and cross-heads in capitals: their capitals say nothing. */
export function isShouted(words: readonly WordView[]): boolean {
  let capitals = 0;
  let others = 0;
  for (const word of words) {
    if (word.allCapitals) capitals++;
    else if (word.letters && word.length > 1) others++;
  }
  return capitals > 1 && capitals > others * 2;
}
