import type { types } from '@slack/bolt';
import { encodeButton } from '../../core/command.ts';
import { cut } from '../../presentation/cut.ts';
import type { Block, Button, Inline, Message, Time, Words } from '../../presentation/message.ts';
import { plainText } from '../../presentation/plain-text.ts';
import { LIMITS } from './limits.ts';
import { escapeText, link, presentable, webAddress } from './mrkdwn.ts';

/** A message as Slack's methods and response addresses take it. */
export interface SlackMessage {
  /** The whole message in words: what screen readers, notifications and old clients read. Never empty. */
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

/**
 * A message in Block Kit, within every limit of `limits.ts`. Words go into rich text blocks, whose texts Slack takes as
 * they are: mark-up, mentions and links in an article's words stay words. Where `mrkdwn` is unavoidable they are escaped.
 */
export function renderSlack(message: Message): SlackMessage {
  const text = topLevelText(message);
  const budget = new Budget(LIMITS.message - text.length);
  const actions = message.buttons.flat().length > 0 ? renderButtons(message.buttons, budget) : [];
  const parts: Part[] = [];
  for (const block of message.blocks) parts.push(...renderBlock(block, budget));
  if (message.attachment) parts.push(...renderAttachment(message.attachment, budget));
  return { text, blocks: [...toBlocks(parts, LIMITS.blocks - actions.length), ...actions] };
}

/** The message in words, escaped. Where it is too long it is cut between words, and never within an entity. */
function topLevelText(message: Message): string {
  const words = [presentable(plainText(message)), message.attachment?.name ?? ''].filter(Boolean).join('\n\n').trim();
  // Escaping only lengthens: what is cut off first would not have survived it.
  const escaped = escapeText(cut(words, LIMITS.text + 1));
  return cut(escaped, LIMITS.text).replace(/&[a-z]{0,3}…$/, '…') || '…';
}

type RichElement = types.RichTextBlockElement;
type RichInline = types.RichTextElement;

/** A block to be, and the same as rich text for when there are too many blocks. */
interface Part {
  readonly block: types.KnownBlock;
  readonly rich: readonly RichElement[];
}

/** What one message may still hold, in characters. */
class Budget {
  #left: number;

  constructor(characters: number) {
    this.#left = characters;
  }

