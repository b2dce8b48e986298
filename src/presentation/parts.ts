import type { Block, Button, Inline, Menu, Message, Words } from './message.ts';

/** The pieces that messages are put together from. */
export const plain = (text: string): Words => ({ text });
export const strong = (text: string): Words => ({ text, style: 'strong' });
export const code = (text: string): Words => ({ text, style: 'code' });

export function heading(level: 1 | 2 | 3, text: string, link?: string): Block {
  return { kind: 'heading', level, text, ...(link !== undefined && { link }) };
}

export function paragraph(...content: readonly Inline[]): Block {
  return { kind: 'paragraph', content };
}

export function note(...content: readonly Inline[]): Block {
  return { kind: 'note', content };
}

/** Several pieces in a row with something between them; nothing where there are none. */
export function joined(pieces: readonly (Inline | readonly Inline[] | null)[], between = ' · '): readonly Inline[] {
  const present = pieces.filter((piece) => piece !== null).map((piece) => [piece].flat() as readonly Inline[]);
  return present.flatMap((piece, at) => (at === 0 ? piece : [plain(between), ...piece]));
}

export type ListItem = Extract<Block, { kind: 'list' }>['items'][number];

export function list(items: readonly ListItem[]): Block {
  return { kind: 'list', ordered: false, items };
}

/** A numbered list; numbers run on from page to page. */
export function numbered(items: readonly ListItem[], first = 1): Block {
  return { kind: 'list', ordered: true, first, items };
}

export type Row = Extract<Block, { kind: 'fields' }>['rows'][number];

/** Label and value; no rows, no block. */
export function fields(...rows: readonly (Row | null)[]): Block {
  return { kind: 'fields', rows: rows.filter((row) => row !== null) };
}

export function row(label: string, ...value: readonly Inline[]): Row {
  return { label, value };
}

export function message(
  blocks: readonly Block[],
  buttons: readonly (readonly Button[])[] = [],
  menus: readonly Menu[] = [],
): Message {
  const [rows, choices] = [buttons.filter((row) => row.length > 0), menus.filter(({ options }) => options.length > 0)];
  return { blocks, buttons: rows, ...(choices.length > 0 && { menus: choices }), attachment: null, tone: 'plain' };
}

/** What one menu offers: Discord's limit, far below Slack's. */
export const MOST_IN_MENU = 25;

/** Buttons in rows of five. */
export function rowsOf(buttons: readonly Button[]): readonly (readonly Button[])[] {
  const rows: Button[][] = [];
  for (let at = 0; at < buttons.length; at += 5) rows.push(buttons.slice(at, at + 5));
  return rows;
}
