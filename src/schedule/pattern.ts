import type { Days } from '../core/schedule.ts';
import type { Cron } from './cron.ts';
import { isAmong } from './days.ts';

/** Milliseconds. */
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** Which local minutes a recurrence names. Local time is counted in milliseconds as if it were UTC. */
export interface Pattern extends Minutes {
  /** Those of its lines that go on while a clock shows an hour for the second time. */
  readonly repeated: Minutes;
  /** Those of its lines that are made up for when a clock passes over them. */
  readonly madeUpFor: Minutes;
}

export interface Minutes {
  /** The local minutes that match, from `from` up to but not including `to`, oldest first. */
  within(from: number, to: number): Generator<number>;
}

/** The minutes that any of the cron lines names, save on days off. */
export function patternOf(crons: readonly Cron[], except: Days | null): Pattern {
  return {
    ...minutesOf(crons, except),
    repeated: minutesOf(
      crons.filter(({ rhythm }) => rhythm),
      except,
    ),
    madeUpFor: minutesOf(
      crons.filter(({ everyHour }) => !everyHour),
      except,
    ),
  };
}

/** It steps from day to day, and over months that do not count at once. */
function minutesOf(crons: readonly Cron[], except: Days | null): Minutes {
  const lines = crons.map((cron) => ({ cron, times: timesOfDay(cron) }));
  const months = new Set(crons.flatMap(({ months }) => [...months]));

  const timesOn = (date: Date): readonly number[] => {
    if (except && isAmong(except, date.getTime())) return [];
    const matching = lines.filter(({ cron }) => isOn(cron, date));
    if (matching.length <= 1) return matching[0]?.times ?? [];
    return [...new Set(matching.flatMap(({ times }) => times))].sort((a, b) => a - b);
  };

  return {
    *within(from, to) {
      if (lines.length === 0) return;
      let day = Math.floor(from / DAY) * DAY;
      while (day < to) {
        const date = new Date(day);
        if (!months.has(date.getUTCMonth() + 1)) {
          day = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
          continue;
        }
        for (const time of timesOn(date)) {
          const local = day + time;
          if (local >= to) return;
          if (local >= from) yield local;
        }
        day += DAY;
      }
    },
  };
}

function isOn({ days, months, weekdays, either }: Cron, date: Date): boolean {
  if (!months.has(date.getUTCMonth() + 1)) return false;
  const day = days.has(date.getUTCDate());
  const weekday = weekdays.has(date.getUTCDay());
  return either ? day || weekday : day && weekday;
}

/** Milliseconds after midnight, ascending. */
function timesOfDay({ hours, minutes }: Cron): readonly number[] {
  return [...hours]
    .flatMap((hour) => [...minutes].map((minute) => (hour * 60 + minute) * MINUTE))
    .sort((a, b) => a - b);
}
