import { createHash } from 'node:crypto';
import { editedItem } from '../../core/edits.ts';
import type { ErrorCode } from '../../core/errors.ts';
import {
  DELIVERY_STATES,
  type Delivery,
  type DeliveryContent,
  type DeliveryState,
  type Draft,
  type SkipReason,
  type Slot,
} from '../../core/schedule.ts';
import type { DeliveryStore } from '../../core/store.ts';
import type { Database, Row } from './database.ts';
import { json } from './json.ts';
import { makeTell } from './told.ts';

const DAY = 24 * 60 * 60 * 1000;

export function makeDeliveries(database: Database, clock: () => number): DeliveryStore {
  const advance = database.prepare(`
    UPDATE schedules SET planned_until = max(planned_until, ?) WHERE id = ? AND state = 'active'`);
  const insert = database.prepare(`
    INSERT INTO deliveries (id, schedule_id, local, due_at, on_demand, state, skipped_because, attempts, not_before,
      changed_at)
    SELECT ?, id, ?, ?, ?, ?, ?, 0, ?, ? FROM schedules WHERE id = ?
    ON CONFLICT DO NOTHING`);
  const supersede = database.prepare(`
    UPDATE deliveries SET state = 'skipped', skipped_because = 'replaced', changed_at = ?
    WHERE schedule_id = ? AND state = 'planned' AND content IS NULL AND on_demand = 0 AND due_at < ?`);
  // The first condition is the words of the index on unfinished ones, which SQLite does not recognise otherwise.
  const ready = database.prepare(`
    SELECT d.* FROM deliveries d JOIN schedules s ON s.id = d.schedule_id
    WHERE d.state IN ('planned', 'composing', 'sending') AND d.state = 'planned' AND d.not_before <= ?
      AND (s.state = 'active' OR d.on_demand = 1) AND coalesce(d.draft ->> 'held', 0) = 0
      AND NOT EXISTS (
        SELECT 1 FROM deliveries e
        WHERE e.schedule_id = d.schedule_id AND e.state IN ('planned', 'composing', 'sending')
          AND (e.state <> 'planned' OR s.state = 'active' OR e.on_demand = 1)
          AND (e.due_at, e.id) < (d.due_at, d.id))
    ORDER BY d.due_at, d.id`);
  const claim = database.prepare(`
    UPDATE deliveries SET state = 'composing', attempts = attempts + 1, changed_at = ?
    WHERE id = ? AND state = 'planned' AND not_before <= ? AND coalesce(draft ->> 'held', 0) = 0`);
  const composed = database.prepare(`
    UPDATE deliveries SET state = 'sending', content = ?, changed_at = ? WHERE id = ? AND state = 'composing'`);
  const heldBefore = database.prepare(`
    SELECT id FROM deliveries
    WHERE schedule_id = ? AND state = 'planned' AND due_at < ? AND draft ->> 'held' = 1`);
  const drafted = database.prepare(`
    UPDATE deliveries SET state = 'planned', draft = ?, not_before = ?, attempts = 0, error = NULL, changed_at = ?
    WHERE id = ? AND state = 'sending'`);
  const release = database.prepare(`
    UPDATE deliveries SET draft = ?, not_before = ? WHERE id = ? AND state = 'planned' AND draft IS NOT NULL`);
  const revise = database.prepare(`
    UPDATE deliveries SET content = ?, revision = revision + 1
    WHERE id = ? AND revision = ? AND draft IS NOT NULL AND state IN ('planned', 'sent')`);
  const drafts = database.prepare(`
    SELECT * FROM deliveries WHERE draft IS NOT NULL AND state IN ('planned', 'sent') ORDER BY due_at DESC LIMIT ?`);
  const finish = database.prepare(`
    UPDATE deliveries SET state = ?, content = ?, message_id = ?, error = ?, skipped_because = ?, changed_at = ?
    WHERE id = ?`);
  const retry = database.prepare(`
    UPDATE deliveries SET state = 'planned', error = ?, not_before = ?, changed_at = ?
    WHERE id = ? AND state IN ('composing', 'sending')`);
  const recover = database.prepare(`
    UPDATE deliveries SET state = 'planned', not_before = ?, changed_at = ? WHERE state IN ('composing', 'sending')`);
  const deliver = database.prepare(`
    INSERT INTO delivered (schedule_id, entry_key, seen_at) VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET seen_at = excluded.seen_at`);
  const tell = makeTell(database);
  const placeOf = database.prepare('SELECT place FROM schedules WHERE id = ?');
  const get = database.prepare('SELECT * FROM deliveries WHERE id = ?');
  const log = database.prepare('SELECT * FROM deliveries WHERE schedule_id = ? ORDER BY due_at DESC, id DESC LIMIT ?');
  // The keys go in as one value: a statement has room for some thousands of parameters only.
  const fresh = database.prepare(`
    SELECT wanted.value AS key FROM json_each(?) AS wanted
    WHERE NOT EXISTS (SELECT 1 FROM delivered WHERE schedule_id = ? AND entry_key = wanted.value)
    GROUP BY wanted.value ORDER BY min(wanted.key)`);
  const stale = database.prepare(`
    SELECT 1 FROM delivered WHERE schedule_id = ?1 AND seen_at < ?2 AND entry_key IN (SELECT value FROM json_each(?3))
    LIMIT 1`);
  const seen = database.prepare(`
    UPDATE delivered SET seen_at = ?4
    WHERE schedule_id = ?1 AND seen_at < ?2 AND entry_key IN (SELECT value FROM json_each(?3))`);
  const counts = database.prepare(
    'SELECT state, count(*) AS count FROM deliveries WHERE changed_at >= ? GROUP BY state',
  );

  const add = (
    scheduleId: string,
    slot: Slot,
    now: number,
    { onDemand = false, tooLate = false, ahead = 0 } = {},
  ): string | null => {
    const id = deliveryId(scheduleId, slot);
    const [state, because] = tooLate ? ['skipped', 'too-late'] : ['planned', null];
    const { local, dueAt } = slot;
    const added = insert.run(id, local, dueAt, onDemand ? 1 : 0, state, because, dueAt - ahead, now, scheduleId);
    return added > 0 ? id : null;
  };

  /** The place has been told what was posted, save what editors had taken out. */
  const tellAll = (scheduleId: string, { items, edits = [] }: DeliveryContent, now: number): void => {
    const place = placeOf.get(scheduleId)?.place;
    if (place === undefined) return;
    for (const [index, { briefing }] of items.entries())
      if (briefing !== null && !editedItem(edits, index).dropped) tell(String(place), briefing, now);
  };

  /** Takes an unfinished delivery to its end. */
  const end = (
    id: string,
    state: DeliveryState,
    now: number,
    { delivers = false, messageId = null, error = null, because = null }: Ending,
  ): void => {
    const row = get.get(id);
    if (!row || isFinished(row.state as DeliveryState)) return;
    const content = contentOf(row);
    if (delivers && content) {
      const keys = [...content.items.map((item) => item.entryKey), ...(content.leftKeys ?? [])];
      for (const key of keys) deliver.run(String(row.schedule_id), key, now);
      if (state === 'sent') tellAll(String(row.schedule_id), content, now);
    }
    finish.run(
      state,
      content && JSON.stringify({ ...content, leftKeys: undefined }),
      messageId,
      error,
      because,
      now,
      id,
    );
  };

  return {
    async plan(scheduleId, due, missed, plannedUntil, ahead = 0) {
      const now = plannedUntil - ahead;
      return database.write(() => {
        if (advance.run(plannedUntil, scheduleId) === 0) return [];
        for (const slot of missed) add(scheduleId, slot, now, { tooLate: true });
        for (const slot of due) add(scheduleId, slot, now, { ahead });
        // One whose time is still to come takes nobody's place but that of a draft which nobody has approved.
        const past = due.filter(({ dueAt }) => dueAt <= now);
        if (past.length > 0) supersede.run(now, scheduleId, Math.max(...past.map(({ dueAt }) => dueAt)));
        if (due.length === 0) return [];
        const held = heldBefore.all(scheduleId, Math.max(...due.map(({ dueAt }) => dueAt))).map(({ id }) => String(id));
        for (const id of held) end(id, 'skipped', now, { because: 'not-approved' });
        return held;
      });
    },
    async add(scheduleId, slot) {
      const id = database.write(() => add(scheduleId, slot, slot.dueAt, { onDemand: true }));
      const row = id === null ? undefined : get.get(id);
      return row ? deliveryOf(row) : null;
    },
    async ready(now) {
      return ready.all(now).map(deliveryOf);
    },
    async claim(id, now) {
      return database.write(() => claim.run(now, id, now)) > 0;
    },
    async composed(id, content, now) {
      return database.write(() => composed.run(JSON.stringify(content), now, id)) > 0;
    },
    async sent(id, messageId, now) {
      database.writeDurably(() => end(id, 'sent', now, { delivers: true, messageId }));
    },
    async skipped(id, now) {
      database.write(() => end(id, 'skipped', now, { delivers: true, because: 'nothing-new' }));
    },
    async dropped(id, now) {
      database.write(() => end(id, 'skipped', now, { delivers: true, because: 'dropped' }));
    },
    async drafted(id, draft, now) {
      database.writeDurably(() => drafted.run(JSON.stringify(draft), draft.sendAt, now, id));
    },
    async release(id, draft) {
      return database.writeDurably(() => release.run(JSON.stringify(draft), draft.sendAt, id)) > 0;
    },
    async revise(id, content, revision) {
      return database.writeDurably(() => revise.run(JSON.stringify(content), id, revision)) > 0;
    },
    async drafts(limit) {
      return drafts.all(limit).map(deliveryOf);
    },
    async missed(id, now) {
      database.write(() => end(id, 'skipped', now, { because: 'too-late' }));
    },
    async retry(id, error, notBefore, now) {
      database.write(() => retry.run(error, notBefore, now, id));
    },
    async failed(id, error, now) {
      database.write(() => end(id, 'failed', now, { error }));
    },
    async recover(now) {
      return database.write(() => recover.run(now, now));
    },
    async get(id) {
      const row = get.get(id);
      return row ? deliveryOf(row) : null;
    },
    async log(scheduleId, limit) {
      return log.all(scheduleId, limit).map(deliveryOf);
    },
    async fresh(scheduleId, entryKeys) {
      const keys = JSON.stringify(entryKeys);
      // What a source still offers must not be forgotten, or it would be delivered again. Written once a day.
      const now = clock();
      if (stale.get(scheduleId, now - DAY, keys)) database.write(() => seen.run(scheduleId, now - DAY, keys, now));
      return fresh.all(keys, scheduleId).map((row) => String(row.key));
    },
    async counts(since) {
      const found = new Map(counts.all(since).map((row) => [row.state, Number(row.count)]));
      return Object.fromEntries(DELIVERY_STATES.map((state) => [state, found.get(state) ?? 0])) as Record<
        DeliveryState,
        number
      >;
    },
  };
}

