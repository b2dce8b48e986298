import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandFaults } from './command-rules.ts';
import type { Faults } from './faults.ts';
import { formFaults, formOf } from './form-rules.ts';
import { COMPONENTS_V2, isObject, type Json, type JsonObject, listOf, messageFaults } from './message-rules.ts';
import type { OpenApi } from './openapi.ts';
import { type Answer, deadToken, error, faultAnswer, ok } from './rest-answer.ts';
import { bodyOf, type RestRequest } from './rest-request.ts';
import { botUser, channelJson, type EmulatedMessage, EPHEMERAL, messageJson, newId, type World } from './world.ts';

const FIRST_RESPONSE_MS = 3000;

/** What was asked and answered, for a test to count; milliseconds since the epoch. */
export interface LoggedRequest {
  readonly request: string;
  readonly at: number;
  /** Null where the connection was cut. */
  status: number | null;
}

type Handler = (request: RestRequest, ...ids: string[]) => Answer;

/** Discord's REST API, version 10, as far as a bot of our kind needs it; anything else is a violation. */
export class RestServer {
  readonly log: LoggedRequest[] = [];
  readonly #world: World;
  readonly #faults: Faults;
  readonly #openApi: OpenApi | null;
  readonly #access: { readonly token: string; refused: boolean };
  readonly #gatewayUrl: () => string;
  readonly #routes: readonly { readonly route: RegExp; readonly handle: Handler; readonly auth: boolean }[];

