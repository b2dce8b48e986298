import type { Article, Language } from './article.ts';
import type { Section } from './briefing.ts';
import type { Digest, DraftView } from './digest.ts';
import type { ModelReport } from './engine.ts';
import type { ErrorCode, ErrorDetails } from './errors.ts';
import type { ItemReference, KeptBriefing } from './kept-briefing.ts';
import type { ObjectionReason } from './objection.ts';
import type { Place, PlaceSettings, PlatformName, Reader } from './place.ts';
import type { Delivery, Schedule, Slot, SourceFailure } from './schedule.ts';
import type { SavedSource } from './source.ts';
import type { LedgerLine, TrackEntry } from './told.ts';

export interface SourceReport extends SavedSource {
  readonly failingSince: number | null;
  readonly lastError: string | null;
}

export interface PlatformStatus {
  readonly name: PlatformName;
  readonly state: PlatformState;
  /** Since when, in milliseconds since the epoch. */
  readonly since: number;
}
/** `off`: no token. `down`: it does not receive commands now. */
export type PlatformState = 'off' | 'starting' | 'ready' | 'down';

export interface Status {
  readonly version: string;
  readonly startedAt: number;
  readonly engine: string;
  readonly platforms: readonly PlatformStatus[];
  readonly articles: number;
  readonly schedules: number;
  /** Deliveries of the last 24 hours by state. */
  readonly deliveries: Readonly<Record<Delivery['state'], number>>;
  /** Of the schedules that the caller may see, those that do not get through. */
  readonly troubled: readonly TroubledSchedule[];
  readonly failingSources: readonly SourceFailure[];
  /** Items that the evidence gate has dropped since the start. */
  readonly dropped: number;
  /** Lines that somebody has called wrong. */
  readonly objections: number;
  /** Null where no language model is configured. */
  readonly model: ModelReport | null;
}

/** A schedule that has been paused by us, or whose last delivery failed or is being tried again. */
export interface TroubledSchedule {
  readonly schedule: Schedule;
  readonly because: ErrorCode;
  /** When it is tried again, in milliseconds since the epoch; null where it is not. */
  readonly again: number | null;
}

/** A briefing of an earlier day, to open again. */
export interface RecentBriefing {
  readonly key: string;
  readonly title: string | null;
  /** When it was posted, in milliseconds since the epoch; null for the last one that somebody asked for. */
  readonly at: number | null;
  readonly place: Place;
}

