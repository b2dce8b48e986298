import type { Document, Entity, Upos, WordRange } from '../../language/document.ts';
import { type Lexicon, lexiconOf } from './lexicon/compile.ts';
import { NOUN_LIKE } from './lexicon/noun-like.ts';
import type { PhraseIndex, Words } from './lexicon/phrase-index.ts';
import { proseParagraphs } from './prose.ts';
import { findQuotes, type Quote } from './quotes.ts';
import { guessUpos } from './word-class.ts';

/** Two characters offsets into the article's text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * An analysed text as the rules see it: the document, its lexicon, its quotations, and a part of speech for every word,
 * guessed from the word lists where the document has none.
 */
export class Reading implements Words {
  readonly doc: Document;
  readonly lexicon: Lexicon;
  readonly text: string;
  readonly quotes: readonly Quote[];
  /** Those that stand in no other, in text order. */
  readonly outerQuotes: readonly Quote[];
  /** A report of a match or a race, where a state is its team. */
  readonly sports: boolean;
  /** Whether each paragraph is prose. */
  readonly prose: readonly boolean[];
  /** Whether the document carries parts of speech, names, a parse. */
  readonly tagged: boolean;
  readonly parsed: boolean;
  /** The names of the document, in text order, without a description that was taken for a part of them. */
  readonly entities: readonly Entity[];
  readonly #upos: Upos[];
  /** Index of the outermost quotation around each word, or -1. */
  readonly #quoteOf: Int32Array;

  constructor(doc: Document) {
    this.doc = doc;
    this.text = doc.text;
    this.lexicon = lexiconOf(doc.language);
    this.quotes = findQuotes(doc.text);
    this.sports = isSports(doc, this.lexicon);
    this.prose = proseParagraphs(doc);
    this.outerQuotes = this.quotes.filter(({ depth }) => depth === 0);
    this.tagged = some(doc, (word) => doc.upos(word) !== 'X' && doc.upos(word) !== 'PUNCT');
    this.parsed = this.tagged && some(doc, (word) => doc.head(word) !== word);
    this.#upos = new Array(doc.length);
    for (const sentence of doc.sentences)
      for (let word = sentence.first; word < sentence.end; word++)
        this.#upos[word] = this.tagged
          ? this.#taggedUpos(word)
          : guessUpos(doc, this.lexicon, word, sentence, this.#upos);
    if (!this.tagged) this.#recogniseInitialNames();
    // A name is one from its first word to its last: *Ad van de Ven*, *Van 't Hof*.
    this.entities = doc.entities.map((entity) => this.#withoutDescription(entity));
    for (const { first, end, type } of this.entities) if (type !== 'MISC') this.#upos.fill('PROPN', first, end);
    this.#quoteOf = this.#coverByQuotes();
  }

  /** "Dutch brewer Hopmans has bought ...": the name begins behind the nationality and its noun. */
  #withoutDescription(entity: Entity): Entity {
    const { first, end } = entity;
    if (!this.lexicon.stateAdjectives.has(this.lower(first)) || this.isCapitalised(first + 1)) return entity;
    let name = first + 1;
    while (name < end && !this.isCapitalised(name)) name++;
    return name < end ? { ...entity, first: name } : entity;
  }

  lower(word: number): string {
    return word >= 0 && word < this.doc.length ? this.doc.lower(word) : '';
  }

  form(word: number): string {
    return word >= 0 && word < this.doc.length ? this.doc.form(word) : '';
  }

  upos(word: number): Upos | null {
    return this.#upos[word] ?? null;
  }

  isPunctuation(word: number): boolean {
    return this.#upos[word] === 'PUNCT';
  }

  isCapitalised(word: number): boolean {
    if (word < 0 || word >= this.doc.length) return false;
    const first = this.text.charCodeAt(this.doc.start(word));
    // Asked of every word by many rules: of ASCII without a regular expression.
    return first < 0x80 ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(this.form(word));
  }

  isVerb(word: number): boolean {
    const upos = this.#upos[word];
    return upos === 'VERB' || upos === 'AUX';
  }

  /** The name that covers a word, where the document has found names. */
  entityAt(word: number): Entity | null {
    const { entities } = this;
    let low = 0;
    let high = entities.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (entities[middle]!.end <= word) low = middle + 1;
      else high = middle;
    }
    const entity = entities[low];
    return entity && entity.first <= word ? entity : null;
  }

