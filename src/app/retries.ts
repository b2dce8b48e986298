import { type ErrorCode, SitrepError } from '../core/errors.ts';
import type { Delivery } from '../core/schedule.ts';

/** A briefing that is posted this long after its time or more says that it is late, in milliseconds. */
export const LATE = 5 * 60_000;

/** These do not heal by themselves: somebody has to do something first. */
const PERMANENT: readonly ErrorCode[] = ['channel-gone', 'channel-forbidden', 'token-refused', 'sources-none'];
/** These heal when the platform does, and are tried until the time for it has passed. */
const PATIENT: readonly ErrorCode[] = ['platform-busy', 'platform-down'];
/** Whatever else happens is ours, and seldom heals: it is tried this often. */
const ATTEMPTS = 5;
/** A delivery under which the process has died this often is the cause of it. */
const CRASHES = 20;

const FIRST_PAUSE = 30_000;
const LONGEST_PAUSE = 15 * 60_000;

export type Verdict =
  /** Pause the schedule and tell its owner. */
  { readonly kind: 'pause' } | { readonly kind: 'retry'; readonly notBefore: number } | { readonly kind: 'give-up' };

/** How long after its time a delivery may still be posted, in milliseconds. */
export function windowOf(catchUpMinutes: number): number {
  return Math.max(catchUpMinutes * 60_000, LATE);
}

/** The instant after which a delivery is not posted any more; editors may have moved it. */
export function deadlineOf({ slot, draft }: Pick<Delivery, 'slot' | 'draft'>, window: number): number {
  return Math.max(slot.dueAt, draft?.sendAt ?? 0) + window;
}

/** Whether a delivery's time has passed, or it never comes to an end. */
export function isTooLate(delivery: Delivery, window: number, now: number): boolean {
  return now > deadlineOf(delivery, window) || (delivery.attempts >= CRASHES && delivery.error === null);
}

/** What follows on a failed attempt; `attempts` counts it. */
export function verdictOn(
  error: SitrepError,
  { attempts, deadline, now, random }: { attempts: number; deadline: number; now: number; random: () => number },
): Verdict {
  if (PERMANENT.includes(error.code)) return { kind: 'pause' };
  if (!PATIENT.includes(error.code) && attempts >= ATTEMPTS) return { kind: 'give-up' };
  const notBefore = now + pauseAfter(attempts, error.details.retryAfter, random);
  return notBefore > deadline ? { kind: 'give-up' } : { kind: 'retry', notBefore };
}

/**
 * Milliseconds. Doubles from 30 seconds to a quarter of an hour, each pause drawn from its upper half, so that many
 * that failed together do not come back together. What the platform asks for (`retryAfter`, seconds) is waited in full.
 */
function pauseAfter(attempts: number, retryAfter: string | number | undefined, random: () => number): number {
  const asked = Number(retryAfter ?? Number.NaN) * 1000;
  if (Number.isFinite(asked) && asked > 0) return Math.ceil(asked * (1 + random() / 4));
  const longest = Math.min(FIRST_PAUSE * 2 ** (attempts - 1), LONGEST_PAUSE);
  return Math.round(longest * (0.5 + random() / 2));
}

export function platformDown(): SitrepError {
  return new SitrepError('platform-down');
}
