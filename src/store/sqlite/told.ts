import { type Place, placeKey } from '../../core/place.ts';
import type { ToldStore } from '../../core/store.ts';
import type { Database } from './database.ts';

/** How long it counts that a place has been told something, in milliseconds. */
export const TOLD_KEPT = 180 * 24 * 60 * 60 * 1000;

export function makeTold(database: Database): ToldStore {
  const tell = makeTell(database);
  const name = database.prepare(`
    INSERT INTO names (name, briefing) SELECT value, ?1 FROM json_each(?2)
    WHERE EXISTS (SELECT 1 FROM briefings WHERE key = ?1)
    ON CONFLICT DO NOTHING`);
  const about = database.prepare(`
    SELECT briefing, at FROM told
    WHERE place = ?1 AND briefing IN (SELECT briefing FROM names WHERE name IN (SELECT value FROM json_each(?2)))
    ORDER BY at DESC, briefing LIMIT ?3`);
  const latest = database.prepare('SELECT briefing, at FROM told WHERE place = ? ORDER BY at DESC, briefing LIMIT ?');

  const track = database.prepare(`
    INSERT INTO tracked (place, name, at) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET at = excluded.at`);
  const tracked = database.prepare('SELECT name FROM tracked WHERE place = ? ORDER BY at DESC, name LIMIT 20');

  return {
    async add(place, briefingKey, now) {
      database.write(() => tell(place, briefingKey, now));
    },
    async name(briefingKey, names) {
      if (names.length > 0) database.write(() => name.run(briefingKey, JSON.stringify(names)));
    },
    async about(place, names, limit) {
      return about.all(placeKey(place), JSON.stringify(names), limit).map(toldOf);
    },
    async track(place, actor, now) {
      database.write(() => track.run(placeKey(place), actor, now));
    },
    async tracked(place) {
      return tracked.all(placeKey(place)).map((row) => String(row.name));
    },
    async latest(place, limit) {
      return latest.all(placeKey(place), limit).map(toldOf);
    },
  };
}

/** Writes down that a place has been told a briefing, within a transaction of the caller's; the first time counts. */
export function makeTell(database: Database): (place: Place | string, briefingKey: string, now: number) => void {
  const insert = database.prepare(`
    INSERT INTO told (place, briefing, at) SELECT ?, key, ? FROM briefings WHERE key = ?
    ON CONFLICT DO NOTHING`);
  return (place, briefingKey, now) =>
    void insert.run(typeof place === 'string' ? place : placeKey(place), now, briefingKey);
}

function toldOf(row: Readonly<Record<string, unknown>>): { readonly key: string; readonly at: number } {
  return { key: String(row.briefing), at: Number(row.at) };
}
