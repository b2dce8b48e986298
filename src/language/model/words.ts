import { finish, hashText, mix } from './hash.ts';

/** What the models see of one word: hashes of its form and its parts. */
export interface WordView {
  /** The word as it stands in the text. */
  readonly text: string;
  /** Form with quotes and digits folded, without soft hyphens. */
  readonly form: number;
  readonly lower: number;
  /** Last 1 to 5 and first 1 to 4 characters of the lower-cased form; the whole word where it is shorter. */
  readonly suffixes: readonly number[];
  readonly prefixes: readonly number[];
  /** Runs of capitals, small letters, digits and others: `Xx`, `X`, `d.d`. */
  readonly shape: number;
  readonly capital: boolean;
  /** Two letters or more, all of them capitals. */
  readonly allCapitals: boolean;
  readonly letters: boolean;
  readonly length: number;
  /** The lemma found last, for which joint tag (-1 for none yet), and its hash. */
  lemma: string;
  lemmaTag: number;
  lemmaHash: number;
}

const QUOTES = /^(?:,,|''|``|["'“”„‘’‚«»‹›`´])$/;
/** Some ten megabytes. */
const MAX_CACHED = 25_000;

/** Words as hashes, each computed once; forgets everything when it has grown large. */
export class WordViews {
  readonly #seen = new Map<string, WordView>();

  of(form: string): WordView {
    let view = this.#seen.get(form);
    if (view === undefined) {
      if (this.#seen.size >= MAX_CACHED) this.#seen.clear();
      view = look(ownCopy(form));
      this.#seen.set(view.text, view);
    }
    return view;
  }
}

/** A slice holds on to all of the text that it was cut from: what is kept must not be one. */
function ownCopy(slice: string): string {
  return ` ${slice}`.slice(1);
}

function look(form: string): WordView {
  const folded = foldForm(form.length > 64 ? form.slice(0, 64) : form);
  const lower = folded.toLowerCase();
  const length = lower.length;
  const letters = /\p{L}/u.test(folded);
  return {
    text: form,
    form: hashText(folded),
    lower: hashText(lower),
    suffixes: [1, 2, 3, 4, 5].map((n) => mix(n, hashText(lower.slice(Math.max(0, length - n))))),
    prefixes: [1, 2, 3, 4].map((n) => mix(n + 16, hashText(lower.slice(0, n)))),
    shape: hashText(shapeOf(folded)),
    capital: /^\P{L}*\p{Lu}/u.test(folded),
    allCapitals: /\p{Lu}.*\p{Lu}/u.test(folded) && !/\p{Ll}/u.test(folded),
    letters,
    length,
    lemma: '',
    lemmaTag: -1,
    lemmaHash: 0,
  };
}

/** Quotation marks are all one mark, apostrophes and dashes are ASCII, digits are 0. */
export function foldForm(form: string): string {
  if (QUOTES.test(form)) return '"';
  return form
    .replace(/[‘’‚´`]/g, "'")
    .replace(/[–—―]/g, '-')
    .replace(/\u00ad/g, '')
    .replace(/\p{Nd}/gu, '0');
}

function shapeOf(form: string): string {
  let shape = '';
  for (const character of form) {
    const kind = /\p{Lu}/u.test(character)
      ? 'X'
      : /\p{L}/u.test(character)
        ? 'x'
        : character === '0'
          ? 'd'
          : /\p{M}/u.test(character)
            ? ''
            : character;
    if (kind !== '' && !shape.endsWith(kind)) shape += kind;
    else if (kind === 'X' && shape === 'X') shape += 'X';
  }
  return shape.slice(0, 12);
}

/** Before the first and after the last word. */
export const EDGE: WordView = {
  text: '',
  form: 1,
  lower: 1,
  suffixes: [1, 1, 1, 1, 1],
  prefixes: [1, 1, 1, 1],
  shape: 1,
  capital: false,
  allCapitals: false,
  letters: false,
  length: 0,
  lemma: '',
  lemmaTag: -1,
  lemmaHash: 0,
};

/** Anything that gives each class a score for a list of feature hashes: a shipped model, or one in training. */
export interface Scorer {
  readonly classes: number;
  /** The weight that a score of 1 stands for, where weights are to be compared with others. */
  readonly unit: number;
  /** Sets `scores` to each class's sum over the first `count` features. */
  score(features: Int32Array, count: number, scores: Float32Array): void;
  /** Adds to `scores` instead. */
  add(features: Int32Array, count: number, scores: Float32Array): void;
}

/** No list of features is longer. */
export const MAX_FEATURES = 256;

/** Collects feature hashes. Each is a template's number mixed with its parts. */
export class FeatureList {
  readonly hashes: Int32Array;
  count = 0;

  /** Throws a RangeError for more room than `MAX_FEATURES`. */
  constructor(room = MAX_FEATURES) {
    if (room > MAX_FEATURES) throw new RangeError(`${room} features, at most ${MAX_FEATURES}`);
    this.hashes = new Int32Array(room);
  }

  clear(): void {
    this.count = 0;
  }
  one(template: number, a: number): void {
    this.hashes[this.count++] = finish(mix(template, a));
  }
  two(template: number, a: number, b: number): void {
    this.hashes[this.count++] = finish(mix(mix(template, a), b));
  }
  three(template: number, a: number, b: number, c: number): void {
    this.hashes[this.count++] = finish(mix(mix(mix(template, a), b), c));
  }
  four(template: number, a: number, b: number, c: number, d: number): void {
    this.hashes[this.count++] = finish(mix(mix(mix(mix(template, a), b), c), d));
  }
}

/** The first of the highest scores. */
export function best(scores: Float32Array, classes: number): number {
  let found = 0;
  for (let i = 1; i < classes; i++) if (scores[i]! > scores[found]!) found = i;
  return found;
}
