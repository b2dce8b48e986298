import type { ErrorCode } from '../core/errors.ts';
import type { Notice, Reply } from '../core/reply.ts';
import type { Days, Delivery, DraftPolicy, Schedule, Slot } from '../core/schedule.ts';
import { lengths, linkOf, shown } from './article-words.ts';
import { cut } from './cut.ts';
import { errorClause, errorNext } from './error.ts';
import { richestThatFits } from './measure.ts';
import type { Block, Button, Inline, Menu, Message, Room } from './message.ts';
import {
  code,
  fields,
  heading,
  joined,
  type ListItem,
  list,
  MOST_IN_MENU,
  message,
  note,
  paragraph,
  plain,
  row,
  strong,
} from './parts.ts';
import type { Voice } from './voice.ts';

/** The place's schedules, each with its id and its next run. */
export function schedulesMessage(
  { schedules }: Extract<Reply, { kind: 'schedules' }>,
  voice: Voice,
  room: Room,
): Message {
  const { words } = voice;
  const title = heading(1, words.schedules.title);
  if (schedules.length === 0) return message([title, paragraph(plain(words.schedules.none)), howToAdd(voice)]);
  const lines = schedules.map((one) => scheduleLine(one, voice, room));
  return asManyAsFit(lines, room, voice, (shownLines) => [title, list(shownLines)], [scheduleMenu(schedules, voice)]);
}

/** A schedule as a line of a list, with its id and its next run. */
export function scheduleLine(
  { schedule, next }: { readonly schedule: Schedule; readonly next: Slot | null },
  voice: Voice,
  room: Room,
): ListItem {
  const { words } = voice;
  return {
    content: [code(shown(schedule.id, 40)), plain(' '), strong(when(schedule)), plain(`, ${shown(schedule.zone, 60)}`)],
    detail: joined([
      schedule.state === 'paused' ? plain(pausedWords(schedule, voice)) : nextRun(next, voice),
      daysWords(words.schedules.except, schedule.recurrence.except),
      daysWords(words.schedules.quiet, schedule.quiet),
      plain(sourceWords(schedule, voice, room)),
      channelWords(schedule),
      schedule.draft && [
        plain(`${words.drafts.draft.toLowerCase()}: `),
        { text: `#${shown(schedule.draft.channel, 60)}`, channel: schedule.draft.channel },
      ],
    ]),
  };
}

/** Opens one of them, with what can be done to it. */
export function scheduleMenu(schedules: readonly { readonly schedule: Schedule }[], { words }: Voice): Menu {
  const options = schedules.slice(0, MOST_IN_MENU).map(({ schedule }): Button => {
    const label = cut(`${shown(schedule.id, 40)} · ${when(schedule)}`, 75);
    return { label, call: { command: 'schedule next', options: { schedule: schedule.id } } };
  });
  return { label: words.schedules.open, options };
}

/** What can be done to a schedule; whether the person may is seen when it is pressed. */
function scheduleButtons({ id, state }: Schedule, { words }: Voice): readonly Button[] {
  const { actions } = words.schedules;
  const button = (label: string, name: string): Button => ({
    label,
    call: { command: `schedule ${name}`, options: { schedule: id } },
  });
  return [
    state === 'paused' ? button(actions.resume, 'resume') : button(actions.pause, 'pause'),
    button(actions.now, 'now'),
    button(actions.log, 'log'),
  ];
}

