import { SitrepError } from '../core/errors.ts';

/** Runs at most `most` pieces of work at a time; the others wait in the order in which they came. */
export function atMost(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    // Who is woken takes over the place of who leaves, so that nobody slips in between.
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}

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

/** Lets no more than `perSecond` callers pass in a second, evenly spaced. */
export function paced(perSecond: number): () => Promise<void> {
  const step = 1000 / perSecond;
  let next = 0;
  return async () => {
    const now = performance.now();
    const turn = Math.max(now, next);
    next = turn + step;
    if (turn - now >= 1) await new Promise((resolve) => setTimeout(resolve, turn - now));
  };
}

/** Lets waiting input and output have their turn in a long loop over many rows. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
