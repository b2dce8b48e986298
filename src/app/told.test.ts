import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Store } from '../core/store.ts';
import type { Report } from '../core/story.ts';
import { openSqliteStore } from '../store/sqlite/index.ts';
import * as story from '../story/index.ts';
import { callOf, PLACE } from '../test/fakes.ts';
import { saying } from '../test/reports.ts';
import { makeReports } from './reports.ts';
import { makeToldCases } from './told.ts';

const NOW = Date.UTC(2026, 2, 2, 9);

describe('what a place has been told', () => {
  let store: Store;
  beforeEach(async () => {
    store = await openSqliteStore(':memory:');
  });
  afterEach(() => store.close());

  it('gives the statements of an actor over time, of this place alone', async () => {
    await told(saying('Anna Vale', 'no branches of Lumen would be closed', { at: '2026-02-01T08:00Z' }));
    await told(saying('Anna Vale', '120 branches of Lumen would be closed', { at: '2026-02-20T08:00Z' }));
    await told(saying('Anna Vale', 'rates will fall'), { ...PLACE, channel: 'C2' });
    const { name, entries } = await cases().track('vale', callOf('track'));
    assert.equal(name, 'Anna Vale');
    assert.deepEqual(
      entries.map(({ said, shiftedFrom }) => [said.briefing.positions[said.index]!.statement, shiftedFrom !== null]),
      [
        ['no branches of Lumen would be closed', false],
        ['120 branches of Lumen would be closed', true],
      ],
    );
    assert.equal((await cases().track('Zorro', callOf('track'))).name, null);
  });

  it('has a ledger where the place has sources, and has been told something', async () => {
    const call = callOf('questions');
    assert.equal(await cases().ledger(call), null);
    await told(saying('Anna Vale', 'rates will fall'));
    assert.equal(await cases().ledger(call), null);
    await store.sources.add(PLACE, { name: 'nos', address: 'https://nos.example/', addedBy: 'U1', addedAt: NOW });
    assert.deepEqual(await cases().ledger(call), []);
  });

  it('takes a date in the future for the day on which it was told', async () => {
    await told(saying('Anna Vale', 'rates will fall', { at: '2031-01-01T08:00Z' }));
    const { entries } = await cases().track('Anna Vale', callOf('track'));
    assert.equal(entries[0]!.said.at, NOW);
  });

  const cases = () => makeToldCases({ store, story, reports: makeReports({ store, story }), now: () => NOW });

  async function told({ article, briefing }: Report, place = PLACE): Promise<void> {
    const key = await store.articles.put(article, briefing);
    await makeReports({ store, story }).tell(place, { key, briefing }, NOW);
  }
});
