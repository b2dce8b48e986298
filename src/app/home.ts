import type { CommandCall } from '../core/command.ts';
import { type Place, placeKey } from '../core/place.ts';
import type { RecentBriefing, Reply } from '../core/reply.ts';
import type { Schedule } from '../core/schedule.ts';
import type { Store } from '../core/store.ts';
import type { UseCases } from '../core/use-cases.ts';

/** Briefings shown, and deliveries of one schedule looked at for them. */
const RECENT = 8;
const LOOKED_AT = 5;

/**
 * What a person's own page shows. Who manages the workspace sees all its schedules, others those that they made: no
 * platform tells us which channels somebody can read, so nobody is shown the briefings of any other.
 */
export function makeHome(parts: {
  readonly store: Store;
  readonly use: Pick<UseCases, 'sources' | 'settings'>;
  readonly next: (schedule: Schedule) => Extract<Reply, { kind: 'home' }>['schedules'][number]['next'];
}): UseCases['home'] {
  const { store, use, next } = parts;

  async function schedulesFor({ place, person }: CommandCall): Promise<readonly Schedule[]> {
    const all = await (place.workspace === '' ? store.schedules.of(place) : store.schedules.ofWorkspace(place));
    return person.manager ? all : all.filter(({ owner }) => owner === person.id);
  }

  async function deliveredBy(schedule: Schedule): Promise<readonly RecentBriefing[]> {
    const sent = (await store.deliveries.log(schedule.id, LOOKED_AT)).filter(({ state }) => state === 'sent');
    return sent.flatMap(({ content, changedAt }) =>
      (content?.items ?? []).flatMap(({ briefing, title }): RecentBriefing[] =>
        briefing === null ? [] : [{ key: briefing, title, at: changedAt, place: schedule.place }],
      ),
    );
  }

  async function ownLast(place: Place): Promise<readonly RecentBriefing[]> {
    const key = await store.places.current(place);
    return key === null ? [] : [{ key, title: null, at: null, place }];
  }

  /** The newest, each once, with the titles of their articles; what is no longer kept is left out. */
  async function newest(all: readonly RecentBriefing[]): Promise<readonly RecentBriefing[]> {
    const found: RecentBriefing[] = [];
    for (const one of [...all].sort((a, b) => (b.at ?? Infinity) - (a.at ?? Infinity))) {
      if (found.length === RECENT) break;
      if (found.some(({ key }) => key === one.key)) continue;
      const stored = await store.articles.briefing(one.key);
      if (stored) found.push({ ...one, title: stored.article.title ?? one.title });
    }
    return found;
  }

  return async (call) => {
    const schedules = await schedulesFor(call);
    const places = new Map(
      [call.place, ...schedules.map(({ place }) => place)].map((place) => [placeKey(place), place]),
    );
    const sources = [];
    for (const place of places.values())
      for (const source of await use.sources({ ...call, place })) sources.push({ ...source, place });
    const delivered = [];
    for (const schedule of schedules) delivered.push(...(await deliveredBy(schedule)));
    const { settings, effective } = await use.settings(call);
    return {
      kind: 'home',
      schedules: schedules.map((schedule) => ({ schedule, next: next(schedule) })),
      sources,
      recent: await newest([...(await ownLast(call.place)), ...delivered]),
      settings,
      effective,
      manager: call.person.manager,
    };
  };
}
