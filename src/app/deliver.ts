import { asSitrepError, type ErrorCode, SitrepError } from '../core/errors.ts';
import { errorFields, type Log } from '../core/log.ts';
import { type Place, placeKey, type Reader } from '../core/place.ts';
import type { Post } from '../core/platform.ts';
import type { Calendar, Delivery, DeliveryContent, Schedule } from '../core/schedule.ts';
import type { Store } from '../core/store.ts';
import type { ComposeContent } from './delivery-content.ts';
import { type DigestOf, isDroppedWhole } from './digests.ts';
import { type Drafting, readerOf } from './drafting.ts';
import { breathe, within } from './limits.ts';
import type { Notices } from './notices.ts';
import type { Pace } from './pace.ts';
import { deadlineOf, isTooLate, platformDown, verdictOn } from './retries.ts';

/**
 * Takes one planned delivery as far as it goes now: sent, skipped, failed, or planned again. Never rejects. Nothing is
 * written when `signal` has stopped it: then it is taken up after the restart.
 */
export interface Deliver {
  deliver(delivery: Delivery, signal: AbortSignal): Promise<void>;
  /** Writes down what the store has refused to take so far. */
  catchUp(): Promise<void>;
}

export interface DeliverParts {
  readonly store: Store;
  readonly calendar: Pick<Calendar, 'isAmong'>;
  readonly compose: ComposeContent;
  readonly drafting: Drafting;
  readonly digestOf: DigestOf;
  /** Posts, as `Platform.post` does. */
  readonly post: (post: Post) => Promise<string | null>;
  /** As `Platform.find` does. */
  readonly find: (place: Place, key: string) => Promise<string | null>;
  readonly placeReader: (place: Place) => Promise<Reader>;
  readonly notices: Notices;
  readonly clock: () => number;
  readonly log: Log;
  /** How long after its time a delivery may still be posted, in milliseconds. */
  readonly window: number;
  /** From 0 to 1: spreads the retries of what has failed together. */
  readonly random?: () => number;
  readonly pace: Pace;
}

/** The longest that a post may take, in milliseconds: the platforms' own limits are below it. */
const POST_LIMIT = 90_000;
/**
 * Nothing new is worth a message when the schedule has been silent this long: once a day, silence explains itself.
 * Less than a day, so that a daily schedule does it each day. Milliseconds.
 */
const SILENCE = 20 * 60 * 60_000;

