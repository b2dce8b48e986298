import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { SitrepError } from '../../core/errors.ts';
import { isInterim } from '../../test/interim.ts';
import { ARTICLE, briefingWith, startClient } from '../../test/slack-emulator/client.ts';
import { buttonsOf, wordsOf } from '../../test/slack-emulator/index.ts';

const kept = briefingWith(30);
const use = {
  brief: async () => ({ kept, sample: false }),
  kept: async () => ({ kept, article: ARTICLE }),
};
const LIMIT = { timeout: 10_000 };

for (const mode of ['socket', 'http'] as const)
  test(`a command is acknowledged although its work hangs (${mode})`, LIMIT, async (t) => {
    let finish = (_: { kept: typeof kept; sample: boolean }) => {};
    const brief = () => new Promise<{ kept: typeof kept; sample: boolean }>((resolve) => (finish = resolve));
    const { emulator, calls } = await startClient(t, { mode, use: { brief } });
    emulator.fail({ method: 'users.info', kind: 'slow', milliseconds: 200 });
    const exchange = await emulator.typeCommand('U0NOOR', 'C0NEWS', '/brief');
    assert.equal(exchange.replies().length, 0);
    while (calls.length === 0) await sleep(5);
    finish({ kept, sample: false });
    await exchange.answer();
  });

test('a command is answered in the channel', LIMIT, async (t) => {
  const { emulator, calls } = await startClient(t, { use });
  const exchange = await emulator.typeCommand('U0NOOR', 'C0NEWS', '/brief https://example.org/a?x=1&y=2');
  const message = await exchange.answer();
  assert.equal(message.onlyFor, null);
  assert.equal(message.via, 'response_url');
  assert.match(wordsOf(message), /Wethouder Smit sluit de brug/);
  const [call] = calls;
  assert.deepEqual(call?.source, { kind: 'address', address: 'https://example.org/a?x=1&y=2' });
  assert.deepEqual(call?.place, { platform: 'slack', workspace: 'T0TEAM', channel: 'C0NEWS' });
  assert.deepEqual(call?.person, {
    id: 'U0NOOR',
    name: 'Noor',
    language: 'nl',
    zone: 'Europe/Amsterdam',
    manager: false,
  });
});

test('nothing in an article’s words pings, links or marks up', LIMIT, async (t) => {
  const { emulator } = await startClient(t, { use });
  const message = await (await emulator.typeCommand('U0NOOR', 'C0NEWS', '/brief')).answer();
  const body = JSON.stringify(message);
  assert.ok(!body.includes('"broadcast"') && !message.text.includes('<!channel>'));
  assert.match(message.text, /Brug dicht &lt;https:\/\/evil\.example\|klik&gt; &amp; \*nu\*/);
  assert.match(message.text, /&lt;!channel&gt;/);
});

test('text keeps its paragraphs, names of people and its characters', LIMIT, async (t) => {
  const { emulator, calls } = await startClient(t, { use });
  await (await emulator.typeCommand('U0NOOR', 'C0NEWS', '/brief A < B & C.\n\nDe brug is dicht.')).answer();
  assert.deepEqual(calls[0]?.source, { kind: 'text', text: 'A < B & C.\n\nDe brug is dicht.' });
});

test('what nobody understands gets one private answer in the reader’s language', LIMIT, async (t) => {
  const { emulator, calls } = await startClient(t, { use });
  const exchange = await emulator.typeCommand('U0NOOR', 'C0NEWS', '/schedule ad daily 08:00');
  const message = await exchange.answer();
  assert.equal(message.onlyFor, 'U0NOOR');
  assert.match(wordsOf(message), /add/);
  assert.match(wordsOf(message), /[a-z2-9]{6}/);
  assert.equal(calls.length, 0);
  assert.equal(exchange.replies().length, 1);
});

test('buttons open private messages; pages turn in place', LIMIT, async (t) => {
  const { emulator } = await startClient(t, { use });
  const message = await (await emulator.typeCommand('U0NOOR', 'C0NEWS', '/brief')).answer();
  const [, positions] = buttonsOf(message);
  const list = await (await emulator.pressButton('U0ADMIN', message, positions!.label)).answer();
  assert.equal(list.onlyFor, 'U0ADMIN');
  const next = buttonsOf(list).find(({ value }) => value.includes('page=2'));
  const before = wordsOf(list);
  const turned = await (await emulator.pressButton('U0ADMIN', list, next!.label)).answer();
  assert.equal(turned, list);
  assert.notEqual(wordsOf(turned), before);
  const evidence = buttonsOf(message).find(({ value }) => value.startsWith('evidence'));
  const menu = await (await emulator.pressButton('U0NOOR', message, evidence!.label)).answer();
  assert.equal(menu.onlyFor, 'U0NOOR');
  assert.equal(emulator.messages.which(({ onlyFor }) => onlyFor === null).length, 1);
});

