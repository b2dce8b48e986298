import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { lockFolder } from './lock.ts';

const MODULE = new URL('./lock.ts', import.meta.url).href;
const taking = (folder: string, then: string) => [
  '--disable-warning=ExperimentalWarning',
  '--input-type=module',
  '-e',
  `import { lockFolder } from '${MODULE}'; lockFolder(${JSON.stringify(folder)}); ${then}`,
];

test('a folder is one process’s, until that has ended', { timeout: 20_000 }, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-lock-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const other = spawn(process.execPath, taking(folder, 'console.log(1); setInterval(() => {}, 1000)'));
  await once(other.stdout, 'data');
  assert.throws(() => lockFolder(folder), /Another Sitrep is running on the folder/);

  other.kill('SIGKILL');
  await once(other, 'exit');
  const lock = lockFolder(folder);
  assert.throws(() => execFileSync(process.execPath, taking(folder, ''), { stdio: 'pipe' }), /Another Sitrep/);
  lock.release();
  execFileSync(process.execPath, taking(folder, ''));
});

test('a folder that is not there is made; one that cannot be used is told apart from one that is taken', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-lock-'));
  t.after(() => rmSync(folder, { recursive: true }));
  lockFolder(join(folder, 'new', 'data')).release();
  writeFileSync(join(folder, 'file'), '');
  assert.throws(() => lockFolder(join(folder, 'file')), /^Error: The folder .* cannot be used: EEXIST/);
  writeFileSync(join(folder, 'sitrep.lock'), 'no database at all '.repeat(100));
  assert.throws(() => lockFolder(folder), /^Error: The folder .* cannot be used: /);
});
