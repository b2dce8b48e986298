import { type Evidence, evidenceAt } from './evidence.ts';

/** Words that make one shingle: single words are alike in any two articles about the same thing. */
const SHINGLE = 3;
/** Texts with fewer words than this are alike by chance. */
const LEAST_WORDS = 25;
/**
 * Bands of the signature and minima in each: two texts that share the part J of their shingles share a band with
 * probability 1 - (1 - J^2)^16, which is 0.99 at a half, 0.78 at 0.3, 0.15 at 0.1.
 */
const BANDS = 16;
const ROWS = 2;

/**
 * The near-duplicate signature of a text (MinHash, Broder 1997): whole numbers below 2^53, one a band. Two texts that
 * share one are worth comparing. Empty for very short texts.
 */
export function marksOf(text: string): readonly number[] {
  const shingles = shinglesOf(text);
  if (shingles.size === 0) return [];
  const minima = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const shingle of shingles)
    for (let at = 0; at < minima.length; at++) {
      const value = mixed(shingle ^ Math.imul(at + 1, 0x9e3779b9));
      if (value < minima[at]!) minima[at] = value;
    }
  return Array.from({ length: BANDS }, (_, band) => {
    let mark = band;
    for (let row = 0; row < ROWS; row++) mark = mixed(mark ^ minima[band * ROWS + row]!);
    return band * 2 ** 32 + mark;
  });
}

/** The part of their shingles that two texts share, 0 to 1 (Jaccard); 0 for very short ones. */
export function likeness(one: string, other: string): number {
  const [smaller, larger] = [shinglesOf(one), shinglesOf(other)].sort((a, b) => a.size - b.size) as [
    ReadonlySet<number>,
    ReadonlySet<number>,
  ];
  let shared = 0;
  for (const shingle of smaller) if (larger.has(shingle)) shared++;
  const all = smaller.size + larger.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** What has changed between two versions of a text. */
export interface Changes {
  /** Sentences that only the later one has, in its order. */
  readonly added: readonly Evidence[];
  /** How many sentences only the earlier one has. */
  readonly removed: number;
}

/** Sentences are compared by their words alone: another quotation mark or blank is no change. */
export function changesBetween(earlier: string, later: string): Changes {
  const left = new Map<string, number>();
  for (const sentence of sentencesIn(earlier)) {
    const words = plain(sentence.quote);
    left.set(words, (left.get(words) ?? 0) + 1);
  }
  const added = sentencesIn(later).filter(({ quote }) => {
    const words = plain(quote);
    const count = left.get(words) ?? 0;
    if (count > 0) left.set(words, count - 1);
    return count === 0;
  });
  return { added, removed: [...left.values()].reduce((sum, count) => sum + count, 0) };
}

function shinglesOf(text: string): ReadonlySet<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<number>();
  if (words.length < LEAST_WORDS) return shingles;
  const hashes = words.map(hashed);
  for (let at = 0; at + SHINGLE <= hashes.length; at++) {
    let shingle = 0;
    for (let next = at; next < at + SHINGLE; next++) shingle = mixed(shingle ^ hashes[next]!);
    shingles.add(shingle);
  }
  return shingles;
}

/** FNV-1a over UTF-16 code units. */
function hashed(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The finaliser of MurmurHash3: each bit of the result depends on each bit of what is given. */
function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A sentence for this purpose ends where a mark that ends one is followed by white space; a line ends one too. */
function sentencesIn(text: string): readonly Evidence[] {
  return [...text.matchAll(/\S(?:[^\n]*?[.!?…]["'”’»)\]]*(?=\s|$)|[^\n]*)/g)].flatMap(({ 0: given, index }) => {
    const sentence = given.trimEnd();
    return /[\p{L}\p{N}]/u.test(sentence) ? [evidenceAt(text, index, index + sentence.length)] : [];
  });
}

function plain(sentence: string): string {
  return (sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
