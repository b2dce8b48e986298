import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPutAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import type { Command, Localised, Option, Runnable } from '../../core/command.ts';
import { COMMAND_LIMITS } from './limits.ts';
import type { DiscordRest, Patience } from './rest.ts';

type CommandBody = RESTPutAPIApplicationCommandsJSONBody[number];

/** The options that stand for one `source` option: an address, pasted text, or a file. */
export const SOURCE_OPTIONS = { url: 'url', text: 'text', file: 'file' } as const;

/** Nobody waits for it, and a bot without commands is of no use. */
const FOR_REGISTRATION: Patience = { attempts: 8, firstPause: 1000, attempt: 15_000, deadline: 180_000 };

/**
 * Makes Discord offer these commands, in one server or everywhere, and writes only where it offers others (200 creates a
 * day are allowed). A server's own commands stand beside the global ones, so that those are taken away when the commands
 * are meant for one server. Returns whether anything was written.
 */
export async function registerCommands(
  rest: DiscordRest,
  applicationId: string,
  guildId: string | null,
  commands: readonly Command[],
): Promise<boolean> {
  const wanted = commandBodies(commands);
  if (!guildId) return put(rest, Routes.applicationCommands(applicationId), wanted);
  const inGuild = await put(rest, Routes.applicationGuildCommands(applicationId, guildId), wanted);
  const everywhere = await put(rest, Routes.applicationCommands(applicationId), []);
  return inGuild || everywhere;
}

/** The commands as Discord's API takes them: slash commands, then message menu entries. */
export function commandBodies(commands: readonly Command[]): CommandBody[] {
  const registered = commands.filter(({ surface }) => surface === 'slash');
  return [...registered.map(slashCommand), ...registered.flatMap(messageMenu)];
}

/** The name of a command's entry in the message menu, as Discord sends it back; null where it has none. */
export function messageMenuName(command: Command): string | null {
  return (!command.subcommands && command.messageMenu?.en) || null;
}

async function put(rest: DiscordRest, route: `/${string}`, wanted: CommandBody[]): Promise<boolean> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  const offered = await rest.request<APIApplicationCommand[]>({
    method: 'GET',
    route,
    query,
    patience: FOR_REGISTRATION,
  });
  if (sameCommands(offered ?? [], wanted)) return false;
  await rest.request({ method: 'PUT', route, body: wanted, patience: FOR_REGISTRATION });
  return true;
}

function slashCommand(command: Command): CommandBody {
  const { name, summary, subcommands } = command;
  const options: APIApplicationCommandOption[] = subcommands
    ? subcommands.map((subcommand) => ({
        type: ApplicationCommandOptionType.Subcommand,
        name: subcommand.name,
        // By convention the first alias is the Dutch word.
        ...localisedName(subcommand.aliases[0]),
        ...described(subcommand.summary),
        options: basicOptions(subcommand),
      }))
    : basicOptions(command);
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    ...described(summary),
    options,
    default_member_permissions: permissions(command),
    ...EVERYWHERE,
  };
}

function messageMenu(command: Command): CommandBody[] {
  const name = messageMenuName(command);
  if (command.subcommands || !command.messageMenu || !name) return [];
  return [
    {
      type: ApplicationCommandType.Message,
      name,
      name_localizations: { nl: command.messageMenu.nl },
      default_member_permissions: permissions(command),
      ...EVERYWHERE,
    },
  ];
}

/** Servers that have the bot, and direct messages with it. */
const EVERYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/** What a member needs to see a command; where only a part of it is for managers, the host decides. */
function permissions(command: Command): string | null {
  const parts: readonly Pick<Runnable, 'needs'>[] = command.subcommands ?? [command];
  return parts.every(({ needs }) => needs === 'manager') ? String(PermissionFlagsBits.ManageGuild) : null;
}

/** Discord wants required options first. */
function basicOptions({ options }: Pick<Runnable, 'options'>): APIApplicationCommandBasicOption[] {
  const shown = options.filter(({ hidden }) => !hidden);
  return [...shown.filter(({ required }) => required), ...shown.filter(({ required }) => !required)]
    .flatMap(basicOption)
    .sort((a, b) => Number(b.required ?? false) - Number(a.required ?? false))
    .slice(0, COMMAND_LIMITS.options);
}

function basicOption(option: Option): APIApplicationCommandBasicOption[] {
  const { name, type, choices = [] } = option;
  const common = { name, ...described(option.summary), ...(option.required && { required: true }) };
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
          choices: choices.slice(0, COMMAND_LIMITS.choices).map((choice) => ({ name: choice, value: choice })),
        },
      ];
    case 'actor':
    case 'schedule':
    case 'saved-source':
    case 'words':
      return [{ ...common, type: ApplicationCommandOptionType.String, max_length: COMMAND_LIMITS.stringOption }];
  }
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
      ...described({ en: 'A file: PDF, text or HTML', nl: 'Een bestand: pdf, tekst of html' }),
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

/** Whether Discord offers just these; what it adds by itself (ids, versions, defaults) does not count. */
export function sameCommands(offered: readonly APIApplicationCommand[], wanted: readonly CommandBody[]): boolean {
  const canonical = (list: readonly object[]) => list.map((command) => JSON.stringify(essence(command))).sort();
  const [there, here] = [canonical(offered), canonical(wanted)];
  return there.length === here.length && there.every((command, index) => command === here[index]);
}

const ESSENTIAL = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'required',
  'max_length',
  'choices',
  'channel_types',
  'default_member_permissions',
  'contexts',
  'integration_types',
  'value',
  'options',
];
/** Sets, which Discord may give back in another order. */
const UNORDERED: ReadonlySet<string> = new Set(['channel_types', 'contexts', 'integration_types']);

/** The fields that we set, in one order; absent, null, false, empty and default say the same. */
function essence(value: object): unknown {
  const fields: Readonly<Record<string, unknown>> = { ...value };
  return ESSENTIAL.flatMap((key) => {
    const field = fields[key];
    if (field === undefined || field === null || field === false || field === '') return [];
    if (!Array.isArray(field)) return [[key, typeof field === 'object' ? Object.entries(field).sort() : field]];
    if (field.length === 0) return [];
    const items = field.map((item) => (typeof item === 'object' ? essence(item) : item));
    return [[key, UNORDERED.has(key) ? items.sort() : items]];
  });
}
