import type { Language } from '../../core/article.ts';
import type { Command, Option } from '../../core/command.ts';
import { usageOf } from '../../presentation/sitrep.ts';
import { type Voice, voiceOf } from '../../presentation/voice.ts';

/** A command or sub-command, as the message box offers and completes it. */
export interface Suggestion {
  /** What it puts in the box: `/schedule add`. */
  readonly text: string;
  /** Other words that find it, the Dutch ones among them. */
  readonly aliases: readonly string[];
  readonly summary: string;
  /** What may follow: `WHEN [zone ZONE] [#channel]`. */
  readonly usage: string;
  readonly options: readonly OptionHint[];
  /** True where a sub-command must follow. */
  readonly group: boolean;
}

/** One of the options that may follow. */
export interface OptionHint {
  readonly name: string;
  readonly type: Option['type'];
  readonly summary: string;
  /** The words that introduce its value, the reader's own first; none where the value comes by itself. */
  readonly introducedBy: readonly string[];
  /** What stands for its value: `NAME`, `nl|en`. */
  readonly placeholder: string;
  /** What can be chosen, or what it may look like. */
  readonly values: readonly string[];
  /** True where several values may follow each other. */
  readonly list: boolean;
}

/** Every command and sub-command that can be typed, in the order of the help. */
export function commandList(commands: readonly Command[], language: Language): readonly Suggestion[] {
  // A usage has no dates in it: any zone will do.
  const voice = voiceOf({ language, zone: 'UTC' });
  return commands
    .filter(({ surface }) => surface === 'slash')
    .flatMap((command) => {
      const text = `/${command.name}`;
      const summary = command.summary[language];
      if (!command.subcommands)
        return [{ text, aliases: [], summary, ...hintsOf(text, command.options, voice), group: false }];
      return [
        { text, aliases: [], summary, usage: '', options: [], group: true },
        ...command.subcommands.map((subcommand) => ({
          text: `${text} ${subcommand.name}`,
          aliases: subcommand.aliases.map((alias) => `${text} ${alias}`),
          summary: subcommand.summary[language],
          ...hintsOf(`${text} ${subcommand.name}`, subcommand.options, voice),
          group: false,
        })),
      ];
    });
}

function hintsOf(name: string, options: readonly Option[], voice: Voice): Pick<Suggestion, 'usage' | 'options'> {
  const { language } = voice;
  const shown = options.filter(({ hidden }) => !hidden);
  const usage = (of: readonly Option[]) => usageOf(name, of, voice).slice(name.length + 1);
  return {
    usage: usage(shown),
    options: shown.map((option) => ({
      name: option.name,
      type: option.type,
      summary: option.summary[language],
      introducedBy: introducersOf(option, language),
      placeholder: usage([{ ...option, required: true, introducedBy: [] }]),
      values: valuesOf(option, language),
      list: option.list ?? false,
    })),
  };
}

/** The second word is the Dutch one, where there is one. */
function introducersOf(option: Option, language: Language): readonly string[] {
  if (option.type === 'actor') return ['actor:'];
  const words = option.introducedBy ?? [];
  return language === 'nl' ? [...words.slice(-1), ...words.slice(0, -1)] : words;
}

function valuesOf(option: Option, language: Language): readonly string[] {
  if (option.choices) return option.choices;
  return option.name === 'when' ? RECURRENCES[language] : [];
}

/** What a recurrence may look like; `schedule/` reads many more. */
const RECURRENCES: Readonly<Record<Language, readonly string[]>> = {
  en: ['weekdays 07:30', 'daily 08:00', 'mondays 09:00', 'hourly', '0 8 * * 1-5'],
  nl: ['werkdagen 07:30', 'dagelijks 08:00', 'maandag 09:00', 'elk uur', '0 8 * * 1-5'],
};
