import type { Language } from '../core/article.ts';
import { uposIndex } from './document.ts';
import { Lemmatiser } from './lemma/lemmatiser.ts';
import type { HashTable } from './model/hash-table.ts';
import type { LanguageModel } from './model/language-model.ts';
import { type WordView, WordViews } from './model/words.ts';
import { agreeOnTypes } from './names/consistency.ts';
import { EAGERNESS, NameRecogniser } from './names/recogniser.ts';
import { withRepeated } from './names/repeated.ts';
import { ENTITY_TYPES, type PackedDocument } from './packed.ts';
import { Parser } from './parse/parser.ts';
import { deprojectivise, isLifted } from './parse/projectivity.ts';
import type { SegmentationRules } from './rules.ts';
import { Boundaries } from './segment/boundaries.ts';
import { type Segmentation, segment } from './segment/segment.ts';
import { namesWithin, Tagger } from './tag/tagger.ts';
import { variantKey, type WordClasses } from './tag/word-classes.ts';

/** A beam copies its states at each step: sentences of more words are parsed greedily, so that time stays linear. */
const MAX_BEAM_WORDS = 200;

/** Universal Dependencies' closed classes, but for numerals and particles, of which there are many. */
const CLOSED: ReadonlySet<string> = new Set(['ADP', 'AUX', 'CCONJ', 'DET', 'PRON', 'SCONJ']);

/** Reads texts in one language: segmentation, tags, lemmas, names and trees, sentence by sentence. */
export class Analyser {
  readonly #rules: SegmentationRules;
  readonly #language: Language;
  readonly #tags: LanguageModel['tags'];
  readonly #labels: readonly string[];
  readonly #views = new WordViews();
  readonly #boundaries: Boundaries | null;
  readonly #wordClasses: WordClasses;
  readonly #tagger: Tagger;
  readonly #lemmatiser: Lemmatiser;
  readonly #names: NameRecogniser;
  readonly #parser: Parser;
  readonly #greedy: Parser;
  /** Part of speech of each joint tag. */
  readonly #upos: Uint8Array;
  readonly #relations: readonly string[];
  /** Relation of each of the parser's labels. */
  readonly #relationOf: Uint8Array;
  readonly #lifted: Uint8Array;
  readonly #particle: number;
  readonly #variants: HashTable;

