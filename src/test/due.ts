// A bot whose schedules run on a clock that a test moves, with a platform and sources made of tables. The store is the
// real one; a restart is a second bot over the same store.
import { makeBriefer } from '../app/brief.ts';
import { makeRunDue, type RunDue } from '../app/run-due.ts';
import type { Digest } from '../core/digest.ts';
import { SitrepError } from '../core/errors.ts';
import { SILENT } from '../core/log.ts';
import { type Place, placeKey } from '../core/place.ts';
import type { Post, PostEdit } from '../core/platform.ts';
import type { Notice, Reply } from '../core/reply.ts';
import type { Schedule } from '../core/schedule.ts';
import type { Feed, FeedEntry, FeedState, Reading } from '../core/source.ts';
import type { Store } from '../core/store.ts';
import { makeCalendar } from '../schedule/calendar.ts';
import { fakeDetect, fakeEngine, PLACE, readText } from './fakes.ts';

export const FEED = 'https://news.example/feed';
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** What the platform has on show: each post once, as where it honours a nonce, and all that it was sent. */
export class FakeChannels {
  readonly sent: Post[] = [];
  readonly shown = new Map<string, { readonly post: Post; readonly at: number }>();
  readonly notices: { readonly owner: string; readonly notice: Notice }[] = [];
  /** Thrown instead of posting, by place key. */
  readonly faults = new Map<string, () => Error>();
  #posts = 0;

  async post(post: Post, now: number): Promise<string> {
    const fault = this.faults.get(placeKey(post.place));
    if (fault) throw fault();
    this.sent.push(post);
    if (!this.shown.has(post.key)) this.shown.set(post.key, { post, at: now });
    const id = `m${++this.#posts}`;
    this.messages.set(id, post.reply);
    this.places.set(id, placeKey(post.place));
    return id;
  }

  /** The last form of each message, by its id. */
  readonly messages = new Map<string, Reply>();
  /** Where each stands, as place keys. */
  readonly places = new Map<string, string>();

  /** Whether the platform can tell what it has taken. */
  canFind = false;

  async find(_place: Place, key: string): Promise<string | null> {
    const post = this.canFind ? this.shown.get(key)?.post : undefined;
    return [...this.messages].find(([, reply]) => reply === post?.reply)?.[0] ?? null;
  }

  async edit({ messageId, reply, place }: PostEdit): Promise<void> {
    const fault = this.faults.get(placeKey(place));
    if (fault) throw fault();
    if (!this.messages.has(messageId)) throw new SitrepError('message-gone');
    this.messages.set(messageId, reply);
  }

  async notify(schedule: Schedule, reply: Reply): Promise<void> {
    if (reply.kind === 'notice') this.notices.push({ owner: schedule.owner, notice: reply.notice });
  }

  digests(): readonly Digest[] {
    return [...this.shown.values()].flatMap(({ post }) => (post.reply.kind === 'digest' ? [post.reply.digest] : []));
  }

  /** The titles in each message, in order. */
  titles(): readonly (readonly (string | null)[])[] {
    return this.digests().map(({ items }) => items.map(({ title }) => title));
  }
}

/** Feeds whose entries a test adds; each entry has a page of its own. Counts its visits, and honours an etag. */
export class FakeSources implements Reading {
  readonly feeds = new Map<string, FeedEntry[]>();
  readonly faults = new Map<string, () => Promise<Error>>();
  visits = 0;
  unchanged = 0;
  articles = 0;
  /** What stands at an address, where that is not the usual one sentence. */
  readonly texts = new Map<string, string>();

  add(address: string, ...keys: readonly string[]): void {
    const entries = keys.map((key) => entryOf(key));
    this.feeds.set(address, [...entries.reverse(), ...(this.feeds.get(address) ?? [])]);
  }

  async feed(address: string, known: FeedState | null): Promise<Feed> {
    this.visits++;
    const fault = this.faults.get(address);
    if (fault) throw await fault();
    const entries = this.feeds.get(address);
    if (!entries) throw new SitrepError('address-not-found', { address });
    const etag = `${entries.length}`;
    const state = { title: 'News', etag, lastModified: null };
    if (known?.etag !== etag) return { ...state, entries };
    this.unchanged++;
    return { ...state, entries: [] };
  }

  async article(source: Parameters<Reading['article']>[0]) {
    this.articles++;
    if (source.kind !== 'address') throw new SitrepError('internal');
    const fault = this.faults.get(source.address);
    if (fault) throw await fault();
    const text = this.texts.get(source.address) ?? `Anna opens the bridge of ${source.address}.`;
    return readText(text, { url: source.address });
  }

  async document(): Promise<string> {
    throw new SitrepError('internal');
  }
}

export function entryOf(key: string, change: Partial<FeedEntry> = {}): FeedEntry {
  return {
    key,
    address: `https://news.example/${key}`,
    title: key,
    publishedAt: null,
    author: null,
    text: null,
    ...change,
  };
}

export function scheduleOf(id: string, when: string, createdAt: number, change: Partial<Schedule> = {}): Schedule {
  return {
    id,
    place: PLACE,
    recurrence: makeCalendar().parse(when),
    zone: 'Europe/Amsterdam',
    sources: [FEED],
    language: null,
    quiet: null,
    draft: null,
    owner: 'U1',
    state: 'active',
    pausedBecause: null,
    createdAt,
    plannedUntil: createdAt,
    ...change,
  };
}

export interface TestBot {
  readonly due: RunDue;
  /** One ring of the tick at the clock's time. */
  ring(): Promise<void>;
}

/** One life of the process, over a store and the world outside. */
export function startBot(parts: {
  store: Store;
  channels: Pick<FakeChannels, 'post' | 'notify'> & Partial<Pick<FakeChannels, 'edit' | 'find'>>;
  sources: Reading;
  clock: () => number;
  catchUpMinutes?: number;
  silentSourceDays?: number;
  signal?: AbortSignal;
  visitLimit?: number;
  postsPerSecond?: number;
}): TestBot {
  const { store, channels, sources, clock, catchUpMinutes = 180, signal = new AbortController().signal } = parts;
  const briefer = makeBriefer({
    reading: sources,
    detectLanguage: fakeDetect,
    engine: fakeEngine(),
    store,
    log: SILENT,
  });
  const due = makeRunDue({
    store,
    calendar: makeCalendar(),
    reading: sources,
    briefer,
    post: (post) => channels.post(post, clock()),
    find: async (place, key) => (await channels.find?.(place, key)) ?? null,
    edit: async (edit) => channels.edit?.(edit),
    notify: (schedule, reply) => channels.notify(schedule, reply),
    placeReader: async (_: Place) => ({ language: 'en', zone: 'Europe/Amsterdam' }),
    clock,
    log: SILENT,
    catchUpMinutes,
    silentSourceDays: parts.silentSourceDays ?? 0,
    random: () => 0.5,
    postsPerSecond: parts.postsPerSecond ?? Number.POSITIVE_INFINITY,
    ...(parts.visitLimit !== undefined && { visitLimit: parts.visitLimit }),
  });
  return { due, ring: () => due.runDue(signal) };
}
