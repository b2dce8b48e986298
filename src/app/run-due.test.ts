import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { SitrepError } from '../core/errors.ts';
import { placeKey } from '../core/place.ts';
import type { Store } from '../core/store.ts';
import { openSqliteStore } from '../store/sqlite/index.ts';
import { DAY, FakeChannels, FakeSources, FEED, HOUR, MINUTE, scheduleOf, startBot, type TestBot } from '../test/due.ts';
import { PLACE } from '../test/fakes.ts';

/** Monday 5 January 2026, 07:00 in Amsterdam. */
const START = Date.UTC(2026, 0, 5, 6);
const OTHER = { ...PLACE, channel: 'C2' };

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
  bot = restart();
});
afterEach(() => store.close());

function restart(): TestBot {
  return startBot({ store, channels, sources, clock: () => now });
}

/** Rings each minute up to an instant, as the tick does. */
async function passTo(instant: number, step = MINUTE): Promise<void> {
  while (now < instant) {
    now = Math.min(now + step, instant);
    await bot.ring();
  }
}

function states(id: string): Promise<readonly string[]> {
  return store.deliveries.log(id, 100).then((rows) => rows.map(({ state }) => state));
}

describe('a daily schedule', () => {
  test('posts at its time what is new since the last time', async () => {
    await store.schedules.add(scheduleOf('s1', 'daily 08:00', START));
    await passTo(START + 59 * MINUTE);
    assert.equal(channels.sent.length, 0);
    await passTo(START + HOUR);
    assert.deepEqual(channels.titles(), [['b', 'a']]);
    const [post] = channels.sent;
    assert.ok(post && post.key.length <= 25);
    assert.deepEqual(post.reader, { language: 'en', zone: 'Europe/Amsterdam' });
    sources.add(FEED, 'c', 'd');
    await passTo(START + HOUR + DAY, 10 * MINUTE);
    assert.deepEqual(channels.titles(), [
      ['b', 'a'],
      ['d', 'c'],
    ]);
    assert.deepEqual(
      channels.digests().map(({ late, onDemand, left }) => ({ late, onDemand, left })),
      [
        { late: false, onDemand: false, left: 0 },
        { late: false, onDemand: false, left: 0 },
      ],
    );
    assert.deepEqual(await states('s1'), ['sent', 'sent']);
  });
});

describe('a platform that fails', () => {
  test('is tried again with what was composed', async () => {
    await store.schedules.add(scheduleOf('s1', 'daily 08:00', START));
    channels.faults.set(placeKey(PLACE), () => new SitrepError('platform-down'));
    await passTo(START + HOUR + 10 * MINUTE);
    assert.equal(channels.sent.length, 0);
    channels.faults.clear();
    await passTo(START + HOUR + 30 * MINUTE);
    assert.deepEqual(channels.titles(), [['b', 'a']]);
    assert.equal(channels.digests()[0]?.late, true);
    assert.equal(sources.visits, 1);
  });

  test('for good pauses the schedule and tells its owner once, and no other channel notices', async () => {
    await store.schedules.add(scheduleOf('s1', 'daily 08:00', START));
    await store.schedules.add(scheduleOf('s2', 'daily 08:00', START, { place: OTHER }));
    channels.faults.set(placeKey(PLACE), () => new SitrepError('channel-gone'));
    await passTo(START + 2 * DAY, 30 * MINUTE);
    const schedule = await store.schedules.get('s1');
    assert.deepEqual([schedule?.state, schedule?.pausedBecause], ['paused', 'channel-gone']);
    assert.deepEqual(
      channels.notices.map(({ owner, notice }) => [owner, notice.kind]),
      [['U1', 'schedule-paused']],
    );
    assert.deepEqual(await states('s1'), ['failed']);
    assert.deepEqual(await states('s2'), ['sent', 'sent']);
  });
});
