import { folded } from './words.ts';

/** Hashes of every run of five words of a text. */
export type Shingles = ReadonlySet<number>;

const RUN = 5;
/** A text is a copy when this share of the shorter one's runs stands in the other: an outlet cuts the end and adds a line. */
const COPIED = 0.6;
/** Below this many runs a text is too short to tell. */
const FEWEST = 20;

export function shinglesOf(text: string): Shingles {
  const words = folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at++) runs.add(hash(words.slice(at, at + RUN).join(' ')));
  return runs;
}

/** Whether two texts are one text, wholly or for the most part: wire copy. */
export function isCopy(a: Shingles, b: Shingles): boolean {
  return Math.min(a.size, b.size) >= FEWEST && sharedRuns(a, b) >= COPIED;
}

/** The share of the smaller set's runs that the other has too. */
function sharedRuns(a: Shingles, b: Shingles): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const run of small) if (large.has(run)) shared++;
  return shared / small.size;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
