import { setTimeout as sleep } from 'node:timers/promises';
import {
  type APIInteraction,
  Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  type GatewayDispatchPayload,
  GatewayIntentBits,
  Options,
  PermissionFlagsBits,
  SimpleShardingStrategy,
  Status,
} from 'discord.js';
import { errorFields, type Log } from '../../core/log.ts';
import type { PlatformState } from '../../core/reply.ts';
import { restOptions } from './rest.ts';

/** Pauses before another connection is made, in milliseconds; the last one is repeated. */
export interface ReconnectPauses {
  readonly afterFailure: readonly number[];
  /** After a refusal that only a person can lift: a token that is not valid, intents that are not allowed. */
  readonly afterRefusal: readonly number[];
}

/** 1000 identifies a day are allowed; five minutes apart they are 288. */
const PAUSES: ReconnectPauses = {
  afterFailure: [1000, 2000, 5000, 15_000, 30_000, 60_000],
  afterRefusal: [60_000, 300_000],
};

/** No heartbeat answered for so long is a dead connection, whatever the client says; Discord beats every 41 seconds. */
const SILENCE_MS = 120_000;

export interface ConnectionEvents {
  readonly interaction: (interaction: APIInteraction) => void;
  /** Each time when a new session has begun. */
  readonly ready: (applicationId: string) => void;
}

/**
 * The gateway, kept up. discord.js resumes and reconnects by itself, but stays deaf after a close that it calls
 * unrecoverable, and gives up when the first connection fails; then a new client is made here, after a pause.
 */
export class Connection {
  readonly #settings: { readonly token: string; readonly apiUrl: string };
  readonly #events: ConnectionEvents;
  readonly #log: Log;
  readonly #pauses: ReconnectPauses;
  readonly #stopping = new AbortController();
  #running: Promise<void> | null = null;
  #client: Client<boolean> | null = null;
  #failed = false;
  #seen: { state: PlatformState; since: number } = { state: 'starting', since: Date.now() };

  constructor(settings: { token: string; apiUrl: string }, events: ConnectionEvents, log: Log, pauses = PAUSES) {
    this.#settings = settings;
    this.#events = events;
    this.#log = log;
    this.#pauses = pauses;
  }

  /** Begins to connect; never throws, whatever Discord says. */
  start(): void {
    this.#running ??= this.#run();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
    this.#look();
  }

  status(): { state: PlatformState; since: number } {
    this.#look();
    return this.#seen;
  }

