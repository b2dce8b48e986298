import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SitrepError } from '../core/errors.ts';
import { makeCalendar } from './calendar.ts';

const calendar = makeCalendar();
const AMSTERDAM = 'Europe/Amsterdam';

function times(when: string, zone: string, from: string, to: string): readonly string[] {
  return calendar
    .between(calendar.parse(when), zone, Date.parse(from), Date.parse(to))
    .map(({ local, dueAt }) => `${local} = ${new Date(dueAt).toISOString().slice(11, 16)}`);
}

describe('clocks that go forward (Amsterdam, 29 March 2026, 02:00 to 03:00)', () => {
  const at = (when: string) => times(when, AMSTERDAM, '2026-03-29T00:00Z', '2026-03-29T02:59Z');

  test('a time that does not exist is due at the next minute that does', () => {
    assert.deepEqual(at('daily 02:30'), ['2026-03-29T03:00 = 01:00']);
    assert.deepEqual(at('*/20 2 * * *'), ['2026-03-29T03:00 = 01:00']);
  });

  test('it is not due twice where that minute is its own', () => {
    assert.deepEqual(at('30 2,3 * * *'), ['2026-03-29T03:00 = 01:00', '2026-03-29T03:30 = 01:30']);
    assert.deepEqual(at('0 2,3 * * *'), ['2026-03-29T03:00 = 01:00']);
  });

  test('a rhythm keeps its step and makes up for nothing', () => {
    assert.deepEqual(at('hourly'), ['2026-03-29T03:00 = 01:00', '2026-03-29T04:00 = 02:00']);
    assert.deepEqual(at('30 * * * *'), [
      '2026-03-29T01:30 = 00:30',
      '2026-03-29T03:30 = 01:30',
      '2026-03-29T04:30 = 02:30',
    ]);
  });
});

describe('clocks that go back (Amsterdam, 25 October 2026, 03:00 to 02:00)', () => {
  const at = (when: string) => times(when, AMSTERDAM, '2026-10-24T23:59Z', '2026-10-25T02:00Z');

  test('a time that exists twice is due the first time', () => {
    assert.deepEqual(at('daily 02:30'), ['2026-10-25T02:30 = 00:30']);
    assert.deepEqual(at('0 0-2 * * *'), ['2026-10-25T02:00 = 00:00']);
  });

  test('a rhythm does not pause, and no two of its slots have one name', () => {
    assert.deepEqual(at('*/30 * * * *'), [
      '2026-10-25T02:00 = 00:00',
      '2026-10-25T02:30 = 00:30',
      '2026-10-25T02:00+01:00 = 01:00',
      '2026-10-25T02:30+01:00 = 01:30',
      '2026-10-25T03:00 = 02:00',
    ]);
    assert.deepEqual(at('hourly'), [
      '2026-10-25T02:00 = 00:00',
      '2026-10-25T02:00+01:00 = 01:00',
      '2026-10-25T03:00 = 02:00',
    ]);
  });
});

test('changes of half an hour, of a day, and at midnight', () => {
  // Lord Howe: 02:00 becomes 02:30 on 4 October 2026.
  assert.deepEqual(times('daily 02:15', 'Australia/Lord_Howe', '2026-10-03T12:00Z', '2026-10-03T18:00Z'), [
    '2026-10-04T02:30 = 15:30',
  ]);
  // Apia had no 30 December 2011.
  assert.deepEqual(times('daily 12:00', 'Pacific/Apia', '2011-12-29T12:00Z', '2011-12-31T12:00Z'), [
    '2011-12-29T12:00 = 22:00',
    '2011-12-31T00:00 = 10:00',
    '2011-12-31T12:00 = 22:00',
  ]);
  // Santiago: midnight becomes 01:00 on 6 September 2026.
  assert.deepEqual(times('daily 00:00', 'America/Santiago', '2026-09-05T12:00Z', '2026-09-06T12:00Z'), [
    '2026-09-06T01:00 = 04:00',
  ]);
});

test('a range takes its end and leaves its beginning; an empty one has none', () => {
  const daily = calendar.parse('daily 08:00');
  const due = Date.parse('2026-01-05T07:00Z');
  assert.equal(calendar.between(daily, AMSTERDAM, due - 1, due).length, 1);
  assert.equal(calendar.between(daily, AMSTERDAM, due, due + 1).length, 0);
  assert.equal(calendar.between(daily, AMSTERDAM, due, due - 1).length, 0);
  assert.deepEqual(calendar.next(daily, AMSTERDAM, due, 0), []);
});

test('dates that are rare are found, ones that never come are refused', () => {
  const leap = calendar.next(calendar.parse('0 8 29 2 *'), 'UTC', Date.parse('2096-03-01T00:00Z'), 1);
  assert.equal(leap[0]?.local, '2104-02-29T08:00');
  assert.throws(() => calendar.parse('0 8 31 4,6 *'), isMalformed('never'));
});

test('the slot of an instant has its local time, and the second of two its offset', () => {
  assert.equal(calendar.at(AMSTERDAM, Date.parse('2026-07-01T10:00:59.999Z')).local, '2026-07-01T12:00');
  assert.equal(calendar.at(AMSTERDAM, Date.parse('2026-10-25T00:15Z')).local, '2026-10-25T02:15');
  assert.equal(calendar.at(AMSTERDAM, Date.parse('2026-10-25T01:15Z')).local, '2026-10-25T02:15+01:00');
  assert.equal(calendar.at('America/St_Johns', Date.parse('2026-11-01T05:00Z')).local, '2026-11-01T01:30-03:30');
  assert.equal(calendar.at('+02:00', Date.parse('2026-01-01T23:00Z')).local, '2026-01-02T01:00');
});

