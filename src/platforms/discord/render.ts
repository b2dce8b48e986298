import {
  type APIComponentInContainer,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  ComponentType,
  type RawFile,
} from 'discord.js';
import type { Block, Message } from '../../presentation/message.ts';
import { draw } from './blocks.ts';
import { COMPONENTS_V2, MESSAGE_LIMITS } from './limits.ts';
import { rowsOf } from './rows.ts';
import { SHORTNESSES, shortened } from './shorten.ts';

/** The body of a message, the same for an edit, a follow-up and a post, and the files that go with it. */
export interface DiscordMessage {
  readonly body: {
    readonly flags: number;
    readonly components: APIMessageTopLevelComponent[];
    /** In the classic layout alone. */
    readonly embeds?: APIEmbed[];
    readonly allowed_mentions: { readonly parse: never[] };
    /** Also when empty: an edit then takes the files of what it replaces away. */
    readonly attachments: { readonly id: string; readonly filename: string }[];
  };
  readonly files: RawFile[];
}

/** Discord's own red, beside the words that say that something failed. */
export const ERROR_COLOUR = 0xda_37_3c;

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
    body: { flags: COMPONENTS_V2, components, ...withFile(file) },
    files: file ? [file] : [],
  };
}

/** What every body has: it pings nobody, and names its file. */
export function withFile(file: RawFile | null): Pick<DiscordMessage['body'], 'allowed_mentions' | 'attachments'> {
  return { allowed_mentions: { parse: [] }, attachments: file ? [{ id: '0', filename: file.name }] : [] };
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

export function fileOf({ attachment }: Message): RawFile | null {
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
