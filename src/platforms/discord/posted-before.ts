import { createHash } from 'node:crypto';
import { type APIMessage, Routes } from 'discord.js';
import { errorFields, type Log } from '../../core/log.ts';
import type { DiscordMessage } from './render.ts';
import { type DiscordRest, FOR_POST } from './rest.ts';

/** How many of a channel's latest messages are looked through: as many as Discord gives at once. */
const LOOKED_AT = 100;

/**
 * The message that was posted with a key when its answer never came, or was never written down: Discord knows a nonce
 * for some minutes only, the message itself says for ever which one it is. Null where it is not found, or Discord does
 * not let us look.
 */
export async function postedBefore(
  rest: DiscordRest,
  channelId: string,
  key: string,
  log: Log,
): Promise<string | null> {
  try {
    const messages = await rest.request<APIMessage[]>({
      method: 'GET',
      route: Routes.channelMessages(channelId),
      query: new URLSearchParams({ limit: String(LOOKED_AT) }),
      patience: FOR_POST,
    });
    const mark = markOf(key);
    return messages?.find(({ components }) => components?.[0]?.id === mark)?.id ?? null;
  } catch (error) {
    log.info('discord did not show its latest messages', errorFields(error));
    return null;
  }
}

/** The body with its key as the id of its first component: Discord keeps it and shows it to nobody. */
export function marked(body: DiscordMessage['body'], key: string): DiscordMessage['body'] {
  const [first, ...others] = body.components;
  return first ? { ...body, components: [{ ...first, id: markOf(key) }, ...others] } : body;
}

/** Component ids are integers of 32 bits; Discord itself numbers from 1, far below these. */
function markOf(key: string): number {
  return (createHash('sha256').update(key).digest().readUInt32BE() % 0x3fff_ffff) + 0x4000_0000;
}
