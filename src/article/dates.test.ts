import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isoDate } from './dates.ts';

test('dates as feeds and pages write them', () => {
  const cases: [given: string, iso: string | null][] = [
    ['2024-10-02T15:00:00Z', '2024-10-02T15:00:00.000Z'],
    ['2024-10-02T15:00:00+02:00', '2024-10-02T13:00:00.000Z'],
    ['2024-10-02T15:00:00.123+0200', '2024-10-02T13:00:00.000Z'],
    ['2024-10-02 15:00', '2024-10-02T15:00:00'],
    ['20241002', '2024-10-02'],
    ['2024-10-02', '2024-10-02'],
    ['Wed, 02 Oct 2024 15:00:00 +0200', '2024-10-02T13:00:00.000Z'],
    ['Wed, 2 Oct 24 15:00:00 GMT', '2024-10-02T15:00:00.000Z'],
    ['02 Oct 2024 15:00:00 CEST', '2024-10-02T13:00:00.000Z'],
    ['wo 2 okt 2024 15:00', '2024-10-02T15:00:00'],
    ['2 oktober 2024', '2024-10-02'],
    ['2 oktober 2024 om 15.00 uur', '2024-10-02T15:00:00'],
    ['October 2, 2024, 3:00 pm', '2024-10-02T15:00:00'],
    ['Oct. 2nd, 2024', '2024-10-02'],
    ['October 2, 2024 12:05 AM', '2024-10-02T00:05:00'],
    ['2024-02-31', null],
    ['0001-01-01T00:00:00', null],
    ['yesterday', null],
    ['', null],
    ['9999-12-31T23:59:59Z', null],
  ];
  for (const [given, iso] of cases) assert.equal(isoDate(given), iso, given);
  assert.equal(isoDate(null), null);
});

test('whatever is given, the answer is null or a date', () => {
  fc.assert(
    fc.property(fc.string(), (given) => {
      const iso = isoDate(given);
      assert.ok(iso === null || !Number.isNaN(Date.parse(iso)));
    }),
  );
});
