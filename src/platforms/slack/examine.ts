import { clockAheadOf, type Examination, type Finding, networkFault } from '../../core/finding.ts';
import { SCOPES } from './identify.ts';
import type { SlackSettings } from './index.ts';

/** How long Slack may take for each question, in milliseconds. */
const TIMEOUT = 10_000;

/** Asks Slack whether the tokens are good and what they may do. Changes nothing. Never rejects. */
export async function examineSlack(settings: SlackSettings): Promise<Examination> {
  const { botToken, apiUrl } = settings;
  const bot = await ask(apiUrl, 'auth.test', botToken);
  const token = tokenFinding(bot);
  const rest = token.state === 'fine' ? [scopesFinding(bot)] : [];
  return { findings: [token, ...rest, await wayFinding(settings)], clockAhead: bot.clockAhead };
}

interface Said {
  readonly ok: boolean;
  /** Slack's name of the error, or what kept us from Slack. */
  readonly error: string;
  readonly reached: boolean;
  readonly team: string;
  /** Null where Slack does not tell. */
  readonly scopes: readonly string[] | null;
  readonly clockAhead: number | null;
}

function tokenFinding({ ok, reached, error, team }: Said): Finding {
  if (ok) return { check: 'slack-token', state: 'fine', facts: { team } };
  return { check: 'slack-token', state: 'fault', facts: reached ? { error } : { unreachable: error } };
}

function scopesFinding({ scopes }: Said): Finding {
  if (scopes === null) return { check: 'slack-scopes', state: 'warning' };
  const missing = SCOPES.filter((scope) => !scopes.includes(scope));
  if (missing.length === 0) return { check: 'slack-scopes', state: 'fine' };
  return { check: 'slack-scopes', state: 'fault', facts: { missing: missing.join(' ') } };
}

/** How Slack reaches us: Socket Mode, whose token is tried, or HTTP with a signing secret. */
async function wayFinding({ appToken, signingSecret, apiUrl }: SlackSettings): Promise<Finding> {
  const check = 'slack-way';
  if (appToken === null)
    return signingSecret === null
      ? { check, state: 'fault', facts: { way: 'none' } }
      : { check, state: 'fine', facts: { way: 'http' } };
  const { ok, error, reached } = await ask(apiUrl, 'apps.connections.open', appToken);
  if (ok) return { check, state: 'fine', facts: { way: 'socket' } };
  return { check, state: 'fault', facts: { way: 'socket', ...(reached ? { error } : { unreachable: error }) } };
}

async function ask(apiUrl: string, method: string, token: string): Promise<Said> {
  const silent = { ok: false, reached: false, team: '', scopes: null, clockAhead: null };
  try {
    const response = await fetch(new URL(method, apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/`), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-www-form-urlencoded' },
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    const now = Date.now();
    const said = (await response.json().catch(() => ({}))) as { ok?: unknown; error?: unknown; team?: unknown };
    return {
      ok: said.ok === true,
      error: typeof said.error === 'string' ? said.error.slice(0, 60) : `HTTP ${response.status}`,
      reached: true,
      team: typeof said.team === 'string' ? said.team.slice(0, 80) : '',
      scopes: response.headers.get('x-oauth-scopes')?.split(/[\s,]+/) ?? null,
      clockAhead: clockAheadOf(response, now),
    };
  } catch (thrown) {
    return { ...silent, error: networkFault(thrown) };
  }
}
