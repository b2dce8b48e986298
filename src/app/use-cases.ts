import { LANGUAGES, type Language, type ReadArticle } from '../core/article.ts';
import type { CommandCall } from '../core/command.ts';
import { asErrorCode, SitrepError } from '../core/errors.ts';
import { type Place, placeKey } from '../core/place.ts';
import type { PlatformStatus } from '../core/reply.ts';
import type { Calendar } from '../core/schedule.ts';
import type { Reading } from '../core/source.ts';
import type { Store } from '../core/store.ts';
import type { Storytelling } from '../core/story.ts';
import type { UseCases } from '../core/use-cases.ts';
import type { Briefer } from './brief.ts';
import { makeDigestOf } from './digests.ts';
import { type Drafting, editorsOf } from './drafting.ts';
import { makeDraftCases } from './drafts.ts';
import { makeHome } from './home.ts';
import { asSeenIn, makeObjectionCases } from './objections.ts';
import type { Readers } from './readers.ts';
import { makeReports } from './reports.ts';
import { makeScheduleCases, type ScheduleParts } from './schedules.ts';
import { makeSourceCases, type Opml, type StarterPacks } from './sources.ts';
import { makeToldCases } from './told.ts';
import { makeFindVersion } from './versions.ts';

export interface UseCaseParts {
  readonly store: Store;
  readonly briefer: Briefer;
  readonly reading: Reading;
  readonly calendar: Calendar;
  readonly readers: Readers;
  readonly story: Storytelling;
  readonly opml: Opml;
  readonly starterPack: StarterPacks;
  readonly samples: Readonly<Record<Language, ReadArticle>>;
  readonly runNow: ScheduleParts['runNow'];
  readonly wake: () => void;
  readonly drafting: Pick<Drafting, 'show' | 'correct'>;
  /** Throws where the bot cannot post to a place, as far as its platform can tell. */
  readonly checkPlace: (place: Place) => Promise<void>;
  readonly newScheduleId: () => string;
  readonly platforms: () => readonly PlatformStatus[];
  readonly version: string;
  readonly now: () => number;
}

/** What commands can have done, over the ports of `core`. */
export function makeUseCases(parts: UseCaseParts): UseCases {
  const { store, briefer, samples, readers, calendar, now } = parts;
  const startedAt = now();
  const { troubled, ...scheduleCases } = makeScheduleCases(parts);

  const reports = makeReports(parts);
  const findVersion = makeFindVersion(store);
  const digestOf = makeDigestOf({ store, clock: now });
  const kept: UseCases['kept'] = async (key, { place }) => {
    const stored = await store.articles.briefing(key);
    if (!stored) throw new SitrepError('briefing-unknown');
    const version = await findVersion(stored.article);
    return { kept: await asSeenIn(place, { key, briefing: stored.briefing, version }, store), article: stored.article };
  };

  const home: UseCases['home'] = (call) =>
    makeHome({
      store,
      use: cases,
      next: ({ state, recurrence, zone }) =>
        state === 'active' ? (calendar.next(recurrence, zone, now(), 1)[0] ?? null) : null,
    })(call);

  async function settingsOf({ place, person }: CommandCall, changed: boolean) {
    const settings = await store.places.settings(place);
    const effective = await readers.of(place, person, 'channel');
    const { id, report } = await briefer.engineOf(place);
    return { kind: 'settings', settings, effective, engine: id, model: (await report?.()) ?? null, changed } as const;
  }

  const cases: UseCases = {
    home,
    async brief(source, call) {
      const made = async () => {
        if (source.kind !== 'none')
          return {
            kept: await briefer.brief(source, call.signal, { place: call.place, progress: call.progress }),
            sample: false,
          };
        const current = await store.places.current(call.place);
        const stored = current && (await store.articles.briefing(current));
        if (stored) {
          const version = await findVersion(stored.article);
          return { kept: { key: current, briefing: stored.briefing, version }, sample: false };
        }
        const { language } = await readers.of(call.place, call.person, 'channel');
        return {
          kept: await briefer.briefRead(samples[language], call.signal, { place: call.place, progress: call.progress }),
          sample: true,
        };
      };
      const { kept, sample } = await made();
      if (!sample) {
        await store.places.setCurrent(call.place, kept.key);
        await reports.tell(call.place, kept, now());
      }
      return { kept: await asSeenIn(call.place, kept, store), sample };
    },

    kept,
    ...makeToldCases({ ...parts, reports }),
    ...makeObjectionCases({ store, kept, now }),
    ...scheduleCases,
    ...makeDraftCases({ ...parts, digestOf }),
    async delivered(id, { place }) {
      const delivery = await store.deliveries.get(id);
      const schedule = delivery && (await store.schedules.get(delivery.scheduleId));
      const isHere = (other: Place | null) => other !== null && placeKey(other) === placeKey(place);
      if (!delivery?.content || !schedule) throw new SitrepError('briefing-unknown');
      if (isHere(schedule.place)) return digestOf(delivery, schedule, delivery.content, 'readers');
      if (isHere(editorsOf(schedule))) return digestOf(delivery, schedule, delivery.content, 'editors');
      throw new SitrepError('briefing-unknown');
    },
    ...makeSourceCases(parts),

    async status(call) {
      const schedules = await store.schedules.active();
      return {
        version: parts.version,
        startedAt,
        engine: briefer.engine,
        platforms: parts.platforms(),
        articles: await store.articles.count(),
        schedules: schedules.length,
        deliveries: await store.deliveries.counts(now() - 24 * 60 * 60 * 1000),
        troubled: await troubled(call),
        failingSources: (await store.sources.failing()).map(({ address, state }) => ({
          address,
          error: asErrorCode(state.lastError),
          since: state.failingSince ?? state.lastVisit ?? now(),
        })),
        dropped: briefer.dropped(),
        objections: await store.objections.count(),
        model: await briefer.model(),
      };
    },

    settings: (call) => settingsOf(call, false),

    async setSettings(change, call) {
      if (change.language && !LANGUAGES.includes(change.language))
        throw new SitrepError('option-unknown', { option: 'language', given: change.language });
      const before = await store.places.settings(call.place);
      const zone = change.zone ? calendar.zone(change.zone) : before.zone;
      await store.places.set(call.place, { ...before, ...change, zone });
      return settingsOf(call, true);
    },
  };
  return cases;
}
