import assert from 'node:assert/strict';
import { it } from 'node:test';
import { saying } from '../test/reports.ts';
import { timelineOf } from './timeline.ts';

const FIRST = saying('Henrik Vale', 'no branches of Lumen would be closed', { at: '2026-01-05T08:00Z' });
const AGAIN = saying('Vale', 'no branches of Lumen bank would be closed', { at: '2026-01-06T08:00Z' });
const SHIFT = saying('Henrik Vale', '120 branches of Lumen would be closed', { at: '2026-02-05T08:00Z' });
const NAMESAKE = saying('Bram Vale', 'the harbour needs a new crane', { at: '2026-01-07T08:00Z' });

it('tells what an actor said, oldest first, what is said again beside it, and what it shifted from', () => {
  const timeline = timelineOf('henrik vale', [SHIFT, NAMESAKE, AGAIN, FIRST])!;
  assert.equal(timeline.name, 'Henrik Vale');
  assert.deepEqual(
    timeline.entries.map(({ said, again, shiftedFrom }) => [said.report.key, again.length, shiftedFrom !== null]),
    [
      [FIRST.key, 1, false],
      [SHIFT.key, 0, true],
    ],
  );
});

it('names the others who go by a surname, and nobody where no article has the name', () => {
  const timeline = timelineOf('Vale', [FIRST, SHIFT, NAMESAKE])!;
  assert.equal(timeline.name, 'Henrik Vale');
  assert.deepEqual(timeline.others, ['Bram Vale']);
  assert.equal(timelineOf('Zorro', [FIRST]), null);
  assert.equal(timelineOf('  ', [FIRST]), null);
});
