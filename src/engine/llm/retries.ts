import { setTimeout as pause } from 'node:timers/promises';
import { ModelError, troubleOf } from './model.ts';

/** Attempts after the first. */
const RETRIES = 2;
/** Before the first retry; the next waits twice as long. Milliseconds. */
const FIRST_PAUSE = 500;

/** The longest that a timer can wait. Milliseconds. */
const LONGEST_PAUSE = 2 ** 31 - 1;

/** What the client libraries' errors tell; connections that failed have no status. */
interface ApiFailure {
  readonly status?: number | undefined;
  readonly headers?: Headers | undefined;
}

/**
 * Tries again what failed at 408, 409, 429 or 5xx, or without any answer, after as long as the endpoint asks or ever longer
 * with jitter. The client libraries do the same, but they sleep on when they are aborted, and keep the process alive.
 * Rejects with the last failure, or with the signal's reason.
 */
async function retrying<T>(
  work: () => Promise<T>,
  failureOf: (error: unknown) => ApiFailure | null,
  signal: AbortSignal,
): Promise<T> {
  for (let attempt = 0; ; attempt++)
    try {
      return await work();
    } catch (error) {
      signal.throwIfAborted();
      const failure = failureOf(error);
      if (!failure || attempt === RETRIES || !isPassing(failure.status)) throw error;
      const own = FIRST_PAUSE * 2 ** attempt * (0.75 + Math.random() / 2);
      await pause(Math.min(askedPause(failure.headers) ?? own, LONGEST_PAUSE), undefined, { signal });
    }
}

function isPassing(status: number | undefined): boolean {
  return status === undefined || status === 408 || status === 409 || status === 429 || status >= 500;
}

/** In milliseconds; null where none is asked for, or not in a form that is known. */
function askedPause(headers: Headers | undefined): number | null {
  const milliseconds = Number.parseFloat(headers?.get('retry-after-ms') ?? '');
  if (milliseconds >= 0) return milliseconds;
  const after = headers?.get('retry-after') ?? '';
  const given = /^\d+(\.\d+)?$/.test(after) ? Number(after) * 1000 : Date.parse(after) - Date.now();
  return given >= 0 ? given : null;
}

/**
 * What an endpoint answers, tried again where that may help; `stepDown` asks it in a simpler way where it has called the
 * request a bad one, and is false where there is none. Rejects with a ModelError, or with the signal's reason.
 */
export async function completing<T>(
  work: () => Promise<T>,
  failureOf: (error: unknown) => ApiFailure | null,
  stepDown: () => boolean,
  signal: AbortSignal,
): Promise<T> {
  for (;;)
    try {
      return await retrying(work, failureOf, signal);
    } catch (error) {
      signal.throwIfAborted();
      const status = failureOf(error)?.status;
      if (!((status === 400 || status === 422) && stepDown())) throw new ModelError(troubleOf(status), error);
    }
}
