import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Doing, type Exchange, exchangeOf } from './exchange.ts';
import { type Fault, Faults } from './faults.ts';
import { send, sendSigned } from './http-mode.ts';
import { buttonsOf, choicesOf, type EmulatedMessage, Messages, wordsOf } from './messages.ts';
import {
  type Circumstances,
  commandPayload,
  escaped,
  eventPayload,
  type FormValues,
  formPayload,
  globalShortcutPayload,
  homePressPayload,
  type OpenedView,
  pressPayload,
  shortcutPayload,
  type WrittenMessage,
} from './payloads.ts';
import { ResponseUrls } from './response-urls.ts';
import { SocketMode } from './socket-mode.ts';
import { Triggers } from './triggers.ts';
import {
  answerMethod,
  type EmulatedChannel,
  type EmulatedFile,
  type EmulatedUser,
  serveFile,
  type Workspace,
} from './web-api.ts';

export { checkMessage } from './check-message.ts';
export type { Doing, Exchange } from './exchange.ts';
export type { Fault } from './faults.ts';
export { buttonsOf, choicesOf, type EmulatedMessage, wordsOf } from './messages.ts';
export type { WrittenMessage } from './payloads.ts';

export type SlackEmulator = Awaited<ReturnType<typeof startSlackEmulator>>;

/**
 * Slack on loopback: Web API, Socket Mode, HTTP mode and response addresses, for the real clients. What the real one
 * would refuse is refused and noted in `violations`; `close` throws when there are any. Two people are known, `U0ADMIN`
 * and `U0NOOR`, and one channel, `C0NEWS`; other ids are ordinary ones. As in a fresh installation the app has only the
 * scopes that the manifest asks for.
 */
