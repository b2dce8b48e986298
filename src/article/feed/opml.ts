import { SitrepError } from '../../core/errors.ts';
import { collapse } from '../page/blocks.ts';

/** A feed in a list of feeds. */
export interface ListedFeed {
  readonly name: string;
  readonly address: string;
}

/** Longer lists than this are not subscriptions. */
const MAX_FEEDS = 1_000;
const MAX_DEPTH = 20;

interface Outline {
  readonly text?: string | undefined;
  readonly title?: string | undefined;
  readonly xmlUrl?: string | undefined;
  readonly url?: string | undefined;
  readonly type?: string | undefined;
  readonly outlines?: readonly Outline[] | undefined;
}

/** The feeds of an OPML document, of whatever depth, each address once, in order. Throws `feed-unreadable`. */
export async function readOpml(document: string): Promise<ListedFeed[]> {
  const feeds = new Map<string, ListedFeed>();
  for (const outline of await outlinesOf(document)) collect(outline, feeds, 0);
  if (feeds.size === 0) throw new SitrepError('feed-unreadable', { reason: 'opml' });
  return [...feeds.values()].slice(0, MAX_FEEDS);
}

/** An OPML 2.0 document of feeds, which any feed reader imports. */
export async function writeOpml(feeds: readonly ListedFeed[]): Promise<string> {
  const outlines = feeds.map(({ name, address }) => ({ text: name, title: name, type: 'rss', xmlUrl: address }));
  // The library refuses an empty body, OPML does not.
  if (outlines.length === 0)
    return '<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0">\n  <head>\n    <title>Sitrep</title>\n  </head>\n  <body/>\n</opml>\n';
  const { generateOpml } = await import('feedsmith');
  return generateOpml({ head: { title: 'Sitrep' }, body: { outlines } });
}

// The library is large, and few ever import a list: it is loaded then.

async function outlinesOf(document: string): Promise<readonly Outline[]> {
  const { parseOpml } = await import('feedsmith');
  try {
    return parseOpml(document.replace(/^\uFEFF/, '').trimStart()).body?.outlines ?? [];
  } catch (thrown) {
    throw new SitrepError('feed-unreadable', { reason: 'opml' }, thrown);
  }
}

function collect(outline: Outline, feeds: Map<string, ListedFeed>, depth: number): void {
  if (depth > MAX_DEPTH) return;
  const url = URL.parse((outline.xmlUrl ?? (outline.type === 'rss' ? outline.url : undefined) ?? '').trim());
  if (url !== null && /^https?:$/.test(url.protocol) && !feeds.has(url.href)) {
    const name = collapse(outline.text ?? '') || collapse(outline.title ?? '') || url.hostname;
    feeds.set(url.href, { name, address: url.href });
  }
  for (const inner of outline.outlines ?? []) collect(inner, feeds, depth + 1);
}
