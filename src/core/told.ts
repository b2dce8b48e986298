import type { Article } from './article.ts';
import type { Briefing } from './briefing.ts';
import type { Evidence } from './evidence.ts';

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
