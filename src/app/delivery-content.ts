import { createHash } from 'node:crypto';
import { atMost } from '../core/at-most.ts';
import { asSitrepError, type ErrorCode, SitrepError } from '../core/errors.ts';
import type { KeptBriefing } from '../core/kept-briefing.ts';
import { errorFields, type Log } from '../core/log.ts';
import type { DeliveryContent, DeliveryItem, Schedule, SourceFailure } from '../core/schedule.ts';
import type { FeedEntry } from '../core/source.ts';
import type { Store } from '../core/store.ts';
import type { Briefer } from './brief.ts';
import { within } from './limits.ts';
import type { WatchSilence } from './silent-sources.ts';
import type { TellStories } from './tell-stories.ts';
import { makeWithoutTwins } from './twins.ts';
import type { VisitSource } from './visits.ts';

/** Gathers what is new for a schedule and briefs it. Throws `sources-none` when it has none any more, and `cancelled`. */
export type ComposeContent = (schedule: Schedule, signal: AbortSignal) => Promise<DeliveryContent>;

/** The most articles of one delivery; the others are counted. */
const ITEMS = 10;
/** How many articles are taken from a source that the schedule has never drawn on: its newest, not its archive. */
const FIRST_ITEMS = 3;
/** The longest that reading and briefing one article may take, besides the engine's waiting, in milliseconds. */
const ARTICLE_LIMIT = 60_000;
const ARTICLES_AT_ONCE = 4;
/** Deliveries within this time share the briefing of an article, its failure too. Milliseconds. */
const SHARED = 10 * 60_000;
const SHARED_COUNT = 200;
/** A feed's own text is briefed where its page cannot be read, if it is at least this long, in UTF-16 code units. */
const TEXT_WORTH_BRIEFING = 500;
/** The entries of one feed that are looked at, newest first. */
const ENTRIES = 1_000;

/** An entry of a source, with the key under which schedules remember it. */
interface Offer {
  readonly key: string;
  readonly entry: FeedEntry;
  /** The feed's title. */
  readonly from: string | null;
}

interface Briefed {
  readonly kept: KeptBriefing | null;
  readonly error: ErrorCode | null;
}

export function makeComposeContent(parts: {
  store: Store;
  visit: VisitSource;
  watchSilence: WatchSilence;
  briefer: Pick<Briefer, 'brief' | 'briefRead'> & Partial<Pick<Briefer, 'patience'>>;
  clock: () => number;
  log: Log;
  tellStories?: TellStories;
}): ComposeContent {
  const { store, visit, watchSilence, briefer, clock, log, tellStories = asTheyCome } = parts;
  const shared = new Map<string, { readonly at: number; readonly briefed: Promise<Briefed> }>();
  const inTurn = atMost(ARTICLES_AT_ONCE);
  const withoutTwins = makeWithoutTwins(store);

  async function brief({ entry, from }: Offer, { place }: Schedule, signal: AbortSignal): Promise<Briefed> {
    const { address, text, title, author, publishedAt } = entry;
    const own = { text: text ?? '', title, url: address, source: from, author, publishedAt };
    const fromFeed = (limited: AbortSignal) =>
      briefer.briefRead({ ...own, complete: false, declaredLanguage: null }, limited, { place });
    const fromPage = (limited: AbortSignal) =>
      address === null
        ? fromFeed(limited)
        : briefer.brief({ kind: 'address', address, unattended: true }, limited, { place });
    const limited = (work: (signal: AbortSignal) => Promise<KeptBriefing>) =>
      within(ARTICLE_LIMIT + (briefer.patience ?? 0), signal, work, () => new SitrepError('address-too-slow'));
    try {
      return { kept: await limited(fromPage), error: null };
    } catch (thrown) {
      if (signal.aborted) throw new SitrepError('cancelled', {}, thrown);
      const { code, cause } = asSitrepError(thrown);
      if (code === 'internal' || code === 'engine-failed')
        log.error('article could not be briefed', { code, ...errorFields(cause ?? thrown) });
      if (address === null || own.text.length < TEXT_WORTH_BRIEFING || code === 'engine-failed')
        return { kept: null, error: code };
      try {
        return { kept: await limited(fromFeed), error: null };
      } catch (again) {
        if (signal.aborted) throw new SitrepError('cancelled', {}, again);
        return { kept: null, error: code };
      }
    }
  }

  /** The channel that comes first pays what a language model takes. */
  function briefShared(offer: Offer, schedule: Schedule, signal: AbortSignal): Promise<Briefed> {
    const now = clock();
    const key = offer.entry.address ?? offer.key;
    const running = shared.get(key);
    if (running && Math.abs(now - running.at) < SHARED) return running.briefed;
    for (const [old, { at }] of shared)
      if (shared.size >= SHARED_COUNT || Math.abs(now - at) >= SHARED) shared.delete(old);
    const briefed = inTurn(() => brief(offer, schedule, signal));
    shared.set(key, { at: now, briefed });
    briefed.catch(() => shared.delete(key));
    return briefed;
  }

  async function item(offer: Offer, schedule: Schedule, signal: AbortSignal): Promise<DeliveryItem> {
    const { kept, error } = await briefShared(offer, schedule, signal);
    const { title, address } = offer.entry;
    return { entryKey: offer.key, briefing: kept?.key ?? null, title, address, error };
  }

  return async (schedule, signal) => {
    const { addresses, unknown } = await sourcesOf(schedule, store, clock());
    if (addresses.length === 0 && unknown.length === 0) throw new SitrepError('sources-none');
    const visits = await Promise.all(addresses.map((address) => visit(address, signal)));
    await watchSilence(schedule, visits);
    const sources = visits.flatMap(({ address, feed }) =>
      feed ? [{ marker: markerOf(address), offers: offersOf(address, feed) }] : [],
    );
    const keys = sources.flatMap(({ marker, offers }) => [marker, ...offers.map(({ key }) => key)]);
    const fresh = new Set(await store.deliveries.fresh(schedule.id, keys));

    const { taken, left, passed } = choose(sources, fresh);
    const items = await Promise.all(taken.map((offer) => item(offer, schedule, signal)));
    const { once, twice, texts } = await withoutTwins(items, schedule);
    return {
      ...(await tellStories(once, schedule.place)),
      failures: [...visits.flatMap(({ failure }) => (failure ? [failure] : [])), ...unknown],
      visited: visits.length,
      left: left.length,
      leftKeys: [...left, ...passed, ...twice, ...texts],
    };
  };
}

