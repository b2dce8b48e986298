import type { Article } from './article.ts';
import type { CommandCall } from './command.ts';
import type { ObjectionReason } from './objection.ts';
import type { PlaceSettings } from './place.ts';
import type { ItemReference, KeptBriefing, Reply, SourceReport, Status } from './reply.ts';
import type { Delivery, Schedule, Slot } from './schedule.ts';
import type { Feed, Source } from './source.ts';

/** What commands can have done; `app/` implements it. Failures are SitrepErrors. */
export interface UseCases {
  /** Briefs the source; `none` is the place's current article, at first the bundled sample. Becomes the current one. */
  brief(source: Source, call: CommandCall): Promise<{ kept: KeptBriefing; sample: boolean }>;
  /** A briefing by its key, as the place sees it, with its article. Throws `briefing-unknown`. */
  kept(key: string, call: CommandCall): Promise<{ kept: KeptBriefing; article: Article }>;
  /** Hides a line in the call's place. Resolves with the briefing as the place sees it then. */
  object(key: string, item: ItemReference, reason: ObjectionReason, call: CommandCall): Promise<KeptBriefing>;
  /** Shows it again: to whoever hid it, and to managers. Throws `not-allowed`. */
  withdraw(key: string, item: ItemReference, call: CommandCall): Promise<KeptBriefing>;
  /** What has been called wrong in the place, a JSON object a line. */
  exportObjections(call: CommandCall): Promise<string>;

  addSchedule(wish: ScheduleWish, call: CommandCall): Promise<{ schedule: Schedule; next: readonly Slot[] }>;
  schedules(call: CommandCall): Promise<readonly { schedule: Schedule; next: Slot | null }[]>;
  /** One of the place's workspace, by id. Throws `schedule-unknown`. */
  schedule(id: string, call: CommandCall): Promise<{ schedule: Schedule; next: readonly Slot[] }>;
  pauseSchedule(id: string, call: CommandCall): Promise<Schedule>;
  resumeSchedule(id: string, call: CommandCall): Promise<{ schedule: Schedule; next: readonly Slot[] }>;
  removeSchedule(id: string, call: CommandCall): Promise<Schedule>;
  /** Starts a delivery at once, beside the recurrence. */
  runSchedule(id: string, call: CommandCall): Promise<Schedule>;
  deliveries(id: string, call: CommandCall): Promise<{ schedule: Schedule; deliveries: readonly Delivery[] }>;

  /** Reads the address once before it is saved. */
  addSource(address: string, name: string | null, call: CommandCall): Promise<{ name: string; address: string }>;
  sources(call: CommandCall): Promise<readonly SourceReport[]>;
  removeSource(nameOrAddress: string, call: CommandCall): Promise<{ name: string; address: string }>;
  testSource(nameOrAddress: string, call: CommandCall): Promise<{ address: string; feed: Feed }>;
  importSources(source: Source, call: CommandCall): Promise<{ added: number; known: number }>;
  /** The place's sources as an OPML document. */
  exportSources(call: CommandCall): Promise<string>;

  status(call: CommandCall): Promise<Status>;
  /** What the caller's own page shows. */
  home(call: CommandCall): Promise<Extract<Reply, { kind: 'home' }>>;
  settings(call: CommandCall): Promise<Extract<Reply, { kind: 'settings' }>>;
  setSettings(change: Partial<PlaceSettings>, call: CommandCall): Promise<Extract<Reply, { kind: 'settings' }>>;
}

/** A schedule as it was typed, nothing checked yet. */
export interface ScheduleWish {
  readonly when: string;
  readonly zone: string | null;
  /** Addresses and names, separated by spaces or commas. */
  readonly from: string | null;
  readonly language: string | null;
  /** Days off, and days without a message that there is nothing new, as a person names days. */
  readonly except: string | null;
  readonly quiet: string | null;
  /** The platform's id of the channel; null: this one. */
  readonly channel: string | null;
}
