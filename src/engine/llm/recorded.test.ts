import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeArticle } from '../../core/article.ts';
import { readText } from '../../test/fakes.ts';
import { annotatedArticles, recordedAnswer } from '../../test/model-emulator/recorded.ts';
import { readAnswer } from './answer.ts';
import { Grounder } from './ground.ts';

const NOTHING = { engine: '', bottomLine: [], actors: [], positions: [], motives: [], questions: [] };

test('what annotators would answer comes through: nine in ten of each list', () => {
  const count = { actors: [0, 0], positions: [0, 0], motives: [0, 0], questions: [0, 0] };
  for (const annotated of annotatedArticles('{nl,en}/0[1-5]-*.json')) {
    const grounder = new Grounder(makeArticle(readText(annotated.text), 'nl'), NOTHING);
    grounder.add(readAnswer(recordedAnswer(annotated))!, { start: 0, end: annotated.text.length });
    const proposal = grounder.proposal('recorded@1');
    for (const [list, pair] of Object.entries(count) as [keyof typeof count, number[]][]) {
      pair[0]! += proposal[list].length;
      pair[1]! += annotated[list].length;
    }
  }
  for (const [list, [through, all]] of Object.entries(count) as [string, [number, number]][])
    assert.ok(through / all >= 0.9, `${list}: ${through} of ${all}`);
});
