import { hashText, mix } from '../model/hash.ts';
import { EDGE, FeatureList, type Scorer, type WordView, type WordViews } from '../model/words.ts';
import type { WordClasses } from '../tag/word-classes.ts';
import type { TokenOffsets } from './tokens.ts';

/** The words of one line or paragraph; gap i lies between words i and i + 1. */
export interface Block {
  readonly words: readonly WordView[];
  /** 1 where white space stands before the word. */
  readonly spaced: Uint8Array;
  /** 1 where the rules begin a sentence (see `findSentenceStarts`). */
  readonly ruled: Uint8Array;
}

/** Classes of the model: the sentence goes on, or ends. */
export const ENDS = 1;
export const BOUNDARY_CLASSES = 2;
/** Closing marks that are looked past for the stop before a gap, and opening ones for the word after it. */
const MARKS_PASSED = 3;

const STOPS = new Set(['.', '!', '?', '…', '...', '..', '!!', '!!!', '??', '?!', ':', ';'].map(hashText));
const CLOSING = new Set(['"', ')', ']', '}', "'"].map(hashText));
const OPENING = new Set(['"', '(', '[', '{', "'", '-', '*'].map(hashText));

/**
 * Sentence ends as a linear model sees them. The rules propose; what they cannot know, such as a heading that has lost
 * its line end, a stop before small letters or a note number after a stop, is learned from the words on both sides.
 */
export class Boundaries {
  readonly #model: Scorer;
  readonly #scores = new Float32Array(BOUNDARY_CLASSES);
  readonly #context: BoundaryContext;
  readonly #views: WordViews;

  constructor(model: Scorer, wordClasses: WordClasses, views: WordViews) {
    this.#model = model;
    this.#views = views;
    this.#context = new BoundaryContext(wordClasses);
  }

