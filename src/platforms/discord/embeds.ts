import type { APIEmbed } from 'discord.js';
import { linkOf } from '../../presentation/article-words.ts';
import type { Block, Message } from '../../presentation/message.ts';
import { draw } from './blocks.ts';
import { EMBED_LIMITS, MAX_LINK_CHARACTERS } from './limits.ts';
import { cutBetweenWords, onOneLine } from './markdown.ts';
import { type DiscordMessage, ERROR_COLOUR, fileOf, withFile } from './render.ts';
import { rowsOf } from './rows.ts';
import { SHORTNESSES, shortened } from './shorten.ts';

/**
 * The older layout: one embed with the title, its address and all that is said, the menus and buttons below it. For
 * servers and clients that show Components V2 badly; those of the two that a message has been sent in it keeps.
 */
export function renderEmbed(message: Message): DiscordMessage {
  const file = fileOf(message);
  const [first, ...others] = message.blocks;
  const title = first?.kind === 'heading' && first.level === 1 ? first : null;
  const body = title ? others : message.blocks;
  const head = title ? titleOf(title) : {};
  const embed: APIEmbed = {
    ...head,
    description: descriptionOf(body) || (head.title ? '' : '…'),
    ...(message.tone === 'error' && { color: ERROR_COLOUR }),
  };
  return {
    body: { flags: 0, embeds: [embed], components: rowsOf(message), ...withFile(file) },
    files: file ? [file] : [],
  };
}

/** An embed's title is plain text: nothing in it is marked up or pings. */
function titleOf({ text, link }: Extract<Block, { kind: 'heading' }>): Pick<APIEmbed, 'title' | 'url'> {
  const title = cutBetweenWords(onOneLine(text).trim(), EMBED_LIMITS.title);
  const url = link !== undefined && link.length <= MAX_LINK_CHARACTERS ? linkOf(link) : undefined;
  return title ? { title, ...(url !== undefined && { url }) } : {};
}

/** All that is said, in the fullest form that fits; the barest one is cut where even that does not. */
function descriptionOf(blocks: readonly Block[]): string {
  let last = '';
  for (const shortness of SHORTNESSES) {
    const { text, complete } = joined(shortened(blocks, shortness));
    if (complete) return text;
    last = text;
  }
  return last;
}

function joined(blocks: readonly Block[]): { readonly text: string; readonly complete: boolean } {
  let text = '';
  let afterHeading = false;
  for (const block of blocks) {
    const joint = text === '' ? '' : afterHeading ? '\n' : '\n\n';
    const drawn = draw(block, EMBED_LIMITS.description - text.length - joint.length);
    if (drawn.text) {
      text += joint + drawn.text;
      afterHeading = block.kind === 'heading';
    }
    if (!drawn.complete) return { text, complete: false };
  }
  return { text, complete: true };
}
