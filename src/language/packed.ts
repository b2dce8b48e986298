import type { Language } from '../core/article.ts';
import { type Document, type Entity, UPOS, type Upos, type WordRange } from './document.ts';

/**
 * A document's arrays, as the analysis fills them and as they travel between threads. One entry a word unless it says
 * otherwise; `lemmas`, `tags` and `relations` are indices into the tables of strings beside them.
 */
export interface PackedDocument {
  readonly text: string;
  readonly language: Language;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** 1 where a word continues the multi-word token of the word before it (`do` + `n't`). */
  readonly joined: Uint8Array;
  readonly upos: Uint8Array;
  /** Index into `tagTable`. */
  readonly tags: Uint16Array;
  /** Absolute index of the head; the word itself for a root. */
  readonly heads: Uint32Array;
  readonly relations: Uint8Array;
  readonly lemmas: readonly string[];
  /** First word of each sentence and paragraph. */
  readonly sentenceStarts: Uint32Array;
  readonly paragraphStarts: Uint32Array;
  /** Three numbers an entity: first word, end, index into ENTITY_TYPES. */
  readonly entities: Uint32Array;
  /** Language-specific tag and features of each tag: `XPOS`, `Number=Sing|Tense=Past`. */
  readonly tagTable: readonly TagEntry[];
  readonly relationTable: readonly string[];
}

export interface TagEntry {
  readonly xpos: string;
  /** As CoNLL-U writes them; `_` for none. */
  readonly feats: string;
}

export const ENTITY_TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const;

/** A document with what a treebank format needs besides: the language-specific tag and multi-word tokens. */
export interface AnalysedDocument extends Document {
  /** Language-specific part of speech; `_` where the model has none. */
  xpos(word: number): string;
  /** All features as CoNLL-U writes them, `_` for none. */
  feats(word: number): string;
  /** Whether a word continues the multi-word token of the word before it. */
  joined(word: number): boolean;
  readonly packed: PackedDocument;
}

export function unpack(packed: PackedDocument): AnalysedDocument {
  return new ArrayDocument(packed);
}

class ArrayDocument implements AnalysedDocument {
  readonly packed: PackedDocument;
  readonly text: string;
  readonly language: Language;
  readonly length: number;
  readonly paragraphs: readonly WordRange[];
  readonly sentences: readonly WordRange[];
  readonly entities: readonly Entity[];
  readonly #shortRelations: readonly string[];
  readonly #lower: string[] = [];
  readonly #children: (readonly number[])[] = [];
  #tree: Tree | null = null;

  constructor(packed: PackedDocument) {
    this.packed = packed;
    this.text = packed.text;
    this.language = packed.language;
    this.length = packed.starts.length;
    this.paragraphs = ranges(packed.paragraphStarts, this.length);
    this.sentences = ranges(packed.sentenceStarts, this.length);
    const entities: Entity[] = [];
    for (let i = 0; i < packed.entities.length; i += 3)
      entities.push(
        Object.freeze({
          first: packed.entities[i]!,
          end: packed.entities[i + 1]!,
          type: ENTITY_TYPES[packed.entities[i + 2]!]!,
        }),
      );
    this.entities = Object.freeze(entities);
    this.#shortRelations = packed.relationTable.map((relation) => relation.replace(/:.*$/, ''));
    Object.freeze(this);
  }

