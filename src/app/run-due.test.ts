import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { SitrepError } from '../core/errors.ts';
import { placeKey } from '../core/place.ts';
import type { Store } from '../core/store.ts';
import { makeCalendar } from '../schedule/calendar.ts';
import { openSqliteStore } from '../store/sqlite/index.ts';
import { DAY, FakeChannels, FakeSources, FEED, HOUR, MINUTE, scheduleOf, startBot, type TestBot } from '../test/due.ts';
import { PLACE } from '../test/fakes.ts';

/** Monday 5 January 2026, 07:00 in Amsterdam. */
const START = Date.UTC(2026, 0, 5, 6);
/** An hour later. */
const EIGHT = START + HOUR;
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
  bot = start();
});
afterEach(() => store.close());

function start(change: Partial<Parameters<typeof startBot>[0]> = {}): TestBot {
  return startBot({ store, channels, sources, clock: () => now, ...change });
}

/** Rings up to an instant, as the tick does each minute. */
async function passTo(instant: number, step = MINUTE): Promise<void> {
  while (now < instant) {
    now = Math.min(now + step, instant);
    await bot.ring();
  }
}

async function add(id: string, when = 'daily 08:00', change: Parameters<typeof scheduleOf>[3] = {}) {
  const schedule = scheduleOf(id, when, now, change);
  await store.schedules.add(schedule);
  return schedule;
}

async function states(id: string): Promise<readonly string[]> {
  return (await store.deliveries.log(id, 100)).map(({ state }) => state);
}

function notices(): readonly string[] {
  return channels.notices.map(({ notice }) => notice.kind);
}

function fail(place = PLACE, code: ConstructorParameters<typeof SitrepError>[0] = 'platform-down', details = {}): void {
  channels.faults.set(placeKey(place), () => new SitrepError(code, details));
}

describe('a daily schedule', () => {
  test('posts at its time what is new since the last time', async () => {
    await add('s1');
    await passTo(EIGHT - MINUTE);
    assert.equal(channels.sent.length, 0);
    await passTo(EIGHT);
    assert.deepEqual(channels.titles(), [['b', 'a']]);
    const [post] = channels.sent;
    assert.ok(post && post.key.length <= 25);
    assert.deepEqual(post.reader, { language: 'en', zone: 'Europe/Amsterdam' });
    sources.add(FEED, 'c', 'd');
    await passTo(EIGHT + DAY, 10 * MINUTE);
    assert.deepEqual(channels.titles()[1], ['d', 'c']);
    for (const { late, onDemand, left } of channels.digests())
      assert.deepEqual([late, onDemand, left], [false, false, 0]);
    assert.deepEqual(await states('s1'), ['sent', 'sent']);
  });

  test('speaks its own language, and names times in its own zone', async () => {
    await add('s1', 'daily 08:00', { language: 'nl', zone: 'America/New_York' });
    await passTo(EIGHT + 6 * HOUR, HOUR);
    assert.deepEqual(channels.sent[0]?.reader, { language: 'nl', zone: 'America/New_York' });
    assert.equal(
      channels.sent[0]?.place,
      channels.sent[0]?.reply.kind === 'digest' && channels.sent[0].reply.digest.schedule.place,
    );
  });

  test('says once a day that there is nothing new, and a more frequent one is silent besides', async () => {
    await add('s1');
    await add('s2', 'hourly', { place: OTHER });
    await passTo(EIGHT + 2 * DAY, 10 * MINUTE);
    const counts = (id: string) =>
      channels
        .digests()
        .filter(({ schedule }) => schedule.id === id)
        .map(({ items }) => items.length);
    assert.deepEqual(counts('s1'), [2, 0, 0]);
    assert.deepEqual(counts('s2'), [2, 0, 0]);
    assert.equal((await states('s2')).filter((state) => state === 'skipped').length, 46);
  });

  test('says nothing on its quiet days when there is nothing new, but does post news and failures', async () => {
    const quiet = makeCalendar().days('always');
    await add('s1', 'daily 08:00', { quiet });
    await passTo(EIGHT + 2 * DAY, 10 * MINUTE);
    assert.deepEqual(channels.titles(), [['b', 'a']]);
    assert.deepEqual(
      (await store.deliveries.log('s1', 10)).map(({ state, skippedBecause }) => [state, skippedBecause]),
      [
        ['skipped', 'nothing-new'],
        ['skipped', 'nothing-new'],
        ['sent', null],
      ],
    );
    sources.add(FEED, 'c');
    await passTo(EIGHT + 3 * DAY, 10 * MINUTE);
    sources.faults.set(FEED, async () => new SitrepError('address-unreachable'));
    await passTo(EIGHT + 4 * DAY, 10 * MINUTE);
    const [, news, failing] = channels.digests();
    assert.equal(news?.items.length, 1);
    assert.deepEqual([failing?.items.length, failing?.failures.length], [0, 1]);
  });

  test('does not run on its days off, and the next run carries their news', async () => {
    await add('s1', 'daily 08:00', { recurrence: makeCalendar().parse('daily 08:00', '2026-01-06..2026-01-07') });
    await passTo(EIGHT, 10 * MINUTE);
    sources.add(FEED, 'c');
    await passTo(EIGHT + 3 * DAY, 10 * MINUTE);
    assert.deepEqual(channels.titles(), [['b', 'a'], ['c']]);
    assert.deepEqual(
      channels.digests().map(({ slot }) => slot.dueAt),
      [EIGHT, EIGHT + 3 * DAY],
    );
  });
});

