import { stripVTControlCharacters, styleText } from 'node:util';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { withoutControls } from '../../presentation/article-words.ts';
import type { Block, Inline, Message } from '../../presentation/message.ts';

/** What is written on: columns, and whether it takes colour (a terminal that does not ask for plain text). */
export interface Paper {
  readonly width: number;
  readonly colour: boolean;
}

/**
 * A message as lines of text, wrapped between words, each ending with a line break. No control character of the message
 * reaches the terminal; the only escape sequences are ours, and there are none without colour. Buttons are left out:
 * here commands are typed.
 */
export function renderTerminal(message: Message, paper: Paper): string {
  const ink = makeInk(paper.colour);
  const width = Math.max(NARROWEST, Math.min(paper.width, WIDEST));
  const blocks = message.blocks.map((block) => ({ block, lines: renderBlock(block, ink, width) }));
  const shown = blocks.filter(({ lines }) => lines.length > 0);
  const text = shown.map(({ block, lines }, at) => {
    const before = shown[at - 1]?.block;
    const close = !before || isCloseTo(before, block, at === shown.length - 1);
    const indent = close && before?.kind === 'list' ? '    ' : '';
    return `${close ? '' : '\n'}${lines.map((line) => indent + line).join('\n')}\n`;
  });
  const attached = message.attachment ? `\n${cleanLines(message.attachment.content.trimEnd()).join('\n')}\n` : '';
  return text.join('') + attached;
}

/** Columns. Longer lines than this are hard to read, shorter ones cannot hold an indented list. */
const WIDEST = 96;
const NARROWEST = 24;

/** A heading stands upon what it heads, and small print under what it belongs to; the last of it belongs to the whole. */
function isCloseTo(before: Block, block: Block, isLast: boolean): boolean {
  if (before.kind === 'heading') return before.level > 1 || block.kind === 'note' || block.kind === 'quote';
  return block.kind === 'note' && !isLast && (before.kind === 'list' || before.kind === 'note');
}

function renderBlock(block: Block, ink: Ink, width: number): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return renderHeading(block, ink, width);
    case 'paragraph':
      return wrapped(inline(block.content, ink), width);
    case 'note':
      return wrapped(ink.small(inline(block.content, ink)), width - 4);
    case 'quote':
      return wrapped(inline(block.content, ink), width - 4).map((line) => `  ${ink.small('│')} ${line}`);
    case 'list':
      return renderList(block, ink, width);
    case 'fields':
      return renderFields(block, ink, width);
    case 'code':
      return cleanLines(block.text).map((line) => `  ${line}`);
  }
}

/** The title is underlined; its address stands below, in one piece, so that it can be copied. */
function renderHeading({ level, text, link }: Extract<Block, { kind: 'heading' }>, ink: Ink, width: number) {
  const lines = wrapped(clean(text).trim(), width);
  if (lines.length === 0) return [];
  if (level > 1) return lines.map((line) => (level === 2 ? ink.heading(line) : ink.strong(line)));
  const longest = Math.max(...lines.map((line) => stringWidth(line)));
  return [
    ...lines.map((line) => ink.strong(line)),
    ink.small('─'.repeat(longest)),
    ...(link === undefined ? [] : [ink.small(safeAddress(link))]),
  ];
}

/** A detail stands behind its item where both fit on one line, else below it. */
function renderList({ ordered, first = 1, items }: Extract<Block, { kind: 'list' }>, ink: Ink, width: number) {
  const widest = String(first + items.length - 1).length;
  return items.flatMap(({ content, detail = [] }, at) => {
    const sign = ordered ? `${String(first + at).padStart(widest)}.` : '•';
    const indent = ' '.repeat(2 + stringWidth(sign) + 1);
    const room = width - indent.length;
    const small = detail.length > 0 ? ink.small(inline(detail, ink)) : '';
    const both = `${inline(content, ink)}${small && ink.small(' · ')}${small}`;
    const lines =
      stringWidth(both) <= room ? [both] : [...wrapped(inline(content, ink), room), ...wrapped(small, room)];
    return lines.map((line, row) => (row === 0 ? `  ${ink.small(sign)} ${line}` : `${indent}${line}`));
  });
}

