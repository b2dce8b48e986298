import type { Article } from './article.ts';
import type { Briefing } from './briefing.ts';

/** An article as stories are made of: its text, what was found in it, and when. */
export interface Report {
  /** The key of the briefing in the store. */
  readonly key: string;
  readonly article: Article;
  readonly briefing: Briefing;
  /** When it was published, else when it was first seen, in milliseconds since the epoch. */
  readonly at: number;
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
