import { SitrepError } from '../../core/errors.ts';
import { charsetOf, decode } from '../charset.ts';
import { type Door, type Fetched, statusError } from '../door/fetch.ts';
import { reservedByHeader, reservedByPage, reservedBySite } from './reservations.ts';
import { robotsOf } from './robots.ts';

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

/** How long a feed waits for its site's robots.txt, in milliseconds. */
const PATIENCE = 5_000;

export function makeManners(door: Door, { now = Date.now, patience = PATIENCE } = {}): Manners {
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

  return {
    async mayVisit(url, signal) {
      const rules = await robots(url.origin, signal);
      if (!rules.allows(url.pathname + url.search)) throw reserved(url, 'robots');
    },
    async maySubscribe(url, signal) {
      // A site that cannot give its robots.txt just now has not forbidden its feed to us by name.
      const soon = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
      const rules = await robots(url.origin, soon).catch(() => null);
      if (signal.aborted) throw new SitrepError('cancelled');
      if (rules?.allowsNamed(url.pathname + url.search) === false) throw reserved(url, 'robots');
    },
    async mayMine({ url, header }, html, signal) {
      const said = reservedByHeader(header('tdm-reservation')) ?? (html === null ? null : reservedByPage(html));
      if (said === true) throw reserved(url, 'tdm');
      if (said === false) return;
      // A reservation has to be expressed: what a server fails to say is none.
      const rules = await reservations(url.origin, signal).catch(() => null);
      if (signal.aborted) throw new SitrepError('cancelled');
      if (reservedBySite(rules ?? '', url.pathname + url.search)) throw reserved(url, 'tdm');
    },
  };
}

function reserved(url: URL, reason: string): SitrepError {
  return new SitrepError('page-reserved', { address: url.hostname, reason });
}

/**
 * Work whose results are remembered for a day, failures not at all. Who asks for the same at once shares it, but not
 * another's cancellation.
 */
function remembering<T>(
  most: number,
  now: () => number,
  work: (key: string, signal: AbortSignal) => Promise<T>,
): (key: string, signal: AbortSignal) => Promise<T> {
  const known = new Map<string, { readonly at: number; readonly result: Promise<T> }>();
  return async function ask(key, signal): Promise<T> {
    const before = known.get(key);
    if (before !== undefined && now() - before.at < REMEMBERED)
      return before.result.catch((error: unknown) => {
        if (signal.aborted || !(error instanceof SitrepError && error.code === 'cancelled')) throw error;
        return ask(key, signal);
      });
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
