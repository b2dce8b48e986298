import type { Article } from '../core/article.ts';
import { likeness } from '../core/likeness.ts';
import type { DeliveryItem, Schedule } from '../core/schedule.ts';
import type { Store } from '../core/store.ts';
import { makeFindVersion } from './versions.ts';

/** Two articles of one message that share this part of their three-word sequences are told as one. */
const TWINS = 0.8;

/** What remains of a message's articles when each is told once. */
export interface WithoutTwins {
  readonly once: readonly DeliveryItem[];
  /** Keys of entries that say nothing new: they count as delivered. */
  readonly twice: readonly string[];
  /** Under these keys the schedule remembers which texts it has delivered. */
  readonly texts: readonly string[];
}

/**
 * Leaves out articles that are told already: the same text, or nearly the same, behind another address or from another
 * publication, in this message; and in an earlier one of this schedule, where nothing has been added since.
 */
export function makeWithoutTwins(store: Store) {
  const findVersion = makeFindVersion(store);

  /** Whether the schedule has delivered an article of which this one is a version without anything new. */
  async function isOld(article: Article, schedule: Schedule): Promise<boolean> {
    const version = await findVersion(article);
    if (version === null || version.added.length > 0) return false;
    const fresh = await store.deliveries.fresh(schedule.id, [textKey(version.earlier.id)]);
    return fresh.length === 0;
  }

  return async (items: readonly DeliveryItem[], schedule: Schedule): Promise<WithoutTwins> => {
    const told: { readonly article: Article; readonly place: number }[] = [];
    const once: DeliveryItem[] = [];
    const twice: string[] = [];
    for (const item of items) {
      const article = item.briefing === null ? null : ((await store.articles.briefing(item.briefing))?.article ?? null);
      const twin =
        article && told.find(({ article: { id, text } }) => id === article.id || likeness(text, article.text) >= TWINS);
      if (twin) once[twin.place] = withAddress(once[twin.place]!, item.address);
      if (twin || (article !== null && (await isOld(article, schedule)))) twice.push(item.entryKey);
      else if (once.push(item) && article !== null) told.push({ article, place: once.length - 1 });
    }
    return { once, twice, texts: told.map(({ article }) => textKey(article.id)) };
  };
}

/** The other outlet stands beside it: wire copy is told once, and of all who have it. */
function withAddress(item: DeliveryItem, address: string | null): DeliveryItem {
  if (address === null || address === item.address || item.alsoAt?.includes(address)) return item;
  return { ...item, alsoAt: [...(item.alsoAt ?? []), address] };
}

/** No entry's key has a blank in front. */
function textKey(articleId: string): string {
  return ` text ${articleId.slice(0, 24)}`;
}
