import type { Article } from './article.ts';
import type { CommandCall } from './command.ts';
import type { Digest, DraftView } from './digest.ts';
import type { ItemReference, KeptBriefing } from './kept-briefing.ts';
import type { ObjectionReason } from './objection.ts';
import type { PlaceSettings } from './place.ts';
import type { Reply, SourceReport, Status } from './reply.ts';
import type { Delivery, Schedule, Slot } from './schedule.ts';
import type { Feed, Source } from './source.ts';
import type { LedgerLine } from './told.ts';

/** What commands can have done; `app/` implements it. Failures are SitrepErrors. */
export interface UseCases {
  /** Briefs the source; `none` is the place's current article, at first the bundled sample. Becomes the current one. */
  brief(source: Source, call: CommandCall): Promise<{ kept: KeptBriefing; sample: boolean }>;
  /** What an actor has said over time, in what the place has been told; `name` is null where nobody goes by it. */
  track(
    typed: string,
    call: CommandCall,
  ): Promise<Pick<Extract<Reply, { kind: 'track' }>, 'name' | 'others' | 'entries'>>;
  /** A scheduled briefing that was posted to the call's channel, or shown to its editors there. Throws `briefing-unknown`. */
  delivered(id: string, call: CommandCall): Promise<Digest>;
  /** The open questions of what the place has been told; null where it has no sources or has been told nothing. */
  ledger(call: CommandCall): Promise<readonly LedgerLine[] | null>;
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

  /** The drafts that wait in the call's channel, and those that were posted from it of late. */
  drafts(call: CommandCall): Promise<readonly { schedule: Schedule; draft: DraftView }[]>;
  /**
   * A draft of the call's channel as editors see it: the one named by the options `d` (a delivery) or `schedule`, else the
   * only one there is. Throws `draft-unknown`, `option-missing` where there are several, and `not-allowed` elsewhere.
   */
  draft(call: CommandCall): Promise<{ digest: Digest; draft: DraftView }>;
  /** It goes out at its time, or at once where that has passed. Throws `draft-closed`. */
  approveDraft(call: CommandCall): Promise<DraftView>;
  /** It goes out that many minutes later. Throws `draft-closed`. */
  postponeDraft(minutes: number, call: CommandCall): Promise<DraftView>;
  /** Drops an item by its number from 1, or puts it back; what has been posted is corrected. Throws `line-unknown`. */
  dropItem(number: number, call: CommandCall): Promise<{ digest: Digest; draft: DraftView }>;
  /** Changes a line (`2.p1`: `edits.ts`); empty text takes it away. Throws `line-unknown`. */
  editLine(line: string, text: string, call: CommandCall): Promise<DraftView>;

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
  /** The platform's id of the editors' channel, how many minutes before, and `send` or `hold`; null: no draft. */
  readonly draft: {
    readonly channel: string;
    readonly ahead: string | null;
    readonly unattended: string | null;
  } | null;
  /** The platform's id of the channel; null: this one. */
  readonly channel: string | null;
}
