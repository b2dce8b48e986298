import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

test('a Node that cannot run the program is told so, and which one can, as package.json says', () => {
  const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const cache = new URL('./compile-cache.js', import.meta.url).href;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--no-experimental-strip-types', '--import', cache, '--eval', '0'],
    { encoding: 'utf8' },
  );
  assert.equal(status, 1);
  assert.ok(stderr.startsWith(`Sitrep runs on Node ${engines.node.replace('>=', '')} or later`), stderr);
});
