import type { Command, Option } from '../core/command.ts';
import type { ModelReport } from '../core/engine.ts';
import type { PlaceSettings, PlatformName, Reader } from '../core/place.ts';
import type { Reply, Status } from '../core/reply.ts';
import { DELIVERY_STATES } from '../core/schedule.ts';
import { lengths, shown } from './article-words.ts';
import { errorClause } from './error.ts';
import { richestThatFits } from './measure.ts';
import type { Block, Inline, Message, Room } from './message.ts';
import { code, fields, heading, type ListItem, list, message, note, paragraph, plain, type Row, row } from './parts.ts';
import type { Voice } from './voice.ts';

/** What the bot can do, from the definitions of its commands. */
export function helpMessage(commands: readonly Command[], version: string, voice: Voice, room: Room): Message {
  const { help } = voice.words;
  const slash = commands.filter((command) => command.surface === 'slash');
  const menu = slash.map((command) => (command.subcommands ? undefined : command.messageMenu)).find(Boolean);
  const form = (detail: HelpDetail): Message =>
    message([
      heading(1, help.title),
      ...(detail === 'commands' || detail === 'names' ? [] : [paragraph(plain(help.intro))]),
      list(slash.flatMap((command) => usageLines(command, voice, detail))),
      ...(menu ? [paragraph(plain(help.menu(menu[voice.language], menu.en)))] : []),
      note(plain(help.truth)),
      note(plain(help.version(shown(version, 40)))),
    ]);
  return richestThatFits(room, HELP_DETAILS.map(form));
}

/** From all that can be typed, over the sub-commands by name, to the commands alone, without the introduction, last their names. */
const HELP_DETAILS = ['options', 'sub-commands', 'commands with introduction', 'commands', 'names'] as const;
type HelpDetail = (typeof HELP_DETAILS)[number];

function usageLines(command: Command, voice: Voice, detail: HelpDetail): readonly ListItem[] {
  const { language } = voice;
  if (detail === 'names') return [{ content: [code(`/${command.name}`)] }];
  if (!command.subcommands || detail === 'commands' || detail === 'commands with introduction') {
    const usage = command.subcommands ? `/${command.name}` : usageOf(`/${command.name}`, command.options, voice);
    return [{ content: [code(usage)], detail: [plain(command.summary[language])] }];
  }
  return command.subcommands.map(({ name, options, summary }) => {
    const typed = `/${command.name} ${name}`;
    const usage = detail === 'options' ? usageOf(typed, options, voice) : typed;
    return { content: [code(usage)], detail: [plain(summary[language])] };
  });
}

/**
 * `/schedule add WHEN [zone ZONE] ...`: what is typed in small letters, what it stands for in capitals. An actor to filter
 * by stands before the source, which takes all that follows.
 */
export function usageOf(
  typed: string,
  options: readonly Option[],
  { words }: Voice,
  source: string = words.help.source,
): string {
  const typedOptions = options.filter((option) => !option.hidden);
  const filters = typedOptions.filter(({ type }) => type === 'actor');
  const others = typedOptions.filter(({ type }) => type !== 'actor');
  const usages = [...filters, ...others].map((option) => {
    const value = option.type === 'source' ? source : placeholder(option, words.help.placeholders);
    const introducer = option.introducedBy?.[0];
    const usage =
      introducer === undefined ? value : introducer.endsWith(':') ? introducer + value : `${introducer} ${value}`;
    return option.required ? usage : `[${usage}]`;
  });
  return [typed, ...usages].join(' ');
}

function placeholder(option: Option, placeholders: Readonly<Record<string, string>>): string {
  if (option.choices) return option.choices.join('|');
  return placeholders[option.name] ?? option.name.toUpperCase();
}

