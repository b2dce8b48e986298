import { collapse } from './blocks.ts';
import type { DomDocument } from './dom.ts';

/** What schema.org's Article and its kinds tell; null where they do not. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly datePublished: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** Paragraphs in lines. For a live blog, its posts in order. */
  readonly body: string | null;
  readonly wordCount: number | null;
  /** `isAccessibleForFree`, of the whole or of a part of it. */
  readonly free: boolean | null;
}

const ARTICLE = /(?:Article|BlogPosting|Report|NewsItem)$/;
const MAX_NODES = 2_000;
type Fields = Readonly<Record<string, unknown>>;

/** The page's own article among its JSON-LD; null where there is none. Broken JSON is passed over. */
export function linkedArticle(document: DomDocument): LinkedArticle | null {
  const found: Fields[] = [];
  for (const script of document.querySelectorAll('script[type^="application/ld+json"]'))
    collect(parse(script.textContent ?? ''), found, 0);
  const live = found.find((each) => typesOf(each).includes('LiveBlogPosting'));
  const articles = found.filter((each) => typesOf(each).some((type) => ARTICLE.test(type)));
  const main =
    live ??
    articles.find((each) => each.articleBody !== undefined) ??
    articles.find((each) => each.headline !== undefined) ??
    articles[0];
  if (main === undefined) return null;
  return {
    headline: text(main.headline) ?? text(main.name),
    author: names(main.author) ?? names(main.creator),
    publisher: names(main.publisher),
    datePublished: text(main.datePublished) ?? text(main.dateCreated),
    url: text(main.url) ?? text(main.mainEntityOfPage) ?? text((main.mainEntityOfPage as Fields | null)?.['@id']),
    language: text(main.inLanguage) ?? text((main.inLanguage as Fields | null)?.alternateName),
    body: bodyOf(main),
    wordCount: Number(main.wordCount) > 0 ? Number(main.wordCount) : null,
    free: isFree(main),
  };
}

function parse(source: string): unknown {
  const json = source
    .trim()
    .replace(/^(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>$|^<!--|-->$/g, '')
    .replace(/;\s*$/, '');
  try {
    return JSON.parse(json);
  } catch {
    try {
      // Line breaks within strings are the commonest fault.
      return JSON.parse(json.replace(/[\u0000-\u001f]+/g, ' '));
    } catch {
      return null;
    }
  }
}

function collect(value: unknown, found: Fields[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > 4 || found.length >= MAX_NODES) return;
  if (Array.isArray(value)) {
    for (const each of value) collect(each, found, depth + 1);
    return;
  }
  const fields = value as Fields;
  if (fields['@type'] !== undefined) found.push(fields);
  collect(fields['@graph'], found, depth + 1);
  if (typeof fields.mainEntity === 'object') collect(fields.mainEntity, found, depth + 1);
}

function typesOf(fields: Fields): string[] {
  return [fields['@type']].flat().filter((type) => typeof type === 'string');
}

function text(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string') return null;
  return collapse(first) || null;
}

function names(value: unknown): string | null {
  const all = [value]
    .flat()
    .slice(0, 20)
    .map((each) => text(typeof each === 'object' && each !== null ? (each as Fields).name : each))
    .filter((name) => name !== null);
  return all.length > 0 ? [...new Set(all)].join(', ') : null;
}

function bodyOf(main: Fields): string | null {
  const updates = [main.liveBlogUpdate].flat().filter((each) => typeof each === 'object' && each !== null) as Fields[];
  const parts = [main, ...updates.slice(0, 500)].flatMap((each) =>
    [each === main ? null : each.headline, each.articleBody].filter((part) => typeof part === 'string'),
  );
  return parts.length > 0 ? parts.join('\n\n') : null;
}

function isFree(main: Fields): boolean | null {
  const own = truth(main.isAccessibleForFree);
  const parts = [main.hasPart].flat().filter((each) => typeof each === 'object' && each !== null) as Fields[];
  return parts.some((part) => truth(part.isAccessibleForFree) === false) ? false : own;
}

function truth(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  if (/^(?:https?:\/\/schema\.org\/)?true$/i.test(value)) return true;
  return /^(?:https?:\/\/schema\.org\/)?false$/i.test(value) ? false : null;
}
