import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/**
 * Whether a request carries the page's password in HTTP's Basic scheme (RFC 7617), whatever the user name. Browsers keep
 * it for the origin and send it with every request, event streams among them. No password set: everybody may come in.
 */
export function makeAccess(password: string | null): (request: IncomingMessage) => 'granted' | 'missing' | 'wrong' {
  if (password === null) return () => 'granted';
  const expected = digest(password);
  return ({ headers }) => {
    const [, encoded] = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(headers.authorization ?? '') ?? [];
    if (encoded === undefined) return 'missing';
    const pair = Buffer.from(encoded, 'base64').toString('utf8');
    const given = pair.slice(pair.indexOf(':') + 1);
    return timingSafeEqual(digest(given), expected) ? 'granted' : 'wrong';
  };
}

/** Digests have one length, as a comparison in constant time needs. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
