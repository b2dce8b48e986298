import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { paced } from './limits.ts';

/** When callers pass, on a clock that stalls as it is told to: each sleep lasts longer by the next of some delays. */
async function passages(count: number, delays: readonly number[]): Promise<readonly number[]> {
  let now = 1_000;
  let sleeps = 0;
  const pass = paced(40, 10, {
    now: () => now,
    async sleep(milliseconds) {
      now += milliseconds + (delays[sleeps++ % Math.max(1, delays.length)] ?? 0);
    },
  });
  const passed: number[] = [];
  await Promise.all(Array.from({ length: count }, () => pass().then(() => passed.push(now))));
  return passed;
}

test('a pace is kept whatever the clock does: never more than fifty in a second', async () => {
  const delay = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 5_000 }));
  await fc.assert(
    fc.asyncProperty(fc.array(delay, { maxLength: 30 }), async (delays) => {
      const passed = await passages(300, delays);
      for (let at = 50; at < passed.length; at++) assert.ok(passed[at]! - passed[at - 50]! >= 999, `${at}`);
    }),
    { numRuns: 200, seed: 5 },
  );
});

test('a pace that is disturbed a little loses nothing', async () => {
  const calm = await passages(400, []);
  const disturbed = await passages(400, [3, 0, 80, 5, 0, 150]);
  assert.ok(calm.at(-1)! - calm[0]! <= 10_000);
  assert.ok(disturbed.at(-1)! - disturbed[0]! <= 10_200, `${disturbed.at(-1)! - disturbed[0]!}`);
});
