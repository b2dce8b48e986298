import { exportedObjections } from '../app/objections.ts';
import { makeLog } from '../core/log.ts';
import { openSqliteStore } from '../store/sqlite/index.ts';
import { complain, settingsOrNull } from './output.ts';

/** Prints what has been called wrong in every channel as JSON Lines, for improving the engine by. */
export async function run(): Promise<number> {
  const settings = settingsOrNull();
  if (!settings) return 2;
  const log = makeLog('warn', (line) => process.stderr.write(`${line}\n`));
  const store = await openSqliteStore(settings.DATA_DIR, { log }).catch((error: Error) => complain(error.message));
  if (!store) return 1;
  try {
    process.stdout.write(await exportedObjections(store, null));
    return 0;
  } finally {
    await store.close();
  }
}
