import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { SitrepError } from '../core/errors.ts';
import { MAX_FILE_BYTES, type SourceFile } from '../core/source.ts';

/** A file on this machine; `-` is standard input. It is read when it is asked for. */
export function fileAt(path: string): SourceFile {
  if (path === '-') return { name: '-', mediaType: null, size: null, read: () => buffer(process.stdin) };
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

/** Whether there is a file to read at a path. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