  /** The outermost quotation that holds the word. */
  quoteAround(word: number): Quote | null {
    return this.quotes[this.#quoteOf[word] ?? -1] ?? null;
  }

  sentence(word: number): WordRange {
    return this.doc.sentences[this.doc.sentenceOf(word)]!;
  }

  paragraph(word: number): WordRange {
    return this.doc.paragraphs[this.doc.paragraphOf(word)]!;
  }

  /** Words from `first` up to `end` as characters. */
  span(first: number, end: number): Span {
    return { start: this.doc.start(first), end: this.doc.end(end - 1) };
  }

  slice(range: WordRange): string {
    const { start, end } = this.span(range.first, range.end);
    return this.text.slice(start, end);
  }

  /** Past the last word of the longest phrase that begins at a word, or -1. */
  match(index: PhraseIndex, word: number, limit: number): number {
    return index.match(this, word, limit);
  }

  /** A gap within a phrase lies within one clause. */
  endsGap(word: number): boolean {
    return this.#upos[word] === 'PUNCT' || this.#upos[word] === 'SCONJ';
  }

  isBetween(word: number): boolean {
    return this.#upos[word] === 'ADV' && !this.lexicon.negations.has(this.lower(word));
  }

  /** A tag as the rules read it: a possessive opens its noun phrase, a reflexive and *er* name nobody. */
  #taggedUpos(word: number): Upos {
    const { doc, lexicon } = this;
    const upos = doc.upos(word);
    const lower = doc.lower(word);
    if (this.#opensName(word)) return 'PROPN';
    // OM, VS, US: a preposition or pronoun in small letters, or an abbreviation.
    if (/^(ADP|PRON|SCONJ|ADV|X)$/.test(upos) && /^\p{Lu}{2,4}$/u.test(doc.form(word)) && this.#standsOut(word))
      return 'PROPN';
    // Giro555
    if (upos === 'SYM' && /^\p{Lu}\p{L}{2,}\d*$/u.test(doc.form(word))) return 'PROPN';
    if (upos === 'VERB' && this.#isKnownNoun(lower)) return 'NOUN';
    if ((upos === 'NOUN' || upos === 'ADJ') && this.#isReportingVerb(word)) return 'VERB';
    if (upos !== 'PRON') return upos;
    if (lower === 'zich' || lower === 'er' || lower === 'elkaar') return 'ADV';
    const { masculine, feminine, neuter, plural } = lexicon.possessives;
    const own = masculine.has(lower) || feminine.has(lower) || neuter.has(lower) || plural.has(lower);
    if (!own && !lexicon.determiners.has(lower)) return upos;
    // "in what sources believe", "which managers call": an object, not the noun's.
    if (this.parsed && /^(what|which)$/.test(lower) && doc.relation(word) !== 'det') return upos;
    const next = word + 1 < doc.length ? doc.upos(word + 1) : 'X';
    return next === 'NOUN' || next === 'ADJ' || next === 'PROPN' || next === 'NUM' ? 'DET' : upos;
  }

  /** *Van Vierlingh vindt*: a particle at the head of its sentence, with a name and a verb behind it. */
  #opensName(word: number): boolean {
    const { doc, lexicon } = this;
    if (word + 2 >= doc.length || !lexicon.nameParticles.has(doc.lower(word)) || !/^\p{Lu}/u.test(doc.form(word)))
      return false;
    let name = word + 1;
    while (lexicon.nameParticles.has(doc.lower(name)) && name < word + 3) name++;
    return (
      doc.upos(name) === 'PROPN' &&
      /^(VERB|AUX)$/.test(doc.upos(name + 1) ?? '') &&
      doc.sentences[doc.sentenceOf(word)]!.first === word
    );
  }

  /** Whether its neighbours are not in capitals too. */
  #standsOut(word: number): boolean {
    const shouts = (at: number) => at >= 0 && at < this.doc.length && /^\p{Lu}{2,}$/u.test(this.doc.form(at));
    return !shouts(word - 1) && !shouts(word + 1);
  }

  /** People, bodies and documents by the lists, which a tagger may take for verbs it does not know. */
  #isKnownNoun(lower: string): boolean {
    const { roles, groups, organisations, documents, reporting, verbs } = this.lexicon;
    const known = roles.has(lower) || groups.has(lower) || organisations.has(lower) || documents.has(lower);
    return known && !reporting.has(lower) && !verbs.has(lower);
  }

  /** *She fears that*, *Het OM eist*: forms of reporting verbs that a tagger takes for nouns, by their neighbours. */
  #isReportingVerb(word: number): boolean {
    const { doc, lexicon } = this;
    const lower = doc.lower(word);
    if (!lexicon.reporting.has(lower) || lexicon.documents.has(lower) || word === 0) return false;
    // "Volunteers built it": no English sentence begins with its verb.
    const opens = doc.sentences[doc.sentenceOf(word)]!.first === word;
    if (opens && lexicon.language === 'en' && lexicon.groups.has(lower)) return false;
    let at = word - 1;
    while (at > 0 && doc.upos(at) === 'ADV') at--;
    const previous = doc.upos(at);
    const before = doc.lower(at);
    const next = word + 1 < doc.length ? doc.lower(word + 1) : '';
    if (lexicon.language === 'nl')
      return (
        /(t|de|den|te|ten)$/.test(lower) &&
        (!/^(DET|ADJ|ADP|NUM)$/.test(previous) || /^\p{Lu}{2,}$/u.test(doc.form(word - 1))) &&
        !lexicon.reportingNouns.has(lower)
      );
    if (!NOUN_LIKE.has(lower) && /(ies|s|ed)$/.test(lower) && !/^(DET|ADJ|ADP|NUM)$/.test(previous) && before !== "'s")
      return true;
    if (next === 'that' && this.#opensWithSubject(word)) return true;
    const named = previous === 'PROPN' || before === ',' || before === ')';
    const subject = /^(he|she|they|we|i|who|it)$/.test(before);
    const goes = /^(that|for|to|the|a|an|on|his|her|its|their|it|him|them|this|all|any|\d+|two|three|four|five)$/.test(
      next,
    );
    return (subject && /(s|ed)$/.test(lower)) || (named && goes && /(s|ed)$/.test(lower));
  }

  /** *The union doubts that*, *Opponents fear that*: a noun phrase from the clause's start up to a word that agrees with it. */
  #opensWithSubject(word: number): boolean {
    const { doc } = this;
    const plural = /s$/.test(doc.lower(word - 1));
    if (plural === /[^s]s$/.test(doc.lower(word))) return false;
    const { first } = doc.sentences[doc.sentenceOf(word)]!;
    let at = word - 1;
    while (at >= first && word - at < 8 && /^(NOUN|PROPN|ADJ|DET|NUM)$/.test(doc.upos(at))) at--;
    return at < word - 1 && (at < first || /^(PUNCT|CCONJ|SCONJ)$/.test(doc.upos(at)));
  }

