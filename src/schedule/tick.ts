import { createTask } from 'node-cron';
import { errorFields, type Log } from '../core/log.ts';

/** The clock of everything scheduled. */
export interface Tick {
  /** Rings no more, aborts the signal of a run that is under way, and resolves when that run has ended. */
  stop(): Promise<void>;
}

/** How long the process may stall (a busy event loop, a sleeping laptop) before a ring is given up; milliseconds. */
const STALL = 60_000;

/**
 * Calls `run` at once and then at second 0 of every minute, never twice at a time: a ring during a run is made up for
 * when it ends, once. What `run` throws is logged, and the next ring comes all the same. A ring is a hint only; what is due is decided
 * from the store, so that a missed one loses nothing.
 */
export function startTick(run: (signal: AbortSignal) => Promise<void>, log: Log): Tick {
  const stopping = new AbortController();
  let running: Promise<void> | null = null;
  let rangAgain = false;

  const ring = (): void => {
    if (stopping.signal.aborted) return;
    if (running) {
      rangAgain = true;
      return;
    }
    running = guarded().finally(() => {
      running = null;
      if (!rangAgain) return;
      rangAgain = false;
      ring();
    });
  };
  const guarded = async (): Promise<void> => {
    try {
      await run(stopping.signal);
    } catch (error) {
      log.error('scheduled run failed', errorFields(error));
    }
  };

  // node-cron would drop a ring that is more than a second late, and writes warnings to the console by itself.
  const task = createTask('0 * * * * *', ring, {
    timezone: 'UTC',
    missedExecutionTolerance: STALL,
    suppressMissedWarning: true,
    logger: loggerOf(log),
  });
  void task.start();
  ring();

  return {
    async stop() {
      stopping.abort();
      await task.destroy();
      await running;
    },
  };
}

function loggerOf(log: Log) {
  const failed = (message: string | Error, error?: Error) => log.error('tick failed', errorFields(error ?? message));
  return {
    info: (message: string) => log.debug('tick', { said: message }),
    warn: (message: string) => log.warn('tick', { said: message }),
    error: failed,
    debug: (message: string | Error) => log.debug('tick', { said: String(message) }),
  };
}
