import type { CallStore } from '../../core/store.ts';
import type { Database } from './database.ts';

/** Longer than any platform delivers a call again. */
const REMEMBERED = 24 * 60 * 60 * 1000;

export function makeCalls(database: Database): CallStore {
  const forget = database.prepare('DELETE FROM calls WHERE seen_at < ?');
  const remember = database.prepare('INSERT INTO calls (id, seen_at) VALUES (?, ?) ON CONFLICT DO NOTHING');

  return {
    async first(id, now) {
      return database.write(() => {
        forget.run(now - REMEMBERED);
        return remember.run(id, now) > 0;
      });
    },
  };
}
