import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { sampleReplies } from '../../test/sample-replies.ts';
import { briefingWith, startClient } from '../../test/slack-emulator/client.ts';
import { wordsOf } from '../../test/slack-emulator/index.ts';

const LIMIT = { timeout: 10_000 };
const kept = briefingWith();
const use = { brief: async () => ({ kept, sample: false }) };

for (const mode of ['socket', 'http'] as const)
  test(`a form takes a text and answers where it says (${mode})`, LIMIT, async (t) => {
    const { emulator, calls } = await startClient(t, { use, mode });
    const view = await (await emulator.globalShortcut('U0NOOR')).form();
    assert.match(JSON.stringify(view), /Vat een artikel samen/);
    const exchange = await emulator.submitForm('U0NOOR', view, { text: { value: 'https://example.org/a' } }, 'C0NEWS');
    const message = await exchange.answer();
    assert.equal(message.channel, 'C0NEWS');
    assert.equal(message.via, 'response_url');
    assert.deepEqual(calls[0]?.source, { kind: 'address', address: 'https://example.org/a' });
    assert.equal(calls[0]?.place.channel, 'C0NEWS');
  });

test('a file goes before a text, and without a channel the answer is private', LIMIT, async (t) => {
  const { emulator, calls } = await startClient(t, { use });
  const view = await (await emulator.globalShortcut('U0ADMIN')).form();
  const values = {
    text: { value: 'Some text' },
    file: { files: [emulator.addFile('a.txt', 'text/plain', 'De brug is dicht.')] },
  };
  const message = await (await emulator.submitForm('U0ADMIN', view, values, null)).answer();
  assert.equal(message.channel, 'U0ADMIN');
  const source = calls[0]!.source;
  assert.ok(source.kind === 'file');
  assert.equal(new TextDecoder().decode(await source.file.read(AbortSignal.timeout(1000))), 'De brug is dicht.');
});

for (const mode of ['socket', 'http'] as const)
  test(`an empty form says what is missing and stays open (${mode})`, LIMIT, async (t) => {
    const { emulator, calls } = await startClient(t, { use, mode });
    const view = await (await emulator.globalShortcut('U0NOOR')).form();
    const empty = await emulator.submitForm('U0NOOR', view, { text: { value: '  ' } }, 'C0NEWS');
    assert.deepEqual(empty.ackPayload, {
      response_action: 'errors',
      errors: { text: 'Geef een adres, een tekst of een bestand.' },
    });
    assert.equal(calls.length, 0);
    const filled = await emulator.submitForm('U0NOOR', view, { text: { value: 'De brug is dicht.' } }, 'C0NEWS');
    await filled.answer();
  });

test('a form that is sent twice is answered once', LIMIT, async (t) => {
  const { emulator, calls } = await startClient(t, { use });
  const view = await (await emulator.globalShortcut('U0NOOR')).form();
  const values = { text: { value: 'De brug is dicht.' } };
  const first = await emulator.submitForm('U0NOOR', view, values, 'C0NEWS');
  await emulator.submitForm('U0NOOR', view, values, 'C0NEWS');
  await first.answer();
  assert.equal(calls.length, 1);
});

test('a form that cannot be opened any more is one private message', LIMIT, async (t) => {
  const { emulator } = await startClient(t, { use });
  const late = await emulator.globalShortcut('U0NOOR', { age: 4000 });
  const message = await late.answer();
  assert.equal(message.channel, 'U0NOOR');
  assert.match(wordsOf(message), /Probeer/);
  assert.equal(late.replies().length, 1);
});

const home = async () => {
  const reply = (await sampleReplies('nl')).home;
  assert.ok(reply?.kind === 'home');
  return reply;
};

test(
  'the Home tab has schedules, sources, recent briefings and settings, and what is pressed there shows',
  LIMIT,
  async (t) => {
    let state: 'active' | 'paused' = 'active';
    const { emulator, calls } = await startClient(t, {
      use: {
        ...use,
        async home() {
          const all = await home();
          const [first] = all.schedules;
          return { ...all, schedules: [{ ...first!, schedule: { ...first!.schedule, state } }] };
        },
        async schedule() {
          return { schedule: (await home()).schedules[0]!.schedule, next: [] };
        },
        async pauseSchedule() {
          state = 'paused';
          return { ...(await home()).schedules[0]!.schedule, state };
        },
      },
    });
    const words = wordsOf({ blocks: await emulator.openHome('U0ADMIN'), text: '' });
    for (const part of [/daily 08:00/, /bbc/, /Bridge reopens/, /Settings of your messages/]) assert.match(words, part);
    const schedule = await (await emulator.pressHome('U0ADMIN', 'k3q7')).answer();
    assert.equal(schedule.channel, 'U0ADMIN', 'what is opened from the tab is a direct message');
    await (await emulator.pressButton('U0ADMIN', schedule, 'Pause')).answer();
    assert.deepEqual(calls.at(-1)?.options, { schedule: 'k3q7' });
    assert.equal(calls.at(-1)?.subcommand, 'pause');
    assert.match(wordsOf({ blocks: await emulator.openHome('U0ADMIN'), text: '' }), /paused/);
  },
);

test('a button on a schedule does nothing for who may not manage, however it was shown', LIMIT, async (t) => {
  const { emulator } = await startClient(t, {
    use: { schedule: async () => ({ schedule: (await home()).schedules[0]!.schedule, next: [] }) },
  });
  const message = await (await emulator.typeCommand('U0NOOR', 'C0NEWS', '/schedule next k3q7')).answer();
  const refused = await (await emulator.pressButton('U0NOOR', message, 'Stilzetten')).answer();
  assert.match(wordsOf(refused), /alleen wie dit kanaal beheert/i);
});

for (const mode of ['socket', 'http'] as const)
  test(`the Home tab leads to the form (${mode})`, LIMIT, async (t) => {
    const { emulator } = await startClient(t, { use: { ...use, home }, mode });
    await emulator.openHome('U0NOOR');
    const view = await (await emulator.pressHome('U0NOOR', 'Vat een artikel samen')).form();
    await (await emulator.submitForm('U0NOOR', view, { text: { value: 'De brug is dicht.' } }, 'C0NEWS')).answer();
  });

test('a Home tab that Slack does not take is tried again when it is opened again', LIMIT, async (t) => {
  const { emulator, logged } = await startClient(t, { use: { ...use, home } });
  emulator.fail({ method: 'views.publish', kind: 'server-error', times: 1 });
  await assert.rejects(emulator.openHome('U0NOOR', 300), /no sign/);
  while (!logged.some(({ message }) => message === 'slack did not take the home tab')) await sleep(5);
  await emulator.openHome('U0NOOR');
});
