import type { IncomingMessage, ServerResponse } from 'node:http';
import { checkMessage } from './check-message.ts';
import { checkView } from './check-view.ts';
import type { Fault, Faults } from './faults.ts';
import type { EmulatedMessage, Messages } from './messages.ts';
import type { OpenedView } from './payloads.ts';

/** One call as it reached us; tokens are left out. */
export interface RecordedCall {
  readonly method: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** A person of the workspace, as `users.info` tells of them. */
export interface EmulatedUser {
  readonly name?: string;
  readonly locale?: string;
  readonly tz?: string;
  readonly is_admin?: boolean;
  readonly is_owner?: boolean;
  readonly is_stranger?: boolean;
  readonly team_id?: string;
}

/** A channel that differs from an ordinary one. */
export interface EmulatedChannel {
  readonly name?: string;
  /** What posting there answers: `channel_not_found`, `is_archived`, `not_in_channel`, ... */
  readonly error?: string;
  readonly is_archived?: boolean;
  readonly is_private?: boolean;
  readonly is_member?: boolean;
}

/** What the Web API knows and does. */
export interface Workspace {
  readonly botToken: string;
  readonly appToken: string;
  readonly teamId: string;
  readonly users: Map<string, EmulatedUser>;
  readonly channels: Map<string, EmulatedChannel>;
  /** What `auth.test` and `apps.connections.open` answer in place of yes. */
  readonly refusals: { bot: string | null; app: string | null };
  /** Scopes that the app was not given. */
  readonly missingScopes: Set<string>;
  readonly messages: Messages;
  readonly faults: Faults;
  readonly calls: RecordedCall[];
  readonly violations: string[];
  /** Files by id, as `files.info` tells of them. */
  readonly sharedFiles: Map<string, object>;
  /** Opens a Socket Mode address. */
  openSocket(): string;
  /** Uses a trigger: an error's name when that is not possible. */
  useTrigger(triggerId: string): string | null;
  /** Forms as they were opened, oldest first. */
  readonly views: OpenedView[];
  /** The blocks of each person's Home tab. */
  readonly homes: Map<string, EmulatedMessage['blocks']>;
}

/** A file that `url_private` serves to whoever has the bot token. */
export interface EmulatedFile {
  readonly content: Uint8Array;
  readonly mediaType: string;
}

type Body = Record<string, unknown>;
type Result = { readonly ok: boolean; readonly error?: string } & Body;

/** Answers `POST /api/METHOD`. */
export async function answerMethod(
  workspace: Workspace,
  method: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = formOf(await readAll(request), String(request.headers['content-type'] ?? ''));
  const token = /^Bearer (.+)$/.exec(String(request.headers.authorization ?? ''))?.[1] ?? String(body.token ?? '');
  delete body.token;
  workspace.calls.push({ method, body, at: Date.now() });
  const channel = typeof body.channel === 'string' ? body.channel : null;
  const fault = workspace.faults.take(method, channel);
  if (fault && (await breakBefore(fault, response))) return;
  const known = METHODS[method];
  if (!known) {
    workspace.violations.push(`unknown method ${method}`);
    return answer(response, { ok: false, error: 'unknown_method' });
  }
  const result = authorised(workspace, method, token) ?? known(workspace, body);
  if (fault?.kind === 'lost-reply') return void response.socket?.destroy();
  const granted = SCOPES.filter((scope) => !workspace.missingScopes.has(scope));
  if (result.ok) response.setHeader('x-oauth-scopes', granted.join(','));
  answer(response, result);
}

/** What the app asked for when it was installed; `channels:read` stands for what it may be given beyond that. */
const SCOPES = ['commands', 'chat:write', 'chat:write.public', 'users:read', 'files:read', 'channels:read'];

/** True when the fault has answered, or broken off, before anything was done. */
export async function breakBefore(fault: Fault, response: ServerResponse): Promise<boolean> {
  switch (fault.kind) {
    case 'rate-limited': {
      const header = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
      response.writeHead(429, header).end(JSON.stringify({ ok: false, error: 'ratelimited' }));
      return true;
    }
    case 'server-error':
      response.writeHead(503).end('upstream unavailable');
      return true;
    case 'dropped':
      response.socket?.destroy();
      return true;
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, fault.milliseconds ?? 1000));
      return false;
    case 'lost-reply':
      return false;
    default:
      answer(response, { ok: false, error: fault.kind });
      return true;
  }
}

/** Serves `url_private`: to the bot token alone, and with a redirect to a sign-in page where the scope is missing. */
export function serveFile(
  { botToken, missingScopes }: Workspace,
  file: EmulatedFile | undefined,
  { headers }: IncomingMessage,
  response: ServerResponse,
): void {
  if (headers.authorization !== `Bearer ${botToken}` || missingScopes.has('files:read'))
    return void response.writeHead(302, { location: 'https://example.slack.com/?redir=files' }).end();
  if (!file) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': file.mediaType }).end(file.content);
}

export async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function formOf(text: string, type: string): Body {
  if (type.includes('json')) return JSON.parse(text || '{}');
  const body: Body = {};
  for (const [key, value] of new URLSearchParams(text)) body[key] = parsed(key, value);
  return body;
}

function parsed(key: string, value: string): unknown {
  if (['blocks', 'attachments', 'metadata', 'view'].includes(key)) return JSON.parse(value);
  return value === 'true' ? true : value === 'false' ? false : value;
}

function answer(response: ServerResponse, result: Result): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(result));
}

function authorised({ botToken, appToken, refusals }: Workspace, method: string, token: string): Result | null {
  const isApp = method === 'apps.connections.open';
  const refusal = isApp ? refusals.app : refusals.bot;
  if (refusal) return { ok: false, error: refusal };
  return token === (isApp ? appToken : botToken) ? null : { ok: false, error: 'invalid_auth' };
}