  /** Room for a container, or false: then nothing more goes in. */
  open(): boolean {
    if (this.#left < LIMITS.container * 4) return false;
    this.#left -= LIMITS.container;
    return true;
  }

  /** As much of the text as there is room for, at most `most`; cut between words. */
  take(text: string, most: number = LIMITS.textObject): string {
    const taken = cut(text, Math.min(most, this.#left));
    this.#left -= taken.length;
    return taken;
  }

  /** Room for something that cannot be cut, or false. */
  spend(characters: number): boolean {
    if (characters > this.#left) return false;
    this.#left -= characters;
    return true;
  }
}

function toBlocks(parts: readonly Part[], most: number): types.KnownBlock[] {
  if (parts.length <= most) return parts.map(({ block }) => block);
  const kept = parts.slice(0, most - 1).map(({ block }) => block);
  const rest = parts.slice(most - 1).flatMap(({ rich }) => rich);
  return rest.length > 0 ? [...kept, { type: 'rich_text', elements: rest }] : kept;
}

function renderBlock(block: Block, budget: Budget): readonly Part[] {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? renderTitle(block, budget) : renderHeading(block, budget);
    case 'paragraph':
      return richPart(section(block.content, budget));
    case 'quote': {
      const elements = inline(block.content, budget);
      return richPart(elements.length > 0 ? { type: 'rich_text_quote', elements } : null);
    }
    case 'list':
      return richPart(renderList(block, budget));
    case 'fields':
      return richPart(renderFields(block, budget));
    case 'note':
      return renderNote(block.content, budget);
    case 'code':
      return richPart(preformatted(block.text, budget));
  }
}

/** A header is what screen readers know as a heading; it holds no link, so the address gets a line of its own. */
function renderTitle({ text, link: address }: Extract<Block, { kind: 'heading' }>, budget: Budget): readonly Part[] {
  const words = presentable(text).replace(/\s+/g, ' ').trim();
  const title = words !== '' && budget.open() ? budget.take(words, LIMITS.header) : '';
  const target = webAddress(address, LIMITS.url);
  const below = target ? renderNote([{ text: new URL(target).host, link: target }], budget) : [];
  if (title === '') return below;
  const block: types.HeaderBlock = { type: 'header', text: { type: 'plain_text', text: title, emoji: false } };
  const rich = section([{ text: title, style: 'strong' }], new Budget(Number.POSITIVE_INFINITY));
  return [{ block, rich: rich ? [rich] : [] }, ...below];
}

function renderHeading({ text, link: address }: Extract<Block, { kind: 'heading' }>, budget: Budget): readonly Part[] {
  return richPart(section([{ text, style: 'strong', ...(address ? { link: address } : {}) }], budget));
}

function renderList(
  { ordered, first = 1, items }: Extract<Block, { kind: 'list' }>,
  budget: Budget,
): RichElement | null {
  const elements: types.RichTextSection[] = [];
  for (const { content, detail } of items) {
    if (!budget.open()) break;
    const words = inline(content, budget);
    const small = detail ? inline(detail, budget) : [];
    const all = [...words, ...(words.length > 0 && small.length > 0 ? [{ type: 'text' as const, text: '\n' }] : [])];
    all.push(...small);
    elements.push({ type: 'rich_text_section', elements: all.length > 0 ? all : [{ type: 'text', text: '–' }] });
  }
  if (elements.length === 0) return null;
  const numbering = ordered && first > 1 ? { offset: first - 1 } : {};
  return { type: 'rich_text_list', style: ordered ? 'ordered' : 'bullet', indent: 0, ...numbering, elements };
}

function renderFields({ rows }: Extract<Block, { kind: 'fields' }>, budget: Budget): RichElement | null {
  const lines = rows.map(({ label, value }): readonly Inline[] => [{ text: `${label}: `, style: 'strong' }, ...value]);
  return section(
    lines.flatMap((line, index) => (index > 0 ? [{ text: '\n' }, ...line] : line)),
    budget,
  );
}

/**
 * Small print. A context block takes plain text, which Slack leaves alone, and `mrkdwn`, which only links, channels and
 * times need.
 */
function renderNote(content: readonly Inline[], budget: Budget): readonly Part[] {
  if (!budget.open()) return [];
  const elements: (types.PlainTextElement | types.MrkdwnElement)[] = [];
  const rich: RichInline[] = [];
  for (const piece of grouped(content)) {
    if (elements.length === LIMITS.contextElements) break;
    const text = presentable(piece.text).trim();
    const taken = text === '' ? '' : budget.take(text);
    if (taken === '') continue;
    rich.push(...(rich.length > 0 ? [{ type: 'text' as const, text: ' ' }] : []), ...richInline(piece, taken, null));
    const marked = 'time' in piece ? dateMarkup(piece) : wordsMarkup(piece, taken);
    const isMarked =
      marked !== null && marked.length <= LIMITS.textObject && budget.spend(Math.max(0, marked.length - taken.length));
    elements.push(
      isMarked ? { type: 'mrkdwn', text: marked, verbatim: true } : { type: 'plain_text', text: taken, emoji: false },
    );
  }
  if (elements.length === 0) return [];
  return [{ block: { type: 'context', elements }, rich: [{ type: 'rich_text_section', elements: rich }] }];
}

/** Neighbouring plain words as one piece: a context block has room for ten. */
function grouped(content: readonly Inline[]): readonly Inline[] {
  const pieces: Inline[] = [];
  for (const piece of content) {
    const last = pieces.at(-1);
    if (last && isPlain(last) && isPlain(piece)) pieces[pieces.length - 1] = { text: last.text + piece.text };
    else pieces.push(piece);
  }
  if (pieces.length <= LIMITS.contextElements) return pieces;
  const head = pieces.slice(0, LIMITS.contextElements - 1);
  return [
    ...head,
    {
      text: pieces
        .slice(LIMITS.contextElements - 1)
        .map(({ text }) => text)
        .join(''),
    },
  ];
}

function isPlain(piece: Inline): piece is Words {
  return !('time' in piece) && piece.link === undefined && piece.channel === undefined;
}

function wordsMarkup(words: Words, taken: string): string | null {
  if (words.channel !== undefined && isId(words.channel)) return `<#${words.channel}>`;
  const address = webAddress(words.link, LIMITS.url);
  return address ? link(address, honestLabel(taken, address)) : null;
}

function dateMarkup({ time, format, text }: Time): string | null {
  const seconds = secondsOf(time);
  if (seconds === null) return null;
  return `<!date^${seconds}^${DATE_FORMATS[format]}|${presentable(text).replace(/[<>&|^]/g, ' ')}>`;
}

function renderAttachment({ name, content }: NonNullable<Message['attachment']>, budget: Budget): readonly Part[] {
  const all = presentable(content).trim();
  const code = preformatted(all, budget);
  const shown = code?.elements.reduce((sum, element) => sum + ('text' in element ? (element.text?.length ?? 0) : 0), 0);
  const title = section(
    [{ text: name, style: 'strong' }, { text: shown === all.length ? '' : ` (1–${shown ?? 0} / ${all.length})` }],
    budget,
  );
  return [...richPart(title), ...richPart(code)];
}

function preformatted(text: string, budget: Budget): types.RichTextPreformatted | null {
  if (!budget.open()) return null;
  const elements: types.RichTextText[] = [];
  let rest = presentable(text);
  while (rest !== '') {
    const taken = budget.take(rest.slice(0, LIMITS.textObject));
    if (taken === '') break;
    elements.push({ type: 'text', text: taken });
    if (taken !== rest.slice(0, LIMITS.textObject)) break;
    rest = rest.slice(LIMITS.textObject);
  }
  return elements.length > 0 ? { type: 'rich_text_preformatted', elements } : null;
}

function richPart(element: RichElement | null): readonly Part[] {
  return element ? [{ block: { type: 'rich_text', elements: [element] }, rich: [element] }] : [];
}

function section(content: readonly Inline[], budget: Budget): types.RichTextSection | null {
  if (!budget.open()) return null;
  const elements = inline(content, budget);
  return elements.length > 0 ? { type: 'rich_text_section', elements } : null;
}

function inline(content: readonly Inline[], budget: Budget): RichInline[] {
  const elements: RichInline[] = [];
  for (const piece of content) {
    const text = presentable(piece.text);
    if (text === '' || !budget.open()) continue;
    const taken = budget.take(text);
    if (taken !== '') elements.push(...richInline(piece, taken, budget));
  }
  return elements;
}

/** `budget` is null where the link has been paid for. */
function richInline(piece: Inline, text: string, budget: Budget | null): readonly RichInline[] {
  if ('time' in piece) {
    const seconds = secondsOf(piece.time);
    return seconds === null
      ? [{ type: 'text', text }]
      : [{ type: 'date', timestamp: seconds, format: DATE_FORMATS[piece.format], fallback: text }];
  }
  if (piece.channel !== undefined && isId(piece.channel)) return [{ type: 'channel', channel_id: piece.channel }];
  const style = piece.style && piece.style !== 'quote' ? { style: STYLES[piece.style] } : {};
  const address = webAddress(piece.link, LIMITS.url);
  const label = address ? honestLabel(text, address) : text;
  const cost = (address?.length ?? 0) + label.length - text.length;
  if (!address || (budget && !budget.spend(cost))) return [{ type: 'text', text, ...style }];
  return [{ type: 'link', url: address, text: label, ...style }];
}

/** Words of the article stand between quotation marks, or in a quote block: they need no style of their own. */
const STYLES = {
  strong: { bold: true },
  emphasis: { italic: true },
  code: { code: true },
  mark: { bold: true },
} as const;

/** Tokens that each reader's Slack fills in, in the reader's own zone and language. */
const DATE_FORMATS = {
  date: '{date_long}',
  'date-time': '{date_short_pretty}, {time}',
  relative: '{ago}',
} as const;

/** Whole seconds since the epoch; null for what no calendar holds. */
function secondsOf(milliseconds: number): number | null {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) || milliseconds <= 0 ? null : Math.floor(milliseconds / 1000);
}

function isId(channel: string): boolean {
  return /^[A-Z0-9]{2,32}$/.test(channel);
}

/** An article's title may read like an address: then the host that the link really leads to stands beside it. */
function honestLabel(label: string, address: string): string {
  const { host } = new URL(address);
  const claimed = /(?:https?:\/\/|\bwww\.)([^\s/]+)/i.exec(label)?.[1]?.toLowerCase();
  return claimed === undefined || claimed === host || `www.${claimed}` === host ? label : `${label} (${host})`;
}

function renderButtons(rows: readonly (readonly Button[])[], budget: Budget): types.ActionsBlock[] {
  const given = rows.filter((row) => row.length > 0);
  // Each row is a block while there is room for blocks; a great many are packed as close as Slack allows.
  const packed = given.length <= 5 && given.every((row) => row.length <= LIMITS.actionsElements);
  const all = given.flat().slice(0, 5 * LIMITS.actionsElements);
  const groups = packed
    ? given
    : Array.from({ length: Math.ceil(all.length / 25) }, (_, n) => all.slice(n * 25, n * 25 + 25));
  let number = 0;
  return groups.map((group) => ({
    type: 'actions',
    elements: group.map((button) => renderButton(button, number++, budget)),
  }));
}

/** The call stands in `value`; `action_id` only has to be unique within the message. */
function renderButton({ label, call, emphasis }: Button, number: number, budget: Budget): types.Button {
  budget.open();
  const text = budget.take(presentable(label).trim(), LIMITS.buttonText) || call.command;
  return {
    type: 'button',
    text: { type: 'plain_text', text: text.slice(0, LIMITS.buttonText), emoji: false },
    value: encodeButton(call),
    action_id: `${call.command.slice(0, 100)}.${number}`,
    ...(emphasis ? { style: emphasis } : {}),
  };
}
