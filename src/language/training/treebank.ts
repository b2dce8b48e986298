import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type ConlluSentence, readConllu } from '../conllu.ts';
import { type WordView, WordViews } from '../model/words.ts';
import { ENTITY_TYPES } from '../packed.ts';

/** One training sentence in the models' terms. Tags, relations and names are indices into the treebank's tables. */
export interface TrainingSentence {
  readonly forms: readonly string[];
  readonly words: readonly WordView[];
  readonly lemmas: readonly string[];
  readonly tags: Uint16Array;
  /** -1 for the root. */
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
  /** 0 outside, 1 + 2 * type at a name's first word, 2 + 2 * type inside; null where the treebank marks no names. */
  readonly names: Uint8Array | null;
  /** TYPE_GUESSED where a name's type is a guess (`NESrc=guess`), OPEN where it is not even known whether it is a name. */
  readonly guessed: Uint8Array;
}

/** As in the Dutch treebanks, whose names were typed by lists. */
export const TYPE_GUESSED = 1;
export const OPEN = 2;

export interface TagTable {
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
}

/** Tables that grow while treebanks are read; index is identity. */
export class Tables {
  readonly tags: TagTable[] = [];
  readonly relations: string[] = [];
  readonly #tagIds = new Map<string, number>();
  readonly #relationIds = new Map<string, number>();

  tag(upos: string, xpos: string, feats: string): number {
    const key = `${upos}\t${xpos}\t${feats}`;
    let id = this.#tagIds.get(key);
    if (id === undefined) {
      id = this.tags.length;
      this.#tagIds.set(key, id);
      this.tags.push({ upos, xpos, feats });
    }
    return id;
  }

  relation(name: string): number {
    let id = this.#relationIds.get(name);
    if (id === undefined) {
      id = this.relations.length;
      this.#relationIds.set(name, id);
      this.relations.push(name);
    }
    return id;
  }
}

/** Reads a treebank file, gzipped or plain. */
export function readTreebank(path: string): ConlluSentence[] {
  const bytes = readFileSync(path);
  return readConllu((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
}

const VIEWS = new WordViews();

export function trainingSentence(sentence: ConlluSentence, tables: Tables, views = VIEWS): TrainingSentence {
  const forms = sentence.words.map((word) => word.form);
  const marked = sentence.words.some((word) => /(?:^|\|)NE=/.test(word.misc));
  return {
    forms,
    words: forms.map((form) => views.of(form)),
    lemmas: sentence.words.map((word, i) => trainingLemma(sentence, i, word.lemma)),
    tags: Uint16Array.from(sentence.words, (word) => tables.tag(word.upos, word.xpos, word.feats)),
    heads: Int32Array.from(sentence.words, (word) => word.head),
    relations: Uint8Array.from(sentence.words, (word) => tables.relation(word.head < 0 ? 'root' : word.relation)),
    names: marked ? Uint8Array.from(sentence.words, (word) => nameLabel(word.misc)) : null,
    guessed: guessedTypes(sentence),
  };
}

/**
 * What the lemmatiser learns: without Alpino's compound marks (`basis_niveau`), and without the particle that stands
 * apart (`aan_sporen` for *spoorde ... aan*), which the analysis puts back once it knows the particle.
 */
function trainingLemma(sentence: ConlluSentence, at: number, lemma: string): string {
  if (lemma === '_') return sentence.words[at]!.form;
  if (!lemma.includes('_')) return lemma;
  const particles = sentence.words.filter((word) => word.head === at && word.relation === 'compound:prt');
  for (const particle of particles) {
    const lower = `${particle.form.toLowerCase()}_`;
    if (lemma.toLowerCase().startsWith(lower)) return lemma.slice(lower.length).replaceAll('_', '');
  }
  return lemma.replaceAll('_', '') || lemma;
}

/** The source stands at a name's first word and holds for all of it. */
function guessedTypes({ words }: ConlluSentence): Uint8Array {
  let guessed = 0;
  return Uint8Array.from(words, ({ misc }) => {
    if (/NE=B-/.test(misc)) guessed = /NESrc=guess/.test(misc) ? TYPE_GUESSED : 0;
    else if (!/NE=I-/.test(misc)) guessed = 0;
    return guessed;
  });
}

function nameLabel(misc: string): number {
  const found = /(?:^|\|)NE=([BI])-([A-Z]+)/.exec(misc);
  if (!found) return 0;
  const type = ENTITY_TYPES.indexOf(found[2] as (typeof ENTITY_TYPES)[number]);
  if (type < 0) return 0;
  return 1 + 2 * type + (found[1] === 'I' ? 1 : 0);
}
