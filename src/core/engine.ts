import type { Article, Language } from './article.ts';
import type { Proposal } from './briefing.ts';

/** Reads an article and proposes what it says; the gate in `verify.ts` decides what is shown. */
export interface Engine {
  /** `name@version`; a stored briefing is used again only for the same engine. */
  readonly id: string;
  /** How long it may wait for others than itself, in milliseconds; none where it waits for nobody. */
  readonly patience?: number;
  propose(article: Article, signal: AbortSignal, asked?: Asked): Promise<Proposal>;
  /** What its language model has done so far; engines without one have none. */
  report?(): Promise<ModelReport>;
}

/** For whom a proposal is made. */
export interface Asked {
  /** Whose budget it comes from: a place's key. */
  readonly account: string;
  /** Told how many characters a model has written. */
  readonly progress?: (characters: number) => void;
}

/**
 * Why a language model's engine let the embedded one answer: no answer in time; not reached, or failing; too many
 * requests; key or request not accepted; no tokens left; an answer that the article does not bear out.
 */
export const FALLBACK_REASONS = ['slow', 'down', 'busy', 'refused', 'budget', 'wrong'] as const;
export type FallbackReason = (typeof FALLBACK_REASONS)[number];

/** The engine that was to answer, and why another did. */
export interface Fallback {
  readonly engine: string;
  readonly because: FallbackReason;
}

/** A language model's record since the start. */
export interface ModelReport {
  readonly name: string;
  /** Where articles are sent. */
  readonly host: string;
  /** Briefings that it made. */
  readonly answered: number;
  /** Briefings that the embedded engine made instead, by reason. */
  readonly fallbacks: Readonly<Partial<Record<FallbackReason, number>>>;
  /** Items that it offered, and those of them that the article does not bear out. */
  readonly offered: number;
  readonly dropped: number;
  /** Since midnight, UTC. */
  readonly tokensToday: number;
  /** Null is no limit. */
  readonly tokensPerDay: number | null;
}

/** The language of a text, or null when it is neither Dutch nor English (or too short to tell). */
export type DetectLanguage = (text: string) => Language | null;
