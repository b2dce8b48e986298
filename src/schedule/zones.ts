import { Temporal } from 'temporal-polyfill';
import { SitrepError } from '../core/errors.ts';
import { DAY, MINUTE } from './pattern.ts';

/** A stretch of time in which a zone's offset stays the same. All in milliseconds; `end` is exclusive. */
export interface Period {
  readonly start: number;
  readonly end: number;
  /** Local time minus UTC. */
  readonly offset: number;
  /** The offset just before `start`. */
  readonly before: number;
}

/**
 * The name of a zone as it is usually written. Takes IANA names and their older aliases in any case, with spaces for
 * underscores, the city alone where only one zone ends in it, `UTC`, and fixed offsets (`+02:00`, `UTC+2`). An alias
 * stays the name that the person knows. Throws `zone-unknown`.
 */
export function canonicalZone(name: string): string {
  const written = name.trim().replace(/\s+/g, '_');
  const zone = fixedOffset(written) ?? known().get(written.toLowerCase()) ?? alias(written);
  if (!zone) throw new SitrepError('zone-unknown', { zone: name.trim().slice(0, 60) });
  return zone;
}

/** The periods of a zone, from the one that contains an instant onwards, without end. */
export function* periodsFrom(zone: string, instant: number): Generator<Period> {
  for (let chunk = Math.floor(instant / CHUNK); ; chunk++)
    for (const period of periodsOf(zone, chunk)) if (period.end > instant) yield period;
}

/** Periods are found and remembered in chunks of 52 weeks. */
const CHUNK = 364 * DAY;
/**
 * How far apart the offset is looked at. The shortest period between two changes that any zone has planned is Morocco's
 * winter time during Ramadan, about five weeks. (`getTimeZoneTransition` of temporal-polyfill 1.0.8 passes over that.)
 */
const STEP = 7 * DAY;
const chunks = new Map<string, readonly Period[]>();

function periodsOf(zone: string, chunk: number): readonly Period[] {
  const key = `${zone} ${chunk}`;
  let periods = chunks.get(key);
  if (!periods) {
    periods = findPeriods(zone, chunk * CHUNK, (chunk + 1) * CHUNK);
    chunks.set(key, periods);
  }
  return periods;
}

function findPeriods(zone: string, start: number, end: number): readonly Period[] {
  const periods: Period[] = [];
  let current = { start, offset: offsetAt(zone, start), before: offsetAt(zone, start - 1) };
  for (let at = start; at < end; at += STEP) {
    // The last look is at the chunk's last instant: a change at its end is the next chunk's.
    const to = Math.min(at + STEP, end - 1);
    while (offsetAt(zone, to) !== current.offset) {
      const change = firstChange(zone, Math.max(at, current.start), to);
      periods.push({ ...current, end: change });
      current = { start: change, offset: offsetAt(zone, change), before: current.offset };
    }
  }
  periods.push({ ...current, end });
  return periods;
}

/** The first instant of the other offset, where `low` has one and `high` another. */
function firstChange(zone: string, low: number, high: number): number {
  const offset = offsetAt(zone, low);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(zone, middle) === offset) low = middle;
    else high = middle;
  }
  return high;
}

function offsetAt(zone: string, instant: number): number {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
}

let names: ReadonlyMap<string, string> | undefined;

/** Full names and unambiguous cities, in lower case, to names. */
function known(): ReadonlyMap<string, string> {
  if (names) return names;
  const zones = Intl.supportedValuesOf('timeZone');
  const found = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const zone of zones) {
    const city = zone.slice(zone.lastIndexOf('/') + 1).toLowerCase();
    if (found.has(city)) ambiguous.add(city);
    found.set(city, zone);
  }
  for (const city of ambiguous) found.delete(city);
  for (const zone of zones) found.set(zone.toLowerCase(), zone);
  found.set('z', 'UTC');
  names = found;
  return found;
}

function alias(name: string): string | null {
  if (!/^[a-z][a-z0-9_+-]*(\/[a-z0-9_+-]+){0,2}$/i.test(name)) return null;
  try {
    const zone = Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
    // Dates are written by Intl, which must know the name as well.
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    return null;
  }
}

/** The largest offsets in use are -12:00 and +14:00. */
function fixedOffset(name: string): string | null {
  const match = /^(?:utc|gmt)?([+-])(\d{1,2})(?::?([0-5]\d))?$/i.exec(name);
  if (!match) return null;
  const [, sign, hours = '', minutes = '00'] = match;
  const offset = (Number(hours) * 60 + Number(minutes)) * MINUTE;
  if (offset > 14 * 60 * MINUTE) return null;
  return offset === 0 ? 'UTC' : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}
