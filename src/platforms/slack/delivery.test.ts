import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ErrorCode } from '../../core/errors.ts';
import type { Post } from '../../core/platform.ts';
import { briefingWith, startClient } from '../../test/slack-emulator/client.ts';
import { type Fault, type SlackEmulator, wordsOf } from '../../test/slack-emulator/index.ts';

const LIMIT = { timeout: 15_000 };
const kept = briefingWith();
const use = { brief: async () => ({ kept, sample: false }) };
const reader = { language: 'en', zone: 'UTC' } as const;

let keys = 0;
function postTo(channel: string, key = `d${++keys}`): Post {
  const reply = { kind: 'briefing', kept, sample: false } as const;
  return { place: { platform: 'slack', workspace: 'T0TEAM', channel }, reply, reader, key };
}

/** What goes wrong while a command is answered, and how the answer comes all the same: once. */
const answered: [string, (emulator: SlackEmulator) => void, { via?: string; line?: string; onlyFor?: string }][] = [
  ['nothing goes wrong', () => {}, {}],
  ['users.info fails', ({ fail }) => fail({ method: 'users.info', kind: 'server-error' }), {}],
  ['users.info hangs', ({ fail }) => fail({ method: 'users.info', kind: 'slow', milliseconds: 1500 }), {}],
  ['users.info is limited', ({ fail }) => fail({ method: 'users.info', kind: 'rate-limited', retryAfter: 600 }), {}],
  ['users:read is missing', ({ missingScopes }) => missingScopes.add('users:read'), {}],
  ['the response address is limited for a second', limited({ retryAfter: 1, times: 1 }), { via: 'response_url' }],
  ['it is limited without saying for how long', limited({ times: 1 }), { via: 'response_url' }],
  ['it is limited for an hour', limited({ retryAfter: 3600 }), { via: 'chat.postMessage' }],
  ['it answers 503', respond('server-error'), { via: 'chat.postMessage' }],
  ['it has expired', ({ expireResponseUrls }) => setImmediate(expireResponseUrls), { via: 'chat.postMessage' }],
  [
    'a private answer meets 503',
    respond('server-error'),
    { via: 'chat.postEphemeral', line: '/sitrep help', onlyFor: 'U0NOOR' },
  ],
  [
    'a private answer meets 503 where the bot is no member',
    (emulator) => {
      respond('server-error')(emulator);
      emulator.fail({ method: 'chat.postEphemeral', kind: 'not_in_channel' });
    },
    { via: 'chat.postMessage', line: '/sitrep help' },
  ],
];
function limited(fault: Partial<Fault>) {
  return ({ fail }: SlackEmulator) => fail({ ...fault, method: 'response_url', kind: 'rate-limited' });
}
function respond(kind: Fault['kind'], times?: number) {
  return ({ fail }: SlackEmulator) => fail({ method: 'response_url', kind, ...(times ? { times } : {}) });
}
for (const [what, break_, { via, line = '/brief', onlyFor }] of answered)
  test(`a command is answered once: ${what}`, LIMIT, async (t) => {
    const { emulator } = await startClient(t, { use });
    break_(emulator);
    const exchange = await emulator.typeCommand('U0NOOR', 'C0NEWS', line);
    const message = await exchange.answer(() => true, 6000);
    if (via) assert.equal(message.via, via);
    if (onlyFor) assert.equal(message.onlyFor, onlyFor);
    await sleep(100);
    assert.equal(exchange.replies().length, 1);
  });

for (const kind of ['lost-reply', 'dropped'] as const)
  test(
    `an answer to the channel of which Slack says nothing (${kind}) is not sent again, but the person is told`,
    LIMIT,
    async (t) => {
      const { emulator } = await startClient(t, { use });
      emulator.fail({ method: 'response_url', kind, times: 1 });
      const exchange = await emulator.typeCommand('U0NOOR', 'C0NEWS', '/brief');
      const told = await exchange.answer(({ onlyFor }) => onlyFor === 'U0NOOR');
      assert.match(told.text, /niet bevestigd/);
      assert.equal(exchange.replies().length, kind === 'dropped' ? 1 : 2);
    },
  );

test('a private answer of which Slack says nothing is sent again', LIMIT, async (t) => {
  const { emulator } = await startClient(t, { use });
  emulator.fail({ method: 'response_url', kind: 'dropped', times: 1 });
  await (await emulator.typeCommand('U0NOOR', 'C0NEWS', '/sitrep help')).answer();
});

