import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startDiscordEmulator } from '../test/discord-emulator/index.ts';
import { startNewsServer } from '../test/news-server.ts';
import { startSlackEmulator } from '../test/slack-emulator/index.ts';

const CLI = fileURLToPath(new URL('../cli.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sitrep-doctor-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Runs it as an operator would; every line of a paragraph as one. */
async function doctor(
  env: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<{ code: number | null; out: string }> {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', CLI, 'doctor', ...args], {
    cwd: folder,
    env: { PATH, LANG: 'en_GB.UTF-8', COLUMNS: '96', DATA_DIR: join(folder, 'data'), WEB_PORT: '9', ...env },
    timeout: 60_000,
  });
  const [out, code] = await Promise.all([
    text(child.stdout),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ]);
  return { code, out: out.replace(/\n {4}/g, ' ') };
}

describe('doctor', { timeout: 120_000 }, () => {
  test('without any token says what is not used, and that all is well', async () => {
    const { code, out } = await doctor({});
    assert.equal(code, 0);
    assert.match(out, /Good: The database in .+ can be read and written/);
    assert.match(out, /Not used: Slack is off/);
    assert.match(out, /Not used: Reading the web was not tried/);
    assert.match(out, /Nothing has to be mended/);
  });

  test('with good tokens, rights and clock finds nothing to mend', async (t) => {
    const [slack, discord] = [await startSlackEmulator(), await startDiscordEmulator()];
    t.after(() => Promise.all([slack.close(), discord.close()]));
    const { code, out } = await doctor({
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.url,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.url,
    });
    assert.equal(code, 0, out);
    for (const line of [
      /workspace Example/,
      /Socket Mode can be opened/,
      /servers with the bot: 1/,
      /clock .* is right/,
    ])
      assert.match(out, line);
    assert.match(out, /https:\/\/discord\.com\/oauth2\/authorize\?/);
    assert.ok(!out.includes(slack.botToken) && !out.includes(discord.token), 'no token is told');
  });

  test('names what is wrong and what to do, in the language of the terminal', async (t) => {
    const [slack, discord] = [await startSlackEmulator(), await startDiscordEmulator()];
    t.after(() => Promise.all([slack.close(), discord.close()]));
    slack.missingScopes.add('files:read');
    slack.refusals.app = 'invalid_auth';
    discord.setPermissions(String(1 << 10));
    const env = {
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.url,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.url,
    };
    const { code, out } = await doctor({ ...env, LANG: 'nl_NL.UTF-8' });
    assert.equal(code, 1);
    assert.match(out, /Herstel dit: De Slack-app mist scopes: files:read/);
    assert.match(out, /Herstel dit: Socket Mode gaat niet open \(invalid_auth\)/);
    assert.match(out, /Herstel dit: De bot mist rechten \(Newsroom: .*SendMessages/);
    const other = await doctor({ ...env, DISCORD_TOKEN: 'no.such.token', DISCORD_GUILD_ID: '123456789012345678' });
    assert.match(other.out, /Mend this: Discord refuses DISCORD_TOKEN \(401\)/);
    const elsewhere = await doctor({ ...env, DISCORD_GUILD_ID: '123456789012345678' });
    assert.match(elsewhere.out, /not in the server of DISCORD_GUILD_ID \(123456789012345678\)/);
  });

  test('warns of a machine in another zone than the schedules, but not of one in UTC', async () => {
    const env = { DEFAULT_TIME_ZONE: 'Europe/Amsterdam' };
    const [away, server] = await Promise.all([
      doctor({ ...env, TZ: 'Asia/Tokyo' }),
      doctor({ ...env, TZ: 'UTC', DATA_DIR: join(folder, 'other') }),
    ]);
    assert.match(away.out, /Look at this: Schedules run in Europe\/Amsterdam.+this machine is in Asia\/Tokyo/);
    assert.match(server.out, /Good: Schedules run in Europe\/Amsterdam, where it is \d\d:\d\d now/);
    assert.deepEqual([away.code, server.code], [0, 0]);
  });

  test('tries to read the address that it is given, with the refusals of the bot', async (t) => {
    const news = await startNewsServer();
    t.after(() => news.close());
    const address = `${news.origin}/feed.xml`;
    const read = await doctor({ ALLOW_PRIVATE_ADDRESSES: news.hostPort }, address);
    assert.match(read.out, /Good: The web can be read: 127\.0\.0\.1 answers/);
    const refused = await doctor({}, address);
    assert.equal(refused.code, 1);
    assert.match(refused.out, /Mend this: The web could not be read\. .*127\.0\.0\.1/);
  });

  test('tells a store that is none, and a platform that cannot be reached', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'x');
    const env = { DATA_DIR: file, SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's'.repeat(32) };
    const { code, out } = await doctor({ ...env, SLACK_API_URL: 'http://127.0.0.1:9/api/' });
    assert.equal(code, 1);
    assert.match(out, /Mend this: The database cannot be used/);
    assert.match(out, /Mend this: Slack cannot be reached \(\w+\)/);
    assert.match(out, /Good: Slack comes over HTTP/);
  });
});
