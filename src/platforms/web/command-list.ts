import type { Language } from '../../core/article.ts';
import type { Command, Option } from '../../core/command.ts';

/** A line that the message box offers. */
export interface Suggestion {
  /** What it puts in the box: `/schedule add`. */
  readonly text: string;
  /** Other words that find it, the Dutch ones among them. */
  readonly aliases: readonly string[];
  readonly summary: string;
  /** What may follow: `when [zone …] [from …] [#channel]`. */
  readonly usage: string;
  /** True where a sub-command must follow. */
  readonly group: boolean;
}

/** Every command and sub-command that can be typed, in the order of the help. */
export function commandList(commands: readonly Command[], language: Language): readonly Suggestion[] {
  return commands
    .filter(({ surface }) => surface === 'slash')
    .flatMap((command) => {
      const text = `/${command.name}`;
      const summary = command.summary[language];
      if (!command.subcommands) return [{ text, aliases: [], summary, usage: usageOf(command.options), group: false }];
      return [
        { text, aliases: [], summary, usage: '', group: true },
        ...command.subcommands.map((subcommand) => ({
          text: `${text} ${subcommand.name}`,
          aliases: subcommand.aliases.map((alias) => `${text} ${alias}`),
          summary: subcommand.summary[language],
          usage: usageOf(subcommand.options),
          group: false,
        })),
      ];
    });
}

function usageOf(options: readonly Option[]): string {
  return options
    .filter(({ hidden }) => !hidden)
    .map((option) => {
      const value = option.type === 'channel' ? '#channel' : (option.choices?.join('|') ?? '…');
      const form = option.introducedBy
        ? `${option.introducedBy[0]} ${value}`
        : option.type === 'channel'
          ? value
          : option.type === 'actor'
            ? `actor:${value}`
            : option.name;
      return option.required ? form : `[${form}]`;
    })
    .join(' ');
}
