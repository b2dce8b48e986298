import type { DraftView } from '../core/digest.ts';
import { type Line, lineName, lineText } from '../core/edits.ts';
import type { Reply } from '../core/reply.ts';
import { lengths, shown } from './article-words.ts';
import { strongest } from './briefing.ts';
import { digestForms, itemTitle, RICHEST } from './digest.ts';
import { visible } from './kept.ts';
import { richestThatFits } from './measure.ts';
import type { Block, Button, Inline, Message, Room } from './message.ts';
import {
  code,
  heading,
  type ListItem,
  list,
  message,
  note,
  numbered,
  paragraph,
  plain,
  rowsOf,
  strong,
} from './parts.ts';
import { asManyAsFit } from './schedules.ts';
import type { Voice } from './voice.ts';

/** A briefing as editors see it first, with what they can do about it. */
export function draftMessage(
  { digest, draft }: Extract<Reply, { kind: 'draft' }>,
  voice: Voice,
  room: Room,
  now: number,
): Message {
  const { drafts: words } = voice.words;
  const date = voice.time(digest.slot.dueAt, 'date').text;
  const head: readonly Block[] = [heading(1, words.title(date)), paragraph(...standing(draft, voice))];
  function* forms(): Iterable<Message> {
    // The briefing's own title gives way to that of the draft.
    for (const { blocks, buttons } of digestForms(digest, voice, room, now))
      yield message([...head, ...blocks.slice(1)], [draftButtons(draft, voice), ...buttons]);
  }
  return richestThatFits(room, forms());
}

/** The drafts of a channel, with how to see one. */
export function draftsMessage({ drafts }: Extract<Reply, { kind: 'drafts' }>, voice: Voice, room: Room): Message {
  const { drafts: words } = voice.words;
  const title = heading(1, words.listTitle);
  if (drafts.length === 0) return message([title, paragraph(plain(words.none))]);
  const lines = drafts.map(
    ({ schedule, draft }): ListItem => ({
      content: [code(shown(schedule.id, 40)), plain(' '), strong(shown(schedule.recurrence.text, 80))],
      detail: standing(draft, voice),
    }),
  );
  return asManyAsFit(lines, room, voice, (those) => [
    title,
    list(those),
    note(plain(`${words.howToShow} `), code('/draft show')),
  ]);
}

/** A choice among the items of a draft, or the lines of one. */
export function draftChoiceMessage(
  { of, digest, draft, item }: Extract<Reply, { kind: 'draft-choice' }>,
  voice: Voice,
  room: Room,
): Message {
  const { drafts: words } = voice.words;
  const posted = draft.state === 'sent';
  const title = heading(1, posted ? words.whichPosted[of] : words.which[of]);
  if (of === 'line-to-edit') {
    const lines = item === null ? [] : linesOf(digest.items[item], voice, room);
    const buttons = lines.map(
      ({ name }, at): Button => ({
        label: words.line(voice.number(at + 1)),
        call: { command: 'draft edit', options: { d: draft.id, line: `${item! + 1}.${name}` } },
      }),
    );
    const listed = lines.map(({ name, content }) => ({
      content,
      detail: [code(`/draft edit ${item! + 1}.${name} to …`)],
    }));
    return fitting(title, listed, buttons, voice, room);
  }
  const listed = digest.items.map(
    (one): ListItem => ({
      content: [plain(itemTitle(one, voice, room))],
      ...(one.edited?.dropped && { detail: [plain(posted ? words.withdrawn : words.dropped)] }),
    }),
  );
  const buttons = digest.items.map(({ edited }, at): Button => {
    const number = voice.number(at + 1);
    const numberTyped = String(at + 1);
    if (of === 'item-to-edit')
      return {
        label: words.item(number),
        call: { command: 'draft edit', options: { d: draft.id, line: numberTyped, page: '1' } },
      };
    const label = edited?.dropped ? words.putBack(number) : posted ? words.withdraw(number) : words.drop(number);
    return { label, call: { command: 'draft drop', options: { d: draft.id, item: numberTyped, page: '1' } } };
  });
  return fitting(title, listed, buttons, voice, room);
}

