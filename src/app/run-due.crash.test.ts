import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Post } from '../core/platform.ts';
import type { Store } from '../core/store.ts';
import { openSqliteStore } from '../store/sqlite/index.ts';
import { DAY, FakeChannels, FakeSources, FEED, HOUR, MINUTE, scheduleOf, startBot } from '../test/due.ts';
import { PLACE } from '../test/fakes.ts';

/** Friday 27 March 2026, 07:00 in Amsterdam: the clocks go forward two nights later. */
const START = Date.UTC(2026, 2, 27, 6);
const DAYS = 3;
/** A new entry every three hours, of which the first stands there from the beginning. */
const ENTRIES = Array.from({ length: (DAYS * 24) / 3 }, (_, index) => ({
  key: `e${index}`,
  at: START + index * 3 * HOUR,
}));

class Crash extends Error {}

/**
 * Ends the process at the n-th step: before the step is done, or after it is done and before its result has arrived.
 * From then on everything that the old process still tries fails, as it would not even happen.
 */
class Fate {
  steps = 0;
  /** The steps at which a post began. */
  readonly posts: number[] = [];
  crashed = false;
  readonly #at: number;

  constructor(at: number) {
    this.#at = at;
  }

  async step<T>(work: () => Promise<T>, isPost = false): Promise<T> {
    this.#check();
    if (isPost) this.posts.push(this.steps);
    const result = await work();
    this.#check();
    return result;
  }

  #check(): void {
    this.crashed ||= ++this.steps === this.#at;
    if (this.crashed) throw new Crash();
  }
}

/** The same store, each call of which is a step. */
function fated(store: Store, fate: Fate): Store {
  const wrap = <T extends object>(part: T): T =>
    new Proxy(part, {
      get(target, name) {
        const value = Reflect.get(target, name);
        if (typeof value === 'object' && value !== null) return wrap(value);
        if (typeof value !== 'function') return value;
        return (...values: unknown[]) => fate.step(() => value.apply(target, values));
      },
    });
  return wrap(store);
}

interface Outcome {
  readonly steps: number;
  /** The steps at which posts began, counted from the start of a life. */
  readonly posts: readonly number[];
  readonly lives: number;
  readonly channels: FakeChannels;
  readonly states: readonly string[];
}

/** Some days of four schedules, one of which editors see first, with a crash at each of some steps, counted from the last start. */
async function live(crashes: readonly number[]): Promise<Outcome> {
  let now = START;
  const store = await openSqliteStore(':memory:', { clock: () => now });
  const channels = new FakeChannels();
  const sources = new FakeSources();
  const ids = ['day', 'six', 'two', 'pre'];
  await store.schedules.add(scheduleOf('day', 'daily 08:00', START));
  await store.schedules.add(
    scheduleOf('six', 'daily 00:30 06:30 12:30 18:30', START, { place: { ...PLACE, channel: 'C2' } }),
  );
  await store.schedules.add(scheduleOf('two', 'daily 02:30', START, { place: { ...PLACE, channel: 'C3' } }));

  await store.schedules.add(
    scheduleOf('pre', 'daily 00:30 12:30', START, {
      place: { ...PLACE, channel: 'C4' },
      draft: { channel: 'C5', minutes: 60, unattended: 'send' },
    }),
  );

  const waiting = [...ENTRIES];
  const ahead = [...crashes];
  let steps = 0;
  const posts: number[] = [];
  let lives = 0;
  while (now < START + DAYS * DAY) {
    lives++;
    const fate = new Fate(ahead.shift() ?? Number.POSITIVE_INFINITY);
    const bot = startBot({
      store: fated(store, fate),
      channels: {
        post: (post: Post) => fate.step(() => channels.post(post, now), true),
        notify: (schedule, reply) => fate.step(() => channels.notify(schedule, reply)),
      },
      sources,
      clock: () => now,
    });
    // A process that has crashed says nothing more; a minute later the next one starts.
    while (now < START + DAYS * DAY) {
      await bot.ring().catch((error) => assert.ok(fate.crashed, error));
      if (fate.crashed) break;
      now += 30 * MINUTE;
      while (waiting[0] && waiting[0].at <= now) sources.add(FEED, waiting.shift()!.key);
    }
    steps += fate.steps;
    posts.push(...fate.posts);
    if (fate.crashed) now += MINUTE;
  }
  const states = (await Promise.all(ids.map((id) => store.deliveries.log(id, 1000)))).flat().map(({ state }) => state);
  await store.close();
  return { steps, posts, lives, channels, states };
}

/** What each channel has been shown, entry by entry, in the order of the messages. */
function shown(channels: FakeChannels): Record<string, readonly (string | null)[]> {
  const entries: Record<string, (string | null)[]> = {};
  for (const { schedule, items } of channels.digests())
    entries[schedule.id] = [...(entries[schedule.id] ?? []), ...items.map(({ title }) => title)];
  return entries;
}

test('whatever step the process dies at, each entry is delivered once to each channel', async (t) => {
  const calm = await live([]);
  const expected = shown(calm.channels);
  assert.equal(calm.lives, 1);
  for (const id of ['day', 'six', 'two', 'pre']) {
    assert.ok(expected[id]!.length > 15, id);
    assert.equal(new Set(expected[id]).size, expected[id]!.length, id);
  }
  assert.deepEqual([...new Set(calm.states)], ['sent']);

  // Deep: every step there is. Otherwise evenly spread ones, and those around some posts: before it is taken, after it
  // has been taken, and before and after it has been written down.
  const every = Array.from({ length: calm.steps }, (_, index) => index + 1);
  const around = calm.posts.filter((_, index) => index % 6 === 0).flatMap((at) => [at, at + 1, at + 2, at + 3]);
  const steps = process.env.SITREP_DEEP_TESTS ? every : [...every.filter((at) => at % 120 === 60), ...around];
  let again = 0;
  for (const at of steps) {
    const { channels, states, lives } = await live([at, 3, 7]);
    again += channels.sent.length - channels.shown.size;
    assert.ok(lives > 1);
    assert.deepEqual(shown(channels), expected, `crash at step ${at}`);
    assert.deepEqual([...new Set(states)], ['sent'], `crash at step ${at}`);
  }
  assert.ok(again > 0, 'no crash came between a post and its record');
  t.diagnostic(`${steps.length} of ${calm.steps} steps; ${again} posts were sent twice and shown once`);
});
