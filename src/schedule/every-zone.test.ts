// Slots in every IANA zone over the years 2024 to 2030, against a calculation that shares nothing with the calendar: it
// walks through time minute by minute and reads the zone's clock from Intl. By default around one clock change of each
// zone; with SITREP_DEEP_TESTS=1 around each of them, and more recurrences.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Days, Recurrence } from '../core/schedule.ts';
import { makeCalendar } from './calendar.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const FIRST = Date.UTC(2024, 0, 1);
const LAST = Date.UTC(2031, 0, 1);
const DEEP = Boolean(process.env.SITREP_DEEP_TESTS);
const ZONES = Intl.supportedValuesOf('timeZone');

const calendar = makeCalendar();

/** What the zone's clock shows, as if it were UTC; seconds are left out. */
function clockOf(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return (instant) => Date.parse(`${format.format(instant).replace(' ', 'T')}Z`);
}

/** The weeks, as the instant at which they begin, in which the zone's offset changes; no zone changes twice in one. */
function changesOf(zone: string): readonly number[] {
  const clock = clockOf(zone);
  const changes: number[] = [];
  let offset = clock(FIRST) - FIRST;
  for (let week = FIRST; week < LAST; week += WEEK) {
    const next = clock(week + WEEK) - (week + WEEK);
    if (next !== offset) changes.push(week);
    offset = next;
  }
  return changes;
}

/** The first minute of the new offset in a week of change. */
function changeIn(zone: string, week: number): number {
  const clock = clockOf(zone);
  const offset = clock(week) - week;
  let [low, high] = [week, week + WEEK];
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
    if (clock(middle) - middle === offset) low = middle;
    else high = middle;
  }
  return high;
}

/** Whether a cron line of lists, ranges and steps names a local minute. */
function names(cron: string, local: number): boolean {
  const date = new Date(local);
  const now = [date.getUTCMinutes(), date.getUTCHours(), date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCDay()];
  return cron.split(' ').every((field, index) =>
    field.split(',').some((part) => {
      const [range = '', step = '1'] = part.split('/');
      const [low = 0, high = low] =
        range === '*' ? [index === 2 || index === 3 ? 1 : 0, 99] : range.split('-').map(Number);
      return now[index]! >= low && now[index]! <= high && (now[index]! - low) % Number(step) === 0;
    }),
  );
}

/** What a zone's clock shows from three hours before `from` up to `to`, minute by minute. */
function shownBetween(zone: string, from: number, to: number): readonly number[] {
  const clock = clockOf(zone);
  return Array.from({ length: (to - from) / MINUTE + 181 }, (_, index) => clock(from + (index - 180) * MINUTE));
}

/** Due instants after `from` and up to `to`, all on the minute, by what the clock shows in that time. */
function walk(crons: readonly string[], off: Off, shown: readonly number[], from: number): readonly number[] {
  const runs = (cron: string, local: number) => names(cron, local) && !isOff(off, local);
  const lines = crons.map((cron) => {
    const [minute = '', hour = ''] = cron.split(' ');
    const hours = Array.from({ length: 24 }, (_, index) => names(`* ${hour} * * *`, index * HOUR));
    return { cron, everyHour: hours.every(Boolean), byTheMinute: minute.startsWith('*') };
  });
  const due: number[] = [];
  // Nothing that was shown in the three hours before counts as new.
  let latest = Math.max(...shown.slice(0, 181));
  for (const [index, local] of shown.slice(181).entries()) {
    const passed: number[] = [];
    for (let minute = latest + MINUTE; minute <= local; minute += MINUTE) passed.push(minute);
    const isDue = lines.some(({ cron, everyHour, byTheMinute }) => {
      if ((everyHour || byTheMinute) && runs(cron, local)) return true;
      return passed.some((minute) => (minute === local || !everyHour) && runs(cron, minute));
    });
    if (isDue) due.push(from + (index + 1) * MINUTE);
    latest = Math.max(latest, local);
  }
  return due;
}

function check({ crons, off }: Plan, zone: string, from: number, shown: readonly number[]): void {
  const to = from + (shown.length - 181) * MINUTE;
  const recurrence: Recurrence = { text: crons.join(' and '), crons, except: daysOff(off, from) };
  const slots = calendar.between(recurrence, zone, from, to);
  const about = `${zone} ${recurrence.text} except ${recurrence.except?.text ?? 'nothing'} from ${new Date(from).toISOString()}`;
  assert.deepEqual(
    slots.map(({ dueAt }) => new Date(dueAt).toISOString()),
    walk(crons, off, shown, from).map((instant) => new Date(instant).toISOString()),
    about,
  );
  const clock = clockOf(zone);
  for (const { local, dueAt } of slots) {
    assert.equal(local.slice(0, 16), new Date(clock(dueAt)).toISOString().slice(0, 16), about);
    assert.deepEqual(calendar.at(zone, dueAt), { local, dueAt }, about);
  }
  assert.equal(new Set(slots.map(({ local }) => local)).size, slots.length, about);
  assert.deepEqual(calendar.next(recurrence, zone, from, slots.length), slots, about);
}

/** Days on which nothing runs: weekdays, and a day of the month. */
interface Off {
  readonly weekdays: readonly number[];
  readonly dayOfMonth: number | null;
}

interface Plan {
  readonly crons: readonly string[];
  readonly off: Off;
}

function isOff({ weekdays, dayOfMonth }: Off, local: number): boolean {
  const date = new Date(local);
  return weekdays.includes(date.getUTCDay()) || date.getUTCDate() === dayOfMonth;
}

