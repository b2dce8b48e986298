import type { Language } from './article.ts';
import type { ErrorCode } from './errors.ts';
import type { Place } from './place.ts';

/** When a schedule runs, as local wall-clock time of its zone. */
export interface Recurrence {
  /** As the person wrote it (`weekdays 07:30`). */
  readonly text: string;
  /** The same as five cron fields, each one a run: minute, hour, day of month, month, day of week. */
  readonly crons: readonly string[];
  /** Days on which it does not run. */
  readonly except: Days | null;
}

/** Days of the calendar, in the schedule's zone. */
export interface Days {
  /** As the person wrote them (`sundays, 2026-12-24..2027-01-01, holidays nl`). */
  readonly text: string;
  /** A day that any of them names. */
  readonly rules: readonly DayRule[];
}

export type DayRule =
  /** 0 is Sunday. */
  | { readonly kind: 'weekdays'; readonly days: readonly number[] }
  /** `YYYY-MM-DD`, both included. */
  | { readonly kind: 'dates'; readonly from: string; readonly to: string }
  /** From 1. */
  | { readonly kind: 'yearly'; readonly month: number; readonly day: number }
  /** Public holidays, by the country's ISO 3166 code in small letters. */
  | { readonly kind: 'holidays'; readonly country: string };

/** One run of a schedule. */
export interface Slot {
  /**
   * The wall-clock time in the schedule's zone, `YYYY-MM-DDTHH:MM`: with the schedule's id it is unique for ever. A time
   * that comes twice, as clocks go back, has its offset beside it the second time (`2026-10-25T02:15+01:00`).
   */
  readonly local: string;
  /** The instant at which it is due, in milliseconds since the epoch. */
  readonly dueAt: number;
}

/** The arithmetic of recurrences; `schedule/` implements it. */
export interface Calendar {
  /** Plain words in Dutch or English, or five cron fields. Throws a SitrepError `schedule-malformed`. */
  parse(when: string, except?: string | null): Recurrence;
  /** Days as a person names them. Throws `schedule-malformed`. */
  days(text: string): Days;
  /** Whether a slot's day is one of them. */
  isAmong(days: Days, slot: Slot): boolean;
  /** Throws a SitrepError `zone-unknown`; returns the canonical name otherwise. */
  zone(name: string): string;
  /** The slots due after `from` and up to and including `to`, oldest first; both in milliseconds since the epoch. */
  between(recurrence: Recurrence, zone: string, from: number, to: number): readonly Slot[];
  /** The next `count` slots after an instant. */
  next(recurrence: Recurrence, zone: string, after: number, count: number): readonly Slot[];
  /** The slot of the minute that an instant is in, recurrence or none. */
  at(zone: string, instant: number): Slot;
}

export interface Schedule {
  /** Short and unique in the store: what people type after `/schedule pause`. */
  readonly id: string;
  readonly place: Place;
  readonly recurrence: Recurrence;
  readonly zone: string;
  /** Feed and page addresses, or names of the place's saved sources; null: all that the place has saved. */
  readonly sources: readonly string[] | null;
  /** null: the place's language. */
  readonly language: Language | null;
  /** Days on which it says nothing when there is nothing new; null: it says so each day. */
  readonly quiet: Days | null;
  /** Whether editors see it first; null: it goes out without. */
  readonly draft: DraftPolicy | null;
  /** The person who made it, told when it fails. */
  readonly owner: string;
  readonly state: 'active' | 'paused';
  /** Why it was paused by us; null when a person did, or when it is active. */
  readonly pausedBecause: ErrorCode | null;
  readonly createdAt: number;
  /** Slots due up to this instant have been planned or skipped. */
  readonly plannedUntil: number;
}

export interface DraftPolicy {
  /** The editors' channel, in the schedule's workspace. */
  readonly channel: string;
  /** How long before its time the draft is shown, in minutes. */
  readonly minutes: number;
  /** What becomes of it at its time when nobody has approved it: it goes out, or it waits. */
  readonly unattended: 'send' | 'hold';
}

/** A delivery that editors see, or have seen, before it goes out. */
export interface Draft {
  /** The platform's id of its message in the editors' channel; null where it could not be shown. */
  readonly messageId: string | null;
  /** It goes out not before this instant, in milliseconds since the epoch. */
  readonly sendAt: number;
  /** Who has approved it, by name where the platform tells one; null: nobody yet. */
  readonly approvedBy: string | null;
  /** It does not go out before somebody approves it. */
  readonly held: boolean;
}

