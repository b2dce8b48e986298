import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { SitrepError } from '../core/errors.ts';
import { placeKey } from '../core/place.ts';
import type { Reply } from '../core/reply.ts';
import type { Delivery, Schedule } from '../core/schedule.ts';
import type { Store } from '../core/store.ts';
import { openSqliteStore } from '../store/sqlite/index.ts';
import { DAY, FakeChannels, FakeSources, FEED, HOUR, MINUTE, scheduleOf, startBot, type TestBot } from '../test/due.ts';
import { callOf, PERSON, PLACE } from '../test/fakes.ts';
import { makeDigestOf } from './digests.ts';
import { makeDraftCases } from './drafts.ts';

/** Monday 5 January 2026, 07:00 in Amsterdam. */
const START = Date.UTC(2026, 0, 5, 6);
const EIGHT = START + HOUR;
const EDITORS = { ...PLACE, channel: 'C2' };

let now: number;
let store: Store;
let channels: FakeChannels;
let sources: FakeSources;
let bot: TestBot;

beforeEach(async () => {
  now = START;
  store = await openSqliteStore(':memory:', { clock: () => now });
  channels = new FakeChannels();
  sources = new FakeSources();
  sources.add(FEED, 'a', 'b');
  bot = start();
});
afterEach(async () => {
  await settled();
  await store.close();
});

function start(): TestBot {
  return startBot({ store, channels, sources, clock: () => now });
}

/** The editors' message is brought up to date beside the delivery. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 10));
}

async function passTo(instant: number, step = 5 * MINUTE): Promise<void> {
  while (now < instant) {
    now = Math.min(now + step, instant);
    await bot.ring();
  }
  await settled();
}

async function add(unattended: 'send' | 'hold', change: Partial<Schedule> = {}, when = 'daily 08:00'): Promise<void> {
  const draft = { channel: EDITORS.channel, minutes: 30, unattended } as const;
  await store.schedules.add(scheduleOf('s1', when, now, { draft, ...change }));
}

function cases() {
  const digestOf = makeDigestOf({ store, clock: () => now });
  return makeDraftCases({ store, digestOf, drafting: bot.due.drafting, wake: () => {}, now: () => now });
}

/** A call of an editor, in the editors' channel. */
function call(options: Record<string, string> = {}, name = 'Noor') {
  return callOf('draft', { place: EDITORS, options, person: { ...PERSON, name, manager: false } });
}

/** The replies that were posted to a channel, as they read now. */
function inChannel(channel: string): readonly Reply[] {
  return [...channels.messages].flatMap(([id, reply]) =>
    channels.places.get(id) === placeKey({ ...PLACE, channel }) ? [reply] : [],
  );
}

function posted(): readonly (readonly (string | null)[])[] {
  return inChannel(PLACE.channel).flatMap((reply) =>
    reply.kind === 'digest' ? [reply.digest.items.map(({ title, edited }) => edited?.lines.t ?? title)] : [],
  );
}

function draftStates(): readonly string[] {
  return inChannel(EDITORS.channel).flatMap((reply) => (reply.kind === 'draft' ? [reply.draft.state] : []));
}

async function log(): Promise<readonly Delivery[]> {
  return store.deliveries.log('s1', 100);
}

