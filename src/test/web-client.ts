import { request as send } from 'node:http';
import type { Update } from '../platforms/web/frame.ts';

export interface Response {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A browser without a screen: keeps its cookies, sends any header that it is told to. */
export interface WebClient {
  /** The cookies so far, as a header. */
  cookie(): string;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, body: string | Buffer, headers?: Record<string, string>): Promise<Response>;
  /** Types a line and waits for the answer. */
  say(text: string, query?: string): Promise<readonly Update[]>;
  /** Presses the first button of some mark-up whose label is this. */
  press(update: Update | undefined, label: string, query?: string): Promise<readonly Update[]>;
  /** Opens the event stream of a channel. */
  listen(channel: string, lastEventId?: string): Promise<EventStream>;
}

export interface EventStream {
  readonly events: readonly { event: string; id: string | null; data: string }[];
  /** Resolves with the first event that satisfies the test, whether it has come already or comes within 5 seconds. */
  until(
    test: (event: { event: string; id: string | null; data: string }) => boolean,
  ): Promise<{ id: string | null; data: string }>;
  close(): void;
}

const PATIENCE = 5_000;

export function webClient(address: string, own: Record<string, string> = {}): WebClient {
  const cookies = new Map<string, string>();
  const base = new URL(address);
  let calls = 0;

  function headersWith(headers: Record<string, string>): Record<string, string> {
    const cookie = client.cookie();
    return { host: base.host, 'accept-language': 'en', ...own, ...headers, ...(cookie && { cookie }) };
  }

  function exchange(method: string, path: string, headers: Record<string, string>, body?: string | Buffer) {
    return new Promise<Response>((resolve, reject) => {
      const { hostname, port } = base;
      // Not a URL: what a browser would tidy up goes out as it is.
      const target = { hostname, port, path, method, headers: headersWith(headers), timeout: PATIENCE };
      const outgoing = send(target, (incoming) => {
        for (const line of incoming.headers['set-cookie'] ?? []) {
          const [pair = ''] = line.split(';');
          cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
        }
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk) => chunks.push(chunk));
        incoming.on('end', () =>
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        );
        incoming.on('error', reject);
      });
      outgoing.on('error', reject);
      outgoing.on('timeout', () => outgoing.destroy(new Error(`${method} ${path}: no answer`)));
      outgoing.end(body);
    });
  }

  const updatesIn = ({ body }: Response): readonly Update[] => JSON.parse(body).updates;

  const client: WebClient = {
    cookie: () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    get: (path, headers = {}) => exchange('GET', path, headers),
    post: (path, body, headers = {}) => exchange('POST', path, headers, body),
    async say(text, query = '') {
      const path = `/api/command?call=test-call-${++calls}${query}`;
      return updatesIn(await client.post(path, text, { 'content-type': 'text/plain' }));
    },
    async press(update, label, query = '') {
      if (update?.kind !== 'put') throw new Error('no message to press a button of');
      const buttons = update.html.matchAll(/(?:aria-label="([^"]*)" )?data-call="([^"]*)">([^<]*)</g);
      const button = [...buttons].find(([, spoken = '', , text]) => text === label || spoken.startsWith(`${label}.`));
      if (!button) throw new Error(`no button ${label} in ${update.html}`);
      const body = JSON.stringify({ call: button[2]!.replaceAll('&amp;', '&'), entry: update.id });
      const path = `/api/press?call=test-call-${++calls}${query}`;
      return updatesIn(await client.post(path, body, { 'content-type': 'application/json' }));
    },
    async listen(channel, lastEventId) {
      // The cookie must be there before the stream is: it says whose messages it tells.
      if (cookies.size === 0) await client.get('/');
      return openStream(
        new URL(`/api/events?channel=${channel}`, base),
        headersWith(lastEventId ? { 'last-event-id': lastEventId } : {}),
      );
    },
  };
  return client;
}

function openStream(url: URL, headers: Record<string, string>): Promise<EventStream> {
  const events: { event: string; id: string | null; data: string }[] = [];
  const waiting = new Set<() => void>();
  return new Promise((resolve, reject) => {
    const outgoing = send(url, { headers }, (incoming) => {
      let buffer = '';
      incoming.setEncoding('utf8');
      incoming.on('error', () => {});
      incoming.on('data', (chunk: string) => {
        buffer += chunk;
        for (let end = buffer.indexOf('\n\n'); end >= 0; end = buffer.indexOf('\n\n')) {
          const fields = new Map(
            buffer
              .slice(0, end)
              .split('\n')
              .map((line): [string, string] => {
                const at = line.indexOf(':');
                return [line.slice(0, at), line.slice(at + 2)];
              }),
          );
          buffer = buffer.slice(end + 2);
          const data = fields.get('data');
          if (data !== undefined)
            events.push({ event: fields.get('event') ?? 'message', id: fields.get('id') ?? null, data });
        }
        for (const look of waiting) look();
      });
      resolve({
        events,
        until(test) {
          return new Promise((found, lost) => {
            const timer = setTimeout(() => {
              waiting.delete(look);
              lost(new Error(`no such event among ${JSON.stringify(events).slice(0, 500)}`));
            }, PATIENCE);
            const look = () => {
              const event = events.find(test);
              if (!event) return;
              clearTimeout(timer);
              waiting.delete(look);
              found(event);
            };
            waiting.add(look);
            look();
          });
        },
        close: () => outgoing.destroy(),
      });
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}
