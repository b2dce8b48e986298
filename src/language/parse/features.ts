import { UPOS } from '../document.ts';
import { hashText, mix } from '../model/hash.ts';
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

  /** Fills `features` with what depends on the top of the stack and the front of the buffer alone. */
  lookAtWords(state: State): void {
    const f = this.features;
    f.clear();
    const { words: w, tags: t, upos: p, lemmas: m } = this;
    const s0 = state.stack(0);
    const s1 = state.stack(1);
    const s2 = state.stack(2);
    const b0 = state.buffer(0);
    const b1 = state.buffer(1);
    const b2 = state.buffer(2);
    const s0w = w[s0]!;
    const s1w = w[s1]!;
    const b0w = w[b0]!;
    const b1w = w[b1]!;
    const s0t = t[s0]!;
    const s1t = t[s1]!;
    const b0t = t[b0]!;
    const b1t = t[b1]!;
    const s0p = p[s0]!;
    const s1p = p[s1]!;
    const s2p = p[s2]!;
    const b0p = p[b0]!;
    const b1p = p[b1]!;
    const b2p = p[b2]!;
    const s0m = m[s0]!;
    const s1m = m[s1]!;
    const b0m = m[b0]!;
    const gap = this.between(s0, b0);
    const gap1 = this.between(s1, s0);
    const near = distance(s0, b0, this.length);
    const near1 = distance(s1, s0, this.length);

    f.one(1, 0);
    f.two(2, s0w, s0t);
    f.one(3, s0t);
    f.one(4, s0m);
    f.two(5, s1w, s1t);
    f.one(6, s1t);
    f.one(7, s1m);
    f.two(8, b0w, b0t);
    f.one(9, b0t);
    f.one(10, b0m);
    f.two(11, b1w, b1p);
    f.one(12, b1t);
    f.two(13, w[b2]!, b2p);
    f.one(14, t[b2]!);
    f.two(15, w[s2]!, s2p);
    f.one(16, t[s2]!);

    f.two(20, s0w, b0w);
    f.three(21, s0m, s0p, b0t);
    f.three(22, s0t, b0m, b0p);
    f.two(23, s0t, b0t);
    f.three(24, s0p, b0p, near);
    f.three(25, s0m, b0p, near);
    f.three(26, s0p, b0m, near);
    f.four(27, s0m, s0p, b0m, b0p);
    f.two(28, s0w, b0p);
    f.two(29, s0p, b0w);

    f.two(30, s1w, s0w);
    f.three(31, s1m, s1p, s0t);
    f.three(32, s1t, s0m, s0p);
    f.two(33, s1t, s0t);
    f.three(34, s1p, s0p, near1);
    f.three(35, s1m, s0p, near1);
    f.three(36, s1p, s0m, near1);
    f.four(37, s1m, s1p, s0m, s0p);

    f.two(40, s1t, b0t);
    f.two(41, s1m, b0p);
    f.two(42, s1p, b0m);
    f.two(43, b0t, b1t);
    f.two(44, b0w, b1p);
    f.two(45, b0p, b1w);
    f.two(46, s0t, b1t);
    f.two(47, s0m, b1p);
    f.two(48, s0p, b1w);

    f.three(50, s0t, b0t, b1t);
    f.three(51, s1t, s0t, b0t);
    f.three(52, s2p, s1p, s0p);
    f.four(53, s0p, b0p, b1p, b2p);
    f.four(54, s2p, s1p, s0p, b0p);
    f.four(55, s1p, s0p, b0p, b1p);
    f.three(56, s0m, b0p, b1p);
    f.three(57, s0p, b0m, b1p);
    f.three(58, s1m, s0p, b0p);
    f.three(59, s1p, s0m, b0p);
    f.three(60, s1p, s0p, b0m);

    f.three(100, s0t, b0t, gap);
    f.three(101, s1t, s0t, gap1);
    f.three(102, s0m, b0p, gap);
    f.three(103, s1m, s0p, gap1);
    f.three(104, s0p, b0m, gap);
    f.three(105, s0p, b0p, this.asked);
    f.four(106, s1p, s0p, b0p, mix(gap, gap1));
    f.three(107, s1p, s0m, gap1);
  }

  /** Fills `features` with what depends on the dependents found so far. */
  lookAtTree(state: State): void {
    const f = this.features;
    f.clear();
    const { tags: t, upos: p, lemmas: m } = this;
    const s0 = state.stack(0);
    const s1 = state.stack(1);
    const b0 = state.buffer(0);
    const s0l1 = state.left1(s0);
    const s0l2 = state.left2(s0);
    const s0r1 = state.right1(s0);
    const s0r2 = state.right2(s0);
    const s1l1 = state.left1(s1);
    const s1r1 = state.right1(s1);
    const s1r2 = state.right2(s1);
    const b0l1 = state.left1(b0);
    const b0l2 = state.left2(b0);
    const s0t = t[s0]!;
    const s1t = t[s1]!;
    const b0t = t[b0]!;
    const s0p = p[s0]!;
    const s1p = p[s1]!;
    const b0p = p[b0]!;
    const s0m = m[s0]!;
    const s1m = m[s1]!;
    const b0m = m[b0]!;
    f.three(61, s0p, p[s0l1]!, b0p);
    f.three(62, s0p, p[s0r1]!, b0p);
    f.three(63, s1p, p[s1r1]!, s0p);
    f.three(64, s1p, p[s1l1]!, s0p);
    f.three(65, s0p, b0p, p[b0l1]!);
    f.three(66, s1p, s0p, p[s0l1]!);
    f.three(67, s1p, s0p, p[s0r1]!);
    f.three(68, s0p, p[s0r1]!, p[s0r2]!);
    f.three(69, s0p, p[s0l1]!, p[s0l2]!);
    f.three(70, b0p, p[b0l1]!, p[b0l2]!);
    f.three(71, s1p, p[s1r1]!, p[s1r2]!);
    f.three(72, s0p, m[s0l1]!, b0p);
    f.three(73, s0p, m[s0r1]!, b0p);
    f.three(74, s1p, m[s1r1]!, s0p);
    f.three(75, s0p, b0p, m[b0l1]!);
    f.three(76, s1p, s0p, m[s0l1]!);

    const s0r1l = this.label(state, s0r1);
    const s0l1l = this.label(state, s0l1);
    const s1r1l = this.label(state, s1r1);
    const b0l1l = this.label(state, b0l1);
    f.three(80, s0t, s0l1l, s0r1l);
    f.two(81, s0m, s0l1l);
    f.two(82, s0m, s0r1l);
    f.two(83, s1m, s1r1l);
    f.three(84, s1t, s1r1l, this.label(state, s1l1));
    f.three(85, b0t, b0l1l, b0p);
    f.two(86, b0m, b0l1l);
    f.three(87, s0t, state.leftSet(s0), 1);
    f.three(88, s0t, state.rightSet(s0), 2);
    f.three(89, s1t, state.rightSet(s1), s0p);
    f.three(90, s1t, state.leftSet(s1), s0p);
    f.three(91, b0t, state.leftSet(b0), s0p);
    f.three(92, s0m, state.leftSet(s0), b0p);
    f.three(93, s1m, state.rightSet(s1), s0p);
    f.three(94, s0p, mix(state.leftSet(s0), state.rightSet(s0)), b0p);
    f.three(95, s1p, mix(state.leftSet(s1), state.rightSet(s1)), s0p);
    f.three(96, s0t, Math.min(3, state.leftCount(s0)), Math.min(4, state.rightCount(s0)));
    f.three(97, s1t, Math.min(3, state.leftCount(s1)), Math.min(4, state.rightCount(s1)));
    f.three(98, b0t, Math.min(4, state.leftCount(b0)), s0p);
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
}

/** Words between, in eight steps; 0 where one of them is no word. */
export function distance(left: number, right: number, length: number): number {
  if (left > length || right > length) return 0;
  const apart = right - left;
  return apart < 5 ? apart : apart < 8 ? 5 : apart < 14 ? 6 : 7;
}

const QUOTE = hashText('"');
const QUESTION = hashText('?');
