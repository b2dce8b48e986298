import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';

/** An envelope that Slack has not seen acknowledged. */
interface Pending {
  readonly envelope: Record<string, unknown>;
  attempt: number;
  acknowledge(payload: unknown): void;
}

/** Slack's end of Socket Mode: tickets, hello, envelopes, acknowledgements, redelivery. */
export class SocketMode {
  /** What a new connection hears: `hello`, nothing, or a closed door. */
  greeting: 'hello' | 'silence' | 'close' = 'hello';
  /** How many connections were greeted since the start. */
  greeted = 0;
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #tickets = new Set<string>();
  readonly #open: WebSocket[] = [];
  readonly #pending = new Map<string, Pending>();
  readonly #violations: string[];
  readonly #waiting: (() => void)[] = [];

  constructor(violations: string[]) {
    this.#violations = violations;
  }

  get connections(): number {
    return this.#open.length;
  }

  /** A fresh address, good for one connection. */
  ticket(base: string): string {
    const ticket = randomUUID();
    this.#tickets.add(ticket);
    return `${base}?ticket=${ticket}&app_id=A0APP`;
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const ticket = new URL(request.url ?? '', 'ws://localhost').searchParams.get('ticket') ?? '';
    if (!this.#tickets.delete(ticket)) {
      this.#violations.push('a connection with a used or unknown ticket');
      return void socket.destroy();
    }
    if (this.greeting === 'close') return void socket.destroy();
    this.#server.handleUpgrade(request, socket, head, (connection) => this.#greet(connection));
  }

  /** Sends an envelope, now or as soon as there is a connection; resolves with the milliseconds until its acknowledgement. */
  async deliver(
    type: string,
    payload: unknown,
    timeout: number,
  ): Promise<{ id: string; ackMilliseconds: number; response: unknown }> {
    await this.waitForConnection(timeout);
    const id = randomUUID();
    const envelope = { envelope_id: id, type, payload, accepts_response_payload: type === 'slash_commands' };
    const started = performance.now();
    const response = await new Promise<unknown>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#pending.delete(id);
        reject(new Error(`not acknowledged within ${timeout} ms`));
      }, timeout);
      const acknowledge = (answer: unknown) => {
        clearTimeout(timer);
        resolve(answer);
      };
      this.#pending.set(id, { envelope, attempt: 0, acknowledge });
      this.#send(envelope);
    });
    return { id, ackMilliseconds: performance.now() - started, response };
  }

  /** Sends an envelope again although it was acknowledged, as Slack does when an acknowledgement got lost on its side. */
  redeliver(id: string, type: string, payload: unknown): Promise<void> {
    return new Promise((resolve) => {
      const envelope = { envelope_id: id, type, payload, retry_attempt: 1, retry_reason: 'timeout' };
      this.#pending.set(id, { envelope, attempt: 1, acknowledge: () => resolve() });
      this.#send(envelope);
    });
  }

  /** Sends anything. */
  say(frame: unknown): void {
    this.#open.at(-1)?.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  }

  /**
   * `asked`: with Slack's own frame, as it does every few hours. `closed`: the connection closes. `broken`: it breaks
   * without a word. `frozen`: it stays open, but nothing comes back any more.
   */
  disconnect(how: 'asked' | 'closed' | 'broken' | 'frozen'): void {
    for (const connection of this.#open.splice(0)) {
      if (how === 'asked')
        connection.send(
          JSON.stringify({ type: 'disconnect', reason: 'refresh_requested', debug_info: { host: 'emulator' } }),
        );
      else if (how === 'closed') connection.close(1001);
      else if (how === 'broken') connection.terminate();
      else connection.pause();
    }
  }

  /** Sends one ping, as Slack does every few seconds; then none is missed until the next. */
  ping(): void {
    this.#open.at(-1)?.ping();
  }

  async waitForConnection(timeout = 5000): Promise<void> {
    if (this.#open.length > 0) return;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no connection within ${timeout} ms`)), timeout);
      this.#waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  stop(): void {
    for (const connection of this.#server.clients) connection.terminate();
    this.#server.close();
  }

  #greet(connection: WebSocket): void {
    connection.on('error', () => {});
    if (this.greeting === 'silence') return;
    connection.on('message', (data) => this.#hear(String(data)));
    connection.on('close', () => {
      const at = this.#open.indexOf(connection);
      if (at >= 0) this.#open.splice(at, 1);
    });
    const info = { host: 'emulator', build_number: 1, approximate_connection_time: 18_060 };
    connection.send(
      JSON.stringify({
        type: 'hello',
        num_connections: this.#open.length + 1,
        debug_info: info,
        connection_info: { app_id: 'A0APP' },
      }),
    );
    this.#open.push(connection);
    this.greeted++;
    for (const resolve of this.#waiting.splice(0)) resolve();
    for (const { envelope } of this.#again()) this.#send(envelope);
  }

  /** What went unacknowledged on a connection that is gone comes again on the next, marked. */
  #again(): readonly Pending[] {
    return [...this.#pending.values()].map((pending) => {
      pending.attempt++;
      Object.assign(pending.envelope, { retry_attempt: pending.attempt, retry_reason: 'timeout' });
      return pending;
    });
  }

  #hear(text: string): void {
    const { envelope_id: id, payload } = JSON.parse(text);
    const pending = this.#pending.get(id);
    if (!pending) return void this.#violations.push(`an acknowledgement of an unknown envelope: ${text.slice(0, 100)}`);
    this.#pending.delete(id);
    pending.acknowledge(payload);
  }

  /** Each event goes to one of the connections. */
  #send(envelope: unknown): void {
    this.#open.at(-1)?.send(JSON.stringify(envelope));
  }
}
