import type { Article } from './article.ts';
import type { Briefing } from './briefing.ts';
import type { Line, Objection } from './objection.ts';
import type { Place, PlaceSettings } from './place.ts';
import type { NoticeFacts } from './reply.ts';
import type { Delivery, DeliveryContent, Draft, Schedule, Slot } from './schedule.ts';
import type { FeedState, SavedSource } from './source.ts';

/**
 * What survives a restart. Each method is one transaction; when it has resolved, the change outlives the process, and
 * what somebody was told (schedules, sources, settings) or what a platform has accepted (`sent`) outlives a power cut.
 * Rows that do not exist are null or an empty list, never an error. Instants are milliseconds since the epoch.
 */
export interface Store {
  readonly articles: ArticleStore;
  readonly places: PlaceStore;
  readonly schedules: ScheduleStore;
  readonly deliveries: DeliveryStore;
  readonly notices: NoticeStore;
  readonly sources: SourceStore;
  readonly objections: ObjectionStore;
  readonly told: ToldStore;
  readonly calls: CallStore;
  readonly tokens: TokenStore;
  /** Throws when the database cannot be read and written. */
  check(): Promise<void>;
  /**
   * Forgets what nobody needs any more, so that the size stays bounded: briefings that no channel, kept delivery or
   * reader has used for 30 days and no place has been told for 180, finished deliveries and notices after 90 days, old delivered entries and feed states,
   * objections after a year, call ids after a day, token counts after 90 days. Returns how many rows went. Meant for once a day.
   */
  prune(now: number): Promise<number>;
  close(): Promise<void>;
}

export interface ArticleStore {
  /** Keeps the article and its briefing. The key is the same for the same article and engine. */
  put(article: Article, briefing: Briefing): Promise<string>;
  article(id: string): Promise<Article | null>;
  /** Goes through the gate again: what no longer passes is not shown. */
  briefing(key: string): Promise<{ article: Article; briefing: Briefing } | null>;
  /** The key of the briefing that an engine made of an article. */
  find(articleId: string, engine: string): Promise<string | null>;
  /**
   * Kept articles in the same language, kept before this one, that have its address or share marks of its signature
   * (`marksOf`): the latest at its address first, then the likeliest, at most 5, with the instant each was first kept.
   */
  before(article: Article): Promise<readonly { readonly article: Article; readonly keptAt: number }[]>;
  /** How many articles are kept. */
  count(): Promise<number>;
}

export interface PlaceStore {
  settings(place: Place): Promise<PlaceSettings>;
  set(place: Place, settings: PlaceSettings): Promise<void>;
  /** The key of the last briefing made in the place. */
  current(place: Place): Promise<string | null>;
  setCurrent(place: Place, briefingKey: string): Promise<void>;
}

export interface ScheduleStore {
  add(schedule: Schedule): Promise<void>;
  get(id: string): Promise<Schedule | null>;
  /** Those that post to the place, oldest first. */
  of(place: Place): Promise<readonly Schedule[]>;
  /** Those of every channel of the place's platform and workspace, oldest first. */
  ofWorkspace(place: Place): Promise<readonly Schedule[]>;
  active(): Promise<readonly Schedule[]>;
  /**
   * Changes state; resuming sets `plannedUntil`, so that what was due during the pause is not made up for. Pausing takes
   * what is planned to skipped, save what was asked for with `/schedule now`.
   */
  setState(
    id: string,
    state: Schedule['state'],
    because: Schedule['pausedBecause'],
    plannedUntil?: number,
  ): Promise<void>;
  /** Removes it with its deliveries and what it has delivered. False when there was none. */
  remove(id: string): Promise<boolean>;
}

