import type { Schedule } from '../core/schedule.ts';
import type { Notices } from './notices.ts';
import type { Visit } from './visits.ts';

/** Tells the owner of a schedule, once, which of its sources have brought nothing for long. Never rejects. */
export type WatchSilence = (schedule: Schedule, visits: readonly Visit[]) => Promise<void>;

const DAY = 24 * 60 * 60_000;

/** `days`: after how many days without anything new, or without being readable; 0 never. */
export function makeWatchSilence(parts: { notices: Notices; clock: () => number; days: number }): WatchSilence {
  const { notices, clock, days } = parts;
  return async (schedule, visits) => {
    if (days === 0) return;
    for (const { address, failure, newestAt } of visits) {
      // One that also fails has been silent at least since it last brought something.
      const since = newestAt ?? failure?.since ?? null;
      const error = failure?.error ?? null;
      // A feed that is gone for good does not come back: nothing is waited for.
      const patience = error === 'feed-retired' ? 0 : days * DAY;
      if (since === null || clock() - since < patience) continue;
      await notices.tell(schedule, `${address} ${since}`, { kind: 'source-silent', address, since, error });
    }
  };
}
