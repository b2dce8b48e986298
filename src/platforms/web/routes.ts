import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { LANGUAGES } from '../../core/article.ts';
import { decodeButton } from '../../core/command.ts';
import { asSitrepError, SitrepError } from '../../core/errors.ts';
import type { PlatformHost } from '../../core/platform.ts';
import { MAX_FILE_BYTES } from '../../core/source.ts';
import type { makeAccess } from './access.ts';
import { readAssets } from './assets.ts';
import type { Channels } from './channels.ts';
import { commandList } from './command-list.ts';
import { type Asking, type Conversation, webPlace } from './conversation.ts';
import type { Events } from './events.ts';
import { renderEntries, updateOf, type Viewer } from './frame.ts';
import { objection } from './guard.ts';
import type { Health } from './health.ts';
import { CHANNEL_NAME, DEFAULT_CHANNEL, MAX_UPLOADS, WRONG_PASSWORD_DELAY } from './limits.ts';
import { isValueType, optionValues } from './option-values.ts';
import { renderPage } from './page.ts';
import { readCommand, readFields, readForm, type Sent, UnsupportedBody } from './receive.ts';
import { file, json, refuse } from './respond.ts';
import type { Handler } from './server.ts';
import { isKnown, languageOf, setLanguage, type Visitors } from './visitors.ts';

/** What the routes are made of. */
export interface RouteParts {
  /** The names that are allowed in the Host header, besides `localhost` and IP addresses. */
  readonly names: readonly string[];
  readonly access: ReturnType<typeof makeAccess>;
  readonly version: string;
  readonly host: PlatformHost;
  readonly visitors: Visitors;
  readonly channels: Channels;
  readonly conversation: Conversation;
  readonly events: Events;
  readonly health: Health;
  /** Other platforms' own paths; they check their requests themselves. */
  readonly mounts: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>>;
}

type Route = (request: IncomingMessage, response: ServerResponse, query: URLSearchParams) => void | Promise<void>;

