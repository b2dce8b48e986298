import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { connected } from '../../test/discord-emulator/connected.ts';
import { type DiscordEmulator, unavailable } from '../../test/discord-emulator/index.ts';

const LIMIT = { timeout: 30_000, concurrency: 4 };

/** After each of these an interaction from the meantime must still be answered, once. */
const RESUMED: readonly [name: string, harm: (gateway: DiscordEmulator['gateway']) => void][] = [
  ['a connection that is cut', (gateway) => gateway.cut()],
  ['a close for an unknown reason', (gateway) => gateway.close(4000)],
  ['a request to reconnect', (gateway) => gateway.askToReconnect()],
  ['a session that is invalid but can be resumed', (gateway) => gateway.invalidate(true)],
];

suite('a connection that comes back', LIMIT, () => {
  for (const [name, harm] of RESUMED)
    test(`${name} loses nothing`, async (t) => {
      const { emulator, discord, calls } = await connected(t);
      harm(emulator.gateway);
      const typed = emulator.typeCommand('brief', {}, { deliveries: 2 });
      await typed.outcome(10_000);
      assert.equal(calls.length, 1);
      assert.equal(typed.callbacks, 1);
      await emulator.waitFor('health', () => discord.status().state === 'ready');
      assert.equal(emulator.gateway.counts.identified, 1);
      assert.equal(emulator.registrations.length, 1);
    });

  for (const [name, harm] of [
    ['an invalid session', (gateway) => gateway.invalidate(false)],
    ['a session that has timed out', (gateway) => gateway.close(4009)],
  ] as typeof RESUMED)
    test(`${name} is followed by a new one`, async (t) => {
      const { emulator, discord } = await connected(t);
      harm(emulator.gateway);
      await emulator.waitFor('a second session', () => emulator.gateway.live > 0, 15_000);
      await emulator.waitFor('health', () => discord.status().state === 'ready');
      await emulator.typeCommand('brief').outcome();
      assert.equal(emulator.gateway.counts.identified, 2);
      assert.equal(emulator.registrations.length, 1, 'unchanged commands are not written again');
    });

  test('a socket that is only half open is noticed by its silence', async (t) => {
    const { emulator, discord } = await connected(t, { start: false });
    emulator.gateway.heartbeatInterval = 150;
    await discord.start();
    await emulator.waitForCommands();
    emulator.gateway.silent = true;
    await emulator.waitFor('another connection', () => emulator.gateway.counts.connected > 1, 10_000);
    emulator.gateway.silent = false;
    await emulator.waitFor('health', () => discord.status().state === 'ready', 10_000);
    await emulator.typeCommand('brief').outcome(10_000);
  });
});

suite('a connection that is refused', LIMIT, () => {
  for (const code of [4004, 4014])
    test(`on a live connection with ${code}: health says so, and goes on trying`, async (t) => {
      const { emulator, discord } = await connected(t);
      assert.equal(discord.status().state, 'ready');
      emulator.refuseToken(true);
      emulator.gateway.close(code);
      await emulator.waitFor('the truth', () => discord.status().state === 'down');
      const attempts = () => emulator.requests.filter(({ request }) => request === 'GET /gateway/bot').length;
      await emulator.waitFor('more attempts', () => attempts() > 2, 10_000);
      assert.equal(discord.status().state, 'down');
      emulator.refuseToken(false);
      await emulator.waitFor('health', () => discord.status().state === 'ready', 10_000);
      await emulator.typeCommand('brief').outcome();
    });

  const before: readonly [
    name: string,
    harm: (emulator: DiscordEmulator) => void,
    heal: (emulator: DiscordEmulator) => void,
  ][] = [
    [
      'by a token that is not valid',
      (emulator) => emulator.refuseToken(true),
      (emulator) => emulator.refuseToken(false),
    ],
    [
      'by an API that is down',
      (emulator) => emulator.failNext(/^GET \/gateway/, unavailable(), 999),
      (emulator) => emulator.healAll(),
    ],
    [
      'by a gateway that is down',
      ({ gateway }) => void Object.assign(gateway, { refuseUpgrades: 503 }),
      ({ gateway }) => void Object.assign(gateway, { refuseUpgrades: null }),
    ],
  ];
  for (const [name, harm, heal] of before)
    test(`from the start ${name}: no crash, and no need of a restart`, async (t) => {
      const { emulator, discord } = await connected(t, { start: false });
      harm(emulator);
      await discord.start();
      await emulator.waitFor('the truth', () => discord.status().state === 'down', 10_000);
      heal(emulator);
      await emulator.waitForCommands(15_000);
      await emulator.typeCommand('brief').outcome();
      assert.equal(discord.status().state, 'ready');
    });

  test('does not keep a stop from ending', async (t) => {
    const { emulator, discord } = await connected(t, { start: false });
    emulator.gateway.refuseUpgrades = 503;
    await discord.start();
    await emulator.waitFor('the truth', () => discord.status().state === 'down', 10_000);
    const began = Date.now();
    await discord.stop();
    assert.ok(Date.now() - began < 5000);
  });
});
