import { SitrepError } from '../core/errors.ts';

/**
 * Waits for a piece of work, but no longer than a number of milliseconds: then its signal is aborted and this rejects
 * with `tooSlow()`, even where the work does not listen to its signal. Rejects with `cancelled` when `signal` is aborted.
 */
export async function within<T>(
  milliseconds: number,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
  tooSlow: () => SitrepError,
): Promise<T> {
  if (signal.aborted) throw new SitrepError('cancelled');
  const own = new AbortController();
  const ended = Promise.withResolvers<never>();
  const cancel = () => {
    own.abort();
    ended.reject(new SitrepError('cancelled'));
  };
  const timer = setTimeout(() => {
    ended.reject(tooSlow());
    own.abort();
  }, milliseconds);
  signal.addEventListener('abort', cancel, { once: true });
  try {
    return await Promise.race([work(own.signal), ended.promise]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  }
}

/** Waits for work that goes on for others too: rejects with `cancelled` as soon as `signal` is aborted. */
export async function orCancelled<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) throw new SitrepError('cancelled');
  const cancelled = Promise.withResolvers<never>();
  const cancel = () => cancelled.reject(new SitrepError('cancelled'));
  signal.addEventListener('abort', cancel, { once: true });
  try {
    return await Promise.race([work, cancelled.promise]);
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

/** Milliseconds, and how to let some of them pass. */
interface Time {
  now(): number;
  sleep(milliseconds: number): Promise<unknown>;
}

const REAL_TIME: Time = {
  now: () => performance.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/**
 * Lets callers pass one after the other, `perSecond` of them in a second, evenly spaced. After a stall up to `burst` make
 * up for it at once: in no second there are more than the two together.
 */
export function paced(perSecond: number, burst = 0, { now, sleep }: Time = REAL_TIME): () => Promise<void> {
  const step = 1000 / perSecond;
  let next = now();
  let last = Promise.resolve();
  const pass = async () => {
    const turn = Math.max(next, now() - burst * step);
    if (turn - now() >= 1) await sleep(turn - now());
    // Whoever was woken too late passes now, and so do only those behind that the burst allows.
    next = Math.max(turn, now() - burst * step) + step;
  };
  return () => {
    last = last.then(pass);
    return last;
  };
}

/** Lets waiting input and output have their turn in a long loop over many rows. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
