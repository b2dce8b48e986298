import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { SitrepError } from '../core/errors.ts';
import { MAX_FILE_BYTES, type SourceFile } from '../core/source.ts';

/** A file on this machine; `-` is standard input. It is read when it is asked for. */
export function fileAt(path: string): SourceFile {
  if (path === '-') return { name: '-', mediaType: null, size: null, read: standardInput };
  return {
    name: basename(path),
    mediaType: null,
    size: null,
    async read(signal) {
      try {
        // Looked at first: a 10 GB file must not be read to be refused.
        const { size } = statSync(path);
        if (size > MAX_FILE_BYTES) throw new SitrepError('file-too-large', { limit: MAX_FILE_BYTES });
        return await readFile(path, { signal });
      } catch (error) {
        if (error instanceof SitrepError) throw error;
        const file = basename(path);
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new SitrepError('file-not-found', { file });
        throw new SitrepError('file-unreadable', { file }, error);
      }
    },
  };
}

/** No more than a file may have is held, however much comes. */
async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MAX_FILE_BYTES) throw new SitrepError('file-too-large', { limit: MAX_FILE_BYTES });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/** Whether there is a file to read at a path. */
export function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    // A pasted text is no path: too long, or with a zero byte.
    return false;
  }
}
