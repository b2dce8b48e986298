import { uposIndex } from '../document.ts';
import { EDGE, FeatureList, type WordView } from '../model/words.ts';
import { isShouted } from '../tag/tagger.ts';
import type { NameLists } from './lists.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';

const PROPN = uposIndex('PROPN');
const NUM = uposIndex('NUM');
/** How far a name goes on in small letters before a capital must come (`Raad van de Europese ...`). */
const REACH = 3;

/** The name recogniser's features; the same code fills them in training. */
export class NameContext {
  readonly features = new FeatureList(160);
  /** Set while training, so that what stands around a listed name is learned too. */
  listsHidden = false;
  readonly #lists: NameLists;
  #listed = new Int32Array(0);
  #words: readonly WordView[] = [];
  #tags: ArrayLike<number> = [];
  #upos: ArrayLike<number> = [];
  #shouted = 0;
  #possible = new Uint8Array(0);
  #anchors = new Uint8Array(0);
  /** First word and end of the run of capitals, with a few small words inside, that a word stands in. */
  #runFirst = new Int32Array(0);
  #runEnd = new Int32Array(0);
  /** Of the run that was looked at last, and which one it was. */
  #surroundings: Surroundings | null = null;
  #surroundingsOf = -1;

  constructor(lists: NameLists) {
    this.#lists = lists;
  }

  open(words: readonly WordView[], tags: ArrayLike<number>, upos: ArrayLike<number>): void {
    this.#words = words;
    this.#tags = tags;
    this.#upos = upos;
    this.#surroundingsOf = -1;
    this.#shouted = isShouted(words) ? 1 : 0;
    const { length } = words;
    if (this.#possible.length < length) {
      this.#possible = new Uint8Array(length * 2);
      this.#anchors = new Uint8Array(length * 2);
      this.#listed = new Int32Array(length * 2);
      this.#runFirst = new Int32Array(length * 2);
      this.#runEnd = new Int32Array(length * 2);
    }
    this.#lists.find(words, this.#listed);
    // A name begins and ends with a capital, a proper noun or a word with a digit; a few small words may stand inside.
    const possible = this.#possible;
    let last = -1;
    for (let i = 0; i < length; i++) {
      const anchor = words[i]!.capital || upos[i] === PROPN ? 1 : 0;
      possible[i] = anchor;
      this.#anchors[i] = anchor === 1 || upos[i] === NUM || !words[i]!.letters ? 1 : 0;
      if (anchor === 0) continue;
      if (last >= 0 && i - last <= REACH + 1) for (let inner = last + 1; inner < i; inner++) possible[inner] = 1;
      last = i;
    }
    this.#findRuns(words);
    // What follows a name may belong to it: numbers (Covid 19), initials, quotation marks.
    for (let i = length - 1; i > 0; i--) if (possible[i - 1] === 1) possible[i] = 1;
  }