const METHODS: Readonly<Record<string, (workspace: Workspace, body: Body) => Result>> = {
  'auth.test': ({ teamId }) => ({
    ok: true,
    url: 'https://example.slack.com/',
    team: 'Example',
    team_id: teamId,
    user: 'sitrep',
    user_id: 'U0BOT',
    bot_id: 'B0BOT',
    is_enterprise_install: false,
  }),
  'apps.connections.open': (workspace) => ({ ok: true, url: workspace.openSocket() }),
  'users.info': ({ users, teamId, missingScopes }, body) => {
    if (missingScopes.has('users:read')) return { ok: false, error: 'missing_scope', needed: 'users:read' };
    const user = users.get(String(body.user));
    if (!user) return { ok: false, error: 'user_not_found' };
    const { name = 'someone', locale, ...rest } = user;
    const shown = body.include_locale ? { locale } : {};
    const profile = { real_name: name, display_name: name };
    return { ok: true, user: { id: body.user, team_id: teamId, name, real_name: name, profile, ...shown, ...rest } };
  },
  'conversations.info': ({ channels, missingScopes }, body) => {
    if (missingScopes.has('channels:read')) return { ok: false, error: 'missing_scope', needed: 'channels:read' };
    const channel = channels.get(String(body.channel)) ?? {};
    if (channel.error === 'channel_not_found') return { ok: false, error: channel.error };
    return {
      ok: true,
      channel: { id: body.channel, is_archived: false, is_private: false, is_member: true, ...channel },
    };
  },
  'chat.postMessage': (workspace, body) => {
    const error = refusalToPost(workspace, body);
    if (error) return { ok: false, error };
    checkPace(workspace, String(body.channel));
    const message = workspace.messages.add({ ...posted(body), onlyFor: null, via: 'chat.postMessage', answers: null });
    return { ok: true, channel: body.channel, ts: message.ts, message: { text: message.text, blocks: message.blocks } };
  },
  'chat.postEphemeral': (workspace, body) => {
    if (typeof body.user !== 'string') return { ok: false, error: 'invalid_arguments' };
    if (/^[UW]/.test(String(body.channel))) return { ok: false, error: 'channel_not_found' };
    const error = refusalToPost(workspace, body);
    if (error) return { ok: false, error };
    const message = { ...posted(body), onlyFor: body.user, via: 'chat.postEphemeral' as const, answers: null };
    return { ok: true, message_ts: workspace.messages.add(message).ts };
  },
  'files.info': ({ sharedFiles, missingScopes }, body) => {
    if (missingScopes.has('files:read')) return { ok: false, error: 'missing_scope', needed: 'files:read' };
    const file = sharedFiles.get(String(body.file));
    return file ? { ok: true, file } : { ok: false, error: 'file_not_found' };
  },
  'views.open': ({ views, violations, useTrigger }, body) => {
    const error = useTrigger(String(body.trigger_id));
    if (error) return { ok: false, error };
    const view = body.view as Body;
    const faults = checkView(view);
    violations.push(...faults.map((fault) => `view: ${fault}`));
    if (faults.length > 0) return { ok: false, error: 'invalid_arguments' };
    const opened = { ...view, id: `V${views.length}` } as unknown as OpenedView;
    views.push(opened);
    return { ok: true, view: opened };
  },
  'views.publish': ({ homes, violations }, body) => {
    const { type, blocks } = body.view as { type: string; blocks: EmulatedMessage['blocks'] };
    // The same blocks as in messages; a tab has no text of its own.
    const faults = [...(type === 'home' ? [] : ['is no home tab']), ...checkMessage({ text: 'home', blocks })];
    violations.push(...faults.map((fault) => `home: ${fault}`));
    if (faults.length > 0) return { ok: false, error: 'invalid_arguments' };
    homes.set(String(body.user_id), blocks);
    return { ok: true, view: { id: 'V0HOME', ...(body.view as Body) } };
  },
  'chat.update': (workspace, body) => {
    const message = workspace.messages.all.find(({ ts, channel }) => ts === body.ts && channel === body.channel);
    if (!message) return { ok: false, error: 'message_not_found' };
    const error = refusalToPost(workspace, body);
    if (error) return { ok: false, error };
    workspace.messages.replace(message, { ...posted(body), answers: null });
    return { ok: true, channel: body.channel, ts: body.ts, text: body.text };
  },
};

function refusalToPost({ channels, violations }: Workspace, body: Body): string | null {
  const error = channels.get(String(body.channel))?.error;
  if (error) return error;
  if (!/^[CGDU][A-Z0-9]{1,30}$/.test(String(body.channel))) return 'channel_not_found';
  const faults = checkMessage(body);
  violations.push(...faults.map((fault) => `${String(body.channel)}: ${fault}`));
  return faults.length > 0 ? 'invalid_blocks' : null;
}

/** Slack allows a message a second in a channel. Half of that gap must be left when they reach us. */
function checkPace({ calls, violations }: Workspace, channel: string): void {
  const earlier = calls.filter(({ method, body }) => method === 'chat.postMessage' && body.channel === channel);
  const [before, last] = earlier.slice(-2);
  if (before && last && last.at - before.at < 500)
    violations.push(`${channel}: two messages within ${last.at - before.at} ms`);
}

export function posted(body: Body): Pick<EmulatedMessage, 'channel' | 'thread' | 'text' | 'blocks'> {
  return {
    channel: String(body.channel),
    thread: typeof body.thread_ts === 'string' ? body.thread_ts : null,
    text: String(body.text ?? ''),
    blocks: Array.isArray(body.blocks) ? body.blocks : [],
  };
}
