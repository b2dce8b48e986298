import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { withCache } from './cache.ts';
import type { Door, Fetched, Visit } from './fetch.ts';

const never = new AbortController().signal;
const ADDRESS = 'https://news.example/a';

let now: number;
let visits: Visit[];
let answer: {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  redirected?: boolean;
  permanent?: boolean;
};
let door: Door;

beforeEach(() => {
  now = Date.UTC(2026, 0, 5);
  visits = [];
  answer = {};
  door = withCache(
    {
      async fetch(address, visit) {
        visits.push(visit);
        const { headers = {}, status = 200, body = 'tekst', redirected = false, permanent = true } = answer;
        const same = visit.etag !== undefined && visit.etag !== null && visit.etag === headers.etag;
        return {
          url: new URL(address),
          redirected,
          permanent,
          status: same ? 304 : status,
          header: (name) => headers[name] ?? null,
          body: Buffer.from(same ? '' : body),
        };
      },
    },
    () => now,
  );
});

const get = (visit: Visit = {}, address = ADDRESS): Promise<Fetched> => door.fetch(address, visit, never);
const text = async () => Buffer.from((await get()).body).toString();

describe('the cache of the door', () => {
  test('what is fresh is not asked for again, at most for an hour', async () => {
    answer.headers = { 'cache-control': 'public, max-age=600' };
    await get();
    now += 599_000;
    await get({}, `${ADDRESS}#kop`);
    assert.equal(visits.length, 1);
    now += 1_000;
    answer.headers = { 'cache-control': 'max-age=31536000, immutable' };
    await get();
    now += 3_599_000;
    await get();
    assert.equal(visits.length, 2);
    now += 1_000;
    await get();
    assert.equal(visits.length, 3);
  });

  test('Age and Expires count', async () => {
    answer.headers = { 'cache-control': 'max-age=600', age: '590' };
    await get();
    now += 11_000;
    answer.headers = { expires: new Date(now + 60_000).toUTCString(), date: new Date(now).toUTCString() };
    await get();
    now += 59_000;
    await get();
    assert.equal(visits.length, 2);
  });

  test('what is stale is checked by its validators, and renewed by a 304', async () => {
    answer.headers = { etag: '"1"', 'cache-control': 'max-age=10' };
    await get();
    now += 11_000;
    assert.equal(await text(), 'tekst');
    assert.equal(visits[1]?.etag, '"1"');
    now += 9_000;
    assert.equal(await text(), 'tekst');
    assert.equal(visits.length, 2);
  });

  test('a caller that has it already hears that nothing changed, fresh or checked', async () => {
    answer.headers = { etag: '"1"', 'cache-control': 'max-age=10' };
    await get();
    assert.equal((await get({ etag: '"1"' })).status, 304);
    assert.equal(visits.length, 1);
    assert.equal((await get({ etag: '"0"' })).status, 200);
    now += 11_000;
    assert.equal((await get({ etag: '"1"' })).status, 304);
    assert.equal(visits.length, 2);
  });

  test('what must not be kept is not, nor errors and passing redirects', async () => {
    const fresh = { 'cache-control': 'max-age=600', etag: '"1"' };
    for (const change of [
      { headers: { ...fresh, 'cache-control': 'no-store, max-age=600' } },
      { headers: { ...fresh, vary: '*' } },
      { headers: fresh, status: 404 },
      { headers: fresh, redirected: true, permanent: false },
      { headers: fresh, body: 'a'.repeat(1024 * 1024 + 1) },
    ]) {
      answer = change;
      visits = [];
      await get();
      await get();
      assert.deepEqual(visits, [{}, {}], JSON.stringify(change).slice(0, 120));
    }
    answer = { headers: { ...fresh, 'cache-control': 'no-cache' } };
    visits = [];
    await get();
    assert.equal(await text(), 'tekst');
    assert.equal(visits[1]?.etag, '"1"');
  });

  test('it holds a few megabytes, the latest', async () => {
    answer = { headers: { 'cache-control': 'max-age=600' }, body: 'a'.repeat(900_000) };
    for (let at = 0; at < 8; at++) await get({}, `${ADDRESS}${at}`);
    await get({}, `${ADDRESS}7`);
    assert.equal(visits.length, 8);
    await get({}, `${ADDRESS}0`);
    assert.equal(visits.length, 9);
  });
});