describe('a draft', () => {
  test('is shown ahead of its time, and goes out at its time when nobody minds it', async () => {
    await add('send');
    await passTo(EIGHT - 31 * MINUTE);
    assert.deepEqual(draftStates(), []);
    await passTo(EIGHT - 30 * MINUTE);
    assert.deepEqual(draftStates(), ['waiting']);
    await passTo(EIGHT - MINUTE);
    assert.deepEqual(posted(), []);
    // What comes out after the draft is the next one's.
    sources.add(FEED, 'c');
    await passTo(EIGHT);
    assert.deepEqual(posted(), [['b', 'a']]);
    assert.deepEqual(draftStates(), ['sent']);
    await passTo(EIGHT + DAY);
    assert.deepEqual(posted()[1], ['c']);
    assert.ok(channels.sent.every(({ key }) => key.length <= 25));
    assert.ok(channels.digests().every(({ late }) => !late));
  });

  test('that is held waits for an approval, and says that it is late then', async () => {
    await add('hold');
    await passTo(EIGHT + 5 * HOUR);
    assert.deepEqual(posted(), []);
    const [{ draft } = assert.fail('no draft')] = await cases().drafts(call());
    assert.deepEqual([draft.state, draft.held, draft.sendAt], ['waiting', true, EIGHT]);
    const approved = await cases().approveDraft(call());
    assert.deepEqual([approved.state, approved.approvedBy], ['approved', 'Noor']);
    await bot.ring();
    assert.deepEqual(posted(), [['b', 'a']]);
    assert.equal(channels.digests()[0]?.late, true);
  });

  test('that is approved before its time goes out at its time', async () => {
    await add('hold');
    await passTo(EIGHT - 20 * MINUTE);
    await cases().approveDraft(call());
    await passTo(EIGHT - 5 * MINUTE);
    assert.deepEqual([posted(), draftStates()], [[], ['approved']]);
    await passTo(EIGHT);
    assert.deepEqual(posted(), [['b', 'a']]);
  });

  test('that nobody approves before the next one is skipped, and its news is in that one', async () => {
    await add('hold');
    await passTo(EIGHT + HOUR);
    sources.add(FEED, 'c');
    await passTo(EIGHT + DAY - 10 * MINUTE);
    const [next, skipped] = await log();
    assert.deepEqual([skipped?.state, skipped?.skippedBecause], ['skipped', 'not-approved']);
    assert.deepEqual(
      next?.content?.items.map(({ title }) => title),
      ['c', 'b', 'a'],
    );
    assert.deepEqual(draftStates(), ['closed', 'waiting']);
    await assert.rejects(cases().approveDraft(call({ d: skipped!.id })), { code: 'draft-closed' });
    assert.deepEqual(posted(), []);
  });

  test('can be postponed, again and again', async () => {
    await add('send');
    await passTo(EIGHT - 10 * MINUTE);
    await cases().postponeDraft(30, call());
    await passTo(EIGHT + 20 * MINUTE);
    assert.deepEqual(posted(), []);
    assert.equal((await cases().postponeDraft(60, call())).sendAt, EIGHT + 90 * MINUTE);
    await passTo(EIGHT + 85 * MINUTE);
    assert.deepEqual(posted(), []);
    await passTo(EIGHT + 90 * MINUTE);
    assert.deepEqual(posted(), [['b', 'a']]);
  });

  test('postponed past the catch-up window still goes out', async () => {
    await add('send');
    await passTo(EIGHT - 10 * MINUTE);
    for (let times = 0; times < 5; times++) await cases().postponeDraft(60, call());
    await passTo(EIGHT + 5 * HOUR);
    assert.deepEqual(posted(), [['b', 'a']]);
  });

  test('with nothing in it is not shown: a quiet day needs no editor', async () => {
    await add('hold');
    await passTo(EIGHT);
    await cases().approveDraft(call());
    await passTo(EIGHT + DAY);
    assert.deepEqual(draftStates(), ['sent']);
    assert.deepEqual(posted(), [['b', 'a'], []]);
  });

  test('survives a restart at any time', async () => {
    await add('hold');
    for (const instant of [EIGHT - 30 * MINUTE, EIGHT - MINUTE, EIGHT + MINUTE]) {
      now = instant;
      bot = start();
      await bot.ring();
    }
    await cases().approveDraft(call());
    bot = start();
    await bot.ring();
    assert.deepEqual(posted(), [['b', 'a']]);
    assert.equal(inChannel(EDITORS.channel).length, 1);
  });
});

