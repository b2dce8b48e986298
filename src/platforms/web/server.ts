import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { errorFields, type Log } from '../../core/log.ts';
import { HEADERS_TIMEOUT, KEEP_ALIVE_TIMEOUT, MAX_CONNECTIONS, REQUEST_TIMEOUT, STOP_GRACE } from './limits.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** A listening HTTP server that can be stopped without cutting an answer short. */
export interface WebServer {
  /** Rejects with an error that says what to do when the port or host cannot be had. */
  listen(host: string, port: number): Promise<void>;
  /** `http://host:port/`, with the port that was really taken. Throws before `listen` has resolved. */
  address(): string;
  /** Takes no more requests, waits for running answers, then closes what is left. */
  close(): Promise<void>;
}

/** Sent with every answer. The page loads its own style sheet and scripts and nothing else. */
const SECURITY_HEADERS = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  // Not `no-referrer`: a browser would then send `Origin: null` with the page's own forms.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
} as const;

export function makeServer(handle: Handler, log: Log): WebServer {
  const server = createServer(
    {
      headersTimeout: HEADERS_TIMEOUT,
      requestTimeout: REQUEST_TIMEOUT,
      keepAliveTimeout: KEEP_ALIVE_TIMEOUT,
      connectionsCheckingInterval: 5_000,
    },
    (request, response) => {
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
      request.on('error', () => {});
      response.on('error', () => {});
      Promise.resolve()
        .then(() => handle(request, response))
        .catch((error: unknown) => {
          if (!request.complete && request.destroyed) return;
          log.error('web request failed', { method: request.method, ...errorFields(error) });
          if (response.headersSent) response.destroy();
          else response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Internal error\n');
        });
    },
  );
  server.maxConnections = MAX_CONNECTIONS;
  let listensOn = '';

  return {
    async listen(host, port) {
      await new Promise<void>((resolve, reject) => {
        server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, host, port)));
        server.listen({ host, port }, resolve);
      });
      server.on('error', (error) => log.error('web server failed', errorFields(error)));
      listensOn = host;
    },
    address() {
      if (!listensOn) throw new Error('the web server does not listen yet');
      const { port } = server.address() as AddressInfo;
      return `http://${printable(listensOn)}:${port}/`;
    },
    close: () => close(server),
  };
}

/** A wildcard address is no place to go to: this machine's own name for itself is. */
function printable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that has given its last answer is idle only then.
  const sweep = setInterval(() => server.closeIdleConnections(), 20);
  const impatience = setTimeout(() => server.closeAllConnections(), STOP_GRACE);
  await closed;
  clearInterval(sweep);
  clearTimeout(impatience);
}

/** What an operator can do about a port or host that cannot be had. */
function explained(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new Error(
        `Port ${port} on ${host} is taken. Stop what uses it, or set WEB_PORT to another port (0 takes a free one).`,
        { cause: error },
      );
    case 'EACCES':
      return new Error(`Port ${port} needs privileges that this process lacks. Set WEB_PORT to 1024 or higher.`, {
        cause: error,
      });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new Error(`${host} is no address of this machine. Set WEB_HOST to 127.0.0.1, or 0.0.0.0 for all.`, {
        cause: error,
      });
    default:
      return error;
  }
}
