// Scores the stories on the streams of `src/story/gold`, beside two baselines. `npm run story:score`, `-- --faults` lists
// what was missed and what was claimed wrongly.
import type { Change, Report, Statement } from '../core/story.ts';
import { verify } from '../core/verify.ts';
import { makeEmbeddedEngine } from '../engine/embedded/index.ts';
import { changesOf, ledgerOf, storiesOf } from '../story/index.ts';
import { tfIdfClusters, titleClusters } from './story-baselines.ts';
import { type GoldStream, goldStreams } from './story-gold.ts';

const listFaults = process.argv.includes('--faults');
const engine = makeEmbeddedEngine();

interface Stream extends GoldStream {
  readonly reports: readonly Report[];
}

async function briefed(stream: GoldStream): Promise<Stream> {
  const reports: Report[] = [];
  for (const { article } of stream.articles) {
    const { briefing } = verify(article, await engine.propose(article, new AbortController().signal));
    reports.push({ key: article.id.slice(0, 16), article, briefing, at: Date.parse(article.publishedAt!) });
  }
  return { ...stream, reports };
}

const streams: Stream[] = [];
for (const stream of goldStreams()) streams.push(await briefed(stream));

type Clustering = (reports: readonly Report[]) => readonly (readonly number[])[];
const METHODS: Readonly<Record<string, Clustering>> = {
  stories: (reports) => storiesOf(reports).map(({ members }) => members),
  'TF-IDF': tfIdfClusters,
  'title overlap': titleClusters,
};

for (const half of ['tune', 'test'] as const) {
  const chosen = streams.filter((stream) => stream.half === half);
  const articles = chosen.reduce((sum, { reports }) => sum + reports.length, 0);
  console.log(`${half}: ${chosen.length} streams, ${articles} articles`);
  for (const [name, method] of Object.entries(METHODS)) {
    const each = chosen.map((stream) => bCubed(stream, method));
    const all = bCubed(pooled(chosen), method);
    const mean = each.reduce((sum, { f1 }) => sum + f1, 0) / each.length;
    console.log(
      `  ${name.padEnd(14)} B-cubed F1 ${percent(mean)} a stream; ${percent(all.f1)} all at once (P ${percent(all.precision)}, R ${percent(all.recall)})`,
    );
  }
  console.log(`  ${'shifts'.padEnd(14)} ${figures(chosen.map(scoreShifts))}`);
  console.log(`  ${'answers'.padEnd(14)} ${figures(chosen.map(scoreAnswers))}`);
}
if (listFaults) for (const stream of streams) tellClusters(stream);

/** All streams as one, the harder case: many events, and places that share their names. */
function pooled(chosen: readonly Stream[]): Pick<Stream, 'reports' | 'articles'> {
  return {
    reports: chosen.flatMap(({ reports }) => reports),
    articles: chosen.flatMap(({ name, articles }) =>
      articles.map((article) => ({ ...article, event: `${name}/${article.event}` })),
    ),
  };
}

