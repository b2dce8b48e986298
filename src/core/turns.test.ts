import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeTurns } from './turns.ts';

test('others have their turn when this one is over', async () => {
  const turn = takeTurns(new AbortController().signal);
  let others = 0;
  setImmediate(() => others++);
  for (const start = performance.now(); performance.now() - start < 25; );
  await turn();
  assert.equal(others, 1);
});

test('who is no longer wanted has no more turns', async () => {
  const turn = takeTurns(AbortSignal.abort(new Error('enough')));
  await assert.rejects(turn(), /enough/);
});