  start(word: number): number {
    return this.packed.starts[word]!;
  }
  end(word: number): number {
    return this.packed.ends[word]!;
  }
  form(word: number): string {
    return this.text.slice(this.packed.starts[word], this.packed.ends[word]);
  }
  lower(word: number): string {
    this.#lower[word] ??= fold(this.form(word));
    return this.#lower[word];
  }
  lemma(word: number): string {
    return this.packed.lemmas[word]!;
  }
  upos(word: number): Upos {
    return UPOS[this.packed.upos[word]!]!;
  }
  xpos(word: number): string {
    return this.packed.tagTable[this.packed.tags[word]!]!.xpos;
  }
  feats(word: number): string {
    return this.packed.tagTable[this.packed.tags[word]!]!.feats;
  }
  feature(word: number, name: string): string | null {
    if (word < 0 || word >= this.length) return null;
    const feats = this.feats(word);
    const at = feats.startsWith(`${name}=`) ? 0 : feats.indexOf(`|${name}=`) + 1;
    if (at === 0 && !feats.startsWith(`${name}=`)) return null;
    const end = feats.indexOf('|', at);
    return feats.slice(at + name.length + 1, end < 0 ? undefined : end);
  }
  head(word: number): number {
    return this.packed.heads[word]!;
  }
  relation(word: number): string {
    return this.#shortRelations[this.packed.relations[word]!]!;
  }
  fullRelation(word: number): string {
    return this.packed.relationTable[this.packed.relations[word]!]!;
  }
  joined(word: number): boolean {
    return this.packed.joined[word] === 1;
  }
  children(word: number): readonly number[] {
    const { childStarts, childWords } = this.#grown();
    this.#children[word] ??= Array.from(childWords.subarray(childStarts[word], childStarts[word + 1]));
    return this.#children[word];
  }
  subtree(word: number): WordRange {
    const { lefts, rights } = this.#grown();
    return { first: lefts[word]!, end: rights[word]! + 1 };
  }
  headOf({ first, end }: WordRange): number {
    for (let word = first; word < end; word++) {
      const head = this.head(word);
      if (head === word || head < first || head >= end) return word;
    }
    return first;
  }
  path(from: number, to: number): readonly number[] {
    const above = (word: number) => {
      const words = [word];
      for (let at = word; this.head(at) !== at; at = this.head(at)) words.push(this.head(at));
      return words;
    };
    const up = above(from);
    const down = above(to);
    if (up.at(-1) !== down.at(-1)) return [];
    while (up.length > 1 && down.length > 1 && up.at(-2) === down.at(-2)) {
      up.pop();
      down.pop();
    }
    return [...up, ...down.slice(0, -1).reverse()];
  }
  sentenceOf(word: number): number {
    return rangeOf(this.packed.sentenceStarts, word);
  }
  paragraphOf(word: number): number {
    return rangeOf(this.packed.paragraphStarts, word);
  }
  wordAt(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.packed.ends[middle]! > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #grown(): Tree {
    this.#tree ??= growTree(this.packed.heads);
    return this.#tree;
  }
}

/** Lower case, with typographic quotes and apostrophes folded to ASCII. Keeps the length only where lower-casing does. */
export function fold(form: string): string {
  const lower = form.toLowerCase();
  if (!/[^\x00-\x7f]/.test(lower)) return lower;
  return lower
    .replace(/[‘’‚‛´`]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/\u00ad/g, '');
}

interface Tree {
  /** Children of word w are `childWords[childStarts[w] .. childStarts[w + 1]]`. */
  readonly childStarts: Uint32Array;
  readonly childWords: Uint32Array;
  /** Leftmost and rightmost descendant, itself included. */
  readonly lefts: Uint32Array;
  readonly rights: Uint32Array;
}

function growTree(heads: Uint32Array): Tree {
  const length = heads.length;
  const childStarts = new Uint32Array(length + 1);
  for (let i = 0; i < length; i++) if (heads[i] !== i) childStarts[heads[i]! + 1]!++;
  for (let i = 0; i < length; i++) childStarts[i + 1]! += childStarts[i]!;
  const childWords = new Uint32Array(childStarts[length]!);
  const filled = childStarts.slice();
  for (let i = 0; i < length; i++) if (heads[i] !== i) childWords[filled[heads[i]!]!++] = i;
  const lefts = Uint32Array.from({ length }, (_, i) => i);
  const rights = lefts.slice();
  // From the leaves up: a word is done when all its children are.
  const waiting = new Uint32Array(length);
  const ready: number[] = [];
  for (let i = 0; i < length; i++) {
    waiting[i] = childStarts[i + 1]! - childStarts[i]!;
    if (waiting[i] === 0) ready.push(i);
  }
  for (let word = ready.pop(); word !== undefined; word = ready.pop()) {
    const head = heads[word]!;
    if (head === word) continue;
    if (lefts[word]! < lefts[head]!) lefts[head] = lefts[word]!;
    if (rights[word]! > rights[head]!) rights[head] = rights[word]!;
    if (--waiting[head]! === 0) ready.push(head);
  }
  return { childStarts, childWords, lefts, rights };
}

function ranges(starts: Uint32Array, length: number): readonly WordRange[] {
  return Object.freeze(
    Array.from(starts, (first, i) => Object.freeze({ first, end: i + 1 < starts.length ? starts[i + 1]! : length })),
  );
}

/** The last range that begins at or before a word. */
function rangeOf(starts: Uint32Array, word: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! > word) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}
