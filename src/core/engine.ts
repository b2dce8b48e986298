import type { Article, Language } from './article.ts';
import type { Proposal } from './briefing.ts';

/** Reads an article and proposes what it says; the gate in `verify.ts` decides what is shown. */
export interface Engine {
  /** `name@version`; a stored briefing is used again only for the same engine. */
  readonly id: string;
  propose(article: Article, signal: AbortSignal): Promise<Proposal>;
}

/** The language of a text, or null when it is neither Dutch nor English (or too short to tell). */
export type DetectLanguage = (text: string) => Language | null;
