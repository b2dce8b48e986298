import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Exchange, follow } from './exchange.ts';
import { Faults } from './faults.ts';
import { GatewayServer } from './gateway-server.ts';
import {
  type AttachedFile,
  type Circumstances,
  formData,
  interactionJson,
  messageMenuData,
  slashData,
  type TypedBy,
  type WrittenMessage,
} from './interactions.ts';
import { choicesOf, type JsonObject } from './message-rules.ts';
import { OpenApi } from './openapi.ts';
import { RestServer } from './rest-server.ts';
import {
  buttonsOf,
  type Channel,
  type ChannelState,
  type Choice,
  type EmulatedMessage,
  type Form,
  type Interaction,
  type InteractionKind,
  newId,
  World,
} from './world.ts';

export type { Exchange, Outcome } from './exchange.ts';
export { type Fault, rateLimited, unavailable } from './faults.ts';
export { type AttachedFile, MANAGE_GUILD, READER } from './interactions.ts';
export { type EmulatedMessage, textOf } from './world.ts';

/** How something is typed or pressed. */
export interface Doing {
  /** The emulator's first channel by default. */
  readonly channelId?: string;
  /** In direct messages with the bot. */
  readonly direct?: boolean;
  readonly by?: TypedBy;
  /** How long ago it happened, in milliseconds: past 3000 Discord takes no first response any more. */
  readonly age?: number;
  /** How often the gateway delivers it; 1 by default. */
  readonly deliveries?: number;
}

export interface EmulatorOptions {
  /** A port that was used before, for a process that finds its Discord again; a free one by default. */
  readonly port?: number;
  /** Check bodies against Discord's own description, where a copy is at hand; on by default. */
  readonly openApi?: boolean;
}

export type DiscordEmulator = Awaited<ReturnType<typeof startDiscordEmulator>>;

/**
 * Discord on loopback: REST and gateway, version 10, for a real client. What the real one would refuse is refused and
 * noted in `violations`; `close` throws when there are any, or when an answer is still awaited.
 */
