// Fits what tells which actors are main (`engine/embedded/cast/salience.ts`) on the train half of the project's own articles:
// a logistic regression with a ridge. The same articles and rules give the same weights.
//   npm run fit:salience               weights beside the recorded ones; log loss and F1 by cross-validation over articles
//   npm run fit:salience -- --record   writes the weights
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listActors } from '../engine/embedded/cast/actors.ts';
import { Cast } from '../engine/embedded/cast/cast.ts';
import { featuresOf, mainOf, mostMentions, type SalienceFeature } from '../engine/embedded/cast/salience.ts';
import { WEIGHTS } from '../engine/embedded/cast/salience-weights.ts';
import { findMotives } from '../engine/embedded/motives/motives.ts';
import { findPositions } from '../engine/embedded/positions/positions.ts';
import { Reading } from '../engine/embedded/reading.ts';
import { analyse } from '../language/index.ts';
import { type GoldArticle, pairActors } from './scoring.ts';

const ENGINE = join(import.meta.dirname, '../engine');
const FEATURES = Object.keys(WEIGHTS) as SalienceFeature[];
/** Gradient ascent: the loss no longer changes in its fourth decimal. */
const STEPS = 2000;
const RATE = 1.5;
const RIDGE = 1;
const FOLDS = 10;

type Weights = Readonly<Record<SalienceFeature, number>>;
interface Row {
  readonly features: Weights;
  /** An annotator calls this actor main; what the annotators do not have is none. */
  readonly main: boolean;
}
interface Sample {
  readonly rows: readonly Row[];
  readonly gold: number;
  /** The main actors by some weights, and how many of them are right. */
  choose(weights: Weights): { readonly chosen: number; readonly right: number };
}

const samples: Sample[] = [];
for (const file of globSync('gold/*/*.json', { cwd: ENGINE }).sort())
  if (Number.parseInt(basename(file), 10) % 2 === 1)
    samples.push(await sampleOf(JSON.parse(readFileSync(join(ENGINE, file), 'utf8'))));

const weights = fit(samples);
for (const name of FEATURES)
  console.log(`${name.padEnd(18)}${weights[name].toFixed(2).padStart(7)}${WEIGHTS[name].toFixed(2).padStart(8)}`);
report('fitted, on what it was fitted on', samples, () => weights);
const folds = Array.from({ length: FOLDS }, (_, fold) => fit(samples.filter((_, at) => at % FOLDS !== fold)));
report('fitted, on articles left out', samples, (at) => folds[at % FOLDS]!);
report('recorded', samples, () => WEIGHTS);

if (process.argv.includes('--record')) {
  const lines = FEATURES.map((name) => `  ${name}: ${weights[name]},\n`).join('');
  const text = `/** Written by \`npm run fit:salience -- --record\`. */\nexport const WEIGHTS = {\n${lines}};\n`;
  writeFileSync(join(ENGINE, 'embedded/cast/salience-weights.ts'), text);
}

async function sampleOf(gold: GoldArticle): Promise<Sample> {
  const reading = new Reading(await analyse(gold.text, gold.language));
  const cast = new Cast(reading);
  findMotives(reading, cast, findPositions(reading, cast));
  const { actors: ranked, idOf } = listActors(reading, cast);
  // In an order that the recorded weights have no part in: of two that name one actor, the first is paired.
  const actors = ranked.toSorted((a, b) => b.mentions - a.mentions || a.evidence[0].start - b.evidence[0].start);
  const main = new Set<string>();
  for (const [i, j] of pairActors(gold, { actors })) if (gold.actors[i]!.salience === 'main') main.add(actors[j]!.id);
  const listed = cast.actors.filter((actor) => idOf(actor) !== null);
  const most = mostMentions(listed);
  const rows = listed.map((actor) => ({ features: featuresOf(reading, actor, most), main: main.has(idOf(actor)!) }));
  return {
    rows,
    gold: gold.actors.filter(({ salience }) => salience === 'main').length,
    choose(by) {
      const odds = new Map(listed.map((actor, at) => [actor, oddsOf(rows[at]!, by)]));
      const ranked = listed.toSorted((a, b) => odds.get(b)! - odds.get(a)! || a.index - b.index);
      const chosen = [...mainOf(ranked, odds)];
      return { chosen: chosen.length, right: chosen.filter((actor) => main.has(idOf(actor)!)).length };
    },
  };
}

function oddsOf({ features }: Row, by: Weights): number {
  return FEATURES.reduce((sum, name) => sum + by[name] * features[name], 0);
}

/** Weights to two decimals. */
function fit(from: readonly Sample[]): Weights {
  const rows = from.flatMap((sample) => sample.rows);
  const by: Record<SalienceFeature, number> = { ...WEIGHTS };
  for (const name of FEATURES) by[name] = 0;
  for (let step = 0; step < STEPS; step++) {
    const slope: Record<SalienceFeature, number> = { ...by };
    for (const name of FEATURES) slope[name] = -RIDGE * by[name];
    for (const row of rows) {
      const error = (row.main ? 1 : 0) - 1 / (1 + Math.exp(-oddsOf(row, by)));
      for (const name of FEATURES) slope[name] += error * row.features[name];
    }
    for (const name of FEATURES) by[name] += (RATE * slope[name]) / rows.length;
  }
  for (const name of FEATURES) by[name] = Math.round(by[name] * 100) / 100;
  return by;
}

function report(title: string, of: readonly Sample[], weightsAt: (sample: number) => Weights): void {
  let loss = 0;
  let chosen = 0;
  let right = 0;
  of.forEach((sample, at) => {
    for (const row of sample.rows) loss += Math.log1p(Math.exp((row.main ? -1 : 1) * oddsOf(row, weightsAt(at))));
    const choice = sample.choose(weightsAt(at));
    chosen += choice.chosen;
    right += choice.right;
  });
  const rows = of.reduce((sum, sample) => sum + sample.rows.length, 0);
  const gold = of.reduce((sum, sample) => sum + sample.gold, 0);
  const f = (200 * right) / (chosen + gold);
  console.log(`${title}: log loss ${(loss / rows).toFixed(4)}, F1 of main actors ${f.toFixed(1)}, ${rows} actors`);
}
