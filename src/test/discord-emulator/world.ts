import { EventEmitter } from 'node:events';
import { buttonsOf, isObject, type Json, type JsonObject, listOf, textsOf } from './message-rules.ts';

export const EPHEMERAL = 1 << 6;

/** A message as it stands in the emulated Discord. */
export interface EmulatedMessage {
  readonly id: string;
  readonly channelId: string;
  /** Seen by one person only. */
  readonly ephemeral: boolean;
  /** "Sitrep is thinking": acknowledged, not answered yet. */
  thinking: boolean;
  deleted: boolean;
  flags: number;
  content: string;
  components: Json;
  embeds: Json;
  files: readonly { readonly name: string; readonly content: Buffer }[];
  /** How often it has been given a (new) content. */
  writes: number;
  /** When it last was; milliseconds since the epoch. */
  writtenAt: number;
  readonly nonce: string | null;
  readonly interactionId: string | null;
}

/** All texts of a message, in order. */
export function textOf({ content, embeds, components }: EmulatedMessage): string {
  const told = listOf(embeds)
    .filter(isObject)
    .flatMap(({ title = '', description = '' }) => [String(title), String(description)]);
  return [content, ...told, ...textsOf(components)].filter((text) => text !== '').join('\n');
}

export { buttonsOf };

export interface Interaction {
  readonly id: string;
  readonly token: string;
  /** As the interaction says; its age counts from here. Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly channelId: string;
  /** The message whose button was pressed. */
  readonly source: EmulatedMessage | null;
  /** When the first response came in. */
  acknowledgedAt: number | null;
  /** The message that `@original` stands for. */
  original: EmulatedMessage | null;
  followUps: EmulatedMessage[];
  /** First responses that were taken or refused. */
  callbacks: number;
  readonly kind: InteractionKind;
  /** What is offered for the option that is being typed. */
  choices: readonly Choice[] | null;
  /** The form that was opened. */
  form: Form | null;
}

/** A command, a pressed button, an option that is being typed, a form that was filled in; numbered as Discord does. */
export const INTERACTION_KINDS = { command: 2, button: 3, typing: 4, form: 5 } as const;
export type InteractionKind = keyof typeof INTERACTION_KINDS;

export interface Form {
  readonly customId: string;
  readonly title: string;
  readonly fields: readonly {
    readonly label: string;
    readonly customId: string;
    readonly takesFile: boolean;
    /** What stands in it at first. */
    readonly value: string;
  }[];
}

/** What is offered for an option that is being typed. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** `gone`: 10003, `hidden`: 50001, `read-only`: 50013, `closed`: a person who takes no direct messages, 50007. */
export type ChannelState = 'open' | 'gone' | 'hidden' | 'read-only' | 'closed';

export class Channel {
  readonly id: string;
  /** The channel of a thread. */
  readonly parent: string | null;
  readonly name: string;
  /** The person of a direct message channel. */
  readonly recipient: string | null;
  readonly #changed: (channel: Channel) => void;
  #state: ChannelState;

  constructor(
    name: string,
    recipient: string | null,
    state: ChannelState,
    changed: (channel: Channel) => void,
    id = newId(),
    parent: string | null = null,
  ) {
    this.id = id;
    this.parent = parent;
    this.name = name;
    this.recipient = recipient;
    this.#state = state;
    this.#changed = changed;
  }

  get state(): ChannelState {
    return this.#state;
  }

  /** The bot hears of it at once. */
  set state(state: ChannelState) {
    this.#state = state;
    this.#changed(this);
  }
}

/** The state of the emulated Discord, and the events when it changes. */
export class World extends EventEmitter<{ change: [] }> {
  readonly applicationId = newId();
  readonly botId = this.applicationId;
  readonly guildId = newId();
  /** The bot's own in the server: what the invite link asks for. */
  permissions = '309237763072';
  readonly channels = new Map<string, Channel>();
  readonly messages: EmulatedMessage[] = [];
  readonly interactions = new Map<string, Interaction>();
  /** By scope: `global`, or a guild's id. */
  readonly commands = new Map<string, JsonObject[]>();
  /** Writes of commands by scope, for a test to count. */
  readonly registrations: { readonly scope: string; readonly commands: number }[] = [];
  /** Files that people have attached, by the path of their address. */
  readonly attachments = new Map<string, { readonly content: Buffer; readonly mediaType: string }>();
  /** Everything that the real Discord would not have taken, in words. */
  readonly violations: string[] = [];

  /** Tells the bot of a channel; set by the gateway. */
  announce: (event: 'CHANNEL_CREATE' | 'CHANNEL_UPDATE' | 'CHANNEL_DELETE', channel: JsonObject) => void = () => {};

