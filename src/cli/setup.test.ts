import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { after, before, beforeEach, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type DiscordEmulator, startDiscordEmulator } from '../test/discord-emulator/index.ts';
import { type NewsServer, startNewsServer } from '../test/news-server.ts';
import { type SlackEmulator, startSlackEmulator } from '../test/slack-emulator/index.ts';
import { setUp } from './setup.ts';

const CTRL_C = '\x03';

let slack: SlackEmulator;
let discord: DiscordEmulator;
let news: NewsServer;
let folder: string;
let file: string;
before(async () => {
  [slack, discord, news] = await Promise.all([startSlackEmulator(), startDiscordEmulator(), startNewsServer()]);
});
after(() => Promise.all([slack.close(), discord.close(), news.close()]));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-setup-'));
  file = join(folder, '.env');
  folders.push(folder);
});
const folders: string[] = [];
after(() => {
  for (const each of folders) rmSync(each, { recursive: true, force: true });
});

/** Types each answer when its question stands; `shown` has what the terminal showed, with every run of spaces as one. */
async function setup(
  answers: readonly (readonly [question: RegExp, answer: string])[],
  env: Readonly<Record<string, string>> = {},
  input = Object.assign(new PassThrough(), { isTTY: true }),
): Promise<{ code: number; shown: string }> {
  const output = Object.assign(new PassThrough(), { isTTY: true });
  const left = [...answers];
  let [shown, seen] = ['', 0];
  output.on('data', (chunk) => {
    shown += chunk;
    const [question, answer] = left[0] ?? [];
    const asked = question?.exec(shown.slice(seen));
    if (!asked) return;
    left.shift();
    seen += asked.index + asked[0].length;
    // The question is listened to once it has been written.
    setImmediate(() => input.write(answer === CTRL_C ? answer : `${answer}\r`));
  });
  const code = await setUp(
    file,
    {
      LANG: 'en_GB.UTF-8',
      DATA_DIR: join(folder, 'data'),
      WEB_PORT: '9',
      SLACK_API_URL: slack.url,
      DISCORD_API_URL: discord.url,
      ALLOW_PRIVATE_ADDRESSES: news.hostPort,
      ...env,
    },
    { input, output },
  );
  assert.deepEqual(left, [], `never asked; shown: ${shown}`);
  return { code, shown: shown.replace(/\s+/g, ' ') };
}

const LANGUAGE = /Language of the bot \(nl, en\)[^\n]*: /;
const ZONE = /Time zone of schedules[^\n]*: /;
const BOT = /SLACK_BOT_TOKEN \(does not show\)[^\n]*: /;
const APP = /SLACK_APP_TOKEN \(does not show\)[^\n]*: /;
const SIGNING = /SLACK_SIGNING_SECRET \(does not show\)[^\n]*: /;
const DISCORD = /DISCORD_TOKEN \(does not show\)[^\n]*: /;
const ADDRESS = /Address to try reading the web with[^\n]*: /;

