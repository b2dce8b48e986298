// Public holidays by rule, of the countries whose rules stand here. The rules are the countries' own laws, for the whole
// country only: what a region or a company adds is given as dates. All dates are `MM-DD` within a year.

/** The countries whose holidays are known, as ISO 3166 codes in small letters. */
export const HOLIDAY_COUNTRIES = ['be', 'de', 'fr', 'gb', 'ie', 'nl', 'us'] as const;
export type HolidayCountry = (typeof HOLIDAY_COUNTRIES)[number];

/** Whether a local day, as milliseconds of its midnight as if it were UTC, is a public holiday. */
export function isHoliday(country: HolidayCountry, day: number): boolean {
  const year = new Date(day).getUTCFullYear();
  const key = `${country} ${year}`;
  let days = years.get(key);
  if (!days) {
    // New Year's Day on a Saturday is observed on the last day of the year before.
    days = new Set([...RULES[country](year), ...RULES[country](year + 1)]);
    if (years.size >= MOST_YEARS) years.clear();
    years.set(key, days);
  }
  return days.has(day);
}

const years = new Map<string, ReadonlySet<number>>();
const MOST_YEARS = 500;
const DAY = 24 * 60 * 60_000;

const RULES: Readonly<Record<HolidayCountry, (year: number) => readonly number[]>> = {
  /** Koninklijk besluit van 18 april 1974, article 1. */
  be: (year) => [
    ...on(year, '01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'),
    ...fromEaster(year, MONDAY, ASCENSION, WHIT_MONDAY),
  ],
  /** What all sixteen states have. */
  de: (year) => [
    ...on(year, '01-01', '05-01', '10-03', '12-25', '12-26'),
    ...fromEaster(year, GOOD_FRIDAY, MONDAY, ASCENSION, WHIT_MONDAY),
  ],
  /** Code du travail, article L3133-1. */
  fr: (year) => [
    ...on(year, '01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'),
    ...fromEaster(year, MONDAY, ASCENSION, WHIT_MONDAY),
  ],
  /** England and Wales: Banking and Financial Dealings Act 1971, with substitute days for those on a weekend. */
  gb: (year) => [
    ...substituted(on(year, '01-01')),
    ...fromEaster(year, GOOD_FRIDAY, MONDAY),
    weekdayOf(year, 5, 1, 1),
    weekdayOf(year, 5, 1, -1),
    weekdayOf(year, 8, 1, -1),
    ...substituted(on(year, '12-25', '12-26')),
  ],
  /** Organisation of Working Time Act 1997, second schedule, with the February holiday of 2023. */
  ie: (year) => [
    ...on(year, '01-01', '03-17', '12-25', '12-26'),
    ...fromEaster(year, MONDAY),
    ...(weekday(at(year, '02-01')) === 5 ? on(year, '02-01') : [weekdayOf(year, 2, 1, 1)]),
    weekdayOf(year, 5, 1, 1),
    weekdayOf(year, 6, 1, 1),
    weekdayOf(year, 8, 1, 1),
    weekdayOf(year, 10, 1, -1),
  ],
  /** Algemene termijnenwet, article 3; King's Day is a day earlier where 27 April is a Sunday. */
  nl: (year) => [
    ...on(year, '01-01', weekday(at(year, '04-27')) === 0 ? '04-26' : '04-27', '05-05', '12-25', '12-26'),
    ...fromEaster(year, GOOD_FRIDAY, SUNDAY, MONDAY, ASCENSION, WHIT_SUNDAY, WHIT_MONDAY),
  ],
  /** 5 U.S. Code 6103: on a Saturday they are observed the day before, on a Sunday the day after. */
  us: (year) => [
    ...observed(on(year, '01-01', '06-19', '07-04', '11-11', '12-25')),
    weekdayOf(year, 1, 1, 3),
    weekdayOf(year, 2, 1, 3),
    weekdayOf(year, 5, 1, -1),
    weekdayOf(year, 9, 1, 1),
    weekdayOf(year, 10, 1, 2),
    weekdayOf(year, 11, 4, 4),
  ],
};

/** Days after Easter Sunday. */
const GOOD_FRIDAY = -2;
const SUNDAY = 0;
const MONDAY = 1;
const ASCENSION = 39;
const WHIT_SUNDAY = 49;
const WHIT_MONDAY = 50;

function at(year: number, date: string): number {
  return Date.parse(`${year}-${date}T00:00Z`);
}

function on(year: number, ...dates: readonly string[]): readonly number[] {
  return dates.map((date) => at(year, date));
}

function weekday(day: number): number {
  return new Date(day).getUTCDay();
}

/** The first, second ... or, with -1, the last of a weekday in a month. */
function weekdayOf(year: number, month: number, day: number, which: number): number {
  if (which < 0) {
    const last = Date.UTC(year, month, 0);
    return last - ((weekday(last) - day + 7) % 7) * DAY;
  }
  const first = Date.UTC(year, month - 1, 1);
  return first + (((day - weekday(first) + 7) % 7) + 7 * (which - 1)) * DAY;
}

/** With those on a weekend, the next weekday that is none of them itself. */
function substituted(days: readonly number[]): readonly number[] {
  const all = [...days];
  for (const day of days) {
    if (weekday(day) % 6 !== 0) continue;
    let substitute = day + DAY;
    while (weekday(substitute) % 6 === 0 || all.includes(substitute)) substitute += DAY;
    all.push(substitute);
  }
  return all;
}

function observed(days: readonly number[]): readonly number[] {
  return days.flatMap((day) => {
    if (weekday(day) === 6) return [day, day - DAY];
    return weekday(day) === 0 ? [day, day + DAY] : [day];
  });
}

function fromEaster(year: number, ...days: readonly number[]): readonly number[] {
  const easter = easterOf(year);
  return days.map((day) => easter + day * DAY);
}

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm that Meeus gives (Astronomical Algorithms, chapter 8). */
function easterOf(year: number): number {
  const golden = year % 19;
  const [century, ofCentury] = [Math.floor(year / 100), year % 100];
  const solar = Math.floor((century + 8) / 25);
  const lunar = Math.floor((century - solar + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - lunar + 15) % 30;
  const [leaps, rest] = [Math.floor(ofCentury / 4), ofCentury % 4];
  const toSunday = (32 + 2 * (century % 4) + 2 * leaps - epact - rest) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * late + 114;
  return Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1);
}
