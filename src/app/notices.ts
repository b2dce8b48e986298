import { asSitrepError, type ErrorCode } from '../core/errors.ts';
import { errorFields, type Log } from '../core/log.ts';
import type { Place, Reader } from '../core/place.ts';
import type { Notice, NoticeFacts, Reply } from '../core/reply.ts';
import type { Schedule } from '../core/schedule.ts';
import type { Store, WaitingNotice } from '../core/store.ts';
import { within } from './limits.ts';
import { platformDown } from './retries.ts';

/** What owners are told unasked, each thing once: it is kept in the store until it has been said, and after that. */
export interface Notices {
  /** Resolves when it is kept. `about`: what makes it the same thing, for a schedule and a kind. Never rejects. */
  tell(schedule: Schedule, about: string, facts: NoticeFacts): Promise<void>;
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
  store: Store;
  notify: Notify;
  placeReader: (place: Place) => Promise<Reader>;
  clock: () => number;
  log: Log;
  /** In a process beside the bot's own: only what was to be told by this process is said by it. */
  beside?: boolean;
}): Notices {
  const { store, notify, placeReader, clock, log, beside = false } = parts;
  const underWay = new Set<string>();
  const own = new Set<string>();

  async function say({ scheduleId, facts }: WaitingNotice, signal: AbortSignal): Promise<void> {
    const schedule = await store.schedules.get(scheduleId);
    if (!schedule) return;
    const reader = await placeReader(schedule.place);
    const notice: Notice = { schedule, ...facts };
    await within(NOTIFY_LIMIT, signal, () => notify(schedule, { kind: 'notice', notice }, reader), platformDown);
  }

  async function sayOrWait(waiting: WaitingNotice, signal: AbortSignal): Promise<void> {
    try {
      await say(waiting, signal);
      await store.notices.told(waiting, clock());
    } catch (thrown) {
      if (signal.aborted) return;
      const { code } = asSitrepError(thrown);
      const pointless = POINTLESS.includes(code) || waiting.attempts + 1 >= ATTEMPTS;
      const fields = { schedule: waiting.scheduleId, kind: waiting.facts.kind, code, pointless };
      log.warn('owner could not be told', fields);
      if (pointless) await store.notices.told(waiting, clock());
      else await store.notices.later(waiting, clock() + FIRST_PAUSE * 2 ** waiting.attempts);
    }
  }

  return {
    async tell(schedule, about, facts) {
      const key = `${facts.kind} ${about}`;
      try {
        await store.notices.add(schedule.id, key, facts, clock());
        own.add(`${schedule.id} ${key}`);
      } catch (error) {
        log.error('notice could not be kept', { schedule: schedule.id, kind: facts.kind, ...errorFields(error) });
      }
    },
    async flush(signal) {
      try {
        const waiting = await store.notices.waiting(clock());
        await Promise.all(
          waiting.map(async (one) => {
            const id = `${one.scheduleId} ${one.key}`;
            if (underWay.has(id) || (beside && !own.has(id))) return;
            underWay.add(id);
            await sayOrWait(one, signal).finally(() => underWay.delete(id));
          }),
        );
      } catch (error) {
        log.error('notices could not be read', errorFields(error));
      }
    },
  };
}
