// A briefing that editors see first, from the draft to the correction, on the emulated Slack and Discord: the real use
// cases, store and platforms, on a clock that the test moves.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { COMMANDS } from '../../commands/index.ts';
import { makeBriefer } from '../app/brief.ts';
import { makeReaders } from '../app/readers.ts';
import { makeFormOf, makeRunCommand } from '../app/run-command.ts';
import { makeRunDue } from '../app/run-due.ts';
import { makeUseCases } from '../app/use-cases.ts';
import { SILENT } from '../core/log.ts';
import type { Place } from '../core/place.ts';
import type { Platform } from '../core/platform.ts';
import { makeCalendar, newScheduleId } from '../schedule/index.ts';
import { openSqliteStore } from '../store/sqlite/index.ts';
import * as story from '../story/index.ts';
import { sampleIn } from './bot.ts';
import { connected } from './discord-emulator/connected.ts';
import { textOf } from './discord-emulator/world.ts';
import { FakeSources, FEED, HOUR, MINUTE, scheduleOf } from './due.ts';
import { fakeDetect } from './fakes.ts';
import { sampleEngine } from './sample-engine.ts';
import { startClient } from './slack-emulator/client.ts';
import { wordsOf } from './slack-emulator/index.ts';

const LIMIT = { timeout: 30_000 };
/** Monday 5 January 2026, 08:00 in Amsterdam. */
const EIGHT = Date.UTC(2026, 0, 5, 7);

/** Everything but the platform. */
async function newsroom(t: TestContext) {
  const store = await openSqliteStore(':memory:');
  const clock = { now: EIGHT - HOUR };
  const sources = new FakeSources();
  sources.add(FEED, 'one', 'two');
  const reading = {
    feed: sources.feed.bind(sources),
    document: sources.document,
    article: async (source: { kind: string; address?: string }) => {
      // Two texts of their own: near copies are told once.
      const sample = sampleIn(source.address?.endsWith('one') ? 'nl' : 'en');
      return {
        ...sample,
        title: `Story ${source.address}`,
        // The first is another story, lest it be taken for an earlier version of the second.
        text: source.address?.endsWith('one') ? 'The mayor opened the bridge on Monday.' : sample.text,
        url: source.address ?? null,
      };
    },
  };
  const readers = makeReaders(store, { language: 'en', zone: 'Europe/Amsterdam' });
  const briefer = makeBriefer({ reading, detectLanguage: fakeDetect, engine: sampleEngine(), store, log: SILENT });
  const calendar = makeCalendar();
  let platform: Platform | undefined;
  const due = makeRunDue({
    store,
    calendar,
    reading,
    briefer,
    post: (post) => platform!.post(post),
    find: async (place, key) => (await platform!.find?.(place, key)) ?? null,
    edit: (edit) => platform!.edit!(edit),
    notify: async () => {},
    placeReader: readers.ofPlace,
    clock: () => clock.now,
    log: SILENT,
    catchUpMinutes: 180,
    silentSourceDays: 0,
  });
  const use = makeUseCases({
    store,
    story,
    briefer,
    reading,
    calendar,
    readers,
    opml: { read: async () => [], write: async () => '' },
    starterPack: async () => '',
    samples: { en: sampleIn('en'), nl: sampleIn('nl') },
    runNow: due.runNow,
    wake: due.wake,
    drafting: due.drafting,
    checkPlace: async () => {},
    newScheduleId,
    platforms: () => [],
    version: '0.0.0',
    now: () => clock.now,
  });
  t.after(() => store.close());
  return {
    store,
    run: makeRunCommand({ commands: COMMANDS, use, store, readers, log: SILENT, now: () => clock.now }),
    form: makeFormOf({ commands: COMMANDS, use }),
    opens(opened: Platform) {
      platform = opened;
    },
    schedule: (place: Place, channel: string) =>
      store.schedules.add(
        scheduleOf('s1', 'daily 08:00', clock.now, { place, draft: { channel, minutes: 30, unattended: 'hold' } }),
      ),
    async passTo(instant: number) {
      clock.now = instant;
      await due.runDue(new AbortController().signal);
    },
  };
}

