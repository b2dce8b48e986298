import { placeKey } from '../../core/place.ts';
import type { FeedState, SavedSource } from '../../core/source.ts';
import type { SourceStore } from '../../core/store.ts';
import type { Database, Row } from './database.ts';

export function makeSources(database: Database): SourceStore {
  const add = database.prepare(`
    INSERT INTO sources (place, name, address, added_by, added_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`);
  const of = database.prepare('SELECT * FROM sources WHERE place = ? ORDER BY position');
  // One source may be named as another one's address; the name goes first.
  const remove = database.prepare(`
    DELETE FROM sources WHERE position = (
      SELECT position FROM sources WHERE place = ?1 AND (name = ?2 OR address = ?2) ORDER BY name = ?2 DESC LIMIT 1)`);
  const getState = database.prepare('SELECT * FROM feed_states WHERE address = ?');
  const setState = database.prepare(`
    INSERT OR REPLACE INTO feed_states (address, etag, last_modified, failures, failing_since, last_error, last_visit,
      newest_key, newest_at, moved_to, not_before)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const failing = database.prepare(
    'SELECT * FROM feed_states WHERE failing_since IS NOT NULL ORDER BY failing_since, address',
  );

  return {
    async add(place, { name, address, addedBy, addedAt }) {
      return database.writeDurably(() => add.run(placeKey(place), name, address, addedBy, addedAt)) > 0;
    },
    async of(place) {
      return of.all(placeKey(place)).map(sourceOf);
    },
    async remove(place, nameOrAddress) {
      return database.writeDurably(() => remove.run(placeKey(place), nameOrAddress)) > 0;
    },
    async feedState(address) {
      const row = getState.get(address);
      return row ? stateOf(row) : null;
    },
    async setFeedState(address, state) {
      const { etag, lastModified, failures, failingSince, lastError, lastVisit, newestKey, newestAt } = state;
      const failing = [failures, failingSince, lastError] as const;
      const further = [state.movedTo, state.notBefore] as const;
      database.write(() =>
        setState.run(address, etag, lastModified, ...failing, lastVisit, newestKey, newestAt, ...further),
      );
    },
    async failing() {
      return failing.all().map((row) => ({ address: String(row.address), state: stateOf(row) }));
    },
  };
}

function sourceOf(row: Row): SavedSource {
  return {
    name: String(row.name),
    address: String(row.address),
    addedBy: String(row.added_by),
    addedAt: Number(row.added_at),
  };
}

function stateOf(row: Row): FeedState {
  return {
    etag: row.etag as string | null,
    lastModified: row.last_modified as string | null,
    failures: Number(row.failures),
    failingSince: row.failing_since as number | null,
    lastError: row.last_error as string | null,
    lastVisit: row.last_visit as number | null,
    newestKey: row.newest_key as string | null,
    newestAt: row.newest_at as number | null,
    movedTo: row.moved_to as string | null,
    notBefore: row.not_before as number | null,
  };
}
