import type { Setting } from '../../config/settings.ts';
import type { Command } from '../core/command.ts';
import { envExample } from './env-example.ts';
import { commandsTable, settingsTable, withPart } from './readme-tables.ts';
import { slackManifest } from './slack-manifest.ts';

/** A file of the repository that is written from the commands and the settings, wholly or in part. */
export interface GeneratedFile {
  /** From the project's root. */
  readonly path: string;
  /** What it should hold, given what it holds now; null where it is missing. Throws where a part has no place in it. */
  content(current: string | null): string;
}

/** Every generated file. `npm run generate` writes them; a test compares them with the repository. */
export function generatedFiles(
  commands: readonly Command[],
  settings: Readonly<Record<string, Setting>>,
): readonly GeneratedFile[] {
  return [
    { path: 'config/slack-manifest.yaml', content: () => slackManifest(commands) },
    { path: 'config/.env.example', content: () => envExample(settings) },
    {
      path: 'README.md',
      content: (current) =>
        withPart(withPart(current ?? '', 'commands', commandsTable(commands)), 'settings', settingsTable(settings)),
    },
  ];
}
