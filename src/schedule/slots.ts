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
 * A local minute is due at the first instant at which the zone's clock shows it or a later one. So one that is passed
 * over when the clock goes forward is due as it arrives on the other side, together with the minute that it shows
 * there; and when the clock goes back, what it has shown already is not due again.
 */
export function* slotsAfter(pattern: Pattern, zone: string, after: number, until = after + HORIZON): Generator<Slot> {
  for (const { start, end, offset, before } of periodsFrom(zone, after)) {
    if (start > until) return;
    const first = start + offset;
    const shown = start + before;
    const arrival = Math.ceil(first / MINUTE) * MINUTE;
    const passedOver = start > after && shown < first && !pattern.within(shown, first).next().done;
    if (passedOver) yield slotAt(arrival, offset);
    const from = Math.max(shown, passedOver ? arrival + 1 : first, after + offset + 1);
    for (const local of pattern.within(from, Math.min(end, until + 1) + offset)) yield slotAt(local, offset);
  }
}

function slotAt(local: number, offset: number): Slot {
  return { local: new Date(local).toISOString().slice(0, 16), dueAt: local - offset };
}
