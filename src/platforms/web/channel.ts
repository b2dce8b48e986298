import type { Language } from '../../core/article.ts';
import type { Step } from '../../core/reply.ts';
import type { Message } from '../../presentation/message.ts';
import { KEPT_FOR, MAX_CHANNEL_CHARACTERS, MAX_ENTRIES } from './limits.ts';

/** A reply in words, and the language that they are in. */
export interface Written {
  readonly language: Language;
  readonly message: Message;
}

export type Body =
  /** What a person typed; `more` counts the characters that are not kept. */
  | { readonly kind: 'said'; readonly text: string; readonly more: number; readonly file: string | null }
  /** A command that runs. */
  | { readonly kind: 'working'; readonly step: Step | null; readonly call: string }
  | ReplyBody;

export interface ReplyBody {
  readonly kind: 'reply';
  /** What a reader of each language sees: the same for both where the channel or the schedule has its own language. */
  readonly written: Readonly<Record<Language, Written>>;
  /** The language of the article's own words, where the reply has such words. */
  readonly articleLanguage: Language | null;
  /** A later reply with the same subject below the same message takes this one's place; null never. */
  readonly subject: string | null;
  /** Posted by a schedule, unasked. */
  readonly unasked: boolean;
}

/** One message in a channel. */
export interface Entry {
  readonly id: string;
  /** The message below which it stands; null in the channel itself. */
  readonly parent: string | null;
  /** The person who alone sees it; null: everybody in the channel. */
  readonly owner: string | null;
  /** The person who typed it; null: the bot. */
  readonly by: string | null;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly body: Body;
}

export type Change =
  /** New or changed; `after` is the entry before it in the channel or below the same parent, null for the first. */
  | { readonly kind: 'put'; readonly sequence: number; readonly entry: Entry; readonly after: string | null }
  | { readonly kind: 'removed'; readonly sequence: number; readonly id: string };

/** The messages of one channel: bounded, each for everybody or for one person, replayable from any point still known. */
export interface Channel {
  readonly name: string;
  /** What a person sees, in reading order: a message, then the replies below it. */
  entries(viewer: string): readonly Entry[];
  /** Everything, whoever it is for. */
  all(): readonly Entry[];
  /** An entry, where the person may see it. */
  get(id: string, viewer: string): Entry | null;
  has(id: string): boolean;
  /** Puts a new entry at the end, or right after another one with the same parent. */
  add(entry: Entry, after?: string): void;
  /** Changes an entry's body, and whom it is for; false when it is gone. */
  change(id: string, change: Partial<Pick<Entry, 'body' | 'owner'>>): boolean;
  remove(id: string): void;
  /** Forgets what is too old to be kept. */
  expire(): void;
  /**
   * What has changed for a person after a point: removals, then entries in reading order, so that each one's `after` is
   * there before it. Their sequence numbers are out of order: a reader is up to date only after the last of them.
   */
  since(sequence: number, viewer: string): readonly Change[];
  /** Tells a person's changes from now on, until the returned function is called. */
  listen(viewer: string, listener: (change: Change) => void): () => void;
}