/** Bagga and Baldwin (1998): precision and recall of each article's cluster, averaged over the articles. */
function bCubed({ reports, articles }: Pick<Stream, 'reports' | 'articles'>, method: Clustering) {
  const clusterOf = new Map(method(reports).flatMap((members, at) => members.map((member) => [member, at] as const)));
  let precision = 0;
  let recall = 0;
  for (let one = 0; one < articles.length; one++) {
    let both = 0;
    let here = 0;
    let gold = 0;
    for (let other = 0; other < articles.length; other++) {
      const isHere = clusterOf.get(one) === clusterOf.get(other);
      const isGold = articles[one]!.event === articles[other]!.event;
      if (isHere) here++;
      if (isGold) gold++;
      if (isHere && isGold) both++;
    }
    precision += both / here / articles.length;
    recall += both / gold / articles.length;
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function tellClusters({ name, reports, articles }: Stream): void {
  for (const { members } of storiesOf(reports)) {
    const events = members.map((member) => `${articles[member]!.name}:${articles[member]!.event}`);
    const event = articles[members[0]!]!.event;
    const whole = articles.filter((article) => article.event === event).length;
    if (members.length !== whole || members.some((member) => articles[member]!.event !== event))
      console.log(`${name}: ${events.join(' ')}`);
  }
}

interface Hits {
  readonly right: number;
  readonly claimed: number;
  /** Of the gold. */
  readonly found: number;
  readonly gold: number;
}

/** The articles come one by one; what is claimed is right where both quotes are those of a shift in the gold. */
function scoreShifts({ name, reports, articles, pairs }: Stream): Hits {
  const gold = pairs.filter(({ kind }) => kind === 'shift');
  const found = new Set<(typeof gold)[number]>();
  let claimed = 0;
  let right = 0;
  for (const [at, report] of reports.entries())
    for (const change of changesOf([report], reports.slice(0, at))) {
      if (change.kind !== 'shifted') {
        if (listFaults && change.kind === 'contradicts') tell(name, 'contradicts', change);
        continue;
      }
      claimed++;
      const pair = gold.find(
        ({ to, before, after }) =>
          articles[at]!.name === to &&
          (touches(change.now, after) || saysSame(words(change.now), after)) &&
          saysSame(words(change.before), before),
      );
      if (pair) {
        right++;
        found.add(pair);
      } else if (listFaults) tell(name, 'claimed', change);
    }
  if (listFaults)
    for (const pair of gold)
      if (!found.has(pair)) console.log(`${name} missed ${pair.from} “${pair.before}” -> ${pair.to} “${pair.after}”`);
  return { right, claimed, found: found.size, gold: gold.length };
}

/** An answer is right where question and sentence are those of the gold, also in the words of another outlet. */
function scoreAnswers({ name, reports, pairs }: Stream): Hits {
  const gold = pairs.filter(({ kind }) => kind === 'answer');
  const found = new Set<(typeof gold)[number]>();
  let claimed = 0;
  let right = 0;
  for (const { first, answer } of ledgerOf(reports, reports.at(-1)!.at)) {
    if (!answer) continue;
    claimed++;
    const { question } = first.report.briefing.questions[first.index]!;
    const { quote } = answer.evidence;
    const pair = gold.find(
      ({ before, after }) => saysSame(question, before) && (quote.includes(after) || saysSame(quote, after)),
    );
    if (pair) {
      right++;
      found.add(pair);
    } else if (listFaults) console.log(`${name} claimed “${question}” answered by “${quote}”`);
  }
  if (listFaults)
    for (const pair of gold)
      if (!found.has(pair)) console.log(`${name} missed answer “${pair.before}” <- “${pair.after}”`);
  return { right, claimed, found: found.size, gold: gold.length };
}

function tell(name: string, verdict: string, { now, before }: Extract<Change, { before: Statement }>): void {
  console.log(`${name} ${verdict} “${words(before)}” -> “${words(now)}”`);
}

function words({ report, index }: Statement): string {
  return report.briefing.positions[index]!.statement;
}

function touches({ report, index }: Statement, quote: string): boolean {
  const at = report.article.text.indexOf(quote);
  const { start, end } = report.briefing.positions[index]!.evidence[0];
  return at < end && start < at + quote.length;
}

/** Most words of the shorter one are in the other: another outlet's words for the same will do. */
function saysSame(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu)));
  const shared = [...one!].filter((word) => other!.has(word)).length;
  return shared >= 0.6 * Math.min(one!.size, other!.size);
}

function figures(all: readonly Hits[]): string {
  const sum = (of: (hits: Hits) => number) => all.reduce((total, hits) => total + of(hits), 0);
  const [right, claimed] = [sum((hits) => hits.right), sum((hits) => hits.claimed)];
  const [found, gold] = [sum((hits) => hits.found), sum((hits) => hits.gold)];
  return `precision ${percent(right / claimed)} (${right} of ${claimed} claimed), recall ${percent(found / gold)} (${found} of ${gold})`;
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}
