import type { Article } from '../core/article.ts';
import type { ArticleVersion } from '../core/kept-briefing.ts';
import { changesBetween, likeness } from '../core/likeness.ts';
import type { Store } from '../core/store.ts';

/** Finds what an article is a later version of; null where nothing like it was kept before it. */
export type FindVersion = (article: Article) => Promise<ArticleVersion | null>;

/** Two articles that share this part of their three-word sequences are one article, edited. */
const SAME_ARTICLE = 0.5;
/** At one address less is enough: a live blog or a developing story is rewritten as it goes. */
const SAME_ADDRESS = 0.15;

export function makeFindVersion(store: Store): FindVersion {
  return async (article) => {
    for (const { article: earlier, keptAt } of await store.articles.before(article)) {
      const least = earlier.url !== null && earlier.url === article.url ? SAME_ADDRESS : SAME_ARTICLE;
      if (likeness(earlier.text, article.text) < least) continue;
      const { id, title, url, source } = earlier;
      return { earlier: { id, title, url, source, keptAt }, ...changesBetween(earlier.text, article.text) };
    }
    return null;
  };
}
