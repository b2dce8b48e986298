import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { SitrepError } from '../../core/errors.ts';

export interface BodyOptions {
  readonly host: string;
  /** The Content-Encoding header. */
  readonly encoding: string | null;
  /** The Content-Length header. */
  readonly declaredLength: string | null;
  /** Bytes after decompression. */
  readonly limit: number;
  /** True: give what fits within the limit; false: throw `address-too-large`. */
  readonly cut: boolean;
  /** Milliseconds without a byte. */
  readonly idle: number;
  readonly signal: AbortSignal;
}

/**
 * Reads a body to its end, decompressing as it comes: no more than the limit is ever held, so that a small body that
 * unpacks without end is stopped early. Throws `address-too-large`, `address-too-slow` or `address-failed`.
 */
export async function readBody(body: Readable, options: BodyOptions): Promise<Uint8Array> {
  const { host, limit, cut, idle, signal } = options;
  const tooLarge = () => new SitrepError('address-too-large', { address: host, limit });
  const stop = (reason: unknown) => body.destroy(reason instanceof Error ? reason : undefined);
  const tooSlow = () => stop(new SitrepError('address-too-slow', { address: host, limit: idle / 1000 }));
  const onAbort = () => stop(signal.reason);

  let timer = setTimeout(tooSlow, idle);
  signal.addEventListener('abort', onAbort, { once: true });
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    if (!cut && Number(options.declaredLength) > limit) throw tooLarge();
    for await (const chunk of decompress(body, options.encoding, host)) {
      clearTimeout(timer);
      timer = setTimeout(tooSlow, idle);
      length += chunk.length;
      chunks.push(chunk);
      if (length > limit) {
        if (!cut) throw tooLarge();
        break;
      }
    }
  } catch (thrown) {
    const code = String((thrown as { code?: unknown }).code ?? '');
    if (code.startsWith('Z_') || code.startsWith('ERR_BROTLI') || code.startsWith('ERR__ERROR_FORMAT'))
      throw new SitrepError('address-failed', { address: host, reason: 'encoding' }, thrown);
    throw thrown;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
    body.on('error', () => {}).destroy();
  }
  return Buffer.concat(chunks).subarray(0, limit);
}

function decompress(body: Readable, encoding: string | null, host: string): Readable {
  const name = (encoding ?? '').trim().toLowerCase();
  if (name === '' || name === 'identity') return body;
  const decoder = DECODERS[name]?.();
  if (decoder === undefined) throw new SitrepError('address-failed', { address: host, reason: 'encoding' });
  body.on('error', (error) => decoder.destroy(error));
  decoder.on('close', () => body.destroy());
  return body.pipe(decoder);
}

/** One layer only: layered encodings are of no use on the web except to hide a bomb. */
const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};
