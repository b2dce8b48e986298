import { type Log, SILENT } from '../../core/log.ts';
import type { Store } from '../../core/store.ts';
import { makeArticles } from './articles.ts';
import { makeCalls } from './calls.ts';
import { openDatabase } from './database.ts';
import { makeDeliveries } from './deliveries.ts';
import { makeNotices } from './notices.ts';
import { makeObjections } from './objections.ts';
import { makePlaces } from './places.ts';
import { makePrune } from './prune.ts';
import { makeSchedules } from './schedules.ts';
import { makeSources } from './sources.ts';
import { makeTokens } from './tokens.ts';
import { makeTold } from './told.ts';

export { lockFolder } from './lock.ts';

export interface SqliteOptions {
  readonly log?: Log;
  /** Milliseconds since the epoch, for the store's own book-keeping: when a briefing was last used. */
  readonly clock?: () => number;
}

/**
 * Opens (and creates or migrates) the database `sitrep.db` in a folder; `:memory:` keeps nothing. Rejects with a plain
 * sentence when the folder cannot be written, the file is no database, or a newer version of Sitrep has written it.
 */
export async function openSqliteStore(folder: string, options: SqliteOptions = {}): Promise<Store> {
  const { log = SILENT, clock = Date.now } = options;
  const database = openDatabase(folder, log);
  const touch = database.prepare('UPDATE health SET written_at = ?');
  return {
    articles: makeArticles(database, clock, log),
    places: makePlaces(database),
    schedules: makeSchedules(database, clock),
    deliveries: makeDeliveries(database, clock),
    notices: makeNotices(database),
    sources: makeSources(database),
    objections: makeObjections(database),
    told: makeTold(database),
    calls: makeCalls(database),
    tokens: makeTokens(database),
    check: async () => void database.write(() => touch.run(clock())),
    prune: makePrune(database, log),
    close: async () => database.close(),
  };
}
