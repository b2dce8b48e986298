import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ConlluSentence } from '../conllu.ts';
import { uposIndex } from '../document.ts';
import { readLemmas, writeLemmas } from '../lemma/lemmatiser.ts';
import { ByteReader, ByteWriter } from '../model/bytes.ts';
import { HashTable } from '../model/hash-table.ts';
import { encodeModel, FEATURES, type LanguageModel } from '../model/language-model.ts';
import type { LinearModel } from '../model/linear.ts';
import { readModel, writeModel } from '../model/rows-file.ts';
import { NAME_LABELS } from '../names/recogniser.ts';
import type { SegmentationRules } from '../rules.ts';
import { Tagger } from '../tag/tagger.ts';
import { augment } from './augment.ts';
import { Checkpoints } from './checkpoints.ts';
import { countLookUps } from './count-look-ups.ts';
import { parserExamples } from './examples.ts';
import { splitFeatures } from './feature-variants.ts';
import { jackknifeTags } from './jackknife.ts';
import { madeExamples } from './made-sentences.ts';
import { trainParser } from './parser-stages.ts';
import type { Pruning } from './perceptron.ts';
import { percent } from './progress.ts';
import { Random } from './random.ts';
import { renamedExamples } from './renamed.ts';
import { MARKED_COPIES, markNames } from './silver-names.ts';
import { trainBoundaries } from './train-boundaries.ts';
import { trainLemmas } from './train-lemmas.ts';
import { type NameExample, trainNames } from './train-names.ts';
import { learnWordClasses, trainTagger } from './train-tagger.ts';
import { Tables, type TrainingSentence, trainingSentence } from './treebank.ts';
import type { WordLists } from './word-lists.ts';

export interface TrainingSettings {
  readonly seed: number;
  readonly folds: number;
  readonly foldEpochs: number;
  readonly boundaryEpochs: number;
  readonly taggerEpochs: number;
  readonly nameEpochs: number;
  /** Sentences made for the names of the news, in languages that have patterns for them. */
  readonly madeSentences: number;
  /** Epochs with the dynamic oracle, then epochs with a beam of that width, which go on from there. */
  readonly greedyEpochs: number;
  readonly beamEpochs: number;
  readonly beam: number;
  readonly pruneBoundaries: Pruning;
  readonly pruneTagger: Pruning;
  readonly pruneNames: Pruning;
  readonly pruneMoves: Pruning;
  readonly pruneArcs: Pruning;
  readonly pruneTrees: Pruning;
}

/** What the shipped models were trained with, but for `settingsOf` a language. */
export const SETTINGS: TrainingSettings = {
  seed: 1,
  folds: 4,
  foldEpochs: 3,
  boundaryEpochs: 6,
  taggerEpochs: 5,
  nameEpochs: 6,
  madeSentences: 20_000,
  greedyEpochs: 4,
  beamEpochs: 10,
  beam: 4,
  pruneBoundaries: { row: 0.6, weight: 0.3 },
  pruneTagger: { row: 1, weight: 0.5 },
  pruneNames: { row: 2, weight: 0.6 },
  pruneMoves: { row: 0.5, weight: 0.5, rows: 360_000 },
  pruneArcs: { row: 3, weight: 1.5 },
  pruneTrees: { row: 2, weight: 1 },
};

/** Where a language differs: by what its file has room for. */
const OWN: Readonly<Record<string, Partial<TrainingSettings>>> = {
  en: { beamEpochs: 8, pruneTrees: { row: 1.2, weight: 0.6 } },
  nl: { pruneNames: { row: 2.5, weight: 1 } },
};

export function settingsOf(language: string): TrainingSettings {
  return { ...SETTINGS, ...OWN[language] };
}

/** What can be trained without the rest: both need the tags that a tagger would find, which are the same each time. */
export const MODEL_PARTS = ['names', 'parser'] as const;
type ModelPart = (typeof MODEL_PARTS)[number];
type NamesPart = Pick<LanguageModel, 'nameLists' | 'nameTransitions' | 'names'>;
type ParserPart = Pick<LanguageModel, 'labels' | 'moves' | 'arcs' | 'trees' | 'beam'>;

