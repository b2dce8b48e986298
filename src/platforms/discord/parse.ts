import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIApplicationCommandInteractionDataOption,
  type APIAttachment,
  type APIInteraction,
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  ComponentType,
  InteractionType,
} from 'discord.js';
import {
  type Command,
  type CommandCall,
  commandOfButton,
  type Runnable,
  runnableOf,
  staysInPlace,
} from '../../core/command.ts';
import type { Person, Place } from '../../core/place.ts';
import { isReadableFile, type Source } from '../../core/source.ts';
import { answeredForm } from './ask-first.ts';
import { attachedFile } from './attachment.ts';
import { messageMenuName, SOURCE_OPTIONS } from './command-bodies.ts';
import { callOfCustomId } from './custom-id.ts';
import { sourceOfForm } from './form.ts';
import { COMPONENTS_V2, EPHEMERAL, MANAGER_PERMISSIONS } from './limits.ts';

/**
 * Where the answer goes. It is decided before the command runs, since Discord takes it with the acknowledgement:
 * `channel` for all, `private` for the caller, `update` in place of the private message whose button was pressed.
 */
export type Destination = 'channel' | 'private' | 'update';

export interface ParsedCall {
  readonly call: Omit<CommandCall, 'signal'>;
  readonly destination: Destination;
  /** The layout of the message that an `update` changes. */
  readonly layout?: 'components' | 'embeds';
}

export interface ParseContext {
  readonly commands: readonly Command[];
  readonly apiUrl: string;
}

/** The call that an interaction stands for; null where it is none (autocompletion, a form, a kind of a later date). */
export function parseInteraction(interaction: APIInteraction, context: ParseContext): ParsedCall | null {
  if (interaction.type === InteractionType.ApplicationCommand) {
    const { data } = interaction;
    if (data.type === ApplicationCommandType.ChatInput) return parseSlashCommand(interaction, context);
    if (data.type === ApplicationCommandType.Message)
      return parseMessageMenu(interaction as APIMessageApplicationCommandInteraction, context);
  }
  if (interaction.type === InteractionType.ModalSubmit) return parseForm(interaction, context);
  if (interaction.type === InteractionType.MessageComponent) {
    const { data } = interaction;
    if (data.component_type === ComponentType.Button) return parsePressed(interaction, data.custom_id);
    if (data.component_type === ComponentType.StringSelect && data.values[0] !== undefined)
      return parsePressed(interaction, data.values[0]);
  }
  return null;
}

function parseSlashCommand(interaction: APIApplicationCommandInteraction, context: ParseContext): ParsedCall {
  const { data } = interaction;
  const command = data.name;
  let given = ('options' in data && data.options) || [];
  let subcommand: string | null = null;
  const [first] = given;
  if (first?.type === ApplicationCommandOptionType.Subcommand) {
    subcommand = first.name;
    given = first.options ?? [];
  }
  const runnable = runnableOf(context.commands, command, subcommand);
  const attachments =
    ('resolved' in data && data.resolved && 'attachments' in data.resolved && data.resolved.attachments) || {};
  const { options, source } = readOptions(given, attachments, runnable, context.apiUrl);
  return {
    call: { ...callBase(interaction), command, subcommand, options, source },
    // What is not known (any more) is told to the caller alone.
    destination: runnable?.audience ?? 'private',
  };
}

function parseMessageMenu(
  interaction: APIMessageApplicationCommandInteraction,
  { commands, apiUrl }: ParseContext,
): ParsedCall {
  const { name, target_id, resolved } = interaction.data;
  const command = commands.find((candidate) => messageMenuName(candidate) === name);
  const message = resolved.messages[target_id];
  return {
    call: {
      ...callBase(interaction),
      command: command?.name ?? name,
      subcommand: null,
      options: {},
      source: message ? sourceOfMessage(message, apiUrl) : { kind: 'text', text: '' },
    },
    destination: (command && runnableOf(commands, command.name, null)?.audience) ?? 'private',
  };
}

/** A button that was pressed, or what was chosen from a menu. */
function parsePressed(interaction: APIMessageComponentInteraction, carried: string): ParsedCall {
  const { command, options } = callOfCustomId(carried);
  const run = commandOfButton({ command, options });
  const flags = interaction.message.flags ?? 0;
  const onPrivate = (flags & EPHEMERAL) !== 0;
  return {
    call: { ...callBase(interaction), place: channelOf(interaction), ...run, options, source: { kind: 'none' } },
    // Turning a page replaces the page, where only the reader sees it; all else is a private answer of its own.
    destination: onPrivate && staysInPlace({ options }) ? 'update' : 'private',
    layout: flags & COMPONENTS_V2 ? 'components' : 'embeds',
  };
}

function parseForm(interaction: APIModalSubmitInteraction, { commands, apiUrl }: ParseContext): ParsedCall {
  const answered = answeredForm(interaction.data, commands);
  if (answered)
    return { call: { ...callBase(interaction), ...answered, source: { kind: 'none' } }, destination: 'private' };
  const command = interaction.data.custom_id;
  const source = sourceOfForm(interaction.data, apiUrl, sourceOfText);
  return {
    call: { ...callBase(interaction), command, subcommand: null, options: {}, source },
    destination: runnableOf(commands, command, null)?.audience ?? 'private',
  };
}

