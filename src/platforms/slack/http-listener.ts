import type { IncomingMessage, ServerResponse } from 'node:http';
import { type App, HTTPReceiver, type Logger, verifySlackRequest } from '@slack/bolt';
import type { Log } from '../../core/log.ts';
import { CLOCK_SKEW, REQUEST_AGE, REQUEST_BYTES } from './limits.ts';

export type HttpListener = (request: IncomingMessage, response: ServerResponse) => void;

/** Where the web server mounts it, and Slack's settings point to. */
export const EVENTS_PATH = '/slack/events';

/**
 * Takes Slack's signed requests. Bolt refuses what is stale or tampered with, but takes a request dated in the future,
 * and takes the same one twice: those are refused here, before the app sees them.
 */
export function makeHttpListener(parts: {
  readonly app: App;
  readonly signingSecret: string;
  readonly logger: Logger;
  readonly log: Log;
  /** Once it aborts, every request is told to come back later. */
  readonly signal: AbortSignal;
}): HttpListener {
  const { app, signingSecret, logger, log, signal } = parts;
  const receiver = new HTTPReceiver({
    signingSecret,
    endpoints: [EVENTS_PATH],
    logger,
    bodyLimit: REQUEST_BYTES,
    // What Bolt makes nothing of must not hang until Slack gives up.
    unhandledRequestTimeoutMillis: 1_000,
    unhandledRequestHandler({ response }) {
      if (!response.headersSent) response.writeHead(400).end();
    },
    processEventErrorHandler: async ({ response }) => {
      if (!response.headersSent) response.writeHead(500).end();
      return false;
    },
  });
  receiver.init(app);
  const seen = new Signatures();

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    if (body === null) return refuse(response, 413, 'too large');
    const isSslCheck =
      !request.headers['x-slack-signature'] && new URLSearchParams(body.toString()).get('ssl_check') === '1';
    const fault = isSslCheck ? null : faultOf(request, body);
    if (fault) return refuse(response, 401, fault);
    // Bolt reads the body from here instead of the stream, which has been read.
    Object.assign(request, { rawBody: body, url: EVENTS_PATH });
    receiver.requestListener(request, response);
  }

  function faultOf({ headers }: IncomingMessage, body: Buffer): string | null {
    const signature = headers['x-slack-signature'];
    const time = headers['x-slack-request-timestamp'];
    if (typeof signature !== 'string' || typeof time !== 'string' || !/^\d{1,12}$/.test(time)) return 'not signed';
    if (Number(time) > Date.now() / 1000 + CLOCK_SKEW) return 'dated in the future';
    try {
      const signed = { 'x-slack-signature': signature, 'x-slack-request-timestamp': Number(time) };
      verifySlackRequest({ signingSecret, body: body.toString(), headers: signed });
    } catch {
      return 'stale or not signed by Slack';
    }
    return seen.first(signature) ? null : 'a replay';
  }

  function refuse(response: ServerResponse, status: number, why: string): void {
    log.warn('slack request refused', { status, why });
    response.writeHead(status, status === 413 ? { connection: 'close' } : {}).end();
  }

  return (request, response) => {
    if (signal.aborted) return void response.writeHead(503, { 'retry-after': '30' }).end();
    if (request.method !== 'POST') return void response.writeHead(405, { allow: 'POST' }).end();
    take(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(400).end();
    });
  };
}

/** Signatures of accepted requests, for as long as their time stamps are still accepted. */
class Signatures {
  readonly #until = new Map<string, number>();

  first(signature: string): boolean {
    const now = Date.now();
    for (const [old, until] of this.#until) {
      if (until > now) break;
      this.#until.delete(old);
    }
    if (this.#until.has(signature)) return false;
    this.#until.set(signature, now + (REQUEST_AGE + CLOCK_SKEW + 1) * 1000);
    return true;
  }
}

/** Null when it is larger than `REQUEST_BYTES`. */
async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > REQUEST_BYTES) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > REQUEST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
