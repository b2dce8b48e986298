import PostalMime, { type Email } from 'postal-mime';
import type { ReadArticle } from '../../core/article.ts';
import { SitrepError } from '../../core/errors.ts';
import { isoDate } from '../dates.ts';
import { collapse } from '../page/blocks.ts';
import { readPage, textOfFragment } from '../page/page.ts';
import { isFault } from '../page/result.ts';
import { withoutReplyMarks } from './message-head.ts';
import { readPasted } from './pasted.ts';

/** A mail, read: what it says itself, and the first thing attached to it that may hold an article. */
export interface Mail {
  /** Null where the mail says nothing. */
  readonly article: ReadArticle | null;
  readonly attached: AttachedFile | null;
}

export interface AttachedFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly mediaType: string;
}

/** Parts within parts: real mails stay below 10. */
const MAX_DEPTH = 50;
const MAX_HEADER_BYTES = 512 * 1024;

/**
 * Reads a saved e-mail (RFC 5322, MIME) or web archive (RFC 2557). A newsletter is read as the page that it is; of what
 * a person wrote, the plain text goes first, without signature and forwarded headers. Throws `file-unreadable`.
 */
export async function readMail(bytes: Uint8Array, name: string): Promise<Mail> {
  const email = await parse(bytes);
  const header = (key: string) => email.headers.find((each) => each.key === key)?.value ?? null;
  const address = header('snapshot-content-location') ?? header('content-location');
  const archived = address !== null && email.html !== undefined ? pageIn(email.html, address, name) : null;
  return { article: archived ?? messageIn(email, header, name), attached: attachedTo(email) };
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    const options = { maxNestingDepth: MAX_DEPTH, maxHeadersSize: MAX_HEADER_BYTES } as const;
    return await PostalMime.parse(bytes, { ...options, attachmentEncoding: 'arraybuffer' });
  } catch (thrown) {
    throw new SitrepError('file-unreadable', { reason: 'broken' }, thrown);
  }
}

/** A page that a browser saved in one file. */
function pageIn(html: string, address: string, name: string): ReadArticle | null {
  if (!URL.canParse(address)) return null;
  const { article } = readPage(html, { url: address, asked: address, status: 200, mitigated: null }, name);
  return isFault(article) ? null : article;
}

function messageIn(email: Email, header: (key: string) => string | null, name: string): ReadArticle | null {
  const isBulk = header('list-unsubscribe') !== null || header('list-id') !== null;
  const body = (isBulk ? newsletter(email, name) : null) ?? letter(email);
  if (body === null) return null;
  const sender = collapse(email.from?.name ?? '') || null;
  return {
    ...body,
    title: body.title ?? withoutPrefix(email.subject ?? ''),
    source: isBulk ? (sender ?? email.from?.address?.replace(/^.*@/, '') ?? name) : (body.source ?? name),
    author: body.author ?? (isBulk ? null : sender),
    publishedAt: body.publishedAt ?? isoDate(email.date),
  };
}

function newsletter(email: Email, name: string): ReadArticle | null {
  if (email.html === undefined) return null;
  const { article } = readPage(email.html, null, name);
  // The head of a newsletter's page is the maker's, its subject the editor's.
  return isFault(article) ? null : { ...article, title: withoutPrefix(email.subject ?? '') ?? article.title };
}

function letter(email: Email): ReadArticle | null {
  const plain = email.text?.trim() ? email.text : email.html === undefined ? '' : textOfFragment(email.html);
  const read = readPasted(withoutSignature(plain));
  if (!/\p{L}{2}/u.test(read.text)) return null;
  // What stands above a forwarded article is the forwarder's; without one, the subject is the title.
  return read.forwarded ? read : { ...read, title: withoutPrefix(email.subject ?? '') ?? read.title };
}

/** RFC 3676, section 4.3: a line of two hyphens and a blank. */
function withoutSignature(text: string): string {
  const at = text.search(/(?:^|\n)-- \r?\n/);
  return at < 0 || text.slice(0, at).trim() === '' ? text : text.slice(0, at);
}

function withoutPrefix(subject: string): string | null {
  return collapse(withoutReplyMarks(subject)) || null;
}

const READABLE = /\.(?:pdf|docx|html?|md|markdown|txt)$/i;
const READABLE_TYPE =
  /^(?:application\/pdf|application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document)$/;

function attachedTo(email: Email): AttachedFile | null {
  for (const { content, filename, mimeType, related } of email.attachments) {
    if (related || typeof content === 'string') continue;
    const name = filename ?? '';
    if (READABLE.test(name) || READABLE_TYPE.test(mimeType))
      return { bytes: new Uint8Array(content), name: name || 'attachment', mediaType: mimeType };
  }
  return null;
}
