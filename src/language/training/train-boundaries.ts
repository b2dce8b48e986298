import type { ConlluSentence } from '../conllu.ts';
import { WordViews } from '../model/words.ts';
import type { SegmentationRules } from '../rules.ts';
import { type Block, BoundaryContext, blockOf, ENDS } from '../segment/boundaries.ts';
import { forEachBlock } from '../segment/segment.ts';
import { findSentenceStarts } from '../segment/sentences.ts';
import type { TokenOffsets } from '../segment/tokens.ts';
import type { WordClasses } from '../tag/word-classes.ts';
import { Perceptron } from './perceptron.ts';
import type { Random } from './random.ts';

/** Sentences to a paragraph, at most, where paragraphs are made up. */
const PARAGRAPH = 6;
/** An end must win by so much: ends are few, and more are missed than made up. */
const MARGIN = 6;
const CLOSED = /[.!?…:;,]["'”’»)\]]*$/u;

interface BoundaryExample {
  readonly block: Block;
  /** 1 where a sentence begins. */
  readonly starts: Uint8Array;
}

/**
 * Learns sentence ends from a treebank's documents, each laid out twice: in paragraphs, with what has no stop on a line of
 * its own, as texts are written; and in one run, as they come out of a page that was badly taken apart.
 */
export function trainBoundaries(
  sentences: readonly ConlluSentence[],
  rules: SegmentationRules,
  wordClasses: WordClasses,
  { epochs, random }: { readonly epochs: number; readonly random: Random },
): Perceptron {
  const views = new WordViews();
  const examples = documentsOf(sentences).flatMap((document) =>
    [false, true].flatMap((inParagraphs) => examplesOf(layOut(document, inParagraphs, random), rules, views)),
  );
  const model = new Perceptron(2, false);
  const context = new BoundaryContext(wordClasses);
  const scores = new Float32Array(2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(examples);
    for (const { block, starts } of examples) {
      context.open(block);
      let start = 0;
      for (let gap = 0; gap + 1 < block.words.length; gap++) {
        const right = starts[gap + 1]!;
        if (context.mayEnd(gap)) {
          context.look(gap, start);
          const { hashes, count } = context.features;
          model.score(hashes, count, scores);
          const lead = scores[ENDS]! - scores[0]!;
          const chosen = lead > (right === ENDS ? MARGIN : 0) ? ENDS : 0;
          if (chosen !== right) model.update(hashes, count, right, chosen);
          model.tick();
        }
        if (right === ENDS) start = gap + 1;
      }
    }
  }
  return model;
}

function documentsOf(sentences: readonly ConlluSentence[]): ConlluSentence[][] {
  const documents: ConlluSentence[][] = [];
  for (const sentence of sentences) {
    if (sentence.opensParagraph || documents.length === 0) documents.push([]);
    documents.at(-1)!.push(sentence);
  }
  return documents;
}

interface LaidOut {
  readonly text: string;
  /** Offsets at which sentences begin. */
  readonly starts: ReadonlySet<number>;
}

function layOut(sentences: readonly ConlluSentence[], inParagraphs: boolean, random: Random): LaidOut {
  let text = '';
  const starts = new Set<number>();
  let left = random.below(PARAGRAPH) + 1;
  sentences.forEach((sentence, i) => {
    const apart =
      inParagraphs && (left-- === 0 || !CLOSED.test(sentences[i - 1]?.text ?? '') || !CLOSED.test(sentence.text));
    if (apart) left = random.below(PARAGRAPH) + 1;
    if (i > 0) text += apart ? '\n\n' : ' ';
    starts.add(text.length);
    text += sentence.text;
  });
  return { text, starts };
}

function examplesOf({ text, starts }: LaidOut, rules: SegmentationRules, views: WordViews): BoundaryExample[] {
  const examples: BoundaryExample[] = [];
  const tokens: TokenOffsets = { starts: [], ends: [], joined: [] };
  forEachBlock(text, rules, tokens, (first, end) => {
    const block = blockOf(text, tokens, first, end, findSentenceStarts(text, tokens, first, end, rules), views);
    examples.push({
      block,
      starts: Uint8Array.from(tokens.starts.slice(first, end), (start) => (starts.has(start) ? ENDS : 0)),
    });
  });
  return examples;
}