describe('zones', () => {
  test('are known by their names in any form', () => {
    const names: [string, string][] = [
      ['Europe/Amsterdam', 'Europe/Amsterdam'],
      ['europe/amsterdam', 'Europe/Amsterdam'],
      [' Amsterdam ', 'Europe/Amsterdam'],
      ['New York', 'America/New_York'],
      ['america/new york', 'America/New_York'],
      ['utc', 'UTC'],
      ['Z', 'UTC'],
      ['UTC+2', '+02:00'],
      ['+0530', '+05:30'],
      ['GMT-0', 'UTC'],
    ];
    for (const [given, expected] of names) assert.equal(calendar.zone(given), expected, given);
  });

  test('that are none are refused', () => {
    for (const given of ['', 'Mars/Olympus', '+25:00', '../etc/passwd', 'x'.repeat(10_000), 'Europe', '8', '🕗'])
      assert.throws(
        () => calendar.zone(given),
        (error) => error instanceof SitrepError && error.code === 'zone-unknown',
        given,
      );
  });
});

function isMalformed(detail: string) {
  return (error: unknown) =>
    error instanceof SitrepError && error.code === 'schedule-malformed' && error.details[detail] !== undefined;
}

describe('recurrences', () => {
  test('in plain words, English and Dutch, are cron lines', () => {
    const meanings: [string, string | readonly string[]][] = [
      ['daily 08:00', '0 8 * * *'],
      ['every day at 8', '0 8 * * *'],
      ['at 8.30 pm every day', '30 20 * * *'],
      ['elke dag om 8 uur', '0 8 * * *'],
      ['dagelijks 08.30', '30 8 * * *'],
      ['08:00', '0 8 * * *'],
      ['weekdays 07:30', '30 7 * * 1-5'],
      ['werkdagen om 7u30', '30 7 * * 1-5'],
      ['weekend 10:00', '0 10 * * 0,6'],
      ['mondays 09:00', '0 9 * * 1'],
      ['mon, wed and fri 9am', '0 9 * * 1,3,5'],
      ['maandag en woensdag 9:00', '0 9 * * 1,3'],
      ['ma t/m vr 18:00', '0 18 * * 1-5'],
      ['maandag tot en met vrijdag 18:00', '0 18 * * 1-5'],
      ['mon-fri 6pm', '0 18 * * 1-5'],
      ['every morning at 7', '0 7 * * *'],
      ["'s avonds om 8 uur", '0 20 * * *'],
      ['daily 08:00 and 17:30', ['0 8 * * *', '30 17 * * *']],
      ['daily 08:00, 12:00', '0 8,12 * * *'],
      ['mondays 09:00, fridays 17:00', ['0 9 * * 1', '0 17 * * 5']],
      ['noon', '0 12 * * *'],
      ['12am', '0 0 * * *'],
      ['hourly', '0 * * * *'],
      ['elk uur', '0 * * * *'],
      ['every 15 minutes', '*/15 * * * *'],
      ['elke 15 minuten', '*/15 * * * *'],
      ['elk kwartier', '*/15 * * * *'],
      ['every 2 hours', '0 */2 * * *'],
      ['every 30 minutes on weekdays', '*/30 * * * 1-5'],
      ['weekly on monday 09:00', '0 9 * * 1'],
      ['0 8 * * 1-5', '0 8 * * 1-5'],
      ['  0   8 * * MON-FRI ', '0 8 * * mon-fri'],
      ['@daily', '@daily'],
    ];
    for (const [given, expected] of meanings)
      assert.deepEqual(calendar.parse(given).crons, typeof expected === 'string' ? [expected] : expected, given);
  });

  test('keep the words of the person', () => {
    assert.equal(calendar.parse(' Weekdays  07:30 ').text, 'Weekdays 07:30');
  });

  test('that are not understood say what was not', () => {
    const faults: [string, string][] = [
      ['', 'missing'],
      ['daily', 'missing'],
      ['mondays', 'missing'],
      ['weekly 09:00', 'missing'],
      ['whenever', 'unknown'],
      ['daily 25:00', 'unknown'],
      ['daily 8:75', 'unknown'],
      ['0am', 'unknown'],
      ['every 7 minutes', 'unknown'],
      ['every 0 minutes', 'unknown'],
      ['every 5 hours', 'unknown'],
      ['0 8 * *', 'fields'],
      ['0 8 * * * *', 'fields'],
      ['60 8 * * *', 'unknown'],
      ['* 24 * * *', 'unknown'],
      ['*/0 * * * *', 'unknown'],
      ['0 8 0 * *', 'unknown'],
      ['0 8 * 13 *', 'unknown'],
      ['0 8 * * 8', 'unknown'],
      ['0 8 30 2 *', 'never'],
      ['5-1 * * * *', 'unknown'],
      ['@reboot', 'unknown'],
      ['x'.repeat(100_000), 'unknown'],
    ];
    for (const [given, detail] of faults)
      assert.throws(() => calendar.parse(given), isMalformed(detail), given.slice(0, 40));
  });
});
