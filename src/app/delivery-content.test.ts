import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { Digest } from '../core/digest.ts';
import { SitrepError } from '../core/errors.ts';
import type { FeedEntry } from '../core/source.ts';
import type { Store } from '../core/store.ts';
import { openSqliteStore } from '../store/sqlite/index.ts';
import {
  DAY,
  entryOf,
  FakeChannels,
  FakeSources,
  FEED,
  HOUR,
  MINUTE,
  scheduleOf,
  startBot,
  type TestBot,
} from '../test/due.ts';
import { PLACE } from '../test/fakes.ts';

/** Monday 5 January 2026, 07:00 in Amsterdam; an hour before the first briefing. */
const START = Date.UTC(2026, 0, 5, 6);
const SECOND = 'https://other.example/feed';
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
  bot = start();
});
afterEach(() => store.close());

function start(visitLimit?: number): TestBot {
  return startBot({ store, channels, sources, clock: () => now, ...(visitLimit !== undefined && { visitLimit }) });
}

async function add(id: string, change: Parameters<typeof scheduleOf>[3] = {}, when = 'daily 08:00'): Promise<void> {
  await store.schedules.add(scheduleOf(id, when, now, change));
}

/** To eight o'clock of a day after the first, where the bot rings once. */
async function morning(day: number): Promise<Digest | undefined> {
  now = START + HOUR + day * DAY;
  await bot.ring();
  return channels.digests().at(-1);
}

function titles(digest: Digest | undefined): readonly (string | null)[] | undefined {
  return digest?.items.map(({ title }) => title);
}

function numbered(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `n${from + index}`);
}

describe('what is new', () => {
  test('is at first the newest few of a source, never its archive', async () => {
    sources.add(FEED, ...numbered(1, 40));
    await add('s1');
    const first = await morning(0);
    assert.deepEqual(titles(first), ['n40', 'n39', 'n38']);
    assert.equal(first?.left, 0);
    sources.add(FEED, 'n41');
    assert.deepEqual(titles(await morning(1)), ['n41']);
  });

  test('from a source that joins later is its newest few, too', async () => {
    sources.add(FEED, 'a');
    const address = { addedBy: 'U1', addedAt: now };
    await store.sources.add(PLACE, { name: 'one', address: FEED, ...address });
    await add('s1', { sources: null });
    await morning(0);
    sources.add(SECOND, ...numbered(1, 9));
    await store.sources.add(PLACE, { name: 'two', address: SECOND, ...address });
    assert.deepEqual(titles(await morning(1)), ['n9', 'n8', 'n7']);
  });

  test('is at most ten articles, the others are counted and do not come back', async () => {
    sources.add(FEED, 'a');
    await add('s1');
    await morning(0);
    sources.add(FEED, ...numbered(1, 25));
    const full = await morning(1);
    assert.deepEqual([full?.items.length, full?.left], [10, 15]);
    const after = await morning(2);
    assert.deepEqual([after?.items.length, after?.left], [0, 0]);
  });

  test('leaves room for each source', async () => {
    sources.add(FEED, 'a');
    sources.add(SECOND, 'b');
    await add('s1', { sources: [FEED, SECOND] });
    await morning(0);
    sources.add(FEED, ...numbered(1, 30));
    sources.add(SECOND, 'quiet');
    const full = await morning(1);
    assert.ok(titles(full)?.includes('quiet'));
    assert.equal(full?.left, 21);
  });

  test('stands in the order of its dates', async () => {
    const dated = (key: string, day: number) => entryOf(key, { publishedAt: `2026-01-0${day}T00:00:00Z` });
    sources.feeds.set(FEED, [dated('one', 1), dated('four', 4), entryOf('none')]);
    await add('s1');
    assert.deepEqual(titles(await morning(0)), ['four', 'one', 'none']);
  });

  test('is what this schedule has not delivered, whatever another one has', async () => {
    sources.add(FEED, 'a');
    await add('s1');
    await add('s2', { place: OTHER }, 'daily 09:00');
    await morning(0);
    now += HOUR;
    await bot.ring();
    assert.deepEqual(channels.titles(), [['a'], ['a']]);
    assert.equal(sources.unchanged, 1, 'the second visit was a conditional one');
    assert.equal(sources.articles, 2);
  });

  test('is not asked for conditionally by a process that does not remember the answer', async () => {
    sources.add(FEED, 'a');
    await add('s1');
    await add('s2', { place: OTHER }, 'daily 09:00');
    await morning(0);
    now += HOUR;
    await start().ring();
    assert.deepEqual(channels.titles(), [['a'], ['a']]);
    assert.equal(sources.unchanged, 0);
  });

  test('is one article where two sources have it, or two addresses the same text', async () => {
    const same = { address: 'https://news.example/same' };
    sources.feeds.set(FEED, [entryOf('x', same)]);
    sources.feeds.set(SECOND, [entryOf('y', { address: 'https://news.example/same#top' })]);
    await add('s1', { sources: [FEED, SECOND] });
    assert.deepEqual(titles(await morning(0)), ['x']);
    const feedText = (key: string): FeedEntry => entryOf(key, { address: null, text: 'The bridge is open.' });
    sources.feeds.set(FEED, [feedText('p'), feedText('q')]);
    assert.deepEqual(titles(await morning(1)), ['p']);
    assert.deepEqual(titles(await morning(2)), []);
  });

  test('is told apart where two feeds number their entries', async () => {
    const at = (host: string) => entryOf('1', { address: `https://${host}/1`, title: host });
    sources.feeds.set(FEED, [at('news.example')]);
    sources.feeds.set(SECOND, [at('other.example')]);
    await add('s1', { sources: [FEED, SECOND] });
    assert.deepEqual(titles(await morning(0)), ['news.example', 'other.example']);
  });
});