/** Labels in a column beside their values, or before them where there is no room for two columns. */
function renderFields({ rows }: Extract<Block, { kind: 'fields' }>, ink: Ink, width: number) {
  const labels = rows.map(({ label }) => clean(label));
  const column = Math.max(0, ...labels.map((label) => stringWidth(label))) + 2;
  const beside = column <= width / 2;
  return rows.flatMap(({ value }, at) => {
    const label = labels[at]!;
    const words = inline(value, ink);
    if (!beside) return wrapped(`${ink.small(`${label}:`)} ${words}`, width - 4).map(hanging);
    const indent = ' '.repeat(2 + column);
    const padded = `  ${ink.small(label)}${' '.repeat(column - stringWidth(label))}`;
    return wrapped(words, width - indent.length).map((line, row) => (row === 0 ? padded : indent) + line);
  });
}

function hanging(line: string, row: number): string {
  return `${row === 0 ? '  ' : '    '}${line}`;
}

/** Lines of at most `width` columns; an address stays in one piece, so that it can be copied. */
function wrapped(text: string, width: number): readonly string[] {
  if (text === '') return [];
  return wrapAnsi(text, width)
    .split('\n')
    .flatMap((line) => {
      if (stringWidth(line) <= width || /^<?https?:\/\/\S+$/.test(stripVTControlCharacters(line))) return [line];
      return wrapAnsi(line, width, { hard: true }).split('\n');
    });
}

function inline(content: readonly Inline[], ink: Ink): string {
  return content
    .map((piece) => {
      const text = clean(piece.text);
      if ('time' in piece) return text;
      const styled = piece.style ? ink[piece.style](text) : text;
      return piece.link === undefined ? styled : ink.link(styled, safeAddress(piece.link));
    })
    .join('');
}

/** One line without anything that a terminal could take for a command. */
function clean(text: string): string {
  return withoutControls(text).replace(/\s+/g, ' ');
}

function cleanLines(text: string): readonly string[] {
  return text.split(/\r\n|[\n\r]/).map((line) => withoutControls(line.replaceAll('\t', '    ')));
}

/** Percent-encoded: nothing in it ends an escape sequence. */
function safeAddress(address: string): string {
  return URL.canParse(address) ? new URL(address).href : clean(address);
}

type Ink = Readonly<Record<'strong' | 'emphasis' | 'code' | 'quote' | 'mark' | 'heading' | 'small', Pen>> & {
  link(styled: string, address: string): string;
};
type Pen = (text: string) => string;

/** Colours of the terminal's own palette, so that they suit light and dark; without colour, signs where they matter. */
function makeInk(colour: boolean): Ink {
  const asIs: Pen = (text) => text;
  if (!colour)
    return {
      strong: asIs,
      emphasis: asIs,
      code: asIs,
      quote: asIs,
      mark: (text) => `»${text}«`,
      heading: asIs,
      small: asIs,
      link: (styled, address) => (styled === address ? styled : `${styled} <${address}>`),
    };
  const pen =
    (...style: Parameters<typeof styleText>[0] & unknown[]): Pen =>
    (text) =>
      styleText(style as Parameters<typeof styleText>[0], text, { validateStream: false });
  return {
    strong: pen('bold'),
    emphasis: pen('italic'),
    code: pen('cyan'),
    quote: asIs,
    mark: pen('bold', 'underline'),
    heading: pen('bold', 'cyan'),
    small: pen('dim'),
    // OSC 8, which terminals that do not know it leave out.
    link: (styled, address) => `\u001b]8;;${address}\u0007${styled}\u001b]8;;\u0007`,
  };
}
