import type { APIAttachment } from 'discord.js';
import { SitrepError } from '../../core/errors.ts';
import { MAX_FILE_BYTES, type SourceFile } from '../../core/source.ts';

const TIMEOUT_MS = 30_000;
/** Where Discord keeps what people attach: its documentation, *CDN Formatting* and *Attachment Object*. */
const DISCORD_HOSTS: ReadonlySet<string> = new Set(['cdn.discordapp.com', 'media.discordapp.net']);

/**
 * A file that someone attached. Read from Discord's own hosts alone (and from the API's, where that is another one), not
 * past a redirect, and no further than `MAX_FILE_BYTES`.
 */
export function attachedFile(attachment: APIAttachment, apiUrl: string): SourceFile {
  const { filename, content_type, size, url } = attachment;
  return {
    name: filename,
    mediaType: content_type ?? null,
    size,
    async read(signal) {
      const tooLarge = () => new SitrepError('file-too-large', { limit: MAX_FILE_BYTES });
      if (size > MAX_FILE_BYTES) throw tooLarge();
      if (!isDiscords(url, apiUrl)) throw new SitrepError('file-unreadable');
      try {
        const both = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
        const response = await fetch(url, { signal: both, redirect: 'error' });
        if (!response.ok || !response.body) throw new SitrepError('file-unreadable', { status: response.status });
        const chunks: Uint8Array[] = [];
        let length = 0;
        for await (const chunk of response.body) {
          length += chunk.byteLength;
          if (length > MAX_FILE_BYTES) throw tooLarge();
          chunks.push(chunk);
        }
        return Buffer.concat(chunks);
      } catch (error) {
        if (signal.aborted) throw new SitrepError('cancelled', {}, error);
        throw error instanceof SitrepError ? error : new SitrepError('file-unreadable', {}, error);
      }
    },
  };
}

function isDiscords(address: string, apiUrl: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.protocol === 'https:' && DISCORD_HOSTS.has(url.hostname)) return true;
  return url.origin === new URL(apiUrl).origin;
}
