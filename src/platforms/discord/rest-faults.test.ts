import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { SitrepError } from '../../core/errors.ts';
import { answerOf, connected, READER } from '../../test/discord-emulator/connected.ts';
import { type Fault, rateLimited, unavailable } from '../../test/discord-emulator/index.ts';

/** They mostly wait. */
const LIMIT = { timeout: 30_000, concurrency: 4 };
const ACK = /^POST \/interactions\//;
const EDIT = /^PATCH \/webhooks\//;
const POST = /^POST \/channels\//;

/** Each of these may happen to any request and must not be seen by anybody. */
const PASSING: readonly [name: string, fault: Fault, times: number][] = [
  ['503 twice', unavailable(), 2],
  ['500 without a body', { kind: 'status', status: 500 }, 1],
  ['502 with a page', { kind: 'status', status: 502, headers: { 'content-type': 'text/html' } }, 1],
  ['429 with a wait', rateLimited(0.3), 1],
  ['429 without headers', rateLimited(0.3, { withoutHeaders: true }), 1],
  ['429 for everything', rateLimited(0.2, { global: true }), 1],
  ['a reply that is lost', { kind: 'lost-reply' }, 1],
  ['a connection that is cut', { kind: 'reset' }, 2],
  ['an answer after half a second', { kind: 'slow', milliseconds: 500 }, 1],
];

suite('faults that pass', LIMIT, () => {
  for (const [name, fault, times] of PASSING)
    test(`${name}: acknowledged, answered and posted once`, async (t) => {
      const { emulator, discord, calls } = await connected(t);
      emulator.failNext(ACK, fault, times);
      emulator.failNext(EDIT, fault, times);
      emulator.failNext(POST, fault, times);
      const { ackedAfterMs, text } = await emulator.typeCommand('brief').outcome(10_000);
      assert.ok(ackedAfterMs < 3000);
      assert.match(text, /Twelve speakers/);
      assert.equal(calls.length, 1);
      const id = await discord.post(briefing(emulator.channelId));
      const posts = emulator.posts();
      assert.deepEqual(
        posts.map((message) => message.id),
        [id],
      );
    });
});

suite('an acknowledgement', LIMIT, () => {
  test('that hangs is tried again within the three seconds', async (t) => {
    const { emulator } = await connected(t);
    emulator.failNext(ACK, { kind: 'slow', milliseconds: 6000 });
    const { ackedAfterMs } = await emulator.typeCommand('brief').outcome();
    assert.ok(ackedAfterMs < 3000, `${ackedAfterMs} ms`);
  });

  test('that never succeeds runs nothing', async (t) => {
    const { emulator, calls } = await connected(t);
    emulator.failNext(ACK, unavailable(), 50);
    const typed = emulator.typeCommand('brief');
    await sleep(3000);
    assert.equal(calls.length, 0);
    assert.deepEqual(typed.messages(), []);
    emulator.healAll();
    await emulator.typeCommand('brief').outcome();
  });
});

suite('an interaction', LIMIT, () => {
  test('that another process answers is left to it', async (t) => {
    const { emulator, calls } = await connected(t);
    emulator.failNext(ACK, refusal(400, 40060));
    const typed = emulator.typeCommand('brief');
    await emulator.waitFor('a first response', () => emulator.requests.some(({ request }) => ACK.test(request)));
    await emulator.typeCommand('sitrep help').outcome();
    assert.equal(calls.length, 1);
    assert.deepEqual(typed.messages(), []);
  });

  test('whose token is over leaves the bot as it was', async (t) => {
    const { emulator, discord } = await connected(t);
    emulator.failNext(EDIT, refusal(401, 50027));
    const typed = emulator.typeCommand('brief');
    await emulator.waitFor('the answer', () => emulator.requests.some(({ request }) => EDIT.test(request)));
    for (const message of typed.messages()) emulator.deleteMessage(message);
    await discord.post(briefing(emulator.channelId));
    await emulator.typeCommand('sitrep help').outcome();
  });
});

suite('an answer', LIMIT, () => {
  test('whose acknowledgement a person has deleted goes nowhere', async (t) => {
    const { emulator } = await connected(t, {
      async run(call) {
        for (const message of emulator.messages()) emulator.deleteMessage(message);
        return answerOf(call);
      },
    });
    const typed = emulator.typeCommand('brief');
    await typed.acknowledged();
    await emulator.waitFor('the answer', () => emulator.requests.some(({ request }) => EDIT.test(request)));
    assert.deepEqual(emulator.messages(), []);
  });

  test('that Discord refuses is apologised for', async (t) => {
    const { emulator } = await connected(t);
    emulator.failNext(EDIT, refusal(400, 50035));
    const { text, ephemeral } = await emulator.typeCommand('brief').outcome();
    assert.equal(ephemeral, true);
    assert.match(text, /Reference/);
  });

  test('is not held up when Discord lets no post through', async (t) => {
    const { emulator, discord } = await connected(t);
    emulator.failNext(POST, rateLimited(30, { global: true }));
    await assert.rejects(discord.post(briefing(emulator.channelId)), coded('platform-busy'));
    const { answeredAfterMs } = await emulator.typeCommand('brief').outcome();
    assert.ok(answeredAfterMs < 2500, `${answeredAfterMs} ms`);
  });

  test('of another channel is not held up by a busy one', async (t) => {
    const { emulator, discord } = await connected(t);
    const busy = emulator.addChannel('busy');
    emulator.failNext(POST, rateLimited(1.5));
    const posted = discord.post(briefing(busy.id));
    const { answeredAfterMs } = await emulator.typeCommand('brief').outcome();
    assert.ok(answeredAfterMs < 1400, `${answeredAfterMs} ms`);
    await posted;
  });
});

