import type { CommandCall } from '../core/command.ts';
import type { Store } from '../core/store.ts';
import type { LedgerQuestion, Statement, Storytelling, TimelineEntry } from '../core/story.ts';
import type { LedgerLine, ToldPosition, TrackEntry } from '../core/told.ts';
import type { UseCases } from '../core/use-cases.ts';
import type { Reports } from './reports.ts';

/** The most articles that a timeline and the ledger go back over, the latest ones of the place. */
const ARTICLES = 120;

/** What follows from all that a place has been told: an actor's statements over time, the open questions. */
export function makeToldCases(parts: {
  store: Store;
  story: Storytelling;
  reports: Reports;
  now: () => number;
}): Pick<UseCases, 'track' | 'ledger'> {
  const { store, story, reports, now } = parts;

  return {
    async track(typed, { place }: CommandCall) {
      const told = await store.told.about(place, story.keysOfName(typed), ARTICLES);
      const timeline = story.timelineOf(typed, await reports.of(place, told));
      if (!timeline) return { name: null, others: [], entries: [] };
      await store.told.track(place, timeline.name, now());
      return { ...timeline, entries: timeline.entries.map(entryOf) };
    },
    async ledger({ place }: CommandCall) {
      const [told, sources, schedules] = await Promise.all([
        store.told.latest(place, ARTICLES),
        store.sources.of(place),
        store.schedules.of(place),
      ]);
      if (told.length === 0 || (sources.length === 0 && schedules.length === 0)) return null;
      return story.ledgerOf(await reports.of(place, told), now()).map(lineOf);
    },
  };
}

function entryOf({ said, again, shiftedFrom }: TimelineEntry): TrackEntry {
  return { said: toldAt(said), again: again.map(toldAt), shiftedFrom: shiftedFrom && toldAt(shiftedFrom) };
}

function lineOf({ first, mentions, lastAt, state, answer }: LedgerQuestion): LedgerLine {
  const { report, evidence } = answer ?? {};
  return {
    question: toldAt(first),
    mentions,
    lastAt,
    state,
    answer: report && evidence ? { article: report.article, evidence, at: report.at } : null,
  };
}

function toldAt({ report: { key, article, briefing, at }, index }: Statement): ToldPosition {
  return { key, article, briefing, index, at };
}
