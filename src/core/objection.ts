import type { ItemReference } from './kept-briefing.ts';
import type { Place } from './place.ts';

/** Why somebody holds a line to be wrong. */
export const OBJECTION_REASONS = ['not-said', 'wrong-actor', 'wrong-kind', 'wrong-extent', 'other'] as const;
export type ObjectionReason = (typeof OBJECTION_REASONS)[number];

/**
 * A line of any briefing of an article, by its list and the span of its first evidence: indices differ between engines,
 * words do not.
 */
export interface Line {
  readonly articleId: string;
  readonly section: ItemReference['section'];
  /** UTF-16 offsets into the article's text. */
  readonly start: number;
  readonly end: number;
}

/** Somebody's word that a line is wrong: it hides the line in that place, and shows whoever improves the engine where to look. */
export interface Objection extends Line {
  readonly place: Place;
  readonly reason: ObjectionReason;
  readonly person: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The engine that proposed the line: `name@version`. */
  readonly engine: string;
  /** The item as it was shown. */
  readonly item: object;
}
