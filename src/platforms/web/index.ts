import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { SitrepError } from '../../core/errors.ts';
import type { Platform, PlatformHost } from '../../core/platform.ts';
import type { PlatformState } from '../../core/reply.ts';
import { makeConversation } from './conversation.ts';
import { makeEvents } from './events.ts';
import { isLoopback } from './guard.ts';
import { makeHealth, type PartStates } from './health.ts';
import { CHANNEL_NAME, DEFAULT_CHANNEL } from './limits.ts';
import { makeRoutes } from './routes.ts';
import { makeServer } from './server.ts';
import { makeVisitors } from './visitors.ts';

export interface WebSettings {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly version: string;
}

export interface WebSurroundings {
  /** The state of everything but the page itself, for `/readyz`. */
  ready(): Promise<PartStates>;
  /** Paths that other platforms answer on this port, such as `/slack/events`; they check their requests themselves. */
  readonly mounts?: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>>;
}

/** The page's platform; `address()` is where a person goes, once `start` has resolved. */
export type Web = Platform & { address(): string };

/**
 * The web page that behaves like a chat channel, with the process's health beside it. `start` rejects when the port or
 * host cannot be had, with what to do about it. Messages are kept in memory, per browser, until the process ends.
 */
export function makeWeb(settings: WebSettings, host: PlatformHost, surroundings: WebSurroundings): Web {
  const log = host.log.with({ platform: 'web' });
  const bootId = randomBytes(4).toString('hex');
  const visitors = makeVisitors(bootId);
  const events = makeEvents(bootId, visitors);
  const conversation = makeConversation({ ...host, log }, visitors);
  let state: PlatformState = 'off';
  let since = Date.now();
  const become = (next: PlatformState) => {
    state = next;
    since = Date.now();
  };
  const handle = makeRoutes({
    configuredHost: settings.host,
    version: settings.version,
    host: { ...host, log },
    visitors,
    conversation,
    events,
    health: makeHealth(
      () => surroundings.ready(),
      () => state,
      log,
    ),
    mounts: surroundings.mounts ?? {},
  });
  const server = makeServer(handle, log);

  return {
    name: 'web',
    address: () => server.address(),
    async start() {
      become('starting');
      try {
        await server.listen(settings.host, settings.port);
      } catch (error) {
        become('down');
        throw error;
      }
      become('ready');
      if (!isLoopback(settings.host))
        log.warn('the web page has no login: everybody who reaches this address can use it', { host: settings.host });
    },
    async stop() {
      become('off');
      events.stop();
      conversation.stop();
      await server.close();
    },
    status: () => ({ name: 'web', state, since }),
    async check(place) {
      if (!CHANNEL_NAME.test(place.channel)) throw new SitrepError('channel-gone', { channel: place.channel });
    },
    async post({ place, reply, reader, key }) {
      if (!CHANNEL_NAME.test(place.channel)) throw new SitrepError('channel-gone', { channel: place.channel });
      const id = `p-${key}`;
      visitors.post(place.channel, id, Date.now(), conversation.unasked(reply, reader, id));
      return id;
    },
    async notify(_workspace, personId, reply, reader) {
      const id = visitors.newEntryId();
      const body = conversation.unasked(reply, reader, id);
      const history = visitors.withId(personId).history(DEFAULT_CHANNEL);
      history.add({ id, parent: null, at: Date.now(), body: { ...body, audience: 'private' } });
    },
  };
}
