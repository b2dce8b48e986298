import { UPOS } from '../document.ts';
import { hashText } from '../model/hash.ts';
import { FeatureList, type WordView } from '../model/words.ts';
import type { State } from './arc-hybrid.ts';

/** Which parts of speech are verbs (1) and punctuation marks (2). */
const KINDS = Uint8Array.from(UPOS, (upos) => (upos === 'VERB' || upos === 'AUX' ? 1 : upos === 'PUNCT' ? 2 : 0));

/** What the parser sees of a sentence, with two more places: the root, and no word. */
export class ParseContext {
  readonly features = new FeatureList(200);
  words = new Int32Array(0);
  lemmas = new Int32Array(0);
  tags = new Int32Array(0);
  upos = new Int32Array(0);
  /** Running counts before each word: commas and other separators, verbs, quotation marks. */
  #separators = new Int32Array(0);
  #verbs = new Int32Array(0);
  #quotes = new Int32Array(0);
  length = 0;
  /** 1 for a sentence that ends in a question mark. */
  asked = 0;

  /** `lemmas` are hashes, `tags` joint tags, `upos` indices into UPOS. */
  open(views: readonly WordView[], lemmas: Int32Array, tags: ArrayLike<number>, upos: ArrayLike<number>): void {
    const length = views.length;
    this.length = length;
    if (this.words.length < length + 2) {
      const room = (length + 2) * 2;
      this.words = new Int32Array(room);
      this.lemmas = new Int32Array(room);
      this.tags = new Int32Array(room);
      this.upos = new Int32Array(room);
      this.#separators = new Int32Array(room);
      this.#verbs = new Int32Array(room);
      this.#quotes = new Int32Array(room);
    }
    let separators = 0;
    let verbs = 0;
    let quotes = 0;
    for (let i = 0; i < length; i++) {
      const view = views[i]!;
      this.words[i] = view.lower;
      this.lemmas[i] = lemmas[i]!;
      this.tags[i] = tags[i]!;
      this.upos[i] = upos[i]!;
      this.#separators[i] = separators;
      this.#verbs[i] = verbs;
      this.#quotes[i] = quotes;
      const kind = KINDS[upos[i]!]!;
      if (kind === 1) verbs++;
      else if (kind === 2) {
        if (view.lower === QUOTE) quotes++;
        else separators++;
      }
    }
    for (const [place, value] of [
      [length, 1001],
      [length + 1, 1002],
    ] as const) {
      this.words[place] = value;
      this.lemmas[place] = value;
      this.tags[place] = value;
      this.upos[place] = value;
      this.#separators[place] = separators;
      this.#verbs[place] = verbs;
      this.#quotes[place] = quotes;
    }
    this.asked = length > 0 && views[length - 1]!.lower === QUESTION ? 1 : 0;
  }

  /** The label of a word's arc so far, -1 for the root and for no word. */
  label(state: State, word: number): number {
    return word < this.length ? state.label(word) : -1;
  }

  /** What stands between two words: separators and verbs (0, 1, 2 or more), and whether a quotation opens or ends. */
  between(left: number, right: number): number {
    if (left > this.length || right > this.length) return -1;
    const separators = Math.min(3, this.#separators[right]! - this.#separators[left]!);
    const verbs = Math.min(2, this.#verbs[right]! - this.#verbs[left]!);
    return separators * 8 + verbs * 2 + ((this.#quotes[right]! - this.#quotes[left]!) & 1);
  }

  /** The parts of speech of the words between, a dozen at most, as a set. */
  uposBetween(left: number, right: number): number {
    if (left > this.length || right > this.length) return -1;
    const stop = Math.min(right, left + 13);
    let set = 0;
    for (let word = left + 1; word < stop; word++) set |= 1 << this.upos[word]!;
    return set;
  }
}

/** Words between, in eight steps; 0 where one of them is no word. */
export function distance(left: number, right: number, length: number): number {
  if (left > length || right > length) return 0;
  const apart = right - left;
  return apart < 5 ? apart : apart < 8 ? 5 : apart < 14 ? 6 : 7;
}

const QUOTE = hashText('"');
const QUESTION = hashText('?');
