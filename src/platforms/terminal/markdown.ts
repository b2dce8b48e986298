import { withoutControls } from '../../presentation/article-words.ts';
import type { Block, Inline, Message, Words } from '../../presentation/message.ts';

/** A message as CommonMark. Words of the article stay words: nothing in them becomes mark-up. */
export function renderMarkdown(message: Message): string {
  const blocks = message.blocks.map(renderBlock).filter((block) => block !== '');
  const attached = message.attachment ? [fenced(message.attachment.content)] : [];
  return `${[...blocks, ...attached].join('\n\n')}\n`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const words = escaped(block.text);
      return `${'#'.repeat(block.level)} ${block.link === undefined ? words : link(words, block.link)}`;
    }
    case 'paragraph':
    case 'note':
      return atLineStart(inline(block.content));
    case 'quote':
      return `> ${atLineStart(inline(block.content))}`;
    case 'list':
      return block.items
        .map((item, at) => renderItem(item, block.ordered ? `${(block.first ?? 1) + at}.` : '-'))
        .join('\n');
    case 'fields':
      return block.rows.map(({ label, value }) => `- **${escaped(label)}:** ${inline(value)}`).join('\n');
    case 'code':
      return fenced(block.text);
  }
}

/** The detail is a second line of the same item: a backslash breaks the line. */
function renderItem({ content, detail = [] }: Extract<Block, { kind: 'list' }>['items'][number], sign: string): string {
  const lines = [inline(content), ...(detail.length > 0 ? [inline(detail)] : [])];
  return `${sign} ${lines.map(atLineStart).join(`\\\n${' '.repeat(sign.length + 1)}`)}`;
}

function inline(content: readonly Inline[]): string {
  return content
    .map((piece) => {
      if ('time' in piece) return escaped(piece.text);
      const styled = renderWords(piece);
      return piece.link === undefined ? styled : link(styled, piece.link);
    })
    .join('')
    .trim();
}

function renderWords({ text, style }: Words): string {
  switch (style) {
    case 'strong':
    case 'mark':
      return around('**', text);
    case 'emphasis':
      return around('*', text);
    case 'code':
      return codeSpan(text);
    case 'quote':
    case undefined:
      return escaped(text);
  }
}

/** Emphasis opens before a character that is no space, so spaces at the ends stay outside. */
function around(sign: string, text: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return inner === '' ? before : `${before}${sign}${escaped(inner)}${sign}${after}`;
}

function link(words: string, address: string): string {
  const target = URL.canParse(address) ? new URL(address).href : address;
  return `[${words}](<${target.replace(/[<>]/g, encodeURIComponent)}>)`;
}

function codeSpan(text: string): string {
  const clean = oneLine(text);
  const longest = Math.max(0, ...[...clean.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return `${fence}${space}${clean}${space}${fence}`;
}

function fenced(text: string): string {
  const clean = withoutControls(text.replace(/\r\n?/g, '\n')).trimEnd();
  const longest = Math.max(2, ...[...clean.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${clean}\n${fence}`;
}

function escaped(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]#|~!]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

/** What would open a list, a rule or an underlined heading at the start of a line is a character like any other. */
function atLineStart(line: string): string {
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2').replace(/^([-+=])/, '\\$1');
}

function oneLine(text: string): string {
  return withoutControls(text).replace(/\s+/g, ' ');
}
