import type { NoticeStore } from '../../core/store.ts';
import type { Database } from './database.ts';

/** How many are handed out at a time. */
const AT_A_TIME = 100;

export function makeNotices(database: Database): NoticeStore {
  const add = database.prepare(`
    INSERT INTO notices (schedule_id, key, notice, attempts, not_before)
    SELECT id, ?, ?, 0, ? FROM schedules WHERE id = ?
    ON CONFLICT DO NOTHING`);
  const waiting = database.prepare(`
    SELECT * FROM notices WHERE told_at IS NULL AND not_before <= ? ORDER BY not_before, schedule_id, key
    LIMIT ${AT_A_TIME}`);
  const told = database.prepare('UPDATE notices SET told_at = ? WHERE schedule_id = ? AND key = ?');
  const later = database.prepare(`
    UPDATE notices SET attempts = attempts + 1, not_before = ? WHERE schedule_id = ? AND key = ?`);

  return {
    async add(scheduleId, key, facts, now) {
      return database.writeDurably(() => add.run(key, JSON.stringify(facts), now, scheduleId)) > 0;
    },
    async waiting(now) {
      return waiting.all(now).map((row) => ({
        scheduleId: String(row.schedule_id),
        key: String(row.key),
        facts: JSON.parse(String(row.notice)),
        attempts: Number(row.attempts),
      }));
    },
    async told({ scheduleId, key }, now) {
      database.write(() => told.run(now, scheduleId, key));
    },
    async later({ scheduleId, key }, notBefore) {
      database.write(() => later.run(notBefore, scheduleId, key));
    },
  };
}