describe('an article that is told already', () => {
  const story = Array.from({ length: 20 }, (_, at) => `Anna opens the bridge number ${at} of the town.`);
  const text = (key: string, sentences: readonly string[]) =>
    void sources.texts.set(`https://news.example/${key}`, sentences.join(' '));

  test('by another publication in nearly the same words is told once', async () => {
    text('a', story);
    text('b', [...story.slice(0, 19), 'Reporting by us.']);
    text('c', ['The river has risen again, and the people of the town move upstairs.']);
    sources.add(FEED, 'a', 'c');
    sources.add(SECOND, 'b');
    await add('s1', { sources: [FEED, SECOND] });
    const first = await morning(0);
    assert.deepEqual(titles(first), ['c', 'b']);
    assert.deepEqual(
      first?.items.map(({ alsoAt }) => alsoAt),
      [undefined, ['https://news.example/a']],
    );
    sources.add(FEED, 'd');
    assert.deepEqual(titles(await morning(1)), ['d']);
  });

  test('in an earlier message comes back with what is new, not without', async () => {
    text('a', story);
    sources.add(FEED, 'a');
    await add('s1');
    await morning(0);
    text(
      'b',
      story.map((sentence) => sentence.replace('.', '!')),
    );
    text('c', [...story, 'Nobody objects to it.']);
    sources.add(FEED, 'b', 'c');
    const second = await morning(1);
    assert.deepEqual(titles(second), ['c']);
    assert.deepEqual(
      second?.items[0]?.kept?.version?.added.map(({ quote }) => quote),
      ['Nobody objects to it.'],
    );
  });

  test('in another channel is news in this one', async () => {
    text('a', story);
    sources.add(FEED, 'a');
    await add('s1');
    await morning(0);
    text('b', story.slice(1));
    sources.add(SECOND, 'b');
    await add('s2', { sources: [SECOND], place: OTHER });
    assert.deepEqual(titles(await morning(1)), ['b']);
  });
});

describe('an article that cannot be read', () => {
  test('is told with its reason, once', async () => {
    sources.add(FEED, 'a', 'b');
    sources.faults.set('https://news.example/b', async () => new SitrepError('page-paywalled'));
    await add('s1');
    const digest = await morning(0);
    assert.deepEqual(
      digest?.items.map(({ title, error, kept }) => [title, error, kept !== null]),
      [
        ['b', 'page-paywalled', false],
        ['a', null, true],
      ],
    );
    assert.deepEqual(titles(await morning(1)), []);
  });

  test("is briefed from the feed's own text where that is long enough", async () => {
    const text = 'The mayor opens the bridge. '.repeat(30);
    sources.feeds.set(FEED, [entryOf('long', { text }), entryOf('short', { text: 'The mayor.' })]);
    for (const key of ['long', 'short'])
      sources.faults.set(`https://news.example/${key}`, async () => new SitrepError('page-consent'));
    await add('s1');
    const [long, short] = (await morning(0))?.items ?? [];
    const article = long?.kept?.briefing.article;
    assert.deepEqual([article?.url, article?.title, article?.complete], ['https://news.example/long', 'long', false]);
    assert.deepEqual([short?.kept, short?.error], [null, 'page-consent']);
  });
});

