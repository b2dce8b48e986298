import { asSitrepError, type ErrorCode } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import type { Place, Reader } from '../core/place.ts';
import type { Notice, Reply } from '../core/reply.ts';
import type { Schedule } from '../core/schedule.ts';
import { within } from './limits.ts';
import { platformDown } from './retries.ts';

/** What owners are told unasked, each thing once. Kept in memory: a restart forgets what could not be said yet. */
export interface Notices {
  tell(notice: Notice): void;
  /** Says what can be said now; never rejects. */
  flush(signal: AbortSignal): Promise<void>;
}

/** Sends a private message to a schedule's owner; rejects as `Platform.notify` does. */
export type Notify = (schedule: Schedule, reply: Reply, reader: Reader) => Promise<void>;

const NOTIFY_LIMIT = 30_000;
/** Pauses double from try to try: 1, 2, 4 ... minutes, which makes about 17 hours in all. */
const FIRST_PAUSE = 60_000;
const ATTEMPTS = 10;
const POINTLESS: readonly ErrorCode[] = ['channel-gone', 'channel-forbidden', 'token-refused'];

export function makeNotices(parts: {
  notify: Notify;
  placeReader: (place: Place) => Promise<Reader>;
  clock: () => number;
  log: Log;
}): Notices {
  const { notify, placeReader, clock, log } = parts;
  const waiting = new Set<{ readonly notice: Notice; attempts: number; notBefore: number; underWay: boolean }>();

  async function say({ schedule, ...rest }: Notice, signal: AbortSignal): Promise<void> {
    const reader = await placeReader(schedule.place);
    const notice = { schedule, ...rest } as Notice;
    await within(NOTIFY_LIMIT, signal, () => notify(schedule, { kind: 'notice', notice }, reader), platformDown);
  }

  return {
    tell(notice) {
      waiting.add({ notice, attempts: 0, notBefore: 0, underWay: false });
    },
    async flush(signal) {
      const due = [...waiting].filter(({ notBefore, underWay }) => !underWay && notBefore <= clock());
      await Promise.all(
        due.map(async (entry) => {
          entry.underWay = true;
          try {
            await say(entry.notice, signal);
            waiting.delete(entry);
          } catch (thrown) {
            entry.underWay = false;
            if (signal.aborted) return;
            const { code } = asSitrepError(thrown);
            entry.notBefore = clock() + FIRST_PAUSE * 2 ** entry.attempts;
            entry.attempts++;
            const pointless = POINTLESS.includes(code) || entry.attempts >= ATTEMPTS;
            if (pointless) waiting.delete(entry);
            log.warn('owner could not be told', {
              schedule: entry.notice.schedule.id,
              kind: entry.notice.kind,
              code,
              pointless,
            });
          }
        }),
      );
    },
  };
}
