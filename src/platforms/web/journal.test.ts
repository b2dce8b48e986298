import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { makeLog, SILENT } from '../../core/log.ts';
import type { Entry } from './channel.ts';
import { makeJournal } from './journal.ts';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'sitrep-journal-')), 'web');
});
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

function said(id: string, text = id): Entry {
  const body = { kind: 'said', text, more: 0, file: null } as const;
  return { id, parent: null, owner: null, by: 'ann', at: Date.now(), body };
}
const working: Entry = { ...said('w'), body: { kind: 'working', step: null, call: 'c' } };

describe('the journal', () => {
  test('gives back what was saved, channels of every script, without what was under way', async () => {
    const journal = makeJournal(folder, SILENT);
    assert.equal((await journal.load()).size, 0);
    journal.save('briefings', () => [said('a', '</script>\u2028'), working]);
    journal.save('ニュース'.repeat(20), () => [said('b')]);
    await journal.flush();
    const kept = await makeJournal(folder, SILENT).load();
    assert.deepEqual([...kept.keys()].sort(), ['briefings', 'ニュース'.repeat(20)]);
    assert.deepEqual(
      kept.get('briefings')?.map(({ id, body }) => [id, body.kind === 'said' && body.text]),
      [['a', '</script>\u2028']],
    );
  });

  test('only the bot’s own user can read it', async () => {
    const journal = makeJournal(folder, SILENT);
    journal.save('briefings', () => [said('a')]);
    await journal.flush();
    assert.equal((await stat(folder)).mode & 0o077, 0);
    assert.equal((await stat(join(folder, 'briefings.json'))).mode & 0o077, 0);
  });

  test('the last of many changes wins, an empty channel leaves nothing', async () => {
    const journal = makeJournal(folder, SILENT);
    for (let at = 0; at < 50; at++) journal.save('news', () => [said(`n${at}`)]);
    await Promise.all([journal.flush(), journal.flush()]);
    assert.match(await readFile(join(folder, 'news.json'), 'utf8'), /n49/);
    journal.save('news', () => []);
    await journal.flush();
    assert.deepEqual(await readdir(folder), []);
  });

  test('files that are broken, foreign or of another version cost themselves alone', async () => {
    const journal = makeJournal(folder, SILENT);
    journal.save('briefings', () => [said('a')]);
    await journal.flush();
    const bad = {
      broken: '{"version":1,',
      foreign: '[]',
      newer: '{"version":2,"channel":"x","entries":[]}',
      named: '{"version":1,"channel":"../etc","entries":[]}',
      shapes:
        '{"version":1,"channel":"shapes","entries":[null,{"id":"x","body":{"kind":"reply"}},{"id":"y","parent":"gone"}]}',
    };
    for (const [name, text] of Object.entries(bad)) await writeFile(join(folder, `${name}.json`), text);
    const lines: string[] = [];
    const kept = await makeJournal(
      folder,
      makeLog('warn', (line) => lines.push(line)),
    ).load();
    assert.deepEqual([...kept].map(([name, entries]) => [name, entries.length]).sort(), [
      ['briefings', 1],
      ['shapes', 0],
    ]);
    assert.equal(lines.length, 4);
  });

  test('a disk that refuses costs a line in the log', async () => {
    await writeFile(folder, 'a file where the folder should be');
    const lines: string[] = [];
    const journal = makeJournal(
      folder,
      makeLog('warn', (line) => lines.push(line)),
    );
    assert.equal((await journal.load()).size, 0);
    journal.save('briefings', () => [said('a')]);
    await journal.flush();
    assert.match(lines.join(), /web history not saved/);
  });
});