/** Whether everything works. */
export function statusMessage(status: Status, voice: Voice, room: Room): Message {
  const { status: words } = voice.words;
  const most = lengths(room);
  const platforms = status.platforms.map(
    ({ name, state, since }): ListItem => ({
      content: [plain(`${platformTitle(name, voice)}: ${words.states[state]}`)],
      detail: state === 'off' ? [] : [plain(`${words.since} `), voice.time(since, 'date-time')],
    }),
  );
  const delivered = DELIVERY_STATES.filter((state) => status.deliveries[state] > 0)
    .map((state) => `${voice.words.deliveryStates[state]}: ${voice.number(status.deliveries[state])}`)
    .join(', ');
  const failing = (count: number): readonly Block[] =>
    status.failingSources.length === 0 || count === 0
      ? []
      : [
          heading(2, words.failing),
          list(
            status.failingSources.slice(0, count).map(({ address, error, since }) => ({
              content: [plain(`${shown(address, most.address)}: ${errorClause(error, voice)}`)],
              detail: [plain(`${words.since} `), voice.time(since, 'date-time')],
            })),
          ),
          ...(status.failingSources.length > count
            ? [note(plain(voice.words.andMore(status.failingSources.length - count)))]
            : []),
        ];
  const troubled = (count: number): readonly Block[] => {
    const shownOnes = status.troubled.slice(0, count);
    if (shownOnes.length === 0) return [];
    const left = status.troubled.length - shownOnes.length;
    return [
      heading(2, words.troubled),
      list(
        shownOnes.map(({ schedule, because, again }) => ({
          content: [
            code(shown(schedule.id, 40)),
            plain(` ${shown(schedule.recurrence.text, 80)}, `),
            { text: `#${shown(schedule.place.channel, 60)}`, channel: schedule.place.channel },
            plain(`: ${errorClause(because, voice)}`),
          ],
          detail:
            schedule.state === 'paused'
              ? [plain(voice.words.schedules.paused)]
              : again === null
                ? [plain(words.goesOn)]
                : [plain(`${words.again} `), voice.time(again, 'date-time')],
        })),
      ),
      ...(left > 0 ? [note(plain(voice.words.andMore(left)))] : []),
    ];
  };
  const form = (count: number): Message =>
    message([
      heading(1, words.title),
      fields(
        row(words.version, plain(shown(status.version, 40))),
        row(words.startedAt, voice.time(status.startedAt, 'date-time')),
        row(words.engine, plain(shown(status.engine, 60))),
        row(words.articles, plain(voice.number(status.articles))),
        row(words.schedules, plain(voice.number(status.schedules))),
        row(words.deliveries, plain(delivered || words.noDeliveries)),
        row(words.dropped, plain(voice.number(status.dropped))),
        row(words.objections, plain(voice.number(status.objections))),
        ...(status.model ? modelRows(status.model, voice) : []),
      ),
      heading(2, words.platforms),
      list(platforms),
      ...troubled(count),
      ...failing(count),
    ]);
  return richestThatFits(room, [20, 10, 5, 2, 0].map(form));
}

/** What the language model has done since the start. */
function modelRows(model: ModelReport, voice: Voice): readonly ReturnType<typeof row>[] {
  const { status: words } = voice.words;
  const instead = Object.values(model.fallbacks).reduce((sum, each) => sum + each, 0);
  const share = voice.share(model.offered === 0 ? 0 : model.dropped / model.offered);
  const answered = voice.number(model.answered);
  const tokens = voice.number(model.tokensToday);
  return [
    row(words.model, plain(words.modelAt(shown(model.name, 60), shown(model.host, 60)))),
    row(words.modelBriefings, plain(instead === 0 ? answered : `${answered}, ${words.modelInstead(instead)}`)),
    row(words.modelDropped, plain(words.modelShare(share, model.offered))),
    row(
      words.modelTokens,
      plain(model.tokensPerDay === null ? tokens : words.modelLimit(tokens, voice.number(model.tokensPerDay))),
    ),
  ];
}

/** Brands keep their names; the two platforms of our own are named in the reader's language. */
function platformTitle(name: PlatformName, { words }: Voice): string {
  return name === 'slack' ? 'Slack' : name === 'discord' ? 'Discord' : words.status.ownPlatforms[name];
}

/** What the channel has been set to. */
export function settingsMessage(
  { settings, effective, engine, model, changed }: Extract<Reply, { kind: 'settings' }>,
  voice: Voice,
): Message {
  const { settings: words } = voice.words;
  return message([
    heading(1, changed ? words.changed : words.title),
    settingsFields(settings, effective, voice, [
      row(words.embeds, onOrOff(settings.embeds, voice)),
      ...(settings.model === null ? [] : [row(words.model, onOrOff(settings.model, voice))]),
      row(words.engine, plain(shown(engine, 60))),
    ]),
    note(plain(model ? words.sentTo(shown(model.name, 60), shown(model.host, 60)) : words.staysHere)),
    note(plain(`${words.howToChange} `), code('/sitrep settings language nl zone Europe/Amsterdam')),
  ]);
}

/** What a place has been set to, a row each, and what else is to stand there. */
export function settingsFields(
  settings: PlaceSettings,
  effective: Reader,
  voice: Voice,
  others: readonly Row[] = [],
): Block {
  const { settings: words, languages } = voice.words;
  return fields(
    row(words.language, plain(`${languages[effective.language]}${byDefault(settings.language, voice)}`)),
    row(words.zone, plain(`${shown(effective.zone, 60)}${byDefault(settings.zone, voice)}`)),
    row(words.threads, onOrOff(settings.threads, voice)),
    ...others,
  );
}

function onOrOff(wish: boolean | null, voice: Voice): Inline {
  const { on, off } = voice.words.settings;
  return plain(`${wish ? on : off}${byDefault(wish, voice)}`);
}

function byDefault(value: unknown, { words }: Voice): string {
  return value === null ? ` (${words.settings.byDefault})` : '';
}