describe('setup', { timeout: 60_000 }, () => {
  test('with good tokens writes them for their owner alone, shows none, and finds nothing to mend', async () => {
    const { code, shown } = await setup([
      [LANGUAGE, 'nl'],
      [ZONE, 'Europe/Brussels'],
      [BOT, slack.botToken],
      [APP, slack.appToken],
      [DISCORD, discord.token],
      [ADDRESS, `${news.origin}/feed.xml`],
    ]);
    assert.equal(code, 0, shown);
    assert.deepEqual(readFileSync(file, 'utf8').split('\n'), [
      'DEFAULT_LANGUAGE=nl',
      'DEFAULT_TIME_ZONE=Europe/Brussels',
      `SLACK_BOT_TOKEN=${slack.botToken}`,
      `SLACK_APP_TOKEN=${slack.appToken}`,
      `DISCORD_TOKEN=${discord.token}`,
      '',
    ]);
    assert.equal(statSync(file).mode & 0o777, 0o600);
    for (const token of [slack.botToken, slack.appToken, discord.token]) assert.ok(!shown.includes(token));
    for (const line of [
      /paste \S+config\/slack-manifest\.yaml/,
      /https:\/\/discord\.com\/oauth2\/authorize\?.+is written.+oauth2/,
      /Good: The web can be read: 127\.0\.0\.1 answers/,
      /Good: Schedules run in Europe\/Brussels, where it is \d\d:\d\d now/,
      /Nothing has to be mended/,
    ])
      assert.match(shown, line);
  });

  test('a wrong token is told at once with what to do, and asked again', async () => {
    const { code, shown } = await setup([
      [LANGUAGE, 'fr'],
      [LANGUAGE, 'en'],
      [ZONE, 'Mars/Olympus'],
      [ZONE, 'UTC'],
      [BOT, 'xoxb-wrong'],
      [
        /Mend this: Slack refuses SLACK_BOT_TOKEN \(invalid_auth\)[\s\S]*SLACK_BOT_TOKEN \(does not show\) \[kept\]: /,
        slack.botToken,
      ],
      [APP, 'not a token'],
      [APP, slack.appToken],
      [DISCORD, 'no.such.token'],
      [/Mend this: Discord refuses DISCORD_TOKEN \(401\)[\s\S]*DISCORD_TOKEN \(does not show\) \[kept\]: /, ''],
      [ADDRESS, '-'],
    ]);
    assert.equal(code, 1);
    const written = readFileSync(file, 'utf8');
    assert.match(written, new RegExp(`^SLACK_BOT_TOKEN=${slack.botToken}$`, 'm'));
    assert.match(written, /^DISCORD_TOKEN=no\.such\.token$/m, 'Enter goes on with it all the same');
    assert.match(shown, /fr will not do.+Mars\/Olympus will not do.+That is no token/);
    assert.match(shown, /1 thing has to be mended/);
  });

  test('without any token Sitrep is set up all the same', async () => {
    const { code, shown } = await setup([
      [LANGUAGE, ''],
      [ZONE, 'Europe/Paris'],
      [BOT, ''],
      [DISCORD, ''],
      [ADDRESS, `${news.origin}/gone`],
    ]);
    assert.equal(readFileSync(file, 'utf8'), 'DEFAULT_LANGUAGE=en\nDEFAULT_TIME_ZONE=Europe/Paris\n');
    assert.match(shown, /Not used: Slack is off.+Not used: Discord is off/);
    assert.match(shown, /Mend this: The web could not be read\. .+check the network and name server/);
    assert.equal(code, 1);
  });

  test('in an .env that is there only what was answered changes; Enter keeps, - clears', async () => {
    const own = `# ours\nLOG_LEVEL=warn # quiet\nDEFAULT_LANGUAGE=nl\nSLACK_BOT_TOKEN=${slack.botToken}\n`;
    writeFileSync(file, `${own}SLACK_SIGNING_SECRET='old'\nDISCORD_TOKEN=stale\n`);
    const { shown } = await setup(
      [
        [/Taal van de bot \(nl, en\) \[nl\]: /, ''],
        [/Tijdzone[^\n]*: /, 'Europe/Amsterdam'],
        [/SLACK_BOT_TOKEN \(onzichtbaar\) \[houden\]: /, ''],
        [/SLACK_APP_TOKEN \(onzichtbaar\): /, ''],
        [/SLACK_SIGNING_SECRET \(onzichtbaar\) \[houden\]: /, 'new'],
        [/DISCORD_TOKEN \(onzichtbaar\) \[houden\]: /, '-'],
        [/Adres[^\n]*: /, '-'],
      ],
      { LANG: '' },
    );
    assert.equal(
      readFileSync(file, 'utf8'),
      `${own}SLACK_SIGNING_SECRET=new\nDISCORD_TOKEN=\nDEFAULT_TIME_ZONE=Europe/Amsterdam\n`,
    );
    assert.match(shown, /Goed: Slack komt over HTTP/);
  });

  test('what the environment sets is not asked, and a bot token without a way to the bot changes nothing', async () => {
    const { shown } = await setup(
      [
        [ZONE, 'UTC'],
        [BOT, slack.botToken],
        [APP, ''],
        [SIGNING, ''],
        [ADDRESS, '-'],
      ],
      { DEFAULT_LANGUAGE: 'en', DISCORD_TOKEN: discord.token },
    );
    assert.match(shown, /DEFAULT_LANGUAGE is set in the environment .+ DISCORD_TOKEN is set in the environment/);
    assert.match(shown, /Slack needs an app token or a signing secret/);
    assert.equal(readFileSync(file, 'utf8'), 'DEFAULT_TIME_ZONE=UTC\n');
  });

  test('Ctrl-C leaves .env as it was: at a question, and while a token is tried', async (t) => {
    const own = 'DEFAULT_LANGUAGE=nl\n';
    writeFileSync(file, own);
    const start = [
      [LANGUAGE, 'en'],
      [ZONE, 'UTC'],
    ] as const;
    const asked = await setup([...start, [BOT, slack.botToken], [APP, CTRL_C]]);
    assert.equal(asked.code, 130);
    assert.match(asked.shown, /Stopped; \S+\.env is as it was/);

    const input = Object.assign(new PassThrough(), { isTTY: true });
    const silent = createServer(() => input.write(CTRL_C));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    t.after(() => {
      silent.closeAllConnections();
      silent.close();
    });
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`;
    const tried = await setup([...start, [BOT, 'xoxb-1']], { SLACK_API_URL: url }, input);
    assert.equal(tried.code, 130);

    assert.equal(readFileSync(file, 'utf8'), own);
    assert.deepEqual(readdirSync(folder), ['.env']);
  });

  test('without a terminal it says what to do instead', async () => {
    const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
    const { PATH = '' } = process.env;
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', cli, 'setup'], {
      cwd: folder,
      env: { PATH, LANG: 'nl_NL.UTF-8' },
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 60_000,
    });
    const [told, code] = await Promise.all([
      text(child.stderr),
      new Promise<number | null>((resolve) => child.on('close', resolve)),
    ]);
    assert.equal(code, 2);
    assert.match(told, /Kopieer config\/\.env\.example naar \.env/);
    assert.ok(!existsSync(file));
  });
});
