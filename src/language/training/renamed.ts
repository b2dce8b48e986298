import { type EntityType, uposIndex } from '../document.ts';
import { WordViews } from '../model/words.ts';
import { ENTITY_TYPES } from '../packed.ts';
import type { Tagger } from '../tag/tagger.ts';
import { NAMING_WORDS, type NamingWords } from './naming-words.ts';
import type { Random } from './random.ts';
import type { NameExample } from './train-names.ts';
import type { TrainingSentence } from './treebank.ts';
import type { WordLists } from './word-lists.ts';

/** A sentence with invented names; the labels are those of TrainingSentence. */
export interface RenamedSentence {
  readonly forms: readonly string[];
  readonly names: Uint8Array;
  readonly guessed: Uint8Array;
}

/** Copies of a sentence for the rarest kind of name in it: a treebank has few companies, the news are full of them. */
const COPIES: Readonly<Record<EntityType, number>> = { ORG: 6, PER: 2, LOC: 2, MISC: 0 };

/**
 * Copies of sentences with invented names in the place of those whose type is known, and with what the news put around
 * them. A treebank has the same well-known names again and again, and the recogniser learns them by heart; a name that it
 * has never seen must be told by its surroundings. None for a language without NAMING_WORDS. `upos` is the part of speech
 * of each tag, `listed` are organisations of the list of names as their words.
 */
export function renamed(
  language: string,
  sentences: readonly TrainingSentence[],
  upos: readonly string[],
  listed: readonly (readonly string[])[],
  random: Random,
): RenamedSentence[] {
  const words = NAMING_WORDS[language];
  if (words === undefined) return [];
  const marked = sentences.filter(({ names }) => names !== null);
  const inventor = new Inventor(words, marked, upos, listed, random);
  return marked.flatMap((sentence) => {
    const names = namesOf(sentence);
    const count = Math.max(0, ...names.map(({ type }) => (type === null ? 0 : COPIES[type])));
    return Array.from({ length: count }, () => rename(sentence, names, inventor));
  });
}

/** The same as examples, tagged by the tagger: whatever it makes of words that it has never seen. */
export function renamedExamples(
  language: string,
  sentences: readonly TrainingSentence[],
  upos: readonly string[],
  lists: WordLists,
  tagger: Tagger,
  random: Random,
): NameExample[] {
  const views = new WordViews();
  const parts = upos.map((part) => uposIndex(part));
  return renamed(language, sentences, upos, lists.organisations, random).map(({ forms, names, guessed }) => {
    const words = forms.map((form) => views.of(form));
    const tags = new Uint16Array(words.length);
    tagger.tag(words, tags, 0);
    return { words, tags, upos: Uint8Array.from(tags, (tag) => parts[tag]!), names, guessed };
  });
}

interface NameSpan {
  readonly first: number;
  readonly end: number;
  /** Null where it is a guess. */
  readonly type: EntityType | null;
}

function namesOf({ names, guessed }: TrainingSentence): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let first = 0; first < names!.length; first++) {
    const label = names![first]!;
    if (label === 0) continue;
    let end = first + 1;
    while (end < names!.length && names![end] === label + 1) end++;
    spans.push({ first, end, type: guessed[first] === 0 ? ENTITY_TYPES[(label - 1) >> 1]! : null });
    first = end - 1;
  }
  return spans;
}

function rename(sentence: TrainingSentence, spans: readonly NameSpan[], inventor: Inventor): RenamedSentence {
  const forms: string[] = [];
  const names: number[] = [];
  const guessed: number[] = [];
  const keep = (first: number, end: number) => {
    for (let i = first; i < end; i++) {
      forms.push(sentence.forms[i]!);
      names.push(sentence.names![i]!);
      guessed.push(sentence.guessed[i]!);
    }
  };
  const add = (words: readonly string[], type: EntityType | null) =>
    words.forEach((word, i) => {
      forms.push(word);
      names.push(type === null ? 0 : 1 + 2 * ENTITY_TYPES.indexOf(type) + (i > 0 ? 1 : 0));
      guessed.push(0);
    });
  let at = 0;
  // "De schoolleiders zeggen" also as "Schoolleiders zeggen": a capital at the beginning makes no name.
  if (inventor.dropsArticle(sentence)) {
    add([capital(sentence.forms[1]!)], null);
    at = 2;
  }
  for (const { first, end, type } of spans) {
    keep(at, first);
    at = end;
    if (type === null || COPIES[type] === 0) {
      keep(first, end);
      continue;
    }
    const full = end - first > 1;
    add(inventor.description(type, full, sentence, first), null);
    add(inventor.name(type, full), type);
    const body = type === 'PER' && full ? inventor.employer() : [];
    if (body.length > 0) {
      add([inventor.words.of], null);
      add(body, 'ORG');
    }
  }
  keep(at, sentence.forms.length);
  return { forms, names: Uint8Array.from(names), guessed: Uint8Array.from(guessed) };
}