  /** Whether the bot may write there, as far as the gateway has told; null where it has not. */
  mayPost(channelId: string): boolean | null {
    const client = this.#client;
    const channel = client?.channels.cache.get(channelId);
    if (!client?.user || !channel || channel.isDMBased()) return null;
    const permissions = channel.permissionsFor(client.user);
    if (!permissions) return null;
    const send = channel.isThread() ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
    return permissions.has(PermissionFlagsBits.ViewChannel) && permissions.has(send);
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    for (let failures = 0; !signal.aborted; failures++) {
      const end = await this.#session();
      if (signal.aborted) return;
      this.#failed = true;
      this.#look();
      if (end.wasReady) failures = 0;
      const pauses = end.refused ? this.#pauses.afterRefusal : this.#pauses.afterFailure;
      const pause = pauses[Math.min(failures, pauses.length - 1)] ?? 60_000;
      this.#log.error(end.refused ? 'discord refused the connection' : 'discord connection failed', {
        ...end.fields,
        nextAttemptMs: pause,
      });
      await sleep(pause, undefined, { signal }).catch(() => {});
    }
  }

  /** One client's life: until it cannot recover, or we stop. */
  async #session(): Promise<SessionEnd> {
    const life = { over: false };
    const client = this.#makeClient(life);
    const ended = Promise.withResolvers<SessionEnd>();
    let wasReady = false;
    const ready = () => {
      wasReady = true;
      this.#failed = false;
      this.#look();
    };
    const look = () => this.#look();
    // Without a listener an error event, or an async listener that throws, ends the process.
    client.on(Events.Error, (error) => this.#log.warn('discord client error', errorFields(error)));
    client.on(Events.ShardError, (error) => this.#log.warn('discord connection error', errorFields(error)));
    client.on(Events.Warn, (message) => this.#log.debug('discord client warning', { text: message }));
    client.on(Events.ShardReady, look).on(Events.ShardResume, ready).on(Events.ShardReconnecting, look);
    client.on(Events.ShardDisconnect, ({ code }) =>
      ended.resolve({
        wasReady,
        refused: true,
        fields: { closeCode: code, reason: GatewayCloseCodes[code] ?? 'unknown' },
      }),
    );
    client.ws.on(GatewayDispatchEvents.Ready, ({ application }: { application: { id: string } }) => {
      ready();
      this.#events.ready(application.id);
    });
    client.on('raw', (packet: GatewayDispatchPayload) => {
      if (packet.t !== GatewayDispatchEvents.InteractionCreate) return;
      this.#events.interaction(packet.d);
      // discord.js builds objects of its own from what has a name; where a field is not as it expects it throws within
      // the connection's listener, which ends the process.
      Object.assign(packet, { t: null });
    });
    const stop = () => ended.resolve({ wasReady, refused: false, fields: {} });
    this.#stopping.signal.addEventListener('abort', stop);
    this.#client = client;
    client.login(this.#settings.token).catch((error: unknown) =>
      ended.resolve({
        wasReady,
        refused: isRefusal(error),
        fields: errorFields(error),
      }),
    );
    const end = await ended.promise;
    this.#stopping.signal.removeEventListener('abort', stop);
    this.#client = null;
    this.#look();
    life.over = true;
    await client
      .destroy()
      .catch((error: unknown) => this.#log.warn('discord client did not end cleanly', errorFields(error)));
    return end;
  }

  #makeClient(life: { readonly over: boolean }): Client {
    return new Client({
      // Tells of channels and of our permissions in them; interactions need no intent at all.
      intents: [GatewayIntentBits.Guilds],
      // As many as Discord recommends: above 2500 servers one is not allowed any more.
      shards: 'auto',
      rest: restOptions(this.#settings.apiUrl),
      allowedMentions: { parse: [] },
      enforceNonce: true,
      ws: {
        buildStrategy(manager) {
          // A shard that is destroyed between two connections, or before its first one stands, connects again half a
          // second later, for ever and with nobody left to hear it. Each attempt begins with this question: there it ends.
          const { retrieveSessionInfo } = manager.options;
          manager.options.retrieveSessionInfo = (shardId) =>
            life.over ? new Promise(() => {}) : retrieveSessionInfo(shardId);
          return new SimpleShardingStrategy(manager);
        },
      },
      // Each person who ever pressed a button would stay in memory.
      makeCache: Options.cacheWithLimits({
        ...Options.DefaultMakeCacheSettings,
        MessageManager: 0,
        DMMessageManager: 0,
        GuildMessageManager: 0,
        PresenceManager: 0,
        ReactionManager: 0,
        VoiceStateManager: 0,
        GuildEmojiManager: 0,
        GuildStickerManager: 0,
        UserManager: { maxSize: 200, keepOverLimit: (user) => user.id === user.client.user?.id },
        GuildMemberManager: { maxSize: 50, keepOverLimit: (member) => member.id === member.client.user?.id },
      }),
    });
  }

  #look(): void {
    const state = this.#state();
    if (state === this.#seen.state) return;
    this.#seen = { state, since: Date.now() };
    this.#log.info('discord state', { state });
  }

  /** Asks the shards themselves: `isReady()` goes on saying true after a connection has been closed for good. */
  #state(): PlatformState {
    if (this.#stopping.signal.aborted) return 'down';
    const shards = [...(this.#client?.ws.shards.values() ?? [])];
    const alive = ({ status, lastPingTimestamp }: (typeof shards)[number]) =>
      (status === Status.Ready || status === Status.WaitingForGuilds) &&
      (lastPingTimestamp <= 0 || Date.now() - lastPingTimestamp < SILENCE_MS);
    if (shards.length > 0 && shards.every(alive)) return 'ready';
    return this.#seen.state === 'starting' && !this.#failed ? 'starting' : 'down';
  }
}

interface SessionEnd {
  readonly wasReady: boolean;
  readonly refused: boolean;
  readonly fields: Readonly<Record<string, string | number | boolean | null | undefined>>;
}

function isRefusal(error: unknown): boolean {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return true;
  // What a shard says when its very first connection is closed with 4004 or 4010 to 4014.
  return (
    error instanceof Error &&
    /^(Authentication failed|Invalid shard|Sharding is required|Used an invalid API version|Used (invalid|disallowed) intents|Not enough sessions)/.test(
      error.message,
    )
  );
}
