import { charsetOf, decode } from '../charset.ts';
import { type Fetched, statusError } from '../door/fetch.ts';
import { performSafely } from '../thread/in-thread.ts';
import { isFault, type Page } from './result.ts';

/** The source of a page, decoded. */
export function htmlOf(fetched: Fetched): string {
  return decode(fetched.body, charsetOf(fetched.header('content-type')), true);
}

/** Reads a page that was fetched. `address`: what the person gave. */
export async function pageAt(fetched: Fetched, address: string, signal: AbortSignal): Promise<Page> {
  const html = htmlOf(fetched);
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
