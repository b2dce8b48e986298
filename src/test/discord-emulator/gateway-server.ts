import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { isObject, type Json, type JsonObject } from './message-rules.ts';
import { botUser, channelJson, type World } from './world.ts';

const OP = { dispatch: 0, heartbeat: 1, identify: 2, resume: 6, reconnect: 7, invalid: 9, hello: 10, ack: 11 } as const;
/** The intents that an operator must ask for: members, presences, message content. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);

interface Session {
  readonly id: string;
  socket: WebSocket | null;
  sequence: number;
  /** Everything that was dispatched, for a resume. */
  readonly sent: { readonly s: number; readonly frame: string }[];
  alive: boolean;
}

/** Discord's gateway, version 10, JSON. */
export class GatewayServer {
  heartbeatInterval = 41_250;
  /** Answers the next connections with an HTTP status in place of an upgrade. */
  refuseUpgrades: number | null = null;
  /** Leaves heartbeats without an answer, as a half-open socket does. */
  silent = false;
  readonly counts = { identified: 0, resumed: 0, connected: 0 };
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #world: World;
  readonly #access: { readonly token: string; refused: boolean };
  readonly #url: () => string;
  readonly #sessions: Session[] = [];

  constructor(world: World, access: { readonly token: string; refused: boolean }, url: () => string) {
    this.#world = world;
    this.#access = access;
    this.#url = url;
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (this.refuseUpgrades !== null) {
      socket.end(`HTTP/1.1 ${this.refuseUpgrades} Refused\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (searchParams.get('v') !== '10' || searchParams.get('encoding') !== 'json')
      this.#world.violation('a gateway address without version and encoding');
    this.#server.handleUpgrade(request, socket, head, (ws) => this.#connected(ws));
  }

  /** Sessions that receive events now. */
  get live(): number {
    return this.#sessions.filter(({ alive, socket }) => alive && socket?.readyState === 1).length;
  }

  /** Sends an event to each session, now or when it resumes. Returns to how many. */
  dispatch(type: string, data: JsonObject): number {
    const alive = this.#sessions.filter((session) => session.alive);
    for (const session of alive) this.#dispatch(session, type, data);
    return alive.length;
  }

  /** Closes every connection with a code, as Discord does. 4004 and 4007 to 4014 end the session, as do 1000 and 1001. */
  close(code: number): void {
    for (const session of this.#sessions) {
      if (code === 1000 || code === 1001 || (code >= 4003 && code <= 4014 && code !== 4008)) session.alive = false;
      session.socket?.close(code);
    }
  }

  /** Cuts every connection without a word. */
  cut(): void {
    for (const { socket } of this.#sessions) socket?.terminate();
  }

  /** Asks the client to come back and resume. */
  askToReconnect(): void {
    for (const { socket } of this.#sessions) if (socket?.readyState === 1) send(socket, { op: OP.reconnect, d: null });
  }

  invalidate(resumable: boolean): void {
    for (const session of this.#sessions) {
      if (session.socket?.readyState !== 1) continue;
      if (!resumable) session.alive = false;
      send(session.socket, { op: OP.invalid, d: resumable });
    }
  }

  stop(): void {
    for (const client of this.#server.clients) client.terminate();
    this.#server.close();
  }

  #connected(socket: WebSocket): void {
    this.counts.connected++;
    send(socket, { op: OP.hello, d: { heartbeat_interval: this.heartbeatInterval } });
    socket.on('message', (data) => this.#received(socket, String(data)));
    socket.on('close', () => {
      for (const session of this.#sessions) if (session.socket === socket) session.socket = null;
      this.#world.changed();
    });
  }

  #received(socket: WebSocket, text: string): void {
    const { op, d } = JSON.parse(text) as { op: number; d: Json };
    if (op === OP.heartbeat) {
      if (!this.silent) send(socket, { op: OP.ack });
    } else if (op === OP.identify && isObject(d)) this.#identify(socket, d);
    else if (op === OP.resume && isObject(d)) this.#resume(socket, d);
    else this.#world.violation(`a gateway message with opcode ${op}`);
  }

  #identify(socket: WebSocket, { token, intents, properties }: JsonObject): void {
    if (token !== this.#access.token || this.#access.refused) {
      socket.close(4004, 'Authentication failed.');
      return;
    }
    if (typeof intents !== 'number' || (intents & PRIVILEGED) !== 0) {
      this.#world.violation(`intents ${String(intents)}`);
      socket.close(4014, 'Disallowed intent(s).');
      return;
    }
    if (!isObject(properties)) this.#world.violation('an identify without properties');
    const session: Session = { id: randomBytes(16).toString('hex'), socket, sequence: 0, sent: [], alive: true };
    this.#sessions.push(session);
    this.counts.identified++;
    this.#dispatch(session, 'READY', {
      v: 10,
      user: botUser(this.#world),
      guilds: [{ id: this.#world.guildId, unavailable: true }],
      session_id: session.id,
      resume_gateway_url: this.#url(),
      shard: [0, 1],
      application: { id: this.#world.applicationId, flags: 0 },
    });
    this.#dispatch(session, 'GUILD_CREATE', this.#guild());
    this.#world.changed();
  }

  #resume(socket: WebSocket, { token, session_id, seq }: JsonObject): void {
    if (token !== this.#access.token || this.#access.refused) {
      socket.close(4004, 'Authentication failed.');
      return;
    }
    const session = this.#sessions.find(({ id, alive }) => id === session_id && alive);
    if (!session) {
      send(socket, { op: OP.invalid, d: false });
      return;
    }
    session.socket?.terminate();
    session.socket = socket;
    this.counts.resumed++;
    for (const { s, frame } of session.sent) if (s > Number(seq)) socket.send(frame);
    this.#dispatch(session, 'RESUMED', {});
    this.#world.changed();
  }

  #dispatch(session: Session, type: string, data: JsonObject): void {
    session.sequence++;
    const frame = JSON.stringify({ op: OP.dispatch, t: type, s: session.sequence, d: data });
    session.sent.push({ s: session.sequence, frame });
    if (session.socket?.readyState === 1) session.socket.send(frame);
  }

  #guild(): JsonObject {
    const { guildId, channels } = this.#world;
    return {
      id: guildId,
      name: 'Newsroom',
      icon: null,
      owner_id: '200000000000000001',
      preferred_locale: 'en-US',
      features: [],
      member_count: 2,
      large: false,
      unavailable: false,
      // View and send, embed, attach, history, threads.
      roles: [
        {
          id: guildId,
          name: '@everyone',
          permissions: '309237763072',
          position: 0,
          color: 0,
          hoist: false,
          managed: false,
          mentionable: false,
        },
      ],
      members: [
        {
          user: botUser(this.#world),
          roles: [],
          joined_at: '2024-01-01T00:00:00.000Z',
          deaf: false,
          mute: false,
          flags: 0,
        },
      ],
      channels: [...channels.values()]
        .filter(({ recipient }) => recipient === null)
        .map((channel) => channelJson(channel, guildId)),
      threads: [],
      emojis: [],
      stickers: [],
      presences: [],
      voice_states: [],
      stage_instances: [],
      guild_scheduled_events: [],
    };
  }
}

function send(socket: WebSocket, payload: JsonObject): void {
  if (socket.readyState === 1) socket.send(JSON.stringify(payload));
}
