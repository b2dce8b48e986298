import { unzipSync } from 'fflate';
import { SitrepError } from '../../core/errors.ts';

/** Over all files that are unpacked: more than any document of people holds, far less than memory. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * The files of a ZIP archive whose names are wanted, unpacked into buffers of the size that the archive declares, which
 * is bounded: an archive that says less than it holds is cut, one that says more is refused. Throws `file-unreadable`.
 */
export function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> {
  try {
    let total = 0;
    const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
      if (!isWanted(name)) return false;
      total += originalSize;
      if (total > MAX_BYTES) throw new SitrepError('file-unreadable', { reason: 'memory' });
      return true;
    };
    return new Map(Object.entries(unzipSync(bytes, { filter })));
  } catch (thrown) {
    throw thrown instanceof SitrepError ? thrown : new SitrepError('file-unreadable', { reason: 'broken' }, thrown);
  }
}