describe('after an absence', () => {
  test('what is still inside the window is posted and says that it is late', async () => {
    await add('s1');
    now = EIGHT + 179 * MINUTE;
    await start().ring();
    assert.deepEqual(
      channels.digests().map(({ late, slot }) => [late, slot.dueAt]),
      [[true, EIGHT]],
    );
    assert.deepEqual(notices(), []);
  });

  test('what is older is skipped, and told once', async () => {
    await add('s1');
    now = EIGHT + 3 * DAY - HOUR;
    for (let life = 0; life < 3; life++) await start().ring();
    assert.deepEqual(await states('s1'), ['skipped', 'skipped', 'skipped']);
    assert.equal(channels.sent.length, 0);
    const [told, ...more] = channels.notices;
    assert.equal(more.length, 0);
    assert.ok(told?.notice.kind === 'briefings-missed');
    assert.deepEqual([told.notice.count, told.notice.first, told.notice.last], [3, EIGHT, EIGHT + 2 * DAY]);
    // What was not delivered is not lost: the next one carries it.
    await passTo(EIGHT + 3 * DAY, 10 * MINUTE);
    assert.deepEqual(channels.titles(), [['b', 'a']]);
  });

  test('of several inside the window the last is posted', async () => {
    await add('s1', 'hourly');
    now = EIGHT + 2 * HOUR + MINUTE;
    await start().ring();
    assert.deepEqual(await states('s1'), ['sent', 'skipped', 'skipped']);
    assert.deepEqual(
      channels.digests().map(({ late }) => late),
      [false],
    );
  });

  test('a year of minutes leaves a log that can be read', async () => {
    await add('s1', '* * * * *');
    now = START + 365 * DAY;
    await start().ring();
    const rows = await store.deliveries.log('s1', 10_000);
    assert.equal(rows.length, 50 + 180 + 1);
    assert.equal(channels.sent.length, 1);
  });

  test('with no window at all a post on time is still a post', async () => {
    await add('s1');
    bot = start({ catchUpMinutes: 0 });
    now = EIGHT + 2 * MINUTE;
    await bot.ring();
    assert.deepEqual(await states('s1'), ['sent']);
    now = EIGHT + DAY + 6 * MINUTE;
    await bot.ring();
    assert.deepEqual(await states('s1'), ['skipped', 'sent']);
  });

  test('a clock that is set back repeats nothing', async () => {
    await add('s1');
    await passTo(EIGHT + 10 * MINUTE);
    now = EIGHT - 30 * MINUTE;
    await passTo(EIGHT + HOUR, 10 * MINUTE);
    assert.equal(channels.sent.length, 1);
  });
});