test('a failing button leaves the list that bears it', LIMIT, async (t) => {
  let isGone = false;
  const { emulator } = await startClient(t, {
    use: {
      ...use,
      async kept() {
        if (isGone) throw new SitrepError('briefing-unknown');
        return { kept, article: ARTICLE };
      },
    },
  });
  const message = await (await emulator.typeCommand('U0NOOR', 'C0NEWS', '/brief')).answer();
  const list = await (await emulator.pressButton('U0NOOR', message, buttonsOf(message)[1]!.label)).answer();
  isGone = true;
  const next = buttonsOf(list).find(({ value }) => value.includes('page=2'));
  const error = await (await emulator.pressButton('U0NOOR', list, next!.label)).answer();
  assert.notEqual(error, list);
  assert.equal(list.edits, 0);
  assert.equal(error.onlyFor, 'U0NOOR');
});

test('the message menu briefs a link, a text or a file, in the thread of the message', LIMIT, async (t) => {
  const { emulator, calls } = await startClient(t, {
    async run({ source, signal }) {
      const bytes = source.kind === 'file' ? await source.file.read(signal) : new Uint8Array();
      const text = new TextDecoder().decode(bytes);
      if (source.kind === 'file') assert.equal(text, 'Wethouder Smit sluit de brug.');
      return { reply: { kind: 'help' }, reader: { language: 'en', zone: 'UTC' }, audience: 'channel' };
    },
  });
  const link = { text: 'Kijk: <https://example.org/brug?a=1&amp;b=2|hier>', thread_ts: '1700000000.000100' };
  const message = await (await emulator.shortcut('U0NOOR', 'C0NEWS', link)).answer();
  assert.equal(message.thread, '1700000000.000100');
  const file = emulator.addFile('brug.txt', 'text/plain', 'Wethouder Smit sluit de brug.');
  await (await emulator.shortcut('U0NOOR', 'C0NEWS', { text: '', files: [file] })).answer();
  await (await emulator.shortcut('U0NOOR', 'C0NEWS', { text: '', files: [emulator.asShared(file)] })).answer();
  await (await emulator.shortcut('U0NOOR', 'C0NEWS', { text: 'De brug gaat dicht.\nSmit zegt het.' })).answer();
  assert.deepEqual(
    calls.map(({ source }) => source.kind),
    ['address', 'file', 'file', 'text'],
  );
  assert.deepEqual(calls[0]?.source, { kind: 'address', address: 'https://example.org/brug?a=1&b=2' });
});

test('a file that the app may not read is a clear error', LIMIT, async (t) => {
  const { emulator } = await startClient(t, {
    use: {
      async brief(source, call) {
        if (source.kind === 'file') await source.file.read(call.signal);
        return { kept, sample: false };
      },
    },
    prepare: ({ missingScopes }) => missingScopes.add('files:read'),
  });
  const file = emulator.addFile('brug.pdf', 'application/pdf', 'x');
  const message = await (await emulator.shortcut('U0ADMIN', 'C0NEWS', { files: [file] })).answer();
  assert.equal(message.onlyFor, 'U0ADMIN');
  assert.match(wordsOf(message), /could not be opened/);
});

test('a double click is one press; later the same button works again', LIMIT, async (t) => {
  const { emulator, calls } = await startClient(t, { use, timing: { doubleClick: 300 } });
  const message = await (await emulator.typeCommand('U0NOOR', 'C0NEWS', '/brief')).answer();
  const { label } = buttonsOf(message)[0]!;
  const [first] = await Promise.all([1, 2].map(() => emulator.pressButton('U0NOOR', message, label)));
  const other = await emulator.pressButton('U0ADMIN', message, label);
  await Promise.all([first!.answer(), other.answer()]);
  assert.equal(calls.length, 3);
  await sleep(350);
  await (await emulator.pressButton('U0NOOR', message, label)).answer();
  assert.equal(calls.length, 4);
});

test('what is delivered three times is answered once', LIMIT, async (t) => {
  const { emulator, calls } = await startClient(t, { use });
  const exchange = await emulator.typeCommand('U0NOOR', 'C0NEWS', '/brief', { deliveries: 3 });
  const message = await exchange.answer();
  const press = await emulator.pressButton('U0NOOR', message, buttonsOf(message)[0]!.label, { deliveries: 2 });
  await press.answer();
  assert.equal(calls.length, 2);
  assert.equal(exchange.replies().length, 1);
  assert.equal(press.replies().length, 1);
});

