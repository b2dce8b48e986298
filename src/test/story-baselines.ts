// What stories are measured against: clustering by the words of titles, and by TF-IDF vectors of the text.
import type { Report } from '../core/story.ts';

/** Thresholds fitted on the tuning half, as those of the stories are. */
const TITLES_ALIKE = 0.15;
const TEXTS_ALIKE = 0.14;

/** Joins a report to the first cluster that has a title sharing enough words (Jaccard). */
export function titleClusters(reports: readonly Report[]): readonly (readonly number[])[] {
  const sets = reports.map(({ article }) => new Set(words(article.title ?? '')));
  return clustered(reports, TITLES_ALIKE, (a, b) => {
    const shared = [...sets[a]!].filter((word) => sets[b]!.has(word)).length;
    return shared / (sets[a]!.size + sets[b]!.size - shared || 1);
  });
}

/** Single pass over TF-IDF vectors of title and text, cosine against each member. */
export function tfIdfClusters(reports: readonly Report[]): readonly (readonly number[])[] {
  const counts = reports.map(({ article }) => {
    const count = new Map<string, number>();
    for (const word of words(`${article.title} ${article.text}`)) count.set(word, (count.get(word) ?? 0) + 1);
    return count;
  });
  const having = new Map<string, number>();
  for (const count of counts) for (const word of count.keys()) having.set(word, (having.get(word) ?? 0) + 1);
  const vectors = counts.map((count) => {
    const vector = new Map(
      [...count].map(([word, times]) => [word, times * Math.log((1 + reports.length) / having.get(word)!)]),
    );
    const length = Math.hypot(...vector.values()) || 1;
    return new Map([...vector].map(([word, weight]) => [word, weight / length]));
  });
  return clustered(reports, TEXTS_ALIKE, (a, b) =>
    [...vectors[a]!].reduce((sum, [word, weight]) => sum + weight * (vectors[b]!.get(word) ?? 0), 0),
  );
}

function clustered(
  reports: readonly Report[],
  threshold: number,
  alike: (a: number, b: number) => number,
): readonly (readonly number[])[] {
  const order = reports.map((_, index) => index).sort((a, b) => reports[a]!.at - reports[b]!.at);
  const clusters: number[][] = [];
  for (const index of order) {
    const likeness = (cluster: readonly number[]) => Math.max(...cluster.map((member) => alike(index, member)));
    const best = clusters.reduce<number[] | null>(
      (most, cluster) => (most === null || likeness(cluster) > likeness(most) ? cluster : most),
      null,
    );
    if (best && likeness(best) >= threshold) best.push(index);
    else clusters.push([index]);
  }
  return clusters;
}

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
