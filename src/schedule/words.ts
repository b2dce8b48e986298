import { type ErrorDetails, SitrepError } from '../core/errors.ts';
import {
  ALL_DAYS,
  DAY_NAMES,
  DAY_SETS,
  EVERY,
  FILLERS,
  HALF,
  HALF_DAYS,
  HOUR_UNITS,
  MINUTE_UNITS,
  NAMED_TIMES,
  QUARTER,
  THROUGH,
  WEEKLY,
} from './vocabulary.ts';

/**
 * Plain words in English or Dutch as cron lines: days (`daily`, `werkdagen`, `mon, wed`, `ma t/m vr`), times (`08:00`,
 * `8:30pm`, `8 uur`) or an interval (`hourly`, `elke 15 minuten`). Days and times may come in either order, and several
 * times (`mondays 09:00, fridays 17:00`). No days are all days. Throws `schedule-malformed`.
 */
export function parseWords(text: string): readonly string[] {
  return new Words(text).read();
}

/** Days and what happens on them: `mondays and fridays 9:00 17:00`. */
interface Clause {
  readonly days: Set<number>;
  /** Minutes after midnight. */
  readonly times: number[];
  /** The minute and hour fields of an interval. */
  interval: string | null;
}

class Words {
  readonly #given: string;
  readonly #words: readonly string[];
  readonly #clauses: Clause[] = [];
  #at = 0;
  /** A clause ends where what it began with comes again. */
  #begunWith: 'days' | 'times' | null = null;
  /** `in the evening` said before its time. */
  #halfDay: 'am' | 'pm' | null = null;