  /** As `findSentenceStarts`, whose findings are `ruled`. */
  find(text: string, tokens: TokenOffsets, first: number, end: number, ruled: readonly number[]): number[] {
    const context = this.#context;
    context.open(blockOf(text, tokens, first, end, ruled, this.#views));
    const starts: number[] = [];
    let start = 0;
    for (let gap = 0; first + gap + 1 < end; gap++) {
      if (!context.mayEnd(gap)) continue;
      context.look(gap, start);
      this.#model.score(context.features.hashes, context.features.count, this.#scores);
      if (this.#scores[ENDS]! <= this.#scores[0]!) continue;
      start = gap + 1;
      starts.push(first + start);
    }
    return starts;
  }
}

export function blockOf(
  text: string,
  { starts, ends }: TokenOffsets,
  first: number,
  end: number,
  ruled: readonly number[],
  views: WordViews,
): Block {
  const block = {
    words: Array.from({ length: end - first }, (_, i) => views.of(text.slice(starts[first + i], ends[first + i]))),
    spaced: new Uint8Array(end - first),
    ruled: new Uint8Array(end - first),
  };
  for (let i = first + 1; i < end; i++) block.spaced[i - first] = starts[i]! > ends[i - 1]! ? 1 : 0;
  for (const at of ruled) block.ruled[at - first] = 1;
  return block;
}

function isInitial({ text }: WordView): boolean {
  return text.length === 2 && /^\p{Lu}\.$/u.test(text);
}

/** The features of a gap; the same code fills them in training. */
export class BoundaryContext {
  readonly features = new FeatureList(60);
  readonly #wordClasses: WordClasses;
  #block: Block = { words: [], spaced: new Uint8Array(0), ruled: new Uint8Array(0) };
  #classes: number[] = [];
  /** How long the block is, in five steps: a paragraph of three hundred words has lost its line ends. */
  #size = 0;
  /** How often small letters follow a stop in this block, in four steps: chat and hurried mail. */
  #careless = 0;

  constructor(wordClasses: WordClasses) {
    this.#wordClasses = wordClasses;
  }

  open(block: Block): void {
    this.#block = block;
    const { words } = block;
    this.#classes = words.map((word) => this.#wordClasses.classOf(word));
    this.#size =
      words.length <= 15 ? 0 : words.length <= 60 ? 1 : words.length <= 150 ? 2 : words.length <= 400 ? 3 : 4;
    let small = 0;
    let capital = 0;
    for (let i = 0; i + 1 < words.length; i++) {
      if (!STOPS.has(words[i]!.lower) || !words[i + 1]!.letters) continue;
      if (words[i + 1]!.capital) capital++;
      else small++;
    }
    this.#careless = small === 0 ? 0 : small > capital ? 3 : small * 5 > capital ? 2 : 1;
  }

  /** False between words that nothing divides, which is most of a text: nothing is scored there. */
  mayEnd(gap: number): boolean {
    const { words, spaced, ruled } = this.#block;
    if (ruled[gap + 1] === 1) return true;
    if (spaced[gap + 1] === 0) return false;
    const left = words[gap]!;
    // "Chief Justice D. K. Nair"
    if (isInitial(left) && gap > 0 && isInitial(words[gap - 1]!)) return false;
    const right = words[gap + 1]!;
    return !left.letters || right.capital || !right.letters || this.#careless > 1;
  }

  /** `start` is the first word of the sentence that the gap would end. */
  look(gap: number, start: number): void {
    const f = this.features;
    f.clear();
    const { words, spaced, ruled } = this.#block;
    const at = (i: number) => (i < 0 || i >= words.length ? EDGE : words[i]!);
    const classAt = (i: number) => (i < 0 || i >= words.length ? 1 : this.#classes[i]!);
    const l0 = at(gap);
    const l1 = at(gap - 1);
    const r0 = at(gap + 1);
    const r1 = at(gap + 2);
    let stop = gap;
    while (stop > start && gap - stop < MARKS_PASSED && CLOSING.has(at(stop).lower)) stop--;
    let next = gap + 1;
    while (next + 1 < words.length && next - gap <= MARKS_PASSED && OPENING.has(at(next).lower)) next++;
    const mark = STOPS.has(at(stop).lower) ? at(stop).lower : 0;
    const before = at(mark === 0 ? stop : stop - 1);
    const after = at(next);
    const passed = (gap - stop) * 8 + (next - gap - 1);
    const length = gap + 1 - start;
    const long = length < 4 ? length : length < 8 ? 4 : length < 15 ? 5 : length < 30 ? 6 : length < 60 ? 7 : 8;
    const rule = ruled[gap + 1]! * 2 + spaced[gap + 1]!;
    const c0 = classAt(gap);
    const c1 = classAt(gap + 1);
    const kind = mix(rule, this.#size);
    const first = at(start);
    f.one(1, rule);
    f.one(2, kind);
    f.two(3, rule, this.#careless);
    f.two(4, rule, l0.lower);
    f.two(5, rule, r0.lower);
    f.two(6, l0.shape, r0.shape);
    f.two(7, c0, c1);
    f.two(8, l0.lower, r0.lower);
    f.three(9, mark, passed, after.shape);
    f.two(10, mark, after.lower);
    f.two(11, before.lower, mark);
    f.three(12, before.shape, mark, after.shape);
    f.two(13, kind, long);
    f.three(14, c1, classAt(gap + 2), r0.shape);
    f.two(15, r0.lower, r1.lower);
    f.two(16, l1.lower, l0.lower);
    f.three(17, classAt(gap - 1), c0, r0.shape);
    f.three(18, mark, this.#careless, after.shape);
    f.three(19, kind, mark, after.shape);
    f.three(20, kind, mark, c1);
    f.three(21, long, mark, r0.shape);
    f.three(22, kind, l0.shape, r0.shape);
    f.three(23, c0, c1, r0.shape);
    f.three(24, l0.shape, r0.shape, r1.shape);
    f.three(25, l1.shape, l0.shape, r0.shape);
    f.three(26, long, first.shape, mix(l0.shape, r0.shape));
    f.three(27, long, first.lower, mark);
    f.two(28, mark, mix(c1, classAt(gap + 2)));
    f.three(29, rule, mark, r0.shape);
    f.three(30, kind, c0, c1);
    f.two(31, r0.lower, r1.shape);
    f.two(32, l0.suffixes[2]!, r0.shape);
    f.three(33, kind, before.suffixes[2]!, after.shape);
    f.three(34, kind, at(gap + 3).shape, mix(r0.shape, r1.shape));
    f.two(35, first.lower, r0.lower);
    f.three(36, this.#careless, c0, c1);
  }
}
