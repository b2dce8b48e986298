import type { Report } from '../core/story.ts';
import { type Shingles, shinglesOf } from './copies.ts';
import { foldedName, isProperName } from './names.ts';
import { wordsOf } from './words.ts';

/** Weights by term. */
export type Vector = ReadonlyMap<string, number>;

/** What of an article tells which event it is about. */
export interface Features {
  /** Every word, of unit length. */
  readonly terms: Vector;
  /** People, bodies, places and figures alone, of unit length. */
  readonly names: Vector;
  readonly shingles: Shingles;
}

/** The beginning of a text, in UTF-16 code units, where it says what it is about; its words count twice, the title's too. */
const LEAD = 300;
/** Articles that every collection is taken to hold besides its own, so that five articles do not make every word rare. */
const BACKGROUND = 40;

interface Counts {
  readonly terms: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, number>;
}

/** The features of each report, its words weighted by how few of the reports have them. */
export function featuresOf(reports: readonly Report[]): readonly Features[] {
  const counted = reports.map(countsOf);
  const having = new Map<string, number>();
  for (const { terms } of counted) for (const term of terms.keys()) having.set(term, (having.get(term) ?? 0) + 1);
  const rarity = (term: string) => Math.log((reports.length + BACKGROUND) / ((having.get(term) ?? 0) + 1));
  return counted.map(({ terms, names }, at) => ({
    terms: weighted(terms, rarity),
    names: weighted(names, rarity),
    shingles: shinglesOf(reports[at]!.article.text),
  }));
}

function countsOf({ article, briefing }: Report): Counts {
  const terms = new Map<string, number>();
  const names = new Map<string, number>();
  const add = (to: Map<string, number>, term: string, times: number) => to.set(term, (to.get(term) ?? 0) + times);
  const title = article.title ?? '';
  for (const [text, isTitle] of [
    [title, true],
    [article.text, false],
  ] as const)
    for (const { term, start, isName, isNumber } of wordsOf(text)) {
      const times = isTitle || start < LEAD ? 2 : 1;
      add(terms, term, times);
      // A title may write every word with a capital.
      if ((isName && !isTitle) || isNumber) add(names, term, times);
    }
  for (const { name, mentions } of briefing.actors)
    if (isProperName(name))
      for (const word of foldedName(name).split(' ')) for (const { term } of wordsOf(word)) add(names, term, mentions);
  return { terms, names };
}

function weighted(counts: ReadonlyMap<string, number>, rarity: (term: string) => number): Vector {
  const weights = new Map<string, number>();
  for (const [term, count] of counts) weights.set(term, (1 + Math.log(count)) * rarity(term));
  return unit(weights);
}

/** Of length one; an empty vector stays empty. */
export function unit(vector: Vector): Vector {
  let sum = 0;
  for (const weight of vector.values()) sum += weight * weight;
  const length = Math.sqrt(sum);
  return length === 0 ? vector : new Map([...vector].map(([term, weight]) => [term, weight / length]));
}

/** The cosine of two vectors of unit length. */
export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}
