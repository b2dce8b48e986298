import { createHash } from 'node:crypto';
import { SitrepError } from '../../core/errors.ts';
import type { Feed, FeedState } from '../../core/source.ts';
import { charsetOf, decode } from '../charset.ts';
import { type Door, type Fetched, statusError } from '../door/fetch.ts';
import { mediaOf } from '../file/media.ts';
import type { Manners } from '../manners/manners.ts';
import { reservedByHeader } from '../manners/reservations.ts';
import { htmlOf, pageAt } from '../page/page-at.ts';
import { isFault } from '../page/result.ts';
import { performSafely } from '../thread/in-thread.ts';

/** How sources are come to. */
export interface Way {
  readonly door: Door;
  readonly manners: Manners;
}

/**
 * Visits an address as a source: a feed gives its entries, a page that names a feed gives that, any other page gives one
 * entry, itself. A site's wishes are kept. Throws `feed-retired` and `feed-unreadable` beside what the door throws.
 */
export async function feedAt(
  { door, manners }: Way,
  address: string,
  known: FeedState | null,
  signal: AbortSignal,
): Promise<Feed> {
  const url = URL.parse(address.trim());
  if (url !== null) await manners.maySubscribe(url, signal);
  const fetched = await door.fetch(address, { etag: known?.etag, lastModified: known?.lastModified }, signal);
  const movedTo = fetched.redirected && fetched.permanent ? fetched.url.href : null;
  const state = { etag: fetched.header('etag'), lastModified: fetched.header('last-modified'), movedTo };
  if (fetched.status === 304)
    return {
      title: null,
      entries: [],
      etag: state.etag ?? known?.etag ?? null,
      lastModified: state.lastModified ?? known?.lastModified ?? null,
      movedTo,
    };
  if (fetched.status === 410) throw new SitrepError('feed-retired', { address: fetched.url.hostname });
  const type = fetched.header('content-type');
  const media = mediaOf(fetched.body, type, fetched.url.pathname);
  if (media === 'html') return await pageAsFeed({ door, manners }, address, fetched, signal);
  const error = statusError(fetched);
  if (error !== null) throw error;
  if (media !== 'feed' && media !== 'xml' && media !== 'json')
    throw new SitrepError('feed-unreadable', { address: fetched.url.hostname });
  return { ...(await feedOf(fetched, signal)), ...state };
}

/** A page as a source: an article is its own one entry, a front page leads to the feed that it names. */
async function pageAsFeed(
  { door, manners }: Way,
  address: string,
  fetched: Fetched,
  signal: AbortSignal,
): Promise<Feed> {
  await manners.mayVisit(fetched.url, signal);
  const page = await pageAt(fetched, address, signal);
  const { article } = page;
  const own = !isFault(article) && (page.isArticle || page.feeds.length === 0);
  if (!own && page.feeds[0] !== undefined && fetched.status < 300) {
    const found = await door.fetch(page.feeds[0], {}, signal);
    if (
      statusError(found) === null &&
      mediaOf(found.body, found.header('content-type'), found.url.pathname) === 'feed'
    ) {
      const { href } = found.url;
      return { ...(await feedOf(found, signal)), etag: null, lastModified: null, movedTo: href };
    }
  }
  if (isFault(article)) throw new SitrepError(article.code, article.details);
  await manners.mayMine(fetched, htmlOf(fetched), signal);
  const entry = {
    // A page that is written on, as live blogs and dossiers are, is new again when its text is.
    key: `${article.url}#${createHash('sha256').update(article.text).digest('hex').slice(0, 16)}`,
    address: article.url,
    title: article.title,
    publishedAt: article.publishedAt,
    author: article.author,
    text: article.text,
  };
  return {
    title: page.title,
    entries: [entry],
    etag: fetched.header('etag'),
    lastModified: fetched.header('last-modified'),
  };
}

async function feedOf({ url, body, header }: Fetched, signal: AbortSignal): Promise<Pick<Feed, 'title' | 'entries'>> {
  const text = decode(body, charsetOf(header('content-type')), true);
  const feed = await performSafely({ kind: 'feed', text, base: url.href }, 'feed-unreadable', signal);
  // Of a feed whose mining is reserved, titles and links remain: they are what a feed is for.
  if (reservedByHeader(header('tdm-reservation')) !== true) return feed;
  return { ...feed, entries: feed.entries.map((entry) => ({ ...entry, text: null })) };
}
