import type { types } from '@slack/bolt';
import { encodeButton } from '../../core/command.ts';
import { cut } from '../../presentation/cut.ts';
import type { Block, Button, Inline, Menu, Message, Time, Words } from '../../presentation/message.ts';
import { plainText } from '../../presentation/plain-text.ts';
import { LIMITS } from './limits.ts';
import { escapeText, link, presentable, webAddress } from './mrkdwn.ts';
import {
  Budget,
  DATE_FORMATS,
  honestLabel,
  inline,
  isId,
  preformatted,
  type RichElement,
  type RichInline,
  richInline,
  secondsOf,
  section,
} from './rich-text.ts';

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
  const actions = [...renderMenus(message.menus ?? [], budget), ...renderButtons(message.buttons, budget)];
  const parts: Part[] = [];
  for (const block of message.blocks) parts.push(...renderBlock(block, budget));
  if (message.attachment) parts.push(...renderAttachment(message.attachment, budget));
  return { text, blocks: [...toBlocks(parts, LIMITS.blocks - actions.length), ...actions] };
}

/** The message in words, escaped. Where it is too long it is cut between words, and never within an entity. */
function topLevelText(message: Message): string {
  const all = [plainText(message), message.attachment?.name ?? ''].filter(Boolean).join('\n\n');
  const words = presentable(all).trim();
  // Escaping only lengthens: what is cut off first would not have survived it.
  const escaped = escapeText(cut(words, LIMITS.text + 1));
  return cut(escaped, LIMITS.text).replace(/&[a-z]{0,3}…$/, '…') || '…';
}

/** A block to be, and the same as rich text for when there are too many blocks. */
interface Part {
  readonly block: types.KnownBlock;
  readonly rich: readonly RichElement[];
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

function richPart(element: RichElement | null): readonly Part[] {
  return element ? [{ block: { type: 'rich_text', elements: [element] }, rich: [element] }] : [];
}

/** The calls stand in the options' values: what is chosen from an old message works after a restart. */
function renderMenus(menus: readonly Menu[], budget: Budget): types.ActionsBlock[] {
  const elements = menus
    .slice(0, LIMITS.actionsElements)
    .flatMap(({ label, options }, number): types.StaticSelect[] => {
      const offered = options.slice(0, LIMITS.options).flatMap((option): types.PlainTextOption[] => {
        const value = encodeButton(option.call);
        if (value.length > LIMITS.optionValue || !budget.open()) return [];
        const text = budget.take(oneLine(option.label), LIMITS.optionText);
        return text === '' ? [] : [{ text: { type: 'plain_text', text, emoji: false }, value }];
      });
      const placeholder = budget.take(oneLine(label), LIMITS.placeholder);
      if (offered.length === 0 || placeholder === '') return [];
      const shown = { type: 'plain_text', text: placeholder, emoji: false } as const;
      return [{ type: 'static_select', action_id: `menu.${number}`, placeholder: shown, options: offered }];
    });
  return elements.length > 0 ? [{ type: 'actions', elements }] : [];
}

function oneLine(text: string): string {
  return presentable(text).replace(/\s+/g, ' ').trim();
}

function renderButtons(rows: readonly (readonly Button[])[], budget: Budget): types.ActionsBlock[] {
  const given = rows.filter((row) => row.length > 0);
  if (given.length === 0) return [];
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
