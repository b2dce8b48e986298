import { PermissionFlagsBits } from 'discord.js';
import { clockAheadOf, type Examination, type Finding, networkFault } from '../../core/finding.ts';
import type { DiscordSettings } from './index.ts';
import { inviteLink } from './invite.ts';
import { INVITE_PERMISSIONS } from './limits.ts';

/** How long Discord may take for each question, in milliseconds. */
const TIMEOUT = 10_000;
/** Servers that Discord lists at once, and names that one line holds. */
const MOST_SERVERS = 200;
const MOST_NAMED = 5;

interface Server {
  readonly id: string;
  readonly name: string;
  /** The bot's own, as a decimal bit set. */
  readonly permissions: string;
}

/** Asks Discord whether the token is good, where the bot has been invited and what it may do there. Never rejects. */
export async function examineDiscord(settings: DiscordSettings): Promise<Examination> {
  const me = await ask<{ username?: unknown }>('/users/@me', settings);
  if (!me.body) {
    const facts: Finding['facts'] = me.status === null ? { unreachable: me.error } : { status: me.status };
    return { findings: [{ check: 'discord-token', state: 'fault', facts }], clockAhead: me.clockAhead };
  }
  const token: Finding = { check: 'discord-token', state: 'fine', facts: { name: String(me.body.username ?? '') } };
  const application = await ask<{ id?: unknown }>('/applications/@me', settings);
  const id = String(application.body?.id ?? settings.applicationId ?? '');
  const servers = await ask<Server[]>(`/users/@me/guilds?limit=${MOST_SERVERS}`, settings);
  return {
    findings: [
      token,
      applicationFinding(id, settings.applicationId),
      ...(servers.body ? serverFindings(servers.body, id, settings.guildId) : []),
    ],
    clockAhead: me.clockAhead,
  };
}

function applicationFinding(id: string, wanted: string | null): Finding {
  if (wanted !== null && wanted !== id) return { check: 'discord-application', state: 'fault', facts: { id, wanted } };
  return { check: 'discord-application', state: 'fine', facts: { link: inviteLink(id) } };
}

function serverFindings(servers: readonly Server[], id: string, guildId: string | null): readonly Finding[] {
  const link = inviteLink(id);
  const meant = guildId === null ? servers : servers.filter((server) => server.id === guildId);
  if (meant.length === 0)
    return [{ check: 'discord-servers', state: 'fault', facts: { link, ...(guildId && { server: guildId }) } }];
  const lacking = meant.flatMap((server) => {
    const missing = missingPermissions(server);
    return missing.length > 0 ? [`${server.name}: ${missing.join(', ')}`] : [];
  });
  return [
    { check: 'discord-servers', state: 'fine', facts: { count: meant.length } },
    lacking.length === 0
      ? { check: 'discord-permissions', state: 'fine' }
      : {
          check: 'discord-permissions',
          state: 'fault',
          facts: { lacking: lacking.slice(0, MOST_NAMED).join('; '), link },
        },
  ];
}

/** By Discord's own names, of what the invite link asks for. */
function missingPermissions({ permissions }: Server): readonly string[] {
  const has = BigInt(/^\d{1,30}$/.test(permissions) ? permissions : '0');
  if (has & PermissionFlagsBits.Administrator) return [];
  return Object.entries(PermissionFlagsBits).flatMap(([name, bit]) =>
    (INVITE_PERMISSIONS & bit) !== 0n && (has & bit) === 0n ? [name] : [],
  );
}

async function ask<T>(path: string, { token, apiUrl }: DiscordSettings) {
  try {
    const response = await fetch(`${apiUrl.replace(/\/+$/, '')}/v10${path}`, {
      headers: { authorization: `Bot ${token}`, 'user-agent': 'DiscordBot (sitrep, 1)' },
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    const clockAhead = clockAheadOf(response, Date.now());
    const body = response.ok ? ((await response.json().catch(() => null)) as T | null) : null;
    return { body, status: response.status, error: '', clockAhead };
  } catch (thrown) {
    return { body: null, status: null, error: networkFault(thrown), clockAhead: null };
  }
}
