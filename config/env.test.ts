import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readSettings, SettingsError, words } from './env.ts';
import { SETTINGS } from './settings.ts';

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readSettings(env);
  } catch (error) {
    assert.ok(error instanceof SettingsError);
    return error.faults;
  }
  return [];
}

describe('settings', () => {
  test('nothing set gives every default, and no platform', () => {
    const settings = readSettings({});
    for (const [name, { default: value }] of Object.entries(SETTINGS))
      assert.equal(settings[name as keyof typeof SETTINGS], value, name);
    assert.equal(settings.SLACK_BOT_TOKEN, null);
    assert.equal(settings.WEB_HOST, '127.0.0.1');
  });

  test('an empty value is no value', () => {
    assert.equal(readSettings({ DISCORD_TOKEN: '  ', WEB_PORT: '' }).DISCORD_TOKEN, null);
  });

  test('all faults are told together, without the secret', () => {
    const faults = faultsOf({
      WEB_PORT: '70000',
      DEFAULT_TIME_ZONE: 'Mars/Olympus',
      DEFAULT_LANGUAGE: 'fr',
      SLACK_API_URL: 'ftp://x',
      ALLOW_PRIVATE_ADDRESSES: 'localhost',
      SLACK_BOT_TOKEN: 'xoxb-secret',
    });
    assert.deepEqual(
      faults.map((fault) => fault.split(':')[0]),
      [
        'DEFAULT_LANGUAGE',
        'DEFAULT_TIME_ZONE',
        'SLACK_API_URL',
        'WEB_PORT',
        'ALLOW_PRIVATE_ADDRESSES',
        'SLACK_BOT_TOKEN',
      ],
    );
    assert.ok(!faults.join().includes('xoxb-secret'));
  });

  test('a secret may come from a file, but not from two places', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'settings-')), 'token');
    writeFileSync(file, 'from-the-file\n');
    assert.equal(readSettings({ DISCORD_TOKEN_FILE: file }).DISCORD_TOKEN, 'from-the-file');
    assert.equal(faultsOf({ DISCORD_TOKEN_FILE: file, DISCORD_TOKEN: 'x' }).length, 1);
    assert.match(faultsOf({ DISCORD_TOKEN_FILE: `${file}.missing` })[0] ?? '', /ENOENT/);
  });

  test('lists are split on spaces and commas', () => {
    assert.deepEqual(words(' a:1, b:2  c:3'), ['a:1', 'b:2', 'c:3']);
    assert.deepEqual(words(null), []);
  });
});