const managers: [string, { user: string; listed?: string; expected: RegExp }][] = [
  ['an admin', { user: 'U0ADMIN', expected: /Schedule removed/ }],
  ['anyone else', { user: 'U0OTHER', expected: /only those who manage/i }],
  ['a listed person', { user: 'U0OTHER', listed: 'U0FIRST, U0OTHER', expected: /Schedule removed/ }],
  ['everyone, when the list says so', { user: 'U0OTHER', listed: '*', expected: /Schedule removed/ }],
  ['an admin of another workspace', { user: 'U0GUEST', expected: /only those who manage/i }],
];
for (const [who, { user, listed, expected }] of managers)
  test(`rights: ${who}`, LIMIT, async (t) => {
    const { emulator } = await startClient(t, {
      use: { removeSchedule: async () => schedule },
      ...(listed ? { managers: listed } : {}),
      prepare: ({ users }) =>
        users
          .set('U0OTHER', { name: 'Bo', locale: 'en-US' })
          .set('U0GUEST', { name: 'Gus', locale: 'en-US', is_admin: true, team_id: 'T0ELSE' }),
    });
    const exchange = await emulator.typeCommand(user, 'C0NEWS', '/schedule remove s1');
    assert.match(wordsOf(await exchange.answer()), expected);
  });

test('rights that Slack does not tell are not denied, but asked for again', LIMIT, async (t) => {
  const { emulator } = await startClient(t, { use: { removeSchedule: async () => schedule } });
  emulator.fail({ method: 'users.info', kind: 'server-error', times: 2 });
  const refused = await (await emulator.typeCommand('U0ADMIN', 'C0NEWS', '/schedule remove s1')).answer();
  assert.equal(refused.onlyFor, 'U0ADMIN');
  assert.match(wordsOf(refused), /does not answer/);
  const done = await (await emulator.typeCommand('U0ADMIN', 'C0NEWS', '/schedule remove s1')).answer();
  assert.match(wordsOf(done), /Schedule removed/);
});

test('a channel that is typed reaches the command as its id', LIMIT, async (t) => {
  const wishes: (string | null)[] = [];
  const { emulator } = await startClient(t, {
    use: {
      async addSchedule(wish) {
        wishes.push(wish.channel);
        return { schedule, next: [] };
      },
    },
    prepare: ({ channels }) => channels.set('C0OTHER', { name: 'elders' }),
  });
  await (await emulator.typeCommand('U0ADMIN', 'C0NEWS', '/schedule add daily 08:00 #elders')).answer();
  const unknown = await (
    await emulator.typeCommand('U0ADMIN', 'C0NEWS', '/schedule add daily 08:00 #nergens')
  ).answer();
  assert.deepEqual(wishes, ['C0OTHER']);
  assert.match(wordsOf(unknown), /#nergens/);
});

test('long work is announced privately and can be cancelled', LIMIT, async (t) => {
  const { emulator } = await startClient(t, {
    timing: { note: 50 },
    use: {
      async brief(_source, call) {
        call.progress?.('reading');
        await new Promise((_, reject) => call.signal.addEventListener('abort', reject, { once: true }));
        return { kept, sample: false };
      },
    },
  });
  const exchange = await emulator.typeCommand('U0NOOR', 'C0NEWS', '/brief https://example.org');
  const note = await exchange.answer((message) => isInterim(wordsOf(message)));
  assert.equal(note.onlyFor, 'U0NOOR');
  assert.match(wordsOf(note), /ophalen van het artikel/);
  const stopped = exchange.answer((message) => /gestopt|stopgezet|afgebroken/.test(wordsOf(message)));
  await emulator.pressButton('U0NOOR', note, 'Annuleren');
  assert.equal((await stopped).onlyFor, 'U0NOOR');
  await emulator.messages.waitFor(() => note.deleted).catch(() => assert.ok(note.deleted));
});

const schedule = {
  id: 's1',
  place: { platform: 'slack' as const, workspace: 'T0TEAM', channel: 'C0NEWS' },
  recurrence: { text: 'daily 08:00', crons: ['0 8 * * *'], except: null },
  zone: 'Europe/Amsterdam',
  sources: null,
  language: null,
  quiet: null,
  draft: null,
  owner: 'U0ADMIN',
  state: 'active' as const,
  pausedBecause: null,
  createdAt: 0,
  plannedUntil: 0,
};
