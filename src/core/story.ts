import type { Article, ArticleSource } from './article.ts';
import type { Actor, Briefing } from './briefing.ts';
import type { Evidence } from './evidence.ts';

/** An article as stories are made of: its text, what was found in it, and when. */
export interface Report {
  /** The key of the briefing in the store. */
  readonly key: string;
  readonly article: Article;
  readonly briefing: Briefing;
  /** When it was published, else when it was first seen, in milliseconds since the epoch. */
  readonly at: number;
  /** Lines that are not to be used, as `positions.3`: the place called them wrong. */
  readonly hidden?: ReadonlySet<string>;
}

/** Puts articles together and holds them against each other; `story/` implements it. Nothing in it waits. */
export interface Storytelling {
  storiesOf(reports: readonly Report[]): readonly Story[];
  /** What the statements of `fresh` are to those of `earlier` and to older ones of `fresh` itself, oldest report first. */
  changesOf(fresh: readonly Report[], earlier: readonly Report[]): readonly Change[];
  /** Who is behind an article: three feeds of one house are one publisher. */
  publisherOf(source: Pick<ArticleSource, 'url' | 'source'>): string;
  /** Under which keys an actor can be looked up: two actors that share none are not the same. */
  nameKeys(actor: Pick<Actor, 'name' | 'aliases' | 'kind'>): readonly string[];
  /** Under which keys the actors are found that a person may mean by what was typed. */
  keysOfName(typed: string): readonly string[];
  /** What an actor, named as a person types it, has said in these reports; null where none of them names it. */
  timelineOf(typed: string, reports: readonly Report[]): Timeline | null;
  /** The open questions of these reports, latest mentioned first, as they stand at `now`. */
  ledgerOf(reports: readonly Report[], now: number): readonly LedgerQuestion[];
}

/** One event as several outlets report it: indices into the reports that were given. */
export interface Story {
  /** Oldest first; never empty. */
  readonly members: readonly number[];
  /** The one that says most: the story is told in its words. */
  readonly lead: number;
  /** Those of `members` whose text is near enough the same as an earlier member's: wire copy, a title that shares its pages. */
  readonly copies: readonly number[];
  /** The publishers behind it, each once however many feeds and titles it has. */
  readonly families: readonly string[];
}

/** Something that an actor said, by the report and the place among its positions. */
export interface Statement {
  readonly report: Report;
  readonly index: number;
}

/**
 * How a statement stands to what was told before: `shifted` is against what the same actor said, `contradicts` against
 * what another one says.
 */
export type Change =
  | { readonly kind: 'new'; readonly now: Statement }
  | { readonly kind: 'repeated'; readonly now: Statement; readonly before: Statement }
  | {
      readonly kind: 'shifted' | 'contradicts';
      readonly now: Statement;
      readonly before: Statement;
      /** What the two quotes differ in: so and not so, or a number, a day, a year. */
      readonly by: 'polarity' | 'figure';
    };

/** An actor's statements, oldest first. */
export interface Timeline {
  /** The fullest form of the name. */
  readonly name: string;
  /** Other actors that go by the typed name, by their fullest forms. */
  readonly others: readonly string[];
  readonly entries: readonly TimelineEntry[];
}

export interface TimelineEntry {
  readonly said: Statement;
  /** Where the same was said again, oldest first. */
  readonly again: readonly Statement[];
  /** What the actor said before, where this is against it. */
  readonly shiftedFrom: Statement | null;
}

/** An open question over articles. */
export interface LedgerQuestion {
  /** The same as long as its first mention is among the reports. */
  readonly id: string;
  /** Its first mention: a report, and the place among its questions. */
  readonly first: Statement;
  readonly mentions: number;
  /** When it was last mentioned, in milliseconds since the epoch. */
  readonly lastAt: number;
  /** `quiet`: nobody has mentioned it for a time. */
  readonly state: 'open' | 'answered' | 'quiet';
  /** The sentence of a later article that may answer it. */
  readonly answer: { readonly report: Report; readonly evidence: Evidence } | null;
}
