import { SitrepError } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';
import type { Guard } from './address.ts';
import { readBody } from './body.ts';
import { type Lookup, makeConnect, type Response } from './connect.ts';
import { makePace } from './pace.ts';

/** Milliseconds; `total` is over all redirects, from the first look-up to the last byte. */
export interface Timeouts {
  readonly connect: number;
  readonly headers: number;
  /** Without a byte of the body. */
  readonly idle: number;
  readonly total: number;
}
export const DEFAULT_TIMEOUTS: Timeouts = { connect: 8_000, headers: 12_000, idle: 8_000, total: 25_000 };

export interface Limits {
  /** Of a body, after decompression. */
  readonly bytes: number;
  readonly redirects: number;
}
export const DEFAULT_LIMITS: Limits = { bytes: 10 * 1024 * 1024, redirects: 5 };

/** Of a page that comes with an error status, this much is read: enough to tell what kind of wall it is. */
const ERROR_PAGE_BYTES = 256 * 1024;

export interface FetchOptions {
  readonly guard: Guard;
  readonly userAgent: string;
  readonly log: Log;
  readonly timeouts: Timeouts;
  readonly limits: Limits;
  readonly lookup?: Lookup | undefined;
  /** Milliseconds between two requests to one public host; hosts that the operator listed are not made to wait. */
  readonly pause: number;
}

/** What a server gave. `status` may be anything but a followed redirect; the caller decides what it means. */
export interface Fetched {
  /** After redirects. */
  readonly url: URL;
  readonly redirected: boolean;
  /** All of the redirects, where there were any, said that they are for good (301, 308). */
  readonly permanent: boolean;
  readonly status: number;
  header(name: string): string | null;
  /** Decompressed; cut where the status is an error. */
  readonly body: Uint8Array;
}

export interface Visit {
  readonly etag?: string | null | undefined;
  readonly lastModified?: string | null | undefined;
}

/** The one way out to addresses that people give: nothing else in the project opens a connection to one. */
export interface Door {
  /** GETs an address. Throws a SitrepError whose details name the host, never the path or the query. */
  fetch(address: string, visit: Visit, signal: AbortSignal): Promise<Fetched>;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export function makeDoor(options: FetchOptions): Door {
  const { guard, log, timeouts, limits } = options;
  const pace = makePace();
  const connect = makeConnect(guard, timeouts.connect, options.lookup);

  async function get(first: URL, visit: Visit, deadline: Deadline): Promise<Fetched> {
    let url = first;
    const seen = new Set<string>();
    let permanent = true;
    for (;;) {
      deadline.host = url.hostname;
      seen.add(url.href);
      const response = await deadline.headers(timeouts.headers + timeouts.connect, (signal) =>
        connect(url, requestHeaders(options.userAgent, visit), signal),
      );
      const location = headerOf(response.headers, 'location');
      if (!REDIRECTS.has(response.status) || location === null)
        return await finish(url, { redirected: seen.size > 1, permanent }, response, deadline);

      response.body.on('error', () => {}).destroy();
      const refuse = (reason: string) =>
        new SitrepError('address-redirects', { address: url.hostname, reason, limit: limits.redirects });
      const next = withoutFragment(guard.check(location, url));
      if (seen.has(next.href)) throw refuse('loop');
      if (seen.size > limits.redirects) throw refuse('too-many');
      permanent &&= response.status === 301 || response.status === 308;
      url = next;
    }
  }

  async function finish(
    url: URL,
    way: Pick<Fetched, 'redirected' | 'permanent'>,
    response: Response,
    deadline: Deadline,
  ): Promise<Fetched> {
    const failed = response.status >= 400;
    const body = await readBody(response.body, {
      host: url.hostname,
      encoding: headerOf(response.headers, 'content-encoding'),
      declaredLength: headerOf(response.headers, 'content-length'),
      limit: failed ? ERROR_PAGE_BYTES : limits.bytes,
      cut: failed,
      idle: timeouts.idle,
      signal: deadline.signal,
    });
    const header = (name: string) => headerOf(response.headers, name);
    return { url, ...way, status: response.status, header, body };
  }

  return {
    async fetch(address, visit, signal) {
      const first = withoutFragment(guard.check(address));
      // The wait for a host's turn does not count as its slowness.
      const leave = await pace.enter(first.host, guard.isListed(first) ? 0 : options.pause, signal);
      const deadline = makeDeadline(timeouts.total, signal);
      const started = performance.now();
      const took = () => Math.round(performance.now() - started);
      try {
        const fetched = await get(first, visit, deadline);
        const { status } = fetched;
        log.debug('fetched', { host: fetched.url.hostname, status, bytes: fetched.body.length, ms: took() });
        return fetched;
      } catch (thrown) {
        const error = failure(deadline.signal.aborted ? deadline.signal.reason : thrown, deadline.host);
        log.debug('fetch failed', { host: deadline.host, code: error.code, reason: error.details.reason, ms: took() });
        throw error;
      } finally {
        deadline.clear();
        leave();
      }
    },
  };
}

/** The limit of the whole visit and the caller's own signal, as one. */
interface Deadline {
  host: string;
  readonly signal: AbortSignal;
  headers<T>(limit: number, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  clear(): void;
}

function makeDeadline(total: number, outer: AbortSignal): Deadline {
  const controller = new AbortController();
  const cancel = () => controller.abort(new SitrepError('cancelled'));
  const after = (limit: number) =>
    setTimeout(
      () => controller.abort(new SitrepError('address-too-slow', { address: deadline.host, limit: limit / 1000 })),
      limit,
    );
  const timer = after(total);
  if (outer.aborted) cancel();
  outer.addEventListener('abort', cancel, { once: true });
  const deadline: Deadline = {
    host: '',
    signal: controller.signal,
    async headers(limit, work) {
      const timer = after(limit);
      try {
        return await work(controller.signal);
      } finally {
        clearTimeout(timer);
      }
    },
    clear() {
      clearTimeout(timer);
      outer.removeEventListener('abort', cancel);
    },
  };
  return deadline;
}

function requestHeaders(userAgent: string, visit: Visit): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: 'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/pdf;q=0.9,*/*;q=0.7',
    'accept-language': 'nl,en;q=0.9',
    'accept-encoding': 'gzip, deflate, br',
    ...(visit.etag ? { 'if-none-match': visit.etag } : {}),
    ...(visit.lastModified ? { 'if-modified-since': visit.lastModified } : {}),
  };
}

