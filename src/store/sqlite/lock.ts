import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Takes a data folder for this process alone, until it ends in whatever way: the system itself lets go of the lock.
 * Throws a plain sentence when another process has it. Two bots on one folder would take each other's deliveries for
 * cut off, and post them again.
 */
export function lockFolder(folder: string): { release(): void } {
  const lock = new DatabaseSync(join(folder, 'sitrep.lock'), { timeout: 0 });
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    throw new Error(`Another Sitrep is running on the folder ${folder}; stop it, or set DATA_DIR to another folder.`, {
      cause: error,
    });
  }
  return { release: () => lock.close() };
}
