import type { Log } from '../../core/log.ts';
import type { Database } from './database.ts';
import { TOLD_KEPT } from './told.ts';

const DAY = 24 * 60 * 60 * 1000;
/** A briefing that nobody has opened for this long goes, unless a channel or a kept delivery names it. */
const BRIEFINGS_KEPT = 30 * DAY;
const DELIVERIES_KEPT = 90 * DAY;
const NOTICES_KEPT = 90 * DAY;
const FEED_STATES_KEPT = 90 * DAY;
/**
 * A delivered entry is forgotten when no source has offered it for this long and the schedule has delivered this many
 * later ones: a quiet feed keeps its few entries for years, and after a long pause nothing is delivered again.
 */
const ENTRIES_KEPT = 90 * DAY;
const ENTRIES_KEPT_COUNT = 1_000;
const CALLS_KEPT = DAY;
const OBJECTIONS_KEPT = 365 * DAY;
const TOKENS_KEPT = 90 * DAY;

export function makePrune(database: Database, log: Log): (now: number) => Promise<number> {
  const deliveries = database.prepare(
    "DELETE FROM deliveries WHERE changed_at < ? AND state IN ('sent', 'failed', 'skipped')",
  );
  const entries = database.prepare(`
    DELETE FROM delivered WHERE seen_at < ?1 AND (schedule_id, entry_key) IN (
      SELECT schedule_id, entry_key FROM (
        SELECT schedule_id, entry_key,
          row_number() OVER (PARTITION BY schedule_id ORDER BY seen_at DESC, entry_key) AS rank
        FROM delivered)
      WHERE rank > ?2)`);
  const briefings = database.prepare(`
    DELETE FROM briefings WHERE used_at < ? AND key NOT IN (SELECT briefing FROM told) AND key NOT IN (
      SELECT current FROM places WHERE current IS NOT NULL
      UNION
      SELECT json_extract(item.value, '$.briefing') FROM deliveries, json_each(deliveries.content, '$.items') AS item
      WHERE json_extract(item.value, '$.briefing') IS NOT NULL)`);
  const articles = database.prepare('DELETE FROM articles WHERE id NOT IN (SELECT article_id FROM briefings)');
  const notices = database.prepare('DELETE FROM notices WHERE told_at < ?');
  const feedStates = database.prepare('DELETE FROM feed_states WHERE last_visit < ?');
  const objections = database.prepare('DELETE FROM objections WHERE at < ?');
  const tracked = database.prepare('DELETE FROM tracked WHERE at < ?');
  const told = database.prepare('DELETE FROM told WHERE at < ?');
  const calls = database.prepare('DELETE FROM calls WHERE seen_at < ?');
  const tokens = database.prepare('DELETE FROM model_tokens WHERE day < ?');

  return async (now) => {
    const removed = database.write(() => ({
      deliveries: deliveries.run(now - DELIVERIES_KEPT),
      entries: entries.run(now - ENTRIES_KEPT, ENTRIES_KEPT_COUNT),
      told: told.run(now - TOLD_KEPT),
      tracked: tracked.run(now - TOLD_KEPT),
      briefings: briefings.run(now - BRIEFINGS_KEPT),
      articles: articles.run(),
      notices: notices.run(now - NOTICES_KEPT),
      feedStates: feedStates.run(now - FEED_STATES_KEPT),
      objections: objections.run(now - OBJECTIONS_KEPT),
      calls: calls.run(now - CALLS_KEPT),
      tokens: tokens.run(new Date(now - TOKENS_KEPT).toISOString().slice(0, 10)),
    }));
    database.shrink();
    log.info('Store pruned', removed);
    return Object.values(removed).reduce((sum, count) => sum + count, 0);
  };
}
