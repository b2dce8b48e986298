// Every fault that a platform may bring about, on both platforms, and what the person saw of it: printed as a table.
import assert from 'node:assert/strict';
import { after, describe, type TestContext, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { SitrepError } from '../core/errors.ts';
import type { Answer } from '../core/reply.ts';
import { answerOf, connected, failure, READER } from './discord-emulator/connected.ts';
import { type DiscordEmulator, rateLimited, textOf, unavailable } from './discord-emulator/index.ts';
import { ARTICLE, briefingWith, startClient } from './slack-emulator/client.ts';
import { type SlackEmulator, wordsOf } from './slack-emulator/index.ts';

const LIMIT = { timeout: 60_000 };
const NOOR = 'U0NOOR';
const NEWS = 'C0NEWS';
const kept = briefingWith(3);
const use = { brief: async () => ({ kept, sample: false }), kept: async () => ({ kept, article: ARTICLE }) };
const table: [platform: string, fault: string, saw: string][] = [];

/** How a message is seen: by whom, and how it begins. */
function seen(words: string, isPrivate: boolean): string {
  const text = words.replace(/\s+/g, ' ').trim();
  return `${isPrivate ? 'for the person alone' : 'in the channel'}: “${text.length > 70 ? `${text.slice(0, 69)}…` : text}”`;
}

function note(platform: string, fault: string, saws: readonly string[]): void {
  table.push([platform, fault, `${saws.length} × ${[...new Set(saws)].join(' + ') || 'nothing'}`]);
}

after(() => {
  const width = Math.max(...table.map(([, fault]) => fault.length));
  for (const [platform, fault, saw] of table)
    process.stdout.write(`${platform.padEnd(8)} ${fault.padEnd(width)}  ${saw}\n`);
});

describe('Slack', LIMIT, () => {
  const failing = (fault: Parameters<SlackEmulator['fail']>[0]) => (emulator: SlackEmulator) => emulator.fail(fault);
  const answered: readonly [string, (emulator: SlackEmulator) => void, { deliveries?: number }?][] = [
    ['none', () => {}],
    ['delivered three times', () => {}, { deliveries: 3 }],
    ['the reply to the answer is lost', failing({ method: 'response_url', kind: 'lost-reply', times: 1 })],
    ['429 with Retry-After', failing({ method: 'response_url', kind: 'rate-limited', retryAfter: 1, times: 1 })],
    ['429 without a header', failing({ method: 'response_url', kind: 'rate-limited', times: 1 })],
    ['503 on the answer', failing({ method: 'response_url', kind: 'server-error' })],
    ['slow answers, 1.5 s', failing({ method: 'response_url', kind: 'slow', milliseconds: 1500 })],
    ['the response address has expired', (emulator) => void setImmediate(emulator.expireResponseUrls)],
    ['who the person is cannot be asked', failing({ method: 'users.info', kind: 'server-error' })],
  ];
  for (const [fault, arrange, doing] of answered)
    test(`answers once: ${fault}`, async (t) => {
      const { emulator } = await startClient(t, { use });
      arrange(emulator);
      const exchange = await emulator.typeCommand(NOOR, NEWS, '/brief', doing);
      await exchange.answer(() => true, 8000);
      await sleep(300);
      const replies = exchange.replies();
      note(
        'Slack',
        fault,
        replies.map((message) => seen(wordsOf(message), message.onlyFor !== null)),
      );
      assert.equal(replies.filter((message) => /Brug dicht/.test(wordsOf(message))).length, 1);
    });

  test('an answer that may or may not have arrived is not sent twice: the person is told', async (t) => {
    const { emulator } = await startClient(t, { use });
    emulator.fail({ method: 'response_url', kind: 'dropped', times: 1 });
    const exchange = await emulator.typeCommand(NOOR, NEWS, '/brief');
    const message = await exchange.answer();
    note('Slack', 'the connection breaks as it answers', [seen(wordsOf(message), message.onlyFor !== null)]);
    assert.equal(message.onlyFor, NOOR);
    assert.match(wordsOf(message), /geef het commando dan opnieuw/);
  });

  for (const how of ['asked', 'closed', 'broken', 'frozen'] as const)
    test(`a connection that is ${how} is replaced, and the next command answered`, async (t) => {
      const { emulator, slack } = await startClient(t, { use });
      await emulator.waitForConnection();
      emulator.disconnect(how);
      await sleep(20);
      await emulator.waitForConnection(8000);
      const exchange = await emulator.typeCommand(NOOR, NEWS, '/brief');
      const message = await exchange.answer();
      note('Slack', `the connection is ${how}, then a command`, [seen(wordsOf(message), message.onlyFor !== null)]);
      assert.equal(slack.status().state, 'ready');
    });

  test('a double click and two people at once have one effect each', async (t) => {
    const { emulator } = await startClient(t, { use, timing: { doubleClick: 1000 } });
    const message = await (await emulator.typeCommand(NOOR, NEWS, '/brief')).answer();
    const presses = await Promise.all(
      [NOOR, NOOR, 'U0ADMIN'].map((person) => emulator.pressButton(person, message, 'Standpunten')),
    );
    await sleep(500);
    const opened = presses.flatMap((press) => press.replies());
    note(
      'Slack',
      'a double click, and somebody else at once',
      opened.map((one) => seen(wordsOf(one), one.onlyFor !== null)),
    );
    assert.deepEqual(new Set(opened.map(({ onlyFor }) => onlyFor)), new Set([NOOR, 'U0ADMIN']));
    assert.equal(opened.length, 2);
  });

  const failures: readonly [string, () => Promise<Answer | null>][] = [
    ['the engine throws', () => Promise.reject(new Error('a bug'))],
    ['the page is behind a paywall', () => Promise.reject(new SitrepError('page-paywalled'))],
  ];
  for (const [fault, brief] of failures)
    test(`is one private message with what to do and a reference: ${fault}`, async (t) => {
      const { emulator, logged } = await startClient(t, { use: { brief: brief as never } });
      const exchange = await emulator.typeCommand(NOOR, NEWS, '/brief');
      const message = await exchange.answer();
      note(
        'Slack',
        fault,
        exchange.replies().map((one) => seen(wordsOf(one), one.onlyFor !== null)),
      );
      const reference = /Kenmerk (\w{6})/.exec(wordsOf(message))?.[1];
      assert.ok(reference && logged.some((line) => line.reference === reference), 'the reference stands in the log');
      assert.equal(message.onlyFor, NOOR);
    });

  test('a revoked token is told by the health, and heals with it', async (t) => {
    const { emulator, slack } = await startClient(t, { use, timing: { recheck: 50 } });
    emulator.refusals.bot = 'token_revoked';
    while (slack.status().state !== 'down') await sleep(10);
    note('Slack', 'the token is revoked', ['nobody in the channel; /readyz and the log say “down”']);
    emulator.refusals.bot = null;
    while (slack.status().state !== 'ready') await sleep(10);
  });

  test('a channel that was archived meanwhile is told to who asked for the post', async (t) => {
    const { emulator, slack } = await startClient(t, { use });
    emulator.fail({ method: 'chat.postMessage', kind: 'is_archived' });
    const place = { platform: 'slack', workspace: 'T0TEAM', channel: NEWS } as const;
    const post = { place, reply: { kind: 'briefing', kept, sample: false }, reader: READER, key: 'k' } as const;
    await assert.rejects(slack.post(post), { code: 'channel-gone' });
    note('Slack', 'the channel is archived before a post', [
      'refused as channel-gone: the schedule pauses, its owner is told (app/run-due.test.ts)',
    ]);
  });
});

describe('Discord', LIMIT, () => {
  const ANSWER = /^(?:PATCH|POST) \/webhooks\//;
  const ACK = /^POST \/interactions\//;
  const answered: readonly [string, (emulator: DiscordEmulator) => void, { deliveries?: number }?][] = [
    ['none', () => {}],
    ['delivered three times', () => {}, { deliveries: 3 }],
    ['the reply to the answer is lost', (emulator) => emulator.failNext(ANSWER, { kind: 'lost-reply' })],
    ['the reply to the acknowledgement is lost', (emulator) => emulator.failNext(ACK, { kind: 'lost-reply' })],
    ['429 with Retry-After', (emulator) => emulator.failNext(ANSWER, rateLimited(0.3))],
    ['429 without a header', (emulator) => emulator.failNext(ANSWER, rateLimited(0.3, { withoutHeaders: true }))],
    ['503 twice', (emulator) => emulator.failNext(ANSWER, unavailable(), 2)],
    ['slow answers, 1.5 s', (emulator) => emulator.failNext(ANSWER, { kind: 'slow', milliseconds: 1500 })],
    ['the connection breaks as it answers', (emulator) => emulator.failNext(ANSWER, { kind: 'reset' }, 2)],
  ];
  for (const [fault, arrange, doing] of answered)
    test(`answers once: ${fault}`, async (t) => {
      const { emulator, calls } = await connected(t);
      arrange(emulator);
      const exchange = emulator.typeCommand('brief', {}, doing);
      await exchange.outcome(10_000);
      await sleep(100);
      const messages = exchange.messages();
      note(
        'Discord',
        fault,
        messages.map((message) => seen(textOf(message), message.ephemeral)),
      );
      assert.equal(messages.length, 1);
      assert.match(textOf(messages[0]!), /Twelve speakers/);
      assert.equal(calls.length, 1);
    });

  test('an interaction that has expired runs nothing', async (t) => {
    const { emulator, calls } = await connected(t);
    const late = emulator.typeCommand('brief', {}, { age: 4000 });
    await sleep(300);
    note(
      'Discord',
      'the interaction has expired',
      late.messages().map(textOf).concat('Discord’s own “did not respond”'),
    );
    assert.equal(calls.length, 0);
  });

  test('a gateway that is cut is resumed, and the next command answered', async (t) => {
    const { emulator, discord } = await connected(t);
    emulator.gateway.cut();
    await emulator.waitFor(
      'the connection',
      () => discord.status().state === 'ready' && emulator.gateway.live > 0,
      15_000,
    );
    const { text, ephemeral } = await emulator.typeCommand('brief').outcome(10_000);
    note('Discord', 'the gateway is cut, then a command', [seen(text, ephemeral)]);
    assert.match(text, /Twelve speakers/);
  });

  test('two people at once get an answer each, for themselves', async (t) => {
    const { emulator } = await connected(t);
    const { message } = await emulator.typeCommand('brief').outcome();
    const people = ['400000000000000001', '400000000000000002'];
    const opened = await Promise.all(
      people.map((id) => emulator.pressButton('Positions', message, { by: { id } }).outcome()),
    );
    note(
      'Discord',
      'two people press at once',
      opened.map(({ text, ephemeral }) => seen(text, ephemeral)),
    );
    assert.ok(opened.every(({ ephemeral }) => ephemeral));
  });

  test('a host that fails altogether is an apology, and the thinking ends', async (t) => {
    const { emulator } = await connected(t, { run: () => Promise.reject(new Error('a bug')) });
    const exchange = emulator.typeCommand('brief');
    const { text, ephemeral } = await exchange.outcome();
    note('Discord', 'the engine throws', [seen(text, ephemeral)]);
    assert.match(text, /Reference \d{17,}/);
    assert.equal(exchange.messages().filter(({ thinking }) => thinking).length, 0);
  });

  test('a failure is told to the person alone', async (t) => {
    const { emulator } = await connected(t, { run: async () => failure('page-paywalled') });
    const { text, ephemeral } = await emulator.typeCommand('brief').outcome();
    note('Discord', 'the page is behind a paywall', [seen(text, ephemeral)]);
    assert.ok(ephemeral);
  });

  test('a revoked token is told by the health, and heals with it', async (t) => {
    const { emulator, discord } = await connected(t);
    emulator.refuseToken(true);
    emulator.gateway.close(4004);
    await emulator.waitFor('the health', () => discord.status().state === 'down');
    note('Discord', 'the token is revoked', ['nobody in the channel; /readyz and the log say “down”']);
    emulator.refuseToken(false);
    await emulator.waitFor('the health', () => discord.status().state === 'ready', 10_000);
  });

  test('a channel that was deleted meanwhile is told to the schedule’s owner', async (t: TestContext) => {
    const { emulator, discord } = await connected(t);
    emulator.channel(emulator.channelId).state = 'gone';
    const { reply, reader } = answerOf({ command: 'brief', subcommand: null, options: {} } as never);
    const place = { platform: 'discord', workspace: emulator.guildId, channel: emulator.channelId } as const;
    await assert.rejects(discord.post({ place, reply, reader, key: 'k' }), { code: 'channel-gone' });
    note('Discord', 'the channel is deleted before a post', [
      'refused as channel-gone: the schedule pauses, its owner is told (app/run-due.test.ts)',
    ]);
  });
});
