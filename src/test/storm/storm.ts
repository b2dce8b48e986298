// Kills the bot with SIGKILL again and again over simulated days, at random moments and in the middle of posts, and
// counts what was lost and what was doubled. `node src/test/storm/run.ts 300` prints the figures.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PlatformName } from '../../core/place.ts';
import { makeCalendar } from '../../schedule/calendar.ts';
import { openSqliteStore } from '../../store/sqlite/index.ts';
import { DAY, HOUR, MINUTE, scheduleOf } from '../due.ts';
import type { BotOrder } from './bot.ts';
import { makeWorld, type Taken, type World } from './world.ts';

export interface StormReport {
  readonly kills: number;
  /** Of those, in the middle of a post: before it was taken, and between its acceptance and our record. */
  readonly killsInPost: { readonly before: number; readonly after: number };
  readonly simulatedDays: number;
  readonly deliveries: Readonly<Record<string, number>>;
  /** Posts that were repeated with the same key: Discord shows such a message once, Slack twice. */
  readonly repeats: Readonly<Record<'discord' | 'slack', number>>;
  /** How long a kill would have repeated a post on Slack, in milliseconds: from its acceptance to its durable record. */
  readonly window: {
    readonly posts: number;
    readonly median: number;
    readonly most99: number;
    readonly longest: number;
  };
  /** Drafts that an editors' channel on Discord has been shown more than once. */
  readonly draftsDoubled: number;
  /** Entries that a channel has never been shown, and ones that it has been shown more than once, by platform. */
  readonly lost: Readonly<Record<'discord' | 'slack', number>>;
  readonly doubled: Readonly<Record<'discord' | 'slack', number>>;
  /** Slots of the calendar without a row in the ledger, rows without a slot, and rows that came to no end. */
  readonly unplanned: number;
  readonly unasked: number;
  readonly unfinished: number;
  /** What the bot has logged as errors. */
  readonly errors: readonly string[];
}

/** Simulated milliseconds in a real one: a quarter of an hour in two and a quarter seconds. */
const SPEED = 400;
/** So long that no delivery is given up because the machine is slow: a minute of it is hours of the simulated time. */
const CATCH_UP_MINUTES = 24 * 60;
/** When lives end: while they start, at any moment once they work, and on either side of a post's acceptance. */
const MOMENTS = ['early', 'before', 'late', 'after'] as const;
type Moment = (typeof MOMENTS)[number] | 'calm';
/** Friday 27 March 2026: the clocks go forward two nights later. */
const START = Date.UTC(2026, 2, 27, 6);
const ENTRY_EVERY = 15 * MINUTE;
const SLOTS = ['*/15 * * * *', '*/20 * * * *', '*/30 * * * *', 'hourly'];
const EDITORS = 'editors';
const ZONES = ['Europe/Amsterdam', 'Asia/Kolkata', 'America/New_York', 'UTC'];

export async function storm(kills: number, random: () => number = Math.random): Promise<StormReport> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-storm-'));
  const world = await makeWorld(random);
  const began = performance.now();
  const now = () => START + (performance.now() - began) * SPEED;
  const schedules = schedulesOf();
  const store = await openSqliteStore(folder);
  for (const schedule of schedules) await store.schedules.add(schedule);
  await store.close();

  const errors: string[] = [];
  const order = () => ({ folder, port: world.port, now: now(), speed: SPEED, catchUpMinutes: CATCH_UP_MINUTES });
  // What a schedule finds at its first delivery is an archive, of which it shows little: so there is one entry only.
  world.addEntry('first');
  let press: NodeJS.Timeout | undefined;
  const killsInPost = { before: 0, after: 0 };
  try {
    await live(order(), world, 'calm', errors, random);
    press = setInterval(publish, 20, world, now(), now);
    for (let kill = 0; kill < kills; kill++) {
      const moment = MOMENTS[kill % MOMENTS.length]!;
      const struck = await live(order(), world, moment, errors, random);
      if (struck && (moment === 'before' || moment === 'after')) killsInPost[moment]++;
    }
    // No entry comes any more; the last life delivers what there is.
    clearInterval(press);
    const end = now();
    await live(order(), world, 'calm', errors, random);
    return { kills, killsInPost, ...(await account(folder, world, schedules, end)), errors };
  } finally {
    clearInterval(press);
    await world.close();
    rmSync(folder, { recursive: true });
  }
}

/** Adds the entries that have come out by now. */
function publish(world: World, from: number, now: () => number): void {
  while (from + (world.entries.length - 1) * ENTRY_EVERY <= now()) world.addEntry(`e${world.entries.length}`);
}