test('an answer waits until Slack is back', LIMIT, async (t) => {
  const { emulator } = await startClient(t, { use });
  for (const method of ['response_url', 'chat.postMessage', 'chat.postEphemeral'])
    emulator.fail({ method, kind: 'server-error', times: 1 });
  const brief = await emulator.typeCommand('U0NOOR', 'C0NEWS', '/brief');
  await brief.answer(() => true, 6000);
  assert.equal(brief.replies().length, 1);
});

test('where the bot may not write any more, the person gets the answer', LIMIT, async (t) => {
  const { emulator } = await startClient(t, { use });
  emulator.fail({ method: 'response_url', kind: 'server-error' });
  emulator.channels.set('C0GONE', { error: 'is_archived' });
  const exchange = await emulator.typeCommand('U0NOOR', 'C0GONE', '/brief');
  assert.equal((await exchange.answer()).channel, 'U0NOOR');
});

test('blocks that Slack refuses after all cost the layout, not the answer', LIMIT, async (t) => {
  const { emulator, logged } = await startClient(t, { use });
  emulator.fail({ method: 'response_url', kind: 'invalid_blocks', times: 1 });
  const message = await (await emulator.typeCommand('U0NOOR', 'C0NEWS', '/brief')).answer();
  assert.deepEqual(message.blocks, []);
  assert.match(message.text, /Wethouder Smit sluit de brug/);
  assert.ok(logged.some(({ message: line }) => line === 'slack refused the blocks of an answer'));
});

test('an answer that reaches nobody is in the log, and the next one is given', LIMIT, async (t) => {
  const { emulator, logged } = await startClient(t, { use });
  emulator.fail({ method: 'response_url', kind: 'server-error', times: 1 });
  emulator.fail({ method: 'chat.postMessage', kind: 'channel_not_found', times: 2 });
  await emulator.typeCommand('U0NOOR', 'D0ELSE', '/brief');
  while (!logged.some(({ message }) => message === 'an answer could not be delivered')) await sleep(10);
  await (await emulator.typeCommand('U0NOOR', 'D0ELSE', '/sitrep help')).answer();
});

/** What posting meets, and what the schedule is told. */
const posts: [string, Fault, { code?: ErrorCode; retryAfter?: number; messages: number }][] = [
  ['an archived channel', { kind: 'is_archived' }, { code: 'channel-gone', messages: 0 }],
  ['a channel that is gone', { kind: 'channel_not_found' }, { code: 'channel-gone', messages: 0 }],
  ['a channel that it is no member of', { kind: 'not_in_channel' }, { code: 'channel-forbidden', messages: 0 }],
  ['a restricted channel', { kind: 'restricted_action' }, { code: 'channel-forbidden', messages: 0 }],
  ['a revoked token', { kind: 'token_revoked' }, { code: 'token-refused', messages: 0 }],
  ['a deactivated app', { kind: 'account_inactive' }, { code: 'token-refused', messages: 0 }],
  ['a short pause', { kind: 'rate-limited', retryAfter: 1, times: 1 }, { messages: 1 }],
  ['a long pause', { kind: 'rate-limited', retryAfter: 600 }, { code: 'platform-busy', retryAfter: 600, messages: 0 }],
  ['503', { kind: 'server-error' }, { code: 'platform-down', messages: 0 }],
  ['an error of Slack’s own', { kind: 'fatal_error' }, { code: 'platform-down', messages: 0 }],
  ['an error that nobody has heard of', { kind: 'brand_new_error' }, { code: 'platform-down', messages: 0 }],
  ['a reply that is lost', { kind: 'lost-reply', times: 1 }, { messages: 1 }],
  ['a slow reply', { kind: 'slow', milliseconds: 300 }, { messages: 1 }],
  ['refused blocks', { kind: 'invalid_blocks', times: 1 }, { messages: 1 }],
];
for (const [what, fault, { code, retryAfter, messages }] of posts)
  test(`a post meets ${what}`, LIMIT, async (t) => {
    const { emulator, slack } = await startClient(t);
    emulator.fail({ ...fault, method: 'chat.postMessage' });
    const posting = slack.post(postTo('C0NEWS'));
    if (code)
      await assert.rejects(posting, { code, ...(retryAfter && { details: { platform: 'slack', retryAfter } }) });
    else await posting;
    assert.equal(emulator.posts('C0NEWS').length, messages);
  });

test('the same post twice appears once, also while the first is under way', LIMIT, async (t) => {
  const { emulator, slack } = await startClient(t);
  const post = postTo('C0NEWS');
  const both = await Promise.all([slack.post(post), slack.post(post)]);
  assert.equal(both[0], both[1]);
  assert.equal(await slack.post(post), both[0]);
  assert.equal(emulator.posts('C0NEWS').length, 1);
});

