// What stories are measured against: clustering by the words of titles and by TF-IDF vectors of the text;
// shifts and answers by the words that two sentences share.
import { changesBetween } from '../core/likeness.ts';
import type { Report, Statement } from '../core/story.ts';

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

export interface ShiftClaim {
  readonly now: Statement;
  readonly before: Statement;
}

export interface AnswerClaim {
  readonly question: string;
  readonly quote: string;
}

const STATEMENTS_ALIKE = 0.4;
const SENTENCES_ALIKE = 0.3;

/** Takes for a shift what an actor of the same name says in much the same words, but not in the same. */
export function overlappingStatements(reports: readonly Report[]): readonly ShiftClaim[] {
  const said = reports.flatMap((report) =>
    report.briefing.positions.map(({ actor, statement }, index) => {
      const name = report.briefing.actors.find(({ id }) => id === actor)?.name;
      return { statement: { report, index }, name, text: statement, at: report.at };
    }),
  );
  return said.flatMap((now) =>
    said
      .filter((before) => before.at < now.at && before.name !== undefined && before.name === now.name)
      .filter((before) => before.text !== now.text && overlap(before.text, now.text) >= STATEMENTS_ALIKE)
      .slice(-1)
      .map((before) => ({ now: now.statement, before: before.statement })),
  );
}

/** Takes for the answer the sentence of a later article that shares the most words with the question. */
export function overlappingSentences(reports: readonly Report[]): readonly AnswerClaim[] {
  return reports.flatMap(({ briefing, at }) =>
    briefing.questions.flatMap(({ question }) => {
      const later = reports.filter((report) => report.at > at);
      const sentences = later.flatMap(({ article }) =>
        changesBetween('', article.text).added.map(({ quote }) => quote),
      );
      const [best] = sentences.sort((a, b) => overlap(b, question) - overlap(a, question));
      return best !== undefined && overlap(best, question) >= SENTENCES_ALIKE ? [{ question, quote: best }] : [];
    }),
  );
}

/** Jaccard over words. */
function overlap(a: string, b: string): number {
  const [one, other] = [new Set(words(a)), new Set(words(b))];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared || 1);
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
