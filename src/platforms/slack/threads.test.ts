import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from '../../core/reply.ts';
import { digestOf } from '../../test/sample-replies.ts';
import { briefingWith, startClient } from '../../test/slack-emulator/client.ts';
import { wordsOf } from '../../test/slack-emulator/index.ts';

const LIMIT = { timeout: 20_000 };
const kept = briefingWith(3);
const reader = { language: 'en', zone: 'UTC' } as const;
const manner = { threads: true, embeds: false };
const run = async (): Promise<Answer> => ({
  reply: { kind: 'briefing', kept, sample: false },
  reader,
  audience: 'channel',
});

test('a whole briefing stands in a thread below its first message where the channel wants that', LIMIT, async (t) => {
  const { emulator } = await startClient(t, { run, manner });
  const head = await (await emulator.typeCommand('U0NOOR', 'C0NEWS', '/brief')).answer(undefined, 5000);
  assert.equal(head.thread, null);
  const below = () => emulator.posts('C0NEWS').filter(({ thread }) => thread === head.ts);
  while (below().length < 3) await sleep(20);
  assert.deepEqual(
    below().map((message) => /Actors|Positions|Open questions/.exec(wordsOf(message))?.[0]),
    ['Actors', 'Positions', 'Open questions'],
  );
});

test('where the bot may not post, the briefing is answered as usual', LIMIT, async (t) => {
  const { emulator } = await startClient(t, { run, manner });
  emulator.fail({ method: 'chat.postMessage', kind: 'not_in_channel' });
  const answer = await (await emulator.typeCommand('U0NOOR', 'C0NEWS', '/brief')).answer();
  assert.equal(answer.via, 'response_url');
  assert.equal(emulator.posts('C0NEWS').length, 1);
});

test('a button and a direct message open no thread', LIMIT, async (t) => {
  const { emulator } = await startClient(t, { run, manner });
  const direct = await (await emulator.typeCommand('U0NOOR', 'U0NOOR', '/brief')).answer();
  await (await emulator.pressButton('U0NOOR', direct, 'Actors')).answer();
  await sleep(50);
  assert.ok(emulator.messages.all.every(({ thread }) => thread === null));
});

test('a scheduled post has the briefing of each article below it, and is posted once', LIMIT, async (t) => {
  const { emulator, slack } = await startClient(t, { manner });
  const digest = digestOf([{ kept, title: null, address: null, error: null }]);
  const place = { platform: 'slack', workspace: 'T0TEAM', channel: 'C0NEWS' } as const;
  const ts = await slack.post({ place, reply: { kind: 'digest', digest }, reader, key: 'd1' });
  while (emulator.posts('C0NEWS').length < 2) await sleep(20);
  const [head, below] = emulator.posts('C0NEWS');
  assert.equal(head?.ts, ts);
  assert.equal(below?.thread, ts);
});
