import type { Block, Inline, Message } from './message.ts';

/**
 * The whole message in words, a line a thought and an empty line between blocks: what screen readers, notifications and
 * plain terminals get. Buttons are left out: they are read by themselves.
 */
export function plainText(message: Message): string {
  return message.blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'code':
      return block.text;
    case 'paragraph':
    case 'note':
    case 'quote':
      return inlineText(block.content);
    case 'list':
      return block.items
        .map(({ content, detail }, at) => {
          const sign = block.ordered ? `${(block.first ?? 1) + at}.` : '-';
          const small = detail && detail.length > 0 ? `\n  ${inlineText(detail)}` : '';
          return `${sign} ${inlineText(content)}${small}`;
        })
        .join('\n');
    case 'fields':
      return block.rows.map(({ label, value }) => `${label}: ${inlineText(value)}`).join('\n');
  }
}

/** A run of words as it is read. */
export function inlineText(content: readonly Inline[]): string {
  return content.map((piece) => piece.text).join('');
}
