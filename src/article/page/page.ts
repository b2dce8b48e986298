import type { ReadArticle } from '../../core/article.ts';
import { type ErrorDetails, SitrepError } from '../../core/errors.ts';
import { blocksOf, collapse, joinBlocks } from './blocks.ts';
import { isTooDeep, removeClutter } from './clutter.ts';
import type { DomDocument } from './dom.ts';
import { extract } from './extract.ts';
import { type LinkedArticle, linkedArticle } from './json-ld.ts';
import { type Metadata, metadataOf } from './metadata.ts';
import { parsePage } from './parse.ts';
import { accessOf } from './paywall.ts';
import type { Page } from './result.ts';
import { visibleFacts } from './visible-facts.ts';
import { faceOf, isScriptShell, type PageFace, type PageVisit, wallOf } from './walls.ts';

/** Less than this on a page is no article. */
const LEAST_CHARACTERS = 140;

/** Reads an HTML page that was visited, or a file (`visit` null, `name` the file's). Gives a fault, never throws one. */
export function readPage(html: string, visit: PageVisit | null, name: string | null): Page {
  try {
    return read(html, visit, name);
  } catch (thrown) {
    // The parser and Readability recurse; a page that is made for it exhausts their stack.
    if (!(thrown instanceof RangeError)) throw thrown;
    return {
      article: { code: 'page-unreadable', details: { reason: 'nesting' } },
      isArticle: false,
      title: null,
      feeds: [],
    };
  }
}

function read(html: string, visit: PageVisit | null, name: string | null): Page {
  const document = parsePage(html);
  if (isTooDeep(document)) {
    const fault = { code: 'page-unreadable', details: { reason: 'nesting' } } as const;
    return { article: fault, isArticle: false, title: null, feeds: [] };
  }
  const visited = visit && { ...visit, url: new URL(visit.url), asked: URL.parse(visit.asked) ?? new URL(visit.url) };
  const linked = linkedArticle(document);
  const metadata = withVisibleFacts(metadataOf(document, linked), document);
  const face = faceOf(document, { html, visit: visited, isArticle: metadata.isArticle });
  // Read before anything is taken out of the page.
  const feeds = visited === null ? [] : feedsOf(document, visited.url);
  const failed = visited !== null && visited.status >= 300;
  const noArticle = () => new SitrepError('page-unreadable', { reason: 'status' });
  const article = wallOf(face) ?? (failed ? noArticle() : articleOf(document, { linked, metadata, face, name }));
  return {
    article: article instanceof SitrepError ? { code: article.code, details: article.details } : article,
    isArticle: metadata.isArticle,
    title: metadata.site ?? metadata.title,
    feeds,
  };
}

/** What the page does not tell machines is looked for where readers see it. */
function withVisibleFacts(metadata: Metadata, document: DomDocument): Metadata {
  if (metadata.author !== null && metadata.publishedAt !== null) return metadata;
  const { author, publishedAt } = visibleFacts(document, metadata.title);
  return { ...metadata, author: metadata.author ?? author, publishedAt: metadata.publishedAt ?? publishedAt };
}

/** The text of a piece of HTML, as feeds carry it: every block, nothing looked for. Empty where nesting is hostile. */
export function textOfFragment(html: string): string {
  const document = parsePage(html);
  if (isTooDeep(document)) return '';
  return joinBlocks(blocksOf(document.body));
}

interface Parts {
  readonly linked: LinkedArticle | null;
  readonly metadata: Metadata;
  readonly face: PageFace;
  readonly name: string | null;
}

function articleOf(document: DomDocument, { linked, metadata, face, name }: Parts): ReadArticle | SitrepError {
  removeClutter(document);
  const { blocks, isListing } = extract(document, metadata);
  const seen = joinBlocks(blocks);
  const text = richer(seen, bodyOf(linked));
  const where: ErrorDetails = face.visit ? { address: face.visit.url.hostname } : {};

  const access = accessOf({ text, linked, metadata, html: face.html, words: face.words });
  if (access === 'teaser' && text !== '') return new SitrepError('page-paywalled', where);
  if (text.length < LEAST_CHARACTERS) {
    if (isScriptShell(face)) return new SitrepError('page-scripted', where);
    return new SitrepError('page-unreadable', { ...where, reason: isListing ? 'listing' : 'no-text' });
  }
  if (isListing && !metadata.isArticle) return new SitrepError('page-unreadable', { ...where, reason: 'listing' });
  return {
    text,
    title: metadata.title,
    url: face.visit ? canonicalOf(face.visit.url, metadata.canonical) : null,
    source: metadata.site ?? face.visit?.url.hostname.replace(/^www\./, '') ?? name,
    author: metadata.author,
    publishedAt: metadata.publishedAt,
    complete: access === 'whole',
    declaredLanguage: metadata.language,
  };
}

/** The body that JSON-LD carries, as paragraphs; it may be HTML. */
function bodyOf(linked: LinkedArticle | null): string {
  const body = linked?.body ?? '';
  if (/<(?:p|br|div|h[1-6]|li)\b[^>]*>/i.test(body)) return textOfFragment(body);
  const plain = /&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i.test(body)
    ? textOfFragment(body.replace(/\n+/g, '<br><br>'))
    : body;
  return plain
    .split(/\s*\n\s*/)
    .map(collapse)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** What is seen on the page, unless the page's data holds far more of it: pages that scripts fill, cut pages. */
function richer(seen: string, body: string): string {
  return body.length >= 400 && seen.length < body.length * 0.6 ? body : seen;
}

/** The page's own idea of its address where it is of the same site and no front page, else where we ended up. */
function canonicalOf(url: URL, given: string | null): string {
  const canonical = given === null ? null : URL.parse(given, url.href);
  const siteOf = (host: string) => host.split('.').slice(-2).join('.');
  const fits =
    canonical !== null &&
    /^https?:$/.test(canonical.protocol) &&
    siteOf(canonical.hostname) === siteOf(url.hostname) &&
    (canonical.pathname !== '/' || url.pathname === '/');
  const chosen = new URL(fits ? canonical : url);
  chosen.hash = '';
  for (const key of [...chosen.searchParams.keys()])
    if (/^(?:utm_\w+|fbclid|gclid|dclid|mc_[ce]id|at_\w+|cmpid|xtor)$/i.test(key)) chosen.searchParams.delete(key);
  return chosen.href;
}

const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|feed\+json|rdf\+xml)\b/i;

function feedsOf(document: DomDocument, base: URL): string[] {
  const feeds: { href: string; comments: boolean }[] = [];
  for (const link of document.querySelectorAll('link[rel~=alternate][type][href]')) {
    if (!FEED_TYPE.test(link.getAttribute('type') ?? '')) continue;
    const href = URL.parse(link.getAttribute('href') ?? '', base.href)?.href;
    const comments = /comment|reactie/i.test(`${link.getAttribute('title') ?? ''} ${href}`);
    if (href !== undefined && /^https?:/.test(href)) feeds.push({ href, comments });
  }
  return feeds.sort((one, other) => Number(one.comments) - Number(other.comments)).map((feed) => feed.href);
}
