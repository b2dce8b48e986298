// The world outside the storm's bot: a feed, and two platforms that take posts. It lives on while the bot is killed.
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A post as the platform has taken it. */
export interface Taken {
  readonly key: string;
  readonly channel: string;
  readonly entries: readonly string[];
  readonly left: number;
}

export interface World {
  readonly port: number;
  /** What each platform shows: one that honours the key shows each key once. */
  readonly shown: { readonly discord: readonly Taken[]; readonly slack: readonly Taken[] };
  /** The keys of the feed's entries, oldest first. */
  readonly entries: readonly string[];
  /** Second posts with a key that was taken already: messages that Slack shows twice. */
  readonly repeats: { discord: number; slack: number };
  /** From the acceptance of each post to its record in the bot's store, in milliseconds. */
  readonly windows: readonly number[];
  /** Keys of entries that a schedule counted because they had no room, as the store has keys: also of posts that never came. */
  readonly counted: ReadonlyMap<string, ReadonlySet<string>>;
  /** Resolves when the next bot has begun to work. */
  nextReady(): Promise<void>;
  addEntry(key: string): void;
  /** Called at the next post, before it is taken or when it has been taken and its answer has not been sent. */
  atNextPost(moment: 'before' | 'after', strike: () => void): void;
  /** Takes that back. */
  letPass(): void;
  close(): Promise<void>;
}

/** Refuses one post in this many with a 503. */
const REFUSES = 25;
/** The newest entries that the feed offers. */
const OFFERED = 200;

export async function makeWorld(random: () => number): Promise<World> {
  const shown = { discord: [] as Taken[], slack: [] as Taken[] };
  const entries: string[] = [];
  const accepted = new Map<string, number>();
  const windows: number[] = [];
  const counted = new Map<string, Set<string>>();
  let ready = Promise.withResolvers<void>();
  let struck: { moment: 'before' | 'after'; strike: () => void } | null = null;

  const server: Server = createServer(async (request, response) => {
    if (request.url?.startsWith('/posted/')) {
      const key = request.url.slice('/posted/'.length);
      response.end(JSON.stringify(shown.discord.some((taken) => taken.key === key)));
      return;
    }
    if (request.method === 'GET') {
      response.end(JSON.stringify(entries.slice(-OFFERED).reverse()));
      return;
    }
    if (request.url === '/ready') {
      ready.resolve();
      response.end();
      return;
    }
    if (request.url === '/counted') {
      const { schedule, keys }: { schedule: string; keys: readonly string[] } = JSON.parse(await bodyOf(request));
      counted.set(schedule, new Set([...(counted.get(schedule) ?? []), ...keys]));
      response.end();
      return;
    }
    if (request.url === '/recorded') {
      const { key, at }: { key: string; at: number } = JSON.parse(await bodyOf(request));
      const from = accepted.get(key);
      if (from !== undefined) windows.push(at - from);
      response.end();
      return;
    }
    const platform = request.url === '/discord' ? 'discord' : 'slack';
    const taken: Taken = JSON.parse(await bodyOf(request));
    const strike = (moment: 'before' | 'after') => {
      if (struck?.moment !== moment) return false;
      const { strike } = struck;
      struck = null;
      strike();
      return true;
    };
    if (strike('before')) return void request.socket.destroy();
    if (random() < 1 / REFUSES) {
      response.statusCode = 503;
      response.end();
      return;
    }
    const again = shown[platform].some(({ key }) => key === taken.key);
    if (again) world.repeats[platform]++;
    if (!again || platform === 'slack') shown[platform].push(taken);
    // Discord is asked after a restart, so that only Slack's window can repeat a post.
    if (platform === 'slack') accepted.set(taken.key, performance.timeOrigin + performance.now());
    if (strike('after')) return void request.socket.destroy();
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const world: World = {
    port: (server.address() as AddressInfo).port,
    shown,
    entries,
    windows,
    counted,
    nextReady() {
      ready = Promise.withResolvers();
      return ready.promise;
    },
    repeats: { discord: 0, slack: 0 },
    addEntry: (key) => void entries.push(key),
    atNextPost(moment, strike) {
      struck = { moment, strike };
    },
    letPass() {
      struck = null;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return world;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
