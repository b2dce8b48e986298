import type { ReadArticle } from '../../core/article.ts';
import { type ErrorDetails, SitrepError } from '../../core/errors.ts';
import { decode } from '../charset.ts';
import { articleIn } from '../page/page.ts';
import { performSafely } from '../thread/in-thread.ts';
import { mediaOf } from './media.ts';
import { readPdf } from './pdf.ts';
import { headlineOf } from './plain.ts';

/** Bytes with what is said of them. */
export interface GivenFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly mediaType: string | null;
  readonly charset: string | null;
}

/**
 * Reads a file that someone attached: PDF, HTML, plain text or Markdown, in any encoding. Throws `text-empty`,
 * `file-binary`, `file-unreadable`, `media-type-unsupported`, or what a page throws.
 */
export async function readFile(file: GivenFile, signal: AbortSignal): Promise<ReadArticle> {
  const { bytes, name, mediaType, charset } = file;
  const media = mediaOf(bytes, mediaType, name);
  switch (media) {
    case 'empty':
      throw new SitrepError('text-empty');
    case 'binary':
      throw new SitrepError('file-binary');
    case 'pdf':
      return readPdf(bytes, name, signal);
    case 'html': {
      const job = { kind: 'page', html: decode(bytes, charset, true), visit: null, name } as const;
      return articleIn(await performSafely(job, 'page-unreadable', signal));
    }
    case 'text':
      return readPlain(decode(bytes, charset, false), name);
    case 'docx':
    case 'feed':
    case 'xml':
    case 'json':
      throw new SitrepError('media-type-unsupported', unsupported(media));
  }
}

/** A text as it was given; nothing but a byte order mark has been taken off, since offsets refer to it. */
export function readPlain(text: string, name: string | null): ReadArticle {
  return {
    text,
    title: headlineOf(text),
    url: null,
    source: name,
    author: null,
    publishedAt: null,
    complete: true,
    declaredLanguage: null,
  };
}

export function unsupported(media: 'docx' | 'feed' | 'xml' | 'json'): ErrorDetails {
  return { mediaType: { docx: 'DOCX', feed: 'RSS', xml: 'XML', json: 'JSON' }[media] };
}
