import { errorFields, type Log } from '../core/log.ts';
import type { Calendar, Schedule } from '../core/schedule.ts';
import type { Store } from '../core/store.ts';
import { breathe } from './limits.ts';

/**
 * Plans what has come due up to an instant. Of very many, the first can begin while the others are planned: `begin` is
 * called when 100 have been, then 200, 400 ... Rejects only when the store cannot be read.
 */
export type PlanSlots = (now: number, begin: () => Promise<unknown>) => Promise<void>;

/** The skipped rows that one absence leaves in a schedule's log; of a year's, the last ones are enough. */
const MISSED_KEPT = 50;
/** Schedules that are looked at before other work gets its turn. */
const AT_A_TIME = 100;
const FIRST_BATCH = 100;

/** How long before its time a schedule's delivery begins, in milliseconds. */
function aheadOf({ draft }: Schedule): number {
  return (draft?.minutes ?? 0) * 60_000;
}

export function makePlanSlots(parts: {
  store: Store;
  calendar: Calendar;
  log: Log;
  /** How long after its time a slot may still be delivered, in milliseconds. */
  window: number;
  /** Told of the slots for which it was too late, oldest first, and how many there were in all. */
  onMissed: (schedule: Schedule, missed: { count: number; first: number; last: number }) => Promise<void>;
  /** Told of the drafts that nobody had approved when the next one came. */
  onHeld: (deliveryId: string) => void;
}): PlanSlots {
  const { store, calendar, log, window, onMissed, onHeld } = parts;
  /** When each schedule is next due, worked out once for each run. */
  let nextDue = new Map<string, { readonly of: string; readonly dueAt: number }>();

  async function plan(schedule: Schedule, now: number): Promise<void> {
    const { id, recurrence, zone, plannedUntil } = schedule;
    const ahead = aheadOf(schedule);
    const slots = calendar.between(recurrence, zone, plannedUntil, now + ahead);
    const due = slots.filter(({ dueAt }) => dueAt >= now - window);
    const missed = slots.slice(0, slots.length - due.length);
    const [first, last] = [missed[0], missed.at(-1)];
    // Before they are written down: a process that dies in between finds them again, and the same is told once.
    if (first && last) await onMissed(schedule, { count: missed.length, first: first.dueAt, last: last.dueAt });
    const held = await store.deliveries.plan(id, due, missed.slice(-MISSED_KEPT), now + ahead, ahead);
    for (const draft of held) onHeld(draft);
    log.info('slots planned', { schedule: id, due: due.length, missed: missed.length });
  }

  return async (now, begin) => {
    const upcoming: typeof nextDue = new Map();
    let seen = 0;
    let planned = 0;
    let next = FIRST_BATCH;
    for (const schedule of await store.schedules.active()) {
      if (++seen % AT_A_TIME === 0) await breathe();
      const { id, recurrence, zone, plannedUntil } = schedule;
      try {
        const of = JSON.stringify([plannedUntil, zone, recurrence]);
        const known = nextDue.get(id);
        const dueAt =
          known?.of === of ? known.dueAt : (calendar.next(recurrence, zone, plannedUntil, 1)[0]?.dueAt ?? Infinity);
        upcoming.set(id, { of, dueAt });
        if (dueAt > now + aheadOf(schedule)) continue;
        await plan(schedule, now);
        if (++planned < next) continue;
        next *= 2;
        await begin();
      } catch (error) {
        // One that cannot be read must not hold up the others.
        log.error('schedule could not be planned', { schedule: id, ...errorFields(error) });
      }
    }
    nextDue = upcoming;
  };
}
