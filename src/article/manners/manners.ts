import { SitrepError } from '../../core/errors.ts';
import { charsetOf, decode } from '../charset.ts';
import { type Door, type Fetched, statusError } from '../door/fetch.ts';
import { reservedByHeader, reservedByPage, reservedBySite } from './reservations.ts';
import { type Robots, robotsOf } from './robots.ts';

/** The name by which robots.txt files can address us; it stands in the User-Agent. */
const PRODUCT = 'Sitrep';
/** How long a site's wishes are remembered: RFC 9309, section 2.4. Milliseconds. */
const REMEMBERED = 24 * 3600 * 1000;
const MAX_ORIGINS = 1_000;

/**
 * What sites ask of programs that come unasked. It counts for what is fetched on a schedule, not for the one page that a
 * person has just asked for. Each method throws `page-reserved`, or what happened where a site's wishes cannot be known.
 */
export interface Manners {
  /** Before a page is fetched: robots.txt. */
  mayVisit(url: URL, signal: AbortSignal): Promise<void>;
  /**
   * Before a feed is fetched: what robots.txt says to us by name. What it says to all robots is about searching a site;
   * a feed is there to be fetched by programs.
   */
  maySubscribe(url: URL, signal: AbortSignal): Promise<void>;
  /** Before a fetched page or file is used: text-and-data-mining reservations. `html`: null where it is none. */
  mayMine(fetched: Fetched, html: string | null, signal: AbortSignal): Promise<void>;
}

export function makeManners(door: Door, now: () => number = Date.now): Manners {
  const robots = remembering(MAX_ORIGINS, now, async (origin: string, signal) =>
    robotsOf((await textAt(`${origin}/robots.txt`, signal)) ?? '', PRODUCT),
  );
  const reservations = remembering(MAX_ORIGINS, now, async (origin: string, signal) =>
    textAt(`${origin}/.well-known/tdmrep.json`, signal),
  );

  /** Null where the site has no such file. A server that fails has not said that it has none (RFC 9309, 2.3.1). */
  async function textAt(address: string, signal: AbortSignal): Promise<string | null> {
    const fetched = await door.fetch(address, {}, signal);
    if (fetched.status >= 400 && fetched.status < 500 && fetched.status !== 429) return null;
    const error = statusError(fetched);
    if (error !== null) throw error;
    return decode(fetched.body, charsetOf(fetched.header('content-type')), false);
  }

  async function obey(url: URL, signal: AbortSignal, allowed: (robots: Robots, path: string) => boolean) {
    const path = url.pathname + url.search;
    if (!allowed(await robots(url.origin, signal), path)) throw reserved(url, 'robots');
  }

  return {
    mayVisit: (url, signal) => obey(url, signal, (rules, path) => rules.allows(path)),
    maySubscribe: (url, signal) => obey(url, signal, (rules, path) => rules.allowsNamed(path)),
    async mayMine({ url, header }, html, signal) {
      const said = reservedByHeader(header('tdm-reservation')) ?? (html === null ? null : reservedByPage(html));
      const isReserved =
        said ?? reservedBySite((await reservations(url.origin, signal)) ?? '', url.pathname + url.search) ?? false;
      if (isReserved) throw reserved(url, 'tdm');
    },
  };
}

function reserved(url: URL, reason: string): SitrepError {
  return new SitrepError('page-reserved', { address: url.hostname, reason });
}

/** Work whose results are remembered for a day, failures not at all; who asks for the same at once shares it. */
function remembering<T>(
  most: number,
  now: () => number,
  work: (key: string, signal: AbortSignal) => Promise<T>,
): (key: string, signal: AbortSignal) => Promise<T> {
  const known = new Map<string, { readonly at: number; readonly result: Promise<T> }>();
  return (key, signal) => {
    const before = known.get(key);
    if (before !== undefined && now() - before.at < REMEMBERED) return before.result;
    const result = work(key, signal);
    known.delete(key);
    known.set(key, { at: now(), result });
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    result.catch(() => known.get(key)?.result === result && known.delete(key));
    return result;
  };
}
