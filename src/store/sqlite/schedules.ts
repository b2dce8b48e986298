import { placeFromKey, placeKey } from '../../core/place.ts';
import type { Days, DraftPolicy, Schedule } from '../../core/schedule.ts';
import type { ScheduleStore } from '../../core/store.ts';
import type { Database, Row } from './database.ts';
import { json } from './json.ts';

export function makeSchedules(database: Database, clock: () => number): ScheduleStore {
  const add = database.prepare(`
    INSERT INTO schedules (id, place, recurrence_text, crons, zone, sources, language, owner, state, paused_because,
      created_at, planned_until, except_days, quiet_days, draft)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const get = database.prepare('SELECT * FROM schedules WHERE id = ?');
  const of = database.prepare('SELECT * FROM schedules WHERE place = ? ORDER BY created_at, id');
  // Every place of a workspace begins with the same words, and no channel with the last character of Unicode.
  const ofWorkspace = database.prepare(`
    SELECT * FROM schedules WHERE place > ?1 AND place < ?1 || char(0x10FFFF) ORDER BY created_at, id`);
  const active = database.prepare("SELECT * FROM schedules WHERE state = 'active' ORDER BY created_at, id");
  const setState = database.prepare(`
    UPDATE schedules SET state = ?, paused_because = ?, planned_until = coalesce(?, planned_until) WHERE id = ?`);
  const skipPlanned = database.prepare(`
    UPDATE deliveries SET state = 'skipped', skipped_because = 'paused', changed_at = ?
    WHERE schedule_id = ? AND state = 'planned' AND on_demand = 0`);
  const remove = database.prepare('DELETE FROM schedules WHERE id = ?');

  return {
    async add(schedule) {
      const { id, place, recurrence, zone, sources, language, quiet, draft, owner, state, pausedBecause } = schedule;
      database.writeDurably(() =>
        add.run(
          id,
          placeKey(place),
          recurrence.text,
          JSON.stringify(recurrence.crons),
          zone,
          sources && JSON.stringify(sources),
          language,
          owner,
          state,
          pausedBecause,
          schedule.createdAt,
          schedule.plannedUntil,
          recurrence.except && JSON.stringify(recurrence.except),
          quiet && JSON.stringify(quiet),
          draft && JSON.stringify(draft),
        ),
      );
    },
    async get(id) {
      const row = get.get(id);
      return row ? scheduleOf(row) : null;
    },
    async of(place) {
      return of.all(placeKey(place)).map(scheduleOf);
    },
    async ofWorkspace(place) {
      return ofWorkspace.all(placeKey({ ...place, channel: '' })).map(scheduleOf);
    },
    async active() {
      return active.all().map(scheduleOf);
    },
    async setState(id, state, because, plannedUntil) {
      database.writeDurably(() => {
        setState.run(state, because, plannedUntil ?? null, id);
        if (state === 'paused') skipPlanned.run(clock(), id);
      });
    },
    async remove(id) {
      return database.writeDurably(() => remove.run(id)) > 0;
    },
  };
}

function scheduleOf(row: Row): Schedule {
  return {
    id: String(row.id),
    place: placeFromKey(String(row.place)),
    recurrence: {
      text: String(row.recurrence_text),
      crons: JSON.parse(String(row.crons)),
      except: json(row.except_days) as Days | null,
    },
    zone: String(row.zone),
    sources: json(row.sources) as Schedule['sources'],
    language: row.language as Schedule['language'],
    quiet: json(row.quiet_days) as Days | null,
    draft: json(row.draft) as DraftPolicy | null,
    owner: String(row.owner),
    state: row.state as Schedule['state'],
    pausedBecause: row.paused_because as Schedule['pausedBecause'],
    createdAt: Number(row.created_at),
    plannedUntil: Number(row.planned_until),
  };
}