/** How much later a draft can go out. */
export function postponingMessage({ draft }: Extract<Reply, { kind: 'draft-postponing' }>, voice: Voice): Message {
  const { drafts: words } = voice.words;
  const buttons = POSTPONEMENTS.map(
    (minutes): Button => ({
      label: voice.duration(minutes * 60_000),
      call: { command: 'draft postpone', options: { d: draft.id, for: String(minutes), page: '1' } },
    }),
  );
  return message([heading(1, words.postponing), paragraph(...standing(draft, voice))], [buttons]);
}

/** Minutes. */
const POSTPONEMENTS = [15, 30, 60, 120, 240] as const;

/** What became of a draft. */
export function draftChangedMessage(
  { outcome, draft }: Extract<Reply, { kind: 'draft-changed' }>,
  voice: Voice,
): Message {
  return message([heading(1, voice.words.drafts.outcomes[outcome]), paragraph(...standing(draft, voice))]);
}

function draftButtons({ id, state }: DraftView, { words: { drafts } }: Voice): readonly Button[] {
  const button = (label: string, subcommand: string, emphasis?: Button['emphasis']): Button => ({
    label,
    call: { command: `draft ${subcommand}`, options: { d: id } },
    ...(emphasis && { emphasis }),
  });
  if (state === 'sent') return [button(drafts.buttons.correct, 'edit'), button(drafts.buttons.withdraw, 'drop')];
  if (state !== 'waiting' && state !== 'approved') return [];
  return [
    ...(state === 'waiting' ? [button(drafts.buttons.approve, 'approve', 'primary')] : []),
    button(drafts.buttons.drop, 'drop'),
    button(drafts.buttons.edit, 'edit'),
    button(drafts.buttons.postpone, 'postpone'),
  ];
}

/** Whether and when it goes out. */
function standing({ state, held, sendAt, approvedBy }: DraftView, voice: Voice): readonly Inline[] {
  const { drafts: words } = voice.words;
  const time = voice.time(sendAt, 'date-time');
  const by = approvedBy === null ? '' : `${words.approvedBy(shown(approvedBy, 80))} `;
  switch (state) {
    case 'waiting':
      return held
        ? [plain(`${words.held} `), time, plain('.')]
        : [plain(`${words.goesOut} `), time, plain(words.unlessChanged)];
    case 'approved':
      return [plain(`${by}${words.goesOut} `), time, plain('.')];
    case 'sending':
      return [plain(words.sending)];
    case 'sent':
      return [plain(`${by}${words.posted} `), time, plain('.')];
    case 'closed':
      return [plain(words.closed)];
  }
}

/** The lines of an article that its briefing shows, each with its name. */
function linesOf(
  item:
    | (Parameters<typeof lineText>[0] & { readonly edited?: { readonly lines: Readonly<Record<string, string>> } })
    | undefined,
  voice: Voice,
  room: Room,
): readonly { readonly name: string; readonly content: readonly Inline[] }[] {
  if (!item) return [];
  const { kept } = item;
  const lines: Line[] = ['title'];
  if (kept) {
    for (const index of visible(kept, 'bottomLine').slice(0, RICHEST.sentences))
      lines.push({ section: 'bottomLine', index });
    for (const section of ['positions', 'questions'] as const)
      for (const index of strongest(kept, section, RICHEST[section])) lines.push({ section, index });
  }
  return lines.flatMap((line) => {
    const name = lineName(line);
    const text = item.edited?.lines[name] ?? lineText(item, line);
    if (text === null) return [];
    const words = shown(text, lengths(room).quote) || voice.words.drafts.takenAway;
    return [{ name, content: [strong(`${voice.words.drafts.lineKinds[name[0] as 't']}: `), plain(words)] }];
  });
}

function fitting(
  title: Block,
  lines: readonly ListItem[],
  buttons: readonly Button[],
  voice: Voice,
  room: Room,
): Message {
  if (lines.length === 0) return message([title, paragraph(plain(voice.words.nothingFound))]);
  const whole = asManyAsFit(lines, room, voice, (those) => [title, numbered(those)]);
  return { ...whole, buttons: rowsOf(buttons) };
}