export async function startDiscordEmulator({ port = 0, openApi = true }: EmulatorOptions = {}) {
  const access = {
    token: `${Buffer.from(newId()).toString('base64url')}.emulated.${randomBytes(12).toString('hex')}`,
    refused: false,
  };
  const world = new World();
  const faults = new Faults();
  const home = world.addChannel('news');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const origin = `http://${address}`;
  const gateway = new GatewayServer(world, access, () => `ws://${address}`);
  const description = openApi ? OpenApi.load() : null;
  world.announce = (event, channel) => void gateway.dispatch(event, channel);
  const rest = new RestServer({ world, faults, openApi: description, access, gatewayUrl: () => `ws://${address}` });
  server.on('request', (request, response) => {
    rest.handle(request, response).catch((error: unknown) => {
      world.violation(`the emulator failed at ${request.method} ${request.url}: ${String(error)}`);
      response.destroy();
    });
  });
  server.on('upgrade', (request, socket, head) => gateway.upgrade(request, socket, head));

  function circumstances({ channelId, direct = false, by = {}, age = 0 }: Doing): Circumstances {
    const inDirect = () =>
      [...world.channels.values()].find(({ recipient }) => recipient !== null) ??
      world.addChannel('', by.id ?? newId());
    return {
      channelId: channelId ?? (direct ? inDirect().id : home.id),
      direct,
      by,
      origin,
      createdAt: Date.now() - age,
    };
  }

  function send(
    data: JsonObject,
    source: EmulatedMessage | null,
    where: Circumstances,
    deliveries = 1,
    kind: InteractionKind = source ? 'button' : 'command',
  ): Interaction & { readonly exchange: Exchange } {
    const id = newId(where.createdAt);
    const token = randomBytes(24).toString('base64url');
    const interaction: Interaction = {
      id,
      token,
      createdAt: where.createdAt,
      channelId: where.channelId,
      source,
      acknowledgedAt: null,
      original: null,
      followUps: [],
      callbacks: 0,
      kind,
      choices: null,
      form: null,
    };
    world.interactions.set(token, interaction);
    const sentAt = Date.now();
    const writesBefore = source?.writes ?? 0;
    const event = interactionJson(world, { id, token, data, source, kind }, where);
    for (let n = 0; n < deliveries; n++)
      if (gateway.dispatch('INTERACTION_CREATE', event) === 0) throw new Error('no client is connected');
    return Object.assign(interaction, { exchange: follow(world, interaction, sentAt, writesBefore) });
  }

  function registered(direct: boolean): JsonObject[] {
    return [...(direct ? [] : (world.commands.get(world.guildId) ?? [])), ...(world.commands.get('global') ?? [])];
  }

  return {
    /** What `DISCORD_API_URL` takes. */
    url: `${origin}/api`,
    /** Where the gateway and the attachments are: `host:port`. */
    address,
    token: access.token,
    applicationId: world.applicationId,
    guildId: world.guildId,
    /** The channel in which things happen unless another is named. */
    channelId: home.id,
    violations: world.violations,
    registrations: world.registrations,
    /** Every request so far, with its answer's status. */
    requests: rest.log,
    gateway,
    /** Described by Discord itself, or by our own rules only. */
    checksOpenApi: description !== null,

    /** A new channel, of which the bot hears at once; as it does when its `state` is set. */
    addChannel: (name: string, state: ChannelState = 'open'): Channel => world.addChannel(name, null, state),
    channel: (id: string) => world.channels.get(id)!,
    commands: (scope: string = 'global') => world.commands.get(scope) ?? [],
    setCommands: (scope: string, commands: JsonObject[]) => void world.commands.set(scope, commands),

    /** Types a slash command: `typeCommand('schedule add', { when: 'daily 08:00' })`. Throws where Discord's client would not let it. */
    typeCommand(
      path: string,
      options: Readonly<Record<string, string | AttachedFile>> = {},
      doing: Doing = {},
    ): Exchange {
      const where = circumstances(doing);
      return send(slashData(world, registered(where.direct), path, options, origin), null, where, doing.deliveries)
        .exchange;
    },
    /** Types a command that Discord still offers although the bot has not registered it (any more). */
    typeStaleCommand(name: string, doing: Doing = {}): Exchange {
      return send({ id: newId(), name, type: 1, options: [] }, null, circumstances(doing), doing.deliveries).exchange;
    },
    /** Opens the message menu on a message that somebody wrote. */
    messageCommand(written: WrittenMessage, name = 'Brief this', doing: Doing = {}): Exchange {
      const where = circumstances(doing);
      return send(messageMenuData(world, registered(where.direct), name, written, where), null, where, doing.deliveries)
        .exchange;
    },
    /** Presses the newest button with this custom id or label, on any message or on the one that is given. */
    pressButton(button: string, on?: EmulatedMessage, doing: Doing = {}): Exchange {
      const candidates = on ? [on] : world.messages.filter(({ deleted }) => !deleted).reverse();
      for (const message of candidates) {
        const found = buttonsOf(message.components).find(
          ({ label, customId }) => customId === button || label === button,
        );
        if (!found) continue;
        const data = { component_type: 2, custom_id: found.customId, id: 1 };
        return send(data, message, circumstances({ channelId: message.channelId, ...doing }), doing.deliveries)
          .exchange;
      }
      throw new Error(`no button ${button}`);
    },
    /** Chooses from a menu of a message, by the menu's name and the beginning of the choice. */
    choose(message: EmulatedMessage, menu: string, label: string, doing: Doing = {}): Exchange {
      const choices = choicesOf(message.components);
      const choice = choices.find((candidate) => candidate.menu === menu && candidate.label.startsWith(label));
      if (!choice) throw new Error(`no choice “${menu}: ${label}” among ${JSON.stringify(choices)}`);
      const data = { component_type: 3, custom_id: choice.customId, values: [choice.value], id: 1 };
      return send(data, message, circumstances({ channelId: message.channelId, ...doing }), doing.deliveries).exchange;
    },
    /** Any interaction, as its `data` is. */
    interaction: (data: JsonObject, doing: Doing = {}): Exchange =>
      send(data, null, circumstances(doing), doing.deliveries).exchange,

    /** Opens the form of a command. */
    async openForm(path: string, doing: Doing = {}): Promise<Form> {
      const where = circumstances(doing);
      const data = slashData(world, registered(where.direct), path, {}, origin);
      const interaction = send(data, null, where, doing.deliveries);
      return world.until('a form', () => interaction.form);
    },
    /** The form that a pressed button opens. */
    async formOf({ id }: Exchange): Promise<Form> {
      const pressed = () => [...world.interactions.values()].find((one) => one.id === id)?.form ?? null;
      return world.until('a form', pressed);
    },
    /** Sends a form in, filled in by its labels. */
    submitForm(form: Form, filled: Readonly<Record<string, string | AttachedFile>>, doing: Doing = {}): Exchange {
      const data = formData(world, form, filled, origin);
      return send(data, null, circumstances(doing), doing.deliveries, 'form').exchange;
    },

    /** What is offered while `focused`, one of the options, is being typed. */
    async typeInto(
      path: string,
      options: Readonly<Record<string, string>>,
      focused: string,
      doing: Doing = {},
    ): Promise<readonly Choice[]> {
      const where = circumstances(doing);
      const data = slashData(world, registered(where.direct), path, options, origin, focused);
      const interaction = send(data, null, where, doing.deliveries, 'typing');
      return world.until('choices', () => interaction.choices);
    },

    /** The messages that stand, oldest first; of all channels where none is named. */
    messages: (channelId?: string): EmulatedMessage[] =>
      world.messages.filter(
        (message) => !message.deleted && (channelId === undefined || message.channelId === channelId),
      ),
    /** Those of a channel that answer nobody: scheduled briefings. */
    posts: (channelId = home.id): EmulatedMessage[] =>
      world.messages.filter((message) => message.channelId === channelId && message.interactionId === null),
    /** What a person was told in direct messages. */
    directMessages: (personId: string): EmulatedMessage[] =>
      world.messages.filter(({ channelId }) => world.channels.get(channelId)?.recipient === personId),
    buttons: (message: EmulatedMessage) => buttonsOf(message.components),
    /** As a person with the right to does. */
    deleteMessage(message: EmulatedMessage): void {
      message.deleted = true;
      message.thinking = false;
      world.changed();
    },

    /** The next requests whose `METHOD /path` matches get a fault in place of their answer. */
    failNext: faults.next.bind(faults),
    healAll: () => faults.clear(),
    /** What the bot may do in the server, as a decimal bit set. */
    setPermissions(permissions: string): void {
      world.permissions = permissions;
    },
    /** From now on the token is not valid: 401 and close code 4004. */
    refuseToken(refused: boolean): void {
      access.refused = refused;
    },

    waitFor: world.until.bind(world),
    /** Until a client is connected and has registered its commands. */
    async waitForCommands(milliseconds = 5000): Promise<void> {
      await world.until('a connection', () => gateway.live > 0, milliseconds);
      await world.until('commands', () => registered(false).length > 0, milliseconds);
    },

    /** Takes violations that a test brought about on purpose off the list. */
    expectViolation(like: RegExp): void {
      const at = world.violations.findIndex((violation) => like.test(violation));
      if (at < 0) throw new Error(`no violation like ${like}`);
      world.violations.splice(at, 1);
    },
    async close(): Promise<void> {
      gateway.stop();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      const awaited = world.messages.filter(({ thinking }) => thinking).length;
      if (awaited > 0) world.violations.push(`${awaited} answers are awaited for ever`);
      if (world.violations.length > 0)
        throw new Error(`Discord would not have taken this:\n  ${world.violations.join('\n  ')}`);
    },
  };
}
