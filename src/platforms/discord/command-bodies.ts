import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { LANGUAGES } from '../../core/article.ts';
import type { Command, Localised, Option, OptionType, Runnable } from '../../core/command.ts';
import { commandOfForm, FORM_COMMAND } from './form.ts';
import { COMMAND_LIMITS } from './limits.ts';
import { FORM_SUMMARY } from './words.ts';

export type CommandBody = RESTPutAPIApplicationCommandsJSONBody[number];

/** The options that stand for one `source` option: an address, pasted text, or a file. */
export const SOURCE_OPTIONS = { url: 'url', text: 'text', file: 'file' } as const;

/** Where commands are registered, and whether what is being typed can be completed. */
export interface BodyContext {
  readonly scope: 'global' | 'guild';
  readonly autocomplete: boolean;
}

/**
 * The commands as Discord's API takes them: slash commands, the one that opens a form, then message menu entries. Sub-commands, options, choices
 * and menu entries have Dutch names. The commands themselves keep theirs, by which the bot's own words call them: in a
 * client with a localised name of a command, its sub-commands are lost (discord-api-docs, issue 5105).
 */
export function commandBodies(commands: readonly Command[], context: BodyContext): CommandBody[] {
  const registered = commands.filter(({ surface }) => surface === 'slash');
  return [
    ...registered.map((command) => slashCommand(command, context)),
    ...formCommand(registered, context),
    ...registered.flatMap((command) => messageMenu(command, context)),
  ];
}

/** The name of a command's entry in the message menu, as Discord sends it back; null where it has none. */
export function messageMenuName(command: Command): string | null {
  return (!command.subcommands && command.messageMenu?.en) || null;
}

function slashCommand(command: Command, context: BodyContext): CommandBody {
  const { name, summary, subcommands } = command;
  const options: APIApplicationCommandOption[] = subcommands
    ? subcommands.map((subcommand) => ({
        type: ApplicationCommandOptionType.Subcommand,
        name: subcommand.name,
        // By convention the first alias is the Dutch word.
        ...localisedName(subcommand.aliases[0]),
        ...described(subcommand.summary),
        options: basicOptions(subcommand, context),
      }))
    : basicOptions(command, context);
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    ...described(summary),
    options,
    default_member_permissions: permissions(command),
    ...availability(context),
  };
}

function formCommand(commands: readonly Command[], context: BodyContext): CommandBody[] {
  const command = commandOfForm(commands);
  if (!command) return [];
  const permitted = { default_member_permissions: permissions(command), ...availability(context) };
  return [{ type: ApplicationCommandType.ChatInput, name: FORM_COMMAND, ...described(FORM_SUMMARY), ...permitted }];
}

function messageMenu(command: Command, context: BodyContext): CommandBody[] {
  const name = messageMenuName(command);
  if (command.subcommands || !command.messageMenu || !name) return [];
  return [
    {
      type: ApplicationCommandType.Message,
      name,
      name_localizations: { nl: command.messageMenu.nl },
      default_member_permissions: permissions(command),
      ...availability(context),
    },
  ];
}

/** Servers that have the bot, and direct messages with it. A server's own commands have no say in that. */
function availability({ scope }: BodyContext) {
  if (scope === 'guild') return {};
  return {
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  };
}

/** What a member needs to see a command; where only a part of it is for managers, the host decides. */
function permissions(command: Command): string | null {
  const parts: readonly Pick<Runnable, 'needs'>[] = command.subcommands ?? [command];
  return parts.every(({ needs }) => needs === 'manager') ? String(PermissionFlagsBits.ManageGuild) : null;
}

/** Discord wants required options first. */
function basicOptions(
  { options }: Pick<Runnable, 'options'>,
  context: BodyContext,
): APIApplicationCommandBasicOption[] {
  const shown = options.filter(({ hidden }) => !hidden);
  return [...shown.filter(({ required }) => required), ...shown.filter(({ required }) => !required)]
    .flatMap((option) => basicOption(option, context))
    .sort((a, b) => Number(b.required ?? false) - Number(a.required ?? false))
    .slice(0, COMMAND_LIMITS.options);
}

