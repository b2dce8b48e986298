import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Queue } from './queue.ts';

const signal = new AbortController().signal;

test('no more than so many run at once, also when one comes just as another leaves', async () => {
  const queue = new Queue(1);
  let running = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++running);
    await null;
    running--;
  };
  const waiting = [queue.run(work, signal), queue.run(work, signal)];
  // A newcomer at each turn of the microtask queue, so that one falls between the leaving and the waking.
  for (let turn = 0; turn < 20; turn++) {
    waiting.push(queue.run(work, signal));
    await null;
  }
  await Promise.all(waiting);
  assert.deepEqual([most, running], [1, 0]);
});

test('who gives up while waiting takes nobody’s place', async () => {
  const queue = new Queue(1);
  const first = Promise.withResolvers<string>();
  const impatient = new AbortController();
  const one = queue.run(() => first.promise, signal);
  const two = queue.run(async () => 'two', impatient.signal);
  const three = queue.run(async () => 'three', signal);
  impatient.abort(new Error('enough'));
  await assert.rejects(two, /enough/);
  first.resolve('one');
  assert.deepEqual(await Promise.all([one, three]), ['one', 'three']);
});

test('work that fails makes room', async () => {
  const queue = new Queue(1);
  await assert.rejects(
    queue.run(async () => Promise.reject(new Error('boom')), signal),
    /boom/,
  );
  assert.equal(await queue.run(async () => 'next', signal), 'next');
});