const asTheyCome: TellStories = async (items) => ({ items });

/** The addresses that a schedule draws on; names of sources that the place no longer has count as failures. */
async function sourcesOf(
  { sources, place }: Schedule,
  store: Store,
  now: number,
): Promise<{ addresses: readonly string[]; unknown: readonly SourceFailure[] }> {
  const saved = await store.sources.of(place);
  if (sources === null) return { addresses: [...new Set(saved.map(({ address }) => address))], unknown: [] };
  const addresses = new Set<string>();
  const unknown: SourceFailure[] = [];
  for (const source of sources) {
    const named = saved.find(({ name }) => name.toLowerCase() === source.toLowerCase());
    if (named) addresses.add(named.address);
    else if (/^https?:/i.test(source)) addresses.add(source);
    else unknown.push({ address: source, error: 'source-unknown', since: now });
  }
  return { addresses: [...addresses], unknown };
}

/** Under this key a schedule remembers that it has drawn on a source; no entry's key has a space in front. */
function markerOf(address: string): string {
  return ` ${keyOf(address)}`;
}

function offersOf(address: string, feed: { title: string | null; entries: readonly FeedEntry[] }): readonly Offer[] {
  const { hostname } = new URL(address);
  return feed.entries
    .slice(0, ENTRIES)
    .map((entry) => ({ key: entryKey(entry.key, hostname), entry, from: feed.title }));
}

/** Feeds may number their entries: an id that is not an address or a URN counts within its host only. */
function entryKey(key: string, hostname: string): string {
  return keyOf(/^(https?|urn|tag):/i.test(key) ? key : `${hostname} ${key}`);
}

/** As it is, or its hash where it is long. */
function keyOf(text: string): string {
  return text.length <= 200 ? text : `sha256:${createHash('sha256').update(text).digest('base64url')}`;
}

interface Choice {
  readonly taken: readonly Offer[];
  /** Keys of new entries for which there was no room. */
  readonly left: readonly string[];
  /** Keys that count as delivered without a word: a new source's archive, the same article from a second source. */
  readonly passed: readonly string[];
}

/** Takes the sources in turn, so that a busy one leaves room for the others, each one's newest first. */
function choose(sources: readonly { marker: string; offers: readonly Offer[] }[], fresh: ReadonlySet<string>): Choice {
  const taken: Offer[] = [];
  const left: string[] = [];
  const passed: string[] = [];
  const seen = new Set<string>();
  const queues = sources.map(({ marker, offers }) => {
    const unread = offers.filter(({ key }) => fresh.has(key));
    if (!fresh.has(marker)) return unread;
    passed.push(marker, ...unread.slice(FIRST_ITEMS).map(({ key }) => key));
    return unread.slice(0, FIRST_ITEMS);
  });
  for (let round = 0; queues.some((queue) => round < queue.length); round++)
    for (const offer of queues.flatMap((queue) => queue.slice(round, round + 1))) {
      const names = [offer.key, ...(offer.entry.address ? [offer.entry.address.replace(/#.*$/, '')] : [])];
      const again = names.some((name) => seen.has(name));
      for (const name of names) seen.add(name);
      if (again) passed.push(offer.key);
      else if (taken.length < ITEMS) taken.push(offer);
      else left.push(offer.key);
    }
  return { taken: newestFirst(taken), left, passed };
}

/** By the time that the feeds give; what has none keeps its place behind. */
function newestFirst(offers: readonly Offer[]): readonly Offer[] {
  const time = ({ entry }: Offer) => (entry.publishedAt === null ? 0 : Date.parse(entry.publishedAt) || 0);
  return [...offers].sort((a, b) => time(b) - time(a));
}
