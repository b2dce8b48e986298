import type { ReadArticle } from '../core/article.ts';
import { SitrepError } from '../core/errors.ts';
import { charsetOf } from './charset.ts';
import { type Door, statusError } from './door/fetch.ts';
import { readFile, unsupported } from './file/file.ts';
import { mediaOf } from './file/media.ts';
import type { Manners } from './manners/manners.ts';
import { htmlOf, pageAt } from './page/page-at.ts';
import { articleIn } from './page/result.ts';

/**
 * Reads the article at an address: a page or a file of any kind that is read. Of one that nobody has just asked for
 * (`unattended`) the site's wishes are kept.
 */
export async function articleAt(
  { door, manners }: { readonly door: Door; readonly manners: Manners },
  { address, unattended = false }: { readonly address: string; readonly unattended?: boolean },
  signal: AbortSignal,
): Promise<ReadArticle> {
  const asked = unattended ? URL.parse(address.trim()) : null;
  if (asked !== null) await manners.mayVisit(asked, signal);
  const fetched = await door.fetch(address, {}, signal);
  const { url, body } = fetched;
  const type = fetched.header('content-type');
  const media = mediaOf(body, type, url.pathname);
  if (unattended && url.origin !== asked?.origin) await manners.mayVisit(url, signal);
  if (media === 'html') {
    const article = articleIn(await pageAt(fetched, address, signal));
    if (unattended) await manners.mayMine(fetched, htmlOf(fetched), signal);
    return article;
  }
  const error = statusError(fetched);
  if (error !== null) throw error;
  if (unattended) await manners.mayMine(fetched, null, signal);
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

function fileNameOf(url: URL): string {
  return url.pathname.split('/').at(-1) || url.hostname;
}
