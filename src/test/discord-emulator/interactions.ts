import { isObject, type Json, type JsonObject, listOf } from './message-rules.ts';
import {
  type EmulatedMessage,
  type Form,
  INTERACTION_KINDS,
  type InteractionKind,
  messageJson,
  newId,
  type World,
} from './world.ts';

/** A file that somebody attaches. */
export interface AttachedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly mediaType?: string;
}

export interface TypedBy {
  readonly id?: string;
  readonly name?: string;
  /** `en-US` by default. */
  readonly locale?: string;
  /** Of a member, as a bit set; none by default, which is no manager. */
  readonly permissions?: bigint;
}

export const MANAGE_GUILD = 1n << 5n;

/** Where and by whom; in a server's channel unless it is one of direct messages. */
export interface Circumstances {
  readonly channelId: string;
  readonly direct: boolean;
  readonly by: TypedBy;
  readonly origin: string;
  readonly createdAt: number;
}

/** The `data` of a slash command (one option of it still being typed where `focused` names one), checked against what the bot has registered, as Discord's client would. */
export function slashData(
  world: World,
  registered: readonly JsonObject[],
  path: string,
  given: Readonly<Record<string, string | AttachedFile>>,
  origin: string,
  focused: string | null = null,
): JsonObject {
  const [name, subcommand] = path.split(' ');
  const command = registered.find((candidate) => candidate.type === 1 && candidate.name === name);
  if (!command) throw new Error(`/${name} is not registered`);
  const level =
    subcommand === undefined
      ? command
      : listOf(command.options)
          .filter(isObject)
          .find((option) => option.name === subcommand);
  if (!level || (subcommand !== undefined && level.type !== 1)) throw new Error(`/${path} is not registered`);
  const known = listOf(level.options).filter(isObject);
  if (known.some(({ type }) => type === 1)) throw new Error(`/${path} needs a sub-command`);
  const missing = known.find((option) => option.required && given[String(option.name)] === undefined);
  if (missing && focused === null) throw new Error(`/${path} needs ${String(missing.name)}`);
  const attachments: Record<string, Json> = {};
  const channels: Record<string, Json> = {};
  const options = Object.entries(given).map(([key, value]): JsonObject => {
    const option = known.find((candidate) => candidate.name === key);
    if (!option) throw new Error(`/${path} has no option ${key}`);
    if (typeof value !== 'string') {
      if (option.type !== 11) throw new Error(`${key} takes no file`);
      const attachment = attach(world, value, origin);
      attachments[String(attachment.id)] = attachment;
      return { name: key, type: 11, value: attachment.id };
    }
    if (option.type === 7)
      channels[value] = { id: value, name: world.channels.get(value)?.name ?? 'elsewhere', type: 0, permissions: '0' };
    else if (key !== focused) checkText(option, value, key);
    if (key === focused && option.autocomplete !== true) throw new Error(`${key} is not completed`);
    return { name: key, type: option.type, value, ...(key === focused && { focused: true }) };
  });
  const resolved = {
    ...(Object.keys(attachments).length > 0 && { attachments }),
    ...(Object.keys(channels).length > 0 && { channels }),
  };
  return {
    id: command.id,
    name,
    type: 1,
    ...(command.guild_id !== undefined && { guild_id: command.guild_id }),
    options: subcommand === undefined ? options : [{ name: subcommand, type: 1, options }],
    ...(Object.keys(resolved).length > 0 && { resolved }),
  };
}

/** A message that a person wrote, on which the message menu is opened. */
export interface WrittenMessage {
  readonly content?: string;
  readonly embeds?: readonly JsonObject[];
  readonly files?: readonly AttachedFile[];
  readonly forwarded?: { readonly content: string };
}

/** The `data` of a message command on a message that a person wrote. */
export function messageMenuData(
  world: World,
  registered: readonly JsonObject[],
  name: string,
  written: WrittenMessage,
  where: Circumstances,
): JsonObject {
  const command = registered.find((candidate) => candidate.type === 3 && candidate.name === name);
  if (!command) throw new Error(`the message menu has no ${name}`);
  const id = newId();
  const plain = {
    mentions: [],
    mention_roles: [],
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    type: 0,
    flags: 0,
    components: [],
  };
  const message: JsonObject = {
    ...plain,
    id,
    channel_id: where.channelId,
    content: written.content ?? '',
    author: { id: newId(), username: 'writer', discriminator: '0', avatar: null, global_name: 'Writer' },
    tts: false,
    mention_everyone: false,
    attachments: (written.files ?? []).map((file) => attach(world, file, where.origin)),
    embeds: written.embeds ?? [],
    pinned: false,
    ...(written.forwarded && {
      message_reference: { type: 1, message_id: newId(), channel_id: where.channelId, guild_id: world.guildId },
      message_snapshots: [{ message: { ...plain, content: written.forwarded.content, attachments: [], embeds: [] } }],
    }),
  };
  return { id: command.id, name, type: 3, target_id: id, resolved: { messages: { [id]: message } } };
}