export function makeRoutes(parts: RouteParts): Handler {
  const { host, visitors, channels, conversation, events, health } = parts;
  const assets = readAssets();
  let uploads = 0;
  let guesses: Promise<void> = Promise.resolve();

  /** Paths by method. `/healthz` and `/readyz` are asked under any name: orchestrators use their own. */
  const open: Record<string, Route> = {
    'GET /healthz': (_, response) => json(response, 200, { status: 'ok', version: parts.version }),
    'GET /readyz': async (_, response) => {
      const report = await health.report();
      json(response, report.ready ? 200 : 503, report);
    },
  };
  const own: Record<string, Route> = {
    'GET /': showPage,
    'GET /favicon.ico': (_, response) => void response.writeHead(302, { Location: `${assets.base}icon.svg` }).end(),
    'GET /api/commands': async (request, response, query) => {
      const asking = ask(request, response, query);
      if (asking) json(response, 200, commandList(host.commands, (await viewerOf(asking)).language));
    },
    'GET /api/values': async (request, response, query) => {
      const asking = ask(request, response, query);
      const type = query.get('type');
      if (!asking) return;
      if (!isValueType(type)) return refuse(response, 400, 'there are no values of this type');
      json(response, 200, await optionValues(conversation, asking, type));
    },
    'GET /api/events': async (request, response, query) => {
      const asking = ask(request, response, query);
      if (!asking) return;
      const last = request.headers['last-event-id'];
      const after = typeof last === 'string' ? last : query.get('after');
      const opened = events.open(response, { ...asking, viewer: await viewerOf(asking), after });
      // A browser does not try again after 204: too many streams of one browser are open already.
      if (!opened) response.writeHead(204).end();
    },
    'GET /api/updates': async (request, response, query) => {
      const asking = ask(request, response, query);
      if (!asking) return;
      const viewer = await viewerOf(asking);
      json(response, 200, events.missed({ ...asking, viewer, after: query.get('after') }));
    },
    'POST /api/command': async (request, response, query) => {
      const asking = ask(request, response, query);
      if (!asking) return;
      try {
        const sent = await received(request);
        await answer(response, asking, await conversation.command(asking, sent));
      } catch (failure) {
        if (failure instanceof UnsupportedBody) return refuse(response, 415, 'text/plain or multipart/form-data');
        if (request.destroyed && !request.complete) return;
        await answer(response, asking, await conversation.refuse(asking, failure), statusOf(failure));
      }
    },
    'POST /api/press': async (request, response, query) => {
      const asking = ask(request, response, query);
      if (!asking) return;
      const { call, entry } = await readFields(request);
      if (!call || call.length > 100) return refuse(response, 400, 'a button is needed in `call`');
      await answer(response, asking, await conversation.press(asking, decodeButton(call), entry ?? ''));
    },
    'POST /api/cancel': async (request, response) => {
      const { call } = await readFields(request);
      const cancelled = conversation.cancel(visitors.of(request, response), call ?? '');
      json(response, 200, { cancelled });
    },
    'POST /api/dismiss': async (request, response, query) => {
      const asking = ask(request, response, query);
      if (!asking) return;
      const { entry } = await readFields(request);
      const found = asking.channel.get(entry ?? '', asking.visitor.personId);
      if (found?.owner && found.body.kind === 'reply') asking.channel.remove(found.id);
      json(response, 200, {});
    },
    'POST /api/language': async (request, response, query) => {
      const wanted = (await readForm(request)).get('language');
      const language = LANGUAGES.find((candidate) => candidate === wanted);
      if (!language) return refuse(response, 400, `one of ${LANGUAGES.join(', ')} is needed in \`language\``);
      setLanguage(response, language);
      const channel = query.get('channel') ?? DEFAULT_CHANNEL;
      response.writeHead(303, { Location: `/?channel=${encodeURIComponent(channel)}` }).end();
    },
  };

  return async (request, response) => {
    const url = new URL(`http://sitrep${request.url?.startsWith('/') ? request.url : '/'}`);
    const mount = parts.mounts[url.pathname];
    if (mount) return mount(request, response);

    // A stream has no end at which its head alone could be answered.
    const headless = request.method === 'HEAD' && url.pathname !== '/api/events';
    const method = headless ? 'GET' : request.method;
    const key = `${method} ${url.pathname}`;
    if (open[key]) return open[key](request, response, url.searchParams);
    const objected = objection(request, parts.names);
    if (objected) {
      host.log.warn('web request refused', { because: objected, path: url.pathname.slice(0, 100) });
      return objected === 'host'
        ? refuse(
            response,
            421,
            'this page answers to localhost, to an IP address and to WEB_HOST, not to the name used',
          )
        : refuse(response, 403, 'requests from other sites are refused');
    }
    const access = parts.access(request);
    if (access !== 'granted') return askForPassword(request, response, access);
    const asset = method === 'GET' ? assets.get(url.pathname) : null;
    if (asset) {
      const headers = { 'Content-Type': asset.mediaType, 'Cache-Control': 'public, max-age=31536000, immutable' };
      return void response.writeHead(200, headers).end(asset.content);
    }
    const attachment = method === 'GET' ? /^\/api\/attachments\/([\w-]+)$/.exec(url.pathname) : null;
    if (attachment) return sendAttachment(request, response, attachment[1]!);
    const route = own[key];
    if (route)
      return Promise.resolve(route(request, response, url.searchParams)).catch((failure: unknown) => {
        if (!(failure instanceof UnsupportedBody)) throw failure;
        refuse(response, 415, 'the body cannot be read');
      });
    const allowed = ['GET', 'POST'].filter(
      (other) => own[`${other} ${url.pathname}`] ?? open[`${other} ${url.pathname}`],
    );
    if (allowed.length === 0) return refuse(response, 404, 'there is nothing here');
    response.setHeader('Allow', allowed.join(', '));
    return refuse(response, 405, `${allowed.join(', ')} is understood here`);
  };

  /** Texts are small; files, which are not, wait for nobody: what is too much at once is refused. */
  async function received(request: IncomingMessage): Promise<Sent> {
    if (!/^multipart\//i.test(request.headers['content-type'] ?? '')) return readCommand(request);
    if (uploads >= MAX_UPLOADS) throw new SitrepError('platform-busy', { retryAfter: 5 });
    uploads++;
    try {
      return await readCommand(request);
    } finally {
      uploads--;
    }
  }

  async function showPage(request: IncomingMessage, response: ServerResponse, query: URLSearchParams): Promise<void> {
    // A SameSite=Strict cookie stays behind when another site leads here; a new cookie would lose what is on the page.
    // Asking once more, from our own page, brings it along.
    if (!isKnown(request) && request.headers['sec-fetch-site'] === 'cross-site')
      return void response
        .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', Refresh: '0' })
        .end('<!doctype html><title>Sitrep</title>');
    const asking = ask(request, response, query);
    if (!asking) return;
    const { visitor, channel } = asking;
    const viewer = await viewerOf(asking);
    const html = renderPage({
      language: viewer.language,
      channel: channel.name,
      channels: channels.list(visitor.personId),
      version: parts.version,
      base: assets.base,
      lastEventId: events.lastId(),
      entriesHtml: renderEntries(channel.entries(visitor.personId), viewer),
      maxFileBytes: MAX_FILE_BYTES,
    });
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }).end(html);
  }

  /** Who asks, and where; null when the answer has been given already. */
  function ask(request: IncomingMessage, response: ServerResponse, query: URLSearchParams): Asking | null {
    const channel = (query.get('channel') ?? DEFAULT_CHANNEL).replace(/^#/, '').toLowerCase();
    if (!CHANNEL_NAME.test(channel)) {
      refuse(response, 404, 'a channel name has lower-case letters, digits, - and _');
      return null;
    }
    const call = query.get('call') ?? '';
    return {
      visitor: visitors.of(request, response),
      channel: channels.of(channel),
      callId: /^[\w-]{8,64}$/.test(call) ? call : channels.newEntryId(),
      language: languageOf(request),
      zone: knownZone(query.get('zone')),
    };
  }

  /** Guesses wait for each other, so that many at once are no faster; who has not been asked yet does not wait. */
  async function askForPassword(
    request: IncomingMessage,
    response: ServerResponse,
    access: 'missing' | 'wrong',
  ): Promise<void> {
    if (access === 'wrong') {
      host.log.warn('web password refused', { address: request.socket.remoteAddress });
      guesses = guesses.then(() => setTimeout(WRONG_PASSWORD_DELAY, undefined, { ref: false }));
      await guesses;
    }
    response.setHeader('WWW-Authenticate', 'Basic realm="Sitrep", charset="UTF-8"');
    refuse(response, 401, 'the password of this page is needed; any user name will do');
  }

  async function viewerOf({ language, channel, visitor }: Asking): Promise<Viewer> {
    const person = visitor.personId;
    if (language) return { language, person };
    return { language: (await host.reader(webPlace(channel.name), { language, zone: null })).language, person };
  }

  /** The messages that came of a request: what the event stream tells too, for whoever does not listen to it. */
  async function answer(response: ServerResponse, asking: Asking, ids: readonly string[], status = 200): Promise<void> {
    const viewer = await viewerOf(asking);
    const updates = asking.channel
      .since(0, viewer.person)
      .filter((change) => change.kind === 'put' && ids.includes(change.entry.id))
      .map((change) => updateOf(change, viewer));
    json(response, status, { updates });
  }

  function sendAttachment(request: IncomingMessage, response: ServerResponse, entryId: string): void {
    const viewer = visitors.of(request, response).personId;
    const found = channels.find(entryId, viewer)?.body;
    const attachment = found?.kind === 'reply' ? found.written.en.message.attachment : null;
    if (!attachment) {
      refuse(response, 404, 'this file is gone');
      return;
    }
    file(response, attachment);
  }
}

/** The reader's zone as the browser tells it; null when it is none. */
function knownZone(zone: string | null): string | null {
  if (zone === null || zone.length > 64) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

function statusOf(failure: unknown): number {
  const { code } = asSitrepError(failure);
  if (code === 'platform-busy') return 503;
  return code === 'text-too-long' || code === 'file-too-large' ? 413 : 500;
}