  constructor(rules: SegmentationRules, model: LanguageModel) {
    this.#rules = rules;
    this.#language = model.language as Language;
    this.#tags = model.tags;
    this.#labels = model.labels;
    this.#upos = Uint8Array.from(model.tags, ({ upos }) => uposIndex(upos));
    this.#relations = [...new Set(model.labels.map((label) => label.replace(/\^.*/, '')))];
    this.#relationOf = Uint8Array.from(model.labels, (label) => this.#relations.indexOf(label.replace(/\^.*/, '')));
    this.#lifted = Uint8Array.from(model.labels, (label) => (isLifted(label) ? 1 : 0));
    this.#particle = rules.separableVerbs ? this.#relations.indexOf('compound:prt') : -1;
    this.#variants = model.variants;
    this.#boundaries = model.boundaries && new Boundaries(model.boundaries, model.wordClasses, this.#views);
    this.#wordClasses = model.wordClasses;
    this.#tagger = new Tagger(model.tagger, model.wordClasses, {
      closed: Uint8Array.from(model.tags, ({ upos }) => (CLOSED.has(upos) ? 1 : 0)),
      common: Uint8Array.from(model.tags, ({ upos }) => (upos === 'PROPN' ? 0 : 1)),
      functionWords: rules.functionWords,
    });
    this.#lemmatiser = new Lemmatiser(model.lemmas);
    this.#names = new NameRecogniser(model.names, model.nameTransitions, model.nameLists, EAGERNESS);
    const root = model.labels.indexOf('root');
    this.#parser = new Parser(model, root, model.beam);
    this.#greedy = model.beam === 1 ? this.#parser : new Parser(model, root, 1);
  }

  /** Never throws on any string; linear in its length. */
  analyse(text: string): PackedDocument {
    const sentences = this.analyseBySentence(text);
    let step = sentences.next();
    while (!step.done) step = sentences.next();
    return step.value;
  }

  /** The same, with a pause after each sentence. Several texts may be read by turns. */
  *analyseBySentence(text: string): Generator<void, PackedDocument, void> {
    const segmentation = segment(text, this.#rules, this.#boundaries);
    const { starts, sentenceStarts } = segmentation;
    const { length } = starts;
    const found = {
      upos: new Uint8Array(length),
      tags: new Uint16Array(length),
      heads: new Uint32Array(length),
      relations: new Uint8Array(length),
      lemmas: new Array<string>(length),
      entities: [] as number[],
      typeScores: [] as number[],
    };
    // Made anew where they are needed: what is kept of a word is large, and a text may have very many.
    const names = namesWithin(this.#sentences(text, segmentation), this.#wordClasses);
    let sentence = 0;
    for (const words of this.#sentences(text, segmentation)) {
      this.#analyseSentence(words, sentenceStarts[sentence++]!, names, found);
      yield;
    }
    const { typeScores: _, ...arrays } = found;
    return {
      text,
      language: this.#language,
      ...segmentation,
      ...arrays,
      entities: Uint32Array.from(this.#agree(text, segmentation, found)),
      tagTable: this.#tags,
      relationTable: this.#relations,
    };
  }

  /** The names as the whole text shows them. */
  #agree(text: string, { starts, ends }: Segmentation, { entities, typeScores }: Found): number[] {
    if (entities.length === 0) return [];
    const form = (word: number) => text.slice(starts[word], ends[word]);
    const at = (word: number) => form(word).toLowerCase();
    const agreed = agreeOnTypes(entities, typeScores, {
      at,
      isPlace: (word) => this.#names.isPlace(this.#views.of(form(word))),
    });
    return withRepeated(agreed, {
      length: starts.length,
      at,
      hasCapital: (word) => this.#views.of(form(word)).capital,
    });
  }

  *#sentences(text: string, { starts, ends, sentenceStarts }: Segmentation): Generator<readonly WordView[]> {
    for (let i = 0; i < sentenceStarts.length; i++) {
      const end = sentenceStarts[i + 1] ?? starts.length;
      const words: WordView[] = [];
      for (let word = sentenceStarts[i]!; word < end; word++)
        words.push(this.#views.of(text.slice(starts[word], ends[word])));
      yield words;
    }
  }

  #analyseSentence(words: readonly WordView[], first: number, names: ReadonlySet<number>, found: Found): void {
    const { length } = words;
    const tags = found.tags.subarray(first, first + length);
    this.#tagger.tag(words, tags, 0, names);
    const upos = found.upos.subarray(first, first + length);
    const hashes = new Int32Array(length);
    for (let i = 0; i < length; i++) {
      upos[i] = this.#upos[tags[i]!]!;
      found.lemmas[first + i] = this.#lemmatiser.lemma(words[i]!, tags[i]!);
      hashes[i] = words[i]!.lemmaHash;
    }
    this.#findNames(words, tags, upos, first, found);
    this.#parse(words, hashes, tags, upos, first, found);
    if (this.#particle >= 0) this.#joinParticles(words, first, found);
    // Last, since the models know the tagger's classes only.
    if (this.#variants.size > 0)
      for (let i = 0; i < length; i++) {
        const variant = this.#variants.get(variantKey(words[i]!, tags[i]!));
        if (variant > 0) tags[i] = variant - 1;
      }
  }

  #findNames(words: readonly WordView[], tags: Uint16Array, upos: Uint8Array, first: number, found: Found): void {
    const labels = new Uint8Array(words.length);
    const scores = new Float32Array(ENTITY_TYPES.length);
    this.#names.label(words, tags, upos, labels);
    for (let i = 0; i < labels.length; i++) {
      const label = labels[i]!;
      if (label === 0) continue;
      let end = i + 1;
      while (end < labels.length && labels[end] === label + 1) end++;
      found.entities.push(first + i, first + end, (label - 1) >> 1);
      this.#names.scoreTypes(labels, i, end, scores);
      found.typeScores.push(...scores);
      i = end - 1;
    }
  }

  #parse(
    words: readonly WordView[],
    lemmas: Int32Array,
    tags: Uint16Array,
    upos: Uint8Array,
    first: number,
    found: Found,
  ): void {
    const { length } = words;
    const parser = length > MAX_BEAM_WORDS ? this.#greedy : this.#parser;
    const { heads, labels } = parser.parse(words, lemmas, tags, upos);
    let lifted = false;
    for (let i = 0; i < length; i++) {
      found.heads[first + i] = heads[i] === length ? first + i : first + heads[i]!;
      found.relations[first + i] = this.#relationOf[labels[i]!]!;
      if (this.#lifted[labels[i]!] === 1) lifted = true;
    }
    if (!lifted) return;
    const restored = deprojectivise({
      heads: Int32Array.from({ length }, (_, i) => (heads[i] === length ? -1 : heads[i]!)),
      labels: Array.from({ length }, (_, i) => this.#labels[labels[i]!]!),
    });
    for (let i = 0; i < length; i++)
      found.heads[first + i] = restored.heads[i]! < 0 ? first + i : first + restored.heads[i]!;
  }

  #joinParticles(words: readonly WordView[], first: number, found: Found): void {
    for (let i = 0; i < words.length; i++) {
      if (found.relations[first + i] !== this.#particle) continue;
      const verb = found.heads[first + i]!;
      const particle = words[i]!.text.toLowerCase();
      if (!found.lemmas[verb]!.startsWith(particle)) found.lemmas[verb] = particle + found.lemmas[verb]!;
    }
  }
}

/** What is filled in sentence by sentence, one place a word. */
interface Found {
  readonly upos: Uint8Array;
  readonly tags: Uint16Array;
  readonly heads: Uint32Array;
  readonly relations: Uint8Array;
  readonly lemmas: string[];
  readonly entities: number[];
  /** What the recogniser makes of each name, four numbers a name. */
  readonly typeScores: number[];
}
