/** A sequence of words: `*` at an end stands for any ending, `..` for up to six words of the same clause. */
type Phrase = readonly string[];

/** What a phrase is looked for in. */
export interface Words {
  /** In lower case; empty past either end of the text. */
  lower(word: number): string;
  /** Whether a gap within a phrase cannot go on over the word. */
  endsGap(word: number): boolean;
  /** Whether a phrase is the same with the word between two of its own: an adverb that denies nothing. */
  isBetween(word: number): boolean;
}

/** Most words that `..` stands for. */
const LONGEST_GAP = 6;
/** By how many letters stems are looked up: no stem is shorter. */
const STEM = 4;

/** Phrases by their first word, so that a word that begins none costs one look. */
export class PhraseIndex {
  readonly #byWord = new Map<string, Phrase[]>();
  /** Those that begin with a stem (`twijfel*`), by its first letters. */
  readonly #byStem = new Map<string, Phrase[]>();

  /** From alternatives between bars, each with choices: `is/are not/_ yet known | remains unclear`. */
  constructor(alternatives: string) {
    for (const phrase of alternatives.split('|').flatMap(spellOut)) {
      const first = phrase[0];
      if (first === undefined) continue;
      if (first.endsWith('*')) add(this.#byStem, first.slice(0, STEM), phrase);
      else add(this.#byWord, first, phrase);
    }
    for (const known of this.#byWord.values()) known.sort((a, b) => b.length - a.length);
    for (const known of this.#byStem.values()) known.sort((a, b) => b[0]!.length - a[0]!.length || b.length - a.length);
  }

  /** Whether a word, in lower case, may begin a phrase by itself. */
  begins(word: string): boolean {
    return this.#byWord.has(word);
  }

  /** Past the last word of the longest phrase that begins at a word and ends by `limit`, or -1. */
  match(words: Words, word: number, limit: number): number {
    const first = words.lower(word);
    const whole = this.#byWord.get(first);
    const end = whole ? matchAny(whole, words, word, limit) : -1;
    if (end >= 0 || this.#byStem.size === 0 || first.length < STEM) return end;
    const stems = this.#byStem.get(first.slice(0, STEM));
    return stems ? matchAny(stems, words, word, limit) : -1;
  }
}

function matchAny(phrases: readonly Phrase[], words: Words, word: number, limit: number): number {
  const first = words.lower(word);
  for (const phrase of phrases) {
    const end = isWord(phrase[0]!, first) ? endOf(phrase, words, word, limit) : -1;
    if (end >= 0) return end;
  }
  return -1;
}

/** Past a phrase whose first word stands at a word, or -1. */
function endOf(phrase: Phrase, words: Words, word: number, limit: number): number {
  if (word >= limit) return -1;
  let at = word + 1;
  for (let i = 1; i < phrase.length; i++) {
    if (phrase[i] === '..') {
      at = pastGap(phrase[++i]!, words, at, limit);
      if (at < 0) return -1;
    } else {
      if (at + 1 < limit && !isWord(phrase[i]!, words.lower(at)) && words.isBetween(at)) at++;
      if (at >= limit || !isWord(phrase[i]!, words.lower(at))) return -1;
    }
    at++;
  }
  return at;
}

/** Where the word behind a gap stands, or -1. */
function pastGap(next: string, words: Words, from: number, limit: number): number {
  const until = Math.min(limit, from + LONGEST_GAP + 1);
  for (let at = from; at < until; at++) {
    if (isWord(next, words.lower(at))) return at;
    if (words.endsGap(at)) return -1;
  }
  return -1;
}

function isWord(part: string, word: string): boolean {
  return part === word || (part.endsWith('*') && word.startsWith(part.slice(0, -1)));
}

function add(index: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const known = index.get(key);
  if (known) known.push(phrase);
  else index.set(key, [phrase]);
}

/** Every phrase that a pattern stands for; `_` is no word, `a+b` two. */
function spellOut(pattern: string): string[][] {
  let spelled: string[][] = [[]];
  for (const part of pattern.split(/\s+/).filter(Boolean)) {
    const choices = part.split('/').map((choice) => (choice === '_' ? [] : choice.split('+')));
    spelled = spelled.flatMap((words) => choices.map((choice) => [...words, ...choice]));
  }
  return spelled;
}
