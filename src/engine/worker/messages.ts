import type { Article } from '../../core/article.ts';
import type { Proposal } from '../../core/briefing.ts';

/** What the two sides say to each other; all of it survives a structured clone. */
export interface ToThread {
  readonly job: number;
  readonly article: Article;
}

export type FromThread =
  | { readonly kind: 'ready'; readonly id: string }
  | { readonly kind: 'proposal'; readonly job: number; readonly proposal: Proposal }
  | { readonly kind: 'failure'; readonly job: number; readonly error: Error };
