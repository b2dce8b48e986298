import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, type ClientOptions, startClient } from '../../test/slack-emulator/client.ts';
import { wordsOf } from '../../test/slack-emulator/index.ts';
import { SCOPES } from './identify.ts';

const LIMIT = { timeout: 15_000 };

async function untilState({ slack }: Client, state: string, patience = 3000): Promise<void> {
  const until = performance.now() + patience;
  while (slack.status().state !== state) {
    assert.ok(performance.now() < until, `still ${slack.status().state}, not ${state}`);
    await sleep(5);
  }
}

async function answers({ emulator }: Client): Promise<void> {
  const exchange = await emulator.typeCommand('U0ADMIN', 'C0NEWS', '/sitrep help');
  assert.match(wordsOf(await exchange.answer()), /Sitrep/);
}

/** What happens to a bot that is connected, and what must be true before the next command is answered. */
const afterwards: [string, (client: Client) => void | Promise<void>][] = [
  ['Slack asks to reconnect', ({ emulator }) => emulator.disconnect('asked')],
  ['the connection is closed', ({ emulator }) => emulator.disconnect('closed')],
  ['the connection breaks without a word', ({ emulator }) => emulator.disconnect('broken')],
  ['the connection stays open but nobody is there', ({ emulator }) => emulator.disconnect('frozen')],
  ['Slack answers pings but sends none any more', ({ emulator }) => emulator.socket.ping()],
  [
    'nonsense arrives',
    ({ emulator }) => {
      emulator.socket.say('{"type":');
      emulator.socket.say({ type: 'slash_commands', envelope_id: 'e0', payload: null });
      emulator.socket.say({ type: 'unheard_of', envelope_id: 'e1', payload: {} });
    },
  ],
  [
    'the app token is refused on the reconnect, then good again',
    async (client) => {
      client.emulator.refusals.app = 'invalid_auth';
      client.emulator.disconnect('closed');
      await untilState(client, 'down');
      await sleep(100);
      client.emulator.refusals.app = null;
    },
  ],
  [
    'Slack answers a reconnect with errors of every kind',
    ({ emulator }) => {
      emulator.fail({ method: 'apps.connections.open', kind: 'server-error', times: 2 });
      emulator.fail({ method: 'apps.connections.open', kind: 'dropped', times: 1 });
      emulator.fail({ method: 'apps.connections.open', kind: 'internal_error', times: 1 });
      emulator.fail({ method: 'apps.connections.open', kind: 'rate-limited', retryAfter: 1, times: 1 });
      emulator.disconnect('closed');
    },
  ],
  [
    'new connections are closed at the door',
    async (client) => {
      client.emulator.socket.greeting = 'close';
      client.emulator.disconnect('broken');
      await untilState(client, 'down');
      await sleep(50);
      client.emulator.socket.greeting = 'hello';
    },
  ],
];
for (const [what, happen] of afterwards)
  test(`goes on when ${what}`, LIMIT, async (t) => {
    const client = await startClient(t);
    await untilState(client, 'ready');
    const { greeted } = client.emulator.socket;
    await happen(client);
    if (!/nonsense/.test(what)) {
      while (client.emulator.socket.greeted === greeted) await sleep(5);
    }
    await answers(client);
    await untilState(client, 'ready');
    if (/nonsense/.test(what)) client.emulator.violations.length = 0;
  });

/** What stands in the way of the first connection. */
const beforehand: [string, ClientOptions['prepare'], (client: Client) => void][] = [
  [
    'the bot token is refused',
    ({ refusals }) => {
      refusals.bot = 'invalid_auth';
    },
    ({ emulator }) => {
      emulator.refusals.bot = null;
    },
  ],
  [
    'the app token is refused',
    ({ refusals }) => {
      refusals.app = 'not_allowed_token_type';
    },
    ({ emulator }) => {
      emulator.refusals.app = null;
    },
  ],
  ['Slack is down', ({ fail }) => fail({ kind: 'server-error' }), ({ emulator }) => emulator.heal()],
  ['Slack cannot be reached', ({ fail }) => fail({ kind: 'dropped' }), ({ emulator }) => emulator.heal()],
  [
    'Slack never says hello',
    ({ socket }) => {
      socket.greeting = 'close';
    },
    ({ emulator }) => {
      emulator.socket.greeting = 'hello';
    },
  ],
];
for (const [what, prepare, mend] of beforehand)
  test(`starts although ${what}, says that it is down, and connects once it is mended`, LIMIT, async (t) => {
    const client = await startClient(t, { ...(prepare && { prepare }) });
    assert.equal(client.slack.status().state, 'starting');
    await untilState(client, 'down');
    mend(client);
    await untilState(client, 'ready');
    await answers(client);
  });