describe('editors', () => {
  test('drop items and put them back; what is dropped does not come back', async () => {
    await add('send');
    await passTo(EIGHT - 10 * MINUTE);
    await cases().dropItem(1, call());
    await cases().dropItem(2, call());
    const { digest } = await cases().dropItem(2, call());
    assert.deepEqual(
      digest.items.map(({ edited }) => edited?.dropped),
      [true, false],
    );
    await passTo(EIGHT);
    assert.deepEqual(posted(), [['a']]);
    await passTo(EIGHT + DAY);
    assert.deepEqual(posted().at(-1), []);
  });

  test('who drop everything leave nothing to post', async () => {
    await add('send');
    await passTo(EIGHT - 10 * MINUTE);
    for (const number of [1, 2]) await cases().dropItem(number, call());
    await passTo(EIGHT + HOUR);
    const [row] = await log();
    assert.deepEqual([row?.state, row?.skippedBecause, posted()], ['skipped', 'dropped', []]);
    assert.deepEqual(draftStates(), ['closed']);
  });

  test('change lines, each with its own words', async () => {
    await add('send');
    await passTo(EIGHT - 10 * MINUTE);
    await cases().editLine('1.t', '  A better\n title ', call());
    await passTo(EIGHT);
    const [reply] = inChannel(PLACE.channel);
    assert.ok(reply?.kind === 'digest');
    assert.deepEqual(reply.digest.items[0]?.edited?.lines, { t: 'A better title' });
    assert.deepEqual(reply.digest.corrections, []);
  });

  test('two at once do not undo each other', async () => {
    await add('send');
    await passTo(EIGHT - 10 * MINUTE);
    const drafts = cases();
    await Promise.all([
      drafts.editLine('1.t', 'One', call({}, 'Noor')),
      drafts.editLine('2.t', 'Two', call({}, 'Sam')),
      drafts.dropItem(2, call({}, 'Kim')),
    ]);
    const { digest } = await drafts.draft(call());
    assert.deepEqual(
      digest.items.map(({ edited }) => [edited?.lines.t, edited?.dropped]),
      [
        ['One', false],
        ['Two', true],
      ],
    );
  });

  test('name lines that there are', async () => {
    await add('send');
    await passTo(EIGHT - 10 * MINUTE);
    for (const line of ['', '1', 't', '3.t', '0.t', '1.p99', '1.x1', '1.s0', '-1.t', 'x'.repeat(10_000)])
      await assert.rejects(cases().editLine(line, 'x', call()), { code: 'line-unknown' }, line.slice(0, 20));
    for (const number of [0, 3, 1.5, Number.NaN])
      await assert.rejects(cases().dropItem(number, call()), { code: 'line-unknown' });
  });

  test('are those in the editors’ channel, and nobody else', async () => {
    await add('send');
    await passTo(EIGHT - 10 * MINUTE);
    const [{ id } = assert.fail('nothing planned')] = await log();
    const elsewhere = callOf('draft', { options: { d: id } });
    await assert.rejects(cases().approveDraft(elsewhere), { code: 'not-allowed' });
    await assert.rejects(cases().editLine('1.t', 'x', elsewhere), { code: 'not-allowed' });
    await assert.rejects(cases().approveDraft(callOf('draft')), { code: 'draft-unknown' });
    await assert.rejects(cases().approveDraft(call({ d: 'nothing' })), { code: 'draft-unknown' });
    const otherWorkspace = { ...call({ d: id }), place: { ...EDITORS, workspace: 'T2' } };
    await assert.rejects(cases().approveDraft(otherWorkspace), { code: 'not-allowed' });
    assert.deepEqual(await cases().drafts(callOf('draft')), []);
  });

  test('who serve several schedules say which one they mean', async () => {
    await add('send');
    await store.schedules.add(
      scheduleOf('s2', 'daily 08:00', now, {
        place: { ...PLACE, channel: 'C3' },
        draft: { channel: EDITORS.channel, minutes: 30, unattended: 'send' },
      }),
    );
    await passTo(EIGHT - 10 * MINUTE);
    await assert.rejects(cases().approveDraft(call()), { code: 'option-missing' });
    await cases().approveDraft(call({ schedule: 's2' }));
    const drafts = await cases().drafts(call());
    assert.deepEqual(drafts.map(({ schedule, draft }) => [schedule.id, draft.state]).toSorted(), [
      ['s1', 'waiting'],
      ['s2', 'approved'],
    ]);
  });

  test('see what they write also when it was changed while it was being handed over', async () => {
    await add('send');
    await passTo(EIGHT - 10 * MINUTE);
    // The delivery is read before the edit, and claimed after it.
    const ready = store.deliveries.ready.bind(store.deliveries);
    const drafts = cases();
    const deliveries = Object.assign(Object.create(store.deliveries), {
      async ready(instant: number) {
        const rows = await ready(instant);
        if (rows.length > 0) await drafts.editLine('1.t', 'At the last moment', call());
        return rows;
      },
    });
    bot = startBot({ store: { ...store, deliveries }, channels, sources, clock: () => now });
    now = EIGHT;
    await bot.ring();
    assert.deepEqual(posted(), [['At the last moment', 'a']]);
  });
});