  /** A word that begins a sentence is a name where the text writes it with a capital inside one too. */
  #recogniseInitialNames(): void {
    const { doc, lexicon } = this;
    const names = new Set<string>();
    for (const { first, end } of doc.sentences)
      for (let word = first + 1; word < end; word++) if (this.#upos[word] === 'PROPN') names.add(doc.lower(word));
    for (const { first, end } of doc.sentences) {
      let word = first;
      while (word < end && this.#upos[word] === 'PUNCT') word++;
      if (word >= end || !/^\p{Lu}/u.test(doc.form(word))) continue;
      if (!names.has(doc.lower(word)) && !this.#startsLikeName(word)) continue;
      const particle = lexicon.nameParticles.has(doc.lower(word)) && this.#upos[word + 1] === 'PROPN';
      if (particle || !lexicon.common.has(doc.lower(word))) this.#upos[word] = 'PROPN';
    }
  }

  /** A state, or a bare word that no list knows before a verb in the singular: "Milieudefensie beschuldigt". */
  #startsLikeName(word: number): boolean {
    const { doc, lexicon } = this;
    const lower = doc.lower(word);
    if (lexicon.stateNames.has(lower) || lexicon.stateSeats.has(lower) || lexicon.bodiesOfStates.has(lower))
      return true;
    if (this.#upos[word] !== 'NOUN' || lexicon.groups.has(lower) || lexicon.roles.has(lower)) return false;
    if (lexicon.organisations.has(lower) || lexicon.documents.has(lower) || lexicon.reporting.has(lower)) return false;
    const next = word + 1 < doc.length ? doc.lower(word + 1) : '';
    const uses = lexicon.reporting.get(next);
    return (
      uses !== undefined &&
      this.#upos[word + 1] === 'VERB' &&
      /(t|s|ed|de|te|id)$/.test(next) &&
      !/(en|ers|ing)$/.test(lower)
    );
  }

  #coverByQuotes(): Int32Array {
    const { doc } = this;
    const around = new Int32Array(doc.length).fill(-1);
    this.quotes.forEach((quote, index) => {
      if (quote.depth > 0) return;
      for (let word = doc.wordAt(quote.start); word < doc.length && doc.start(word) < quote.end; word++)
        around[word] = index;
    });
    return around;
  }
}

/** At least five different words of sport, and one in fifty. */
function isSports(doc: Document, { sports }: Lexicon): boolean {
  const found = new Set<string>();
  let words = 0;
  // The first thousand words tell.
  for (let word = 0; word < Math.min(doc.length, 1000); word++)
    if (sports.has(doc.lower(word))) {
      found.add(doc.lower(word));
      words++;
    }
  return found.size >= 5 && words * 50 >= Math.min(doc.length, 1000);
}

function some(doc: Document, test: (word: number) => boolean): boolean {
  // The first thousand words show what the analysis fills in.
  for (let word = 0; word < Math.min(doc.length, 1000); word++) if (test(word)) return true;
  return false;
}
