// Scores the stories on the streams of `src/story/gold`, beside two baselines. `npm run story:score`, `-- --faults` lists
// what was missed and what was claimed wrongly.
import type { Report, Statement } from '../core/story.ts';
import { verify } from '../core/verify.ts';
import { makeEmbeddedEngine } from '../engine/embedded/index.ts';
import { changesOf, ledgerOf, storiesOf } from '../story/index.ts';
import {
  type AnswerClaim,
  overlappingSentences,
  overlappingStatements,
  type ShiftClaim,
  tfIdfClusters,
  titleClusters,
} from './story-baselines.ts';
import { type GoldStream, goldStreams } from './story-gold.ts';

const listFaults = process.argv.includes('--faults');
const engine = makeEmbeddedEngine();

/** Below these the script fails, on either half; well under what it measures, since the engine changes too. */
const FLOORS = { clusters: 0.85, precision: 0.8 };

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
  const shifts = chosen.map((stream) => scoreShifts(stream, shiftsClaimed(stream), listFaults));
  const answers = chosen.map((stream) => scoreAnswers(stream, answersClaimed(stream), listFaults));
  console.log(`  ${'shifts'.padEnd(14)} ${figures(shifts)}`);
  console.log(
    `  ${'word overlap'.padEnd(14)} ${figures(chosen.map((stream) => scoreShifts(stream, overlappingStatements(stream.reports))))}`,
  );
  console.log(`  ${'answers'.padEnd(14)} ${figures(answers)}`);
  console.log(
    `  ${'word overlap'.padEnd(14)} ${figures(chosen.map((stream) => scoreAnswers(stream, overlappingSentences(stream.reports))))}`,
  );
  const clusters = bCubed(pooled(chosen), METHODS.stories!).f1;
  if (clusters < FLOORS.clusters || precisionOf(shifts) < FLOORS.precision || precisionOf(answers) < FLOORS.precision) {
    console.log(`  below the floors of ${percent(FLOORS.clusters)} and ${percent(FLOORS.precision)}`);
    process.exitCode = 1;
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

interface Hits {
  readonly right: number;
  readonly claimed: number;
  /** Of the gold. */
  readonly found: number;
  readonly gold: number;
}

/** The articles come one by one, as a channel gets them. */
function shiftsClaimed({ name, reports }: Stream): readonly ShiftClaim[] {
  return reports.flatMap((report, at) =>
    changesOf([report], reports.slice(0, at)).flatMap((change) => {
      if (listFaults && change.kind === 'contradicts') tell(name, 'contradicts', change);
      return change.kind === 'shifted' ? [change] : [];
    }),
  );
}

/** What is claimed is right where both quotes are those of a shift in the gold, or say the same. */
function scoreShifts({ name, reports, articles, pairs }: Stream, claims: readonly ShiftClaim[], tells = false): Hits {
  const gold = pairs.filter(({ kind }) => kind === 'shift');
  const found = new Set<(typeof gold)[number]>();
  let right = 0;
  for (const { now, before: told } of claims) {
    const pair = gold.find(
      ({ to, before, after }) =>
        articles[reports.indexOf(now.report)]!.name === to &&
        (touches(now, after) || saysSame(words(now), after)) &&
        saysSame(words(told), before),
    );
    if (pair) {
      right++;
      found.add(pair);
    } else if (tells) tell(name, 'claimed', { now, before: told });
  }
  if (tells)
    for (const pair of gold)
      if (!found.has(pair)) console.log(`${name} missed ${pair.from} “${pair.before}” -> ${pair.to} “${pair.after}”`);
  return { right, claimed: claims.length, found: found.size, gold: gold.length };
}

function answersClaimed({ reports }: Stream): readonly AnswerClaim[] {
  return ledgerOf(reports, reports.at(-1)!.at).flatMap(({ first, answer }) =>
    answer ? [{ question: first.report.briefing.questions[first.index]!.question, quote: answer.evidence.quote }] : [],
  );
}

/** An answer is right where question and sentence are those of the gold, also in the words of another outlet. */
function scoreAnswers({ name, pairs }: Stream, claims: readonly AnswerClaim[], tells = false): Hits {
  const gold = pairs.filter(({ kind }) => kind === 'answer');
  const found = new Set<(typeof gold)[number]>();
  let right = 0;
  for (const { question, quote } of claims) {
    const pair = gold.find(
      ({ before, after }) => saysSame(question, before) && (quote.includes(after) || saysSame(quote, after)),
    );
    if (pair) {
      right++;
      found.add(pair);
    } else if (tells) console.log(`${name} claimed “${question}” answered by “${quote}”`);
  }
  if (tells)
    for (const pair of gold)
      if (!found.has(pair)) console.log(`${name} missed answer “${pair.before}” <- “${pair.after}”`);
  return { right, claimed: claims.length, found: found.size, gold: gold.length };
}

function precisionOf(all: readonly Hits[]): number {
  const sum = (of: (hits: Hits) => number) => all.reduce((total, hits) => total + of(hits), 0);
  return sum(({ right }) => right) / sum(({ claimed }) => claimed);
}

function tell(name: string, verdict: string, { now, before }: ShiftClaim): void {
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
