import { SitrepError } from '../core/errors.ts';
import { errorFields, type Log } from '../core/log.ts';
import { type Place, placeKey, type Reader } from '../core/place.ts';
import type { Post, PostEdit } from '../core/platform.ts';
import type { Calendar, Schedule } from '../core/schedule.ts';
import type { Reading } from '../core/source.ts';
import type { Store } from '../core/store.ts';
import type { Storytelling } from '../core/story.ts';
import type { Briefer } from './brief.ts';
import { makeDeliver } from './deliver.ts';
import { makeComposeContent } from './delivery-content.ts';
import { DeliveryLanes } from './delivery-lanes.ts';
import { makeDigestOf } from './digests.ts';
import { type Drafting, makeDrafting } from './drafting.ts';
import { breathe } from './limits.ts';
import { makeNotices, type Notify } from './notices.ts';
import { makePace } from './pace.ts';
import { makePlanSlots } from './plan-slots.ts';
import { makeReports } from './reports.ts';
import { windowOf } from './retries.ts';
import { makeWatchSilence } from './silent-sources.ts';
import { makeTellStories } from './tell-stories.ts';
import { makeVisitSource } from './visits.ts';

/** Delivers scheduled briefings. What is due follows from the store, so it does not matter how often it is asked to. */
export interface RunDue {
  /**
   * Plans what has come due and delivers it; resolves when nothing is under way and nothing can start now. A call while
   * another runs joins it. Once `signal` is aborted nothing new begins; what was begun is taken up after a restart.
   */
  runDue(signal: AbortSignal): Promise<void>;
  /** Delivers a schedule beside its recurrence; resolves when that is planned. Throws `already-running` within the same minute. */
  runNow(schedule: Schedule): Promise<void>;
  /** Has what may go out now looked at, without waiting for it. */
  wake(): void;
  readonly drafting: Pick<Drafting, 'show' | 'correct'>;
}

export interface RunDueParts {
  readonly store: Store;
  readonly calendar: Calendar;
  readonly reading: Reading;
  readonly briefer: Pick<Briefer, 'brief' | 'briefRead'> & Partial<Pick<Briefer, 'patience'>>;
  /** Without it each article is told by itself. */
  readonly story?: Storytelling;
  /** As `Platform.post`, `Platform.find`, `Platform.edit` and `Platform.notify` do, on the platform of the place. */
  readonly post: (post: Post) => Promise<string | null>;
  readonly find: (place: Place, key: string) => Promise<string | null>;
  readonly edit: (edit: PostEdit) => Promise<void>;
  readonly notify: Notify;
  readonly placeReader: (place: Place) => Promise<Reader>;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly log: Log;
  readonly catchUpMinutes: number;
  /** After how many days without anything new a source's silence is told; 0 never. */
  readonly silentSourceDays: number;
  /** True in a process beside the bot's own: it delivers what `runNow` was asked for here, and leaves all else to the bot. */
  readonly beside?: boolean;
  /** From 0 to 1: spreads retries. */
  readonly random?: () => number;
  /** Posts to one platform a second, over all channels. */
  readonly postsPerSecond?: number;
  /** How long one visit to a source may take, in milliseconds. */
  readonly visitLimit?: number;
}

/** While deliveries run, how often it is looked for what has come due meanwhile, in milliseconds. */
const LOOK_AGAIN = 15_000;
/** Deliveries that are handed over before other work gets its turn. */
const AT_A_TIME = 100;
const DAY = 24 * 60 * 60_000;

