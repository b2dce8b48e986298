import { randomBytes } from 'node:crypto';
import {
  type APIChannel,
  type APIMessage,
  ChannelType,
  RESTJSONErrorCodes,
  Routes,
  ThreadAutoArchiveDuration,
} from 'discord.js';
import { SitrepError } from '../../core/errors.ts';
import type { Reply } from '../../core/reply.ts';
import { hasCode, postFailure } from './failures.ts';
import { MESSAGE_LIMITS } from './limits.ts';
import { cutBetweenWords, onOneLine } from './markdown.ts';
import { marked } from './posted-before.ts';
import type { DiscordMessage } from './render.ts';
import { type DiscordRest, FOR_POST } from './rest.ts';

/**
 * Posts to a channel and returns the message's id. Discord answers a second post with the same key within a few minutes
 * with the first one's message, so that a lost reply is safe to try again. Throws as `Platform.post` says.
 */
export async function postMessage(
  rest: DiscordRest,
  channelId: string,
  key: string,
  { body, files }: DiscordMessage,
): Promise<string> {
  if (key.length === 0 || key.length > MESSAGE_LIMITS.nonce) throw new RangeError(`key of ${key.length} characters`);
  try {
    const message = await rest.request<APIMessage>({
      method: 'POST',
      route: Routes.channelMessages(channelId),
      body: { ...marked(body, key), nonce: key, enforce_nonce: true },
      files,
      patience: FOR_POST,
    });
    return message!.id;
  } catch (error) {
    throw postFailure(error);
  }
}

/** Changes a message of ours. Throws as `Platform.edit` says. */
export async function editMessage(
  rest: DiscordRest,
  channelId: string,
  messageId: string,
  { body, files }: DiscordMessage,
): Promise<void> {
  const route = Routes.channelMessage(channelId, messageId);
  try {
    await rest.request<APIMessage>({ method: 'PATCH', route, body, files, patience: FOR_POST });
  } catch (error) {
    if (hasCode(error, RESTJSONErrorCodes.UnknownMessage, RESTJSONErrorCodes.CannotEditMessageAuthoredByAnotherUser))
      throw new SitrepError('message-gone', {}, error);
    throw postFailure(error);
  }
}

/**
 * Opens a thread on a message and writes into it, one message after the other. A thread that is there already, from an
 * attempt whose reply was lost, is written into; its id is its message's. Throws what Discord or the network said.
 */
export async function postThread(
  rest: DiscordRest,
  channelId: string,
  messageId: string,
  name: string,
  messages: readonly DiscordMessage[],
): Promise<void> {
  await rest.request({
    method: 'POST',
    route: Routes.threads(channelId, messageId),
    body: { name, auto_archive_duration: ThreadAutoArchiveDuration.OneDay },
    patience: FOR_POST,
    doneCodes: [RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage],
  });
  for (const [at, message] of messages.entries())
    await postMessage(rest, messageId, `${messageId}-${at}`.slice(-MESSAGE_LIMITS.nonce), message);
}

/** A thread is called by its article, or by its day. */
export function threadName(reply: Reply): string {
  const title =
    reply.kind === 'briefing'
      ? reply.kept.briefing.article.title
      : reply.kind === 'digest'
        ? reply.digest.slot.local.slice(0, 10)
        : null;
  return cutBetweenWords(onOneLine(title ?? '').trim(), MESSAGE_LIMITS.threadName) || 'Sitrep';
}

/** A direct message. Throws `channel-forbidden` where the person takes none from the bot. */
export async function sendDirectMessage(rest: DiscordRest, userId: string, message: DiscordMessage): Promise<void> {
  let channel: APIChannel | null;
  try {
    channel = await rest.request<APIChannel>({
      method: 'POST',
      route: Routes.userChannels(),
      body: { recipient_id: userId },
      patience: FOR_POST,
    });
  } catch (error) {
    throw postFailure(error);
  }
  await postMessage(rest, channel!.id, randomBytes(12).toString('hex'), message);
}

/**
 * Throws `channel-gone` or `channel-forbidden` where this server (empty: a direct message) has no such channel for us, or
 * one that takes no messages.
 */
export async function checkChannel(rest: DiscordRest, guildId: string, channelId: string): Promise<void> {
  let channel: APIChannel | null;
  try {
    channel = await rest.request<APIChannel>({ method: 'GET', route: Routes.channel(channelId), patience: FOR_POST });
  } catch (error) {
    throw postFailure(error);
  }
  const home = channel && 'guild_id' in channel ? channel.guild_id : undefined;
  if (guildId && home !== guildId) throw new SitrepError('channel-gone');
  if (NOT_FOR_MESSAGES.has(channel!.type)) throw new SitrepError('channel-forbidden');
}

const NOT_FOR_MESSAGES: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildCategory,
  ChannelType.GuildForum,
  ChannelType.GuildMedia,
  ChannelType.GuildDirectory,
]);
