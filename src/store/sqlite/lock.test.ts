import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
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
