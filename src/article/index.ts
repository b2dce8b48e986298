import { createHash } from 'node:crypto';
import { MAX_ARTICLE_CHARACTERS, type ReadArticle } from '../core/article.ts';
import { SitrepError } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import { type Feed, type FeedState, MAX_FILE_BYTES, type Reading, type SourceFile } from '../core/source.ts';
import { charsetOf, decode } from './charset.ts';
import { makeGuard } from './door/address.ts';
import type { Lookup } from './door/connect.ts';
import type { Limits, Timeouts } from './door/fetch.ts';
import { DEFAULT_LIMITS, DEFAULT_TIMEOUTS, type Door, type Fetched, makeDoor, statusError } from './door/fetch.ts';
import { DEFAULT_PAUSE } from './door/pace.ts';
import { readFile, unsupported } from './file/file.ts';
import { mediaOf } from './file/media.ts';
import { readPasted } from './file/pasted.ts';
import { articleIn, isFault, type Page } from './page/result.ts';
import { performSafely } from './thread/in-thread.ts';

export { readOpml, writeOpml } from './feed/opml.ts';

export interface ReadingOptions {
  /** `host:port` pairs that may be read although they are private; all other private addresses are refused. */
  readonly allowPrivate: readonly string[];
  /** Named in the User-Agent, so that a site can reach whoever runs this; null for nobody. */
  readonly contact: string | null;
  readonly version: string;
  readonly log: Log;
  /** For tests. */
  readonly lookup?: Lookup;
  readonly timeouts?: Partial<Timeouts>;
  readonly limits?: Partial<Limits>;
}

/** Reads what people give: addresses through the one door out, texts, files. Every failure is a SitrepError. */
export function makeReading(options: ReadingOptions): Reading {
  const door = makeDoor({
    guard: makeGuard(options.allowPrivate),
    userAgent: userAgentOf(options),
    log: options.log,
    timeouts: { ...DEFAULT_TIMEOUTS, ...options.timeouts },
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    lookup: options.lookup,
    pause: DEFAULT_PAUSE,
  });

  return {
    async article(source, signal) {
      switch (source.kind) {
        case 'address':
          return bounded(await articleAt(door, source.address, signal));
        case 'text':
          return bounded(readPasted(source.text));
        case 'file':
          return bounded(await articleInFile(source.file, signal));
      }
    },
    feed: (address, known, signal) => feedAt(door, address, known, signal),
    async document(address, signal) {
      const fetched = await door.fetch(address, {}, signal);
      const error = statusError(fetched);
      if (error !== null) throw error;
      return decode(fetched.body, charsetOf(fetched.header('content-type')), true);
    },
  };
}

/** Longer texts are refused before work is spent on them, but not before much of them must have been held. */
function bounded(article: ReadArticle): ReadArticle {
  if (!/[\p{L}\p{N}]/u.test(article.text)) throw new SitrepError('text-empty');
  if (article.text.length > MAX_ARTICLE_CHARACTERS)
    throw new SitrepError('text-too-long', { limit: MAX_ARTICLE_CHARACTERS });
  return article;
}

async function articleInFile(file: SourceFile, signal: AbortSignal): Promise<ReadArticle> {
  const tooLarge = () => new SitrepError('file-too-large', { limit: MAX_FILE_BYTES });
  if (file.size !== null && file.size > MAX_FILE_BYTES) throw tooLarge();
  const bytes = await file.read(signal);
  if (bytes.length > MAX_FILE_BYTES) throw tooLarge();
  return readFile({ bytes, name: file.name, mediaType: file.mediaType, charset: charsetOf(file.mediaType) }, signal);
}

async function articleAt(door: Door, address: string, signal: AbortSignal): Promise<ReadArticle> {
  const fetched = await door.fetch(address, {}, signal);
  const { url, body } = fetched;
  const type = fetched.header('content-type');
  const media = mediaOf(body, type, url.pathname);
  if (media === 'html') {
    return articleIn(await pageOf(fetched, address, signal));
  }
  const error = statusError(fetched);
  if (error !== null) throw error;
  switch (media) {
    case 'pdf':
    case 'docx':
    case 'mail':
    case 'markdown':
    case 'text': {
      const file = { bytes: body, name: fileNameOf(url), mediaType: type, charset: charsetOf(type) };
      return { ...(await readFile(file, signal)), url: url.href, source: url.hostname };
    }
    case 'feed':
      throw new SitrepError('page-unreadable', { address: url.hostname, reason: 'feed' });
    case 'empty':
      throw new SitrepError('page-unreadable', { address: url.hostname, reason: 'no-text' });
    case 'binary':
      throw new SitrepError('media-type-unsupported', {
        mediaType: (type ?? '').split(';', 1)[0]!.trim().slice(0, 80),
      });
    default:
      throw new SitrepError('media-type-unsupported', unsupported(media));
  }
}

async function feedAt(door: Door, address: string, known: FeedState | null, signal: AbortSignal): Promise<Feed> {
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
  if (media === 'html') return await pageAsFeed(door, address, fetched, signal);
  const error = statusError(fetched);
  if (error !== null) throw error;
  if (media !== 'feed' && media !== 'xml' && media !== 'json')
    throw new SitrepError('feed-unreadable', { address: fetched.url.hostname });
  return { ...(await feedOf(fetched, signal)), ...state };
}

/** A page as a source: an article is its own one entry, a front page leads to the feed that it names. */
async function pageAsFeed(door: Door, address: string, fetched: Fetched, signal: AbortSignal): Promise<Feed> {
  const page = await pageOf(fetched, address, signal);
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

async function pageOf(fetched: Fetched, address: string, signal: AbortSignal): Promise<Page> {
  const html = decode(fetched.body, charsetOf(fetched.header('content-type')), true);
  const visit = {
    url: fetched.url.href,
    asked: address.trim(),
    status: fetched.status,
    mitigated: fetched.header('cf-mitigated'),
  };
  const page = await performSafely({ kind: 'page', html, visit, name: null }, 'page-unreadable', signal);
  // Of a page that comes with an error, only the wall that it may be counts.
  const error = statusError(fetched);
  if (error === null || (isFault(page.article) && page.article.code !== 'page-unreadable')) return page;
  return { ...page, article: { code: error.code, details: error.details } };
}

async function feedOf({ url, body, header }: Fetched, signal: AbortSignal): Promise<Pick<Feed, 'title' | 'entries'>> {
  const text = decode(body, charsetOf(header('content-type')), true);
  return performSafely({ kind: 'feed', text, base: url.href }, 'feed-unreadable', signal);
}

function fileNameOf(url: URL): string {
  return url.pathname.split('/').at(-1) || url.hostname;
}

/** The convention of well-behaved robots: what it is, which version, whom to ask. */
function userAgentOf({ version, contact }: ReadingOptions): string {
  const whom = contact?.replace(/[^\x20-\x7e]|[()]/g, '').trim();
  return `Mozilla/5.0 (compatible; Sitrep/${version}${whom ? `; +${whom}` : ''})`;
}
