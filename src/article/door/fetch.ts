import { lookup as systemLookup } from 'node:dns/promises';
import { isIP, isIPv6, type LookupFunction } from 'node:net';
import { Agent, buildConnector, type Dispatcher, request } from 'undici';
import { SitrepError } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';
import type { Guard } from './address.ts';
import { readBody } from './body.ts';
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

/** All the IP addresses of a name, as `dns.lookup` with `all` gives them. */
export type Lookup = (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

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
  close(): Promise<void>;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export function makeDoor(options: FetchOptions): Door {
  const { guard, log, timeouts, limits } = options;
  const pace = makePace();
  const agent = new Agent({
    connect: makeConnector(guard, options.lookup ?? ((host) => systemLookup(host, { all: true })), timeouts.connect),
    headersTimeout: timeouts.headers,
    bodyTimeout: timeouts.total,
    keepAliveTimeout: 2_000,
    keepAliveMaxTimeout: 10_000,
    maxHeaderSize: 32 * 1024,
    allowH2: false,
    pipelining: 1,
  });

  async function get(first: URL, visit: Visit, deadline: Deadline): Promise<Fetched> {
    let url = first;
    const seen = new Set<string>();
    for (;;) {
      deadline.host = url.hostname;
      seen.add(url.href);
      const response = await deadline.headers(timeouts.headers + timeouts.connect, (signal) =>
        request(url, { dispatcher: agent, method: 'GET', headers: requestHeaders(options.userAgent, visit), signal }),
      );
      const location = headerOf(response.headers, 'location');
      if (!REDIRECTS.has(response.statusCode) || location === null)
        return await finish(url, seen.size > 1, response, deadline);

      response.body.on('error', () => {}).destroy();
      const refuse = (reason: string) =>
        new SitrepError('address-redirects', { address: url.hostname, reason, limit: limits.redirects });
      const next = withoutFragment(guard.check(location, url));
      if (seen.has(next.href)) throw refuse('loop');
      if (seen.size > limits.redirects) throw refuse('too-many');
      url = next;
    }
  }

  async function finish(url: URL, redirected: boolean, response: Dispatcher.ResponseData, deadline: Deadline) {
    const failed = response.statusCode >= 400;
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
    return { url, redirected, status: response.statusCode, header, body };
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
    close: () => agent.destroy(),
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

/**
 * Connects only to IP addresses that the guard admits. The check lies inside the look-up that the connection itself
 * uses, so a name that answers differently a moment later (DNS rebinding) gains nothing, and again on the open socket.
 */
function makeConnector(guard: Guard, lookup: Lookup, timeout: number): buildConnector.connector {
  return (target, callback) => {
    const host = isIPv6(target.hostname) ? `[${target.hostname}]` : target.hostname;
    const port = Number(target.port) || (target.protocol === 'https:' ? 443 : 80);
    const refused = () => new SitrepError('address-refused', { address: host, reason: 'private' });
    if (isIP(target.hostname) !== 0 && !guard.admits(target.hostname, host, port)) {
      callback(refused(), null);
      return;
    }
    const guarded: LookupFunction = (name, options, answer) => {
      lookup(name).then(
        (found) => {
          const admitted = found.filter((each) => guard.admits(each.address, host, port));
          const first = admitted[0];
          if (first === undefined) {
            const none = Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
            answer(found.length > 0 ? refused() : none, options.all ? [] : '', 0);
          } else if (options.all) answer(null, [...admitted]);
          else answer(null, first.address, first.family);
        },
        (error) => answer(error, options.all ? [] : '', 0),
      );
    };
    const connect = buildConnector({ timeout, allowH2: false, lookup: guarded, autoSelectFamily: true });
    connect(target, (error, socket) => {
      if (error !== null) callback(error, null);
      else if (!guard.admits(socket.remoteAddress ?? '', host, port)) {
        socket.destroy();
        callback(refused(), null);
      } else callback(null, socket);
    });
  };
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

function headerOf(headers: Dispatcher.ResponseData['headers'], name: string): string | null {
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
  if (code === 'UND_ERR_INVALID_ARG' || !(thrown instanceof Error))
    return new SitrepError('internal', { address: host }, thrown);
  return new SitrepError('address-unreachable', { address: host, reason: code }, thrown);
}

/** What the status of an answer means for the person who gave the address; null where it is a success. */
export function statusError(fetched: Fetched): SitrepError | null {
  const { status, url } = fetched;
  if (status >= 200 && status < 300) return null;
  const host = url.hostname;
  if (status === 404 || status === 410) return new SitrepError('address-not-found', { address: host, status });
  const retryAfter = Number(fetched.header('retry-after'));
  return new SitrepError('address-failed', { address: host, status, ...(retryAfter > 0 ? { retryAfter } : {}) });
}
