import type { Door, Fetched, Visit } from './fetch.ts';

/** Over all bodies that are kept, and of one; larger ones are fetched again. */
const MAX_BYTES = 4 * 1024 * 1024;
const MAX_ENTRY_BYTES = 1024 * 1024;
/** However long a server says that an answer stays fresh. Milliseconds. */
const MAX_FRESH = 3600 * 1000;

interface Kept {
  readonly fetched: Fetched;
  /** The instant until which it may be given without a word to the server. */
  readonly freshUntil: number;
}

/**
 * A private cache of successful answers, as RFC 9111 has it: given again while fresh, checked with the server where it
 * gave an ETag or a date, never kept where it says so. All requests of the door are alike, so that `Vary` other than `*`
 * makes no difference.
 */
export function withCache(door: Door, now: () => number = Date.now): Door {
  const kept = new Map<string, Kept>();
  let bytes = 0;

  function forget(address: string): void {
    bytes -= kept.get(address)?.fetched.body.length ?? 0;
    kept.delete(address);
  }

  function keep(address: string, fetched: Fetched): void {
    forget(address);
    const fresh = freshnessOf(fetched, now());
    const isChecked = fetched.header('etag') !== null || fetched.header('last-modified') !== null;
    if (!mayKeep(fetched) || (fresh <= 0 && !isChecked)) return;
    kept.set(address, { fetched, freshUntil: now() + fresh });
    bytes += fetched.body.length;
    for (const oldest of kept.keys()) {
      if (bytes <= MAX_BYTES) break;
      forget(oldest);
    }
  }

  return {
    async fetch(address, visit, signal) {
      const key = address.trim().replace(/#.*$/s, '');
      const before = kept.get(key);
      if (before !== undefined && now() < before.freshUntil)
        return isSame(visit, before.fetched) ? unchanged(before.fetched) : before.fetched;

      const asked = hasValidators(visit) || before === undefined ? visit : validatorsOf(before.fetched);
      const fetched = await door.fetch(address, asked, signal);
      if (fetched.status !== 304) {
        keep(key, fetched);
        return fetched;
      }
      if (before === undefined || !isSame(asked, before.fetched)) return fetched;
      const renewed = {
        ...before.fetched,
        header: (name: string) => fetched.header(name) ?? before.fetched.header(name),
      };
      keep(key, renewed);
      return hasValidators(visit) ? fetched : renewed;
    },
  };
}

function hasValidators({ etag, lastModified }: Visit): boolean {
  return Boolean(etag || lastModified);
}

function validatorsOf({ header }: Fetched): Visit {
  return { etag: header('etag'), lastModified: header('last-modified') };
}

/** Whether what a caller has is what is kept. */
function isSame({ etag, lastModified }: Visit, { header }: Fetched): boolean {
  return etag ? etag === header('etag') : Boolean(lastModified) && lastModified === header('last-modified');
}

function unchanged(fetched: Fetched): Fetched {
  return { ...fetched, status: 304, body: new Uint8Array() };
}

/** A redirect that is not for good is asked again each time. */
function mayKeep({ status, redirected, permanent, header, body }: Fetched): boolean {
  if (status !== 200 || (redirected && !permanent) || body.length > MAX_ENTRY_BYTES) return false;
  return !/\bno-store\b/i.test(header('cache-control') ?? '') && header('vary')?.trim() !== '*';
}

/** Milliseconds for which an answer stays fresh by its own word (RFC 9111, section 4.2); no word, no time. */
function freshnessOf({ header }: Fetched, now: number): number {
  const control = header('cache-control') ?? '';
  if (/\bno-cache\b/i.test(control)) return 0;
  const age = Number(header('age')) || 0;
  const maxAge = /\bmax-age\s*=\s*"?(\d{1,10})/i.exec(control)?.[1];
  if (maxAge !== undefined) return Math.min(MAX_FRESH, (Number(maxAge) - age) * 1000);
  const expires = Date.parse(header('expires') ?? '');
  return Number.isNaN(expires) ? 0 : Math.min(MAX_FRESH, expires - (Date.parse(header('date') ?? '') || now));
}
