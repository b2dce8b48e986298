import type { Language } from '../core/article.ts';

/** Universal Dependencies' parts of speech. */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type Upos = (typeof UPOS)[number];

/** Index into UPOS; 0 for what is no part of speech of Universal Dependencies. */
export function uposIndex(upos: string): number {
  return Math.max(0, (UPOS as readonly string[]).indexOf(upos));
}

export type EntityType = 'PER' | 'ORG' | 'LOC' | 'MISC';

/** Word indices, end exclusive. */
export interface WordRange {
  readonly first: number;
  readonly end: number;
}

/** A name: its words and its type. */
export interface Entity extends WordRange {
  readonly type: EntityType;
}

/**
 * An analysed text. Words are numbered from 0 over the whole text; offsets are UTF-16 code units into `text`, end
 * exclusive; all of it is immutable. Terms are Universal Dependencies'.
 */
export interface Document {
  readonly text: string;
  readonly language: Language;
  /** Number of words; punctuation marks are words too. */
  readonly length: number;
  readonly paragraphs: readonly WordRange[];
  /** A sentence never crosses a paragraph. */
  readonly sentences: readonly WordRange[];
  readonly entities: readonly Entity[];
  start(word: number): number;
  end(word: number): number;
  /** The word as it stands in the text. */
  form(word: number): string;
  /** The word in lower case, with typographic quotes and apostrophes folded to ASCII. */
  lower(word: number): string;
  lemma(word: number): string;
  upos(word: number): Upos;
  /** A feature's value (`Tense` -> `Past`), or null; null too outside the document. */
  feature(word: number, name: string): string | null;
  /** The head's index; the word itself for a root. */
  head(word: number): number;
  /** Universal relation, without its sub-type (`nsubj`, `ccomp`). */
  relation(word: number): string;
  /** Relation with its sub-type (`nsubj:pass`, `acl:relcl`). */
  fullRelation(word: number): string;
  /** Dependents in text order. */
  children(word: number): readonly number[];
  /** The words from the leftmost to the rightmost descendant. */
  subtree(word: number): WordRange;
  /** The word of a range, such as a name, that the rest of it hangs on: the first whose head lies outside. */
  headOf(range: WordRange): number;
  /**
   * The words on the way from one to the other, both included: up to the first they have in common, and down again.
   * Empty where they stand in different sentences.
   */
  path(from: number, to: number): readonly number[];
  /** Index into `sentences`. */
  sentenceOf(word: number): number;
  /** Index into `paragraphs`. */
  paragraphOf(word: number): number;
  /** The word that covers or first follows an offset; `length` past the last one. */
  wordAt(offset: number): number;
}
