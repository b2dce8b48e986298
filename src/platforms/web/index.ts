import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { SitrepError } from '../../core/errors.ts';
import type { Platform, PlatformHost } from '../../core/platform.ts';
import type { PlatformState } from '../../core/reply.ts';
import { makeAccess } from './access.ts';
import { makeChannels } from './channels.ts';
import { makeConversation } from './conversation.ts';
import { makeEvents } from './events.ts';
import { isLoopback } from './guard.ts';
import { makeHealth, type PartStates } from './health.ts';
import { makeJournal, NO_JOURNAL } from './journal.ts';
import { CHANNEL_NAME, DEFAULT_CHANNEL } from './limits.ts';
import { makeRoutes } from './routes.ts';
import { makeServer } from './server.ts';
import { makeVisitors } from './visitors.ts';

export { examineWeb } from './examine.ts';

export interface WebSettings {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly version: string;
  /** Host names under which the page may be reached, besides `localhost`, IP addresses and `host`. */
  readonly names?: readonly string[];
  /** Asked for by everything but `/healthz`, `/readyz` and the mounts; null asks for nothing. */
  readonly password?: string | null;
  /** Where the channels' messages are kept over a restart; null keeps them in memory. */
  readonly folder?: string | null;
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
 * The web page that behaves like a chat workspace, with the process's health beside it. `start` rejects when the port or
 * host cannot be had, with what to do about it.
 */
export function makeWeb(settings: WebSettings, host: PlatformHost, surroundings: WebSurroundings): Web {
  const { log } = host;
  const password = settings.password ?? null;
  const bootId = randomBytes(4).toString('hex');
  const visitors = makeVisitors();
  const channels = makeChannels(bootId, settings.folder ? makeJournal(settings.folder, log) : NO_JOURNAL);
  const events = makeEvents(bootId, channels);
  const conversation = makeConversation(host, visitors, channels);
  let state: PlatformState = 'off';
  let since = Date.now();
  const become = (next: PlatformState) => {
    state = next;
    since = Date.now();
  };
  const handle = makeRoutes({
    names: [settings.host, ...(settings.names ?? [])].map((name) => name.toLowerCase()),
    access: makeAccess(password),
    version: settings.version,
    host,
    visitors,
    channels,
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
        await channels.load();
        await server.listen(settings.host, settings.port);
      } catch (error) {
        become('down');
        throw error;
      }
      become('ready');
      if (!isLoopback(settings.host) && password === null)
        log.warn('the web page has no password: everybody who reaches this address can use it; see WEB_PASSWORD', {
          host: settings.host,
        });
    },
    async stop() {
      become('off');
      events.stop();
      conversation.stop();
      await server.close();
      await channels.close();
    },
    status: () => ({ name: 'web', state, since }),
    async check({ channel }) {
      checkName(channel);
    },
    async post({ place, reply, reader, key }) {
      checkName(place.channel);
      const id = `p-${key}`;
      const channel = channels.of(place.channel);
      const body = conversation.unasked(reply, reader);
      if (!channel.has(id)) channel.add({ id, parent: null, owner: null, by: null, at: Date.now(), body });
      // What has been reported as posted must be there after a restart.
      await channels.flush();
      return id;
    },
    async edit({ place, messageId, reply, reader }) {
      checkName(place.channel);
      const body = conversation.unasked(reply, reader);
      if (!channels.of(place.channel).change(messageId, { body })) throw new SitrepError('message-gone');
      await channels.flush();
    },
    async notify(_workspace, personId, reply, reader) {
      const id = channels.newEntryId();
      const body = conversation.unasked(reply, reader);
      channels.of(DEFAULT_CHANNEL).add({ id, parent: null, owner: personId, by: null, at: Date.now(), body });
      await channels.flush();
    },
  };
}

function checkName(channel: string): void {
  if (!CHANNEL_NAME.test(channel)) throw new SitrepError('channel-gone', { channel });
}
