import { SitrepError } from '../../core/errors.ts';
import { errorFields } from '../../core/log.ts';
import { type Manner, mannerOf, type Place, UNSET } from '../../core/place.ts';
import type { Platform, PlatformHost } from '../../core/platform.ts';
import { compose } from '../../presentation/compose.ts';
import type { Message } from '../../presentation/message.ts';
import { threadMessages } from '../../presentation/thread.ts';
import { type Mentions, mentionsOf, withCommandMentions } from './command-mentions.ts';
import { Connection, type ReconnectPauses } from './connection.ts';
import type { Write } from './deliver.ts';
import { renderEmbed } from './embeds.ts';
import { inviteLink } from './invite.ts';
import { ROOM } from './limits.ts';
import { mannerFor } from './manner.ts';
import { checkChannel, editMessage, postMessage, postThread, sendDirectMessage, threadName } from './post.ts';
import { postedBefore } from './posted-before.ts';
import { Receiver } from './receive.ts';
import { registerCommands } from './register.ts';
import { renderDiscord } from './render.ts';
import { DiscordRest } from './rest.ts';

export { examineDiscord } from './examine.ts';
export { inviteLink } from './invite.ts';
export { ROOM as DISCORD_ROOM } from './limits.ts';
export { renderDiscord } from './render.ts';

export interface DiscordSettings {
  readonly token: string;
  /** Null: Discord tells it. */
  readonly applicationId: string | null;
  /** Register the commands in this server only; null: everywhere. */
  readonly guildId: string | null;
  /** Base address of the API, without the version. */
  readonly apiUrl: string;
}

/** Discord: commands, buttons and message menus over the gateway, posts and direct messages over REST. */
export function makeDiscord(settings: DiscordSettings, host: PlatformHost, pauses?: ReconnectPauses): Platform {
  const { token, apiUrl, guildId } = settings;
  const { log } = host;
  let mentions: Mentions = new Map();
  const context = () => ({ commands: host.commands, version: host.version, now: Date.now() });
  const render = (message: Message, { embeds }: Manner) =>
    (embeds ? renderEmbed : renderDiscord)(withCommandMentions(message, mentions));
  const write: Write = Object.assign(
    (answer: Parameters<Write>[0], manner: Manner) => render(compose(answer, ROOM, context()), manner),
    {
      thread: (answer: Parameters<Write>[0], manner: Manner) =>
        manner.threads ? threadMessages(answer, ROOM, context()).map((message) => render(message, manner)) : [],
    },
  );
  const rest = new DiscordRest(apiUrl, token, log);
  const receiver = new Receiver(host, rest, write, apiUrl);
  const connection = new Connection(
    { token, apiUrl },
    { interaction: (interaction) => receiver.receive(interaction), ready: (id) => void registerOnce(id) },
    log,
    pauses,
  );

  let stopped: Promise<void> | null = null;
  let registration: 'due' | 'running' | 'done' = 'due';
  async function registerOnce(applicationId: string): Promise<void> {
    if (registration !== 'due') return;
    registration = 'running';
    if (settings.applicationId && settings.applicationId !== applicationId)
      log.warn('the token belongs to another Discord application than the settings say', { applicationId });
    log.info('invite the bot with this link', { link: inviteLink(applicationId) });
    try {
      const wish = { applicationId, guildId, autocomplete: host.suggest !== undefined };
      const { changed, ids } = await registerCommands(rest, host.commands, wish);
      registration = 'done';
      mentions = mentionsOf(host.commands, ids);
      log.info('discord commands registered', { changed });
    } catch (error) {
      registration = 'due';
      if (error instanceof SitrepError && error.code === 'cancelled') return;
      log.error('discord commands could not be registered', errorFields(error));
    }
  }

  /** The briefing is posted; what goes wrong in the thread below it must not have it posted again. */
  async function postBelow(place: Place, id: string, answer: Parameters<Write>[0], manner: Manner): Promise<void> {
    const below = write.thread(answer, manner);
    if (below.length === 0) return;
    await postThread(rest, place.channel, id, threadName(answer.reply), below).catch((error: unknown) =>
      log.warn('discord thread could not be written', errorFields(error)),
    );
  }

  return {
    name: 'discord',
    start: async () => connection.start(),
    stop() {
      stopped ??= Promise.all([connection.stop(), receiver.stop()]).then(() => rest.close());
      return stopped;
    },
    status: () => ({ name: 'discord', ...connection.status() }),
    async check({ workspace, channel }) {
      await checkChannel(rest, workspace, channel);
      if (connection.mayPost(channel) === false) throw new SitrepError('channel-forbidden');
    },
    async post({ place, key, ...answer }) {
      const manner = await mannerFor(place, host);
      const id = await postMessage(rest, place.channel, key, write(answer, manner));
      await postBelow(place, id, answer, manner);
      return id;
    },
    find: (place, key) => postedBefore(rest, place.channel, key, log),
    async edit({ place, messageId, ...answer }) {
      const manner = await mannerFor(place, host);
      await editMessage(rest, place.channel, messageId, write(answer, manner));
      await postBelow(place, messageId, answer, manner);
    },
    notify: (_workspace, personId, reply, reader) =>
      sendDirectMessage(rest, personId, write({ reply, reader }, mannerOf(UNSET))),
  };
}