describe('a source that cannot be read', () => {
  test('is named since when, and holds nothing else up', async () => {
    sources.add(FEED, 'a');
    sources.faults.set(SECOND, async () => new SitrepError('address-failed', { status: 500 }));
    await add('s1', { sources: [FEED, SECOND] });
    const first = await morning(0);
    assert.deepEqual(titles(first), ['a']);
    const failure = { address: SECOND, error: 'address-failed', since: START + HOUR };
    assert.deepEqual(first?.failures, [failure]);
    sources.add(FEED, 'b');
    assert.deepEqual((await morning(1))?.failures, [failure]);
    assert.equal((await store.sources.feedState(SECOND))?.failures, 2);
    sources.faults.clear();
    sources.add(SECOND, 'c');
    const back = await morning(2);
    assert.deepEqual([titles(back), back?.failures], [['c'], []]);
    assert.equal((await store.sources.feedState(SECOND))?.failingSince, null);
    assert.deepEqual(await store.sources.failing(), []);
  });

  test('is not a quiet day: it is said, once a day', async () => {
    sources.faults.set(FEED, async () => new SitrepError('address-unreachable'));
    await add('s1', {}, 'hourly');
    while (now < START + DAY) {
      now += HOUR / 2;
      await bot.ring();
    }
    const messages = channels.digests();
    assert.ok(messages.length <= 2, `${messages.length} messages`);
    assert.deepEqual(
      messages[0]?.failures.map(({ error }) => error),
      ['address-unreachable'],
    );
  });

  test('because it hangs is given up after its time', async () => {
    sources.add(FEED, 'a');
    sources.faults.set(SECOND, () => new Promise(() => {}));
    await add('s1', { sources: [SECOND, FEED] });
    bot = start(500);
    const digest = await morning(0);
    assert.deepEqual([titles(digest), digest?.failures[0]?.error], [['a'], 'address-too-slow']);
  });

  test('is visited once for all schedules that draw on it', async () => {
    sources.add(FEED, 'a', 'b');
    for (let index = 0; index < 30; index++) await add(`s${index}`, { place: { ...PLACE, channel: `C${index}` } });
    await morning(0);
    assert.equal(channels.sent.length, 30);
    assert.deepEqual([sources.visits, sources.articles], [1, 2]);
  });
});

describe('saved sources', () => {
  test('are meant by their names; one that is gone is a failure', async () => {
    sources.add(FEED, 'a');
    await store.sources.add(PLACE, { name: 'News', address: FEED, addedBy: 'U1', addedAt: now });
    await add('s1', { sources: ['news', 'gone'] });
    const digest = await morning(0);
    assert.deepEqual(titles(digest), ['a']);
    assert.deepEqual(digest?.failures, [{ address: 'gone', error: 'source-unknown', since: START + HOUR }]);
  });

  test('that are all gone pause the schedule', async () => {
    await add('s1', { sources: null });
    await morning(0);
    assert.equal((await store.schedules.get('s1'))?.pausedBecause, 'sources-none');
    assert.deepEqual(
      channels.notices.map(({ notice }) => notice.kind),
      ['schedule-paused'],
    );
  });
});

test('a second attempt posts what the first one composed, though the feed has moved on', async () => {
  sources.add(FEED, 'a');
  await add('s1');
  let fault = true;
  bot = startBot({
    store,
    sources,
    clock: () => now,
    channels: {
      notify: async () => {},
      async post(post, at) {
        if (!fault) return channels.post(post, at);
        fault = false;
        throw new SitrepError('platform-down');
      },
    },
  });
  await morning(0);
  sources.feeds.set(FEED, [entryOf('z'), entryOf('y')]);
  now += 2 * MINUTE;
  await bot.ring();
  assert.deepEqual(channels.titles(), [['a']]);
  assert.deepEqual(titles(await morning(1)), ['z', 'y']);
});

test('of many feeds of one host two are visited at a time', async () => {
  const feeds = Array.from({ length: 12 }, (_, index) => `${FEED}/${index}`);
  let [visiting, most] = [0, 0];
  for (const feed of feeds) {
    sources.add(feed, `of ${feed}`);
    sources.faults.set(feed, async () => {
      most = Math.max(most, ++visiting);
      await new Promise((resolve) => setTimeout(resolve, 2));
      visiting--;
      return new SitrepError('address-failed');
    });
  }
  sources.add(SECOND, 'a');
  await add('s1', { sources: [...feeds, SECOND] });
  const digest = await morning(0);
  assert.deepEqual(titles(digest), ['a']);
  assert.deepEqual([...new Set(digest?.failures.map(({ error }) => error))], ['address-failed']);
  assert.equal(most, 2);
});
