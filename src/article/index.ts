import { MAX_ARTICLE_CHARACTERS, type ReadArticle } from '../core/article.ts';
import { SitrepError } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import { MAX_FILE_BYTES, type Reading, type SourceFile } from '../core/source.ts';
import { articleAt } from './article-at.ts';
import { charsetOf, decode } from './charset.ts';
import { makeGuard } from './door/address.ts';
import { withCache } from './door/cache.ts';
import type { Lookup } from './door/connect.ts';
import { DEFAULT_LIMITS, DEFAULT_TIMEOUTS, type Limits, makeDoor, statusError, type Timeouts } from './door/fetch.ts';
import { DEFAULT_PAUSE } from './door/pace.ts';
import { feedAt } from './feed/feed-at.ts';
import { readFile } from './file/file.ts';
import { readPasted } from './file/pasted.ts';
import { makeManners } from './manners/manners.ts';

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
  const uncached = makeDoor({
    guard: makeGuard(options.allowPrivate),
    userAgent: userAgentOf(options),
    log: options.log,
    timeouts: { ...DEFAULT_TIMEOUTS, ...options.timeouts },
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    lookup: options.lookup,
    pause: DEFAULT_PAUSE,
  });
  const door = withCache(uncached);
  const way = { door, manners: makeManners(door) };

  return {
    async article(source, signal) {
      switch (source.kind) {
        case 'address':
          return bounded(await articleAt(way, source, signal));
        case 'text':
          return bounded(readPasted(source.text));
        case 'file':
          return bounded(await articleInFile(source.file, signal));
      }
    },
    feed: (address, known, signal) => feedAt(way, address, known, signal),
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

/** The convention of well-behaved robots: what it is, which version, whom to ask. */
function userAgentOf({ version, contact }: ReadingOptions): string {
  const whom = contact?.replace(/[^\x20-\x7e]|[()]/g, '').trim();
  return `Mozilla/5.0 (compatible; Sitrep/${version}${whom ? `; +${whom}` : ''})`;
}
