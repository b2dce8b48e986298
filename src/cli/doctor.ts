import { resolve } from 'node:path';
import type { Settings } from '../../config/env.ts';
import type { Examination, Finding } from '../core/finding.ts';
import { SILENT } from '../core/log.ts';
import { renderTerminal } from '../platforms/terminal/index.ts';
import { examineWeb } from '../platforms/web/index.ts';
import { doctorMessage } from '../presentation/doctor.ts';
import { openSqliteStore } from '../store/sqlite/index.ts';
import { localReader, paper, settingsOrNull } from './output.ts';

/** Slack refuses signed requests that are older than five minutes; schedules should not be a minute off. */
const CLOCK_OFF = 60_000;

/** Looks at the settings, the store, the running bot and the platforms, and says what to mend; changes nothing. */
export async function run(): Promise<number> {
  const settings = settingsOrNull();
  if (!settings) return 2;
  const platforms = await Promise.all([slack(settings), discord(settings)]);
  const findings = [
    await store(settings),
    await examineWeb({ host: settings.WEB_HOST, port: settings.WEB_PORT }),
    ...platforms.flatMap(({ findings: found }) => found),
    clock(platforms),
  ];
  process.stdout.write(renderTerminal(doctorMessage(findings, localReader(settings)), paper()));
  return findings.some(({ state }) => state === 'fault') ? 1 : 0;
}

async function store({ DATA_DIR }: Settings): Promise<Finding> {
  const folder = resolve(DATA_DIR);
  try {
    const opened = await openSqliteStore(DATA_DIR, { log: SILENT });
    await opened.check().finally(() => opened.close());
    return { check: 'store', state: 'fine', facts: { folder } };
  } catch (error) {
    return { check: 'store', state: 'fault', facts: { error: (error as Error).message } };
  }
}

async function slack(settings: Settings): Promise<Examination> {
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

async function discord(settings: Settings): Promise<Examination> {
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
