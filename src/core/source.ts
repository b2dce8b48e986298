import type { ReadArticle } from './article.ts';

/** What a person gave to be briefed. */
export type Source =
  | { readonly kind: 'none' }
  /** `unattended`: nobody has just asked for it, so that the site's wishes about programs count. */
  | { readonly kind: 'address'; readonly address: string; readonly unattended?: boolean }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly file: SourceFile };

/** A file that someone attached; its bytes are fetched only when they are needed. */
export interface SourceFile {
  readonly name: string;
  /** As the platform declares it, unverified. */
  readonly mediaType: string | null;
  /** Bytes, where the platform tells. */
  readonly size: number | null;
  /** Throws a SitrepError (`file-unreadable`, `file-too-large`) when it cannot be had. */
  read(signal: AbortSignal): Promise<Uint8Array>;
}

/** The largest file that is read, in bytes. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** The kinds of files that can hold an article, by the ends of their names. */
export const READABLE_FILES = ['pdf', 'docx', 'html', 'htm', 'md', 'txt', 'eml'] as const;

/** Whether a file is one of these by its name or by the media type that a platform gives it. */
export function isReadableFile(name: string, mediaType: string | null): boolean {
  if (/^text\/|pdf|html|xml|message\/rfc822/.test(mediaType ?? '')) return true;
  const end = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return READABLE_FILES.some((readable) => readable === end);
}

/** What we remember of a feed between two visits. */
export interface FeedState {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Visits that failed in a row. */
  readonly failures: number;
  /** Milliseconds since the epoch of the first of those; null when the last visit went well. */
  readonly failingSince: number | null;
  readonly lastError: string | null;
  readonly lastVisit: number | null;
  /** The newest entry's key, and since when it has been that: until then the source has brought something new. */
  readonly newestKey: string | null;
  readonly newestAt: number | null;
  /** Where it has moved for good, or where the page's feed is; it is visited there. */
  readonly movedTo: string | null;
  /** An instant before which it is not visited: the pause after failures, or what the server asked for. */
  readonly notBefore: number | null;
}

export interface FeedEntry {
  /** The feed's own id of the entry, else its address, else a hash of its text: what "already delivered" is decided by. */
  readonly key: string;
  readonly address: string | null;
  readonly title: string | null;
  /** ISO 8601. */
  readonly publishedAt: string | null;
  readonly author: string | null;
  /** The text that the feed itself carries, plain; null where it carries none. */
  readonly text: string | null;
}

export interface Feed {
  readonly title: string | null;
  /** Newest first. Empty when the server said that nothing changed. */
  readonly entries: readonly FeedEntry[];
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Where the feed is, if elsewhere: it has moved there for good, or the page that was visited names it. */
  readonly movedTo?: string | null;
}

/** The door to what people give: `article/` implements it. Every failure is a SitrepError. */
export interface Reading {
  /** Reads an address, text or file; `none` is a programming error. */
  article(source: Exclude<Source, { kind: 'none' }>, signal: AbortSignal): Promise<ReadArticle>;
  /** Visits an address as a source: a feed gives its entries; a page gives one entry, itself. */
  feed(address: string, known: FeedState | null, signal: AbortSignal): Promise<Feed>;
  /** The text behind an address as it stands there: a feed list in OPML. */
  document(address: string, signal: AbortSignal): Promise<string>;
}

/** A saved source of a place: a feed or page that its schedules draw on. */
export interface SavedSource {
  readonly name: string;
  readonly address: string;
  readonly addedBy: string;
  /** Milliseconds since the epoch. */
  readonly addedAt: number;
}
