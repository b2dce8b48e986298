import type { ReadArticle } from '../../core/article.ts';
import { type ErrorCode, type ErrorDetails, SitrepError } from '../../core/errors.ts';

/** Why there is no article: a SitrepError as plain data, which may come from another thread. */
export interface PageFault {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
}

export function isFault(article: ReadArticle | PageFault): article is PageFault {
  return 'code' in article;
}

/** The article of a page. Throws its fault as a SitrepError. */
export function articleIn({ article }: Page): ReadArticle {
  if (isFault(article)) throw new SitrepError(article.code, article.details);
  return article;
}

/** A page, read: its article or why there is none, and the feeds that it names. */
export interface Page {
  readonly article: ReadArticle | PageFault;
  /** The page calls itself an article. */
  readonly isArticle: boolean;
  readonly title: string | null;
  /** Addresses of feeds in the page's head, absolute, the likeliest first. */
  readonly feeds: readonly string[];
}
