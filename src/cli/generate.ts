import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { COMMANDS } from '../../commands/index.ts';
import { SETTINGS } from '../../config/settings.ts';
import { generatedFiles } from '../generate/index.ts';

/** Writes what is generated from the commands and the settings; tells which files changed. */
export async function run(): Promise<number> {
  for (const { path, content } of generatedFiles(COMMANDS, SETTINGS)) {
    const file = new URL(`../../${path}`, import.meta.url);
    const current = existsSync(file) ? readFileSync(file, 'utf8') : null;
    const wanted = content(current);
    if (wanted === current) continue;
    writeFileSync(file, wanted);
    process.stdout.write(`${path}\n`);
  }
  return 0;
}