/** `nextSequence` counts for the whole process, so that one number says how far a browser has read. */
export function makeChannel(
  name: string,
  kept: readonly Entry[],
  nextSequence: () => number,
  onChange: (channel: Channel, entry: Entry | null) => void,
): Channel {
  let entries: readonly Entry[] = [];
  const sequences = new Map<string, number>();
  const weights = new Map<string, number>();
  let characters = 0;
  let removed: readonly { id: string; owner: string | null; sequence: number }[] = [];
  const listeners = new Set<{ viewer: string; listener: (change: Change) => void }>();

  const isFor = ({ owner }: Pick<Entry, 'owner'>, viewer: string) => owner === null || owner === viewer;

  function told(entry: Entry): void {
    const sequence = nextSequence();
    sequences.set(entry.id, sequence);
    for (const { viewer, listener } of listeners)
      if (isFor(entry, viewer)) listener({ kind: 'put', sequence, entry, after: before(entry, viewer) });
    onChange(channel, entry);
  }

  function before(entry: Entry, viewer: string): string | null {
    const siblings = entries.filter((other) => other.parent === entry.parent && isFor(other, viewer));
    return siblings[siblings.findIndex(({ id }) => id === entry.id) - 1]?.id ?? null;
  }

  function weigh(id: string, weight: number): void {
    characters += weight - (weights.get(id) ?? 0);
    weights.set(id, weight);
  }

  function drop(id: string): void {
    const gone = entries.filter((entry) => entry.id === id || entry.parent === id);
    entries = entries.filter((entry) => !gone.includes(entry));
    for (const entry of gone) {
      sequences.delete(entry.id);
      weigh(entry.id, 0);
      weights.delete(entry.id);
    }
  }

  /** The oldest go silently, with what stands below them: a page that shows them may keep them. */
  function bound(): void {
    const oldest = Date.now() - KEPT_FOR;
    for (let first = entries[0]; first; first = entries[0]) {
      const full = entries.length > MAX_ENTRIES || (characters > MAX_CHANNEL_CHARACTERS && entries.length > 2);
      if (!full && first.at >= oldest) return;
      drop(first.id);
    }
  }

  const channel: Channel = {
    name,
    entries: (viewer) => entries.filter((entry) => isFor(entry, viewer)),
    all: () => entries,
    get: (id, viewer) => entries.find((entry) => entry.id === id && isFor(entry, viewer)) ?? null,
    has: (id) => entries.some((entry) => entry.id === id),
    add(entry, after) {
      const at = entries.findIndex(({ id }) => id === (after ?? entry.parent));
      let place = at < 0 ? entries.length : at + 1;
      if (after === undefined && entry.parent !== null) while (entries[place]?.parent === entry.parent) place++;
      entries = entries.toSpliced(place, 0, entry);
      weigh(entry.id, weightOf(entry));
      bound();
      if (entries.includes(entry)) told(entry);
    },
    change(id, change) {
      const at = entries.findIndex((entry) => entry.id === id);
      if (at < 0) return false;
      const entry = { ...entries[at]!, ...change };
      entries = entries.with(at, entry);
      weigh(id, weightOf(entry));
      bound();
      if (entries.includes(entry)) told(entry);
      return true;
    },
    remove(id) {
      const entry = entries.find((candidate) => candidate.id === id);
      if (!entry) return;
      drop(id);
      const sequence = nextSequence();
      removed = [...removed, { id, owner: entry.owner, sequence }].slice(-MAX_ENTRIES);
      for (const { viewer, listener } of listeners)
        if (isFor(entry, viewer)) listener({ kind: 'removed', sequence, id });
      onChange(channel, null);
    },
    expire() {
      const before = entries.length;
      bound();
      if (entries.length !== before) onChange(channel, null);
    },
    since(sequence, viewer) {
      const removals = removed
        .filter((removal) => isFor(removal, viewer))
        .map(({ id, sequence }): Change => ({ kind: 'removed', sequence, id }));
      const puts: Change[] = [];
      /** The last entry so far below each parent. */
      const latest = new Map<string | null, string>();
      for (const entry of entries) {
        if (!isFor(entry, viewer)) continue;
        const after = latest.get(entry.parent) ?? null;
        latest.set(entry.parent, entry.id);
        puts.push({ kind: 'put', sequence: sequences.get(entry.id)!, entry, after });
      }
      return [...removals, ...puts].filter((change) => change.sequence > sequence);
    },
    listen(viewer, listener) {
      const entry = { viewer, listener };
      listeners.add(entry);
      return () => listeners.delete(entry);
    },
  };

  for (const entry of kept) {
    sequences.set(entry.id, nextSequence());
    weigh(entry.id, weightOf(entry));
  }
  entries = kept;
  bound();
  return channel;
}

/** About how many characters an entry takes in memory and on disk. */
function weightOf({ body }: Entry): number {
  return JSON.stringify(body).length;
}
