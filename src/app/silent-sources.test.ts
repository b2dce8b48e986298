import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { SitrepError } from '../core/errors.ts';
import type { Store } from '../core/store.ts';
import { openSqliteStore } from '../store/sqlite/index.ts';
import { DAY, entryOf, FakeChannels, FakeSources, FEED, HOUR, scheduleOf, startBot } from '../test/due.ts';

/** 08:00 in Amsterdam. */
const START = Date.UTC(2026, 0, 5, 7);

let now: number;
let store: Store;
let channels: FakeChannels;
let sources: FakeSources;

beforeEach(async () => {
  now = START;
  store = await openSqliteStore(':memory:', { clock: () => now });
  channels = new FakeChannels();
  sources = new FakeSources();
  sources.add(FEED, 'a');
});
afterEach(() => store.close());

/** Each morning in a life of its own, as if the bot were restarted every night. */
async function mornings(count: number, silentSourceDays = 14): Promise<void> {
  for (let morning = 0; morning < count; morning++) {
    now += DAY;
    await startBot({ store, channels, sources, clock: () => now, silentSourceDays }).ring();
  }
}

function told(): readonly unknown[] {
  return channels.notices.map(({ owner, notice }) =>
    notice.kind === 'source-silent' ? [owner, notice.address, notice.since, notice.error] : notice.kind,
  );
}

test('a source that brings nothing for two weeks is told to each owner once', async () => {
  await store.schedules.add(scheduleOf('s1', 'daily 08:00', START));
  await store.schedules.add(scheduleOf('s2', 'daily 08:00', START, { owner: 'U2' }));
  const first = START + DAY;
  await mornings(14);
  assert.deepEqual(told(), []);
  await mornings(20);
  assert.deepEqual(told().toSorted(), [
    ['U1', FEED, first, null],
    ['U2', FEED, first, null],
  ]);
});

test('a feed that is gone for good is told at once', async () => {
  await store.schedules.add(scheduleOf('s1', 'daily 08:00', START));
  await mornings(1);
  sources.faults.set(FEED, async () => new SitrepError('feed-retired'));
  await mornings(3);
  assert.deepEqual(told(), [['U1', FEED, START + DAY, 'feed-retired']]);
});

test('one that comes back and falls silent again is told again', async () => {
  await store.schedules.add(scheduleOf('s1', 'daily 08:00', START));
  await mornings(20);
  sources.add(FEED, 'b');
  await mornings(14);
  assert.equal(told().length, 1);
  await mornings(3);
  assert.deepEqual(told().at(-1), ['U1', FEED, START + 21 * DAY, null]);
  assert.equal(told().length, 2);
});

test('one that fails is told as failing, also where it could never be read', async () => {
  sources.faults.set(FEED, async () => new SitrepError('address-not-found'));
  await store.schedules.add(scheduleOf('s1', 'daily 08:00', START));
  await mornings(20);
  assert.deepEqual(told(), [['U1', FEED, START + DAY, 'address-not-found']]);
});

test('the age of what a new source offers counts', async () => {
  const publishedAt = new Date(START - 100 * DAY).toISOString();
  sources.feeds.set(FEED, [entryOf('old', { publishedAt })]);
  await store.schedules.add(scheduleOf('s1', 'daily 08:00', START));
  await mornings(1);
  assert.deepEqual(told(), [['U1', FEED, START - 100 * DAY, null]]);
});

test('it can be turned off', async () => {
  await store.schedules.add(scheduleOf('s1', 'daily 08:00', START));
  await mornings(40, 0);
  assert.deepEqual(told(), []);
});

test('an owner who cannot be told before a restart is told after it, once', async () => {
  await store.schedules.add(scheduleOf('s1', 'daily 08:00', START));
  await mornings(14);
  const notify = async () => {
    throw new SitrepError('platform-down');
  };
  now += DAY;
  const post: FakeChannels['post'] = (one, at) => channels.post(one, at);
  await startBot({ store, channels: { post, notify }, sources, clock: () => now, silentSourceDays: 14 }).ring();
  assert.deepEqual(told(), []);
  for (let life = 0; life < 3; life++) {
    now += HOUR;
    await startBot({ store, channels, sources, clock: () => now, silentSourceDays: 14 }).ring();
  }
  assert.equal(told().length, 1);
});
