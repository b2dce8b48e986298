import { closeSync, fsyncSync, openSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'dotenv';

/**
 * Sets names in a `.env` file, and leaves every other line and comment as it is. An empty value is no value. Atomic: the
 * file is the old or the new one at any instant, readable to its owner alone. Throws where it cannot be written, or where
 * the text is such that another setting would change.
 */
export function setInEnvFile(path: string, values: Readonly<Record<string, string>>): void {
  const real = realPath(path);
  const before = textOf(real);
  const after = Object.entries(values).reduce((text, [name, value]) => withValue(text, name, value), before);
  if (!isDeepStrictEqual({ ...parse(after) }, { ...parse(before), ...values })) throw new Error('unclear lines');
  const fresh = `${real}.${process.pid}`;
  try {
    const file = openSync(fresh, 'wx', 0o600);
    try {
      writeFileSync(file, after);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(fresh, real);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}

/** A link is followed, not replaced. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

/** In place of the last line that sets the name, which is the one that counts; else below its comment, else at the end. */
function withValue(text: string, name: string, value: string): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const given = /^[\w./:@+-]*$/.test(value) ? value : quoted(value);
  const set = [
    ...text.matchAll(
      new RegExp(
        `^([ \\t]*(?:export[ \\t]+)?${name}[ \\t]*=[ \\t]*)('[^']*'|"[^"]*"|\`[^\`]*\`|[^#\\r\\n]*?)(?=[ \\t]*(?:#.*)?\\r?$)`,
        'gm',
      ),
    ),
  ].at(-1);
  if (set) return spliced(text, set.index + set[1]!.length, set[2]!.length, given);
  const comment = [...text.matchAll(new RegExp(`^#[ \\t]*${name}=.*\\r?$`, 'gm'))].at(-1);
  const at = comment ? comment.index + comment[0].length : text.length;
  const line = `${name}=${given}`;
  if (comment && at < text.length) return spliced(text, at + 1, 0, `${line}${eol}`);
  return `${text}${text === '' || text.endsWith('\n') ? '' : eol}${line}${eol}`;
}

function spliced(text: string, at: number, length: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at + length);
}

function quoted(value: string): string {
  const mark = ["'", '`', '"'].find((each) => !value.includes(each)) ?? "'";
  return `${mark}${value}${mark}`;
}
