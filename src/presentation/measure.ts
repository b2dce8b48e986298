import type { Block, Inline, Message, Room } from './message.ts';

/**
 * How many characters (UTF-16 code units) a message takes of its room: all words that are read, one for the end of each
 * line, four for an item's bullet or number. What a menu holds is not counted, since it is not read; addresses behind links and mark-up are not either.
 */
export function charactersOf(message: Message): number {
  const called = [...message.buttons.flat(), ...(message.menus ?? [])];
  const labels = called.reduce((sum, { label }) => sum + label.length + 1, 0);
  return message.blocks.reduce((sum, block) => sum + charactersOfBlock(block), labels);
}

/** What one block takes. */
export function charactersOfBlock(block: Block): number {
  switch (block.kind) {
    case 'heading':
    case 'code':
      return block.text.length + 1;
    case 'list':
      return block.items.reduce((sum, item) => sum + charactersOfItem(item), 0);
    case 'fields':
      return block.rows.reduce((sum, row) => sum + row.label.length + inlineCharacters(row.value) + 3, 0);
    default:
      return inlineCharacters(block.content) + 1;
  }
}

/** What one item of a list takes. */
export function charactersOfItem(item: { content: readonly Inline[]; detail?: readonly Inline[] }): number {
  const detail = item.detail && item.detail.length > 0 ? inlineCharacters(item.detail) + 1 : 0;
  return inlineCharacters(item.content) + detail + 5;
}

function inlineCharacters(content: readonly Inline[]): number {
  return content.reduce((sum, piece) => sum + piece.text.length, 0);
}

/** The first of some messages, richest first, that fits into the room; the last one where none does. */
export function richestThatFits(room: Room, messages: Iterable<Message>): Message {
  let last: Message | null = null;
  for (const message of messages) {
    last = message;
    if (charactersOf(message) <= room.characters) return message;
  }
  if (!last) throw new RangeError('no message to choose from');
  return last;
}
