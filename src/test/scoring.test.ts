import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { briefWholly } from './brief-plainly.ts';
import { formOfHolder } from './holders.ts';
import { type GoldArticle, percentages, type Score, scoreBriefing, type Tally } from './scoring.ts';

const SCORER = join(import.meta.dirname, '../../../shared/eval/score.mjs');
const ARTICLES = join(import.meta.dirname, '../engine/gold');

const text = 'Mayor Karen Baker said the bridge will stay closed. It is unclear who will pay.';
const gold: GoldArticle = {
  id: 'bridge',
  language: 'en',
  text,
  actors: [{ id: 'baker', name: 'Karen Baker', kind: 'person', salience: 'main' }],
  positions: [{ actor: 'baker', holder: 'Karen Baker', statement: 'the bridge will stay closed', stance: 'expects' }],
  motives: [],
  questions: [{ text: 'It is unclear who will pay', kind: 'unknown' }],
};

describe('scoring', () => {
  it('counts what a briefing has right', async () => {
    const { briefing } = await briefWholly(text, 'en');
    const { score } = scoreBriefing(gold, briefing);
    assert.deepEqual(
      [score.actors, score.positions, score.questions],
      [
        [1, 1, 1],
        [1, 1, 1],
        [1, 1, 1],
      ],
    );
  });

  it('counts a position of somebody else as found but not held', async () => {
    const { briefing } = await briefWholly(text, 'en');
    const other = {
      ...gold,
      actors: [{ ...gold.actors[0]!, name: 'John Fox' }],
      positions: [{ ...gold.positions[0]!, holder: 'John Fox' }],
    };
    const { score } = scoreBriefing(other, briefing);
    assert.deepEqual(
      [score.positionsFound, score.positions],
      [
        [1, 1, 1],
        [0, 1, 1],
      ],
    );
  });

  it('counts the same pronoun as held by the wrong actor where it means another one', async () => {
    const said = 'Karen Baker met John Fox. She said the bridge will stay closed.';
    const { briefing } = await briefWholly(said, 'en');
    const position = { ...gold.positions[0]!, holder: 'She' };
    const actors = [gold.actors[0]!, { ...gold.actors[0]!, id: 'fox', name: 'John Fox' }];
    const heldBy = (actor: string) =>
      scoreBriefing({ ...gold, text: said, actors, positions: [{ ...position, actor }] }, briefing);
    assert.deepEqual(heldBy('baker').held, [['positions', 'She', true]]);
    assert.deepEqual(heldBy('fox').held, [['positions', 'She', false]]);
    assert.deepEqual(heldBy('fox').score.positions, [1, 1, 1]);
  });

  it('tells holders by what names them', () => {
    const holders = ['', 'She', 'ze', 'They', 'het', 'Wij', 'die', 'Karen Baker', 'Aslef', 'de minister', 'Farmers'];
    assert.deepEqual(holders.map(formOfHolder), [
      'nobody named',
      'he, she',
      'zij, ze',
      'they',
      'it',
      'I, we',
      'relative, this',
      'name',
      'name',
      'description',
      'description',
    ]);
  });

  it('agrees with the annotators’ own scorer', {
    skip: !existsSync(SCORER) && 'the scorer is not beside the project',
  }, async () => {
    const dir = mkdtempSync(join(tmpdir(), 'scoring-'));
    const files = globSync('en/0*.json', { cwd: ARTICLES }).map((file) => join(ARTICLES, file));
    const scores: Score[] = [];
    for (const file of files) {
      const article: GoldArticle = JSON.parse(readFileSync(file, 'utf8'));
      const { briefing } = await briefWholly(article.text, article.language);
      writeFileSync(join(dir, `${article.id}.json`), JSON.stringify(briefing));
      scores.push(scoreBriefing(article, briefing).score);
    }
    const { stdout } = spawnSync('node', [SCORER, '--json', '--dir', dir, ...files], { encoding: 'utf8' });
    rmSync(dir, { recursive: true });
    const theirs = JSON.parse(stdout).all;
    for (const list of [
      'actors',
      'mainActors',
      'positionsFound',
      'positions',
      'motivesFound',
      'motives',
      'questions',
    ] as const) {
      const ours = scores
        .map((score) => score[list])
        .reduce(([a, b, c]: Tally, [x, y, z]: Tally): Tally => [a + x, b + y, c + z]);
      assert.deepEqual(ours, [theirs[list].tp, theirs[list].gold, theirs[list].sys], list);
      assert.ok(Math.abs(percentages(ours)[2] - 100 * theirs[list].f) < 1e-9);
    }
  });
});