test('a refused token makes no storm of questions', LIMIT, async (t) => {
  const client = await startClient(t, {
    timing: { refusedFirst: 50, refusedMost: 1000 },
    prepare({ refusals }) {
      refusals.app = 'invalid_auth';
    },
  });
  await sleep(400);
  const asked = client.emulator.calls.filter(({ method }) => method === 'apps.connections.open').length;
  assert.ok(asked >= 1 && asked <= 5, `${asked} times`);
});

test('a command that arrives while the connection is lost is answered once, afterwards', LIMIT, async (t) => {
  const client = await startClient(t);
  await untilState(client, 'ready');
  const { emulator } = client;
  emulator.disconnect('frozen');
  const exchange = await emulator.typeCommand('U0ADMIN', 'C0NEWS', '/sitrep help');
  await exchange.answer();
  await sleep(50);
  assert.equal(exchange.replies().length, 1);
});

test('a bot token that is revoked meanwhile is noticed by the first post', LIMIT, async (t) => {
  const client = await startClient(t);
  await untilState(client, 'ready');
  client.emulator.refusals.bot = 'token_revoked';
  await assert.rejects(
    client.slack.post({
      place: { platform: 'slack', workspace: 'T0TEAM', channel: 'C0NEWS' },
      reply: { kind: 'help' },
      reader: { language: 'en', zone: 'UTC' },
      key: 'd1',
    }),
    { code: 'token-refused' },
  );
  await untilState(client, 'down');
  client.emulator.refusals.bot = null;
  await untilState(client, 'ready');
});

test('scopes that the app lacks are told once', LIMIT, async (t) => {
  const client = await startClient(t, {
    prepare: ({ missingScopes }) => missingScopes.add('users:read').add('files:read'),
    timing: { recheck: 10 },
  });
  await untilState(client, 'ready');
  await sleep(60);
  const told = client.logged.filter(({ missing }) => missing !== undefined);
  assert.deepEqual(
    told.map(({ missing }) => missing),
    ['users:read files:read'],
  );
});

test('the scopes are those of the manifest', () => {
  const manifest = readFileSync(new URL('../../../config/slack-manifest.yaml', import.meta.url), 'utf8');
  const [, asked = ''] = /scopes:\n\s+bot:\n((?:\s+- .*\n)+)/.exec(manifest) ?? [];
  assert.deepEqual(
    [...asked.matchAll(/"([^"]+)"/g)].map(([, scope]) => scope),
    SCOPES,
  );
});

test('stops at any time, leaving nothing behind', LIMIT, async (t) => {
  for (const moment of ['before anything', 'while connecting', 'connected', 'refused', 'not greeted', 'twice']) {
    const client = await startClient(t, {
      prepare({ refusals, socket }) {
        if (moment === 'refused') refusals.app = 'invalid_auth';
        if (moment === 'not greeted') socket.greeting = 'silence';
      },
    });
    if (moment === 'connected' || moment === 'twice') await untilState(client, 'ready');
    else if (moment !== 'before anything') await sleep(20);
    const started = performance.now();
    await client.slack.stop();
    if (moment === 'twice') await client.slack.stop();
    const took = performance.now() - started;
    assert.ok(took < 4000, `${moment}: ${took} ms`);
    assert.notEqual(client.slack.status().state, 'ready', moment);
    // Slack's end hears of it a moment later.
    for (let waited = 0; client.emulator.socket.connections > 0 && waited < 100; waited++) await sleep(5);
    assert.equal(client.emulator.socket.connections, 0, moment);
  }
});
