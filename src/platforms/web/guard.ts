import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/**
 * Why a request must not reach the page, or null. `host`: a name that is not ours in the Host header is how DNS
 * rebinding looks. An IP address there cannot be rebound, and is ours since the request arrived. `origin`: another
 * site's page is asking. `names`: lower-case host names that are ours besides `localhost`.
 */
export function objection(request: IncomingMessage, names: readonly string[]): 'host' | 'origin' | null {
  const host = hostname(request.headers.host);
  if (host === null || !isOurs(host, names)) return 'host';
  if (request.method !== 'GET' && request.method !== 'HEAD' && isFromElsewhere(request)) return 'origin';
  return null;
}

/** Whether an address that is listened on can be reached from this machine alone. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

function isOurs(host: string, names: readonly string[]): boolean {
  return isLoopback(host) || isIP(host) !== 0 || names.includes(host);
}

/** The name in a Host header, without port and brackets; null when there is none or it is malformed. */
function hostname(header: string | undefined): string | null {
  const match = /^(?:\[([\da-f:.]+)\]|([\w.-]+?)\.?)(?::\d{1,5})?$/i.exec(header ?? '');
  return (match?.[1] ?? match?.[2])?.toLowerCase() ?? null;
}

/**
 * Browsers say where a request comes from, old ones in Origin alone; programs such as curl say nothing and hold no cookie
 * worth stealing.
 */
function isFromElsewhere({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  return headers.origin !== undefined && headers.origin.replace(/^https?:\/\//, '') !== headers.host;
}
