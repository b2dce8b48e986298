import { SitrepError } from '../../core/errors.ts';
import { MAX_FILE_BYTES, type SourceFile } from '../../core/source.ts';
import type { SlackFile } from './parse.ts';
import type { WebClient } from './web-clients.ts';

/** How long a file may take, in milliseconds. */
const TIMEOUT = 30_000;

/**
 * A file of a message, fetched with the bot token when it is read. The token goes to Slack's own hosts and to the host
 * of `apiUrl` alone, and never along with a redirect: where a scope is missing, Slack redirects to a sign-in page.
 */
export function slackFile(
  file: SlackFile,
  { token, apiUrl, client }: { readonly token: string; readonly apiUrl: string; readonly client: WebClient },
): SourceFile {
  const { name, mediaType, size } = file;

  async function fetched(signal: AbortSignal): Promise<Uint8Array> {
    const address = file.address ?? (await addressOf(file.id, client));
    if (address === null || !isSlacks(address, apiUrl)) throw new SitrepError('file-unreadable', { name });
    const response = await fetch(address, {
      headers: { authorization: `Bearer ${token}` },
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]),
    });
    if (response.status !== 200 || !response.body)
      throw new SitrepError('file-unreadable', { name, status: response.status });
    return readAtMost(response.body, MAX_FILE_BYTES);
  }

  return {
    name,
    mediaType,
    size,
    async read(signal) {
      if (size !== null && size > MAX_FILE_BYTES) throw tooLarge();
      try {
        return await fetched(signal);
      } catch (thrown) {
        signal.throwIfAborted();
        if (thrown instanceof SitrepError) throw thrown;
        throw new SitrepError('file-unreadable', { name }, thrown);
      }
    },
  };
}

/** Of a file from another workspace a message holds the id alone (docs.slack.dev/reference/objects/file-object). */
async function addressOf(id: string | null, client: WebClient): Promise<string | null> {
  if (id === null) return null;
  const { file } = await client.files.info({ file: id });
  return file?.url_private_download ?? file?.url_private ?? null;
}

function isSlacks(address: string, apiUrl: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, hostname } = new URL(address);
  const api = new URL(apiUrl);
  if (protocol === api.protocol && host === api.host) return true;
  return protocol === 'https:' && (hostname === 'slack.com' || hostname.endsWith('.slack.com'));
}

async function readAtMost(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    // Leaving the loop cancels what is still to come.
    if (size > most) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

function tooLarge(): SitrepError {
  return new SitrepError('file-too-large', { limit: MAX_FILE_BYTES });
}
