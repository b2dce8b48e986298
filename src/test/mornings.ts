// Pictures of a normal, a quiet and a broken morning on Slack and Discord: `npm run pictures:mornings`. The bot is the real one,
// with its engine, over the project's own annotated articles; the messages are what the platforms would be sent, drawn
// about as their clients draw them. Needs Chromium.
import { mkdir, readFile } from 'node:fs/promises';
import { makeBriefer } from '../app/brief.ts';
import { makeRunDue } from '../app/run-due.ts';
import type { Engine } from '../core/engine.ts';
import { SitrepError } from '../core/errors.ts';
import { SILENT } from '../core/log.ts';
import type { PlatformName } from '../core/place.ts';
import type { Post } from '../core/platform.ts';
import type { Reading } from '../core/source.ts';
import { makeEmbeddedEngine } from '../engine/embedded/index.ts';
import { detectLanguage } from '../language/index.ts';
import { renderDiscord } from '../platforms/discord/index.ts';
import { ROOM as DISCORD_ROOM } from '../platforms/discord/limits.ts';
import { renderSlack } from '../platforms/slack/index.ts';
import { ROOM as SLACK_ROOM } from '../platforms/slack/limits.ts';
import { compose } from '../presentation/compose.ts';
import { makeCalendar } from '../schedule/index.ts';
import { openSqliteStore } from '../store/sqlite/index.ts';
import { launchChromium, NO_CHROMIUM } from './browser.ts';
import { CHAT_STYLE, discordHtml, slackHtml } from './chat-views.ts';
import { DAY, entryOf, HOUR, MINUTE, scheduleOf } from './due.ts';
import { readText } from './fakes.ts';

if (NO_CHROMIUM) {
  process.stderr.write(`${NO_CHROMIUM}\n`);
  process.exit(1);
}

const ZONE = 'Europe/Amsterdam';
/** Monday 23 November 2026, 08:00 in Amsterdam. */
const MONDAY = Date.UTC(2026, 10, 23, 7);
const FEEDS = { post: 'https://harbour-post.example/feed', wire: 'https://north-wire.example/rss' };

/** The articles of each feed by their ids among the annotated ones, oldest first. */
const offered: Record<string, string[]> = {
  [FEEDS.post]: ['34-island-cable-dispute', '02-skerray-ferry'],
  [FEEDS.wire]: ['30-border-drone-row'],
};
const broken = { engine: false, wire: false };
const clock = { now: MONDAY - 10 * MINUTE };

const reading: Reading = {
  async feed(address) {
    if (broken.wire && address === FEEDS.wire) throw new SitrepError('address-unreachable', { address });
    const entries = await Promise.all((offered[address] ?? []).toReversed().map(entry));
    return {
      title: address === FEEDS.post ? 'The Harbour Post' : 'North Wire',
      entries,
      etag: null,
      lastModified: null,
    };
  },
  async article(source) {
    if (source.kind !== 'address') throw new SitrepError('internal');
    const { title, text } = await articleOf(source.address.split('/').at(-1) ?? '');
    const site = source.address.includes('harbour') ? 'The Harbour Post' : 'North Wire';
    return readText(text, { title, url: source.address, source: site, publishedAt: '2026-11-23T05:30:00Z' });
  },
  async document() {
    throw new SitrepError('internal');
  },
};

const embedded = await makeEmbeddedEngine();
const engine: Engine = {
  id: embedded.id,
  async propose(article, signal) {
    if (broken.engine) throw new SitrepError('engine-failed');
    return embedded.propose(article, signal);
  },
};

const posts: Record<'slack' | 'discord', Post[]> = { slack: [], discord: [] };
const store = await openSqliteStore(':memory:', { clock: () => clock.now });
const due = makeRunDue({
  store,
  calendar: makeCalendar(),
  reading,
  briefer: makeBriefer({ reading, detectLanguage, engine, store, log: SILENT }),
  async post(post) {
    posts[post.place.platform as 'slack' | 'discord'].push(post);
    return post.key;
  },
  find: async () => null,
  edit: async () => {},
  notify: async () => {},
  placeReader: async () => ({ language: 'en', zone: ZONE }),
  clock: () => clock.now,
  log: SILENT,
  catchUpMinutes: 180,
  silentSourceDays: 0,
});
for (const platform of ['slack', 'discord'] as const satisfies readonly PlatformName[])
  await store.schedules.add(
    scheduleOf(platform, 'weekdays 08:00', clock.now, {
      place: { platform, workspace: 'W', channel: 'C0NEWS' },
      sources: Object.values(FEEDS),
      // Both languages are seen: the words are the bot's, the quotes the articles'.
      language: platform === 'discord' ? 'nl' : 'en',
    }),
  );

await passTo(MONDAY);
await passTo(MONDAY + DAY);
// On Wednesday one feed is gone, the engine fails, and the machine was off until ten past nine.
broken.engine = true;
broken.wire = true;
offered[FEEDS.post]!.push('33-bridge-collapse-explainer');
await passTo(MONDAY + 2 * DAY + HOUR + 10 * MINUTE);

const root = new URL('../../docs/', import.meta.url).pathname;
await mkdir(root, { recursive: true });
const browser = await launchChromium();
try {
  await picture('mornings-slack', posts.slack, (post, now) =>
    slackHtml(renderSlack(compose(post, SLACK_ROOM, { commands: [], now, version: '' }))),
  );
  await picture('mornings-discord', posts.discord, (post, now) =>
    discordHtml(renderDiscord(compose(post, DISCORD_ROOM, { commands: [], now, version: '' }))),
  );
} finally {
  await browser.close();
  await store.close();
}

async function passTo(instant: number): Promise<void> {
  clock.now = instant;
  await due.runDue(new AbortController().signal);
}

async function picture(name: string, of: readonly Post[], html: (post: Post, now: number) => string): Promise<void> {
  const captions = ['A normal morning', 'A quiet morning', 'A broken morning'];
  const moments = [MONDAY, MONDAY + DAY, clock.now];
  const sections = of.map(
    (post, at) => `<section><h2>${captions[at]}</h2>${html(post, moments[at] ?? clock.now)}</section>`,
  );
  const page = await browser.newPage({ viewport: { width: 1060, height: 600 } });
  await page.setContent(
    `<!doctype html><style>${CHAT_STYLE} main { columns: 2 }</style><main>${sections.join('')}</main>`,
  );
  await page.screenshot({ path: `${root}${name}.png`, fullPage: true });
  await page.close();
}

async function entry(id: string) {
  const host = offered[FEEDS.post]?.includes(id) ? 'harbour-post.example' : 'north-wire.example';
  const { title } = await articleOf(id);
  return entryOf(id, { title, address: `https://${host}/news/${id}`, publishedAt: '2026-11-23T05:30:00Z' });
}

async function articleOf(id: string): Promise<{ title: string; text: string }> {
  const file = new URL(`../engine/gold/en/${id}.json`, import.meta.url);
  return JSON.parse(await readFile(file, 'utf8'));
}
