import type { Article } from './article.ts';
import type { Briefing, Section } from './briefing.ts';
import type { Fallback } from './engine.ts';
import type { Changes } from './likeness.ts';

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
