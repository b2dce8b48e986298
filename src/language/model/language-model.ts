import { type LemmaTables, readLemmas, writeLemmas } from '../lemma/lemmatiser.ts';
import { NameLists } from '../names/lists.ts';
import { NAME_LABELS } from '../names/recogniser.ts';
import type { TagEntry } from '../packed.ts';
import { MOVES } from '../parse/arc-hybrid.ts';
import { BOUNDARY_CLASSES } from '../segment/boundaries.ts';
import { WordClasses } from '../tag/word-classes.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { Scratch } from './columns.ts';
import { HashTable } from './hash-table.ts';
import type { LinearModel } from './linear.ts';
import { readModel, writeModel } from './rows-file.ts';

/** All that was learned of one language. */
export interface LanguageModel {
  /** ISO 639-1 code. */
  readonly language: string;
  /** Joint tags, index is identity: the tagger's `classes` first, then those that only `variants` lead to. */
  readonly tags: readonly (TagEntry & { readonly upos: string })[];
  readonly classes: number;
  /** See `variantKey`; the tag's index plus one. */
  readonly variants: HashTable;
  /** The parser's labels: relations, some with the mark of a lifted arc. */
  readonly labels: readonly string[];
  readonly wordClasses: WordClasses;
  /** Where sentences end, see segment/boundaries; null where the rules alone tell. */
  readonly boundaries: LinearModel | null;
  readonly tagger: LinearModel;
  readonly lemmas: LemmaTables;
  readonly nameLists: NameLists;
  readonly names: LinearModel;
  /** Label after label, see names/recogniser. */
  readonly nameTransitions: Float32Array;
  /** The parser's parts, see parse/parser; classes of the last two are indices into `labels`. */
  readonly moves: LinearModel;
  readonly arcs: LinearModel;
  readonly trees: LinearModel;
  /** States that the parser keeps at once; 1 is greedy. */
  readonly beam: number;
}

/** Raised whenever the layout changes: an older file would be misread. */
const MODEL_FORMAT = 'sitrep-language-model 4';
/** Raised whenever the features change, so that a training run does not go on from weights of others. */
export const FEATURES = 'sitrep-language-model 4';

/** A file of compressed parts; the same model gives the same bytes. */
export function encodeModel(model: LanguageModel): Uint8Array {
  const writer = new ByteWriter();
  writer.text(MODEL_FORMAT);
  writer.part((part) =>
    part.text(
      JSON.stringify({
        language: model.language,
        beam: model.beam,
        classes: model.classes,
        labels: model.labels,
        tags: model.tags.map(({ upos, xpos, feats }) => [upos, xpos, feats]),
        hasBoundaries: model.boundaries !== null,
        transitions: [...model.nameTransitions],
      }),
    ),
  );
  const rows = (rows: LinearModel) => writer.part((part) => writeModel(rows, part));
  writer.part((part) => model.wordClasses.write(part));
  if (model.boundaries !== null) rows(model.boundaries);
  rows(model.tagger);
  writer.part((part) => writeLemmas(model.lemmas, part));
  writer.part((part) => model.nameLists.write(part));
  for (const one of [model.names, model.moves, model.arcs, model.trees]) rows(one);
  writer.part((part) => model.variants.write(part));
  return writer.finish();
}

/** Reads what `encodeModel` wrote. Throws a RangeError for another format. */
export function decodeModel(bytes: Uint8Array): LanguageModel {
  const reader = new ByteReader(bytes);
  const format = reader.text();
  if (format !== MODEL_FORMAT)
    throw new RangeError(`model has the format "${format}", this program reads "${MODEL_FORMAT}"`);
  const { language, beam, labels, tags, classes, hasBoundaries, transitions } = JSON.parse(reader.part().text()) as {
    language: string;
    beam: number;
    classes: number;
    labels: string[];
    tags: [string, string, string][];
    hasBoundaries: boolean;
    transitions: number[];
  };
  const scratch = new Scratch();
  const rows = (count: number) => readModel(reader.part(), count, scratch);
  const model: LanguageModel = {
    language,
    beam,
    classes,
    labels,
    tags: tags.map(([upos, xpos, feats]) => ({ upos, xpos, feats })),
    nameTransitions: Float32Array.from(transitions),
    // From here on in the order of the file.
    wordClasses: WordClasses.read(reader.part()),
    boundaries: hasBoundaries ? rows(BOUNDARY_CLASSES) : null,
    tagger: rows(classes),
    lemmas: readLemmas(reader.part(), scratch),
    nameLists: NameLists.read(reader.part()),
    names: rows(NAME_LABELS),
    moves: rows(MOVES),
    arcs: rows(labels.length),
    trees: rows(labels.length),
    variants: HashTable.read(reader.part()),
  };
  reader.releaseParts();
  scratch.release();
  return model;
}