describe('a correction', () => {
  test('changes what was posted and says when, what stood there, and nothing of who', async () => {
    await add('send');
    await passTo(EIGHT);
    now = EIGHT + 90 * MINUTE;
    await cases().editLine('2.t', 'What really happened', call());
    await cases().dropItem(1, call());
    assert.deepEqual(posted(), [['b', 'What really happened']]);
    const [reply] = inChannel(PLACE.channel);
    assert.ok(reply?.kind === 'digest');
    const { corrections, items, late } = reply.digest;
    assert.deepEqual(corrections, [
      { at: now, number: 2, was: 'a' },
      { at: now, number: 1, was: null },
    ]);
    assert.deepEqual([items[0]?.edited?.withdrawn, late], [true, false]);
    assert.doesNotMatch(JSON.stringify(reply), /Noor/);
    assert.equal(channels.sent.length, 2, 'a draft and a post');
  });

  test('takes back what it withdrew by mistake', async () => {
    await add('send');
    await passTo(EIGHT);
    await cases().dropItem(1, call());
    await cases().dropItem(1, call());
    const [reply] = inChannel(PLACE.channel);
    assert.ok(reply?.kind === 'digest');
    assert.deepEqual([reply.digest.items[0]?.edited?.dropped, reply.digest.corrections], [false, []]);
  });

  test('of a message that is gone, or whose id the platform never told, is refused', async () => {
    await add('send');
    await passTo(EIGHT);
    channels.messages.clear();
    await assert.rejects(cases().editLine('1.t', 'x', call()), { code: 'message-gone' });
  });

  test('cannot come while it is being posted', async () => {
    await add('hold');
    await passTo(EIGHT - 10 * MINUTE);
    const [{ id } = assert.fail('nothing planned')] = await log();
    await cases().approveDraft(call());
    assert.ok(await store.deliveries.claim(id, EIGHT));
    await assert.rejects(cases().editLine('1.t', 'x', call({ d: id })), { code: 'draft-closed' });
    await assert.rejects(cases().postponeDraft(5, call({ d: id })), { code: 'draft-closed' });
  });
});

describe('an editors’ channel that fails', () => {
  const fail = (code: 'channel-gone' | 'platform-down') =>
    channels.faults.set(placeKey(EDITORS), () => new SitrepError(code));

  test('for good: what may go out unseen goes out, and the owner is told once', async () => {
    await add('send');
    fail('channel-gone');
    await passTo(EIGHT);
    sources.add(FEED, 'c');
    await passTo(EIGHT + DAY);
    assert.deepEqual(posted(), [['b', 'a'], ['c']]);
    assert.deepEqual(
      channels.notices.map(({ notice }) => notice.kind),
      ['draft-not-shown'],
    );
  });

  test('for good: what must be seen does not, and the schedule is paused', async () => {
    await add('hold');
    fail('channel-gone');
    await passTo(EIGHT + HOUR);
    assert.deepEqual(posted(), []);
    assert.equal((await store.schedules.get('s1'))?.state, 'paused');
    assert.deepEqual(
      channels.notices.map(({ notice }) => notice.kind),
      ['schedule-paused'],
    );
  });

  test('for a while: it is tried again', async () => {
    await add('send');
    fail('platform-down');
    await passTo(EIGHT - 20 * MINUTE);
    channels.faults.clear();
    await passTo(EIGHT - 5 * MINUTE);
    assert.deepEqual(draftStates(), ['waiting']);
    await passTo(EIGHT);
    assert.deepEqual(posted(), [['b', 'a']]);
  });
});

test('a draft of every fifteen minutes, shown half an hour ahead, loses nothing', async () => {
  await add('send', {}, '*/15 * * * *');
  for (let minute = 0; minute < 180; minute += 5) {
    sources.add(FEED, `n${minute}`);
    await passTo(START + minute * MINUTE);
  }
  await passTo(START + 4 * HOUR);
  const seen = posted().flat();
  assert.equal(new Set(seen).size, seen.length);
  for (let minute = 0; minute < 180; minute += 5) assert.ok(seen.includes(`n${minute}`), `n${minute}`);
});
