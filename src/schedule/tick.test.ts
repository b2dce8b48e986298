import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import { makeLog } from '../core/log.ts';
import { startTick, type Tick } from './tick.ts';

/** 20 seconds past the minute. */
const START = Date.UTC(2026, 0, 5, 8, 0, 20);

let lines: string[];
let tick: Tick | undefined;
let rings: number[];

beforeEach(() => {
  lines = [];
  rings = [];
  mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'], now: START });
});
afterEach(async () => {
  mock.timers.reset();
  await tick?.stop();
});

const log = () => makeLog('warn', (line) => lines.push(line));

/** Lets the timers of some seconds go off, each second by itself, and what follows from them. */
async function pass(seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second++) {
    mock.timers.tick(1000);
    await settle();
  }
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate);
}

describe('the tick', () => {
  test('rings at once and then at the beginning of each minute', async () => {
    tick = startTick(async () => void rings.push((Date.now() - START) / 1000), log());
    await settle();
    await pass(170);
    assert.equal(rings[0], 0);
    assert.deepEqual(
      rings.slice(1).map((at) => Math.round(at / 10) * 10),
      [40, 100, 160],
    );
  });

  test('rings once for all that came during a run, and goes on after one that failed', async () => {
    const first = Promise.withResolvers<void>();
    tick = startTick(async () => {
      rings.push(Date.now());
      if (rings.length === 1) await first.promise;
      if (rings.length === 2) throw new Error('no store');
    }, log());
    await pass(200);
    assert.equal(rings.length, 1);
    first.resolve();
    await settle();
    assert.equal(rings.length, 2);
    assert.match(lines.join(), /scheduled run failed.*no store/);
    await pass(60);
    assert.equal(rings.length, 3);
  });

  test('tells its run to stop, waits for it, and rings no more', async () => {
    const ended = Promise.withResolvers<void>();
    let aborted = false;
    tick = startTick(async (signal) => {
      rings.push(Date.now());
      signal.addEventListener('abort', () => {
        aborted = true;
      });
      await ended.promise;
    }, log());
    await settle();
    let stopped = false;
    const stopping = tick.stop().then(() => {
      stopped = true;
    });
    await settle();
    assert.deepEqual([aborted, stopped], [true, false]);
    ended.resolve();
    await stopping;
    await pass(180);
    assert.equal(rings.length, 1);
    assert.deepEqual(lines, []);
  });
});
