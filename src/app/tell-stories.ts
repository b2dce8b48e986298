import { errorFields, type Log } from '../core/log.ts';
import type { Place } from '../core/place.ts';
import type { DeliveryAnswer, DeliveryItem, DeliveryStory, PositionReference } from '../core/schedule.ts';
import type { Change, LedgerQuestion, Report, Statement, Story, Storytelling } from '../core/story.ts';
import type { Reports } from './reports.ts';

/** The items of a delivery, story by story, and what is in the stories. Never rejects: without stories it is a plain list. */
export type TellStories = (
  items: readonly DeliveryItem[],
  place: Place,
) => Promise<{ readonly items: readonly DeliveryItem[]; readonly stories?: readonly DeliveryStory[] }>;

/** The most changes that are told of one story. */
const CHANGES = 4;
/** And the most answers. */
const ANSWERS = 3;
/** How many outcomes are kept for the next channel; each holds on to its articles. */
const RECENT = 5;

export function makeTellStories(parts: {
  story: Storytelling;
  reports: Reports;
  clock: () => number;
  log: Log;
}): TellStories {
  const { story, reports, clock, log } = parts;

  /** Channels that share their sources mostly know the same: for them it is worked out once. */
  const recent = new Map<string, Held>();

  function heldAgainst(fresh: readonly Report[], earlier: readonly Report[], now: number): Held {
    const nameOf = ({ key, hidden = new Set() }: Report) => [key, ...hidden].join(' ');
    const name = `${fresh.map(nameOf).join()}|${earlier.map((report) => `${nameOf(report)} ${report.at}`).join()}`;
    const known = recent.get(name);
    if (known) return known;
    const changes = story.changesOf(fresh, earlier);
    const answered = story.ledgerOf([...earlier, ...fresh], now).filter(({ answer }) => answer !== null);
    const held = { changes, together: story.storiesOf(fresh), answered };
    if (recent.size >= RECENT) recent.delete(recent.keys().next().value!);
    recent.set(name, held);
    return held;
  }

  async function tell(items: readonly DeliveryItem[], place: Place) {
    const now = clock();
    const keys = items.flatMap(({ briefing }) => (briefing === null ? [] : [briefing]));
    const fresh = await reports.of(
      place,
      keys.map((key) => ({ key, at: now })),
    );
    await reports.remember(fresh);
    const earlier = await reports.earlier(place, fresh);
    const { changes, together, answered } = heldAgainst(fresh, earlier, now);
    const followed = await reports.tracked(place);
    const stories = together
      .map((one) => withChanges(one, fresh, changes, answered))
      .map((one) => ({ ...one, publishers: publishersOf(one, items) }))
      .map((one) => ({ ...one, tracked: trackedIn(one, fresh, followed) }));
    return inOrder(items, ranked(stories));
  }

  /** Those of the articles and those who have the same text as one of them. */
  function publishersOf(
    { keys, families }: Pick<ToldStory, 'keys' | 'families'>,
    items: readonly DeliveryItem[],
  ): number {
    const twins = items.filter(({ briefing }) => briefing !== null && keys.includes(briefing));
    const others = twins.flatMap(({ alsoAt = [] }) => alsoAt.map((url) => story.publisherOf({ url, source: null })));
    return Math.max(1, new Set([...families, ...others]).size);
  }

  function trackedIn({ keys }: Pick<ToldStory, 'keys'>, fresh: readonly Report[], followed: readonly string[]) {
    const actors = fresh.filter(({ key }) => keys.includes(key)).flatMap(({ briefing }) => briefing.actors);
    const named = new Set(actors.flatMap((actor) => story.nameKeys(actor)));
    return followed.filter((name) => named.has(story.keysOfName(name)[0] ?? ''));
  }

  return async (items, place) => {
    if (items.length === 0) return { items };
    try {
      return await tell(items, place);
    } catch (error) {
      log.error('stories could not be told', errorFields(error));
      return { items };
    }
  };
}

interface Held {
  readonly changes: readonly Change[];
  readonly together: readonly Story[];
  readonly answered: readonly LedgerQuestion[];
}

