// The words of plain recurrences, English and Dutch together: no word means different things in the two.

/** 0 is Sunday. */
export const ALL_DAYS: readonly number[] = [0, 1, 2, 3, 4, 5, 6];
const WORKING_DAYS: readonly number[] = [1, 2, 3, 4, 5];
const WEEKEND: readonly number[] = [6, 0];

/** The forms of each day from Sunday on; plurals are made of the full names. */
const DAYS: readonly (readonly string[])[] = [
  ['sunday', 'zondag', 'sun', 'zo'],
  ['monday', 'maandag', 'mon', 'ma'],
  ['tuesday', 'dinsdag', 'tue', 'tues', 'di'],
  ['wednesday', 'woensdag', 'wed', 'weds', 'wo'],
  ['thursday', 'donderdag', 'thu', 'thur', 'thurs', 'do'],
  ['friday', 'vrijdag', 'fri', 'vr', 'vrij'],
  ['saturday', 'zaterdag', 'sat', 'za', 'zat'],
];

export const DAY_NAMES: ReadonlyMap<string, number> = new Map(
  DAYS.flatMap((forms, day) =>
    forms.flatMap((form): [string, number][] =>
      [
        form,
        `${form}.`,
        ...(form.endsWith('day') ? [`${form}s`] : []),
        ...(form.endsWith('dag') ? [`${form}en`, `${form}s`] : []),
      ].map((one) => [one, day]),
    ),
  ),
);

export const DAY_SETS: ReadonlyMap<string, readonly number[]> = new Map([
  ...['daily', 'everyday', 'day', 'days', 'dagelijks', 'dag', 'dagen'].map((word) => [word, ALL_DAYS] as const),
  ...['weekday', 'weekdays', 'workday', 'workdays', 'werkdag', 'werkdagen', 'doordeweeks', 'weekdagen'].map(
    (word) => [word, WORKING_DAYS] as const,
  ),
  ...['weekend', 'weekends', 'weekenden'].map((word) => [word, WEEKEND] as const),
]);

export const EVERY: ReadonlySet<string> = new Set(['every', 'each', 'elke', 'elk', 'iedere', 'ieder', 'alle']);
/** Once a week, which needs a day. */
export const WEEKLY: ReadonlySet<string> = new Set(['weekly', 'wekelijks']);
export const FILLERS: ReadonlySet<string> = new Set([
  'and',
  '&',
  '+',
  'en',
  'at',
  'on',
  'in',
  'the',
  'om',
  'op',
  'de',
  'het',
  "'s",
  's',
]);

export const MINUTE_UNITS: ReadonlySet<string> = new Set(['minute', 'minutes', 'min', 'mins', 'minuut', 'minuten']);
export const HOUR_UNITS: ReadonlySet<string> = new Set(['hour', 'hours', 'hr', 'hrs', 'h', 'uur', 'uren', 'u']);
export const QUARTER: ReadonlySet<string> = new Set(['quarter', 'kwartier']);
export const HALF: ReadonlySet<string> = new Set(['half', 'halfuur']);

/** What stands between the first and the last day of a range. */
export const THROUGH: readonly (readonly string[])[] = [
  ['-'],
  ['–'],
  ['to'],
  ['through'],
  ['thru'],
  ['until'],
  ['till'],
  ['t/m'],
  ['tm'],
  ['tot', 'en', 'met'],
  ['tot'],
];

export const HALF_DAYS: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ...['morning', 'mornings', 'ochtend', 'ochtends', 'morgens'].map((word) => [word, 'am'] as const),
  ...['afternoon', 'afternoons', 'middag', 'middags', 'evening', 'evenings', 'avond', 'avonds'].map(
    (word) => [word, 'pm'] as const,
  ),
]);

/** Minutes after midnight. */
export const NAMED_TIMES: ReadonlyMap<string, number> = new Map([
  ['noon', 12 * 60],
  ['midday', 12 * 60],
  ['midnight', 0],
  ['middernacht', 0],
]);

/** Every day of the week, as days are named. */
export const ALWAYS: ReadonlySet<string> = new Set(['always', 'altijd']);
export const HOLIDAYS: ReadonlySet<string> = new Set(['holidays', 'holiday', 'feestdagen', 'feestdag']);

/** The forms of each month from January on. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'januari', 'jan'],
  ['february', 'februari', 'feb'],
  ['march', 'maart', 'mar', 'mrt'],
  ['april', 'apr'],
  ['may', 'mei'],
  ['june', 'juni', 'jun'],
  ['july', 'juli', 'jul'],
  ['august', 'augustus', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oktober', 'oct', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** Numbers of months, from 1. */
export const MONTH_NAMES: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((forms, index) => forms.map((form): [string, number] => [form, index + 1])),
);
