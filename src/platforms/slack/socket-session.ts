import { setTimeout as sleep } from 'node:timers/promises';
import { type App, type Logger, SocketModeReceiver } from '@slack/bolt';
import { clientOptions } from './web-clients.ts';

/** One Socket Mode connection, from Slack's hello to its end; never used again after that. */
export interface SocketSession {
  /** Why it ended, once it has: resolves as soon as no more commands can be counted on. */
  readonly ended: Promise<string>;
  /** Resolves when nothing of it is left. */
  close(): Promise<void>;
}

/**
 * Opens a connection whose commands go to the app; `silence` is how long it may leave pings unanswered, in milliseconds.
 * Rejects with what Slack's library threw, or an Error when there was no hello in time or the signal aborted. The
 * library's own reconnecting is off: it waits five seconds, and gives up with an unhandled rejection when Slack refuses
 * the token.
 */
export async function openSession(
  parts: {
    readonly appToken: string;
    readonly apiUrl: string;
    readonly logger: Logger;
    readonly app: App;
    readonly silence: number;
  },
  signal: AbortSignal,
): Promise<SocketSession> {
  const { appToken, apiUrl, logger, app, silence } = parts;
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    clientPingTimeout: silence,
    serverPingTimeout: silence * PINGS_MISSED,
    installerOptions: { clientOptions: clientOptions({ apiUrl, logger, signal }, 10_000) },
    customPropertiesExtractor: ({ envelope_id }) => ({ envelopeId: envelope_id }),
    processEventErrorHandler: async () => false,
  });
  receiver.init(app);
  const { client } = receiver;
  try {
    await inTime(client.start(), signal);
  } catch (thrown) {
    await close(client);
    throw thrown ?? new Error('the connection closed before Slack said hello');
  }
  return { ended: watch(client, silence), close: () => close(client) };
}

type Client = SocketModeReceiver['client'];

function watch(client: Client, silence: number): Promise<string> {
  return new Promise((resolve) => {
    const end = (why: string) => {
      clearInterval(pulse);
      resolve(why);
    };
    // The library takes up to 30 s to close a connection whose other end is silent; it is useless from the first.
    const pulse = setInterval(
      () => {
        if (client.websocket?.isActive() === false) end('not answering');
      },
      Math.min(250, silence),
    );
    client.on('ws_message', (data: unknown) => {
      if (isDisconnectFrame(data)) end('Slack asked to reconnect');
    });
    client.once('disconnected', () => end('closed'));
  });
}

/** Slack sends `{"type":"disconnect","reason":...}` before it closes a connection. */
function isDisconnectFrame(data: unknown): boolean {
  if (typeof data !== 'string' || data.length > 2000 || !data.includes('disconnect')) return false;
  try {
    return JSON.parse(data)?.type === 'disconnect';
  } catch {
    return false;
  }
}

async function close(client: Client): Promise<void> {
  const gone = client.disconnect();
  // A second call drops the connection without waiting for the other end.
  const impatience = setTimeout(() => void client.disconnect(), CLOSE_TIMEOUT);
  await gone;
  clearTimeout(impatience);
}

/** Rejects when there is no hello in time, or when the signal aborts. */
async function inTime(start: Promise<unknown>, signal: AbortSignal): Promise<void> {
  const give = new AbortController();
  const up = sleep(HELLO_TIMEOUT, undefined, { signal: AbortSignal.any([signal, give.signal]) }).then(() => {
    throw new Error('no hello from Slack in time');
  });
  try {
    await Promise.race([start, up]);
  } finally {
    give.abort();
    // Whichever loses the race rejects later, unheard.
    for (const loser of [start, up]) loser.catch(() => {});
  }
}

/** After its first ping Slack may leave out pings for this many times `silence`. */
const PINGS_MISSED = 6;
/** Both in milliseconds. */
const HELLO_TIMEOUT = 10_000;
const CLOSE_TIMEOUT = 500;