function schedulesOf() {
  const platforms = ['discord', 'slack'] as const satisfies readonly PlatformName[];
  const direct = SLOTS.flatMap((when, index) =>
    platforms.map((platform) =>
      scheduleOf(`${platform}${index}`, when, START, {
        zone: ZONES[index]!,
        place: { platform, workspace: 'W', channel: `${platform}${index}` },
      }),
    ),
  );
  // Editors see these first, a quarter of an hour ahead.
  const drafted = platforms.map((platform) =>
    scheduleOf(`${platform}-drafted`, '*/30 * * * *', START, {
      place: { platform, workspace: 'W', channel: `${platform}-drafted` },
      draft: { channel: EDITORS, minutes: 15, unattended: 'send' },
    }),
  );
  return [...direct, ...drafted];
}

/** One life; true where it ended in the post that it was meant to end in. */
async function live(
  order: BotOrder,
  world: World,
  moment: Moment,
  errors: string[],
  random: () => number,
): Promise<boolean> {
  const bot = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'bot.ts'), JSON.stringify(order)],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  bot.stderr.on('data', (chunk: Buffer) => errors.push(...chunk.toString().split('\n').filter(Boolean)));
  const ended = once(bot, 'exit');
  const ready = world.nextReady();
  let struck = false;
  if (moment === 'before' || moment === 'after')
    world.atNextPost(moment, () => {
      struck = true;
      bot.kill('SIGKILL');
    });
  if (moment === 'calm') {
    await Promise.race([ready, ended]);
    // An hour and a half: each schedule has had a slot after the last entry.
    await Promise.race([sleep((1.5 * HOUR) / SPEED), ended]);
    bot.kill('SIGTERM');
  } else {
    if (moment === 'early') await Promise.race([sleep(random() * 1000), ended]);
    else {
      await Promise.race([ready, ended]);
      // A life that waits for its post gets the time for one.
      await Promise.race([sleep(moment === 'late' ? random() * 1500 : 8_000), ended]);
    }
    bot.kill('SIGKILL');
  }
  await ended;
  world.letPass();
  return struck;
}

type Account = Omit<StormReport, 'kills' | 'killsInPost' | 'errors'>;

async function account(
  folder: string,
  world: World,
  schedules: ReturnType<typeof schedulesOf>,
  end: number,
): Promise<Account> {
  const calendar = makeCalendar();
  const store = await openSqliteStore(folder);
  const deliveries: Record<string, number> = {};
  let [unplanned, unasked, unfinished] = [0, 0, 0];
  const lost = { discord: 0, slack: 0 };
  const doubled = { discord: 0, slack: 0 };
  for (const { id, recurrence, zone, place } of schedules) {
    const rows = await store.deliveries.log(id, 1_000_000);
    const platform = place.platform === 'discord' ? 'discord' : 'slack';
    const counts = countsOf(world.shown[platform].filter(({ channel }) => channel === place.channel));
    const counted = world.counted.get(id);
    lost[platform] += world.entries.filter((key) => !counts.has(key) && !counted?.has(storedKey(key))).length;
    doubled[platform] += [...counts.values()].filter((count) => count > 1).length;
    for (const { state } of rows) deliveries[state] = (deliveries[state] ?? 0) + 1;
    const slots = new Set(calendar.between(recurrence, zone, START, end).map(({ local }) => local));
    const until = rows.filter(({ slot }) => slot.dueAt <= end);
    unfinished += until.filter(({ state }) => !['sent', 'skipped', 'failed'].includes(state)).length;
    unasked += until.filter(({ slot }) => !slots.has(slot.local)).length;
    unplanned += slots.size - until.filter(({ slot }) => slots.has(slot.local)).length;
  }
  await store.close();
  const simulatedDays = Math.round(((end - START) / DAY) * 10) / 10;
  const shownDrafts = world.shown.discord.filter(({ channel }) => channel === EDITORS).map(({ key }) => key);
  const draftsDoubled = shownDrafts.length - new Set(shownDrafts).size;
  const window = windowOf(world.windows);
  return {
    simulatedDays,
    deliveries,
    repeats: world.repeats,
    window,
    draftsDoubled,
    lost,
    doubled,
    unplanned,
    unasked,
    unfinished,
  };
}

function windowOf(windows: readonly number[]): StormReport['window'] {
  const sorted = [...windows].sort((a, b) => a - b);
  const at = (share: number) => Math.round((sorted[Math.floor((sorted.length - 1) * share)] ?? 0) * 100) / 100;
  return { posts: sorted.length, median: at(0.5), most99: at(0.99), longest: at(1) };
}

/** How often each entry has been shown. */
function countsOf(posts: readonly Taken[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of posts.flatMap(({ entries }) => entries)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** An entry's key as schedules remember it: the feeds of the storm number their entries. */
function storedKey(key: string): string {
  return `news.example ${key}`;
}
