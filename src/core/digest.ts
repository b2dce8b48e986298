import type { Edited } from './edits.ts';
import type { ErrorCode } from './errors.ts';
import type { KeptBriefing } from './kept-briefing.ts';
import type { Schedule, Slot, SourceFailure } from './schedule.ts';
import type { ToldAnswer, ToldChange } from './told.ts';

/** One article of a scheduled briefing. */
export interface DigestItem {
  /** Where else the same text stands. */
  readonly alsoAt?: readonly string[];
  readonly kept: KeptBriefing | null;
  readonly title: string | null;
  readonly address: string | null;
  /** Why there is no briefing of it. */
  readonly error: ErrorCode | null;
  /** What editors have made of it; missing where nothing. */
  readonly edited?: Edited;
}

/** One event in a scheduled briefing. */
export interface DigestStory {
  /** Places in the digest's items; the first one leads. */
  readonly items: readonly number[];
  /** Those of `items` that have the text of another. */
  readonly copies: readonly number[];
  readonly publishers: number;
  readonly changes: readonly ToldChange[];
  readonly answers?: readonly ToldAnswer[];
  /** Actors in it that people of the place have asked for with `/track`. */
  readonly tracked?: readonly string[];
  readonly repeated: number;
}

/** A change that editors made after a briefing had been posted. */
export interface Correction {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The article's number, from 1. */
  readonly number: number;
  /** What the line said before; null where the whole item was taken back. */
  readonly was: string | null;
}

/** Where a briefing stands that editors see first. */
export interface DraftView {
  /** The delivery's id: what buttons name. */
  readonly id: string;
  /** `closed`: it did not go out and will not. */
  readonly state: 'waiting' | 'approved' | 'sending' | 'sent' | 'closed';
  readonly held: boolean;
  /** It goes out, or went out, at this instant. */
  readonly sendAt: number;
  readonly approvedBy: string | null;
}

/** A scheduled briefing, ready to post. */
export interface Digest {
  /** The delivery's id: what buttons name. */
  readonly id?: string;
  readonly schedule: Schedule;
  readonly slot: Slot;
  /** True when it was asked for with `/schedule now`. */
  readonly onDemand: boolean;
  /** True when it is posted noticeably after its time. */
  readonly late: boolean;
  readonly items: readonly DigestItem[];
  /** Missing: each item is a story of its own. */
  readonly stories?: readonly DigestStory[];
  readonly failures: readonly SourceFailure[];
  readonly left: number;
  /** Oldest first. */
  readonly corrections: readonly Correction[];
}
