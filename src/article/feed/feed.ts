import { createHash } from 'node:crypto';
import { parseFeed } from 'feedsmith';
import { SitrepError } from '../../core/errors.ts';
import type { Feed, FeedEntry } from '../../core/source.ts';
import { isoDate } from '../dates.ts';
import { collapse } from '../page/blocks.ts';
import { textOfFragment } from '../page/page.ts';

/** Archives in feed form have thousands of entries; nobody is briefed on older ones than these. */
const MAX_ENTRIES = 500;
const MAX_TITLE_CHARACTERS = 500;

type Parsed = Pick<Feed, 'title' | 'entries'>;

/**
 * The entries of a feed in RSS 0.90 to 2.0, RDF, Atom or JSON Feed, newest first where they are dated. Feeds that are
 * broken in the usual ways are read as far as they go. Throws `feed-unreadable`. `base`: where the feed was read.
 */
export function readFeed(text: string, base: URL): Parsed {
  const parsed = parse(text);
  if (parsed === null) throw new SitrepError('feed-unreadable', { address: base.hostname });
  const seen = new Set<string>();
  const entries = parsed.items
    .flatMap((item) => entryOf(item, base) ?? [])
    .filter(({ key }) => !seen.has(key) && seen.add(key));
  return { title: plainTitle(parsed.title), entries: newestFirst(entries).slice(0, MAX_ENTRIES) };
}

/** One entry before it is cleaned. */
interface Item {
  readonly id?: string | undefined;
  readonly link?: string | undefined;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly author?: string | undefined;
  readonly html?: string | undefined;
  readonly plain?: string | undefined;
}

function parse(text: string): { title: string | undefined; items: Item[] } | null {
  for (const attempt of [text, repaired(text)]) {
    try {
      return itemsOf(parseFeed(attempt));
    } catch {
      // The next attempt, or none.
    }
  }
  return null;
}

function itemsOf(parsed: ReturnType<typeof parseFeed<string>>): { title: string | undefined; items: Item[] } {
  switch (parsed.format) {
    case 'json':
      return {
        title: parsed.feed.title,
        items: (parsed.feed.items ?? []).map((item) => ({
          id: item.id,
          link: item.url ?? item.external_url,
          title: item.title,
          date: item.date_published ?? item.date_modified,
          author: names(item.authors?.map((author) => author.name)),
          html: item.content_html,
          plain: item.content_text ?? item.summary,
        })),
      };
    case 'atom':
      return {
        title: parsed.feed.title?.value,
        items: (parsed.feed.entries ?? []).map((entry) => ({
          id: entry.id,
          link: (entry.links?.find((link) => (link.rel ?? 'alternate') === 'alternate') ?? entry.links?.[0])?.href,
          title: entry.title?.value,
          date: entry.published ?? entry.updated,
          author: names((entry.authors ?? parsed.feed.authors)?.map((author) => author.name)),
          html: longest(entry.content?.value, entry.summary?.value),
        })),
      };
    case 'rss':
      return {
        title: parsed.feed.title,
        items: (parsed.feed.items ?? []).map((item) => ({
          id: item.guid?.value,
          link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
          title: item.title,
          date: item.pubDate ?? item.dc?.dates?.[0],
          author: names([
            ...(item.dc?.creators ?? []),
            ...(item.authors ?? []).map((author) => (typeof author === 'string' ? author : author.name)),
          ]),
          html: longest(item.content?.encoded, item.description),
        })),
      };
    case 'rdf':
      return {
        title: parsed.feed.title,
        items: (parsed.feed.items ?? []).map((item) => ({
          id: item.rdf?.about,
          link: item.link,
          title: item.title,
          date: item.dc?.dates?.[0],
          author: names(item.dc?.creators),
          html: longest(item.content?.encoded, item.description),
        })),
      };
  }
}

function entryOf(item: Item, base: URL): FeedEntry | null {
  const address = addressOf(item.link, base);
  const title = plainTitle(item.title);
  const text = textOf(item) || null;
  if (address === null && title === null && text === null) return null;
  const key = item.id?.trim() || address || createHash('sha256').update(`${title}\n${text}`).digest('hex');
  return { key, address, title, publishedAt: isoDate(item.date), author: item.author ?? null, text };
}

function textOf(item: Item): string {
  if (item.html !== undefined && item.html.trim() !== '') return textOfFragment(item.html);
  return (item.plain ?? '')
    .split(/\n\s*\n/)
    .map(collapse)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function addressOf(link: string | undefined, base: URL): string | null {
  const url = link === undefined || link.trim() === '' ? null : URL.parse(link.trim(), base.href);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** Titles carry mark-up and doubly escaped characters in many feeds. */
function plainTitle(title: string | undefined): string | null {
  if (title === undefined) return null;
  const once = unmarked(title.slice(0, 4 * MAX_TITLE_CHARACTERS));
  const plain = /&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i.test(once) ? unmarked(once) : once;
  return collapse(plain).slice(0, MAX_TITLE_CHARACTERS) || null;
}

function unmarked(text: string): string {
  return /[<&]/.test(text) ? textOfFragment(text) : text;
}

function names(all: readonly (string | undefined)[] | undefined): string | undefined {
  // RSS 2.0 wants `mail@example.org (Name)`.
  const found = (all ?? []).map((name) => collapse(name ?? '').replace(/^\S+@\S+\s+\((.+)\)$/, '$1'));
  return [...new Set(found.filter((name) => name !== '' && !/^\S+@\S+$/.test(name)))].join(', ') || undefined;
}

function longest(...texts: (string | undefined)[]): string | undefined {
  return texts.reduce((most, text) => ((text?.length ?? 0) > (most?.length ?? 0) ? text : most), undefined);
}

/** Dated entries by date; undated ones stay where the feed put them, relative to those before them. */
function newestFirst(entries: readonly FeedEntry[]): FeedEntry[] {
  let last = Number.POSITIVE_INFINITY;
  return entries
    .map((entry, at) => {
      const time = entry.publishedAt === null ? Number.NaN : Date.parse(entry.publishedAt);
      last = Number.isNaN(time) ? last : time;
      return { entry, at, time: last };
    })
    .sort((one, other) => (one.time === other.time ? one.at - other.at : other.time - one.time))
    .map(({ entry }) => entry);
}

/** The usual faults: something before the root, control characters, a cut end. */
function repaired(text: string): string {
  const root = /<(?:rss|feed|rdf:rdf|channel)\b/i.exec(text);
  const from = root === null ? text : text.slice(root.index);
  const clean = from.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  const name = root?.[0].slice(1).toLowerCase();
  if (name === undefined) return clean.trim();
  if (name === 'channel') return `<rss version="2.0">${clean}</rss>`;
  if (new RegExp(`</${name}\\s*>`, 'i').test(clean)) return clean;
  const lastEntry = [...clean.matchAll(/<\/(?:item|entry)\s*>/gi)].at(-1);
  const whole = lastEntry === undefined ? clean : clean.slice(0, lastEntry.index + lastEntry[0].length);
  return `${whole}${name === 'rss' && /<channel\b/i.test(whole) && !/<\/channel/i.test(whole) ? '</channel>' : ''}</${name}>`;
}
