import { SitrepError } from '../../core/errors.ts';

/** Milliseconds between two requests to one host: what well-behaved robots leave. */
export const DEFAULT_PAUSE = 1_000;
/** Hosts that are remembered; the least recently visited are forgotten. */
const MAX_HOSTS = 1_000;

/** Keeps visits to one host apart: one at a time, and a pause between them. */
export interface Pace {
  /** Waits for this host's turn; what it gives ends the turn. Throws `cancelled` when the signal aborts first. */
  enter(host: string, pause: number, signal: AbortSignal): Promise<() => void>;
}

export function makePace(now: () => number = Date.now): Pace {
  const lanes = new Map<string, { tail: Promise<void>; waiting: number; lastLeft: number }>();

  return {
    async enter(host, pause, signal) {
      const lane = lanes.get(host) ?? { tail: Promise.resolve(), waiting: 0, lastLeft: Number.NEGATIVE_INFINITY };
      lanes.delete(host);
      lanes.set(host, lane);
      for (const [name, { waiting }] of lanes) {
        if (lanes.size <= MAX_HOSTS) break;
        if (waiting === 0) lanes.delete(name);
      }

      const before = lane.tail;
      const { promise, resolve } = Promise.withResolvers<void>();
      lane.tail = before.then(() => promise);
      lane.waiting++;
      const leave = () => {
        lane.waiting--;
        resolve();
      };
      try {
        await unlessAborted(before, signal);
        const rest = lane.lastLeft + pause - now();
        if (rest > 0) await unlessAborted(after(rest, signal), signal);
      } catch (error) {
        leave();
        throw error;
      }
      return () => {
        lane.lastLeft = now();
        leave();
      };
    },
  };
}

function after(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}

function unlessAborted(work: Promise<void>, signal: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const cancel = () => reject(new SitrepError('cancelled'));
  if (signal.aborted) cancel();
  signal.addEventListener('abort', cancel, { once: true });
  work.then(resolve, reject);
  return promise.finally(() => signal.removeEventListener('abort', cancel));
}
