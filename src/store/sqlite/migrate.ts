import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Log } from '../../core/log.ts';

/** `migrations/0001-what.sql`, `0002-...`: each is applied once, in order, and never changed after a release. */
const FOLDER = join(import.meta.dirname, 'migrations');

/**
 * Brings a database to the newest form, all steps in one transaction; `user_version` holds the number of the last one.
 * Throws when a newer version of Sitrep has written it, since that one may mean other things by the same columns.
 */
export function migrate(connection: DatabaseSync, log: Log, folder: string = FOLDER): void {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort();
  files.forEach((name, index) => {
    if (Number(name.slice(0, 4)) !== index + 1) throw new Error(`migration ${name} should have number ${index + 1}`);
  });
  if (version(connection) === files.length) return;
  // The lock comes first: another process may be migrating the same file.
  connection.exec('BEGIN EXCLUSIVE');
  try {
    const from = version(connection);
    if (from > files.length)
      throw new Error(
        `it was written by a newer version of Sitrep (form ${from}; this version knows up to ${files.length})`,
      );
    for (const name of files.slice(from)) {
      connection.exec(readFileSync(join(folder, name), 'utf8'));
      log.info('Database migrated', { migration: name });
    }
    connection.exec(`PRAGMA user_version = ${files.length}`);
    connection.exec('COMMIT');
  } catch (error) {
    if (connection.isTransaction) connection.exec('ROLLBACK');
    throw error;
  }
}

function version(connection: DatabaseSync): number {
  return Number(connection.prepare('PRAGMA user_version').get()?.user_version);
}
