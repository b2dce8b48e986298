import type { ReadArticle } from '../../core/article.ts';
import { type ErrorDetails, SitrepError } from '../../core/errors.ts';
import { charsetOf, decode } from '../charset.ts';
import { articleIn } from '../page/result.ts';
import { inThread, performSafely } from '../thread/in-thread.ts';
import { mediaOf, type Unsupported } from './media.ts';
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
 * Reads a file that someone attached: PDF, Word (DOCX), HTML, Markdown, e-mail or plain text in any encoding. Throws
 * `text-empty`, `file-binary`, `file-unreadable`, `media-type-unsupported`, or what a page throws.
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
    case 'docx':
      return inThread({ kind: 'docx', bytes, name }, 'file-unreadable', signal);
    case 'mail':
      return articleInMail(bytes, name, signal);
    case 'html': {
      const job = { kind: 'page', html: decode(bytes, charset, true), visit: null, name } as const;
      return articleIn(await performSafely(job, 'page-unreadable', signal));
    }
    case 'markdown': {
      // Always in a thread: marks without end keep its parser busy for minutes.
      const job = { kind: 'markdown', text: decode(bytes, charset, false), name } as const;
      return inThread(job, 'file-unreadable', signal);
    }
    case 'text':
      return readPlain(decode(bytes, charset, false), name);
    default:
      throw new SitrepError('media-type-unsupported', unsupported(media));
  }
}

/** A mail with fewer letters than this and a file attached is the wrapping of the file. */
const WRAPPING_CHARACTERS = 400;

async function articleInMail(bytes: Uint8Array, name: string, signal: AbortSignal): Promise<ReadArticle> {
  const { article, attached } = await inThread({ kind: 'mail', bytes, name }, 'file-unreadable', signal);
  if (attached !== null && (article === null || article.text.length < WRAPPING_CHARACTERS)) {
    const file = { ...attached, charset: charsetOf(attached.mediaType) };
    return readFile(file, signal);
  }
  if (article === null) throw new SitrepError('text-empty');
  return article;
}

/** A text as it was given; nothing but a byte order mark has been taken off, since offsets refer to it. */
function readPlain(text: string, name: string | null): ReadArticle {
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

export function unsupported(media: Unsupported | 'feed'): ErrorDetails {
  return { mediaType: NAMES[media] };
}

const NAMES = {
  feed: 'RSS',
  xml: 'XML',
  json: 'JSON',
  rtf: 'RTF',
  doc: 'Word 97 (DOC)',
  odt: 'OpenDocument (ODT)',
} as const;
