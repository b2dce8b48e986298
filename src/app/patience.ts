import type { SitrepError } from '../core/errors.ts';
import type { FeedState } from '../core/source.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** So many failures in a row cost nothing: a server's bad quarter of an hour must not delay the next briefing. */
const FORGIVEN = 2;
const FIRST_PAUSE = 15 * MINUTE;
/** A feed that has failed for weeks is still looked at once a day: it may come back. */
const LONGEST_PAUSE = DAY;

/**
 * Before when a source that has just failed is not to be visited again; null for no wait. The server's own `Retry-After`
 * counts, up to a day; else the pause doubles with each failure. A feed that is gone for good (410) is not visited again
 * until somebody tests or adds it.
 */
export function notBeforeAfter(error: SitrepError, failures: number, now: number): number | null {
  if (error.code === 'feed-retired') return Number.MAX_SAFE_INTEGER;
  const asked = Number(error.details.retryAfter ?? 0) * 1000;
  const pause = failures <= FORGIVEN ? 0 : FIRST_PAUSE * 2 ** Math.min(failures - FORGIVEN - 1, 12);
  const wait = Math.min(LONGEST_PAUSE, Math.max(asked, pause));
  return wait > 0 ? now + wait : null;
}

export function isWaiting({ notBefore, failingSince }: FeedState, now: number): boolean {
  return failingSince !== null && notBefore !== null && now < notBefore;
}
