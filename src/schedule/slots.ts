import type { Slot } from '../core/schedule.ts';
import { DAY, MINUTE, type Pattern } from './pattern.ts';
import { periodsFrom } from './zones.ts';

/**
 * The longest look ahead: 29 February on a given weekday can be 40 years away (around a century that is no leap year).
 */
const HORIZON = 41 * 366 * DAY;

/**
 * The slots of a pattern in a zone, due after `after` and up to and including `until`, oldest first.
 *
 * A time of day is due at the first instant at which the zone's clock shows it or a later one. So one that is passed
 * over when the clock goes forward is due as it arrives on the other side, and when the clock goes back, what it has
 * shown already is not due again. A rhythm keeps its steps as long as they are: it goes on while the clock shows an hour
 * for the second time, and where it runs in every hour it makes up for nothing.
 */
export function* slotsAfter(pattern: Pattern, zone: string, after: number, until = after + HORIZON): Generator<Slot> {
  for (const { start, end, offset, before } of periodsFrom(zone, after)) {
    if (start > until) return;
    const first = start + offset;
    const shown = start + before;
    const from = Math.max(first, after + offset + 1);
    const to = Math.min(end, until + 1) + offset;
    // What the clock shows for the second time.
    for (const local of pattern.repeated.within(from, Math.min(shown, to))) yield slotAt(local, offset, true);
    const arrival = Math.ceil(first / MINUTE) * MINUTE;
    const passedOver = start > after && shown < first && !pattern.madeUpFor.within(shown, first).next().done;
    if (passedOver) yield slotAt(arrival, offset);
    for (const local of pattern.within(Math.max(shown, passedOver ? arrival + 1 : from, from), to))
      yield slotAt(local, offset);
  }
}

/** The slot of the minute that an instant is in. */
export function slotOf(zone: string, instant: number): Slot {
  const dueAt = Math.floor(instant / MINUTE) * MINUTE;
  for (const { start, end, offset, before } of periodsFrom(zone, dueAt)) {
    if (dueAt >= end) continue;
    return slotAt(dueAt + offset, offset, dueAt >= start && dueAt + offset < start + before);
  }
  throw new Error('time has an end');
}

/** Of a time that comes twice the second one has its offset beside it, as ISO 8601 writes it: no two slots are the same. */
function slotAt(local: number, offset: number, again = false): Slot {
  const shown = new Date(local).toISOString().slice(0, 16);
  return { local: again ? shown + offsetText(offset) : shown, dueAt: local - offset };
}

function offsetText(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / MINUTE);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