describe('a platform that fails', () => {
  test('is tried again with what was composed', async () => {
    await add('s1');
    fail();
    await passTo(EIGHT + 10 * MINUTE);
    assert.equal(channels.sent.length, 0);
    channels.faults.clear();
    await passTo(EIGHT + 30 * MINUTE);
    assert.deepEqual(channels.titles(), [['b', 'a']]);
    assert.equal(channels.digests()[0]?.late, true);
    assert.equal(sources.visits, 1);
    assert.equal((await store.deliveries.log('s1', 1))[0]?.error, null);
  });

  test('less and less often, and not before it has asked to', async () => {
    await add('s1');
    const tries: number[] = [];
    channels.faults.set(placeKey(PLACE), () => {
      tries.push((now - EIGHT) / MINUTE);
      return new SitrepError('platform-busy', tries.length === 1 ? { retryAfter: 600 } : {});
    });
    await passTo(EIGHT + 2 * HOUR);
    assert.equal(tries[0], 0);
    assert.ok(tries[1]! >= 10 && tries[1]! <= 13);
    const pauses = tries.slice(2).map((at, index) => at - tries[index + 1]!);
    assert.ok(tries.length > 6 && tries.length < 20, `${tries}`);
    assert.ok(Math.max(...pauses) <= 16 && pauses[0]! < pauses.at(-1)!, `${pauses}`);
  });

  test('for longer than the window: the owner is told once, and nothing is lost', async () => {
    await add('s1', 'daily 08:00 13:00');
    fail();
    await passTo(EIGHT + 9 * HOUR, 5 * MINUTE);
    assert.deepEqual(await states('s1'), ['failed', 'failed']);
    assert.deepEqual(notices(), ['briefing-failed']);
    channels.faults.clear();
    await passTo(EIGHT + DAY, 5 * MINUTE);
    assert.deepEqual(channels.titles(), [['b', 'a']]);
  });

  test('in a way of its own is tried a few times only', async () => {
    await add('s1');
    let tries = 0;
    channels.faults.set(placeKey(PLACE), () => {
      tries++;
      return new TypeError('undefined is not a function');
    });
    await passTo(EIGHT + 2 * HOUR);
    assert.equal(tries, 5);
    const [row] = await store.deliveries.log('s1', 1);
    assert.deepEqual([row?.state, row?.error], ['failed', 'internal']);
  });

  for (const code of ['channel-gone', 'channel-forbidden', 'token-refused'] as const)
    test(`for good (${code}) pauses the schedule and tells its owner once, and no other channel notices`, async () => {
      await add('s1');
      await add('s2', 'daily 08:00', { place: OTHER });
      fail(PLACE, code);
      await passTo(START + 2 * DAY, 30 * MINUTE);
      const schedule = await store.schedules.get('s1');
      assert.deepEqual([schedule?.state, schedule?.pausedBecause], ['paused', code]);
      assert.deepEqual(notices(), ['schedule-paused']);
      assert.equal(channels.notices[0]?.owner, 'U1');
      assert.deepEqual(await states('s1'), ['failed']);
      assert.deepEqual(await states('s2'), ['sent', 'sent']);
    });

  test('by hanging holds up no other channel', async () => {
    await add('s1');
    await add('s2', 'daily 08:00', { place: OTHER });
    const released = Promise.withResolvers<void>();
    bot = start({
      channels: {
        notify: async () => {},
        async post(post, at) {
          if (post.place.channel === PLACE.channel) await released.promise;
          return channels.post(post, at);
        },
      },
    });
    now = EIGHT;
    const run = bot.ring();
    while (channels.sent.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    assert.equal(channels.sent[0]?.place.channel, OTHER.channel);
    // What comes due meanwhile is not held up either.
    await add('s3', 'daily 08:00', { place: { ...PLACE, channel: 'C3' }, plannedUntil: START });
    void bot.ring();
    while (channels.sent.length === 1) await new Promise((resolve) => setTimeout(resolve, 1));
    released.resolve();
    await run;
    assert.equal(channels.sent.length, 3);
  });
});

test('one place gets its posts one after the other', async () => {
  for (const id of ['s1', 's2', 's3']) await add(id);
  let [posting, most] = [0, 0];
  bot = start({
    channels: {
      notify: async () => {},
      async post(post, at) {
        most = Math.max(most, ++posting);
        await new Promise((resolve) => setTimeout(resolve, 2));
        posting--;
        return channels.post(post, at);
      },
    },
  });
  await passTo(EIGHT, HOUR);
  assert.deepEqual([channels.sent.length, most], [3, 1]);
});

describe('/schedule now', () => {
  test('posts at once, beside the recurrence, and always answers', async () => {
    const schedule = await add('s1');
    now += 30 * MINUTE;
    await bot.due.runNow(schedule);
    await bot.ring();
    assert.deepEqual(channels.titles(), [['b', 'a']]);
    assert.deepEqual(
      channels.digests().map(({ onDemand, late }) => [onDemand, late]),
      [[true, false]],
    );
    now += MINUTE;
    await bot.due.runNow(schedule);
    await bot.ring();
    assert.deepEqual(channels.titles()[1], []);
  });

  test('twice in a minute is refused, and on a paused schedule it runs', async () => {
    const schedule = await add('s1', 'daily 08:00', { state: 'paused' });
    await bot.due.runNow(schedule);
    await assert.rejects(
      bot.due.runNow(schedule),
      (error) => error instanceof SitrepError && error.code === 'already-running',
    );
    await bot.ring();
    assert.equal(channels.sent.length, 1);
  });

  test('on a channel that is gone tells who asked, also where the schedule is paused already', async () => {
    const schedule = await add('s1', 'daily 08:00', { state: 'paused' });
    fail(PLACE, 'channel-gone');
    await bot.due.runNow(schedule);
    await bot.ring();
    assert.deepEqual(notices(), ['schedule-paused']);
  });
});

describe('a stop', () => {
  test('while it composes posts nothing, and the next start posts it', async () => {
    await add('s1');
    const stopping = new AbortController();
    const begun = Promise.withResolvers<void>();
    sources.faults.set(FEED, () => {
      begun.resolve();
      return new Promise(() => {});
    });
    bot = start({ signal: stopping.signal });
    now = EIGHT;
    const run = bot.ring();
    await begun.promise;
    stopping.abort();
    await run;
    assert.deepEqual(await states('s1'), ['composing']);
    sources.faults.clear();
    now += MINUTE;
    await start().ring();
    assert.deepEqual(channels.titles(), [['b', 'a']]);
    assert.deepEqual(await states('s1'), ['sent']);
  });

  test('while it posts waits for the answer', async () => {
    await add('s1');
    const stopping = new AbortController();
    bot = start({
      signal: stopping.signal,
      channels: {
        notify: async () => {},
        async post(post, at) {
          stopping.abort();
          await new Promise((resolve) => setTimeout(resolve, 5));
          return channels.post(post, at);
        },
      },
    });
    now = EIGHT;
    await bot.ring();
    assert.deepEqual(await states('s1'), ['sent']);
  });
});

describe('a post whose outcome nobody wrote down', () => {
  /** The platform takes the message, and the process dies before it has written that down. */
  async function dieAfterPost(): Promise<void> {
    await add('s1');
    const lost = Object.assign(Object.create(store.deliveries), { sent: () => new Promise(() => {}) });
    now = EIGHT;
    void start({ store: { ...store, deliveries: lost } }).ring();
    while (channels.sent.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  }

  test('is found where the platform can tell, however long ago it was', async () => {
    channels.canFind = true;
    await dieAfterPost();
    now = EIGHT + 2 * HOUR;
    await start().ring();
    assert.equal(channels.sent.length, 1);
    assert.deepEqual(await states('s1'), ['sent']);
  });

  test('is found after the window has passed, too', async () => {
    channels.canFind = true;
    await dieAfterPost();
    now = EIGHT + 6 * HOUR;
    await start().ring();
    assert.deepEqual(await states('s1'), ['sent']);
    assert.deepEqual(notices(), []);
    now = EIGHT + DAY;
    await start().ring();
    assert.deepEqual(channels.titles(), [['b', 'a']]);
  });

  test('is made again where it cannot', async () => {
    await dieAfterPost();
    now = EIGHT + 2 * HOUR;
    await start().ring();
    assert.equal(channels.sent.length, 2);
    assert.equal(channels.shown.size, 1, 'with the same key');
  });
});

test('a store that takes nothing for a while makes no second post', async () => {
  await add('s1');
  let refusals = 3;
  const deliveries = Object.assign(Object.create(store.deliveries), {
    async sent(...values: Parameters<Store['deliveries']['sent']>) {
      if (refusals-- > 0) throw new Error('disk full');
      return store.deliveries.sent(...values);
    },
  });
  bot = start({ store: { ...store, deliveries } });
  await passTo(EIGHT + 10 * MINUTE);
  assert.deepEqual(await states('s1'), ['sent']);
  assert.equal(channels.sent.length, 1);
});

test('an owner who cannot be reached holds up no briefing', async () => {
  await add('s1');
  await add('s2', 'daily 09:00', { place: OTHER });
  const unreachable = Promise.withResolvers<void>();
  fail(PLACE, 'channel-gone');
  bot = start({ channels: { notify: () => unreachable.promise, post: (post, at) => channels.post(post, at) } });
  now = EIGHT;
  const run = bot.ring();
  while ((await store.schedules.get('s1'))?.state === 'active') await new Promise((resolve) => setTimeout(resolve, 1));
  await new Promise((resolve) => setTimeout(resolve, 20));
  now = EIGHT + HOUR;
  void bot.ring();
  while (channels.sent.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  unreachable.resolve();
  await run;
});