  constructor(given: string) {
    this.#given = given;
    this.#words = given
      .toLowerCase()
      .replace(/[’‘`]/g, "'")
      .replace(/'s-/g, "'s ")
      .split(/[\s,;]+/)
      .filter((word) => word !== '');
  }

  read(): readonly string[] {
    while (this.#at < this.#words.length) {
      const start = this.#at;
      const understood = this.#interval() || this.#days() || this.#halfDayWord() || this.#time() || this.#filler();
      if (!understood) throw this.#malformed({ unknown: this.#words[start] ?? '' });
    }
    if (this.#words.some((word) => WEEKLY.has(word)) && this.#clauses.some(({ days }) => days.size === 0))
      throw this.#malformed({ missing: 'day' });
    if (this.#halfDay || this.#clauses.length === 0) throw this.#malformed({ missing: 'time' });
    return [...new Set(this.#clauses.flatMap((clause) => this.#crons(clause)))];
  }

  /** `hourly`, `every hour`, `elke 15 minuten`, `om het half uur`, `elk kwartier`. */
  #interval(): boolean {
    const start = this.#at;
    const word = this.#word();
    let minutes: number | null = null;
    if (word === 'hourly' || word === 'uurlijks') {
      minutes = 60;
      this.#at++;
    } else if (EVERY.has(word)) {
      this.#at++;
      minutes = this.#intervalLength();
    }
    if (minutes === null) {
      this.#at = start;
      return false;
    }
    const interval = intervalFields(minutes);
    const clause = this.#clause('times');
    if (!interval || clause.interval !== null || clause.times.length > 0)
      throw this.#malformed({ unknown: this.#words.slice(start, this.#at).join(' ') });
    clause.interval = interval;
    return true;
  }

  /** Minutes; null where it is no interval (`every day`). */
  #intervalLength(): number | null {
    if (QUARTER.has(this.#word())) {
      this.#at++;
      this.#skip('of', 'an', 'hour');
      return 15;
    }
    if (HALF.has(this.#word())) {
      this.#at++;
      this.#skip('an', 'hour', 'uur');
      return 30;
    }
    const joined = /^(\d{1,2})(\D+)$/.exec(this.#word());
    const number = joined ? joined[1]! : /^\d{1,4}$/.test(this.#word()) ? this.#word() : null;
    const unit = joined ? joined[2]! : this.#word(number === null ? 0 : 1);
    const length = MINUTE_UNITS.has(unit) ? 1 : HOUR_UNITS.has(unit) ? 60 : null;
    if (length === null) return null;
    this.#at += number === null || joined ? 1 : 2;
    return length * Number(number ?? 1);
  }

  /** `daily`, `elke dag`, `weekdays`, `monday`, `mon-fri`, `maandag tot en met vrijdag`. */
  #days(): boolean {
    const start = this.#at;
    if (EVERY.has(this.#word())) this.#at++;
    const days = DAY_SETS.get(this.#word()) ?? this.#dayNames();
    if (!days) {
      this.#at = start;
      return false;
    }
    this.#at++;
    const clause = this.#clause('days');
    for (const day of days) clause.days.add(day);
    return true;
  }

  /** One day, or a range of them; leaves the last word to be stepped over. */
  #dayNames(): readonly number[] | null {
    const [first = '', last, more] = this.#word().split(/[-–]|t\/m/);
    const from = DAY_NAMES.get(first);
    if (from === undefined || more !== undefined) return null;
    if (last !== undefined) return DAY_NAMES.has(last) ? daysFrom(from, DAY_NAMES.get(last)!) : null;
    const between = THROUGH.find((words) => words.every((word, index) => this.#word(1 + index) === word));
    const to = between && DAY_NAMES.get(this.#word(1 + between.length));
    if (!between || to === undefined) return [from];
    this.#at += 1 + between.length;
    return daysFrom(from, to);
  }

  /** `in the evening`, `'s ochtends`: which half of the day a time is in; `every morning` is every day as well. */
  #halfDayWord(): boolean {
    const start = this.#at;
    const every = EVERY.has(this.#word());
    if (every) this.#at++;
    const half = HALF_DAYS.get(this.#word());
    if (!half || this.#halfDay) {
      this.#at = start;
      return false;
    }
    this.#at++;
    if (every) for (const day of ALL_DAYS) this.#clause('days').days.add(day);
    const times = this.#clauses.at(-1)?.times;
    const last = times?.pop();
    if (!times || last === undefined) {
      this.#halfDay = half;
      return true;
    }
    const moved = inHalf(last, half);
    if (moved === null) throw this.#malformed({ unknown: this.#words.slice(start - 1, this.#at).join(' ') });
    times.push(moved);
    return true;
  }

  #time(): boolean {
    const word = this.#word();
    const named = NAMED_TIMES.get(word);
    const match = /^(\d{1,2})(?:[:.hu](\d{2})|(?<=\d{2})(\d{2}))?(?:h|u|uur)?([ap]\.?m\.?)?$/.exec(word);
    if (named === undefined && !match) return false;
    this.#at++;
    let time = named ?? Number(match![1]) * 60 + Number(match![2] ?? match![3] ?? 0);
    let half: 'am' | 'pm' | null = match?.[4] ? halfOf(match[4]) : null;
    if (!half && /^[ap]\.?m\.?$/.test(this.#word())) {
      half = halfOf(this.#word());
      this.#at++;
    }
    this.#skip("o'clock", 'uur', 'u', 'h');
    if (!half && this.#halfDay) {
      half = this.#halfDay;
      this.#halfDay = null;
    }
    const minutesOfHour = Number(match?.[2] ?? match?.[3] ?? 0);
    const moved = half ? inHalf(time, half) : time;
    if (moved === null || moved >= 24 * 60 || minutesOfHour > 59) throw this.#malformed({ unknown: word });
    time = moved;
    const clause = this.#clause('times');
    if (clause.interval !== null) throw this.#malformed({ unknown: word });
    clause.times.push(time);
    return true;
  }

  #filler(): boolean {
    if (!FILLERS.has(this.#word()) && !WEEKLY.has(this.#word())) return false;
    this.#at++;
    return true;
  }

  #word(ahead = 0): string {
    return this.#words[this.#at + ahead] ?? '';
  }

  #skip(...words: readonly string[]): void {
    while (words.includes(this.#word())) this.#at++;
  }

  /** The clause that days or times belong to. */
  #clause(kind: 'days' | 'times'): Clause {
    const last = this.#clauses.at(-1);
    this.#begunWith ??= kind;
    const complete = last && last.days.size > 0 && (last.times.length > 0 || last.interval !== null);
    if (last && !(complete && kind === this.#begunWith)) return last;
    const clause: Clause = { days: new Set(), times: [], interval: null };
    this.#clauses.push(clause);
    return clause;
  }

  /** One line for each minute of the hour that occurs. */
  #crons({ days, times, interval }: Clause): readonly string[] {
    const weekdays = dayField(days);
    if (interval) return [`${interval} * * ${weekdays}`];
    if (times.length === 0) throw this.#malformed({ missing: 'time' });
    const hours = new Map<number, Set<number>>();
    for (const time of [...times].sort((a, b) => a - b)) {
      const minute = time % 60;
      hours.set(minute, (hours.get(minute) ?? new Set()).add(Math.floor(time / 60)));
    }
    return [...hours].map(([minute, set]) => `${minute} ${[...set].join(',')} * * ${weekdays}`);
  }

  #malformed(details: ErrorDetails): SitrepError {
    return new SitrepError('schedule-malformed', { given: this.#given, ...details });
  }
}

/** Intervals keep to the clock, so they must divide an hour or a day; null where they do not. */
function intervalFields(minutes: number): string | null {
  if (minutes < 1 || minutes > 24 * 60) return null;
  if (minutes === 1) return '* *';
  if (minutes < 60) return 60 % minutes === 0 ? `*/${minutes} *` : null;
  if (minutes === 60) return '0 *';
  if (minutes === 24 * 60) return '0 0';
  const hours = minutes / 60;
  return Number.isInteger(hours) && 24 % hours === 0 ? `0 */${hours}` : null;
}

function daysFrom(from: number, to: number): readonly number[] {
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, index) => (from + index) % 7);
}

function dayField(days: ReadonlySet<number>): string {
  const listed = [...days].sort((a, b) => a - b).join(',');
  if (listed === '' || listed === '0,1,2,3,4,5,6') return '*';
  return listed === '1,2,3,4,5' ? '1-5' : listed;
}

function halfOf(text: string): 'am' | 'pm' {
  return text.startsWith('a') ? 'am' : 'pm';
}

/** A time of the twelve-hour clock; null where there is no such one. One past noon already may be called afternoon. */
function inHalf(time: number, half: 'am' | 'pm'): number | null {
  const hour = Math.floor(time / 60);
  if (hour === 0 || (half === 'am' && hour > 12)) return null;
  if (hour === 12) return half === 'am' ? time - 12 * 60 : time;
  return half === 'pm' && hour < 12 ? time + 12 * 60 : time;
}
