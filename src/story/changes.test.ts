import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Change, Report } from '../core/story.ts';
import { saying as says } from '../test/reports.ts';
import { changesOf } from './changes.ts';

describe('changesOf', () => {
  it('tells a statement that was said before from a new one', () => {
    const before = says('Dana Holt', 'the furnace at Brackwell will stay open', { at: '2026-01-12T08:00Z' });
    assert.deepEqual(kinds([says('Dana Holt', 'the furnace in Brackwell will stay open')], [before]), ['repeated']);
    assert.deepEqual(kinds([says('Dana Holt', 'the union has been invited')], [before]), ['new']);
  });

  it('sees a shift where one quote says so and the other not so, in both languages', () => {
    const shifts = [
      ['no branches of Lumen would be closed', '120 branches of Lumen would be closed'],
      ['the furnace at Brackwell would stay open', 'the furnace at Brackwell would be closed'],
      ['he would not resign as mayor', 'he would resign as mayor'],
    ] as const;
    for (const [before, now] of shifts)
      assert.deepEqual(kinds([says('Henrik Vale', now)], [says('Henrik Vale', before, EARLIER)]), ['shifted'], now);
    const dutch = { language: 'nl' } as const;
    const before = says('Hanneke Prins', 'de spoedpost overdag open blijft', { ...EARLIER, ...dutch });
    assert.deepEqual(kinds([says('Hanneke Prins', 'de spoedpost overdag niet open blijft', dutch)], [before]), [
      'shifted',
    ]);
    assert.deepEqual(kinds([says('Hanneke Prins', 'de spoedpost overdag dicht gaat', dutch)], [before]), ['shifted']);
  });

  it('sees a shift of a number of the same thing, not of a rounded one or of another thing', () => {
    const before = says('Moira Petrie', 'the repair of the pier would cost £2.1 million', EARLIER);
    const now = (statement: string) => changesOf([says('Moira Petrie', statement)], [before])[0]!;
    const shifted = now('the repair of the pier would cost £2.8 million');
    assert.equal(shifted.kind, 'shifted');
    assert.equal(shifted.kind === 'shifted' && shifted.by, 'figure');
    assert.equal(now('the repair of the pier would cost about £2.2 million').kind, 'repeated');
    assert.equal(now('the repair of the pier would take 40 weeks').kind, 'new');
  });

  it('claims nothing of another person of that surname, of a wish, of what was open, or of what is only retold', () => {
    const before = says('Anna Vale', 'the branches of Lumen would be closed', EARLIER);
    assert.deepEqual(kinds([says('Bram Vale', 'the branches of Lumen would not be closed')], [before]), ['new']);
    const wish = says('Anna Vale', 'the branches of Lumen near schools should not be closed', { stance: 'demands' });
    assert.deepEqual(kinds([wish], [before]), ['new']);
    const retold = says('Anna Vale', 'the branches of Lumen would not be closed', { lead: 'A month ago ' });
    assert.deepEqual(kinds([retold], [before]), ['new']);
    const pending = says('Anna Vale', 'the branches of Lumen had not yet been closed', EARLIER);
    assert.deepEqual(kinds([says('Anna Vale', 'the branches of Lumen had been closed')], [pending]), ['new']);
  });

  it('goes by the time of the articles, not by when they were read', () => {
    const late = says('Anna Vale', 'the branches of Lumen would not be closed', { at: '2026-01-01T08:00Z' });
    const told = says('Anna Vale', 'the branches of Lumen would be closed', EARLIER);
    assert.deepEqual(kinds([late], [told]), ['new']);
    const both = changesOf([told, late], []);
    assert.deepEqual(
      both.map(({ kind, now }) => [kind, now.report.key]),
      [
        ['new', late.key],
        ['shifted', told.key],
      ],
    );
  });

  it('finds that two sides contradict each other about one event', () => {
    const company = says('Rijnlijn', 'de machinist bij Elsdam door rood is gereden', {
      ...EARLIER,
      kind: 'organisation',
      language: 'nl',
    });
    const union = says('Loes Hamer', 'de machinist bij Elsdam niet door rood is gereden', {
      at: '2026-02-03T09:00Z',
      language: 'nl',
    });
    assert.deepEqual(kinds([union], [company]), ['contradicts']);
  });

  it('is quiet about a shift that has been told: the next article that has it repeats it', () => {
    const before = says('Anna Vale', 'the branches of Lumen would be closed', EARLIER);
    const now = says('Anna Vale', 'the branches of Lumen would not be closed');
    const again = says('Anna Vale', 'the branches of Lumen would not be closed after all', { at: '2026-03-05T08:00Z' });
    assert.deepEqual(kinds([again], [before, now]), ['repeated']);
  });
});

const EARLIER = { at: '2026-02-03T08:00Z' } as const;

function kinds(fresh: readonly Report[], earlier: readonly Report[]): readonly Change['kind'][] {
  return changesOf(fresh, earlier).map(({ kind }) => kind);
}
