import type { ByteReader, ByteWriter } from '../model/bytes.ts';
import { mix } from '../model/hash.ts';
import type { WordView } from '../model/words.ts';

/**
 * Words whose features say more than their part of speech does (English *I* and *they* are both PRP): pairs of
 * `variantKey` and the index of the tag that has the word's own features.
 */
export type TagVariants = readonly (readonly [key: number, tag: number])[];

export function variantKey(word: WordView, tag: number): number {
  return mix(word.lower, tag + 1) >>> 0;
}

export function writeVariants(variants: TagVariants, writer: ByteWriter): void {
  writer.varint(variants.length);
  let before = 0;
  for (const [key] of variants) {
    writer.varint(key - before);
    before = key;
  }
  for (const [, tag] of variants) writer.varint(tag);
}

export function readVariants(reader: ByteReader): TagVariants {
  const length = reader.varint();
  const keys: number[] = [];
  let before = 0;
  for (let i = 0; i < length; i++) {
    before += reader.varint();
    keys.push(before);
  }
  return keys.map((key) => [key, reader.varint()] as const);
}
