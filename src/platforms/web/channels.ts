import { type Channel, type Entry, makeChannel } from './channel.ts';
import type { Journal } from './journal.ts';
import { CHANNELS, EXPIRY_INTERVAL, MAX_CHANNELS } from './limits.ts';

/** All channels of the page. A channel exists as soon as somebody goes there; it is listed once something stands in it. */
export interface Channels {
  /** Takes up what the journal has kept. */
  load(): Promise<void>;
  of(name: string): Channel;
  /** An entry of any channel, where the person may see it. */
  find(entryId: string, viewer: string): Entry | null;
  /** What a person can go to: the standing channels, then the others that hold something for this person, by name. */
  list(viewer: string): readonly ChannelLink[];
  /** Tells of everything new that is for everybody, in whatever channel. */
  listen(listener: (channel: string, entry: Entry) => void): () => void;
  /** The number of the latest change: how far a page that is rendered now has seen. */
  sequence(): number;
  /** An id that no entry has had, nor will have after a restart. */
  newEntryId(): string;
  /** Resolves when everything is on disk, as far as there is one. */
  flush(): Promise<void>;
  /** The same, and nothing is looked after any more. */
  close(): Promise<void>;
}

export interface ChannelLink {
  readonly name: string;
  /** When the bot last said something there for everybody, in milliseconds since the epoch; 0 for never. */
  readonly latest: number;
}

export function makeChannels(bootId: string, journal: Journal): Channels {
  // From the clock on, so that it goes on growing over a restart.
  let sequence = Date.now();
  let entryCount = 0;
  /** In order of their last use. */
  const channels = new Map<string, Channel>();
  const listeners = new Set<(channel: string, entry: Entry) => void>();

  function onChange(channel: Channel, entry: Entry | null): void {
    journal.save(channel.name, () => channel.all());
    if (entry?.owner === null && entry.body.kind === 'reply')
      for (const listener of listeners) listener(channel.name, entry);
  }

  function make(name: string, kept: readonly Entry[]): Channel {
    const channel = makeChannel(name, kept, () => ++sequence, onChange);
    channels.set(name, channel);
    return channel;
  }

  /** Channels that somebody only looked at go first, then those that were used longest ago; never a standing one. */
  function forgetOldest(): void {
    const others = [...channels.values()].filter(({ name }) => !CHANNELS.includes(name));
    const inOrder = [
      ...others.filter((channel) => channel.all().length === 0),
      ...others.filter((channel) => channel.all().length > 0),
    ];
    for (const { name } of inOrder.slice(0, Math.max(0, channels.size - MAX_CHANNELS))) {
      channels.delete(name);
      journal.save(name, () => []);
    }
  }

  const expiry = setInterval(() => {
    for (const channel of channels.values()) channel.expire();
  }, EXPIRY_INTERVAL);
  expiry.unref();

  return {
    async load() {
      for (const [name, entries] of await journal.load()) make(name, entries);
      forgetOldest();
    },
    of(name) {
      const channel = channels.get(name) ?? make(name, []);
      channels.delete(name);
      channels.set(name, channel);
      forgetOldest();
      return channel;
    },
    find(entryId, viewer) {
      for (const channel of channels.values()) {
        const entry = channel.get(entryId, viewer);
        if (entry) return entry;
      }
      return null;
    },
    list(viewer) {
      const used = [...channels.values()].filter((channel) => channel.entries(viewer).length > 0);
      const names = used.map(({ name }) => name).filter((name) => !CHANNELS.includes(name));
      return [...CHANNELS, ...names.sort((a, b) => a.localeCompare(b))].map((name) => ({
        name,
        latest: latestIn(channels.get(name)?.all() ?? []),
      }));
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    sequence: () => sequence,
    newEntryId: () => `m-${bootId}-${++entryCount}`,
    flush: () => journal.flush(),
    close() {
      clearInterval(expiry);
      return journal.flush();
    },
  };
}

function latestIn(entries: readonly Entry[]): number {
  const last = entries.findLast(({ owner, body }) => owner === null && body.kind === 'reply');
  return last?.at ?? 0;
}