export function makeRunDue(parts: RunDueParts): RunDue {
  const { store, calendar, clock, log } = parts;
  const window = windowOf(parts.catchUpMinutes);
  const notices = makeNotices(parts);
  const visit = makeVisitSource(parts);
  const watchSilence = makeWatchSilence({ notices, clock, days: parts.silentSourceDays });
  const { story } = parts;
  const tellStories = story && makeTellStories({ story, reports: makeReports({ store, story }), clock, log });
  const compose = makeComposeContent({ ...parts, visit, watchSilence, ...(tellStories && { tellStories }) });
  const digestOf = makeDigestOf(parts);
  const pace = makePace(parts.postsPerSecond);
  const drafting = makeDrafting({ ...parts, pace, notices, digestOf, window });
  const delivery = makeDeliver({ ...parts, pace, compose, drafting, digestOf, notices, window });
  const plan = makePlanSlots({
    store,
    calendar,
    log,
    window,
    onHeld: (id) => void drafting.show(id),
    onMissed: (schedule, missed) =>
      notices.tell(schedule, String(missed.first), { kind: 'briefings-missed', ...missed }),
  });
  const lanes = new DeliveryLanes((one) => delivery.deliver(one, signal));

  /** The last signal that was given: the process's. */
  let signal = new AbortController().signal;
  let running: Promise<void> | null = null;
  /** Whether somebody has asked for a run since it was last looked for what is due. */
  let rang = false;
  let bell = Promise.withResolvers<void>();
  let recovered = false;
  let prunedAt = Number.NEGATIVE_INFINITY;
  let begunAt = new Map<string, number>();
  const { beside = false } = parts;
  /** What was asked for in this process. */
  const asked = new Set<string>();

  function ring(): Promise<void> {
    rang = true;
    bell.resolve();
    running ??= run();
    return running;
  }

  function wake(): void {
    ring().catch((error) => log.error('scheduled run failed', errorFields(error)));
  }

  async function run(): Promise<void> {
    // Not at once: `running` must be set before it can be taken back.
    await breathe();
    try {
      while (rang && !signal.aborted) await runThrough();
    } finally {
      if (signal.aborted) lanes.clear();
      await lanes.idle();
      running = null;
    }
  }

  async function runThrough(): Promise<void> {
    if (!beside) await recover();
    for (;;) {
      rang = false;
      bell = Promise.withResolvers();
      await delivery.catchUp();
      if (!beside) await plan(clock(), begin);
      const begun = await begin();
      const told = notices.flush(signal);
      if (!begun && !lanes.busy) {
        // A person who cannot be told must not hold up what somebody asks for meanwhile.
        await Promise.race([told, bell.promise]);
        if (rang && !signal.aborted) continue;
        break;
      }
      await oneOf([lanes.idle(), bell.promise], LOOK_AGAIN, signal);
      if (signal.aborted) return;
    }
    if (!beside) await prune();
  }

  /** Once after the start: nothing is under way in this process yet, so what the store says is under way was cut off. */
  async function recover(): Promise<void> {
    if (recovered) return;
    const cutOff = await store.deliveries.recover(clock());
    recovered = true;
    if (cutOff > 0) log.warn('deliveries were cut off and are taken up again', { deliveries: cutOff });
  }

  /** Hands over what can start now; false where there was nothing. */
  async function begin(): Promise<boolean> {
    const now = clock();
    // What ends without a trace, because the store takes nothing, must not begin again at once.
    begunAt = new Map([...begunAt].filter(([, at]) => Math.abs(now - at) < LOOK_AGAIN));
    const ready = (await store.deliveries.ready(now)).filter(
      ({ id }) => !begunAt.has(id) && (!beside || asked.has(id)),
    );
    let begun = false;
    for (const [index, one] of ready.entries()) {
      if (index % AT_A_TIME === AT_A_TIME - 1) await breathe();
      const place = (await store.schedules.get(one.scheduleId))?.place;
      if (!place || !lanes.add(one, placeKey(place), place.platform)) continue;
      begunAt.set(one.id, now);
      begun = true;
    }
    return begun;
  }

  async function prune(): Promise<void> {
    if (clock() < prunedAt + DAY) return;
    prunedAt = clock();
    await store.prune(prunedAt).catch((error) => log.error('store could not be pruned', errorFields(error)));
  }

  return {
    runDue(given) {
      signal = given;
      return ring();
    },
    async runNow(schedule) {
      const added = await store.deliveries.add(schedule.id, calendar.at(schedule.zone, clock()));
      if (!added) throw new SitrepError('already-running');
      if (beside) asked.add(added.id);
      wake();
    },
    wake,
    drafting,
  };
}

/** Resolves with the first of these, after some milliseconds, or when `signal` is aborted. */
async function oneOf(events: readonly Promise<void>[], milliseconds: number, signal: AbortSignal): Promise<void> {
  const over = Promise.withResolvers<void>();
  const timer = setTimeout(over.resolve, milliseconds);
  const stop = () => over.resolve();
  signal.addEventListener('abort', stop, { once: true });
  await Promise.race([...events, over.promise]);
  clearTimeout(timer);
  signal.removeEventListener('abort', stop);
}