/** Makes names, and what is said of them, of the parts of a treebank's own names and of its common words. */
class Inventor {
  readonly words: NamingWords;
  readonly #random: Random;
  readonly #upos: readonly string[];
  readonly #listed: readonly (readonly string[])[];
  readonly #firstNames: string[] = [];
  readonly #lastNames: string[] = [];
  /** What stands before or inside last names: *van der*, *El*. */
  readonly #particles: string[][] = [];
  readonly #organisations: string[] = [];
  readonly #places: string[] = [];
  /** Nouns that stand before full names of persons, and those for bodies. */
  readonly #roles: readonly string[];
  readonly #bodies: readonly string[];
  readonly #origins: string[] = [];
  readonly #nouns: string[] = [];
  readonly #adjectives: string[] = [];

  constructor(
    words: NamingWords,
    sentences: readonly TrainingSentence[],
    upos: readonly string[],
    listed: readonly (readonly string[])[],
    random: Random,
  ) {
    this.words = words;
    this.#upos = upos;
    this.#listed = listed;
    this.#random = random;
    const roles = new Set<string>();
    const bodies = new Set<string>();
    for (const sentence of sentences) {
      const { forms, tags, names, guessed } = sentence;
      forms.forEach((form, i) => {
        if (names![i] !== 0) return;
        const part = upos[tags[i]!];
        if (part === 'ADJ' && i > 0 && words.origin.test(form)) this.#origins.push(form);
        if (part === 'NOUN' && /^\p{Ll}{4,}$/u.test(form)) {
          if (words.body.test(form)) bodies.add(form);
          if (names![i + 1] === FIRST_OF_PERSON && names![i + 2] === FIRST_OF_PERSON + 1 && guessed[i + 1] === 0)
            roles.add(form);
        }
        if (!/^\p{Ll}{4,11}$/u.test(form)) return;
        if (part === 'NOUN') this.#nouns.push(form);
        if (part === 'ADJ') this.#adjectives.push(form);
      });
      for (const { first, end, type } of namesOf(sentence)) this.#learn(forms.slice(first, end), type);
    }
    this.#roles = [...roles];
    this.#bodies = [...bodies];
  }

