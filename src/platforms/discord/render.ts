import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
  type RawFile,
} from 'discord.js';
import type { Block, Button, Menu, Message } from '../../presentation/message.ts';
import { uniqueCustomIds } from './custom-id.ts';
import { COMPONENTS_V2, MESSAGE_LIMITS } from './limits.ts';
import { type Cut, cutBetweenWords, inline, onOneLine, withoutControls } from './markdown.ts';
import { SHORTNESSES, shortened } from './shorten.ts';

/** The body of a message, the same for an edit, a follow-up and a post, and the files that go with it. */
export interface DiscordMessage {
  readonly body: {
    readonly flags: number;
    readonly components: APIMessageTopLevelComponent[];
    readonly allowed_mentions: { readonly parse: never[] };
    /** Also when empty: an edit then takes the files of what it replaces away. */
    readonly attachments: { readonly id: string; readonly filename: string }[];
  };
  readonly files: RawFile[];
}

/** Discord's own red, beside the words that say that something failed. */
const ERROR_COLOUR = 0xda_37_3c;

/** Draws a message in Components V2: one container with texts, separators and rows of buttons; always within the limits. */
export function renderDiscord(message: Message): DiscordMessage {
  const rows = rowsOf(message);
  const file = fileOf(message);
  const used = 1 + rows.reduce((sum, row) => sum + 1 + row.components.length, 0) + (file ? 1 : 0);
  const texts = fittingSections(message.blocks, Math.floor((MESSAGE_LIMITS.components - used + 1) / 2));
  const inside: APIComponentInContainer[] = texts.flatMap((content, index) => [
    ...(index > 0 ? [{ type: ComponentType.Separator as const }] : []),
    { type: ComponentType.TextDisplay as const, content },
  ]);
  inside.push(...rows);
  if (inside.length === 0) inside.push({ type: ComponentType.TextDisplay, content: '…' });
  const components: APIMessageTopLevelComponent[] = [
    {
      type: ComponentType.Container,
      components: inside,
      ...(message.tone === 'error' && { accent_color: ERROR_COLOUR }),
    },
  ];
  if (file) components.push({ type: ComponentType.File, file: { url: `attachment://${file.name}` } });
  return {
    body: {
      flags: COMPONENTS_V2,
      components,
      allowed_mentions: { parse: [] },
      attachments: file ? [{ id: '0', filename: file.name }] : [],
    },
    files: file ? [file] : [],
  };
}

/** The texts of the message in the fullest form that fits; the barest one is cut where even that does not. */
function fittingSections(blocks: readonly Block[], most: number): readonly string[] {
  let last: readonly string[] = [];
  for (const shortness of SHORTNESSES) {
    const { texts, complete } = sections(shortened(blocks, shortness), most);
    if (complete) return texts;
    last = texts;
  }
  return last;
}

/** A new text at each heading of level 1 or 2, at most `most` of them. */
function sections(blocks: readonly Block[], most: number): { texts: readonly string[]; complete: boolean } {
  const texts: string[] = [];
  let left: number = MESSAGE_LIMITS.characters;
  let afterHeading = false;
  for (const block of blocks) {
    const starts = block.kind === 'heading' && block.level < 3 && texts.length < most;
    const joint = texts.length === 0 || starts ? '' : afterHeading ? '\n' : '\n\n';
    const { text, complete } = draw(block, left - joint.length);
    if (text) {
      if (joint) texts[texts.length - 1] += joint + text;
      else texts.push(text);
      left -= joint.length + text.length;
      afterHeading = block.kind === 'heading';
    }
    if (!complete) return { texts, complete };
  }
  return { texts, complete: true };
}

function draw(block: Block, room: number): Cut {
  switch (block.kind) {
    case 'heading': {
      const { text, link, level } = block;
      // Three levels of Discord's own, of which the first is out of proportion in a chat.
      if (level === 3) return inline([{ text, style: 'strong', ...(link && { link }) }], room);
      return lines([{ prefix: level === 1 ? '## ' : '### ', content: [{ text, ...(link && { link }) }] }], room);
    }
    case 'paragraph':
      return lines([{ prefix: '', content: block.content }], room);
    case 'note':
      return lines([{ prefix: '-# ', content: block.content }], room);
    case 'fields':
      return lines(
        block.rows.map(({ label, value }) => ({
          prefix: '',
          content: [{ text: `${label}:`, style: 'strong' as const }, { text: ' ' }, ...value],
        })),
        room,
      );
    case 'list':
      return lines(
        block.items.flatMap(({ content, detail }, index) => {
          const prefix = block.ordered ? `${(block.first ?? 1) + index}. ` : '- ';
          return [
            { prefix, content },
            ...(detail && detail.length > 0 ? [{ prefix: ' '.repeat(prefix.length), content: detail }] : []),
          ];
        }),
        room,
      );
    case 'quote':
      return lines(
        quoteLines(block.content).map((content) => ({ prefix: '> ', content })),
        room,
      );
    case 'code':
      return fence(block.text, room);
  }
}