suite('a post', LIMIT, () => {
  test('with the key of an earlier one is that one', async (t) => {
    const { emulator, discord } = await connected(t);
    const first = await discord.post(briefing(emulator.channelId));
    const second = await discord.post(briefing(emulator.channelId));
    assert.equal(first, second);
    assert.equal(emulator.posts().length, 1);
    const [request] = emulator.requests.filter(({ request }) => POST.test(request));
    assert.equal(request?.status, 200);
  });

  test('to a channel that is gone, hidden or read-only says which', async (t) => {
    const { emulator, discord } = await connected(t);
    for (const [state, code] of [
      ['gone', 'channel-gone'],
      ['hidden', 'channel-forbidden'],
      ['read-only', 'channel-forbidden'],
    ] as const) {
      emulator.channel(emulator.channelId).state = state;
      await assert.rejects(discord.post(briefing(emulator.channelId)), coded(code));
    }
    assert.equal(emulator.requests.filter(({ request }) => POST.test(request)).length, 3);
  });

  test('that must wait long says how long', async (t) => {
    const { emulator, discord } = await connected(t);
    emulator.failNext(POST, rateLimited(90));
    await assert.rejects(discord.post(briefing(emulator.channelId)), (error) => {
      assert.ok(error instanceof SitrepError);
      assert.equal(error.code, 'platform-busy');
      assert.ok([90, 91].includes(Number(error.details.retryAfter)));
      return true;
    });
  });

  test('while Discord is down is given up for later', async (t) => {
    const { emulator, discord } = await connected(t);
    emulator.failNext(POST, unavailable(), 50);
    await assert.rejects(discord.post(briefing(emulator.channelId)), coded('platform-down'));
  });

  test('with a token that was refused once works when it is taken again', async (t) => {
    const { emulator, discord } = await connected(t);
    emulator.refuseToken(true);
    await assert.rejects(discord.post(briefing(emulator.channelId)), coded('token-refused'));
    emulator.refuseToken(false);
    await discord.post(briefing(emulator.channelId));
    assert.equal(emulator.posts().length, 1);
  });
});

suite('a channel', LIMIT, () => {
  test('that takes posts passes, any other is refused beforehand', async (t) => {
    const { emulator, discord } = await connected(t);
    const place = (channel: string) => ({ platform: 'discord' as const, workspace: emulator.guildId, channel });
    await discord.check?.(place(emulator.channelId));
    await assert.rejects(discord.check!(place('999999999999999999')), coded('channel-gone'));
    await assert.rejects(
      discord.check!({ ...place(emulator.channelId), workspace: '999999999999999999' }),
      coded('channel-gone'),
    );
    const quiet = emulator.addChannel('announcements', 'read-only');
    await sleep(50);
    await assert.rejects(discord.check!(place(quiet.id)), coded('channel-forbidden'));
    emulator.channel(emulator.channelId).state = 'hidden';
    await assert.rejects(discord.check!(place(emulator.channelId)), coded('channel-forbidden'));
  });
});

suite('a direct message', LIMIT, () => {
  test('reaches a person, or says that it may not', async (t) => {
    const { emulator, discord } = await connected(t);
    const person = '500000000000000005';
    await discord.notify(emulator.guildId, person, { kind: 'help' }, READER);
    const [message] = emulator.directMessages(person);
    assert.ok(message);
    emulator.channel(message.channelId).state = 'closed';
    await assert.rejects(
      discord.notify(emulator.guildId, person, { kind: 'help' }, READER),
      coded('channel-forbidden'),
    );
  });
});

function refusal(status: number, code: number): Fault {
  return { kind: 'status', status, body: { message: 'refused', code } };
}

function briefing(channel: string) {
  const place = { platform: 'discord' as const, workspace: '', channel };
  return { place, reply: answerOf(call()).reply, reader: READER, key: 'd1-2026-05-04T08:00' };
}

function call() {
  const nobody = { id: '1', name: null, language: null, zone: null, manager: true };
  const place = { platform: 'discord' as const, workspace: '', channel: '1' };
  const signal = new AbortController().signal;
  return {
    id: '1',
    command: 'brief',
    subcommand: null,
    options: {},
    source: { kind: 'none' as const },
    place,
    person: nobody,
    signal,
  };
}

function coded(code: SitrepError['code']) {
  return (error: unknown) => {
    assert.ok(error instanceof SitrepError, String(error));
    assert.equal(error.code, code);
    return true;
  };
}
