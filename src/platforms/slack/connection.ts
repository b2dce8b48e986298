import { setTimeout as sleep } from 'node:timers/promises';
import { errorFields, type Log } from '../../core/log.ts';
import type { PlatformState, PlatformStatus } from '../../core/reply.ts';
import { fromSlack } from './errors.ts';
import type { SocketSession } from './socket-session.ts';

export interface Connection {
  start(): void;
  /** Resolves when no connection and no timer is left. */
  stop(): Promise<void>;
  /** `ready` only while commands arrive and the bot token is good. */
  status(): PlatformStatus;
  /** Somebody met a refused token: it is checked again now. */
  distrust(): void;
}

/** Waits, in milliseconds. */
export interface Timing {
  /** After a failure that may heal: doubled each time, up to `most`. */
  readonly first: number;
  readonly most: number;
  /** After a refused token, which somebody has to mend: doubled each time, up to `refusedMost`. */
  readonly refusedFirst: number;
  readonly refusedMost: number;
  /** Between two checks of a good token. */
  readonly recheck: number;
  /** How long a connection may leave pings unanswered before it counts as dead. */
  readonly silence: number;
  /** An answer that takes longer is announced. */
  readonly note: number;
  /** A button that the same person presses again within this is a double click. */
  readonly doubleClick: number;
}

export const TIMING: Timing = {
  first: 100,
  most: 30_000,
  refusedFirst: 5_000,
  refusedMost: 300_000,
  recheck: 300_000,
  silence: 5_000,
  note: 1_500,
  doubleClick: 1_000,
};

/** A connection that lived this long was sound: the next one is opened at once. In milliseconds. */
const SOUND = 10_000;

/**
 * Keeps two things true, each by itself: that the bot token is known to be good (`identify`), and that a Socket Mode
 * connection is open (`open`; null in HTTP mode, where Slack comes to us). Nothing that goes wrong ends either.
 */
export function superviseConnection(
  parts: {
    readonly identify: () => Promise<void>;
    readonly open: ((signal: AbortSignal) => Promise<SocketSession>) | null;
    readonly log: Log;
  },
  timing: Timing,
): Connection {
  const { identify, open, log } = parts;
  const stopping = new AbortController();
  const stopped = aborted(stopping.signal);
  const sessions = new Set<Promise<void>>();
  let loops: Promise<unknown> = Promise.resolve();
  let wake = () => {};
  let token: 'unknown' | 'good' | 'bad' = 'unknown';
  let socket: 'unknown' | 'open' | 'shut' = open ? 'unknown' : 'open';
  let state: PlatformState = 'starting';
  let since = Date.now();

  function update(): void {
    const known = token !== 'unknown' && socket !== 'unknown';
    const bad = token === 'bad' || socket === 'shut';
    const next = token === 'good' && socket === 'open' ? 'ready' : known || bad ? 'down' : 'starting';
    if (next === state) return;
    state = next;
    since = Date.now();
    log.info('slack state', { state });
  }

  async function keepTokenKnown(): Promise<void> {
    let failures = 0;
    while (!stopping.signal.aborted) {
      const wait = await Promise.race([identify(), stopped]).then(
        () => {
          failures = 0;
          if (!stopping.signal.aborted) token = 'good';
          return timing.recheck;
        },
        (thrown) => {
          const pause = pauseAfter(thrown, ++failures, 'slack does not accept the bot token');
          if (pause.refused || token === 'unknown') token = 'bad';
          return pause.milliseconds;
        },
      );
      update();
      await rest(wait, new Promise<void>((resolve) => (wake = resolve)));
    }
  }

  async function keepSocketOpen(connect: NonNullable<typeof open>): Promise<void> {
    let failures = 0;
    while (!stopping.signal.aborted) {
      try {
        const session = await connect(stopping.signal);
        const lived = await useUp(session);
        failures = lived >= SOUND ? 0 : failures + 1;
        if (failures > 0) await rest(backoff(failures));
      } catch (thrown) {
        socket = 'shut';
        update();
        await rest(pauseAfter(thrown, ++failures, 'slack does not accept the app token').milliseconds);
      }
    }
  }

  /** Returns how long the connection lived, in milliseconds. */
  async function useUp(session: SocketSession): Promise<number> {
    const opened = performance.now();
    socket = 'open';
    update();
    const why = await Promise.race([session.ended, stopped]);
    socket = 'shut';
    update();
    const milliseconds = Math.round(performance.now() - opened);
    log.info('slack connection ended', { why, milliseconds });
    // The next one is opened meanwhile.
    const closing = session.close().finally(() => sessions.delete(closing));
    sessions.add(closing);
    return milliseconds;
  }

  function pauseAfter(thrown: unknown, failures: number, refusal: string): { milliseconds: number; refused: boolean } {
    const error = fromSlack(thrown);
    if (stopping.signal.aborted) return { milliseconds: 0, refused: false };
    if (error.code === 'token-refused') {
      const milliseconds = Math.min(timing.refusedMost, timing.refusedFirst * 2 ** Math.min(failures - 1, 20));
      log.error(refusal, { error: String(error.details.error ?? ''), retryIn: Math.round(milliseconds / 1000) });
      return { milliseconds, refused: true };
    }
    const { retryAfter } = error.details;
    const milliseconds = typeof retryAfter === 'number' ? retryAfter * 1000 : backoff(failures);
    log.warn('slack cannot be reached', { failures, retryIn: milliseconds, ...errorFields(thrown) });
    return { milliseconds, refused: false };
  }

  function backoff(failures: number): number {
    // A quarter of chance, so that many bots do not come back at the same instant.
    const spread = 0.75 + Math.random() / 2;
    return Math.round(Math.min(timing.most, timing.first * 2 ** Math.min(failures - 1, 20)) * spread);
  }

  async function rest(milliseconds: number, sooner?: Promise<void>): Promise<void> {
    const over = new AbortController();
    const pause = sleep(milliseconds, undefined, { signal: AbortSignal.any([stopping.signal, over.signal]) });
    await Promise.race([pause, ...(sooner ? [sooner] : [])]).catch(() => {});
    over.abort();
    await pause.catch(() => {});
  }

  return {
    start() {
      loops = Promise.all([keepTokenKnown(), ...(open ? [keepSocketOpen(open)] : [])]);
    },
    async stop() {
      stopping.abort();
      await loops;
      await Promise.allSettled(sessions);
      socket = 'shut';
      update();
    },
    status: () => ({ name: 'slack', state, since }),
    distrust() {
      if (token === 'good') wake();
    },
  };
}

function aborted(signal: AbortSignal): Promise<string> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve('stopped');
    else signal.addEventListener('abort', () => resolve('stopped'), { once: true });
  });
}
