import { SitrepError } from '../core/errors.ts';
import type { Calendar, Recurrence, Slot } from '../core/schedule.ts';
import { looksLikeCron, parseCron } from './cron.ts';
import { isLocalAmong, leavesADay, parseDays } from './days.ts';
import { type Pattern, patternOf } from './pattern.ts';
import { slotOf, slotsAfter } from './slots.ts';
import { parseWords } from './words.ts';
import { canonicalZone } from './zones.ts';

/** The longest recurrence that is read, in UTF-16 code units. */
const MAX_LENGTH = 200;
/** Compiled patterns that are kept; as a rule far fewer are in use. */
const MAX_PATTERNS = 1_000;

/**
 * The arithmetic of recurrences. Times are wall-clock times: one that does not exist on a day is due at the next minute
 * that does, and one that exists twice is due the first time. A rhythm (every 15 minutes, hourly) keeps its step.
 *
 * A `schedule-malformed` error has `given`, and one of `unknown` (the words that were not understood; for a cron field
 * with `field`), `missing` (`time` or `day`), `fields` (how many cron fields there were instead of five) or `never` (a date that
 * never comes).
 */
export function makeCalendar(): Calendar {
  const patterns = new Map<string, Pattern>();

  const compiled = ({ crons, except }: Recurrence): Pattern => {
    const key = JSON.stringify([crons, except?.rules]);
    let pattern = patterns.get(key);
    if (!pattern) {
      if (patterns.size >= MAX_PATTERNS) patterns.clear();
      pattern = patternOf(crons.map(parseCron), except);
      patterns.set(key, pattern);
    }
    return pattern;
  };

  return {
    parse(when, except = null) {
      const text = when.trim().replace(/\s+/g, ' ');
      if (text.length > MAX_LENGTH)
        throw new SitrepError('schedule-malformed', {
          given: `${text.slice(0, 60)}…`,
          unknown: `${text.slice(0, 60)}…`,
        });
      const crons = looksLikeCron(text) ? [text.toLowerCase()] : parseWords(text);
      const days = except === null ? null : parseDays(except);
      if (days && !leavesADay(days)) throw new SitrepError('schedule-malformed', { given: text, never: days.text });
      const recurrence = { text, crons, except: days };
      compiled(recurrence);
      return recurrence;
    },
    days: parseDays,
    isAmong: (days, { local }) => isLocalAmong(days, local),
    zone: canonicalZone,
    between(recurrence, zone, from, to) {
      return [...slotsAfter(compiled(recurrence), zone, from, to)];
    },
    next(recurrence, zone, after, count) {
      const slots: Slot[] = [];
      if (count < 1) return slots;
      for (const slot of slotsAfter(compiled(recurrence), zone, after)) if (slots.push(slot) >= count) break;
      return slots;
    },
    at: slotOf,
  };
}
