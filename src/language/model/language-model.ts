import { gunzipSync, gzipSync } from 'node:zlib';
import { type LemmaTables, readLemmas, writeLemmas } from '../lemma/lemmatiser.ts';
import { NameLists } from '../names/lists.ts';
import type { TagEntry } from '../packed.ts';
import { WordClasses } from '../tag/word-classes.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { HashTable } from './hash-table.ts';
import { type LinearRows, readRows, writeRows } from './linear.ts';

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
  readonly boundaries: LinearRows | null;
  readonly tagger: LinearRows;
  readonly lemmas: LemmaTables;
  readonly nameLists: NameLists;
  readonly names: LinearRows;
  /** Label after label, see names/recogniser. */
  readonly nameTransitions: Float32Array;
  /** The parser's parts, see parse/parser; classes of the last two are indices into `labels`. */
  readonly moves: LinearRows;
  readonly arcs: LinearRows;
  readonly trees: LinearRows;
  /** States that the parser keeps at once; 1 is greedy. */
  readonly beam: number;
}

/** Raised whenever features or the layout change: an older file would be misread. */
export const MODEL_FORMAT = 'sitrep-language-model 3';

/** One gzipped file; the same model gives the same bytes. */
export function encodeModel(model: LanguageModel): Uint8Array {
  const writer = new ByteWriter();
  writer.text(MODEL_FORMAT);
  writer.text(
    JSON.stringify({
      language: model.language,
      beam: model.beam,
      classes: model.classes,
      labels: model.labels,
      tags: model.tags.map(({ upos, xpos, feats }) => [upos, xpos, feats]),
    }),
  );
  model.wordClasses.write(writer);
  writer.varint(model.boundaries === null ? 0 : 1);
  if (model.boundaries !== null) writeRows(model.boundaries, writer);
  writeRows(model.tagger, writer);
  writeLemmas(model.lemmas, writer);
  model.nameLists.write(writer);
  writer.varint(model.nameTransitions.length);
  for (const weight of model.nameTransitions) writer.float(weight);
  writeRows(model.names, writer);
  writeRows(model.moves, writer);
  writeRows(model.arcs, writer);
  writeRows(model.trees, writer);
  model.variants.write(writer);
  const packed = gzipSync(writer.finish(), { level: 9 });
  // The header's operating system differs between machines: 255 is "unknown" (RFC 1952).
  packed[9] = 255;
  return packed;
}

/** Reads what `encodeModel` wrote. Throws a RangeError for another format. */
export function decodeModel(bytes: Uint8Array): LanguageModel {
  const reader = new ByteReader(unpacked(bytes));
  const format = reader.text();
  if (format !== MODEL_FORMAT)
    throw new RangeError(`model has the format "${format}", this program reads "${MODEL_FORMAT}"`);
  const { language, beam, labels, tags, classes } = JSON.parse(reader.text()) as {
    language: string;
    beam: number;
    classes: number;
    labels: string[];
    tags: [string, string, string][];
  };
  return {
    language,
    beam,
    classes,
    labels,
    tags: tags.map(([upos, xpos, feats]) => ({ upos, xpos, feats })),
    wordClasses: WordClasses.read(reader),
    boundaries: reader.varint() === 0 ? null : readRows(reader),
    tagger: readRows(reader),
    lemmas: readLemmas(reader),
    nameLists: NameLists.read(reader),
    nameTransitions: Float32Array.from({ length: reader.varint() }, () => reader.float()),
    names: readRows(reader),
    moves: readRows(reader),
    arcs: readRows(reader),
    trees: readRows(reader),
    variants: HashTable.read(reader),
  };
}

/**
 * A gzip file ends with the length of what it holds (RFC 1952): unpacked in one piece, it leaves no pieces behind that the
 * process would keep. Halves what loading both models adds to the resident memory.
 */
function unpacked(bytes: Uint8Array): Uint8Array {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(bytes.length - 4, true);
  return gunzipSync(bytes, { chunkSize: Math.max(64, length + 1) });
}
