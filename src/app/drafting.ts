import { asSitrepError, SitrepError } from '../core/errors.ts';
import { errorFields, type Log } from '../core/log.ts';
import type { Place, Reader } from '../core/place.ts';
import type { Post, PostEdit } from '../core/platform.ts';
import type { Reply } from '../core/reply.ts';
import type { Delivery, DeliveryContent, Schedule } from '../core/schedule.ts';
import type { Store } from '../core/store.ts';
import { type DigestOf, draftView } from './digests.ts';
import { within } from './limits.ts';
import type { Notices } from './notices.ts';
import type { Pace } from './pace.ts';
import { platformDown, verdictOn } from './retries.ts';

/** Shows briefings to editors before they go out. */
export interface Drafting {
  /**
   * Shows a composed delivery to the editors of its schedule, and leaves it to its time or their approval; false where it
   * is to go out now. Throws as a post does, where there is time to try again or nothing may go out unseen.
   */
  begin(delivery: Delivery, schedule: Schedule, content: DeliveryContent): Promise<boolean>;
  /** Makes the editors' message say where its delivery stands now. Never rejects. */
  show(deliveryId: string): Promise<void>;
  /** Changes what was posted to what the delivery carries now. Throws `message-gone`, and as a post does. */
  correct(deliveryId: string): Promise<void>;
}

/** The longest that showing or changing a message may take, in milliseconds. */
const POST_LIMIT = 90_000;

export function makeDrafting(parts: {
  store: Store;
  post: (post: Post) => Promise<string | null>;
  find: (place: Place, key: string) => Promise<string | null>;
  edit: (edit: PostEdit) => Promise<void>;
  placeReader: (place: Place) => Promise<Reader>;
  notices: Notices;
  pace: Pace;
  digestOf: DigestOf;
  clock: () => number;
  log: Log;
  /** How long after its time a delivery may still be posted, in milliseconds. */
  window: number;
  random?: () => number;
}): Drafting {
  const { store, placeReader, notices, pace, digestOf, clock, log, window, random = Math.random } = parts;
  const { deliveries } = store;
  /** Messages that are being changed: the last one to ask has the last word. */
  const showing = new Map<string, Promise<void>>();

  const inTime = <T>(work: () => Promise<T>) => within(POST_LIMIT, new AbortController().signal, work, platformDown);

  async function draftReply(delivery: Delivery, schedule: Schedule, content: DeliveryContent): Promise<Reply> {
    return {
      kind: 'draft',
      digest: await digestOf(delivery, schedule, content, 'editors'),
      draft: draftView(delivery),
    };
  }

  async function showNow(id: string): Promise<void> {
    try {
      const delivery = await deliveries.get(id);
      const schedule = delivery && (await store.schedules.get(delivery.scheduleId));
      const place = schedule && editorsOf(schedule);
      if (!delivery?.draft?.messageId || !delivery.content || !place) return;
      const { messageId } = delivery.draft;
      const reader = await readerOf(schedule, placeReader);
      const reply = await draftReply(delivery, schedule, delivery.content);
      await pace(place.platform);
      await inTime(() => parts.edit({ place, messageId, reply, reader }));
    } catch (thrown) {
      const { code, cause } = asSitrepError(thrown);
      log.warn('draft could not be brought up to date', { delivery: id, code, ...(cause ? errorFields(cause) : {}) });
    }
  }

  return {
    async begin(delivery, schedule, content) {
      const { id, slot, onDemand = false, attempts } = delivery;
      const { draft: policy } = schedule;
      const place = editorsOf(schedule);
      if (!policy || !place) return false;
      const sendAt = onDemand ? clock() + policy.minutes * 60_000 : slot.dueAt;
      const held = policy.unattended === 'hold';
      if (content.items.length === 0) {
        // There is nothing to edit: whether it is worth a message is decided at its time.
        if (onDemand || clock() >= sendAt) return false;
        await deliveries.retry(id, null, sendAt, clock());
        return true;
      }
      if (!held && clock() >= sendAt) return false;
      const draft = { messageId: null, sendAt, approvedBy: null, held };
      // A key of its own, within the platforms' 25 characters.
      const key = `${id}.d`;
      const planned: Delivery = { ...delivery, state: 'planned', draft };
      try {
        const reader = await readerOf(schedule, placeReader);
        const reply = await draftReply(planned, schedule, content);
        await pace(place.platform);
        const before = attempts > 1 ? await parts.find(place, key) : null;
        const messageId = before ?? (await inTime(() => parts.post({ place, reply, reader, key })));
        await deliveries.drafted(id, { ...draft, messageId }, clock());
        log.info('draft shown', { delivery: id, schedule: schedule.id, items: content.items.length });
      } catch (thrown) {
        const error = asSitrepError(thrown);
        const verdict = verdictOn(error, { attempts, deadline: held ? sendAt + window : sendAt, now: clock(), random });
        if (held || verdict.kind === 'retry') throw error;
        log.warn('draft could not be shown', { delivery: id, schedule: schedule.id, code: error.code });
        await deliveries.drafted(id, draft, clock());
        await notices.tell(schedule, error.code, { kind: 'draft-not-shown', slot, because: error.code });
      }
      return true;
    },

    async show(id) {
      const before = showing.get(id) ?? Promise.resolve();
      const now = before.then(() => showNow(id));
      showing.set(id, now);
      await now;
      if (showing.get(id) === now) showing.delete(id);
    },

    async correct(id) {
      const delivery = await deliveries.get(id);
      const schedule = delivery && (await store.schedules.get(delivery.scheduleId));
      if (!delivery?.content || !schedule) return;
      const { messageId, content } = delivery;
      if (messageId === null) throw new SitrepError('message-gone');
      const digest = await digestOf(delivery, schedule, content, 'readers');
      const reader = await readerOf(schedule, placeReader);
      await inTime(() => parts.edit({ place: schedule.place, messageId, reply: { kind: 'digest', digest }, reader }));
    },
  };
}

/** Where a schedule's drafts are shown; null where it has none. */
export function editorsOf({ place, draft }: Schedule): Place | null {
  return draft && { ...place, channel: draft.channel };
}

/** For whom a schedule's briefing is worded, its draft too. */
export async function readerOf(
  { place, language, zone }: Schedule,
  placeReader: (place: Place) => Promise<Reader>,
): Promise<Reader> {
  return { language: language ?? (await placeReader(place)).language, zone };
}