function basicOption(option: Option, { autocomplete }: BodyContext): APIApplicationCommandBasicOption[] {
  const { name, type, choices = [] } = option;
  const common = {
    name,
    ...localisedName(DUTCH_OPTION_NAMES[name]),
    ...described(option.summary),
    ...(option.required && { required: true }),
  };
  switch (type) {
    case 'source':
      return sourceOptions();
    case 'file':
      return [{ ...common, type: ApplicationCommandOptionType.Attachment }];
    case 'channel':
      return [{ ...common, type: ApplicationCommandOptionType.Channel, channel_types: POSTABLE }];
    case 'choice':
      return [
        {
          ...common,
          type: ApplicationCommandOptionType.String,
          choices: choices
            .slice(0, COMMAND_LIMITS.choices)
            .map((value) => choiceOf(value, option.choiceNames?.[value])),
        },
      ];
    case 'actor':
    case 'schedule':
    case 'saved-source':
    case 'words':
      return [
        {
          ...common,
          type: ApplicationCommandOptionType.String,
          max_length: COMMAND_LIMITS.stringOption,
          ...(autocomplete && COMPLETED.has(type) && { autocomplete: true }),
        },
      ];
  }
}

/** What the host knows of and can complete. */
const COMPLETED: ReadonlySet<OptionType> = new Set(['actor', 'schedule', 'saved-source']);

const DUTCH_OPTION_NAMES: Readonly<Record<string, string>> = {
  actor: 'actor',
  ahead: 'vooraf',
  address: 'adres',
  channel: 'kanaal',
  draft: 'concept',
  embeds: 'embeds',
  model: 'taalmodel',
  except: 'behalve',
  for: 'minuten',
  from: 'uit',
  item: 'item',
  language: 'taal',
  line: 'regel',
  name: 'naam',
  quiet: 'stilte',
  schedule: 'schema',
  source: 'bron',
  text: 'tekst',
  threads: 'draden',
  unattended: 'onbeheerd',
  when: 'wanneer',
  zone: 'tijdzone',
};

/** A language is called by its name, in the language of whoever looks. */
function choiceOf(
  value: string,
  names: Localised | undefined,
): { name: string; name_localizations?: { nl: string }; value: string } {
  if (names) return { name: names.en, name_localizations: { nl: names.nl }, value };
  if (!LANGUAGES.some((language) => language === value)) return { name: value, value };
  const nameIn = (locale: string) => new Intl.DisplayNames([locale], { type: 'language' }).of(value) ?? value;
  return { name: nameIn('en'), name_localizations: { nl: nameIn('nl') }, value };
}

/** Which of the three is given is seen when the command runs: Discord cannot require one of several. */
function sourceOptions(): APIApplicationCommandBasicOption[] {
  return [
    {
      type: ApplicationCommandOptionType.String,
      name: SOURCE_OPTIONS.url,
      ...localisedName('adres'),
      ...described({ en: 'Address of the page', nl: 'Adres van de pagina' }),
      max_length: 2000,
    },
    {
      type: ApplicationCommandOptionType.String,
      name: SOURCE_OPTIONS.text,
      ...localisedName('tekst'),
      ...described({ en: 'The text itself, pasted', nl: 'De tekst zelf, geplakt' }),
      max_length: COMMAND_LIMITS.stringOption,
    },
    {
      type: ApplicationCommandOptionType.Attachment,
      name: SOURCE_OPTIONS.file,
      ...localisedName('bestand'),
      ...described({
        en: 'A file: PDF, Word, HTML, Markdown, e-mail or text',
        nl: 'Een bestand: pdf, Word, html, Markdown, e-mail of tekst',
      }),
    },
  ];
}

const POSTABLE: (
  | ChannelType.GuildText
  | ChannelType.GuildAnnouncement
  | ChannelType.PublicThread
  | ChannelType.PrivateThread
)[] = [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.PublicThread, ChannelType.PrivateThread];

function described({ en, nl }: Localised): { description: string; description_localizations: { nl: string } } {
  const { description } = COMMAND_LIMITS;
  return { description: en.slice(0, description), description_localizations: { nl: nl.slice(0, description) } };
}

function localisedName(nl: string | undefined): { name_localizations?: { nl: string } } {
  return nl && COMMAND_LIMITS.name.test(nl) && nl === nl.toLowerCase() ? { name_localizations: { nl } } : {};
}