function callBase(interaction: FromPerson) {
  return { id: interaction.id, place: placeOf(interaction), person: personOf(interaction) };
}

/** What people do with the bot: each of these tells where and by whom. */
type FromPerson =
  | APIApplicationCommandInteraction
  | APIApplicationCommandAutocompleteInteraction
  | APIMessageComponentInteraction
  | APIModalSubmitInteraction;

export function placeOf({ guild_id, channel }: FromPerson): Place {
  return { platform: 'discord', workspace: guild_id ?? '', channel: channel?.id ?? '' };
}

/** In a thread, what is pressed is meant for its channel: a line that is hidden there stays hidden in both. */
function channelOf(interaction: APIMessageComponentInteraction): Place {
  const { channel } = interaction;
  const parent = channel && 'parent_id' in channel && THREADS.has(channel.type) ? channel.parent_id : null;
  const place = placeOf(interaction);
  return parent ? { ...place, channel: parent } : place;
}

const THREADS: ReadonlySet<ChannelType> = new Set([
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]);

export function personOf({ member, user, locale }: FromPerson): Person {
  const who = member?.user ?? user;
  return {
    id: who?.id ?? '',
    name: member?.nick ?? who?.global_name ?? who?.username ?? null,
    language: locale === 'nl' ? 'nl' : locale?.startsWith('en') ? 'en' : null,
    zone: null,
    // In direct messages the place is the person's own.
    manager: member ? (BigInt(member.permissions) & MANAGER_PERMISSIONS) !== 0n : true,
  };
}

/** Options by name; what stands for a source or is a file becomes the call's source. */
function readOptions(
  given: readonly APIApplicationCommandInteractionDataOption[],
  attachments: Readonly<Record<string, APIAttachment>>,
  runnable: Runnable | null,
  apiUrl: string,
): { options: Record<string, string>; source: Source } {
  const options: Record<string, string> = {};
  const sources: Partial<Record<keyof typeof SOURCE_OPTIONS, Source>> = {};
  const takesSource = runnable?.options.some(({ type }) => type === 'source') ?? false;
  for (const option of given) {
    if (!('value' in option)) continue;
    const { name, type, value } = option;
    if (type === ApplicationCommandOptionType.Attachment) {
      const attachment = attachments[value];
      if (attachment) sources.file = { kind: 'file', file: attachedFile(attachment, apiUrl) };
    } else if (takesSource && name === SOURCE_OPTIONS.url) {
      sources.url = { kind: 'address', address: withoutBrackets(String(value)) };
    } else if (takesSource && name === SOURCE_OPTIONS.text) {
      sources.text = sourceOfText(String(value));
    } else {
      options[name] = String(value);
    }
  }
  return { options, source: sources.file ?? sources.url ?? sources.text ?? { kind: 'none' } };
}

/**
 * A file in a message that can hold an article, else its link, else its text, else any other file; a forwarded message
 * stands for what it forwards.
 */
function sourceOfMessage(message: APIMessage, apiUrl: string): Source {
  const forwarded = message.message_snapshots?.[0]?.message;
  const { content, embeds, attachments } = message.content || !forwarded ? message : forwarded;
  const readable = attachments.find(({ filename, content_type }) => isReadableFile(filename, content_type ?? null));
  if (readable) return { kind: 'file', file: attachedFile(readable, apiUrl) };
  const address = firstAddress(content) ?? embeds.find(({ url }) => url)?.url;
  if (address) return { kind: 'address', address };
  const written = [content, ...embeds.flatMap(({ title, description }) => [title, description])];
  const text = written.filter((part) => part?.trim()).join('\n\n');
  if (text) return { kind: 'text', text };
  const [attachment] = attachments;
  if (attachment) return { kind: 'file', file: attachedFile(attachment, apiUrl) };
  return { kind: 'text', text: '' };
}

function sourceOfText(text: string): Source {
  const address = withoutBrackets(text);
  return /^https?:\/\/\S+$/i.test(address) ? { kind: 'address', address } : { kind: 'text', text };
}

/** The first web address of a message, without the punctuation and mark-up that may surround it. */
function firstAddress(text: string): string | null {
  const [found] = /https?:\/\/[^\s<>]+/i.exec(text) ?? [];
  if (!found) return null;
  let address = found.replace(/[.,;:!?'"*_~|`\]]+$/, '');
  // A closing parenthesis belongs to the address only where it was opened there.
  while (address.endsWith(')') && address.split('(').length < address.split(')').length)
    address = address.slice(0, -1).replace(/[.,;:!?'"]+$/, '');
  return URL.canParse(address) ? address : null;
}

/** People put an address between angle brackets to keep Discord from showing a preview. */
function withoutBrackets(text: string): string {
  return text
    .trim()
    .replace(/^<(.*)>$/s, '$1')
    .trim();
}
