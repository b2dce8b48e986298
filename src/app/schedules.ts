import { LANGUAGES, type Language } from '../core/article.ts';
import type { CommandCall } from '../core/command.ts';
import { SitrepError } from '../core/errors.ts';
import { type Place, placeKey } from '../core/place.ts';
import type { TroubledSchedule } from '../core/reply.ts';
import type { Calendar, DraftPolicy, Schedule } from '../core/schedule.ts';
import type { Store } from '../core/store.ts';
import type { ScheduleWish, UseCases } from '../core/use-cases.ts';
import { editorsOf } from './drafting.ts';
import type { Readers } from './readers.ts';
import { asAddress, saved } from './sources.ts';

export interface ScheduleParts {
  readonly store: Store;
  readonly calendar: Calendar;
  readonly readers: Readers;
  /** Starts a delivery of a schedule beside its recurrence; resolves when it has been planned. */
  readonly runNow: (schedule: Schedule) => Promise<void>;
  /** Throws where the bot cannot post to a place, as far as its platform can tell. */
  readonly checkPlace: (place: Place) => Promise<void>;
  readonly newScheduleId: () => string;
  readonly now: () => number;
}

type ScheduleCases = {
  /** Of the schedules that the caller may see, those that do not get through. */
  troubled(call: CommandCall): Promise<readonly TroubledSchedule[]>;
} & Pick<
  UseCases,
  | 'addSchedule'
  | 'schedules'
  | 'schedule'
  | 'pauseSchedule'
  | 'resumeSchedule'
  | 'removeSchedule'
  | 'runSchedule'
  | 'deliveries'
>;

/** How many coming runs `/schedule next` shows. */
const SHOWN = 5;
/** Among so many of its last deliveries the one is looked for by which a schedule is judged. */
const LOOKED_AT = 20;

export function makeScheduleCases(parts: ScheduleParts): ScheduleCases {
  const { store, calendar, readers, now } = parts;
  const next = ({ recurrence, zone }: Schedule, count = SHOWN) => calendar.next(recurrence, zone, now(), count);

  /** A schedule that the caller may see: of this channel, or of its workspace for who manages it. */
  async function visible(call: CommandCall): Promise<readonly Schedule[]> {
    const { place, person } = call;
    return person.manager && place.workspace !== '' ? store.schedules.ofWorkspace(place) : store.schedules.of(place);
  }

  async function named(id: string, call: CommandCall): Promise<Schedule> {
    const schedule = (await visible(call)).find((one) => one.id === id.trim().toLowerCase());
    if (!schedule) throw new SitrepError('schedule-unknown', { schedule: id });
    return schedule;
  }

  return {
    async addSchedule(wish, call) {
      const place = wish.channel ? { ...call.place, channel: wish.channel } : call.place;
      const settings = await readers.ofPlace(place);
      const schedule: Schedule = {
        id: parts.newScheduleId(),
        place,
        recurrence: calendar.parse(wish.when, wish.except),
        zone: wish.zone ? calendar.zone(wish.zone) : settings.zone,
        sources: await sourcesOf(wish, call.place, place, store),
        language: languageOf(wish.language),
        quiet: wish.quiet === null ? null : calendar.days(wish.quiet),
        draft: draftOf(wish.draft, place.channel),
        owner: call.person.id,
        state: 'active',
        pausedBecause: null,
        createdAt: now(),
        plannedUntil: now(),
      };
      await parts.checkPlace(place);
      const editors = editorsOf(schedule);
      if (editors) await parts.checkPlace(editors);
      await store.schedules.add(schedule);
      return { schedule, next: next(schedule) };
    },

    async schedules(call) {
      return (await visible(call)).map((schedule) => ({
        schedule,
        next: schedule.state === 'active' ? (next(schedule, 1)[0] ?? null) : null,
      }));
    },

    async schedule(id, call) {
      const schedule = await named(id, call);
      return { schedule, next: next(schedule) };
    },

    async troubled(call) {
      const found: TroubledSchedule[] = [];
      for (const schedule of await visible(call)) {
        const { id, state, pausedBecause } = schedule;
        if (state === 'paused') {
          if (pausedBecause) found.push({ schedule, because: pausedBecause, again: null });
          continue;
        }
        const last = (await store.deliveries.log(id, LOOKED_AT)).find((row) => row.state !== 'skipped');
        if (last?.error && last.state !== 'sent')
          found.push({ schedule, because: last.error, again: last.state === 'failed' ? null : last.notBefore });
      }
      return found;
    },

    async pauseSchedule(id, call) {
      const schedule = await named(id, call);
      await store.schedules.setState(schedule.id, 'paused', null);
      return { ...schedule, state: 'paused', pausedBecause: null };
    },

    async resumeSchedule(id, call) {
      const schedule = await named(id, call);
      // What was due while it was paused is not made up for.
      await store.schedules.setState(schedule.id, 'active', null, now());
      return { schedule: { ...schedule, state: 'active', pausedBecause: null }, next: next(schedule) };
    },

    async removeSchedule(id, call) {
      const schedule = await named(id, call);
      await store.schedules.remove(schedule.id);
      return schedule;
    },

    async runSchedule(id, call) {
      const schedule = await named(id, call);
      await parts.runNow(schedule);
      return schedule;
    },

    async deliveries(id, call) {
      const schedule = await named(id, call);
      return { schedule, deliveries: await store.deliveries.log(schedule.id, 20) };
    },
  };
}

