import { lookup as systemLookup } from 'node:dns/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { SitrepError } from '../../core/errors.ts';
import { type Guard, portOf } from './address.ts';

/** All the IP addresses of a name, as `dns.lookup` with `all` gives them. */
export type Lookup = (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

/** The head of an answer, its body still to come. */
export interface Response {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readable;
}

/** GETs an address that the guard has checked, over a connection of its own. Rejects with whatever went wrong. */
export type Connect = (url: URL, headers: Record<string, string>, signal: AbortSignal) => Promise<Response>;

const MAX_HEADER_BYTES = 32 * 1024;

/**
 * Connects only to IP addresses that the guard admits. The check lies inside the look-up that the connection itself
 * uses, so a name that answers differently a moment later (DNS rebinding) gains nothing, and again on the open socket,
 * before a byte is sent. `timeout`: milliseconds until the connection stands.
 */
export function makeConnect(guard: Guard, timeout: number, lookup: Lookup = systemLookupAll): Connect {
  return async (url, headers, signal) => {
    const host = url.hostname;
    const port = portOf(url);
    const refused = () => new SitrepError('address-refused', { address: host, reason: 'private' });
    // For an IP address there is no look-up.
    const literal = host.replace(/^\[|\]$/g, '');
    if (isIP(literal) !== 0 && !guard.admits(literal, host, port)) throw refused();

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

    // Loaded at the first visit: many a bot has been asked for nothing yet.
    const { request } = url.protocol === 'https:' ? await import('node:https') : await import('node:http');
    const { promise, resolve, reject } = Promise.withResolvers<Response>();
    const asked = request(url, { headers, signal, lookup: guarded, agent: false, maxHeaderSize: MAX_HEADER_BYTES });
    const timer = setTimeout(() => asked.destroy(new SitrepError('address-too-slow', { address: host })), timeout);
    asked.on('socket', (socket) =>
      socket.once('connect', () => {
        clearTimeout(timer);
        if (!guard.admits(socket.remoteAddress ?? '', host, port)) asked.destroy(refused());
      }),
    );
    asked.on('response', (answer) => {
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: answer });
    });
    // Stays for errors that come after the answer: the body has them too.
    asked.on('error', reject);
    asked.end();
    return promise.finally(() => clearTimeout(timer));
  };
}

function systemLookupAll(host: string): ReturnType<Lookup> {
  return systemLookup(host, { all: true });
}
