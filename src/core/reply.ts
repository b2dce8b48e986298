import type { Article, Language } from './article.ts';
import type { Briefing, Section } from './briefing.ts';
import type { Edited } from './edits.ts';
import type { Fallback, ModelReport } from './engine.ts';
import type { ErrorCode, ErrorDetails } from './errors.ts';
import type { Evidence } from './evidence.ts';
import type { Changes } from './likeness.ts';
import type { ObjectionReason } from './objection.ts';
import type { Place, PlaceSettings, PlatformName, Reader } from './place.ts';
import type { Delivery, Schedule, Slot, SourceFailure } from './schedule.ts';
import type { SavedSource } from './source.ts';

/** A briefing with the key under which the store has it: what its buttons name. */
export interface KeptBriefing {
  readonly key: string;
  readonly briefing: Briefing;
  /** Lines that the place does not want to see: somebody there said that they are wrong. */
  readonly hidden?: readonly ItemReference[];
  /** Told once, with the briefing just made. */
  readonly fallback?: Fallback;
  /** What the article is a later version of; absent or null where it is none, or where nobody has looked. */
  readonly version?: ArticleVersion | null;
}

/** The article that an article is a later version of, and what has changed between them. */
export interface ArticleVersion extends Changes {
  readonly earlier: Pick<Article, 'id' | 'title' | 'url' | 'source'> & {
    /** When it was first read, in milliseconds since the epoch. */
    readonly keptAt: number;
  };
}

/** An item of a briefing: its list and its place there, from 0. */
export interface ItemReference {
  readonly section: Section | 'bottomLine';
  readonly index: number;
}

export interface SourceReport extends SavedSource {
  readonly failingSince: number | null;
  readonly lastError: string | null;
}

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

/** A question that was open in an earlier article, and the sentence that may answer it. */
export interface ToldAnswer {
  /** `index` is its place among the briefing's questions. */
  readonly question: ToldPosition;
  readonly answer: { readonly article: Article; readonly evidence: Evidence; readonly at: number };
}

/** Two statements that do not go together, as both were told. */
export interface ToldChange {
  readonly kind: 'shifted' | 'contradicts';
  readonly by: 'polarity' | 'figure';
  readonly now: ToldPosition;
  readonly before: ToldPosition;
}

/** A position or question with all that it takes to quote it, date it and link to it. */
export interface ToldPosition {
  readonly key: string;
  readonly article: Article;
  readonly briefing: Briefing;
  readonly index: number;
  /** When it was published or first told, in milliseconds since the epoch. */
  readonly at: number;
}

/** One of an actor's statements over time. */
export interface TrackEntry {
  readonly said: ToldPosition;
  /** Where the same was said again, oldest first. */
  readonly again: readonly ToldPosition[];
  /** What the actor said before, where this is against it. */
  readonly shiftedFrom: ToldPosition | null;
}

/** An open question over articles. */
export interface LedgerLine {
  /** Its first mention; `index` is its place among the briefing's questions. */
  readonly question: ToldPosition;
  readonly mentions: number;
  /** Milliseconds since the epoch. */
  readonly lastAt: number;
  /** `quiet`: nobody has mentioned it for a time. */
  readonly state: 'open' | 'answered' | 'quiet';
  /** The sentence that may answer it. */
  readonly answer: ToldAnswer['answer'] | null;
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