/**
 * The sources as the schedule keeps them: addresses as they are, names of saved sources as names, so that a source that
 * is renamed or moved stays one. Throws `source-unknown`, or `sources-none` where there is nothing to draw on.
 */
async function sourcesOf(
  wish: ScheduleWish,
  here: Place,
  there: Place,
  store: Store,
): Promise<readonly string[] | null> {
  const listed = wish.from?.split(/[\s,]+/).filter(Boolean) ?? [];
  if (listed.length === 0) {
    if ((await store.sources.of(there)).length === 0) throw new SitrepError('sources-none');
    return null;
  }
  // A name means a source of the channel where it was typed; another channel's schedule keeps its address.
  return Promise.all(
    listed.map(async (word) => {
      const source = await saved(store, here, word).catch(() => null);
      if (source) return placeKey(here) === placeKey(there) ? source.name : source.address;
      if (/[.:/]/.test(word)) return asAddress(word);
      throw new SitrepError('source-unknown', { source: word });
    }),
  );
}

/** Throws `option-unknown`, also where the editors' channel is the one that the briefing goes to: it would not wait there. */
function draftOf(wish: ScheduleWish['draft'], channel: string): DraftPolicy | null {
  if (!wish) return null;
  const [, number = ''] = /^(\d{1,4})\s*(?:m|min|minutes?|minuten|minuut)?$/i.exec(wish.ahead?.trim() ?? '30') ?? [];
  const minutes = Number(number);
  if (number === '' || minutes < 1 || minutes > MOST_AHEAD)
    throw new SitrepError('option-unknown', { option: 'ahead', value: wish.ahead ?? '', choices: `1 – ${MOST_AHEAD}` });
  if (wish.channel === channel) throw new SitrepError('option-unknown', { option: 'draft', value: wish.channel });
  return { channel: wish.channel, minutes, unattended: wish.unattended === 'hold' ? 'hold' : 'send' };
}

/** The longest that a draft is shown before its time, in minutes: a day's news is no longer new. */
const MOST_AHEAD = 24 * 60;

function languageOf(wish: string | null): Language | null {
  if (wish === null) return null;
  const language = LANGUAGES.find((one) => one === wish.toLowerCase());
  if (!language) throw new SitrepError('option-unknown', { option: 'language', given: wish });
  return language;
}