/** The `data` of a form that was filled in, by its fields' labels. */
export function formData(
  world: World,
  form: Form,
  filled: Readonly<Record<string, string | AttachedFile>>,
  origin: string,
): JsonObject {
  const unknown = Object.keys(filled).find((label) => !form.fields.some((field) => field.label === label));
  if (unknown) throw new Error(`the form has no ${unknown}`);
  const attachments: Record<string, Json> = {};
  const components = form.fields.map(({ label, customId, takesFile }, index): JsonObject => {
    // Where labels are alike, the first one is filled in.
    const isFirst = form.fields.findIndex((field) => field.label === label) === index;
    const value = isFirst ? filled[label] : undefined;
    if (!takesFile) return labelled({ type: 4, custom_id: customId, value: typeof value === 'string' ? value : '' });
    if (value === undefined || typeof value === 'string')
      return labelled({ type: 19, custom_id: customId, values: [] });
    const attachment = attach(world, value, origin);
    attachments[String(attachment.id)] = attachment;
    return labelled({ type: 19, custom_id: customId, values: [String(attachment.id)] });
  });
  return { custom_id: form.customId, components, resolved: { attachments } };
}

function labelled(component: JsonObject): JsonObject {
  return { type: 18, id: 1, component };
}

/** The `INTERACTION_CREATE` of a command or of a pressed button. */
export function interactionJson(
  world: World,
  kind: {
    readonly id: string;
    readonly token: string;
    readonly data: JsonObject;
    readonly source: EmulatedMessage | null;
    readonly kind: InteractionKind;
  },
  { channelId, direct, by }: Circumstances,
): JsonObject {
  const user = {
    id: by.id ?? READER,
    username: by.name ?? 'reader',
    global_name: by.name ?? 'Reader',
    discriminator: '0',
    avatar: null,
    public_flags: 0,
  };
  const channel = direct
    ? { id: channelId, type: 1, last_message_id: null, recipients: [user] }
    : {
        id: channelId,
        type: world.channels.get(channelId)?.parent == null ? 0 : 11,
        parent_id: world.channels.get(channelId)?.parent ?? null,
        name: world.channels.get(channelId)?.name ?? 'somewhere',
        guild_id: world.guildId,
        permissions: '0',
      };
  return {
    id: kind.id,
    token: kind.token,
    type: INTERACTION_KINDS[kind.kind],
    application_id: world.applicationId,
    version: 1,
    data: kind.data,
    channel_id: channelId,
    channel,
    locale: by.locale ?? 'en-US',
    entitlements: [],
    attachment_size_limit: 10 * 1024 * 1024,
    app_permissions: '309237763072',
    authorizing_integration_owners: direct ? { '0': '0' } : { '0': world.guildId },
    context: direct ? 1 : 0,
    ...(kind.source && { message: messageJson(kind.source, world) }),
    ...(direct
      ? { user }
      : {
          guild_id: world.guildId,
          guild_locale: 'en-US',
          guild: { id: world.guildId, locale: 'en-US', features: [] },
          member: {
            user,
            nick: null,
            roles: [],
            joined_at: '2024-01-01T00:00:00.000Z',
            permissions: String(by.permissions ?? 0n),
            deaf: false,
            mute: false,
            pending: false,
            flags: 0,
            avatar: null,
          },
        }),
  };
}

/** Who types where nobody else is named. */
export const READER = '300000000000000003';

function attach(world: World, { name, content, mediaType = 'text/plain' }: AttachedFile, origin: string): JsonObject {
  const id = newId();
  const path = `/attachments/${id}/${encodeURIComponent(name)}`;
  const bytes = Buffer.from(content);
  world.attachments.set(path, { content: bytes, mediaType });
  const url = origin + path;
  return { id, filename: name, size: bytes.byteLength, url, proxy_url: url, content_type: mediaType, ephemeral: true };
}

function checkText(option: JsonObject, value: string, key: string): void {
  const choices = listOf(option.choices).filter(isObject);
  if (choices.length > 0 && !choices.some((choice) => choice.value === value))
    throw new Error(`${key} has no choice ${value}`);
  if (typeof option.max_length === 'number' && value.length > option.max_length) throw new Error(`${key} is too long`);
}