export function makeDeliver(parts: DeliverParts): Deliver {
  const {
    store,
    calendar,
    compose,
    drafting,
    digestOf,
    notices,
    clock,
    log,
    window,
    random = Math.random,
    pace,
  } = parts;
  const { deliveries } = store;
  const unwritten = new Map<string, () => Promise<void>>();

  /** Writes an outcome down; where the store refuses, it is kept and written later, since it has happened. */
  async function record(id: string, write: () => Promise<void>): Promise<void> {
    try {
      await write();
      unwritten.delete(id);
    } catch (error) {
      unwritten.set(id, write);
      log.error('delivery could not be written down', { delivery: id, ...errorFields(error) });
    }
  }

  async function attempt(delivery: Delivery, schedule: Schedule, signal: AbortSignal): Promise<void> {
    const { id } = delivery;
    const content = delivery.content ?? (await compose(schedule, signal));
    if (signal.aborted || !(await deliveries.composed(id, content, clock()))) return;
    if (!delivery.draft && (await drafting.begin(delivery, schedule, content))) return;
    if (isDroppedWhole(content)) {
      await record(id, () => deliveries.dropped(id, clock()));
      return drafting.show(id);
    }
    if (!delivery.onDemand && (await isSilence(delivery, schedule, content))) {
      await record(id, () => deliveries.skipped(id, clock()));
      return log.info('nothing to deliver', { delivery: id, schedule: schedule.id });
    }
    const before = delivery.attempts > 1 ? await parts.find(schedule.place, id) : null;
    const messageId = before ?? (await post(delivery, schedule, content, signal));
    await record(id, () => deliveries.sent(id, messageId, clock()));
    if (delivery.draft) void drafting.show(id);
    const lateness = Math.round((clock() - delivery.slot.dueAt) / 1000);
    log.info('delivered', { delivery: id, schedule: schedule.id, items: content.items.length, seconds: lateness });
  }

  /** Whether there is nothing worth a message: no article, on a day that is quiet then, or soon after another message. */
  async function isSilence({ slot }: Delivery, schedule: Schedule, content: DeliveryContent): Promise<boolean> {
    if (content.items.length > 0) return false;
    const { quiet } = schedule;
    if (quiet && content.failures.length === 0 && calendar.isAmong(quiet, slot)) return true;
    return spokeLately(schedule, store, clock());
  }

  async function post(
    delivery: Delivery,
    schedule: Schedule,
    content: DeliveryContent,
    signal: AbortSignal,
  ): Promise<string | null> {
    const digest = await digestOf(delivery, schedule, content, 'readers');
    const reader = await readerOf(schedule, parts.placeReader);
    const { platform } = schedule.place;
    await pace(platform);
    if (signal.aborted) throw new SitrepError('cancelled');
    const message: Post = {
      place: schedule.place,
      reply: { kind: 'digest', digest },
      reader,
      key: delivery.id,
    };
    // A post that has begun is waited for, also while the process stops: its outcome is what must not be lost.
    return within(POST_LIMIT, new AbortController().signal, () => parts.post(message), platformDown);
  }

  async function failed(delivery: Delivery, schedule: Schedule, thrown: unknown): Promise<void> {
    const error = asSitrepError(thrown);
    const { id } = delivery;
    const attempts = delivery.attempts + 1;
    const now = clock();
    const verdict = verdictOn(error, { attempts, deadline: deadlineOf(delivery, window), now, random });
    const fields = { delivery: id, schedule: schedule.id, code: error.code, attempts };
    log.warn('delivery failed', {
      ...fields,
      verdict: verdict.kind,
      ...(error.code === 'internal' && errorFields(error.cause)),
    });
    if (verdict.kind === 'retry') return record(id, () => deliveries.retry(id, error.code, verdict.notBefore, clock()));
    await record(id, () => deliveries.failed(id, error.code, clock()));
    if (verdict.kind === 'pause') await pause(schedule, error.code, delivery);
    else await tellFailed(delivery, schedule, error.code);
    if (delivery.draft) void drafting.show(id);
  }

  /** Ends a delivery whose time has passed: `failed` where it was tried, `skipped` where nobody came to it. */
  async function giveUp(delivery: Delivery, schedule: Schedule): Promise<void> {
    const { id, slot, attempts, error } = delivery;
    log.warn('delivery given up', { delivery: id, schedule: schedule.id, attempts, code: error });
    // It may have been posted, and the process have died before that was written down.
    const messageId = delivery.content && attempts > 0 ? await parts.find(schedule.place, id) : null;
    if (messageId !== null) {
      await record(id, () => deliveries.sent(id, messageId, clock()));
    } else if (attempts === 0) {
      await record(id, () => deliveries.missed(id, clock()));
      const missed = { count: 1, first: slot.dueAt, last: slot.dueAt };
      await notices.tell(schedule, String(slot.dueAt), { kind: 'briefings-missed', ...missed });
    } else {
      const because = error ?? 'internal';
      await record(id, () => deliveries.failed(id, because, clock()));
      await tellFailed(delivery, schedule, because);
    }
    if (delivery.draft) void drafting.show(id);
  }

  /** Of a row of failures the owner is told once, until one has succeeded. */
  async function tellFailed({ id, slot }: Delivery, schedule: Schedule, because: ErrorCode): Promise<void> {
    const rows = await deliveries.log(schedule.id, 20).catch(() => []);
    const before = rows.find((row) => row.id !== id && (row.state === 'sent' || row.state === 'failed'));
    if (before?.state !== 'failed') await notices.tell(schedule, id, { kind: 'briefing-failed', slot, because });
  }

  /** Pauses a schedule that cannot go on and tells its owner, once; who has just asked for a run is told in any case. */
  async function pause(schedule: Schedule, because: ErrorCode, { id, onDemand = false }: Delivery): Promise<void> {
    await record(schedule.id, async () => {
      const current = await store.schedules.get(schedule.id);
      if (!current || (current.state === 'paused' && !onDemand)) return;
      await notices.tell(schedule, id, { kind: 'schedule-paused', because });
      await store.schedules.setState(schedule.id, 'paused', because);
      log.warn('schedule paused', { schedule: schedule.id, place: placeKey(schedule.place), because });
    });
  }

  return {
    async deliver(delivery, signal) {
      const { id } = delivery;
      let schedule: Schedule | null = null;
      try {
        schedule = await store.schedules.get(delivery.scheduleId);
        if (!schedule || signal.aborted) return;
        if (isTooLate(delivery, window, clock())) return await giveUp(delivery, schedule);
        if (!(await deliveries.claim(id, clock()))) return;
        // Since it was handed over, editors may have changed it; from now on they cannot.
        const claimed = await deliveries.get(id);
        if (claimed) await attempt(claimed, schedule, signal);
      } catch (thrown) {
        if (signal.aborted) return;
        if (schedule) await failed(delivery, schedule, thrown);
        else log.error('delivery could not be read', { delivery: id, ...errorFields(thrown) });
      } finally {
        await breathe();
      }
    },
    async catchUp() {
      for (const [id, write] of [...unwritten]) await record(id, write);
    },
  };
}

/** Whether the last message is not long ago. */
async function spokeLately(schedule: Schedule, store: Store, now: number): Promise<boolean> {
  // A schedule that runs each minute has 1200 rows in that time.
  for (const limit of [50, 1_500]) {
    const rows = await store.deliveries.log(schedule.id, limit);
    const last = rows.find(({ state }) => state === 'sent');
    if (last) return now - last.changedAt < SILENCE;
    if (rows.length < limit || rows.at(-1)!.slot.dueAt < now - SILENCE) return false;
  }
  return false;
}
