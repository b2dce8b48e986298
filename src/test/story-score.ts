// Scores the stories on the streams of `src/story/gold`, beside two baselines. `npm run story:score`, `-- --faults` lists
// what was missed and what was claimed wrongly.
import type { Report } from '../core/story.ts';
import { verify } from '../core/verify.ts';
import { makeEmbeddedEngine } from '../engine/embedded/index.ts';
import { storiesOf } from '../story/index.ts';
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

function percent(share: number): string {
  return (share * 100).toFixed(1);
}