export interface TrainingRun {
  readonly language: string;
  readonly rules: SegmentationRules;
  readonly sentences: readonly ConlluSentence[];
  readonly lists: WordLists;
  readonly settings: TrainingSettings;
  /** Where finished stages are kept, or null: a run with the same data and settings goes on from them. */
  readonly work: string | null;
  /** A model and the one part of it that is to be trained anew on the same treebank, or null for all of a new one. */
  readonly only: { readonly part: ModelPart; readonly model: LanguageModel } | null;
  readonly log: (message: string) => void;
}

/** Longer sentences are left out of the parser's training. */
const MAX_WORDS = 120;

/** Trains all parts of a language's model. The same sentences and settings give the same bytes on every machine. */
export function train({ language, rules, sentences, lists, settings, work, only, log }: TrainingRun): LanguageModel {
  const basis = createHash('sha256')
    .update(JSON.stringify([FEATURES, language, settings.seed, settings.folds, settings.foldEpochs]))
    .update(JSON.stringify(sentences.map(({ words }) => words)))
    .update(
      bytesWritten((writer) => {
        lists.forms.write(writer);
        lists.names.write(writer);
      }),
    )
    .digest('hex');
  const kept = new Checkpoints(work, basis);
  const tables = new Tables();
  const split = splitFeatures(sentences);
  const all = augment(split?.sentences ?? sentences, new Random(settings.seed)).map(({ sentence, copy }) => ({
    copy,
    source: sentence,
    sentence: trainingSentence(sentence, tables),
  }));
  const examples = all.map(({ sentence }) => sentence);
  log(
    `${sentences.length} sentences, ${examples.length - sentences.length} changed copies, ${tables.tags.length} tags`,
  );

  const predicted = new Uint16Array(
    kept
      .stage('folds', () =>
        bytesOf(
          concatenate(
            jackknifeTags(examples, tables, lists.forms, settings.folds, settings.foldEpochs, settings.seed, (fold) =>
              log(`tags as a tagger would find them: part ${fold} of ${settings.folds}`),
            ),
          ),
        ),
      )
      .slice().buffer,
  );
  const tags = divide(predicted, examples);
  const uposOf = tables.tags.map(({ upos }) => uposIndex(upos));

  const originals = all.filter(({ copy }) => !copy).map(({ sentence }) => sentence);
  const namesPart = (tagger: Tagger): NamesPart => {
    const bytes = kept.stage(
      `names-made-${settings.nameEpochs}-${settings.madeSentences}-${prunes(settings.pruneNames)}`,
      () => {
        const parts = tables.tags.map(({ upos }) => upos);
        const invented = renamedExamples(language, originals, parts, lists, tagger, new Random(settings.seed));
        const made = madeExamples({ language, rules, sentences, lists, tagger, uposOf, ...settings });
        const trained = trainNames(
          nameExamples(all, tags, uposOf, lists).concat(invented, made),
          lists.names,
          settings.nameEpochs,
          new Random(settings.seed),
          (epoch, right) => log(`names, epoch ${epoch}: ${percent(right)} of the training sentences`),
        );
        return bytesWritten((writer) => {
          writer.varint(trained.transitions.length);
          for (const weight of trained.transitions) writer.float(weight);
          writeModel(trained.model.finish(settings.pruneNames), writer);
        });
      },
    );
    const reader = new ByteReader(bytes);
    const nameTransitions = Float32Array.from({ length: reader.varint() }, () => reader.float());
    return { nameLists: lists.names, nameTransitions, names: readModel(reader, NAME_LABELS) };
  };
  const parserPart = (): ParserPart => {
    const { examples: trees, labels } = parserExamples(examples, tags, tables);
    const short = trees.filter(({ words }) => words.length <= MAX_WORDS);
    const parser = trainParser(short, labels, settings, kept, log);
    countLookUps(parser, short);
    return {
      labels,
      moves: parser.moves.finish(settings.pruneMoves),
      arcs: parser.arcs.finish(settings.pruneArcs),
      trees: parser.trees.finish(settings.pruneTrees),
      beam: settings.beam,
    };
  };
  if (only !== null) {
    const { part, model } = only;
    const known = JSON.stringify(model.tags.slice(0, model.classes));
    if (known !== JSON.stringify(tables.tags))
      throw new Error(`the model's tags are not those of the data: train all of it, not its ${part} only`);
    return { ...model, ...(part === 'names' ? namesPart(new Tagger(model.tagger, model.wordClasses)) : parserPart()) };
  }

  const wordClasses = learnWordClasses(originals, tables.tags, lists.forms);
  // A treebank that marks no documents has lost the order of its sentences: nothing about neighbours can be learned.
  const boundaries = sentences.some(({ opensParagraph }) => opensParagraph)
    ? trainBoundaries(sentences, rules, wordClasses, {
        epochs: settings.boundaryEpochs,
        random: new Random(settings.seed),
      }).finish(settings.pruneBoundaries)
    : null;
  const tagger = modelStage(
    kept,
    `tagger-model-${settings.taggerEpochs}-${prunes(settings.pruneTagger)}`,
    tables.tags.length,
    () =>
      trainTagger(examples, tables.tags.length, wordClasses, {
        epochs: settings.taggerEpochs,
        random: new Random(settings.seed),
        progress: (epoch, accuracy) => log(`tagger, epoch ${epoch}: ${percent(accuracy)} of the training words`),
      }).finish(settings.pruneTagger),
  );
  const lemmas = readLemmas(
    new ByteReader(
      kept.stage('lemma-model', () =>
        bytesWritten((writer) => writeLemmas(trainLemmas(originals, new Random(settings.seed)), writer)),
      ),
    ),
  );
  log(`lemmas: ${lemmas.rules.length} rules, ${lemmas.exceptions.size} exceptions`);

  const further = split?.variants(tables.tags) ?? { tags: [], variants: HashTable.of([]) };
  return {
    language,
    tags: [...tables.tags, ...further.tags],
    classes: tables.tags.length,
    variants: further.variants,
    wordClasses,
    boundaries,
    tagger,
    lemmas,
    ...namesPart(new Tagger(tagger, wordClasses)),
    ...parserPart(),
  };
}

