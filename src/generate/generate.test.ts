import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { COMMANDS } from '../../commands/index.ts';
import { readSettings } from '../../config/env.ts';
import { SETTINGS, type Setting } from '../../config/settings.ts';
import { envExample } from './env-example.ts';
import { generatedFiles } from './index.ts';
import { commandsTable, settingsTable, withPart } from './readme-tables.ts';
import { slackManifest } from './slack-manifest.ts';

const root = new URL('../../', import.meta.url);

describe('generated files', () => {
  for (const { path, content } of generatedFiles(COMMANDS, SETTINGS)) {
    const file = new URL(path, root);
    const skip = existsSync(file) ? false : `${path} is not in this copy of the project`;
    test(`${path} is what the commands and settings say`, { skip }, () => {
      const current = readFileSync(file, 'utf8');
      assert.equal(current, content(current), 'run `npm run generate`');
    });
  }

  test('writing twice changes nothing', () => {
    const document = '# A\n<!-- x -->\nold\n<!-- /x -->\nb';
    const once = withPart(document, 'x', 'new');
    assert.equal(once, '# A\n<!-- x -->\nnew\n<!-- /x -->\nb');
    assert.equal(withPart(once, 'x', 'new'), once);
  });

  test('a document without the place for a part is refused', () => {
    assert.throws(() => withPart('# A', 'x', 'new'), /<!-- x -->/);
    assert.throws(() => withPart('<!-- /x --> <!-- x -->', 'x', 'new'), /<!-- x -->/);
  });
});

describe('the Slack manifest', () => {
  const manifest = slackManifest(COMMANDS);

  test('offers every typed command once, with a hint within 1000 characters, and none of the buttons', () => {
    const offered = [...manifest.matchAll(/command: "\/(\w+)"/g)].map(([, name]) => name);
    assert.deepEqual(
      offered,
      COMMANDS.filter(({ surface }) => surface === 'slash').map(({ name }) => name),
    );
    for (const [, hint = ''] of manifest.matchAll(/usage_hint: "(.*)"/g)) assert.ok(hint !== '' && hint.length <= 1000);
    for (const [, words = ''] of manifest.matchAll(/ description: "(.*)"/g)) assert.ok(words.length <= 140, words);
  });

  test('has the message shortcut, named within 24 characters, with the name of its command', () => {
    assert.match(manifest, /- name: "Brief this"\n {6}type: "message"\n {6}callback_id: "brief"/);
  });

  test('asks for no scope that reads messages', () => {
    const [, list = ''] = /scopes:\n {4}bot:\n((?: {6}- .*\n)+)/.exec(manifest) ?? [];
    const scopes = [...list.matchAll(/"(.*)"/g)].map(([, scope]) => scope);
    assert.deepEqual(scopes, ['commands', 'chat:write', 'chat:write.public', 'users:read', 'files:read']);
  });

  test('turns Socket Mode and interactivity on', () => {
    assert.match(manifest, /socket_mode_enabled: true/);
    assert.match(manifest, /interactivity:\n {4}is_enabled: true/);
  });
});

describe('.env.example', () => {
  const lines = envExample(SETTINGS).split('\n');

  test('changes nothing when it is copied: every line is a comment', () => {
    assert.deepEqual(
      lines.filter((line) => line !== '' && !line.startsWith('#')),
      [],
    );
  });

  test('names every setting once, and its defaults are accepted', () => {
    const pairs = lines.flatMap((line) => /^#([A-Z_]+)=(.*)$/.exec(line)?.slice(1) ?? []);
    const names = pairs.filter((_, at) => at % 2 === 0);
    assert.deepEqual([...names].sort(), Object.keys(SETTINGS).sort());
    const given = Object.fromEntries(names.map((name, at) => [name, pairs[2 * at + 1]]));
    assert.deepEqual(readSettings(given), readSettings({}));
  });

  test('never writes a secret, even one with a default', () => {
    const secret: Setting = { group: 'General', type: 'text', default: null, secret: true, doc: 'A secret.' };
    assert.match(envExample({ TOKEN: secret }), /^#TOKEN=$/m);
  });
});

describe('the tables of the README', () => {
  test('name each command and each setting', () => {
    const commands = commandsTable(COMMANDS);
    for (const command of COMMANDS)
      assert.equal(commands.includes(`\`/${command.name}`), command.surface === 'slash', command.name);
    const settings = settingsTable(SETTINGS);
    for (const name of Object.keys(SETTINGS)) assert.ok(settings.includes(`\`${name}\``), name);
  });

  test('have the same number of cells in each row', () => {
    for (const [table, cells] of [
      [commandsTable(COMMANDS), 2],
      [settingsTable(SETTINGS), 4],
    ] as const)
      for (const line of table.trim().split('\n')) assert.equal(line.match(/(?<!\\)\|/g)?.length, cells + 1, line);
  });
});
