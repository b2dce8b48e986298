import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SitrepError } from '../core/errors.ts';
import { makeCalendar } from './calendar.ts';
import { isAmong, parseDays } from './days.ts';
import { HOLIDAY_COUNTRIES, type HolidayCountry, isHoliday } from './holidays.ts';

const calendar = makeCalendar();
const DAY = 24 * 60 * 60_000;

/** The days of a year that a text names, as `MM-DD`. */
function daysOf(text: string, year: number): readonly string[] {
  const days = parseDays(text);
  const found: string[] = [];
  for (let day = Date.UTC(year, 0, 1); day < Date.UTC(year + 1, 0, 1); day += DAY)
    if (isAmong(days, day)) found.push(new Date(day).toISOString().slice(5, 10));
  return found;
}

function holidaysOf(country: HolidayCountry, year: number): readonly string[] {
  return daysOf(`holidays ${country}`, year);
}

describe('days', () => {
  test('are weekdays, dates and ranges in either language', () => {
    const may = (text: string) => daysOf(text, 2026).filter((day) => day.startsWith('05'));
    assert.equal(daysOf('sundays', 2026).length, 52);
    assert.deepEqual(daysOf('zondag en maandag', 2026), daysOf('sun, mon', 2026));
    assert.deepEqual(daysOf('vrijdag t/m zondag', 2026), daysOf('fri-sun', 2026));
    assert.deepEqual(daysOf('ma tot en met wo', 2026), daysOf('monday through wednesday', 2026));
    assert.deepEqual(daysOf('weekend', 2026), daysOf('za, zo', 2026));
    assert.equal(daysOf('altijd', 2026).length, 365);
    assert.deepEqual(may('2026-05-04'), ['05-04']);
    assert.deepEqual(may('2026-05-30..2026-06-02'), ['05-30', '05-31']);
    assert.deepEqual(may('2026-05-30 t/m 2026-06-02'), ['05-30', '05-31']);
    assert.deepEqual(may('5 mei, may 1 and 2026-05-20'), ['05-01', '05-05', '05-20']);
    assert.deepEqual(daysOf('29 february', 2026), []);
    assert.deepEqual(daysOf('29 feb', 2028), ['02-29']);
  });

  test('that are not understood say what was not', () => {
    const faults: [string, string][] = [
      ['', 'missing'],
      ['and', 'missing'],
      ['holidays', 'missing'],
      ['feestdagen xx', 'missing'],
      ['caturday', 'unknown'],
      ['mon-caturday', 'unknown'],
      ['2026-02-30', 'unknown'],
      ['2026-05-02..2026-05-01', 'unknown'],
      ['2026-05-02..', 'unknown'],
      ['30 february', 'unknown'],
      ['25', 'unknown'],
      ['december', 'unknown'],
      ['sunday '.repeat(1_000), 'unknown'],
    ];
    for (const [given, detail] of faults)
      assert.throws(
        () => parseDays(given),
        (error: unknown) =>
          error instanceof SitrepError && error.code === 'schedule-malformed' && error.details[detail] !== undefined,
        given.slice(0, 40),
      );
  });
});

describe('holidays', () => {
  // As the governments have published them.
  test('of the Netherlands', () => {
    assert.deepEqual(
      holidaysOf('nl', 2026),
      '01-01 04-03 04-05 04-06 04-27 05-05 05-14 05-24 05-25 12-25 12-26'.split(' '),
    );
    assert.ok(holidaysOf('nl', 2025).includes('04-26'), 'King’s Day is moved from a Sunday');
  });

  test('of England and Wales, with substitutes', () => {
    assert.deepEqual(holidaysOf('gb', 2027), '01-01 03-26 03-29 05-03 05-31 08-30 12-25 12-26 12-27 12-28'.split(' '));
    assert.ok(holidaysOf('gb', 2028).includes('01-03'));
  });

  test('of the United States, also observed in the year before', () => {
    assert.deepEqual(
      holidaysOf('us', 2027),
      '01-01 01-18 02-15 05-31 06-18 06-19 07-04 07-05 09-06 10-11 11-11 11-25 12-24 12-25 12-31'.split(' '),
    );
  });

  test('of Germany, Belgium, France and Ireland', () => {
    assert.deepEqual(holidaysOf('de', 2026), '01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26'.split(' '));
    assert.deepEqual(holidaysOf('be', 2026), '01-01 04-06 05-01 05-14 05-25 07-21 08-15 11-01 11-11 12-25'.split(' '));
    assert.deepEqual(
      holidaysOf('fr', 2026),
      '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25'.split(' '),
    );
    assert.deepEqual(holidaysOf('ie', 2026), '01-01 02-02 03-17 04-06 05-04 06-01 08-03 10-26 12-25 12-26'.split(' '));
    assert.ok(holidaysOf('ie', 2030).includes('02-01'), 'a Friday');
  });

  test('follow Easter, which is a Sunday from 22 March to 25 April', () => {
    // The first, the last and ordinary ones, from the tables of the churches.
    for (const monday of ['1818-03-23', '1943-04-26', '2000-04-24', '2024-04-01', '2025-04-21', '2038-04-26'])
      assert.ok(isHoliday('be', Date.parse(monday)), monday);
    for (const country of HOLIDAY_COUNTRIES)
      for (let year = 1970; year < 2100; year++) assert.ok(holidaysOf(country, year).length >= 8);
  });
});

describe('a recurrence with days off', () => {
  const next = (when: string, except: string, after: string, zone = 'Europe/Amsterdam') =>
    calendar.next(calendar.parse(when, except), zone, Date.parse(after), 3).map(({ local }) => local);

  test('does not run on them', () => {
    assert.deepEqual(next('weekdays 07:30', 'holidays nl', '2026-04-02T12:00Z'), [
      '2026-04-07T07:30',
      '2026-04-08T07:30',
      '2026-04-09T07:30',
    ]);
    assert.deepEqual(next('mon-fri 07:30, sat 10:00', '2026-12-24..2027-01-01', '2026-12-23T12:00Z'), [
      '2027-01-02T10:00',
      '2027-01-04T07:30',
      '2027-01-05T07:30',
    ]);
    assert.deepEqual(next('daily 08:00, 17:00', 'weekend', '2026-12-04T12:00Z'), [
      '2026-12-04T17:00',
      '2026-12-07T08:00',
      '2026-12-07T17:00',
    ]);
  });

  test('goes by the days of its own zone', () => {
    // Christmas begins in Auckland while it is noon of the 24th in London.
    assert.deepEqual(next('hourly', '25 december', '2026-12-24T09:30Z', 'Pacific/Auckland').slice(0, 2), [
      '2026-12-24T23:00',
      '2026-12-26T00:00',
    ]);
  });

  test('that are all days is refused', () => {
    for (const except of ['always', 'weekdays, weekend', 'mon-sun'])
      assert.throws(() => calendar.parse('daily 08:00', except), { code: 'schedule-malformed' });
  });

  test('a slot knows whether its day is one of some days', () => {
    const slot = calendar.at('Pacific/Auckland', Date.parse('2026-12-24T12:00Z'));
    assert.ok(calendar.isAmong(calendar.days('25 december'), slot));
    assert.ok(!calendar.isAmong(calendar.days('24 december'), slot));
  });
});