interface Line {
  readonly prefix: string;
  readonly content: Extract<Block, { kind: 'paragraph' }>['content'];
}

function lines(all: readonly Line[], room: number): Cut {
  let text = '';
  for (const { prefix, content } of all) {
    const joint = text ? '\n' : '';
    const line = inline(content, Math.max(0, room - text.length - joint.length - prefix.length));
    if (line.text) text += joint + prefix + line.text;
    if (!line.complete) return { text, complete: false };
  }
  return { text, complete: true };
}

/** The content by its own lines, so that each one stands behind the quote's bar. */
function quoteLines(content: Line['content']): Line['content'][] {
  const all: Line['content'][number][][] = [[]];
  for (const part of content) {
    if ('time' in part) {
      all.at(-1)!.push(part);
      continue;
    }
    const [first = '', ...rest] = withoutControls(part.text).split(/\n+/);
    all.at(-1)!.push({ ...part, text: first });
    for (const text of rest) all.push([{ ...part, text }]);
  }
  return all;
}

function fence(code: string, room: number): Cut {
  const open = '```\n';
  const close = '\n```';
  // Nothing is escaped in a fence, so that a fence in the text is broken with a character of no width.
  const safe = withoutControls(code)
    .replace(/``(?=`)/g, '``\u200b')
    .trimEnd();
  if (!safe.trim()) return { text: '', complete: true };
  const kept = cutBetweenWords(safe, room - open.length - close.length);
  return { text: kept.trim() ? open + kept + close : '', complete: kept === safe };
}

type Row = APIActionRowComponent<APIButtonComponentWithCustomId | APIStringSelectComponent>;

/** Menus first, one a row, then the buttons. */
function rowsOf({ menus = [], buttons }: Message): Row[] {
  return [...menus.flatMap(menuRow), ...buttonRows(buttons)].slice(0, MESSAGE_LIMITS.rows);
}

/** The calls stand in the options' values: what is chosen from an old message works after a restart. */
function menuRow({ label, options }: Menu, number: number): Row[] {
  const customId = uniqueCustomIds();
  const offered = options.slice(0, MESSAGE_LIMITS.options).flatMap((option) => {
    const [value, shown] = [
      customId(option.call),
      cutBetweenWords(onOneLine(option.label).trim(), MESSAGE_LIMITS.option),
    ];
    return value === null || !shown ? [] : [{ label: shown, value }];
  });
  const placeholder = cutBetweenWords(onOneLine(label).trim(), MESSAGE_LIMITS.placeholder);
  if (offered.length === 0 || !placeholder) return [];
  const select = {
    type: ComponentType.StringSelect,
    custom_id: `menu#${number + 1}`,
    placeholder,
    options: offered,
  } as const;
  return [{ type: ComponentType.ActionRow, components: [select] }];
}

function buttonRows(rows: Message['buttons']): Row[] {
  const customId = uniqueCustomIds();
  return rows
    .map((row) => row.flatMap((button) => buttonOf(button, customId(button.call)) ?? []))
    .flatMap((row) => {
      const split = [];
      for (let at = 0; at < row.length; at += MESSAGE_LIMITS.buttonsInRow)
        split.push(row.slice(at, at + MESSAGE_LIMITS.buttonsInRow));
      return split;
    })
    .map((components) => ({ type: ComponentType.ActionRow, components }));
}

function buttonOf({ label, emphasis }: Button, customId: string | null): APIButtonComponentWithCustomId | null {
  const shown = cutBetweenWords(onOneLine(label).trim(), MESSAGE_LIMITS.buttonLabel);
  if (customId === null || !shown) return null;
  return {
    type: ComponentType.Button,
    style:
      emphasis === 'primary' ? ButtonStyle.Primary : emphasis === 'danger' ? ButtonStyle.Danger : ButtonStyle.Secondary,
    label: shown,
    custom_id: customId,
  };
}

function fileOf({ attachment }: Message): RawFile | null {
  if (!attachment) return null;
  const data = Buffer.from(attachment.content, 'utf8');
  if (data.byteLength === 0 || data.byteLength > MESSAGE_LIMITS.fileBytes) return null;
  // Discord renames what has other characters, and then `attachment://` leads nowhere.
  const name =
    attachment.name
      .replace(/[^A-Za-z0-9._-]+/g, '_')
      .replace(/^[._]+/, '')
      .slice(-100) || 'file.txt';
  return { name, data, contentType: attachment.mediaType };
}