interface Ending {
  /** Whether what it carries counts as delivered from now on. */
  readonly delivers?: boolean;
  readonly messageId?: string | null;
  readonly error?: ErrorCode | null;
  readonly because?: SkipReason | null;
}

/** The same for the same slot of the same schedule, whatever happened in between: the platforms' idempotency key. */
function deliveryId(scheduleId: string, slot: Slot): string {
  return createHash('sha256').update(`${scheduleId}\n${slot.local}`).digest('base64url').slice(0, 22);
}

function isFinished(state: DeliveryState): boolean {
  return state === 'sent' || state === 'failed' || state === 'skipped';
}

function contentOf(row: Row): DeliveryContent | null {
  return json(row.content) as DeliveryContent | null;
}

function deliveryOf(row: Row): Delivery {
  return {
    id: String(row.id),
    scheduleId: String(row.schedule_id),
    slot: { local: String(row.local), dueAt: Number(row.due_at) },
    onDemand: row.on_demand === 1,
    state: row.state as DeliveryState,
    attempts: Number(row.attempts),
    notBefore: Number(row.not_before),
    changedAt: Number(row.changed_at),
    content: contentOf(row),
    messageId: row.message_id as string | null,
    error: row.error as Delivery['error'],
    draft: json(row.draft) as Draft | null,
    revision: Number(row.revision),
    skippedBecause: row.skipped_because as SkipReason | null,
  };
}
