import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atMost } from './at-most.ts';

const signal = new AbortController().signal;

test('no more than so many run at once, also when one comes just as another leaves', async () => {
  const inTurn = atMost(1);
  let running = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++running);
    await null;
    running--;
  };
  const waiting = [inTurn(work, signal), inTurn(work, signal)];
  // A newcomer at each turn of the microtask queue, so that one falls between the leaving and the waking.
  for (let turn = 0; turn < 20; turn++) {
    waiting.push(inTurn(work, signal));
    await null;
  }
  await Promise.all(waiting);
  assert.deepEqual([most, running], [1, 0]);
});

test('who gives up while waiting takes nobody’s place', async () => {
  const inTurn = atMost(1);
  const first = Promise.withResolvers<string>();
  const impatient = new AbortController();
  const one = inTurn(() => first.promise, signal);
  const two = inTurn(async () => 'two', impatient.signal);
  const three = inTurn(async () => 'three', signal);
  impatient.abort(new Error('enough'));
  await assert.rejects(two, /enough/);
  first.resolve('one');
  assert.deepEqual(await Promise.all([one, three]), ['one', 'three']);
});

test('work that fails makes room', async () => {
  const inTurn = atMost(1);
  await assert.rejects(
    inTurn(async () => Promise.reject(new Error('boom')), signal),
    /boom/,
  );
  assert.equal(await inTurn(async () => 'next', signal), 'next');
});

test('as many at a time as there may be, in the order in which they came', async () => {
  const inTurn = atMost(2);
  const begun: number[] = [];
  const ends = Array.from({ length: 5 }, () => Promise.withResolvers<void>());
  const all = ends.map((end, index) =>
    inTurn(async () => {
      begun.push(index);
      await end.promise;
    }),
  );
  for (const [index, end] of ends.entries()) {
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(begun, [0, 1, 2, 3, 4].slice(0, index + 2));
    end.resolve();
  }
  await Promise.all(all);
});