  #learn(name: readonly string[], type: EntityType | null): void {
    const words = name.filter((word) => /^\p{Lu}\p{L}{2,}$/u.test(word));
    if (type === 'ORG') this.#organisations.push(...words);
    if (type === 'LOC') this.#places.push(...words);
    if (type !== 'PER' || words.length === 0) return;
    this.#lastNames.push(words.at(-1)!);
    if (name.length > 1 && words[0] === name[0]) this.#firstNames.push(words[0]!);
    if (name.length > 2)
      this.#particles.push(name.slice(1, -1).filter((word) => word.length <= 4 && !word.includes('.')));
  }

  /** Whether a sentence shall begin with its noun. */
  dropsArticle({ forms, names, tags }: TrainingSentence): boolean {
    if (forms.length < 3 || this.#upos[tags[0]!] !== 'DET' || this.#upos[tags[1]!] !== 'NOUN') return false;
    return names![0] === 0 && names![1] === 0 && this.#chance(0.5);
  }

  /** What stands in front: a function (*wethouder*), what body it is (*vakbond*), where it is from; mostly nothing. */
  description(type: EntityType, full: boolean, { tags }: TrainingSentence, first: number): string[] {
    const before = first > 0 ? this.#upos[tags[first - 1]!]! : null;
    if (before !== null && !/^(ADP|SCONJ|CCONJ|VERB|AUX|PUNCT|ADV)$/.test(before)) return [];
    if (type === 'LOC' || (type === 'PER' && !full) || !this.#chance(type === 'PER' ? 0.3 : 0.45)) return [];
    const described = type === 'PER' ? this.#function() : this.#kind(before === null);
    return before === null ? [capital(described[0]!), ...described.slice(1)] : described;
  }

  #function(): string[] {
    // "minister van Mobiliteit"
    if (this.#chance(0.08)) return [this.words.minister, this.words.of, capital(this.#pick(this.#nouns))];
    const role = this.#pick(this.#roles);
    return [this.#chance(0.15) ? `${this.#abbreviation()}-${role}` : role];
  }

  #kind(opens: boolean): string[] {
    const [common, other] = this.words.articles;
    if (!opens && this.#chance(0.2)) return [this.#chance(0.5) ? common : other, this.#pick(this.#origins)];
    const body = this.#pick(this.#bodies);
    return this.#chance(0.2) ? [common, body] : [body];
  }

  /** A name of that type; only the last name of a person who is not called in full. */
  name(type: EntityType, full: boolean): string[] {
    if (type === 'PER') return full ? this.#fullName() : [this.#lastName()];
    return type === 'ORG' ? this.#organisation() : this.#place();
  }

  /** Whom a person speaks for, behind the name: *Anna Bos van Milieudefensie*; mostly nothing. */
  employer(): string[] {
    return this.#chance(0.08) ? this.#organisation() : [];
  }

  #fullName(): string[] {
    const first = this.#chance(0.8) ? this.#pick(this.#firstNames) : this.#blend(this.#firstNames);
    return [first, ...(this.#chance(0.3) ? this.#pick(this.#particles, []) : []), this.#lastName()];
  }

  #lastName(): string {
    if (this.#chance(0.5)) return this.#pick(this.#lastNames);
    return this.#chance(0.9) ? this.#blend(this.#lastNames) : capital(this.#pick(this.#nouns));
  }

  #organisation(): string[] {
    if (this.#listed.length > 0 && this.#chance(0.2)) return [...this.#pick(this.#listed)];
    const word = () => {
      if (this.#chance(0.2)) return capital(this.#pick(this.#nouns));
      return this.#blend(this.#chance(0.5) ? this.#organisations : this.#chance(0.5) ? this.#places : this.#lastNames);
    };
    const body = () => capital(this.#pick(this.#bodies));
    const draw = this.#random.next();
    if (draw < 0.42) return [word()];
    if (draw < 0.64) return [word(), this.#chance(0.5) ? this.#pick(this.#organisations) : word()];
    if (draw < 0.72) return [capital(this.#pick(this.#adjectives)), capital(this.#pick(this.#nouns))];
    if (draw < 0.76) return [word(), '&', word()];
    if (draw < 0.8) return [word(), this.#pick(this.#places)];
    if (draw < 0.84) return [capital(this.words.articles[0]), capital(this.#pick(this.#nouns))];
    if (draw < 0.87) return [body()];
    if (draw < 0.9) return [body(), this.#chance(0.5) ? this.#pick(this.#places) : word()];
    if (draw < 0.93) return [this.#pick(this.#origins), body()];
    if (draw < 0.95) return [this.#blend(this.#organisations) + this.#blend(this.#organisations)];
    return [this.#abbreviation()];
  }

  #place(): string[] {
    const draw = this.#random.next();
    if (draw < 0.4) return [this.#pick(this.#places)];
    if (draw < 0.85) return [this.#blend(this.#places)];
    return [this.#pick(this.#places), this.#blend(this.#places)];
  }

  #abbreviation(): string {
    let letters = '';
    for (let n = 2 + this.#random.below(4); n > 0; n--) letters += this.#pick(this.#organisations).charAt(0);
    return letters;
  }

  /** The beginning of one word and the end of another: *Zeelburg* of *Zeeland* and *Tilburg*. */
  #blend(words: readonly string[]): string {
    const begin = this.#pick(words);
    const end = this.#pick(words);
    return begin.slice(0, Math.ceil(begin.length / 2)) + end.slice(end.length >> 1).toLowerCase();
  }

  #chance(share: number): boolean {
    return this.#random.next() < share;
  }

  /** `none` where a treebank is so small that it has no such word. */
  #pick<T>(items: readonly T[], none = 'Xerto' as T): T {
    return items.length === 0 ? none : items[this.#random.below(items.length)]!;
  }
}

/** The label, see TrainingSentence. */
const FIRST_OF_PERSON = 1 + 2 * ENTITY_TYPES.indexOf('PER');

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
