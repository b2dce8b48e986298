const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['jan', 'january', 'januari'],
    ['feb', 'february', 'februari'],
    ['mar', 'march', 'mrt', 'maart'],
    ['apr', 'april'],
    ['may', 'mei'],
    ['jun', 'june', 'juni'],
    ['jul', 'july', 'juli'],
    ['aug', 'august', 'augustus'],
    ['sep', 'sept', 'september'],
    ['oct', 'okt', 'october', 'oktober'],
    ['nov', 'november'],
    ['dec', 'december'],
  ].flatMap((names, month) => names.map((name) => [name, month + 1])),
);

/** Minutes east of Greenwich of the zone names that feeds and pages write, beyond those of RFC 822. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 60,
  west: 60,
  cet: 60,
  met: 60,
  cest: 120,
  mest: 120,
  eet: 120,
  eest: 180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};

/** A date this far ahead of the clock is a mistake: feeds of coming events and broken clocks. */
const FUTURE_MILLISECONDS = 366 * 24 * 3600 * 1000;

/**
 * A date as feeds and pages write it (ISO 8601, RFC 822, Dutch or English words) in ISO 8601: in UTC where a zone is
 * given, without one where none is, a bare date where there is no time. Null for anything else, and for the impossible.
 */
export function isoDate(given: string | null | undefined): string | null {
  const text = given?.trim().slice(0, 80) ?? '';
  if (text === '') return null;
  return fromNumbers(text) ?? fromWords(text);
}

function fromNumbers(text: string): string | null {
  const found =
    /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]\s*(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*([a-z]+|[+-]\d\d:?\d\d|[+-]\d\d)?)?$/i.exec(
      text,
    );
  if (found === null) return null;
  const [, year, month, day, hour, minute, second, zone] = found;
  return assemble(Number(year), Number(month), Number(day), hour, minute, second, zone);
}

function fromWords(text: string): string | null {
  // `Wed, 02 Oct 2002 15:00:00 +0200`, `2 oktober 2002 om 15.00 uur`, `October 2, 2002, 3:00 pm`
  const found =
    /^(?:[a-z]+\.?,?\s+)??(?:(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]+)\.?,?|([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?)[\s-]+(\d{4}|\d\d)\b(.*)$/i.exec(
      text,
    );
  if (found === null) return null;
  const month = MONTHS[(found[2] ?? found[3] ?? '').toLowerCase()];
  if (month === undefined) return null;
  const short = Number(found[5]);
  const year = found[5]!.length === 2 ? short + (short < 70 ? 2000 : 1900) : short;
  const time =
    /(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?\s*([ap]\.?m\b)?[^\d+a-z-]*(?:uur|u|hrs?)?\s*([+-]\d\d:?\d\d|[a-z]{1,4}\b)?/i.exec(
      found[6]!,
    );
  let hour = time?.[1];
  if (hour !== undefined && time?.[4] !== undefined)
    hour = String((Number(hour) % 12) + (time[4].toLowerCase().startsWith('p') ? 12 : 0));
  return assemble(year, month, Number(found[1] ?? found[4]), hour?.padStart(2, '0'), time?.[2], time?.[3], time?.[5]);
}

function assemble(
  year: number,
  month: number,
  day: number,
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
): string | null {
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const local = hour === undefined ? date : `${date}T${hour}:${minute}:${second ?? '00'}`;
  const utc = Date.parse(hour === undefined ? `${date}T00:00:00Z` : `${local}Z`);
  // `Date.parse` rolls 31 February over; a date that reads back otherwise was impossible.
  if (Number.isNaN(utc) || new Date(utc).toISOString().slice(0, 10) !== date) return null;
  if (year < 1990 || utc > Date.now() + FUTURE_MILLISECONDS) return null;
  const east = zone === undefined ? null : minutesEast(zone);
  return east === null || hour === undefined ? local : new Date(utc - east * 60_000).toISOString();
}

function minutesEast(zone: string): number | null {
  const named = ZONES[zone.toLowerCase()];
  if (named !== undefined) return named;
  const found = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
  if (found === null) return null;
  return (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3] ?? 0));
}