/** What became of one schedule. */
export function scheduleMessage(
  { outcome, schedule, next }: Extract<Reply, { kind: 'schedule' }>,
  voice: Voice,
  room: Room,
): Message {
  const { schedules: words, languages } = voice.words;
  const id = shown(schedule.id, 40);
  const runs = next.slice(0, 5).map((slot): ListItem => ({ content: [voice.time(slot.dueAt, 'date-time')] }));
  const known = fields(
    row(words.id, code(id)),
    row(words.when, plain(when(schedule))),
    row(words.zone, plain(shown(schedule.zone, 60))),
    row(words.channel, channelWords(schedule)),
    daysRow(words.except, schedule.recurrence.except),
    daysRow(words.quiet, schedule.quiet),
    schedule.draft && row(voice.words.drafts.draft, ...draftWords(schedule.draft, voice)),
    row(words.sources, plain(sourceWords(schedule, voice, room))),
    row(words.language, plain(schedule.language ? languages[schedule.language] : words.channelLanguage)),
  );
  const title = heading(1, words.outcomes[outcome]);
  switch (outcome) {
    case 'removed':
      return message([title, known, note(plain(words.removedNote))]);
    case 'started':
      return message([title, paragraph(plain(words.startedNote))]);
    case 'paused':
      return message(
        [title, known, note(plain(`${words.howToResume} `), code(`/schedule resume ${id}`))],
        [scheduleButtons(schedule, voice)],
      );
    default:
      return message(
        [
          title,
          known,
          ...(schedule.state === 'paused' ? [paragraph(plain(voice.capitalised(pausedWords(schedule, voice))))] : []),
          ...(runs.length > 0
            ? [heading(2, words.nextRuns), list(runs)]
            : [paragraph(plain(`${voice.capitalised(words.neverNext)}.`))]),
          ...(outcome === 'resumed' ? [note(plain(words.resumedNote))] : []),
        ],
        [scheduleButtons(schedule, voice)],
      );
  }
}

/** What a schedule has posted and what failed, newest first. */
export function deliveriesMessage(
  { schedule, deliveries }: Extract<Reply, { kind: 'deliveries' }>,
  voice: Voice,
  room: Room,
): Message {
  const { words } = voice;
  const head = [
    heading(1, words.schedules.log),
    paragraph(code(shown(schedule.id, 40)), plain(` ${when(schedule)}, ${shown(schedule.zone, 60)}`)),
  ];
  if (deliveries.length === 0) return message([...head, paragraph(plain(words.schedules.logEmpty))]);
  const lines = deliveries.map((delivery) => deliveryLine(delivery, voice));
  return asManyAsFit(lines, room, voice, (shownLines) => [...head, list(shownLines)]);
}

/** To the owner of a schedule: what could not be posted, why, and what to do. */
export function noticeMessage(notice: Notice, voice: Voice): Message {
  const { schedules: words } = voice.words;
  const { schedule } = notice;
  const id = shown(schedule.id, 40);
  const because = (code: ErrorCode) =>
    paragraph(plain(`${voice.capitalised(errorClause(code, voice))}. ${errorNext(code, voice)}`));
  const howToResume = note(plain(`${words.howToResume} `), code(`/schedule resume ${id}`));
  const howToRun = note(plain(`${words.howToRun} `), code(`/schedule now ${id}`));
  switch (notice.kind) {
    case 'schedule-paused':
      return message([
        heading(1, words.pausedTitle),
        paragraph(plain(words.pausedBody(id, when(schedule)))),
        because(notice.because),
        // A channel that is gone does not come back.
        ...(notice.because === 'channel-gone' ? [] : [howToResume]),
      ]);
    case 'briefings-missed': {
      const { count, first, last } = notice;
      const dues = [first, ...(count > 1 ? [last] : [])].map((due) => voice.time(due, 'date-time'));
      return message([
        heading(1, words.missedTitle(count)),
        paragraph(plain(words.missedBody(id, when(schedule), count))),
        paragraph(
          plain(`${voice.capitalised(words.dueAt)} `),
          ...dues.flatMap((due, at) => (at > 0 ? [plain(' – '), due] : [due])),
        ),
        howToRun,
      ]);
    }
    case 'source-silent': {
      const address = shown(notice.address, 200);
      const link = linkOf(notice.address);
      const name: Inline = { text: address, ...(link !== undefined && { link }) };
      return message([
        heading(1, words.silentTitle),
        paragraph(
          name,
          plain(`: ${notice.error ? words.silentUnread(errorClause(notice.error, voice)) : words.silentRead} `),
          voice.time(notice.since, 'date'),
          plain('.'),
        ),
        paragraph(plain(words.silentBody(id, when(schedule)))),
        note(plain(`${words.howToTest} `), code(`/sources test ${address}`)),
      ]);
    }
    case 'draft-not-shown':
      return message([
        heading(1, voice.words.drafts.notShownTitle),
        paragraph(plain(voice.words.drafts.notShown(id, when(schedule)))),
        paragraph(plain(`${voice.capitalised(words.dueAt)} `), voice.time(notice.slot.dueAt, 'date-time')),
        because(notice.because),
      ]);
    case 'briefing-failed':
      return message([
        heading(1, words.missedTitle(1)),
        paragraph(plain(words.failedBody(id, when(schedule)))),
        paragraph(plain(`${voice.capitalised(words.dueAt)} `), voice.time(notice.slot.dueAt, 'date-time')),
        because(notice.because),
        howToRun,
      ]);
  }
}

