import type { Place } from '../core/place.ts';
import type { Store, Told } from '../core/store.ts';
import type { Report, Storytelling } from '../core/story.ts';
import { asSeenIn } from './objections.ts';

/** Reads stored briefings as the story module takes them, for one place. */
export interface Reports {
  /** Of briefings by key, in their order; those that are gone, and lines that the place called wrong, are left out. */
  of(place: Place, told: readonly Told[]): Promise<readonly Report[]>;
  /** What the place has been told about any of the actors of these reports, latest first, without these reports. */
  earlier(place: Place, reports: readonly Report[]): Promise<readonly Report[]>;
  /** The actors that people of the place have asked for. */
  tracked(place: Place): Promise<readonly string[]>;
  /** Makes the actors of briefings findable. */
  remember(briefings: readonly Pick<Report, 'key' | 'briefing'>[]): Promise<void>;
  /** Writes down that the place has been told a briefing, and makes its actors findable. */
  tell(place: Place, briefing: Pick<Report, 'key' | 'briefing'>, at: number): Promise<void>;
}

/** The most earlier reports that new ones are held against. */
const EARLIER = 40;
/** Briefings whose names are known to be in the store. */
const REMEMBERED = 5_000;

export function makeReports({ store, story }: { store: Store; story: Storytelling }): Reports {
  const remembered = new Set<string>();

  async function one(place: Place, { key, at }: Told): Promise<Report | null> {
    const stored = await store.articles.briefing(key);
    if (!stored) return null;
    const { article } = stored;
    const published = article.publishedAt === null ? Number.NaN : Date.parse(article.publishedAt);
    const { briefing, hidden = [] } = await asSeenIn(place, { key, briefing: stored.briefing }, store);
    // A date after the day it was told is a mistake of the page.
    const when = Number.isNaN(published) || published > at ? at : published;
    return {
      key,
      article,
      briefing,
      at: when,
      hidden: new Set(hidden.map(({ section, index }) => `${section}.${index}`)),
    };
  }

  async function of(place: Place, told: readonly Told[]): Promise<readonly Report[]> {
    const reports: Report[] = [];
    for (const each of told) {
      const report = await one(place, each);
      if (report) reports.push(report);
    }
    return reports;
  }

  const remember: Reports['remember'] = async (briefings) => {
    for (const briefing of briefings) {
      if (remembered.has(briefing.key)) continue;
      await store.told.name(briefing.key, namesIn(briefing, story));
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.add(briefing.key);
    }
  };

  return {
    of,
    remember,
    tracked: (place) => store.told.tracked(place),
    async tell(place, briefing, at) {
      await remember([briefing]);
      await store.told.add(place, briefing.key, at);
    },
    async earlier(place, reports) {
      const own = new Set(reports.map(({ key }) => key));
      const names = [...new Set(reports.flatMap((report) => namesIn(report, story)))];
      const told = await store.told.about(place, names, EARLIER + own.size);
      return of(place, told.filter(({ key }) => !own.has(key)).slice(0, EARLIER));
    },
  };
}

function namesIn({ briefing }: Pick<Report, 'briefing'>, story: Storytelling): readonly string[] {
  return [...new Set(briefing.actors.flatMap((actor) => story.nameKeys(actor)))];
}