interface ToldStory {
  /** Briefing keys, the lead first. */
  readonly keys: readonly string[];
  readonly copies: readonly string[];
  readonly families: readonly string[];
  readonly publishers: number;
  readonly changes: readonly Change[];
  readonly answers: readonly LedgerQuestion[];
  readonly tracked: readonly string[];
}

function withChanges(
  story: Story,
  fresh: readonly Report[],
  changes: readonly Change[],
  answered: readonly LedgerQuestion[],
): Omit<ToldStory, 'tracked' | 'publishers'> {
  const keyAt = (index: number) => fresh[index]!.key;
  const keys = [story.lead, ...story.members.filter((index) => index !== story.lead)].map(keyAt);
  return {
    keys,
    copies: story.copies.map(keyAt),
    families: story.families,
    changes: changes.filter(({ now }) => keys.includes(now.report.key)),
    answers: answered.filter(({ answer }) => answer !== null && keys.includes(answer.report.key)),
  };
}

/** First come tracked actors, what says something else than before or answers a question, what many publishers tell. */
function ranked(stories: readonly ToldStory[]): readonly ToldStory[] {
  const worth = ({ changes, answers, publishers, tracked }: ToldStory) =>
    (tracked.length > 0 ? 4 : 0) +
    (changes.some(isAgainst) ? 3 : 0) +
    (answers.length > 0 ? 2 : 0) +
    Math.min(publishers, 5);
  return [...stories].sort((a, b) => worth(b) - worth(a));
}

function isAgainst(change: Change): change is Extract<Change, { by: unknown }> {
  return change.kind === 'shifted' || change.kind === 'contradicts';
}

/** The items story by story, those that could not be briefed behind them, and the stories by the items' places. */
function inOrder(
  items: readonly DeliveryItem[],
  stories: readonly ToldStory[],
): { items: readonly DeliveryItem[]; stories: readonly DeliveryStory[] } {
  const order: DeliveryItem[] = [];
  const placeOf = new Map<string, number>();
  const take = (item: DeliveryItem) => {
    if (item.briefing !== null) placeOf.set(item.briefing, order.length);
    return order.push(item) - 1;
  };
  const told: DeliveryStory[] = stories.map(({ keys, copies, publishers, changes, answers, tracked }) => ({
    items: keys.flatMap((key) =>
      items
        .filter(({ briefing }) => briefing === key)
        .slice(0, 1)
        .map(take),
    ),
    copies: copies.map((key) => placeOf.get(key)!),
    publishers,
    changes: distinct(changes.filter(isAgainst))
      .slice(0, CHANGES)
      .map(({ kind, by, now, before }) => ({
        kind,
        by,
        now: referenceTo(now),
        before: referenceTo(before),
      })),
    answers: answers.slice(0, ANSWERS).flatMap(({ first, answer }): DeliveryAnswer[] => {
      if (!answer) return [];
      const { report, evidence } = answer;
      const { start, end } = evidence;
      return [{ question: referenceTo(first), answer: { briefing: report.key, start, end, at: report.at } }];
    }),
    ...(tracked.length > 0 && { tracked }),
    repeated: changes.filter(({ kind }) => kind === 'repeated').length,
  }));
  const rest = items.filter((item) => !order.includes(item));
  const plain = rest.map(
    (item): DeliveryStory => ({ items: [take(item)], copies: [], publishers: 1, changes: [], repeated: 0 }),
  );
  return { items: order, stories: [...told, ...plain] };
}

/** One change a pair of speaker and earlier statement: an article may say the new one twice. */
function distinct<T extends { readonly before: Statement; readonly now: Statement }>(
  changes: readonly T[],
): readonly T[] {
  const seen = new Set<string>();
  return changes.filter(({ before, now }) => {
    const key = `${before.report.key} ${before.index} ${now.report.briefing.positions[now.index]?.actor}`;
    return !seen.has(key) && seen.add(key);
  });
}

function referenceTo({ report, index }: Statement): PositionReference {
  return { briefing: report.key, index, at: report.at };
}
