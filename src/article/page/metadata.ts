import { isoDate } from '../dates.ts';
import { collapse } from './blocks.ts';
import type { DomDocument } from './dom.ts';
import type { LinkedArticle } from './json-ld.ts';

/** Who made a page, and when; null where it does not say. */
export interface Metadata {
  readonly title: string | null;
  readonly site: string | null;
  readonly author: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  /** As the page gives it, unchecked. */
  readonly canonical: string | null;
  /** `og:type` or a schema.org article says that this page is one. */
  readonly isArticle: boolean;
  /** `article:content_tier`: `free`, `metered`, `locked`. */
  readonly tier: string | null;
}

/** Reads JSON-LD first, then Open Graph, then `<meta>`, then what is to be seen. Call before anything is taken out. */
export function metadataOf(document: DomDocument, linked: LinkedArticle | null): Metadata {
  const meta = metaOf(document);
  const attribute = (selector: string, name: string) => clean(document.querySelector(selector)?.getAttribute(name));
  const first = (...names: string[]) =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null;
  const site = first('og:site_name', 'application-name') ?? linked?.publisher ?? null;
  return {
    title:
      linked?.headline ??
      withoutSite(first('og:title', 'twitter:title', 'dc.title', 'dcterms.title'), site) ??
      clean(document.querySelector('h1')?.textContent) ??
      headIn(document, clean(document.querySelector('title')?.textContent)) ??
      withoutSite(clean(document.querySelector('title')?.textContent), site),
    site,
    author: authorOf([
      linked?.author ?? null,
      first('author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author'),
      clean(document.querySelector('[rel=author],[itemprop=author] [itemprop=name],[itemprop=author]')?.textContent),
    ]),
    publishedAt:
      [
        linked?.datePublished,
        first('article:published_time', 'og:published_time', 'datepublished', 'date', 'pubdate', 'publishdate'),
        first('dc.date', 'dc.date.issued', 'dcterms.created', 'dcterms.date', 'dcterms.issued', 'parsely-pub-date'),
        attribute('[itemprop=datePublished]', 'content') ?? attribute('[itemprop=datePublished]', 'datetime'),
        attribute('article time[datetime], main time[datetime], time[pubdate]', 'datetime'),
        attribute('time[datetime]', 'datetime'),
        clean(document.querySelector('article time, main time')?.textContent),
      ]
        .map((date) => isoDate(date))
        .find((date) => date !== null) ?? null,
    language:
      languageTag(attribute('html', 'lang') ?? attribute('html', 'xml:lang')) ??
      languageTag(linked?.language) ??
      languageTag(first('content-language', 'og:locale', 'dc.language', 'language')),
    canonical: attribute('link[rel~=canonical]', 'href') ?? first('og:url') ?? linked?.url ?? null,
    isArticle: linked !== null || first('og:type') === 'article',
    tier: first('article:content_tier')?.toLowerCase() ?? null,
  };
}

function metaOf(document: DomDocument): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('http-equiv');
    const content = clean(element.getAttribute('content'));
    if (name !== null && content !== null && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
  }
  return meta;
}

function clean(value: string | null | undefined): string | null {
  return collapse((value ?? '').slice(0, 2_000)) || null;
}

/** `Headline | Site` and `Headline - Site` lose the site; without a known site, a short last part after a bar does. */
function withoutSite(title: string | null, site: string | null): string | null {
  const found = /^(.{12,}?)\s+[|–—·-]\s+([^|–—·]{2,40})$/.exec(title ?? '');
  if (title === null || found === null) return title;
  const last = found[2]!.toLowerCase().trim();
  const isSite = site !== null && (last.includes(site.toLowerCase()) || site.toLowerCase().includes(last));
  return isSite || / \| [^|]+$/.test(title) ? found[1]!.trim() : title;
}

/** The head on the page that its title repeats, with the site's name before or behind it. */
function headIn(document: DomDocument, title: string | null): string | null {
  if (title === null) return null;
  for (const head of document.querySelectorAll('h2,h3')) {
    const text = clean(head.textContent);
    if (text !== null && text.length >= 12 && text.length > title.length * 0.4 && title.includes(text)) return text;
  }
  return null;
}

function authorOf(candidates: readonly (string | null)[]): string | null {
  for (const candidate of candidates) {
    const name = candidate?.replace(/^(?:door|by|van|tekst|text)\s*:?\s+(?=\p{Lu})/iu, '').trim() ?? '';
    if (name !== '' && name.length <= 200 && !/^https?:|^@|^\//.test(name)) return name;
  }
  return null;
}

/** `nl_NL` as `nl-NL`; null for what is no language tag. */
function languageTag(value: string | null | undefined): string | null {
  const tag = (value ?? '').split(',', 1)[0]!.trim().replaceAll('_', '-');
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null;
}
