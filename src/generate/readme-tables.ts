import type { Setting } from '../../config/settings.ts';
import type { Command } from '../core/command.ts';
import { usageOf } from '../presentation/sitrep.ts';
import { voiceOf } from '../presentation/voice.ts';
import { groups, rangeOf } from './setting-groups.ts';

/** A document with what stands between `<!-- NAME -->` and `<!-- /NAME -->` replaced. Throws where they are missing. */
export function withPart(document: string, name: string, part: string): string {
  const [opening, closing] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = document.indexOf(opening);
  const end = document.indexOf(closing);
  if (start < 0 || end < start) throw new Error(`no ${opening} ... ${closing} to write between`);
  return `${document.slice(0, start + opening.length)}\n${part}\n${document.slice(end)}`;
}

/** What can be typed, and what it does. */
export function commandsTable(commands: readonly Command[]): string {
  const voice = voiceOf({ language: 'en', zone: 'UTC' });
  const slash = commands.filter(({ surface }) => surface === 'slash');
  const rows = slash.flatMap((command) =>
    command.subcommands
      ? command.subcommands.map(({ name, options, summary }) => [
          code(usageOf(`/${command.name} ${name}`, options, voice)),
          summary.en,
        ])
      : [[code(usageOf(`/${command.name}`, command.options, voice)), command.summary.en]],
  );
  const menus = slash.flatMap((command) => (command.subcommands ? [] : (command.messageMenu ?? [])));
  const menuRows = menus.map((label) => [
    `Menu of a message: **${label.en}**`,
    'Brief the link, the text or the file in that message',
  ]);
  return table(['Command', 'What it does'], [...rows, ...menuRows]);
}

/** Every setting with its default. */
export function settingsTable(settings: Readonly<Record<string, Setting>>): string {
  const rows = groups(settings).flatMap(({ group, settings: members }) =>
    members.map(([name, setting], at) => {
      const notes = [rangeOf(setting), setting.secret ? 'Secret.' : null].filter((words) => words !== null);
      const meaning = [escaped(setting.doc), ...notes.map(escaped)].join(' ');
      return [
        at === 0 ? group : '',
        code(name),
        setting.default === null ? '' : code(String(setting.default)),
        meaning,
      ];
    }),
  );
  return table(['', 'Setting', 'Default', 'What it is for'], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`.replace(/ {2,}/g, ' ');
  return ['', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}

/** A vertical bar ends a cell, even within code. */
function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}

function escaped(text: string): string {
  return text.replace(/[\\|<*_`]/g, '\\$&');
}