/** The sentences whose names are marked, and where there are lists of names the others too. */
function nameExamples(
  all: readonly { readonly source: ConlluSentence; readonly sentence: TrainingSentence }[],
  tags: readonly Uint16Array[],
  uposOf: readonly number[],
  lists: WordLists,
): NameExample[] {
  const silver = !lists.names.empty && all.some(({ sentence }) => sentence.names === null);
  return all.flatMap(({ source, sentence }, i) => {
    const { words, names, guessed } = sentence;
    const tagged = { words, tags: tags[i]!, upos: Uint8Array.from(tags[i]!, (tag) => uposOf[tag]!) };
    if (names !== null) return new Array<NameExample>(silver ? MARKED_COPIES : 1).fill({ ...tagged, names, guessed });
    return silver ? [{ ...tagged, ...markNames(source, sentence, lists) }] : [];
  });
}

/** Trains and writes the file that the language's folder holds. */
export function trainToFile(run: TrainingRun, path: string): void {
  const bytes = encodeModel(train(run));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  run.log(`wrote ${path}: ${(bytes.length / 1e6).toFixed(2)} MB`);
}

function modelStage(kept: Checkpoints, name: string, classes: number, make: () => LinearModel): LinearModel {
  const bytes = kept.stage(name, () => bytesWritten((writer) => writeModel(make(), writer)));
  return readModel(new ByteReader(bytes), classes);
}

function bytesWritten(write: (writer: ByteWriter) => void): Uint8Array {
  const writer = new ByteWriter();
  write(writer);
  return writer.finish();
}

function prunes({ row, weight }: Pruning): string {
  return `${row}-${weight}`;
}

function concatenate(parts: readonly Uint16Array[]): Uint16Array {
  const whole = new Uint16Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function bytesOf(values: Uint16Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

function divide(values: Uint16Array, sentences: readonly TrainingSentence[]): Uint16Array[] {
  let at = 0;
  return sentences.map(({ words }) => {
    at += words.length;
    return values.subarray(at - words.length, at);
  });
}
