import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, test } from 'node:test';
import { storeContract } from '../../test/contracts/store.ts';
import { openSqliteStore } from './index.ts';

storeContract('sqlite', (clock) => openSqliteStore(':memory:', { clock }));

describe('a database file', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'sitrep-store-'));
  });
  after(() => rmSync(folder, { recursive: true }));
  const inside = (name: string) => join(folder, name);

  test("is made where it is missing, for its owner's eyes only, and keeps what it was told", async () => {
    const first = await openSqliteStore(inside('new/deep'));
    assert.equal(await first.calls.first('x', 0), true);
    await first.close();
    const second = await openSqliteStore(inside('new/deep'));
    assert.equal(await second.calls.first('x', 0), false);
    await second.close();
    assert.equal(statSync(inside('new/deep/sitrep.db')).mode & 0o077, 0);
  });

  test('that is none, or of a newer version, is refused in a sentence', async () => {
    const store = await openSqliteStore(inside('newer'));
    await store.close();
    const connection = new DatabaseSync(inside('newer/sitrep.db'));
    connection.exec('PRAGMA user_version = 99');
    connection.close();
    await assert.rejects(openSqliteStore(inside('newer')), /cannot be opened.*newer version/);
    writeFileSync(inside('text'), 'no folder');
    await assert.rejects(openSqliteStore(inside('text')), /cannot be opened/);
    const garbled = await openSqliteStore(inside('garbled'));
    await garbled.close();
    writeFileSync(inside('garbled/sitrep.db'), 'not a database'.repeat(100));
    await assert.rejects(openSqliteStore(inside('garbled')), /cannot be opened/);
  });

  test('has lost nothing that was acknowledged, whenever the process is killed', { timeout: 60_000 }, async () => {
    let lives = 0;
    let acknowledged = 0;
    for (let kill = 0; kill < 6; kill++) {
      const told = await writeUntilKilled(inside('killed'), acknowledged, 5 + kill * 13);
      assert.ok(told > acknowledged, 'the process wrote nothing');
      acknowledged = told;
      lives++;
      const store = await openSqliteStore(inside('killed'));
      for (let call = 0; call <= acknowledged; call++)
        assert.equal(await store.calls.first(`call ${call}`, 0), false, `call ${call} in life ${lives}`);
      await store.close();
      const connection = new DatabaseSync(inside('killed/sitrep.db'));
      assert.deepEqual({ ...connection.prepare('PRAGMA integrity_check').get() }, { integrity_check: 'ok' });
      connection.close();
    }
  });
});

/** Lets another process write calls and say each one's number; kills it after some of them. The last number it said. */
async function writeUntilKilled(folder: string, from: number, count: number): Promise<number> {
  const script = `
    import { openSqliteStore } from ${JSON.stringify(new URL('./index.ts', import.meta.url).href)};
    const store = await openSqliteStore(${JSON.stringify(folder)});
    for (let call = ${from}; ; call++) {
      await store.calls.first('call ' + call, 0);
      process.stdout.write(call + '\\n');
      await new Promise(setImmediate);
    }`;
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', script],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let last = from;
  let said = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    last = Number(line);
    if (++said === count) child.kill('SIGKILL');
  }
  return last;
}
