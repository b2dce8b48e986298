import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

test('stories, shifts and answers stay above the floors on both halves of the annotated streams', () => {
  const script = new URL('story-score.ts', import.meta.url).pathname;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', script], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout + stderr);
});
