import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { SitrepError } from '../core/errors.ts';
import { SILENT } from '../core/log.ts';
import type { Feed, FeedState, Reading } from '../core/source.ts';
import type { Store } from '../core/store.ts';
import { openSqliteStore } from '../store/sqlite/index.ts';
import { DAY, FEED, HOUR, MINUTE } from '../test/due.ts';
import { feedOf } from '../test/fakes.ts';
import { makeVisitSource } from './visits.ts';

const MOVED = 'https://news.example/moved';
const never = new AbortController().signal;

let now: number;
let store: Store;
let asked: string[];
/** What each address answers, now. */
let answers: Record<string, Feed | SitrepError>;

beforeEach(async () => {
  now = Date.UTC(2026, 0, 5, 7);
  store = await openSqliteStore(':memory:', { clock: () => now });
  asked = [];
  answers = { [FEED]: feedOf('News', 'a') };
});
afterEach(() => store.close());

/** A visit in a life of its own, as after a restart. */
async function visit(later = 0): Promise<string> {
  now += later;
  const reading = {
    async feed(address: string, _known: FeedState | null) {
      asked.push(address);
      const answer = answers[address]!;
      if (answer instanceof SitrepError) throw answer;
      return answer;
    },
  } as unknown as Reading;
  const { feed, failure } = await makeVisitSource({ reading, store, clock: () => now, log: SILENT })(FEED, never);
  return feed ? feed.entries.map(({ key }) => key).join() : failure!.error;
}

describe('visits', () => {
  test('a feed that has moved for good is visited where it is, until that fails', async () => {
    answers[FEED] = { ...feedOf('News', 'a'), movedTo: MOVED };
    answers[MOVED] = feedOf('News', 'b');
    assert.deepEqual([await visit(), await visit(HOUR), await visit(HOUR)], ['a', 'b', 'b']);
    answers[MOVED] = new SitrepError('address-not-found');
    assert.deepEqual([await visit(HOUR), await visit(HOUR)], ['address-not-found', 'a']);
    assert.deepEqual(asked, [FEED, MOVED, MOVED, MOVED, FEED]);
  });

  test('a feed that is gone for good is not asked again, in any later life', async () => {
    answers[FEED] = new SitrepError('feed-retired');
    assert.equal(await visit(), 'feed-retired');
    for (let month = 0; month < 12; month++) assert.equal(await visit(30 * DAY), 'feed-retired');
    assert.equal(asked.length, 1);
  });

  test('the pause that a server asks for is kept, up to a day', async () => {
    answers[FEED] = new SitrepError('address-failed', { status: 429, retryAfter: 3_600 });
    await visit();
    assert.equal(await visit(59 * MINUTE), 'address-failed');
    assert.equal(asked.length, 1);
    answers[FEED] = new SitrepError('address-failed', { status: 503, retryAfter: 999_999_999 });
    await visit(MINUTE);
    assert.equal(asked.length, 2);
    answers[FEED] = feedOf('News', 'a');
    assert.equal(await visit(DAY), 'a');
  });

  test('the longer a source fails, the rarer it is visited: at least once a day, and at once when it is back', async () => {
    answers[FEED] = new SitrepError('address-unreachable');
    for (let quarter = 0; quarter < 4 * 24 * 7; quarter++) await visit(15 * MINUTE);
    // Three at once, then after 15, 30, 60 ... minutes; a week of quarters would be 672.
    assert.ok(asked.length >= 13 && asked.length <= 20, String(asked.length));
    answers[FEED] = feedOf('News', 'a');
    await visit(DAY);
    const visits = asked.length;
    assert.equal(await visit(15 * MINUTE), 'a');
    assert.equal(asked.length, visits + 1);
  });
});
