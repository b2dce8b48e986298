import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Finished stages of a training run on disk, so that a run that was stopped goes on where it was. A stage is known by
 * its name and by everything that it depends on: with other data or settings nothing is found.
 */
export class Checkpoints {
  readonly #directory: string | null;
  readonly #basis: string;

  /** `directory` null keeps nothing. */
  constructor(directory: string | null, basis: string) {
    this.#directory = directory;
    this.#basis = basis;
    if (directory !== null) mkdirSync(directory, { recursive: true });
  }

  read(stage: string): Uint8Array | null {
    const path = this.#path(stage);
    // A plain array: `slice` copies, where a Buffer's would not.
    return path !== null && existsSync(path) ? new Uint8Array(readFileSync(path)) : null;
  }

  write(stage: string, bytes: Uint8Array): void {
    const path = this.#path(stage);
    if (path === null) return;
    writeFileSync(`${path}.part`, bytes);
    renameSync(`${path}.part`, path);
  }

  remove(stage: string): void {
    const path = this.#path(stage);
    if (path !== null) rmSync(path, { force: true });
  }

  /** A stage's bytes, from disk or made now. */
  stage(name: string, make: () => Uint8Array): Uint8Array {
    const kept = this.read(name);
    if (kept !== null) return kept;
    const made = make();
    this.write(name, made);
    return made;
  }

  #path(stage: string): string | null {
    if (this.#directory === null) return null;
    const key = createHash('sha256').update(`${this.#basis}\n${stage}`).digest('hex').slice(0, 12);
    return join(this.#directory, `${stage}-${key}.bin`);
  }
}
