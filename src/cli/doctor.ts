import { resolve } from 'node:path';
import type { Settings } from '../../config/env.ts';
import { makeReadingOf } from '../assemble.ts';
import { asSitrepError } from '../core/errors.ts';
import type { Examination, Finding } from '../core/finding.ts';
import { SILENT } from '../core/log.ts';
import { renderTerminal } from '../platforms/terminal/index.ts';
import { examineWeb } from '../platforms/web/index.ts';
import { doctorMessage } from '../presentation/doctor.ts';
import { openSqliteStore } from '../store/sqlite/index.ts';
import { localReader, paper, settingsOrNull } from './output.ts';

/** Slack refuses signed requests that are older than five minutes; schedules should not be a minute off. */
const CLOCK_OFF = 60_000;
/** How long a page may take, in milliseconds. */
const READING = 15_000;

/** Looks at the settings, the store, the running bot, the platforms and the web, and says what to mend; changes nothing. */
export async function run([address]: readonly string[]): Promise<number> {
  const settings = settingsOrNull();
  if (!settings) return 2;
  const findings = await examine(settings, address);
  process.stdout.write(renderTerminal(doctorMessage(findings, localReader(settings)), paper()));
  return exitCodeOf(findings);
}

export function exitCodeOf(findings: readonly Finding[]): number {
  return findings.some(({ state }) => state === 'fault') ? 1 : 0;
}

/** Everything that is looked at. `address`: what reading the web is tried with, else an address of a schedule. */
export async function examine(settings: Settings, address?: string): Promise<readonly Finding[]> {
  const platforms = await Promise.all([slackOf(settings), discordOf(settings)]);
  const { finding, followed } = await store(settings);
  return [
    finding,
    await examineWeb({ host: settings.WEB_HOST, port: settings.WEB_PORT }),
    ...platforms.flatMap(({ findings: found }) => found),
    clock(platforms),
    zone(settings.DEFAULT_TIME_ZONE),
    await network(settings, address ?? followed),
  ];
}

/** `followed`: an address that a schedule reads; null where none does. */
async function store({ DATA_DIR }: Settings): Promise<{ finding: Finding; followed: string | null }> {
  const folder = resolve(DATA_DIR);
  try {
    const opened = await openSqliteStore(DATA_DIR, { log: SILENT });
    try {
      await opened.check();
      const sources = (await opened.schedules.active()).flatMap((schedule) => schedule.sources ?? []);
      const followed = sources.find((source) => URL.canParse(source)) ?? null;
      return { finding: { check: 'store', state: 'fine', facts: { folder } }, followed };
    } finally {
      await opened.close();
    }
  } catch (error) {
    return { finding: { check: 'store', state: 'fault', facts: { error: (error as Error).message } }, followed: null };
  }
}

export async function slackOf(settings: Settings): Promise<Examination> {
  if (!settings.SLACK_BOT_TOKEN) return { findings: [{ check: 'slack-token', state: 'off' }], clockAhead: null };
  const { examineSlack } = await import('../platforms/slack/index.ts');
  return examineSlack({
    botToken: settings.SLACK_BOT_TOKEN,
    appToken: settings.SLACK_APP_TOKEN,
    signingSecret: settings.SLACK_SIGNING_SECRET,
    apiUrl: settings.SLACK_API_URL,
    managers: settings.SLACK_MANAGERS,
  });
}

export async function discordOf(settings: Settings): Promise<Examination> {
  if (!settings.DISCORD_TOKEN) return { findings: [{ check: 'discord-token', state: 'off' }], clockAhead: null };
  const { examineDiscord } = await import('../platforms/discord/index.ts');
  return examineDiscord({
    token: settings.DISCORD_TOKEN,
    applicationId: settings.DISCORD_APPLICATION_ID,
    guildId: settings.DISCORD_GUILD_ID,
    apiUrl: settings.DISCORD_API_URL,
  });
}

function clock(platforms: readonly Examination[]): Finding {
  const [ahead] = platforms.flatMap(({ clockAhead }) => clockAhead ?? []);
  if (ahead === undefined) return { check: 'clock', state: 'off' };
  if (Math.abs(ahead) < CLOCK_OFF) return { check: 'clock', state: 'fine' };
  return { check: 'clock', state: 'fault', facts: { seconds: Math.round(Math.abs(ahead) / 1000) } };
}

/** Machines in UTC are servers: that theirs differs from the schedules' tells nothing. */
function zone(schedules: string): Finding {
  const machine = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const timeIn = (timeZone: string) =>
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(Date.now());
  const facts = { zone: schedules, time: timeIn(schedules), machine };
  const differs = machine !== 'UTC' && timeIn(machine) !== facts.time;
  return { check: 'zone', state: differs ? 'warning' : 'fine', facts };
}

/** Reads as the bot itself does: by the same door, with the same refusals. */
async function network(settings: Settings, address: string | null): Promise<Finding> {
  if (!address) return { check: 'network', state: 'off' };
  try {
    await makeReadingOf(settings, SILENT).document(address, AbortSignal.timeout(READING));
    return { check: 'network', state: 'fine', facts: { host: new URL(address).hostname } };
  } catch (thrown) {
    const { code, details } = asSitrepError(thrown);
    return { check: 'network', state: 'fault', facts: { ...details, code } };
  }
}
