import type { IncomingMessage } from 'node:http';
import { MAX_ARTICLE_CHARACTERS } from '../../core/article.ts';
import { SitrepError } from '../../core/errors.ts';
import type { SourceFile } from '../../core/source.ts';
import { MAX_FILE_BYTES } from '../../core/source.ts';
import { MAX_DISCARDED_BYTES, MAX_FORM_BYTES, MAX_LINE_BYTES, MAX_LINE_CHARACTERS, MAX_SMALL_BYTES } from './limits.ts';

/** What a person sent: a line, and at most one file. */
export interface Sent {
  readonly text: string;
  readonly file: SourceFile | null;
}

/** A body in a form that we do not read; nothing is wrong with what is in it. */
export class UnsupportedBody extends Error {}

/**
 * Reads a command: the line as `text/plain`, or a form (`multipart/form-data`) with a `text` and a `file`. Throws a
 * SitrepError `text-too-long` or `file-too-large`, and UnsupportedBody.
 */
export async function readCommand(request: IncomingMessage): Promise<Sent> {
  const type = request.headers['content-type'] ?? '';
  if (/^text\/plain\b/i.test(type)) {
    const body = await readBody(request, MAX_LINE_BYTES);
    if (body === null) throw tooLong();
    return { text: line(body.toString('utf8')), file: null };
  }
  if (!/^multipart\/form-data\b/i.test(type)) throw new UnsupportedBody();
  const body = await readBody(request, MAX_FORM_BYTES);
  if (body === null) throw new SitrepError('file-too-large', { limit: MAX_FILE_BYTES });
  const form = await new Response(new Uint8Array(body), { headers: { 'Content-Type': type } }).formData().catch(() => {
    throw new UnsupportedBody();
  });
  const text = form.get('text');
  const file = form.get('file');
  if (file instanceof File && file.size > MAX_FILE_BYTES)
    throw new SitrepError('file-too-large', { limit: MAX_FILE_BYTES });
  return {
    text: line(typeof text === 'string' ? text : ''),
    file: file instanceof File && (file.name !== '' || file.size > 0) ? await sourceFile(file) : null,
  };
}

/** Reads a small JSON object with texts in it. Throws UnsupportedBody. */
export async function readFields(request: IncomingMessage): Promise<Readonly<Record<string, string>>> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) throw new UnsupportedBody();
  const body = await readBody(request, MAX_SMALL_BYTES);
  try {
    const parsed: unknown = JSON.parse(body?.toString('utf8') ?? '');
    if (typeof parsed !== 'object' || parsed === null) throw new UnsupportedBody();
    return Object.fromEntries(Object.entries(parsed).filter(([, value]) => typeof value === 'string'));
  } catch {
    throw new UnsupportedBody();
  }
}

/** Reads the fields of a plain HTML form. Throws UnsupportedBody. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const body = await readBody(request, MAX_SMALL_BYTES);
  if (body === null) throw new UnsupportedBody();
  return new URLSearchParams(body.toString('utf8'));
}

/** The whole body, or null when it is longer than `limit` bytes. */
async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  let chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else chunks = [];
    if (size > limit + MAX_DISCARDED_BYTES) break;
  }
  return size > limit ? null : Buffer.concat(chunks);
}

function line(text: string): string {
  if (text.length > MAX_LINE_CHARACTERS) throw tooLong();
  // Forms send line ends as CR LF whatever was typed.
  return text.replace(/\r\n?/g, '\n');
}

function tooLong(): SitrepError {
  return new SitrepError('text-too-long', { limit: MAX_ARTICLE_CHARACTERS });
}

async function sourceFile(file: File): Promise<SourceFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return {
    // A browser may send a path; only its last part is a name.
    name: file.name.split(/[\\/]/).pop()?.slice(0, 255) || 'file',
    mediaType: file.type || null,
    size: bytes.length,
    read: async () => bytes,
  };
}
