import { type ErrorDetails, SitrepError } from '../core/errors.ts';
import type { DayRule, Days } from '../core/schedule.ts';
import { HOLIDAY_COUNTRIES, type HolidayCountry, isHoliday } from './holidays.ts';
import { ALL_DAYS, ALWAYS, DAY_NAMES, DAY_SETS, FILLERS, HOLIDAYS, MONTH_NAMES, THROUGH } from './vocabulary.ts';

/** The longest that is read, in UTF-16 code units. */
const MAX_LENGTH = 300;

/**
 * Days as a person names them, English or Dutch: `sundays`, `weekend`, `mon-wed`, `2026-12-24`, `2026-12-24..2027-01-01`,
 * `25 december` (each year), `holidays nl`, `always`; several with commas. Throws `schedule-malformed`.
 */
export function parseDays(given: string): Days {
  const text = given.trim().replace(/\s+/g, ' ');
  const malformed = (details: ErrorDetails) =>
    new SitrepError('schedule-malformed', { given: text.slice(0, 80), ...details });
  if (text.length > MAX_LENGTH) throw malformed({ unknown: `${text.slice(0, 60)}…` });
  const words = text
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((word) => word !== '');
  const rules: DayRule[] = [];
  for (let at = 0; at < words.length; ) {
    if (FILLERS.has(words[at]!)) {
      at++;
      continue;
    }
    const read = ruleAt(words, at);
    if (!read) {
      const country = HOLIDAYS.has(words[at]!);
      throw malformed(
        country ? { missing: 'country', choices: HOLIDAY_COUNTRIES.join(', ') } : { unknown: words[at]! },
      );
    }
    rules.push(read.rule);
    at += read.words;
  }
  if (rules.length === 0) throw malformed({ missing: 'day' });
  return { text, rules };
}

/** Whether a local day, as milliseconds of its midnight as if it were UTC, is one of them. */
export function isAmong({ rules }: Days, day: number): boolean {
  return rules.some((rule) => names(rule, day));
}

function names(rule: DayRule, day: number): boolean {
  switch (rule.kind) {
    case 'weekdays':
      return rule.days.includes(new Date(day).getUTCDay());
    case 'dates':
      return Date.parse(rule.from) <= day && day <= Date.parse(rule.to);
    case 'yearly':
      return new Date(day).getUTCMonth() + 1 === rule.month && new Date(day).getUTCDate() === rule.day;
    case 'holidays':
      return isHoliday(rule.country as HolidayCountry, day);
  }
}

/** The same of a slot's wall-clock time. */
export function isLocalAmong(days: Days, local: string): boolean {
  return isAmong(days, Date.parse(local.slice(0, 10)));
}

interface Read {
  readonly rule: DayRule;
  /** How many words it took. */
  readonly words: number;
}

function ruleAt(words: readonly string[], at: number): Read | null {
  const word = words[at]!;
  if (ALWAYS.has(word)) return { rule: { kind: 'weekdays', days: ALL_DAYS }, words: 1 };
  if (HOLIDAYS.has(word)) {
    const country = HOLIDAY_COUNTRIES.find((known) => known === words[at + 1]);
    return country ? { rule: { kind: 'holidays', country }, words: 2 } : null;
  }
  return weekdaysAt(words, at) ?? datesAt(words, at) ?? yearlyAt(words, at);
}

function weekdaysAt(words: readonly string[], at: number): Read | null {
  const word = words[at]!;
  const set = DAY_SETS.get(word);
  if (set) return { rule: { kind: 'weekdays', days: set }, words: 1 };
  const [first = '', last] = word.split(/[-–]|t\/m/);
  const from = DAY_NAMES.get(first);
  if (from === undefined) return null;
  const through = last === undefined ? throughAt(words, at + 1) : 0;
  const to = DAY_NAMES.get(last ?? words[at + 1 + through] ?? '');
  if (last !== undefined && to === undefined) return null;
  if (last === undefined && (through === 0 || to === undefined))
    return { rule: { kind: 'weekdays', days: [from] }, words: 1 };
  const days = Array.from({ length: ((to! - from + 7) % 7) + 1 }, (_, index) => (from + index) % 7);
  return { rule: { kind: 'weekdays', days }, words: last === undefined ? 2 + through : 1 };
}

function datesAt(words: readonly string[], at: number): Read | null {
  const [first = '', last] = words[at]!.split('..');
  const from = dateOf(first);
  if (from === null) return null;
  const through = last === undefined ? throughAt(words, at + 1) : 0;
  const to = dateOf(last ?? (through > 0 ? (words[at + 1 + through] ?? '') : ''));
  if (last !== undefined && to === null) return null;
  if (to === null) return { rule: { kind: 'dates', from, to: from }, words: 1 };
  if (to < from) return null;
  return { rule: { kind: 'dates', from, to }, words: last === undefined ? 2 + through : 1 };
}

/** `25 december`, `december 25`, `25 dec`. */
function yearlyAt(words: readonly string[], at: number): Read | null {
  const [first = '', second = ''] = words.slice(at, at + 2);
  const month = MONTH_NAMES.get(second) ?? MONTH_NAMES.get(first);
  const day = Number(/^\d{1,2}$/.exec(MONTH_NAMES.has(second) ? first : second)?.[0] ?? Number.NaN);
  // 2024 is a leap year.
  const date = month === undefined ? Number.NaN : Date.UTC(2024, month - 1, day);
  if (!(day >= 1) || new Date(date).getUTCDate() !== day) return null;
  return { rule: { kind: 'yearly', month: month!, day }, words: 2 };
}

function dateOf(word: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(word)) return null;
  const day = Date.parse(word);
  return Number.isFinite(day) && new Date(day).toISOString().startsWith(word) ? word : null;
}

/** How many words stand between the first and the last of a range; 0 where there is none. */
function throughAt(words: readonly string[], at: number): number {
  return THROUGH.find((through) => through.every((word, index) => words[at + index] === word))?.length ?? 0;
}

/** Whether it leaves any day: what is excepted on each weekday never comes. */
export function leavesADay({ rules }: Days): boolean {
  const gone = new Set(rules.flatMap((rule) => (rule.kind === 'weekdays' ? rule.days : [])));
  return gone.size < 7;
}