/** The same in the calendar's words; a day of the month as the dates that it has in the months around `from`. */
function daysOff({ weekdays, dayOfMonth }: Off, from: number): Days | null {
  const dates = [-1, 0, 1].map((months) => {
    const date = new Date(from);
    return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, dayOfMonth ?? 1));
  });
  const ofMonth = dates
    .filter((date) => date.getUTCDate() === dayOfMonth)
    .map((date) => date.toISOString().slice(0, 10));
  const text = [...weekdays.map((day) => DAY_WORDS[day]!), ...ofMonth].join(', ');
  return text === '' ? null : calendar.days(text);
}

const DAY_WORDS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Lines whose hours are near a change: most changes are between 00:00 and 04:00. */
const hour = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 23 }));
const minute = fc.oneof(fc.constantFrom(0, 15, 30, 45, 59, 1), fc.integer({ min: 0, max: 59 }));
const cron = fc.oneof(
  fc.tuple(minute, hour).map(([m, h]) => `${m} ${h} * * *`),
  fc
    .tuple(minute, fc.uniqueArray(hour, { minLength: 1, maxLength: 4 }))
    .map(([m, hours]) => `${m} ${hours.join()} * * *`),
  fc
    .tuple(minute, hour, fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }))
    .map(([m, h, days]) => `${m} ${h} * * ${days.join()}`),
  minute.map((m) => `${m} * * * *`),
  fc.constantFrom(
    '*/15 * * * *',
    '*/20 * * * *',
    '* * * * *',
    '0 */2 * * *',
    '*/30 1-3 * * *',
    '7-52/5 2 * * *',
    '0 0 1 * *',
  ),
);
const crons = fc.uniqueArray(cron, { minLength: 1, maxLength: 3 });
const plan: fc.Arbitrary<Plan> = fc.record({
  crons,
  off: fc.oneof(
    { weight: 2, arbitrary: fc.constant({ weekdays: [], dayOfMonth: null }) },
    fc.record({
      weekdays: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 5 }),
      dayOfMonth: fc.option(fc.integer({ min: 1, max: 31 })),
    }),
  ),
});

test('around the clock changes of every zone', (t) => {
  let changes = 0;
  let checks = 0;
  for (const [index, zone] of ZONES.entries()) {
    const weeks = changesOf(zone);
    const chosen = DEEP ? weeks : weeks.slice(index % Math.max(weeks.length, 1)).slice(0, 1);
    for (const [turn, week] of chosen.entries()) {
      changes++;
      const at = changeIn(zone, week);
      const samples = fc.sample(plan, { numRuns: DEEP ? 20 : 4, seed: index * 1000 + turn });
      const shown = shownBetween(zone, at - 4 * HOUR, at + 4 * HOUR);
      for (const one of samples) {
        check(one, zone, at - 4 * HOUR, shown);
        checks++;
      }
    }
  }
  assert.ok(changes > 100);
  t.diagnostic(`${ZONES.length} zones, ${changes} clock changes, ${checks} recurrences`);
});

test('every day of the years 2024 to 2030 has each daily time once, at its first moment', (t) => {
  let slots = 0;
  const zones = ZONES.filter((_, index) => DEEP || index % 16 === 0);
  for (const zone of zones) {
    const clock = clockOf(zone);
    for (const time of ['08:00', '02:30', '00:00']) {
      const ofDay = Date.parse(`1970-01-01T${time}Z`);
      const daily = calendar.parse(`daily ${time}`);
      // The local day of the first slot, of which only the zone decides on which side of midnight it is.
      let day: number | null = null;
      for (const { dueAt } of calendar.between(daily, zone, FIRST, LAST)) {
        const shown = clock(dueAt);
        const about = `${zone} ${time} at ${new Date(dueAt).toISOString()}`;
        if (day === null) {
          day = Math.floor(shown / DAY) * DAY;
          assert.ok(day <= FIRST + DAY, about);
        }
        assert.equal(Math.floor(shown / DAY) * DAY, day, about);
        // At its time, or as soon as the clock is past it where that time does not exist on the day.
        if (shown !== day + ofDay) assert.ok(shown > day + ofDay && clock(dueAt - MINUTE) < day + ofDay, about);
        for (const before of [30, 60, 120]) assert.ok(clock(dueAt - before * MINUTE) < day + ofDay, about);
        day += DAY;
        slots++;
      }
      assert.ok(day !== null && day >= LAST - DAY, zone);
    }
  }
  t.diagnostic(`${zones.length} zones, ${slots} daily slots`);
});

test('on any days of any zone', () => {
  const instant = fc.integer({ min: FIRST / MINUTE, max: LAST / MINUTE }).map((minutes) => minutes * MINUTE);
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), instant, plan, (zone, from, one) =>
      check(one, zone, from, shownBetween(zone, from, from + DAY)),
    ),
    { numRuns: DEEP ? 3_000 : 60, seed: 7 },
  );
});

test('a range taken in pieces has the slots of the whole', () => {
  const zone = fc.constantFrom(...ZONES);
  const instant = fc.integer({ min: FIRST, max: LAST });
  const steps = fc.array(fc.integer({ min: 0, max: 3 * HOUR }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(zone, instant, steps, crons, (zone, from, steps, crons) => {
      const recurrence = { text: '', crons, except: null };
      const pieces = [];
      let at = from;
      for (const step of steps) {
        pieces.push(...calendar.between(recurrence, zone, at, at + step));
        at += step;
      }
      assert.deepEqual(pieces, calendar.between(recurrence, zone, from, at));
    }),
    { numRuns: DEEP ? 5_000 : 200, seed: 11 },
  );
});