  constructor(parts: {
    world: World;
    faults: Faults;
    openApi: OpenApi | null;
    access: { readonly token: string; refused: boolean };
    gatewayUrl: () => string;
  }) {
    this.#world = parts.world;
    this.#faults = parts.faults;
    this.#openApi = parts.openApi;
    this.#access = parts.access;
    this.#gatewayUrl = parts.gatewayUrl;
    this.#routes = this.#table();
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname.startsWith('/attachments/')) return this.#sendAttachment(url, response);
    const content = await buffer(request).catch(() => null);
    if (content === null) return;
    const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10(?=\/)/, '');
    const line = `${request.method} ${path}`;
    const entry: LoggedRequest = { request: line, at: Date.now(), status: null };
    this.log.push(entry);
    if (!url.pathname.startsWith('/api/v10/')) this.#world.violation(`${line} is outside of /api/v10`);
    if (!/^DiscordBot \(.+, .+\)/.test(request.headers['user-agent'] ?? ''))
      this.#world.violation(`${line} without a right User-Agent`);

    const fault = this.#faults.take(line);
    if (fault?.kind === 'slow') await sleep(fault.milliseconds);
    if (fault?.kind === 'reset') return void response.destroy();
    const answer =
      fault?.kind === 'status' ? faultAnswer(fault) : await this.#answer(request, path, url.searchParams, content);
    this.#world.changed();
    if (fault?.kind === 'lost-reply') return void response.destroy();
    entry.status = answer.status;
    response.writeHead(answer.status, {
      ...(answer.body !== undefined && { 'content-type': 'application/json' }),
      ...answer.headers,
    });
    response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
    this.#world.changed();
  }

  async #answer(message: IncomingMessage, path: string, query: URLSearchParams, content: Buffer): Promise<Answer> {
    const method = message.method ?? 'GET';
    const line = `${method} ${path}`;
    const found = this.#routes.find(({ route }) => route.test(line));
    if (!found) {
      this.#world.violation(`unknown endpoint ${line}`);
      return error(404, 0, '404: Not Found');
    }
    const authorised = message.headers.authorization === `Bot ${this.#access.token}` && !this.#access.refused;
    if (found.auth && !authorised) return error(401, 0, '401: Unauthorized');
    const { body, files } = await bodyOf(message, content);
    const [, ...ids] = found.route.exec(line) ?? [];
    if (this.#openApi && content.length > 0)
      for (const fault of this.#openApi.faults(method, path, body))
        this.#world.violation(`${line}: ${fault} (OpenAPI)`);
    return found.handle({ method, path, query, body, files }, ...ids);
  }

  #table() {
    const on = (line: string, auth: boolean, handle: Handler) => ({
      route: new RegExp(`^${line.replaceAll(':id', '(\\d{17,20})').replaceAll(':token', '([^/]+)')}$`),
      auth,
      handle,
    });
    return [
      on('GET /gateway/bot', true, () => this.#gateway()),
      on('GET /users/@me', true, () => ok(botUser(this.#world))),
      on('GET /users/@me/guilds', true, () =>
        ok([{ id: this.#world.guildId, name: 'Newsroom', owner: false, permissions: this.#world.permissions }]),
      ),
      on('GET /applications/@me', true, () => ok({ id: this.#world.applicationId, name: 'Sitrep', bot_public: true })),
      on('GET /oauth2/applications/@me', true, () =>
        ok({ id: this.#world.applicationId, name: 'Sitrep', bot_public: true }),
      ),
      on('GET /applications/:id/commands', true, (request) => this.#commands('global', request)),
      on('PUT /applications/:id/commands', true, (request) => this.#putCommands('global', request)),
      on('GET /applications/:id/guilds/:id/commands', true, (request, _app, guild) => this.#commands(guild!, request)),
      on('PUT /applications/:id/guilds/:id/commands', true, (request, _app, guild) =>
        this.#putCommands(guild!, request),
      ),
      on('POST /interactions/:id/:token/callback', false, (request, id, token) => this.#callback(request, id!, token!)),
      on('PATCH /webhooks/:id/:token/messages/@original', false, (request, _app, token) => this.#edit(request, token!)),
      on('DELETE /webhooks/:id/:token/messages/@original', false, (_request, _app, token) => this.#delete(token!)),
      on('POST /webhooks/:id/:token', false, (request, _app, token) => this.#followUp(request, token!)),
      on('GET /channels/:id', true, (_request, id) => this.#channel(id!)),
      on('GET /channels/:id/messages', true, (_request, id) => this.#latest(id!)),
      on('POST /channels/:id/messages', true, (request, id) => this.#post(request, id!)),
      on('PATCH /channels/:id/messages/:id', true, (request, id, message) => this.#change(request, id!, message!)),
      on('POST /channels/:id/messages/:id/threads', true, (request, id, message) =>
        this.#openThread(request, id!, message!),
      ),
      on('POST /users/@me/channels', true, (request) => this.#openDirectMessages(request)),
    ];
  }

  #gateway(): Answer {
    const session_start_limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
    return ok({ url: this.#gatewayUrl(), shards: 1, session_start_limit });
  }

  #commands(scope: string, { query }: RestRequest): Answer {
    const withLocalisations = query.get('with_localizations') === 'true';
    const commands = this.#world.commands.get(scope) ?? [];
    return ok(
      withLocalisations
        ? commands
        : JSON.parse(JSON.stringify(commands, (key, value) => (key.endsWith('_localizations') ? undefined : value))),
    );
  }

  #putCommands(scope: string, { body }: RestRequest): Answer {
    const faults = commandFaults(body);
    if (faults.length > 0) return this.#refuse(`commands: ${faults.join('; ')}`);
    const commands = (body as JsonObject[]).map((command) => stored(command, this.#world.applicationId, scope));
    this.#world.commands.set(scope, commands);
    this.#world.registrations.push({ scope, commands: commands.length });
    return ok(commands);
  }

  #callback({ body }: RestRequest, id: string, token: string): Answer {
    const interaction = this.#world.interactions.get(token);
    if (!interaction || interaction.id !== id) return error(404, 10062, 'Unknown interaction');
    interaction.callbacks++;
    if (interaction.acknowledgedAt !== null) return error(400, 40060, 'Interaction has already been acknowledged.');
    if (Date.now() - interaction.createdAt > FIRST_RESPONSE_MS) return error(404, 10062, 'Unknown interaction');
    const { type, data } = isObject(body) ? body : {};
    const flags = isObject(data) && typeof data.flags === 'number' ? data.flags : 0;
    if ((interaction.kind === 'typing') !== (type === 8)) return this.#refuse(`a callback of type ${String(type)}`);
    if (type === 5) {
      if ((flags & ~EPHEMERAL) !== 0) return this.#refuse(`flags ${flags} on a deferred answer`);
      interaction.original = this.#world.addMessage({
        channelId: interaction.channelId,
        ephemeral: flags === EPHEMERAL,
        thinking: true,
        interactionId: id,
      });
    } else if (type === 6) {
      if (!interaction.source) return this.#refuse('a deferred update without a message');
      interaction.original = interaction.source;
    } else if (type === 8) {
      const choices = isObject(data) ? listOf(data.choices).filter(isObject) : [];
      const wrong = choices.some(({ name, value }) => !isChoiceText(name) || !isChoiceText(value));
      if (wrong || choices.length > 25) return this.#refuse('wrong choices');
      interaction.choices = choices.map(({ name, value }) => ({ name: String(name), value: String(value) }));
    } else if (type === 9 && interaction.kind !== 'form') {
      const faults = formFaults(data ?? null);
      if (faults.length > 0) return this.#refuse(`form: ${faults.join('; ')}`);
      interaction.form = formOf(data as JsonObject);
    } else {
      return this.#refuse(`a callback of type ${String(type)}`);
    }
    interaction.acknowledgedAt = Date.now();
    return { status: 204 };
  }

  #edit({ body, files }: RestRequest, token: string): Answer {
    const interaction = this.#world.interactions.get(token);
    const dead = deadToken(interaction);
    if (dead || !interaction?.original) return dead ?? error(404, 10008, 'Unknown Message');
    if (interaction.original.deleted) return error(404, 10008, 'Unknown Message');
    const faults = this.#messageFaults(body, files);
    if (faults) return faults;
    const isV2 = (interaction.original.flags & COMPONENTS_V2) !== 0;
    if (isV2 && (body as JsonObject).embeds !== undefined)
      return this.#refuse('embeds in a message of Components V2: the flag does not go away');
    this.#world.write(interaction.original, body as JsonObject, files);
    return ok(messageJson(interaction.original, this.#world));
  }

  #delete(token: string): Answer {
    const interaction = this.#world.interactions.get(token);
    const dead = deadToken(interaction);
    if (dead || !interaction?.original || interaction.original.deleted)
      return dead ?? error(404, 10008, 'Unknown Message');
    interaction.original.deleted = true;
    interaction.original.thinking = false;
    return { status: 204 };
  }

  /** While the first answer is awaited, a follow-up takes its place, and is seen by whom that one is. */
  #followUp({ body, files }: RestRequest, token: string): Answer {
    const interaction = this.#world.interactions.get(token);
    const dead = deadToken(interaction);
    if (dead || !interaction) return dead ?? error(404, 10015, 'Unknown Webhook');
    const faults = this.#messageFaults(body, files);
    if (faults) return faults;
    const ephemeral = (Number((body as JsonObject).flags ?? 0) & EPHEMERAL) !== 0;
    const { original } = interaction;
    const taken = original?.thinking ? original : null;
    if (taken && taken.ephemeral !== ephemeral)
      this.#world.violation('a follow-up that its awaited first answer swallows');
    const message =
      taken ?? this.#world.addMessage({ channelId: interaction.channelId, ephemeral, interactionId: interaction.id });
    this.#world.write(message, body as JsonObject, files);
    if (!taken) interaction.followUps.push(message);
    return ok(messageJson(message, this.#world));
  }

  #channel(id: string): Answer {
    const channel = this.#world.channels.get(id);
    if (!channel || channel.state === 'gone') return error(404, 10003, 'Unknown Channel');
    if (channel.state === 'hidden') return error(403, 50001, 'Missing Access');
    return ok(channelJson(channel, this.#world.guildId));
  }

  #post({ body, files }: RestRequest, channelId: string): Answer {
    const channel = this.#world.channels.get(channelId);
    if (!channel || channel.state === 'gone') return error(404, 10003, 'Unknown Channel');
    if (channel.state === 'hidden') return error(403, 50001, 'Missing Access');
    if (channel.state === 'read-only') return error(403, 50013, 'Missing Permissions');
    if (channel.state === 'closed') return error(403, 50007, 'Cannot send messages to this user');
    const faults = this.#messageFaults(body, files);
    if (faults) return faults;
    const { nonce, enforce_nonce } = body as JsonObject;
    const same = this.#world.messages.find((message) => message.channelId === channelId && message.nonce === nonce);
    if (enforce_nonce && typeof nonce === 'string' && same) return ok(messageJson(same, this.#world));
    const message = this.#world.addMessage({
      channelId,
      ephemeral: false,
      nonce: typeof nonce === 'string' ? nonce : null,
    });
    this.#world.write(message, body as JsonObject, files);
    return ok(messageJson(message, this.#world));
  }

  #latest(channelId: string): Answer {
    const channel = this.#world.channels.get(channelId);
    if (!channel || channel.state === 'gone') return error(404, 10003, 'Unknown Channel');
    if (channel.state === 'hidden') return error(403, 50001, 'Missing Access');
    const messages = this.#world.messages.filter((one) => one.channelId === channelId && !one.deleted);
    return ok(messages.toReversed().map((message) => messageJson(message, this.#world)));
  }

  #change({ body, files }: RestRequest, channelId: string, messageId: string): Answer {
    if (this.#world.channels.get(channelId)?.state === 'gone') return error(404, 10003, 'Unknown Channel');
    const message = this.#world.messages.find((one) => one.channelId === channelId && one.id === messageId);
    if (!message || message.deleted) return error(404, 10008, 'Unknown Message');
    const faults = this.#messageFaults(body, files);
    if (faults) return faults;
    this.#world.write(message, body as JsonObject, files);
    return ok(messageJson(message, this.#world));
  }

  /** A thread that was opened on a message has the message's id. */
  #openThread({ body }: RestRequest, channelId: string, messageId: string): Answer {
    const parent = this.#world.channels.get(channelId);
    if (!parent || parent.state === 'gone') return error(404, 10003, 'Unknown Channel');
    if (parent.state !== 'open') return error(403, 50013, 'Missing Permissions');
    const message = this.#world.messages.find(({ id, deleted }) => id === messageId && !deleted);
    if (!message || message.ephemeral) return error(404, 10008, 'Unknown Message');
    if (this.#world.channels.has(messageId))
      return error(400, 160004, 'A thread has already been created for this message');
    const name = isObject(body) ? body.name : null;
    if (typeof name !== 'string' || name.length < 1 || name.length > 100) return this.#refuse('a wrong thread name');
    return { status: 201, body: channelJson(this.#world.addThread(name, messageId, channelId), this.#world.guildId) };
  }

  #openDirectMessages({ body }: RestRequest): Answer {
    const recipient = isObject(body) ? String(body.recipient_id) : '';
    const known = [...this.#world.channels.values()].find((channel) => channel.recipient === recipient);
    return ok(channelJson(known ?? this.#world.addChannel('', recipient), this.#world.guildId));
  }

  #messageFaults(body: Json, files: EmulatedMessage['files']): Answer | null {
    const faults = messageFaults(
      body,
      files.map(({ name, content }) => ({ name, bytes: content.byteLength })),
    );
    return faults.length > 0 ? this.#refuse(`message: ${faults.join('; ')}`) : null;
  }

  #refuse(fault: string): Answer {
    this.#world.violation(fault);
    return error(400, 50035, `Invalid Form Body: ${fault}`);
  }

  #sendAttachment({ pathname }: URL, response: ServerResponse): void {
    const attachment = this.#world.attachments.get(pathname);
    response.writeHead(attachment ? 200 : 404, { 'content-type': attachment?.mediaType ?? 'text/plain' });
    response.end(attachment?.content);
  }
}

function isChoiceText(text: Json | undefined): boolean {
  return typeof text === 'string' && text.length >= 1 && [...text].length <= 100;
}

/** A command with what Discord adds by itself. */
function stored(command: JsonObject, applicationId: string, scope: string): JsonObject {
  const version = createHash('sha256').update(JSON.stringify(command)).digest().readUInt32BE();
  return {
    id: newId(),
    application_id: applicationId,
    ...(scope !== 'global' && { guild_id: scope }),
    version: String(version),
    nsfw: false,
    dm_permission: true,
    description: '',
    ...command,
    // A server's commands have no say in where they are offered.
    ...(scope !== 'global' && { contexts: null, integration_types: [0] }),
    type: command.type ?? 1,
    default_member_permissions: command.default_member_permissions ?? null,
  };
}
