import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** SQLite's result code SQLITE_BUSY: somebody else holds the lock. */
const BUSY = 5;

/**
 * Takes a data folder for this process alone, until it ends in whatever way: the system itself lets go of the lock. Makes
 * the folder where there is none. Throws a plain sentence when another process has it, or it cannot be written. Two bots
 * on one folder would take each other's deliveries for cut off, and post them again.
 */
export function lockFolder(folder: string): { release(): void } {
  let lock: DatabaseSync | undefined;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    lock = new DatabaseSync(join(folder, 'sitrep.lock'), { timeout: 0 });
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    const held = lock;
    return { release: () => held.close() };
  } catch (error) {
    lock?.close();
    const { errcode, message } = error as Error & { errcode?: number };
    throw new Error(
      errcode === BUSY
        ? `Another Sitrep is running on the folder ${folder}; stop it, or set DATA_DIR to another folder.`
        : `The folder ${folder} cannot be used: ${message}. Let the bot write there, or set DATA_DIR to another folder.`,
      { cause: error },
    );
  }
}
