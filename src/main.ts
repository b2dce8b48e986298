import { join } from 'node:path';
import { COMMANDS } from '../commands/index.ts';
import { environment, readSettings, type Settings, SettingsError, words } from '../config/env.ts';
import { type Assembly, assemble, VERSION } from './assemble.ts';
import { paper } from './cli/output.ts';
import { errorFields, type Log, makeLog } from './core/log.ts';
import type { Platform, PlatformHost } from './core/platform.ts';
import type { PlatformState } from './core/reply.ts';
import { startWorkerEngine } from './engine/worker/index.ts';
import type { Slack } from './platforms/slack/index.ts';
import { makeTerminal } from './platforms/terminal/index.ts';
import { makeWeb, type Web } from './platforms/web/index.ts';
import { startTick } from './schedule/index.ts';
import { lockFolder } from './store/sqlite/index.ts';

/** How long a stop waits for work under way before the process ends regardless. */
const STOP_MILLISECONDS = 10_000;

await run();

/** Starts the bot: the web page, then the platforms whose token is set, then the schedules. */
async function run(): Promise<void> {
  const settings = settingsOrExit();
  const log = makeLog(settings.LOG_LEVEL, (line) => process.stderr.write(`${line}\n`));
  surviveStrays(log);

  // Before the database is opened: a newer version must not change it beneath a bot that runs.
  const lock = takeFolder(settings);
  const engine = await startWorkerEngine(new URL('./engine/embedded/index.ts', import.meta.url), log);
  const assembly = await assemble(settings, log, engine).catch((error: Error) => exit(error.message));
  const host = hostFor(assembly, log);
  const slack = await slackFor(settings, host);
  const discord = await discordFor(settings, host);
  const chats = [slack, discord].filter((chat) => chat !== null);
  const web = webFor(settings, host, assembly, chats, slack);
  const terminal = makeTerminal({ print: (text) => process.stdout.write(text), paper: paper(), version: VERSION });
  for (const platform of [web, ...chats, terminal]) assembly.add(platform);

  await web.start().catch((error: Error) => exit(error.message));
  process.stdout.write(`Sitrep ${VERSION} is listening at ${web.address()}\n`);
  // One platform's trouble is not another's: each goes on by itself, and its status tells.
  for (const chat of chats)
    chat.start().catch((error) => log.error('platform did not start', { platform: chat.name, ...errorFields(error) }));

  const tick = startTick((signal) => assembly.due.runDue(signal), log);
  log.info('started', { version: VERSION, platforms: ['web', ...chats.map(({ name }) => name)].join(' ') });

  let stops = 0;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, async () => {
      if (stops++ > 0) process.exit(1);
      log.info('stopping', { signal });
      setTimeout(() => process.exit(1), STOP_MILLISECONDS).unref();
      await tick.stop();
      await Promise.allSettled([...chats, web].map((platform) => platform.stop()));
      await engine.stop();
      await assembly.store.close();
      lock.release();
      process.exit(0);
    });
}

function settingsOrExit(): Settings {
  try {
    return readSettings(environment());
  } catch (error) {
    if (error instanceof SettingsError)
      return exit(`These settings need a look:\n${error.faults.map((fault) => `  ${fault}`).join('\n')}`);
    throw error;
  }
}

/** Held for as long as the process lives; it must stay referred to, since a forgotten lock is let go. */
function takeFolder({ DATA_DIR }: Settings): ReturnType<typeof lockFolder> {
  try {
    return lockFolder(DATA_DIR);
  } catch (error) {
    return exit((error as Error).message);
  }
}

function exit(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** A rejection that a client library lets slip must not take the other platforms down; a broken process must end. */
function surviveStrays(log: Log): void {
  process.on('unhandledRejection', (error) => log.error('unhandled rejection', errorFields(error)));
  process.on('uncaughtException', (error) => {
    log.error('uncaught exception', errorFields(error));
    process.exit(1);
  });
}

function hostFor({ runCommand, readers, form, suggest }: Assembly, log: Log): PlatformHost {
  return {
    commands: COMMANDS,
    version: VERSION,
    run: runCommand,
    reader: (place, person) => readers.of(place, person, 'private'),
    form,
    manner: (place) => readers.mannerOf(place),
    suggest,
    log,
  };
}

// The platforms' libraries take most of the time to start and half of the memory: each is loaded where it is used.

async function slackFor(settings: Settings, host: PlatformHost): Promise<Slack | null> {
  if (!settings.SLACK_BOT_TOKEN) return null;
  const { makeSlack } = await import('./platforms/slack/index.ts');
  return makeSlack(
    {
      botToken: settings.SLACK_BOT_TOKEN,
      appToken: settings.SLACK_APP_TOKEN,
      signingSecret: settings.SLACK_SIGNING_SECRET,
      apiUrl: settings.SLACK_API_URL,
      managers: settings.SLACK_MANAGERS,
    },
    { ...host, log: host.log.with({ platform: 'slack' }) },
  );
}

async function discordFor(settings: Settings, host: PlatformHost): Promise<Platform | null> {
  if (!settings.DISCORD_TOKEN) return null;
  const { makeDiscord } = await import('./platforms/discord/index.ts');
  return makeDiscord(
    {
      token: settings.DISCORD_TOKEN,
      applicationId: settings.DISCORD_APPLICATION_ID,
      guildId: settings.DISCORD_GUILD_ID,
      apiUrl: settings.DISCORD_API_URL,
    },
    { ...host, log: host.log.with({ platform: 'discord' }) },
  );
}

function webFor(
  settings: Settings,
  host: PlatformHost,
  { store }: Assembly,
  chats: readonly Platform[],
  slack: Slack | null,
): Web {
  return makeWeb(
    {
      host: settings.WEB_HOST,
      port: settings.WEB_PORT,
      names: words(settings.WEB_NAMES),
      password: settings.WEB_PASSWORD,
      version: VERSION,
      folder: join(settings.DATA_DIR, 'web'),
    },
    { ...host, log: host.log.with({ platform: 'web' }) },
    {
      async ready() {
        const parts: Record<string, PlatformState> = {
          store: await store.check().then(
            () => 'ready',
            () => 'down',
          ),
        };
        for (const chat of chats) parts[chat.name] = chat.status().state;
        return parts;
      },
      mounts: slack?.mounts ?? {},
    },
  );
}