  #findRuns(words: readonly WordView[]): void {
    for (let i = 0; i < words.length; i++) {
      let end = i + 1;
      if (words[i]!.capital) while (end < words.length && words[end]!.capital) end++;
      for (let inner = i; inner < end; inner++) {
        this.#runFirst[inner] = i;
        this.#runEnd[inner] = end;
      }
      i = end - 1;
    }
  }

  /** False where no name can be, which is most of a text: nothing is scored there. */
  mayHoldName(word: number): boolean {
    return this.#possible[word] === 1;
  }

  /** Whether a name can begin or end at a word: a small word stands inside at most. */
  isAnchor(word: number): boolean {
    return this.#anchors[word] === 1;
  }

  look(i: number): void {
    const f = this.features;
    f.clear();
    const words = this.#words;
    const w0 = words[i]!;
    const w1 = i > 0 ? words[i - 1]! : EDGE;
    const w2 = i > 1 ? words[i - 2]! : EDGE;
    const w3 = i > 2 ? words[i - 3]! : EDGE;
    const n1 = i + 1 < words.length ? words[i + 1]! : EDGE;
    const n2 = i + 2 < words.length ? words[i + 2]! : EDGE;
    const n3 = i + 3 < words.length ? words[i + 3]! : EDGE;
    const t0 = this.#tags[i]!;
    const p0 = this.#upos[i]!;
    const p1 = i > 0 ? this.#upos[i - 1]! : 99;
    const p2 = i > 1 ? this.#upos[i - 2]! : 99;
    const q1 = i + 1 < words.length ? this.#upos[i + 1]! : 99;
    const q2 = i + 2 < words.length ? this.#upos[i + 2]! : 99;
    const first = i === 0 ? 1 : 0;
    f.one(1, 0);
    f.one(2, w0.lower);
    f.one(3, w0.form);
    f.one(4, w1.lower);
    f.one(5, w2.lower);
    f.one(6, n1.lower);
    f.one(7, n2.lower);
    f.one(8, w3.lower);
    f.one(9, n3.lower);
    f.two(10, w1.lower, w0.lower);
    f.two(11, w0.lower, n1.lower);
    for (const suffix of w0.suffixes) f.one(12, suffix);
    for (const prefix of w0.prefixes) f.one(13, prefix);
    f.three(14, w0.shape, first, this.#shouted);
    f.two(15, w1.shape, w0.shape);
    f.two(16, w0.shape, n1.shape);
    f.three(17, w1.shape, w0.shape, n1.shape);
    f.one(18, t0);
    f.two(19, p0, w0.shape);
    f.two(20, p1, p0);
    f.two(21, p0, q1);
    f.three(22, p1, p0, q1);
    f.three(23, p2, p1, p0);
    f.three(24, p0, q1, q2);
    f.two(25, w1.lower, w0.shape);
    f.two(26, n1.lower, w0.shape);
    f.two(27, w2.lower, w1.lower);
    f.two(28, n1.lower, n2.lower);
    f.one(29, w1.suffixes[2]!);
    f.one(30, n1.suffixes[2]!);
    f.two(31, w1.shape, w1.suffixes[2]!);
    f.two(32, n1.shape, n1.suffixes[2]!);
    f.two(33, w2.lower, w1.shape);
    f.two(34, n2.lower, n1.shape);
    f.two(35, w0.suffixes[2]!, n1.shape);
    f.two(36, w0.suffixes[2]!, w1.shape);
    f.two(37, w0.suffixes[2]!, first);
    f.two(38, w1.form, n1.form);
    f.one(39, w1.form);
    f.one(40, n1.form);
    f.three(41, w0.suffixes[1]!, w0.prefixes[1]!, w0.shape);
    f.two(42, w0.lower, p0);
    f.one(54, w1.suffixes[4]!);
    f.two(55, w1.suffixes[3]!, w0.shape);
    f.three(56, w2.suffixes[3]!, w1.shape, w0.shape);
    this.#lookAround(i);
    if (this.listsHidden || this.#lists.empty) return;
    const g0 = this.#listed[i]!;
    const g1 = i > 0 ? this.#listed[i - 1]! : 0;
    const g2 = i + 1 < words.length ? this.#listed[i + 1]! : 0;
    f.one(43, g0);
    f.one(44, g1);
    f.one(45, g2);
    f.two(46, g1, g0);
    f.two(47, g0, g2);
    f.three(48, g0, p0, w0.shape);
    f.two(49, g0, n1.shape);
    f.two(50, g0, w1.shape);
    f.two(51, g0, w1.lower);
    f.two(52, g0, n1.lower);
    f.three(53, g1, g0, g2);
  }

  /** The run of capitals that a word stands in, what stands around it, and what the nouns there name. */
  #lookAround(i: number): void {
    const f = this.features;
    const words = this.#words;
    const w0 = words[i]!;
    const w1 = i > 0 ? words[i - 1]! : EDGE;
    const w2 = i > 1 ? words[i - 2]! : EDGE;
    const n1 = i + 1 < words.length ? words[i + 1]! : EDGE;
    const n2 = i + 2 < words.length ? words[i + 2]! : EDGE;
    const runFirst = this.#runFirst[i]!;
    const runEnd = this.#runEnd[i]!;
    const before = runFirst > 0 ? words[runFirst - 1]! : EDGE;
    const before2 = runFirst > 1 ? words[runFirst - 2]! : EDGE;
    const after = runEnd < words.length ? words[runEnd]! : EDGE;
    const after2 = runEnd + 1 < words.length ? words[runEnd + 1]! : EDGE;
    const head = words[runEnd - 1]!;
    const start = words[runFirst]!;
    const place = i === runFirst ? (i === runEnd - 1 ? 0 : 1) : i === runEnd - 1 ? 2 : 3;
    const runLength = Math.min(5, runEnd - runFirst);
    f.two(60, head.lower, place);
    f.two(61, start.lower, place);
    f.two(62, runLength, place);
    f.two(63, before.lower, place);
    f.two(64, after.lower, place);
    f.three(65, before.lower, after.lower, place);
    f.two(66, head.suffixes[2]!, place);
    f.three(67, before2.lower, before.lower, place);
    f.three(68, after.lower, after2.lower, place);
    this.#lookFurther(i, place);
    const nouns = this.#lists;
    if (!nouns.hasNouns) return;
    const k0 = nouns.noun(w0);
    const kh = nouns.noun(head);
    f.two(70, k0, w0.shape);
    f.one(71, nouns.noun(w1));
    f.one(72, nouns.noun(n1));
    f.one(73, nouns.noun(w2));
    f.one(74, nouns.noun(n2));
    f.two(75, kh, place);
    f.three(76, kh, runLength, place);
    f.two(77, nouns.noun(before), place);
    f.two(78, nouns.noun(after), place);
    f.three(79, before.lower, kh, place);
    f.three(80, nouns.noun(start), kh, place);
    f.three(81, after.lower, kh, place);
    f.two(82, nouns.noun(after2), place);
    f.two(83, nouns.noun(before2), place);
  }

  /** What is said of a run of capitals at some distance. */
  #lookFurther(i: number, place: number): void {
    const f = this.features;
    const words = this.#words;
    const lists = this.#lists;
    const runFirst = this.#runFirst[i]!;
    const runEnd = this.#runEnd[i]!;
    if (this.#surroundingsOf !== runFirst) {
      this.#surroundings = surroundingsOf(words, this.#upos, runFirst, runEnd);
      this.#surroundingsOf = runFirst;
    }
    const { verbBefore, verbAfter, apposition, link, linked } = this.#surroundings!;
    const before = runFirst > 0 ? words[runFirst - 1]! : EDGE;
    const after = runEnd < words.length ? words[runEnd]! : EDGE;
    const partBefore = runFirst > 0 ? this.#upos[runFirst - 1]! : 99;
    const partAfter = runEnd < words.length ? this.#upos[runEnd]! : 99;
    f.two(90, verbAfter.lower, place);
    f.two(91, verbBefore.lower, place);
    f.three(92, verbAfter.lower, before.lower, place);
    f.three(93, verbBefore.lower, before.lower, place);
    f.two(94, apposition.lower, place);
    f.two(95, apposition.suffixes[4]!, place);
    f.two(96, apposition.suffixes[3]!, place);
    f.two(97, before.suffixes[4]!, place);
    f.three(98, linked.lower, link.lower, place);
    f.three(99, linked.suffixes[3]!, link.lower, place);
    f.three(100, runEnd < words.length ? this.#tags[runEnd]! : -1, before.lower, place);
    f.three(101, partBefore, partAfter, place);
    f.three(102, after.suffixes[3]!, runFirst === 0 ? 1 : 0, place);
    if (!lists.hasNouns) return;
    f.two(103, lists.noun(apposition), place);
    f.three(104, lists.noun(linked), link.lower, place);
  }
}