test('a post that failed is tried again under the same key', LIMIT, async (t) => {
  const { emulator, slack } = await startClient(t);
  emulator.fail({ method: 'chat.postMessage', kind: 'server-error', times: 1 });
  const post = postTo('C0NEWS');
  await assert.rejects(slack.post(post), { code: 'platform-down' });
  assert.match((await slack.post(post)) ?? '', /^\d+\.\d{6}$/);
  assert.equal(emulator.posts('C0NEWS').length, 1);
});

test('one message a second in a channel; other channels and answers do not wait', LIMIT, async (t) => {
  const { emulator, slack } = await startClient(t, { use });
  const three = Promise.all([1, 2, 3].map(() => slack.post(postTo('C0BUSY'))));
  await slack.post(postTo('C0CALM'));
  const answer = await (await emulator.typeCommand('U0NOOR', 'C0BUSY', '/sitrep help')).answer();
  await three;
  const [first, second, third] = emulator.posts('C0BUSY').filter(({ via }) => via === 'chat.postMessage');
  // Half a second less than the pace: a busy machine receives unevenly.
  assert.ok(second!.at - first!.at > 500 && third!.at - first!.at > 1500);
  assert.ok(emulator.posts('C0CALM')[0]!.at < third!.at && answer.at < third!.at);
});

test('a pause of one channel holds up no other and no answer', LIMIT, async (t) => {
  const { emulator, slack } = await startClient(t, { use });
  emulator.fail({ method: 'chat.postMessage', channel: 'C0BUSY', kind: 'rate-limited', retryAfter: 2, times: 1 });
  const busy = slack.post(postTo('C0BUSY'));
  while (emulator.calls.every(({ body }) => body.channel !== 'C0BUSY')) await sleep(5);
  await slack.post(postTo('C0CALM'));
  const answer = await (await emulator.typeCommand('U0NOOR', 'C0NEWS', '/sitrep help')).answer();
  await busy;
  const [paused] = emulator.posts('C0BUSY');
  assert.ok(emulator.posts('C0CALM')[0]!.at < paused!.at && answer.at < paused!.at);
});

test('a notice reaches its person privately', LIMIT, async (t) => {
  const { emulator, slack } = await startClient(t);
  await slack.notify('T0TEAM', 'U0NOOR', { kind: 'help' }, reader);
  const [message] = emulator.posts('U0NOOR');
  assert.match(wordsOf(message!), /Sitrep/);
  emulator.channels.set('U0GONE', { error: 'channel_not_found' });
  await assert.rejects(slack.notify('T0TEAM', 'U0GONE', { kind: 'help' }, reader), { code: 'channel-gone' });
});

/** What Slack tells of a channel beforehand, with and without the scope for it. */
const checks: [string, string[], Parameters<SlackEmulator['channels']['set']>[1], ErrorCode | null][] = [
  ['says nothing without the scope', ['channels:read'], { is_archived: true }, null],
  ['lets an ordinary channel pass', [], {}, null],
  ['refuses an archived one', [], { is_archived: true }, 'channel-gone'],
  ['refuses one that is gone', [], { error: 'channel_not_found' }, 'channel-gone'],
  ['refuses a private one without the bot', [], { is_private: true, is_member: false }, 'channel-forbidden'],
  ['lets a public one without the bot pass', [], { is_member: false }, null],
];
for (const [what, missing, channel, code] of checks)
  test(`a check beforehand ${what}`, LIMIT, async (t) => {
    const { emulator, slack } = await startClient(t);
    emulator.missingScopes.clear();
    for (const scope of missing) emulator.missingScopes.add(scope);
    emulator.channels.set('C0SOME', channel);
    const check = slack.check!({ platform: 'slack', workspace: 'T0TEAM', channel: 'C0SOME' });
    if (code) await assert.rejects(check, { code });
    else await check;
  });

test('no token, address of a connection or article text stands in the log', LIMIT, async (t) => {
  const { emulator, slack, logged } = await startClient(t, { use });
  emulator.fail({ method: 'response_url', kind: 'server-error', times: 1 });
  await (await emulator.typeCommand('U0NOOR', 'C0NEWS', '/brief De brug is dicht, zegt Smit.')).answer();
  emulator.disconnect('broken');
  emulator.refusals.app = 'invalid_auth';
  await sleep(100);
  await slack.stop();
  const log = JSON.stringify(logged);
  for (const secret of [emulator.botToken, emulator.appToken, 'ticket=', '/respond/', 'zegt Smit']) {
    assert.ok(!log.includes(secret), secret);
  }
});