export async function startSlackEmulator() {
  const violations: string[] = [];
  const faults = new Faults();
  const messages = new Messages();
  const socket = new SocketMode(violations);
  const responseUrls = new ResponseUrls(messages, faults, violations);
  const triggers = new Triggers();
  const files = new Map<string, EmulatedFile>();
  const server = createServer((request, response) => {
    route(request, response).catch((error: unknown) => {
      violations.push(`the emulator failed at ${request.method} ${request.url}: ${String(error)}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  server.on('upgrade', (request, duplex, head) => socket.upgrade(request, duplex, head));

  const workspace: Workspace = {
    botToken: `xoxb-emulated-${randomUUID()}`,
    appToken: `xapp-emulated-${randomUUID()}`,
    teamId: 'T0TEAM',
    users: new Map<string, EmulatedUser>([
      ['U0ADMIN', { name: 'Ada', locale: 'en-GB', tz: 'Europe/London', is_admin: true }],
      ['U0NOOR', { name: 'Noor', locale: 'nl-NL', tz: 'Europe/Amsterdam' }],
    ]),
    channels: new Map<string, EmulatedChannel>([['C0NEWS', { name: 'news' }]]),
    refusals: { bot: null, app: null },
    missingScopes: new Set(['channels:read']),
    messages,
    faults,
    calls: [],
    violations,
    openSocket: () => socket.ticket(`ws://${address}/link`),
    useTrigger: (id) => triggers.use(id),
    sharedFiles: new Map(),
    views: [],
    homes: new Map(),
  };
  const signingSecret = randomUUID();
  let requestUrl: string | null = null;

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const [, method] = /^\/api\/([\w.]+)$/.exec(pathname) ?? [];
    if (method && request.method === 'POST') return answerMethod(workspace, method, request, response);
    if (pathname.startsWith('/respond/')) return responseUrls.take(pathname, request, response);
    if (pathname.startsWith('/files/')) return serveFile(workspace, files.get(pathname.slice(7)), request, response);
    violations.push(`unknown address ${request.method} ${pathname}`);
    response.writeHead(404).end();
  }

  function circumstances(
    id: string,
    userId: string,
    channel: string,
    original: EmulatedMessage | null,
    age = 0,
  ): Circumstances {
    return {
      triggerId: triggers.issue(age),
      teamId: workspace.teamId,
      userId,
      userName: workspace.users.get(userId)?.name?.toLowerCase() ?? 'someone',
      channel,
      channelName: workspace.channels.get(channel)?.name ?? 'channel',
      responseUrl: `http://${address}${responseUrls.grant({ id, channel, userId, original })}`,
    };
  }

  /** Delivers an interaction in the mode that is on; resolves when it was acknowledged. */
  async function deliver(
    type: 'slash_commands' | 'interactive' | 'events_api',
    payload: Readonly<Record<string, unknown>>,
    { deliveries = 1, patience = 3000 }: Doing,
  ): Promise<Pick<Exchange, 'ackedAfterMs' | 'ackPayload'>> {
    if (requestUrl === null) {
      const { id, ackMilliseconds, response } = await socket.deliver(type, payload, patience);
      for (let again = 1; again < deliveries; again++) await socket.redeliver(id, type, payload);
      return { ackedAfterMs: ackMilliseconds, ackPayload: response };
    }
    const first = await sendSigned(requestUrl, type, payload, { secret: signingSecret }, patience);
    if (first.status !== 200) throw new Error(`the app answered with ${first.status}`);
    for (let again = 1; again < deliveries; again++) {
      const timestamp = Math.floor(Date.now() / 1000) - again;
      await sendSigned(requestUrl, type, payload, { secret: signingSecret, timestamp }, patience);
    }
    return { ackedAfterMs: first.milliseconds, ackPayload: first.answer ? JSON.parse(first.answer) : null };
  }

  async function exchange(
    id: string,
    type: 'slash_commands' | 'interactive',
    payload: Readonly<Record<string, unknown>>,
    where: Circumstances,
    doing: Doing,
  ): Promise<Exchange> {
    const startedAt = performance.now();
    const acknowledgement = await deliver(type, payload, doing);
    return exchangeOf(messages, { id, startedAt, ...acknowledgement }, where);
  }

  async function press(
    userId: string,
    message: EmulatedMessage,
    pressed: Parameters<typeof pressPayload>[0],
    doing: Doing,
  ): Promise<Exchange & { form(): Promise<OpenedView> }> {
    if (message.onlyFor !== null && message.onlyFor !== userId) throw new Error('this person does not see the message');
    const id = randomUUID();
    const where = circumstances(id, userId, message.channel, message);
    const form = formAfter(workspace.views.length);
    return { ...(await exchange(id, 'interactive', pressPayload(pressed, message, where), where, doing)), form };
  }

  const formAfter = (count: number) => () => until('a form', () => workspace.views[count]);

  return {
    /** What `SLACK_API_URL` takes. */
    url: `http://${address}/api/`,
    botToken: workspace.botToken,
    appToken: workspace.appToken,
    signingSecret,
    teamId: workspace.teamId,
    users: workspace.users,
    channels: workspace.channels,
    refusals: workspace.refusals,
    missingScopes: workspace.missingScopes,
    /** Every call of the Web API so far. */
    calls: workspace.calls,
    violations,
    messages,
    socket,

    /** Types a line; a word `#name` becomes the channel of that name. */
    typeCommand(userId: string, channel: string, line: string, doing: Doing = {}): Promise<Exchange> {
      const id = randomUUID();
      const where = circumstances(id, userId, channel, null);
      const ids = new Map([...workspace.channels].map(([channelId, { name }]) => [name ?? channelId, channelId]));
      const [command = '', ...rest] = line.split(' ');
      const payload = commandPayload(command, escaped(rest.join(' '), ids), where);
      return exchange(id, 'slash_commands', payload, where, doing);
    },
    /** Presses a button of a message by its label. Throws where there is none or the person does not see the message. */
    async pressButton(userId: string, message: EmulatedMessage, label: string, doing: Doing = {}) {
      const buttons = buttonsOf(message);
      const button = buttons.find((candidate) => candidate.label === label);
      if (!button) throw new Error(`no button “${label}”; there are: ${buttons.map((each) => each.label).join(', ')}`);
      return press(userId, message, button, doing);
    },
    /** Chooses from a menu of a message, by the menu's name and the beginning of the choice. */
    choose(
      userId: string,
      message: EmulatedMessage,
      menu: string,
      label: string,
      doing: Doing = {},
    ): Promise<Exchange> {
      const choices = choicesOf(message);
      const choice = choices.find((candidate) => candidate.menu === menu && candidate.label.startsWith(label));
      if (!choice) throw new Error(`no choice “${menu}: ${label}” among ${JSON.stringify(choices)}`);
      return press(userId, message, choice, doing);
    },
    /** Chooses the app's entry in the menu of a message that somebody wrote. */
    shortcut(userId: string, channel: string, written: WrittenMessage, doing: Doing = {}): Promise<Exchange> {
      const id = randomUUID();
      const where = circumstances(id, userId, channel, null);
      const payload = shortcutPayload(doing.callbackId ?? 'brief', written, where);
      return exchange(id, 'interactive', payload, where, doing);
    },
    /** Chooses the app's shortcut that works anywhere; the form that it opens comes after the acknowledgement. */
    async globalShortcut(userId: string, doing: Doing = {}): Promise<Exchange & { form(): Promise<OpenedView> }> {
      const id = randomUUID();
      const where = circumstances(id, userId, userId, null, doing.age);
      const nextForm = formAfter(workspace.views.length);
      const payload = globalShortcutPayload(doing.callbackId ?? 'brief-form', where);
      return { ...(await exchange(id, 'interactive', payload, where, doing)), form: nextForm };
    },
    /** Opens the app's Home tab; resolves with its blocks once they are there. */
    async openHome(userId: string, patience = 3000): Promise<EmulatedMessage['blocks']> {
      workspace.homes.delete(userId);
      await deliver(
        'events_api',
        eventPayload({ type: 'app_home_opened', user: userId, channel: 'D0HOME', tab: 'home' }, workspace.teamId),
        {},
      );
      return until('a home tab', () => workspace.homes.get(userId), patience);
    },
    /** Presses a button of a Home tab by its label, or chooses what begins with it from one of its menus. */
    async pressHome(userId: string, label: string): Promise<Exchange & { form(): Promise<OpenedView> }> {
      const home = { blocks: workspace.homes.get(userId) ?? [] };
      const button =
        buttonsOf(home).find((each) => each.label === label) ??
        choicesOf(home).find((each) => each.label.startsWith(label));
      if (!button) throw new Error(`no button “${label}”`);
      const id = randomUUID();
      const where = circumstances(id, userId, userId, null);
      const nextForm = formAfter(workspace.views.length);
      return { ...(await exchange(id, 'interactive', homePressPayload(button, where), where, {})), form: nextForm };
    },
    /** Sends a form with values by block id, and the conversation that was chosen in it. */
    submitForm(
      userId: string,
      view: OpenedView,
      values: FormValues,
      channel: string | null,
      doing: Doing = {},
    ): Promise<Exchange> {
      const id = randomUUID();
      const where = circumstances(id, userId, channel ?? userId, null);
      return exchange(id, 'interactive', formPayload(view, values, channel, where), where, doing);
    },
    /** A file of a message: what stands in `files` of a `WrittenMessage`. */
    addFile(name: string, mimetype: string, content: string | Uint8Array): object {
      const id = `F${files.size}`;
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      files.set(id, { content: bytes, mediaType: mimetype });
      const url = `http://${address}/files/${id}`;
      const file = { id, name, title: name, mimetype, size: bytes.length, url_private: url, url_private_download: url };
      workspace.sharedFiles.set(id, file);
      return file;
    },
    /** The same of another workspace, in a shared channel: a message tells no more than that there is one. */
    asShared: (file: object): object => ({
      id: (file as { id: string }).id,
      file_access: 'check_file_info',
      created: 0,
    }),

    /** What stands in a channel, oldest first; what only one person sees too. */
    posts: (channel: string): EmulatedMessage[] => messages.which((message) => message.channel === channel),

    /** From now on commands and buttons are sent to this address, signed, instead of through Socket Mode. */
    useHttp(target: string | null): void {
      requestUrl = target;
    },
    /** Sends one signed request as it is told; for requests that must be refused. */
    sendSigned,
    /** Sends the same request again. */
    replay: send,

    /** Something goes wrong with the calls that it describes. */
    fail: (fault: Fault) => faults.add(fault),
    heal: () => faults.clear(),
    expireResponseUrls: () => responseUrls.expireAll(),
    disconnect: socket.disconnect.bind(socket),
    waitForConnection: (timeout?: number) => socket.waitForConnection(timeout),

    /** Takes violations that a test brought about on purpose off the list. */
    expectViolation(like: RegExp): void {
      const at = violations.findIndex((violation) => like.test(violation));
      if (at < 0) throw new Error(`no violation like ${like}`);
      violations.splice(at, 1);
    },
    async close(): Promise<void> {
      socket.stop();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      if (violations.length > 0) throw new Error(`Slack would not have taken this:\n  ${violations.join('\n  ')}`);
    },
    wordsOf,
  };
}

/** What is there, now or within `patience` milliseconds. */
async function until<T>(what: string, look: () => T | undefined, patience = 3000): Promise<T> {
  for (const end = performance.now() + patience; performance.now() < end; ) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`no sign of ${what}`);
}
