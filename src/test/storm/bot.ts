// The bot that the storm kills: the real delivery and the real store on a clock that runs fast. Started by `storm.ts`.
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeBriefer } from '../../app/brief.ts';
import { makeRunDue } from '../../app/run-due.ts';
import { SitrepError } from '../../core/errors.ts';
import { makeLog } from '../../core/log.ts';
import type { Post } from '../../core/platform.ts';
import type { Reading } from '../../core/source.ts';
import type { Store } from '../../core/store.ts';
import { makeCalendar } from '../../schedule/calendar.ts';
import { openSqliteStore } from '../../store/sqlite/index.ts';
import { entryOf } from '../due.ts';
import { fakeEngine, readText } from '../fakes.ts';
import type { Taken } from './world.ts';

export interface BotOrder {
  readonly folder: string;
  readonly port: number;
  /** Simulated milliseconds since the epoch at the start, and how many of them pass in a real one. */
  readonly now: number;
  readonly speed: number;
  readonly catchUpMinutes: number;
}

/** Between two rings, in real milliseconds. */
const RING = 10;

const order: BotOrder = JSON.parse(process.argv[2] ?? '{}');
const world = `http://127.0.0.1:${order.port}`;
const clock = () => Math.round(order.now + performance.now() * order.speed);
const log = makeLog('error', (line) => process.stderr.write(`${line}\n`));

const reading: Reading = {
  async feed() {
    const keys = (await (await fetch(`${world}/feed`)).json()) as string[];
    return { title: 'News', entries: keys.map((key) => entryOf(key)), etag: null, lastModified: null };
  },
  async article(source) {
    if (source.kind !== 'address') throw new SitrepError('internal');
    return readText(`Anna opens the bridge. ${wordsOf(source.address)}.`, { url: source.address });
  },
  async document() {
    throw new SitrepError('internal');
  },
};

/** Words of an article's own, so that no two of them are taken for the same one. */
function wordsOf(address: string): string {
  const hash = createHash('sha512').update(address).digest('hex');
  return hash.match(/.{4}/g)!.join(' ');
}

async function post({ place, reply, key }: Post): Promise<string> {
  if (reply.kind !== 'digest' && reply.kind !== 'draft') throw new SitrepError('internal');
  const { items, left } = reply.digest;
  const taken: Taken = { key, channel: place.channel, entries: items.map(({ title }) => title ?? ''), left };
  const request = { method: 'POST', body: JSON.stringify(taken) };
  const response = await fetch(`${world}/${place.platform}`, request).catch(() => null);
  if (!response?.ok) throw new SitrepError('platform-down');
  return key;
}

const opened = await openSqliteStore(order.folder, { clock, log });
const tell = (path: string, facts: unknown): void => {
  const request = { method: 'POST', body: JSON.stringify(facts) };
  void fetch(`${world}${path}`, request).then(
    (response) => response.body?.cancel(),
    () => {},
  );
};
/**
 * Tells the world when a post has been recorded, so that it can say for how long a kill would have repeated it, and
 * which entries were only counted.
 */
const store: Store = {
  ...opened,
  deliveries: {
    ...opened.deliveries,
    async sent(id, ...values) {
      await opened.deliveries.sent(id, ...values);
      tell('/recorded', { key: id, at: performance.timeOrigin + performance.now() });
    },
    async composed(id, content, now) {
      const row = await opened.deliveries.get(id);
      tell('/counted', { schedule: row?.scheduleId, keys: content.leftKeys ?? [] });
      return opened.deliveries.composed(id, content, now);
    },
  },
};
const due = makeRunDue({
  store,
  calendar: makeCalendar(),
  reading,
  briefer: makeBriefer({ reading, detectLanguage: () => 'en', engine: fakeEngine(), store, log }),
  post,
  find: async ({ platform }, key) =>
    platform === 'discord' && (await (await fetch(`${world}/posted/${key}`)).json()) === true ? key : null,
  edit: async () => {},
  notify: async () => {},
  placeReader: async () => ({ language: 'en', zone: 'Europe/Amsterdam' }),
  clock,
  log,
  catchUpMinutes: order.catchUpMinutes,
  silentSourceDays: 0,
  postsPerSecond: Number.POSITIVE_INFINITY,
});
const running = new AbortController();
tell('/ready', {});
process.on('SIGTERM', () => running.abort());
while (!running.signal.aborted) {
  await due.runDue(running.signal);
  await sleep(RING);
}
await store.close();
