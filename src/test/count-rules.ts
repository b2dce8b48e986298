// Counts how often each rule's finds were right on the train half of the project's own articles: the numbers of
// `engine/embedded/confidence.ts`. `npm run count:rules` prints them as they stand there.
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { verify } from '../core/verify.ts';
import { listActors } from '../engine/embedded/cast/actors.ts';
import { Cast } from '../engine/embedded/cast/cast.ts';
import { makeEmbeddedEngine } from '../engine/embedded/engine.ts';
import { describeMotive, findMotives } from '../engine/embedded/motives/motives.ts';
import { describePosition, findPositions } from '../engine/embedded/positions/positions.ts';
import { describeQuestion, findQuestions } from '../engine/embedded/questions/questions.ts';
import { Reading } from '../engine/embedded/reading.ts';
import { analyse } from '../language/index.ts';
import { type ComparedList, type GoldArticle, scoreBriefing } from './scoring.ts';

const ARTICLES = join(import.meta.dirname, '../engine/gold');
const LISTS = ['positions', 'motives', 'questions'] as const;

const engine = makeEmbeddedEngine();
const counts: Record<ComparedList, Map<string, [right: number, found: number]>> = {
  positions: new Map(),
  motives: new Map(),
  questions: new Map(),
};

for (const file of globSync('*/*.json', { cwd: ARTICLES }).sort()) {
  if (Number.parseInt(basename(file), 10) % 2 === 0) continue;
  const gold: GoldArticle = JSON.parse(readFileSync(join(ARTICLES, file), 'utf8'));
  const source = { title: null, url: null, source: null, author: null, publishedAt: null };
  const article = { ...source, id: gold.id, language: gold.language, text: gold.text, complete: true };
  const { briefing } = verify(article, await engine.propose(article, new AbortController().signal));
  const { compared } = scoreBriefing(gold, briefing);
  const rules = rulesOf(gold);
  for (const list of LISTS) {
    if (rules[list].length !== briefing[list].length) throw new Error(`${gold.id}: the gate dropped some of ${list}`);
    const right = new Set(compared[list].right.values());
    rules[list].forEach((rule, at) => {
      const [good, all] = counts[list].get(rule) ?? [0, 0];
      counts[list].set(rule, [good + Number(right.has(at)), all + 1]);
    });
  }
}

for (const list of LISTS) {
  console.log(`\n// ${list}`);
  for (const [rule, [right, found]] of [...counts[list]].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`  ${/^[a-z]+$/.test(rule) ? rule : `'${rule}'`}: [${right}, ${found}],`);
}

/** The rule behind each item of an article's briefing, in its order. */
function rulesOf({ text, language }: GoldArticle): Record<ComparedList, readonly string[]> {
  const reading = new Reading(analyse(text, language));
  const cast = new Cast(reading);
  const positions = findPositions(reading, cast);
  const motives = findMotives(reading, cast, positions);
  const questions = findQuestions(reading, positions);
  const { idOf } = listActors(reading, cast);
  return {
    positions: positions.filter((one) => describePosition(reading, one, idOf)).map(({ found }) => found.rule),
    motives: motives.filter((one) => describeMotive(reading, one, idOf)).map(({ found }) => found.rule),
    questions: questions.filter((one) => describeQuestion(reading, cast, one, idOf)).map(({ rule }) => rule),
  };
}