export interface DeliveryStore {
  /**
   * Plans slots and moves an active schedule's `plannedUntil` forward, in one transaction: `due` become planned,
   * `missed` become skipped, and so do earlier planned deliveries that have composed nothing yet, since a later slot
   * takes their place. A slot that already has a row keeps it. `ahead`, in milliseconds: they begin that long before
   * they are due, and drafts that wait for an approval are skipped for a later one. Returns the ids of those.
   */
  plan(
    scheduleId: string,
    due: readonly Slot[],
    missed: readonly Slot[],
    plannedUntil: number,
    ahead?: number,
  ): Promise<readonly string[]>;
  /** Adds a delivery that no recurrence asked for (`/schedule now`); its slot is the current minute. Null when there is one. */
  add(scheduleId: string, slot: Slot): Promise<Delivery | null>;
  /**
   * Planned deliveries that may start now, oldest first: of each schedule the oldest that is unfinished, so that two of
   * one schedule never run at once; of a paused schedule only what was asked for with `add`.
   */
  ready(now: number): Promise<readonly Delivery[]>;
  /** Takes a planned delivery to `composing` and counts an attempt; false when somebody else has it. */
  claim(id: string, now: number): Promise<boolean>;
  /** Takes a composing delivery to `sending` with what it carries; false when it is gone: it must not be posted then. */
  composed(id: string, content: DeliveryContent, now: number): Promise<boolean>;
  /** Takes a delivery to `sent` and its entries to delivered, in one transaction. */
  sent(id: string, messageId: string | null, now: number): Promise<void>;
  /** Takes a delivery that carries nothing worth a message to `skipped`, its entries to delivered. */
  skipped(id: string, now: number): Promise<void>;
  /** Takes an unfinished delivery whose time has passed to `skipped`; what it carries stays undelivered. */
  missed(id: string, now: number): Promise<void>;
  /** Takes a delivery that carries nothing any more, since editors dropped all of it, to `skipped`, its entries to delivered. */
  dropped(id: string, now: number): Promise<void>;
  /** Takes a sending delivery back to planned: editors see it first. */
  drafted(id: string, draft: Draft, now: number): Promise<void>;
  /** Changes when a planned draft goes out, and whether somebody has approved it; false when it is no longer planned. */
  release(id: string, draft: Draft): Promise<boolean>;
  /**
   * Changes the content of a planned draft, or of one that was posted; false when it is being posted, or `revision` is
   * not the latest.
   */
  revise(id: string, content: DeliveryContent, revision: number): Promise<boolean>;
  /** Planned drafts, and the posted ones that are kept, by their time, latest first. */
  drafts(limit: number): Promise<readonly Delivery[]>;
  /** Back to planned for another attempt, not before an instant; its content is kept. */
  retry(id: string, error: Delivery['error'], notBefore: number, now: number): Promise<void>;
  /** What it carries stays undelivered. */
  failed(id: string, error: NonNullable<Delivery['error']>, now: number): Promise<void>;
  /** After a restart: what was composing or sending goes back to planned. Returns how many. */
  recover(now: number): Promise<number>;
  get(id: string): Promise<Delivery | null>;
  /** The latest rows of a schedule, newest first. */
  log(scheduleId: string, limit: number): Promise<readonly Delivery[]>;
  /** Of these entries, those that the schedule has not delivered yet. */
  fresh(scheduleId: string, entryKeys: readonly string[]): Promise<readonly string[]>;
  /** Counts of rows by state since an instant. */
  counts(since: number): Promise<Readonly<Record<Delivery['state'], number>>>;
}

/** What owners are told unasked, until it has been told and, so that it is told once, for a time after that. */
export interface NoticeStore {
  /** False where the schedule has had one with this key before, or is gone. */
  add(scheduleId: string, key: string, facts: NoticeFacts, now: number): Promise<boolean>;
  /** What is to be told and may be tried now, longest waiting first; at most a hundred. */
  waiting(now: number): Promise<readonly WaitingNotice[]>;
  told(notice: Pick<WaitingNotice, 'scheduleId' | 'key'>, now: number): Promise<void>;
  /** It could not be told: counts an attempt, and waits. */
  later(notice: Pick<WaitingNotice, 'scheduleId' | 'key'>, notBefore: number): Promise<void>;
}

export interface WaitingNotice {
  readonly scheduleId: string;
  readonly key: string;
  readonly facts: NoticeFacts;
  readonly attempts: number;
}

export interface SourceStore {
  /** False when the place has one with this name or address. */
  add(place: Place, source: SavedSource): Promise<boolean>;
  of(place: Place): Promise<readonly SavedSource[]>;
  /** By name or address. False when there was none. */
  remove(place: Place, nameOrAddress: string): Promise<boolean>;
  feedState(address: string): Promise<FeedState | null>;
  setFeedState(address: string, state: FeedState): Promise<void>;
  /** The addresses whose last visit failed, longest failing first. */
  failing(): Promise<readonly { readonly address: string; readonly state: FeedState }[]>;
}

export interface ObjectionStore {
  /** False when the place has one against the same line: the first one stays. */
  add(objection: Objection): Promise<boolean>;
  /** False when there was none. */
  remove(place: Place, line: Line): Promise<boolean>;
  /** Against lines of one article, in one place. */
  of(place: Place, articleId: string): Promise<readonly Objection[]>;
  /** All of a place, oldest first; null: of every place. */
  list(place: Place | null): Promise<readonly Objection[]>;
  count(): Promise<number>;
}

/** What each place has been told: briefings made there or posted there. Posting them is written down by `deliveries.sent`. */
export interface ToldStore {
  /** Nothing where the briefing is gone, or where the place has been told it before. */
  add(place: Place, briefingKey: string, now: number): Promise<void>;
  /** Adds names, in the form in which they are compared, under which a briefing's actors can be found. */
  name(briefingKey: string, names: readonly string[]): Promise<void>;
  /** What the place has been told about any of the names, with the instant: latest first. */
  about(place: Place, names: readonly string[], limit: number): Promise<readonly Told[]>;
  /** That somebody in the place has asked what an actor said. */
  track(place: Place, name: string, now: number): Promise<void>;
  /** The actors last asked for, at most 20, latest first. */
  tracked(place: Place): Promise<readonly string[]>;
  /** Latest first. */
  latest(place: Place, limit: number): Promise<readonly Told[]>;
}

/** A briefing's key, and when the place was first told it. */
export interface Told {
  readonly key: string;
  readonly at: number;
}

export interface CallStore {
  /** Remembers a platform's id of a call; true only the first time it is seen. Forgets ids older than a day. */
  first(id: string, now: number): Promise<boolean>;
}

/** Tokens that a language model has used, by day (`2026-05-31`, UTC) and account (a place's key). */
export interface TokenStore {
  use(day: string, account: string, tokens: number): Promise<void>;
  /** Null is all accounts together. */
  used(day: string, account: string | null): Promise<number>;
}
