import { atMost, type InTurn } from '../core/at-most.ts';
import { asErrorCode, asSitrepError, SitrepError } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import type { SourceFailure } from '../core/schedule.ts';
import type { Feed, FeedState, Reading } from '../core/source.ts';
import type { Store } from '../core/store.ts';
import { within } from './limits.ts';
import { isWaiting, notBeforeAfter } from './patience.ts';

/** What a source offered: its feed, or why it could not be read and since when. */
export type Visit = {
  readonly address: string;
  /** When it last brought something new, in milliseconds since the epoch; null where it never has. */
  readonly newestAt: number | null;
} & ({ readonly feed: Feed; readonly failure: null } | { readonly feed: null; readonly failure: SourceFailure });

/** Visits a source; rejects only with `cancelled`. */
export type VisitSource = (address: string, signal: AbortSignal) => Promise<Visit>;

/** How long one visit may take, in milliseconds: a hung source must not hold up a briefing. */
const VISIT_LIMIT = 20_000;
const VISITS_AT_ONCE = 32;
/**
 * Of one host: reading leaves a pause between two requests to it, which must not use up the time of those that wait.
 */
const VISITS_AT_ONCE_TO_HOST = 2;
/** Deliveries within this time share one visit: at 08:00 a thousand channels may draw on the same feed. Milliseconds. */
const SHARED = 2 * 60_000;
/** How much of the feeds' own texts is remembered, in UTF-16 code units over all of them. */
const REMEMBERED = 8_000_000;

/**
 * Visits sources with conditional requests. The validators are sent only while what came with them is still remembered:
 * "nothing changed since then" is no news to a schedule that has not delivered it yet, nor after a restart.
 */
export function makeVisitSource(parts: {
  reading: Reading;
  store: Store;
  clock: () => number;
  log: Log;
  visitLimit?: number;
}): VisitSource {
  const { reading, store, clock, log, visitLimit = VISIT_LIMIT } = parts;
  const shared = new Map<string, { readonly at: number; readonly visit: Promise<Visit> }>();
  const remembered = new Remembered();
  const inTurn = atMost(VISITS_AT_ONCE);
  const hosts = new Map<string, { readonly inTurn: InTurn; visits: number }>();

  async function read(address: string, signal: AbortSignal): Promise<Feed> {
    const before = remembered.get(address);
    const known = before ? { ...NEVER_VISITED, etag: before.etag, lastModified: before.lastModified } : null;
    const feed = await within(
      visitLimit,
      signal,
      (limited) => reading.feed(address, known, limited),
      () => new SitrepError('address-too-slow', { address }),
    );
    const unchanged = before !== undefined && feed.entries.length === 0;
    const current = unchanged ? before : feed;
    remembered.set(address, current);
    return current;
  }

  async function visit(address: string, signal: AbortSignal): Promise<Visit> {
    const state = (await store.sources.feedState(address)) ?? NEVER_VISITED;
    const now = clock();
    if (isWaiting(state, now)) {
      const failure = { address, error: asErrorCode(state.lastError), since: state.failingSince ?? now };
      return { address, newestAt: state.newestAt, feed: null, failure };
    }
    try {
      const feed = await read(state.movedTo ?? address, signal);
      const newest = newestOf(feed, state, now);
      const { etag, lastModified } = feed;
      const movedTo = feed.movedTo ?? state.movedTo;
      const visited = { etag, lastModified, lastVisit: now, movedTo };
      await store.sources.setFeedState(address, { ...NEVER_VISITED, ...visited, ...newest });
      if (state.failingSince !== null) log.info('source is back', { visits: state.failures });
      return { address, newestAt: newest.newestAt, feed, failure: null };
    } catch (thrown) {
      if (signal.aborted) throw new SitrepError('cancelled', {}, thrown);
      const error = asSitrepError(thrown);
      const { code } = error;
      const since = state.failingSince ?? now;
      const failures = state.failures + 1;
      log.info('source failed', { code, failures });
      await store.sources.setFeedState(address, {
        ...state,
        failures,
        failingSince: since,
        lastError: code,
        lastVisit: now,
        // The new address has failed: the old one may know another.
        movedTo: null,
        notBefore: notBeforeAfter(error, failures, now),
      });
      return { address, newestAt: state.newestAt, feed: null, failure: { address, error: asErrorCode(code), since } };
    }
  }

  /** Who waits for a host takes no room from visits to others. */
  async function atHost<T>(address: string, work: () => Promise<T>): Promise<T> {
    const name = URL.canParse(address) ? new URL(address).host : '';
    const host = hosts.get(name) ?? { inTurn: atMost(VISITS_AT_ONCE_TO_HOST), visits: 0 };
    hosts.set(name, host);
    host.visits++;
    try {
      return await host.inTurn(() => inTurn(work));
    } finally {
      if (--host.visits === 0) hosts.delete(name);
    }
  }

  return async (address, signal) => {
    const now = clock();
    const running = shared.get(address);
    if (running && Math.abs(now - running.at) < SHARED) return running.visit;
    for (const [old, { at }] of shared) if (Math.abs(now - at) >= SHARED) shared.delete(old);
    const made = atHost(address, () => visit(address, signal));
    shared.set(address, { at: now, visit: made });
    // What was cancelled, or could not be written down, is tried again by the next who asks.
    made.catch(() => shared.get(address)?.visit === made && shared.delete(address));
    return made;
  };
}

const NEVER_VISITED: FeedState = {
  etag: null,
  lastModified: null,
  failures: 0,
  failingSince: null,
  lastError: null,
  lastVisit: null,
  newestKey: null,
  newestAt: null,
  movedTo: null,
  notBefore: null,
};

/** What a source's newest entry is and since when; of one that is met for the first time by the entry's own date. */
function newestOf({ entries }: Feed, before: FeedState, now: number): Pick<FeedState, 'newestKey' | 'newestAt'> {
  const { newestKey, newestAt } = before;
  const [newest] = entries;
  if (!newest || newest.key === newestKey) return { newestKey, newestAt: newestAt ?? now };
  const published = newest.publishedAt === null ? Number.NaN : Date.parse(newest.publishedAt);
  const isFirst = newestAt === null && published < now;
  return { newestKey: newest.key, newestAt: isFirst ? published : now };
}

/** The feeds that were read last, as many as there is room for. */
class Remembered {
  readonly #feeds = new Map<string, { readonly feed: Feed; readonly size: number }>();
  #size = 0;

  get(address: string): Feed | undefined {
    return this.#feeds.get(address)?.feed;
  }

  set(address: string, feed: Feed): void {
    this.#delete(address);
    // A feed without validators cannot be asked for conditionally.
    if (feed.etag === null && feed.lastModified === null) return;
    const size = feed.entries.reduce((sum, { text, title, key }) => sum + (text ?? title ?? key).length + 500, 0);
    this.#feeds.set(address, { feed, size });
    this.#size += size;
    for (const oldest of this.#feeds.keys()) {
      if (this.#size <= REMEMBERED) break;
      this.#delete(oldest);
    }
  }

  #delete(address: string): void {
    this.#size -= this.#feeds.get(address)?.size ?? 0;
    this.#feeds.delete(address);
  }
}