/** What a command answers or a schedule posts: data, never mark-up. `presentation/` finds the words for it. */
export type Reply =
  | { readonly kind: 'briefing'; readonly kept: KeptBriefing; readonly sample: boolean }
  | {
      readonly kind: 'list';
      readonly section: Section;
      readonly kept: KeptBriefing;
      /** From 1. */
      readonly page: number;
      /** The actor to filter by, as typed; null for all. */
      readonly actor: string | null;
    }
  | { readonly kind: 'evidence-menu'; readonly kept: KeptBriefing; readonly page: number }
  | { readonly kind: 'evidence'; readonly kept: KeptBriefing; readonly article: Article; readonly item: ItemReference }
  /** Asks why a line is wrong. */
  | { readonly kind: 'objecting'; readonly kept: KeptBriefing; readonly item: ItemReference }
  | {
      readonly kind: 'objection';
      readonly outcome: 'hidden' | 'shown';
      readonly reason: ObjectionReason | null;
      readonly kept: KeptBriefing;
      readonly item: ItemReference;
    }
  | { readonly kind: 'digest'; readonly digest: Digest }
  /** What a scheduled briefing had no room for, from a story on, counted from 0; or why it has the stories that it has. */
  | {
      readonly kind: 'digest-part';
      readonly digest: Digest;
      readonly view: 'stories' | 'why';
      readonly from: number;
    }
  | {
      readonly kind: 'track';
      readonly typed: string;
      /** The fullest form of the name; null where nobody goes by it. */
      readonly name: string | null;
      /** Others who go by what was typed. */
      readonly others: readonly string[];
      readonly entries: readonly TrackEntry[];
      /** From 1. */
      readonly page: number;
    }
  | { readonly kind: 'ledger'; readonly questions: readonly LedgerLine[]; readonly page: number }
  /** The same for editors, with what they can do about it. */
  | { readonly kind: 'draft'; readonly digest: Digest; readonly draft: DraftView }
  | { readonly kind: 'drafts'; readonly drafts: readonly { readonly schedule: Schedule; readonly draft: DraftView }[] }
  /** Which item to drop or put back; which item, and with `item` (from 0) which of its lines, to change. */
  | {
      readonly kind: 'draft-choice';
      readonly of: 'item-to-drop' | 'item-to-edit' | 'line-to-edit';
      readonly digest: Digest;
      readonly draft: DraftView;
      readonly item: number | null;
    }
  | { readonly kind: 'draft-postponing'; readonly draft: DraftView }
  | {
      readonly kind: 'draft-changed';
      readonly outcome: 'approved' | 'postponed' | 'edited' | 'corrected';
      readonly draft: DraftView;
    }
  | { readonly kind: 'schedules'; readonly schedules: readonly { schedule: Schedule; next: Slot | null }[] }
  | {
      readonly kind: 'schedule';
      readonly outcome: 'added' | 'paused' | 'resumed' | 'removed' | 'next' | 'started';
      readonly schedule: Schedule;
      readonly next: readonly Slot[];
    }
  | { readonly kind: 'deliveries'; readonly schedule: Schedule; readonly deliveries: readonly Delivery[] }
  | { readonly kind: 'notice'; readonly notice: Notice }
  | { readonly kind: 'sources'; readonly sources: readonly SourceReport[] }
  | { readonly kind: 'source'; readonly outcome: 'added' | 'removed'; readonly name: string; readonly address: string }
  | { readonly kind: 'sources-imported'; readonly added: number; readonly known: number }
  | {
      readonly kind: 'source-tested';
      readonly address: string;
      readonly title: string | null;
      readonly entries: number;
      readonly newest: { readonly title: string | null; readonly publishedAt: string | null } | null;
    }
  | { readonly kind: 'file'; readonly name: string; readonly mediaType: string; readonly content: string }
  | { readonly kind: 'help' }
  /** A person's own page. */
  | {
      readonly kind: 'home';
      readonly schedules: readonly { schedule: Schedule; next: Slot | null }[];
      readonly sources: readonly (SourceReport & { readonly place: Place })[];
      readonly recent: readonly RecentBriefing[];
      readonly settings: PlaceSettings;
      readonly effective: Reader;
      readonly manager: boolean;
    }
  | { readonly kind: 'status'; readonly status: Status }
  | {
      readonly kind: 'settings';
      readonly settings: PlaceSettings;
      readonly effective: Reader;
      readonly engine: string;
      /** The language model that articles are sent to; null where they stay here. */
      readonly model: Pick<ModelReport, 'name' | 'host'> | null;
      readonly changed: boolean;
    }
  | { readonly kind: 'error'; readonly code: ErrorCode; readonly details: ErrorDetails; readonly reference: string };

/** What the bot tells a schedule's owner unasked. */
export type Notice = { readonly schedule: Schedule } & NoticeFacts;

/** A notice without the schedule that it is about. */
export type NoticeFacts =
  | { readonly kind: 'schedule-paused'; readonly because: ErrorCode }
  /** Due while nothing ran, and found too late to be posted; `first` and `last` are instants. */
  | {
      readonly kind: 'briefings-missed';
      readonly count: number;
      readonly first: number;
      readonly last: number;
    }
  /** Tried until its time had passed. */
  | { readonly kind: 'briefing-failed'; readonly slot: Slot; readonly because: ErrorCode }
  /** Editors could not be shown a draft, which goes out at its time all the same. */
  | { readonly kind: 'draft-not-shown'; readonly slot: Slot; readonly because: ErrorCode }
  /** A source has brought nothing new since an instant; `error`: it cannot be read now. */
  | {
      readonly kind: 'source-silent';
      readonly address: string;
      readonly since: number;
      readonly error: ErrorCode | null;
    };

/** A reply with all that a platform needs to render it. */
export interface Answer {
  readonly reply: Reply;
  readonly reader: Reader;
  readonly audience: 'channel' | 'private';
}

/** Where long work is; `model`: a language model is answering. */
export type Step = 'reading' | 'briefing' | 'model';
/** Long work tells where it is. */
export type Progress = (step: Step) => void;

/** The language for which a place or person asked first. */
export function firstLanguage(...wishes: readonly (Language | null)[]): Language | null {
  return wishes.find((wish) => wish !== null) ?? null;
}