  addChannel(name: string, recipient: string | null = null, state: ChannelState = 'open'): Channel {
    const channel = new Channel(name, recipient, state, (changed) =>
      this.announce(changed.state === 'gone' ? 'CHANNEL_DELETE' : 'CHANNEL_UPDATE', channelJson(changed, this.guildId)),
    );
    this.channels.set(channel.id, channel);
    if (recipient === null) this.announce('CHANNEL_CREATE', channelJson(channel, this.guildId));
    return channel;
  }

  /** A thread on a message, whose id it has. */
  addThread(name: string, id: string, parent: string): Channel {
    const thread = new Channel(name, null, 'open', () => {}, id, parent);
    this.channels.set(id, thread);
    return thread;
  }

  constructor() {
    super();
    // One for each exchange that a test waits for.
    this.setMaxListeners(0);
  }

  addMessage(
    fields: Pick<EmulatedMessage, 'channelId' | 'ephemeral'> &
      Partial<Omit<EmulatedMessage, 'id' | 'channelId' | 'ephemeral'>>,
  ): EmulatedMessage {
    const message: EmulatedMessage = {
      id: newId(),
      thinking: false,
      deleted: false,
      flags: 0,
      content: '',
      components: [],
      embeds: [],
      files: [],
      writes: 0,
      writtenAt: 0,
      nonce: null,
      interactionId: null,
      ...fields,
    };
    this.messages.push(message);
    this.changed();
    return message;
  }

  /** A message of a body that has been checked. */
  write(message: EmulatedMessage, body: JsonObject, files: EmulatedMessage['files']): void {
    message.thinking = false;
    message.writes++;
    message.writtenAt = Date.now();
    if (typeof body.flags === 'number') message.flags |= body.flags & ~EPHEMERAL;
    if (typeof body.content === 'string') message.content = body.content;
    if (body.embeds !== undefined) message.embeds = body.embeds;
    if (body.components !== undefined) message.components = body.components;
    if (body.attachments !== undefined || files.length > 0) message.files = files;
    this.changed();
  }

  violation(text: string): void {
    this.violations.push(text);
    this.changed();
  }

  changed(): void {
    this.emit('change');
  }

  /** Resolves with the first value that is not undefined, null or false; rejects after the time, in milliseconds. */
  async until<T>(what: string, look: () => T | undefined | null | false, milliseconds = 5000): Promise<T> {
    const deadline = Date.now() + milliseconds;
    for (;;) {
      const found = look();
      if (found !== undefined && found !== null && found !== false) return found;
      const left = deadline - Date.now();
      if (left <= 0)
        throw new Error(
          `waited ${milliseconds} ms in vain for ${what}; violations: ${JSON.stringify(this.violations)}`,
        );
      await new Promise<void>((resolve) => {
        const done = () => {
          clearTimeout(timer);
          this.off('change', done);
          resolve();
        };
        const timer = setTimeout(done, Math.min(left, 50));
        this.on('change', done);
      });
    }
  }
}

let counter = 0;

/** A snowflake: milliseconds since Discord's epoch in the upper bits, a counter in the lower 22. */
export function newId(at = Date.now()): string {
  counter = (counter + 1) % 4_194_304;
  return String((BigInt(at - 1_420_070_400_000) << 22n) | BigInt(counter));
}

/** A message as the API gives it. */
export function messageJson(message: EmulatedMessage, world: World): JsonObject {
  return {
    id: message.id,
    channel_id: message.channelId,
    type: message.interactionId ? 20 : 0,
    content: message.content,
    author: botUser(world),
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: message.files.map(({ name, content }, index) => ({
      id: String(BigInt(message.id) + BigInt(index + 1)),
      filename: name,
      size: content.byteLength,
      url: '',
      proxy_url: '',
    })),
    embeds: message.embeds,
    components: message.components,
    pinned: false,
    flags: message.flags | (message.ephemeral ? EPHEMERAL : 0),
    ...(message.nonce !== null && { nonce: message.nonce }),
  };
}

export function botUser({ botId }: World): JsonObject {
  return { id: botId, username: 'sitrep', global_name: null, discriminator: '0001', avatar: null, bot: true, flags: 0 };
}

export function channelJson({ id, name, recipient, state }: Channel, guildId: string): JsonObject {
  if (recipient !== null)
    return {
      id,
      type: 1,
      last_message_id: null,
      recipients: [{ id: recipient, username: 'reader', discriminator: '0', avatar: null }],
    };
  const denied = DENIED[state];
  return {
    id,
    type: 0,
    guild_id: guildId,
    name,
    position: 0,
    permission_overwrites: denied === undefined ? [] : [{ id: guildId, type: 0, allow: '0', deny: denied }],
    nsfw: false,
    parent_id: null,
  };
}

/** What everyone may not do in a channel: view it, send messages to it. */
const DENIED: Readonly<Partial<Record<ChannelState, string>>> = {
  hidden: String(1 << 10),
  'read-only': String(1 << 11),
};
