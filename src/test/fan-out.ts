// Many channels due in the same minute: `node src/test/fan-out.ts 10000 40` gives each channel a schedule for 08:00, half
// of them on Slack, half on Discord, over twenty shared feeds, lets posts take 100 ms, at most 40 a second a platform,
// and prints the times in seconds. Without the second number, the pace is as fast as the program can.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openSqliteStore } from '../store/sqlite/index.ts';
import { FakeSources, HOUR, scheduleOf, startBot } from './due.ts';

const channels = Number(process.argv[2] ?? 10_000);
const postsPerSecond = Number(process.argv[3] ?? Number.POSITIVE_INFINITY);
const LATENCY = 100;
const FEEDS = 20;
const DUE = Date.UTC(2026, 0, 5, 7);

const folder = mkdtempSync(join(tmpdir(), 'sitrep-fan-out-'));
const store = await openSqliteStore(folder);
const sources = new FakeSources();
const feeds = Array.from({ length: FEEDS }, (_, index) => `https://news.example/feed/${index}`);
for (const [index, feed] of feeds.entries()) sources.add(feed, ...[1, 2, 3].map((entry) => `${index}/${entry}`));
for (let index = 0; index < channels; index++)
  await store.schedules.add(
    scheduleOf(`s${index}`, 'daily 08:00', DUE - HOUR, {
      place: { platform: index % 2 ? 'slack' : 'discord', workspace: `W${index % 50}`, channel: `C${index}` },
      sources: [feeds[index % FEEDS]!, feeds[(index * 7 + 1) % FEEDS]!],
    }),
  );

const began = performance.now();
const posted: number[] = [];
let stall = 0;
let beat = began;
const heart = setInterval(() => {
  const now = performance.now();
  stall = Math.max(stall, now - beat - 20);
  beat = now;
}, 20);
const bot = startBot({
  store,
  sources,
  clock: () => Math.round(DUE + performance.now() - began),
  postsPerSecond,
  channels: {
    notify: async () => {},
    async post() {
      await sleep(LATENCY);
      posted.push((performance.now() - began) / 1000);
      return 'm';
    },
  },
});
await bot.ring();
clearInterval(heart);

const at = (share: number) => posted[Math.min(posted.length - 1, Math.floor(posted.length * share))]?.toFixed(1);
const memory = Math.round(process.memoryUsage().rss / 1024 / 1024);
console.log(`${posted.length} of ${channels} posted; first ${at(0)} s, median ${at(0.5)} s, last ${at(1)} s`);
console.log(
  `bound by the pace: ${(channels / 2 / postsPerSecond).toFixed(1)} s; longest stall ${Math.round(stall)} ms; ${memory} MB`,
);
console.log(`${sources.visits} visits to ${FEEDS} feeds, ${sources.articles} articles read`);
await store.close();
rmSync(folder, { recursive: true });