/** What an editor has done to a briefing, before it went out or after that. */
export type Edit = {
  /** The item's place in the content's items. */
  readonly item: number;
  readonly by: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Made after the post: what was posted is corrected, and says so. */
  readonly corrects: boolean;
} & (
  | { readonly kind: 'drop' }
  | { readonly kind: 'restore' }
  /** A line by its name (`edits.ts`); empty text takes it away. `was`: its words before. */
  | { readonly kind: 'line'; readonly line: string; readonly text: string; readonly was: string }
);

export const DELIVERY_STATES = ['planned', 'composing', 'sending', 'sent', 'failed', 'skipped'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/**
 * Why a delivery was skipped: nothing was new, its time had passed when it was found, a later one took its place, the
 * schedule was paused before its time, editors had not approved it when the next one came, or they dropped all of it.
 */
export type SkipReason = 'nothing-new' | 'too-late' | 'replaced' | 'paused' | 'not-approved' | 'dropped';

/** A row of the ledger: one slot of one schedule, written before and after each step. */
export interface Delivery {
  /** Unique, at most 25 characters: the platforms' idempotency key. */
  readonly id: string;
  readonly scheduleId: string;
  readonly slot: Slot;
  /** True when no recurrence asked for it (`/schedule now`). */
  readonly onDemand?: boolean;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** Not before this instant: the backoff after a failed attempt. */
  readonly notBefore: number;
  /** The last step's instant. */
  readonly changedAt: number;
  /** What it carries, once composed: briefing keys, in order, and the feed entries they came from. */
  readonly content: DeliveryContent | null;
  /** The platform's id of the posted message. */
  readonly messageId: string | null;
  readonly error: ErrorCode | null;
  readonly draft: Draft | null;
  /** How often editors have changed its content. */
  readonly revision: number;
  /** Null where it was not skipped, or by a version that did not say why. */
  readonly skippedBecause: SkipReason | null;
}

/** What was composed for a delivery, so that a second attempt posts the same. */
export interface DeliveryContent {
  readonly items: readonly DeliveryItem[];
  /** The items as stories, best first; missing where they could not be put together. */
  readonly stories?: readonly DeliveryStory[];
  /** Sources that could not be read this time. */
  readonly failures: readonly SourceFailure[];
  /** How many sources were visited. */
  readonly visited: number;
  /** New entries that were not taken up because there were too many; they count as delivered. */
  readonly left: number;
  /** Their keys, until they have been delivered. */
  readonly leftKeys?: readonly string[];
  /** What editors have changed, oldest first. */
  readonly edits?: readonly Edit[];
}

/** One event in the articles of a delivery. */
export interface DeliveryStory {
  /** Places in the content's items; the first one leads. */
  readonly items: readonly number[];
  /** Those of `items` that have the text of another. */
  readonly copies: readonly number[];
  /** How many publishers are behind it, each counted once however many titles and feeds it has. */
  readonly publishers: number;
  /** What is against something that the place was told before, or that stands in another article of this delivery. */
  readonly changes: readonly DeliveryChange[];
  /** Questions that were open in earlier articles, and the sentences of these that may answer them. */
  readonly answers?: readonly DeliveryAnswer[];
  /** Actors in it that people of the place have asked for with `/track`. */
  readonly tracked?: readonly string[];
  /** How many of its statements the place has been told before. */
  readonly repeated: number;
}

export interface DeliveryChange {
  readonly kind: 'shifted' | 'contradicts';
  readonly by: 'polarity' | 'figure';
  readonly now: PositionReference;
  readonly before: PositionReference;
}

export interface DeliveryAnswer {
  readonly question: PositionReference;
  /** A piece of a stored article, verbatim. */
  readonly answer: { readonly briefing: string; readonly start: number; readonly end: number; readonly at: number };
}

/** A position or question of a stored briefing by its place in its list, and when it was published or first told, in milliseconds since the epoch. */
export interface PositionReference {
  readonly briefing: string;
  readonly index: number;
  readonly at: number;
}

export interface DeliveryItem {
  /** Where else the same text stands. */
  readonly alsoAt?: readonly string[];
  /** The feed entry's key, or null for an article that has none (`/schedule now` of a page). */
  readonly entryKey: string;
  /** The key of the briefing in the store; null when the article could not be read or briefed. */
  readonly briefing: string | null;
  readonly title: string | null;
  readonly address: string | null;
  readonly error: ErrorCode | null;
}

export interface SourceFailure {
  readonly address: string;
  readonly error: ErrorCode;
  /** Milliseconds since the epoch. */
  readonly since: number;
}