function headerOf(headers: Response['headers'], name: string): string | null {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

function withoutFragment(url: URL): URL {
  url.hash = '';
  return url;
}

const SLOW_CODES = /TIMEOUT|ETIMEDOUT/;

/** Whatever was thrown on the way, as one of ours. */
function failure(thrown: unknown, host: string): SitrepError {
  for (let error = thrown; error instanceof Error; error = error.cause as Error) {
    if (error instanceof SitrepError) return error;
    if (error instanceof AggregateError) {
      const ours = error.errors.find((each) => each instanceof SitrepError);
      if (ours !== undefined) return ours;
    }
  }
  const code = String((thrown as { code?: unknown } | null)?.code ?? 'unknown');
  if (SLOW_CODES.test(code)) return new SitrepError('address-too-slow', { address: host }, thrown);
  if (code.startsWith('ERR_INVALID') || !(thrown instanceof Error))
    return new SitrepError('internal', { address: host }, thrown);
  return new SitrepError('address-unreachable', { address: host, reason: code }, thrown);
}

/** What the status of an answer means for the person who gave the address; null where it is a success. */
export function statusError(fetched: Fetched): SitrepError | null {
  const { status, url } = fetched;
  if (status >= 200 && status < 300) return null;
  const host = url.hostname;
  if (status === 404 || status === 410) return new SitrepError('address-not-found', { address: host, status });
  const retryAfter = secondsUntil(fetched.header('retry-after'));
  return new SitrepError('address-failed', { address: host, status, ...(retryAfter > 0 ? { retryAfter } : {}) });
}

/** `Retry-After` is a number of seconds or a date (RFC 9110, section 10.2.3). */
function secondsUntil(retryAfter: string | null): number {
  if (retryAfter === null) return 0;
  if (/^\d{1,9}$/.test(retryAfter.trim())) return Number(retryAfter);
  const instant = Date.parse(retryAfter);
  return Number.isNaN(instant) ? 0 : Math.max(0, Math.ceil((instant - Date.now()) / 1000));
}
