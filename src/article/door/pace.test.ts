import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SitrepError } from '../../core/errors.ts';
import { makePace } from './pace.ts';

const never = new AbortController().signal;

describe('the pace of visits', { timeout: 10_000 }, () => {
  test('one host is visited once at a time, in the order of asking; others do not wait', async () => {
    const pace = makePace();
    const order: string[] = [];
    let inside = 0;
    const visit = async (name: string, host: string) => {
      const leave = await pace.enter(host, 0, never);
      if (host === 'a.example') assert.equal(++inside, 1);
      order.push(name);
      await new Promise((resolve) => setTimeout(resolve, 10));
      if (host === 'a.example') inside--;
      leave();
    };
    await Promise.all([
      visit('1', 'a.example'),
      visit('2', 'a.example'),
      visit('3', 'a.example'),
      visit('other', 'b.example'),
    ]);
    assert.deepEqual(
      order.filter((name) => name !== 'other'),
      ['1', '2', '3'],
    );
    assert.ok(order.indexOf('other') <= 1);
  });

  test('there is a pause between two visits, none before the first', async () => {
    const pace = makePace();
    const started = performance.now();
    (await pace.enter('a.example', 80, never))();
    assert.ok(performance.now() - started < 60);
    (await pace.enter('a.example', 80, never))();
    assert.ok(performance.now() - started >= 75);
  });

  test('who is cancelled while waiting leaves the line in order', async () => {
    const pace = makePace();
    const first = await pace.enter('a.example', 0, never);
    const soon = new AbortController();
    const second = pace.enter('a.example', 0, soon.signal);
    const third = pace.enter('a.example', 0, never);
    soon.abort();
    await assert.rejects(second, (error) => error instanceof SitrepError && error.code === 'cancelled');
    let entered = false;
    const watched = third.then((leave) => {
      entered = true;
      return leave;
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    assert.ok(!entered);
    first();
    (await watched)();
  });
});
