import { asErrorCode } from '../core/errors.ts';
import type { Place } from '../core/place.ts';
import type { Reply } from '../core/reply.ts';
import { lengths, linkOf, shown } from './article-words.ts';
import { cut } from './cut.ts';
import { errorClause } from './error.ts';
import { richestThatFits } from './measure.ts';
import type { Block, Button, Inline, Menu, Message, Room } from './message.ts';
import { code, heading, joined, type ListItem, list, message, note, paragraph, plain, strong } from './parts.ts';
import { howToAdd, scheduleLine, scheduleMenu } from './schedules.ts';
import { settingsFields } from './sitrep.ts';
import type { Voice } from './voice.ts';

type Home = Extract<Reply, { kind: 'home' }>;

/** A person's own page: the schedules with what can be done to them, their sources, the newest briefings, the settings. */
export function homeMessage(home: Home, voice: Voice, room: Room): Message {
  const { words } = voice;
  const form = (most: number): Message =>
    message(
      [
        heading(1, words.home.title),
        ...(most > 1 ? [paragraph(plain(words.help.intro))] : []),
        ...part(
          words.schedules.title,
          home.schedules.map((one) => scheduleLine(one, voice, room)),
          most,
          voice,
          [paragraph(plain(home.manager ? words.home.noSchedules : words.home.noneOfYours)), howToAdd(voice)],
        ),
        ...part(
          words.sources.title,
          home.sources.map((source) => sourceLine(source, voice, room)),
          most,
          voice,
          [paragraph(plain(words.home.noSources))],
        ),
        ...part(
          words.home.recent,
          home.recent.map((one) => recentLine(one, voice, room)),
          most,
          voice,
          [paragraph(plain(words.home.noRecent))],
        ),
        heading(2, words.home.settings),
        settingsFields(home.settings, home.effective, voice),
        note(plain(`${words.home.perChannel} `), code('/sitrep settings')),
      ],
      [],
      [scheduleMenu(home.schedules.slice(0, most), voice), recentMenu(home, most, voice, room)],
    );
  return richestThatFits(room, [15, 10, 6, 3, 1, 0].map(form));
}

/** A heading with its lines, as many as there is room for, or what stands there instead. */
function part(
  title: string,
  lines: readonly ListItem[],
  most: number,
  voice: Voice,
  instead: readonly Block[],
): readonly Block[] {
  const left = lines.length - most;
  if (lines.length === 0) return [heading(2, title), ...instead];
  return [
    heading(2, title),
    ...(most > 0 ? [list(lines.slice(0, most))] : []),
    ...(left > 0 ? [note(plain(voice.words.andMore(left)))] : []),
  ];
}

function sourceLine(source: Home['sources'][number], voice: Voice, room: Room): ListItem {
  const { words } = voice;
  const most = lengths(room);
  const link = linkOf(source.address);
  const failing =
    source.failingSince === null
      ? null
      : plain(words.sources.failing(errorClause(asErrorCode(source.lastError), voice)));
  return {
    content: [{ text: shown(source.name, most.name), ...(link !== undefined && { link }) }],
    detail: joined([failing, channelOf(source.place)]),
  };
}

function recentLine(recent: Home['recent'][number], voice: Voice, room: Room): ListItem {
  const when = recent.at === null ? plain(voice.words.home.last) : voice.time(recent.at, 'date-time');
  return { content: [strong(titleOf(recent, voice, room))], detail: joined([when, channelOf(recent.place)]) };
}

function recentMenu({ recent }: Home, most: number, voice: Voice, room: Room): Menu {
  const options = recent.slice(0, most).map(
    (one): Button => ({
      label: cut(titleOf(one, voice, room), 75),
      call: { command: 'brief', options: { b: one.key } },
    }),
  );
  return { label: voice.words.home.open, options };
}

function titleOf({ title }: Home['recent'][number], voice: Voice, room: Room): string {
  return shown(title ?? '', lengths(room).title) || voice.words.untitled;
}

function channelOf({ channel }: Place): Inline {
  return { text: `#${shown(channel, 60)}`, channel };
}