test('on Slack', LIMIT, async (t) => {
  const room = await newsroom(t);
  const { emulator, slack } = await startClient(t, { run: room.run, form: room.form });
  room.opens(slack);
  await room.schedule({ platform: 'slack', workspace: emulator.teamId, channel: 'C0NEWS' }, 'C0EDITORS');
  const inChannel = (channel: string) =>
    emulator.messages.all.filter((message) => message.channel === channel && message.onlyFor === null);
  const draft = () => inChannel('C0EDITORS')[0]!;
  const press = async (label: string, on = draft()) => (await emulator.pressButton('U0NOOR', on, label)).answer();

  await room.passTo(EIGHT - 30 * MINUTE);
  assert.match(wordsOf(draft()), /Concept van de briefing|Draft of the briefing/);
  assert.equal(inChannel('C0NEWS').length, 0);

  /** From the draft over the item and the line to the form, filled in. */
  const editLine = async (button: string, words: string, answers: RegExp) => {
    const items = await press(button);
    assert.equal(items.onlyFor, 'U0NOOR');
    const lines = await press('Item 1', items);
    assert.equal(lines.ts, items.ts, 'the lines take the place of the items');
    const form = await (await emulator.pressButton('U0NOOR', lines, 'Regel 2')).form();
    const before = (form.blocks[0] as { element: { initial_value: string } }).element.initial_value;
    await emulator.submitForm('U0NOOR', form, { text: { value: words } }, null);
    // It comes where the button was pressed.
    const answer = await emulator.messages.waitFor(
      (message) => message.onlyFor === 'U0NOOR' && answers.test(wordsOf(message)),
    );
    return { before, channel: answer.channel };
  };
  const edited = await editLine('Edit line', 'The harbour will turn them away.', /Regel gewijzigd/);
  assert.ok(sampleIn('en').text.includes(edited.before), edited.before);
  assert.equal(edited.channel, 'C0EDITORS');
  await emulator.messages.waitFor(() => /turn them away\.\s+\(edited\)/.test(wordsOf(draft())));

  const items = await press('Drop item');
  await press('Schrap 2', items);
  await emulator.messages.waitFor(() => /Dropped by the editors/.test(wordsOf(draft())));
  await press('Approve');
  await emulator.messages.waitFor(() => /Approved by/.test(wordsOf(draft())));

  await room.passTo(EIGHT);
  const [posted] = inChannel('C0NEWS');
  assert.match(wordsOf(posted!), /turn them away\.\s+\(edited\)/);
  assert.doesNotMatch(wordsOf(posted!), /one|Dropped/);
  await emulator.messages.waitFor(() => /Posted/.test(wordsOf(draft())));

  const corrected = await editLine('Correct a line', 'Some of them.', /Correctie geplaatst/);
  assert.equal(corrected.before, 'The harbour will turn them away.');
  const [now, ...more] = inChannel('C0NEWS');
  assert.equal(more.length, 0);
  assert.match(wordsOf(now!), /Some of them\.\s+\(edited\)/);
  assert.match(wordsOf(now!), /Corrected .*It read:\s+“The harbour will turn them away\.”/);
  assert.deepEqual(emulator.violations, []);

  const gone = {
    place: { platform: 'slack', workspace: emulator.teamId, channel: 'C0NEWS' },
    messageId: '1.1',
  } as const;
  const reply = { kind: 'help' } as const;
  await assert.rejects(slack.edit!({ ...gone, reply, reader: { language: 'en', zone: 'UTC' } }), {
    code: 'message-gone',
  });
});

test('on Discord', LIMIT, async (t) => {
  const room = await newsroom(t);
  const { emulator, discord } = await connected(t, { run: room.run, host: { form: room.form } });
  room.opens(discord);
  const [news, editors] = [emulator.addChannel('news'), emulator.addChannel('editors')];
  const place = { platform: 'discord', workspace: emulator.guildId, channel: news.id } as const;
  await room.schedule(place, editors.id);
  const draft = () => emulator.posts(editors.id)[0]!;

  await room.passTo(EIGHT - 30 * MINUTE);
  assert.match(textOf(draft()), /Draft of the briefing/);
  assert.equal(emulator.posts(news.id).length, 0);

  const editLine = async (button: string, words: string) => {
    const items = await emulator.pressButton(button, draft()).outcome();
    assert.equal(items.ephemeral, true);
    const lines = await emulator.pressButton('Item 1', items.message).outcome();
    assert.equal(lines.message.id, items.message.id, 'the lines take the place of the items');
    const form = await emulator.formOf(emulator.pressButton('Line 2', lines.message));
    const [field] = form.fields;
    const where = { channelId: editors.id };
    const answer = await emulator.submitForm(form, { [field!.label]: words }, where).outcome();
    return { before: field!.value, answer: answer.text };
  };
  const edited = await editLine('Edit line', 'The harbour will turn them away.');
  assert.ok(sampleIn('en').text.includes(edited.before), edited.before);
  assert.match(edited.answer, /Line changed/);
  await emulator.waitFor('the changed draft', () => /turn them away\. \(edited\)/.test(textOf(draft())));

  const items = await emulator.pressButton('Drop item', draft()).outcome();
  await emulator.pressButton('Drop 2', items.message).outcome();
  await emulator.waitFor('the dropped item', () => /Dropped by the editors/.test(textOf(draft())));
  await emulator.pressButton('Approve', draft()).outcome();
  await emulator.waitFor('the approval', () => /Approved by/.test(textOf(draft())));

  await room.passTo(EIGHT);
  const [posted] = emulator.posts(news.id);
  assert.match(textOf(posted!), /turn them away\. \(edited\)/);
  assert.doesNotMatch(textOf(posted!), /Dropped/);
  await emulator.waitFor('the posted draft', () => /Posted/.test(textOf(draft())));

  const corrected = await editLine('Correct a line', 'Some of them.');
  assert.equal(corrected.before, 'The harbour will turn them away.');
  assert.match(corrected.answer, /Correction posted/);
  const [now, ...more] = emulator.posts(news.id);
  assert.equal(more.length, 0);
  assert.match(textOf(now!), /Some of them\. \(edited\)/);
  assert.match(textOf(now!), /Corrected .*It read: \*“The harbour will turn them away\.”\*/s);
  assert.deepEqual(emulator.violations, []);

  const reader = { language: 'en', zone: 'UTC' } as const;
  const gone = { place, messageId: '111111111111111111', reply: { kind: 'help' }, reader } as const;
  await assert.rejects(discord.edit!(gone), { code: 'message-gone' });
});
