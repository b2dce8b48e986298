import type { App } from '@slack/bolt';
import { decodeButton } from '../../core/command.ts';
import { type ParsedCommand, parseCommandText } from '../../core/command-text.ts';
import type { Place } from '../../core/place.ts';
import type { PlatformHost } from '../../core/platform.ts';
import type { SourceFile } from '../../core/source.ts';
import { channelOf, type SlackFile, type SlackSource, sourceOfMessage, typedWords } from './parse.ts';
import type { Asked } from './responder.ts';

/** What a slash command, a button or a shortcut asks for, before it is known who asks. */
export interface Request {
  /** Slack's ids of it; one that was seen before makes it a redelivery. */
  readonly ids: readonly string[];
  readonly place: Place;
  readonly userId: string;
  readonly userName: string | null;
  readonly asked: Asked;
  /** Whether the answer is for this person alone, whatever the command says: buttons open private messages. */
  readonly isButton: boolean;
  /** What it says. Throws a SitrepError where that cannot be understood. */
  read(): ParsedCommand;
}

/** The command behind the button that stops what runs; its option names the run. */
export const CANCEL = 'cancel';

/**
 * Listens to all that Slack sends. Each is acknowledged before anything else happens, redeliveries and what nobody
 * understands too: Slack waits three seconds and then tells the person that the app failed.
 */
export function listen(
  app: App,
  parts: {
    readonly commands: PlatformHost['commands'];
    readonly openFile: (file: SlackFile) => SourceFile;
    readonly handle: (request: Request) => void;
    /** Somebody pressed the button of a note that work is under way. */
    readonly cancel: (run: string, asked: Asked) => void;
    /** An acknowledgement did not get through: Slack will send the same again. */
    readonly onUnacknowledged: (thrown: unknown) => void;
  },
): void {
  const { commands, openFile, handle, cancel, onUnacknowledged } = parts;

  app.use(async ({ next, ...request }) => {
    if ('ack' in request && typeof request.ack === 'function') await request.ack().catch(onUnacknowledged);
    await next();
  });

  app.command(/.*/, async ({ command, context }) => {
    handle({
      ids: idsOf(command.trigger_id, context.envelopeId),
      place: placeOf(command.team_id, command.channel_id),
      userId: command.user_id,
      userName: command.user_name || null,
      isButton: false,
      asked: {
        responseUrl: command.response_url || null,
        channel: command.channel_id,
        userId: command.user_id,
        thread: null,
        replaces: false,
      },
      read: () =>
        parseCommandText(commands, `${command.command} ${typedWords(command.text ?? '')}`, { channel: channelOf }),
    });
  });

  app.action(/.*/, async ({ body, action, context }) => {
    if (body.type !== 'block_actions' || action.type !== 'button' || !action.value) return;
    const { command, options } = decodeButton(action.value);
    const channel = body.channel?.id ?? string(body.container.channel_id) ?? '';
    const asked: Asked = {
      responseUrl: body.response_url || null,
      channel,
      userId: body.user.id,
      thread: string(body.container.thread_ts) ?? string(body.message?.thread_ts),
      // Turning a page of a private message turns it in place; what else it opens stands beside it.
      replaces: body.container.is_ephemeral === true && options.page !== undefined,
    };
    if (command === CANCEL) return cancel(options.run ?? '', asked);
    handle({
      ids: idsOf(body.trigger_id, context.envelopeId),
      place: placeOf(body.team?.id ?? body.user.team_id, channel),
      userId: body.user.id,
      userName: body.user.username || body.user.name || null,
      isButton: true,
      asked,
      read: () => ({ command, subcommand: null, options, source: { kind: 'none' } }),
    });
  });

  app.shortcut(/.*/, async ({ shortcut, context }) => {
    if (shortcut.type !== 'message_action') return;
    const menu = commands.filter((command) => !command.subcommands && command.messageMenu);
    const command = menu.find(({ name }) => name === shortcut.callback_id) ?? menu[0];
    if (!command) return;
    const { channel, user, team, message } = shortcut;
    handle({
      ids: idsOf(shortcut.trigger_id, context.envelopeId),
      place: placeOf(team?.id ?? user.team_id, channel.id),
      userId: user.id,
      userName: user.name || null,
      isButton: false,
      asked: {
        responseUrl: shortcut.response_url || null,
        channel: channel.id,
        userId: user.id,
        thread: string(message.thread_ts),
        replaces: false,
      },
      read: () => ({
        command: command.name,
        subcommand: null,
        options: {},
        source: sourceOfMessage(message as SlackSource, openFile),
      }),
    });
  });
}

function idsOf(triggerId: unknown, envelopeId: unknown): readonly string[] {
  return [string(triggerId), string(envelopeId)].filter((id) => id !== null);
}

function placeOf(team: string | undefined, channel: string): Place {
  return { platform: 'slack', workspace: team ?? '', channel };
}

function string(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
