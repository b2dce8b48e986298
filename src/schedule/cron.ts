import { type ErrorDetails, SitrepError } from '../core/errors.ts';

/** One cron line, read: what each field allows. */
export interface Cron {
  readonly minutes: ReadonlySet<number>;
  readonly hours: ReadonlySet<number>;
  readonly days: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
  /** 0 is Sunday. */
  readonly weekdays: ReadonlySet<number>;
  /**
   * Vixie cron's rule: where day of month and day of week are both restricted, a day matches that matches either one;
   * where one of them begins with `*` (also as a step), a day must match both.
   */
  readonly either: boolean;
  /** Whether it runs in every hour: then nothing is to be made up for when a clock passes over one. */
  readonly everyHour: boolean;
  /** Whether its steps are of at most an hour (every 15 minutes): then it goes on through an hour that is shown twice. */
  readonly rhythm: boolean;
}

interface Field {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  /** Names of the values, from `least` on. */
  readonly names?: readonly string[];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MINUTE: Field = { name: 'minute', least: 0, most: 59 };
const HOUR: Field = { name: 'hour', least: 0, most: 23 };
const DAY: Field = { name: 'day of month', least: 1, most: 31 };
const MONTH: Field = { name: 'month', least: 1, most: 12, names: MONTHS };
const WEEKDAY: Field = { name: 'day of week', least: 0, most: 7, names: WEEKDAYS };
const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const NICKNAMES: Readonly<Record<string, string>> = {
  '@hourly': '0 * * * *',
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@weekly': '0 0 * * 0',
  '@monthly': '0 0 1 * *',
  '@yearly': '0 0 1 1 *',
  '@annually': '0 0 1 1 *',
};

/** Whether somebody meant cron: a nickname, or fields of which the first begin with numbers or stars. */
export function looksLikeCron(text: string): boolean {
  const fields = text.split(' ');
  if (text.startsWith('@')) return true;
  // `9 17` are two times of day in plain words, `0 8 * *` is a cron line that lacks a field.
  if (fields.length < 5 && !text.includes('*')) return false;
  return fields.slice(0, 3).every((field) => /^[*\d][\d*,/-]*$/.test(field));
}

/** Five cron fields: lists, ranges, steps, English names; 7 is Sunday too. Throws `schedule-malformed`. */
export function parseCron(text: string): Cron {
  const fields = (NICKNAMES[text] ?? text).split(' ');
  if (text.startsWith('@') && !NICKNAMES[text]) throw malformed(text, { unknown: text });
  if (fields.length !== 5) throw malformed(text, { fields: fields.length });
  const [minute = '', hour = '', day = '', month = '', weekday = ''] = fields;
  const read = {
    minutes: valuesOf(minute, MINUTE, text),
    hours: valuesOf(hour, HOUR, text),
    days: valuesOf(day, DAY, text),
    months: valuesOf(month, MONTH, text),
    weekdays: new Set([...valuesOf(weekday, WEEKDAY, text)].map((value) => value % 7)),
    either: !day.startsWith('*') && !weekday.startsWith('*'),
  };
  if (!read.either && !everComes(read)) throw malformed(text, { never: `${day} ${month}` });
  const everyHour = read.hours.size === 24;
  return { ...read, everyHour, rhythm: everyHour || minute.startsWith('*') };
}

/** Whether any month that counts is long enough. Every date falls on every weekday sooner or later. */
function everComes({ days, months }: Pick<Cron, 'days' | 'months'>): boolean {
  const first = Math.min(...days);
  return [...months].some((month) => first <= LONGEST_MONTHS[month - 1]!);
}

function valuesOf(text: string, field: Field, given: string): Set<number> {
  const values = new Set<number>();
  for (const part of text.split(',')) {
    const match = /^(?:(\*)|(\w+)(?:-(\w+))?)(?:\/(\d{1,2}))?$/.exec(part);
    const range = match && rangeOf(match[1], match[2], match[3], match[4], field);
    if (!range) throw malformed(given, { field: field.name, unknown: part });
    for (let value = range.from; value <= range.to; value += range.step) values.add(value);
  }
  return values;
}

function rangeOf(
  star: string | undefined,
  first: string | undefined,
  last: string | undefined,
  every: string | undefined,
  field: Field,
): { from: number; to: number; step: number } | null {
  const { least, most } = field;
  const step = every === undefined ? 1 : Number(every);
  // A step that is longer than the field (`*/90` minutes) does not do what it says.
  if (step < 1 || step > most) return null;
  if (star) return { from: least, to: field === WEEKDAY ? 6 : most, step };
  const from = numberOf(first, field);
  let to = last === undefined ? (every === undefined ? from : most) : numberOf(last, field);
  // `fri-sun`: a week may end on Sunday.
  if (field === WEEKDAY && to === 0 && last !== undefined) to = 7;
  return from === null || to === null || from > to ? null : { from, to, step };
}

function numberOf(text: string | undefined, { least, most, names }: Field): number | null {
  if (text === undefined) return null;
  const named = names?.indexOf(text) ?? -1;
  if (named >= 0) return named + least;
  const value = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : null;
}

function malformed(given: string, details: ErrorDetails): SitrepError {
  return new SitrepError('schedule-malformed', { given, ...details });
}