function deliveryLine(delivery: Delivery, voice: Voice): ListItem {
  const { words } = voice;
  const { state, slot, changedAt, attempts, content, error } = delivery;
  return {
    content: [
      strong(words.deliveryStates[state]),
      ...(state === 'sent' ? [plain(' '), voice.time(changedAt, 'date-time')] : []),
      plain(`, ${words.schedules.dueAt} `),
      voice.time(slot.dueAt, 'date-time'),
    ],
    detail: joined([
      delivery.draft && state !== 'sent' && state !== 'skipped' ? plain(words.drafts.withEditors) : null,
      delivery.draft?.approvedBy ? plain(words.drafts.approvedBy(shown(delivery.draft.approvedBy, 80))) : null,
      delivery.skippedBecause ? plain(words.skipReasons[delivery.skippedBecause]) : null,
      content && content.items.length > 0 ? plain(words.schedules.articles(content.items.length)) : null,
      content && content.failures.length > 0 ? plain(words.schedules.unread(content.failures.length)) : null,
      attempts > 1 ? plain(words.schedules.attempts(attempts)) : null,
      error ? plain(errorClause(error, voice)) : null,
    ]),
  };
}

/** A list that says how many of its lines do not fit. */
export function asManyAsFit(
  lines: readonly ListItem[],
  room: Room,
  voice: Voice,
  around: (lines: readonly ListItem[]) => Message['blocks'],
  menus: readonly Menu[] = [],
): Message {
  function* forms() {
    for (let count = lines.length; count >= 1; count = Math.floor(count * 0.9)) {
      const left = lines.length - count;
      const more = left > 0 ? [note(plain(voice.words.andMore(left)))] : [];
      yield message([...around(lines.slice(0, count)), ...more], [], menus);
      if (count === 1) return;
    }
  }
  return richestThatFits(room, forms());
}

/** A line that works as it stands, also where no source is saved yet. */
export function howToAdd(voice: Voice): Block {
  return note(
    plain(`${voice.words.schedules.howToAdd} `),
    code('/schedule add daily 08:00 from https://example.org/rss'),
  );
}

function draftWords({ channel, minutes, unattended }: DraftPolicy, voice: Voice): readonly Inline[] {
  const { drafts } = voice.words;
  return [
    { text: `#${shown(channel, 60)}`, channel },
    plain(`, ${drafts.before(voice.duration(minutes * 60_000))}, ${drafts.unattended[unattended]}`),
  ];
}

function daysWords(label: string, days: Days | null): Inline | null {
  return days && plain(`${label.toLowerCase()}: ${shown(days.text, 60)}`);
}

function daysRow(label: string, days: Days | null) {
  return days && row(label, plain(shown(days.text, 120)));
}

function when({ recurrence }: Schedule): string {
  return shown(recurrence.text, 80);
}

function nextRun(next: Slot | null, voice: Voice): readonly Inline[] {
  const { schedules } = voice.words;
  return next ? [plain(`${schedules.next}: `), voice.time(next.dueAt, 'date-time')] : [plain(schedules.neverNext)];
}

function pausedWords({ pausedBecause }: Schedule, voice: Voice): string {
  const { schedules } = voice.words;
  return pausedBecause === null ? schedules.paused : schedules.pausedBecause(errorClause(pausedBecause, voice));
}

function sourceWords({ sources }: Schedule, voice: Voice, room: Room): string {
  if (sources === null) return voice.words.schedules.allSources;
  return shown(sources.map((source) => shown(source, lengths(room).name)).join(', '), lengths(room).names);
}

function channelWords({ place }: Schedule): Inline {
  return { text: `#${shown(place.channel, 60)}`, channel: place.channel };
}
