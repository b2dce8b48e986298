import type { App } from '@slack/bolt';
import { type Command, commandOfButton, decodeButton, runnableOf, staysInPlace } from '../../core/command.ts';
import { type ParsedCommand, parseCommandText } from '../../core/command-text.ts';
import type { Place } from '../../core/place.ts';
import type { PlatformHost } from '../../core/platform.ts';
import type { SourceFile } from '../../core/source.ts';
import { ASK_FIRST, answeredForm } from './ask-first.ts';
import { emptyFormErrors, FORM_SUFFIX, sourceOfForm } from './form.ts';
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
  /**
   * The button that was pressed, with its message and person; null where none was. The answer to a button is for its
   * person alone, whatever the command says.
   */
  readonly button: string | null;
  /** True for what was pressed on the Home tab. */
  readonly onHome?: boolean;
  /** What it says. Throws a SitrepError where that cannot be understood. */
  read(): ParsedCommand;
}

/** The wish for a form, from wherever a global shortcut is used: no channel comes with it. */
export interface FormRequest {
  readonly command: string;
  /** Good for one form, for three seconds. */
  readonly triggerId: string;
  readonly workspace: string;
  readonly userId: string;
  readonly userName: string | null;
}

/** What a form that comes before a command needs: a trigger, good for three seconds, and what the button carries. */
export interface Asking {
  readonly triggerId: string;
  readonly call: string;
}

export interface HomeRequest {
  readonly workspace: string;
  readonly userId: string;
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
    /** Somebody wants to fill in the form of a command: it must be opened within three seconds. */
    readonly openForm: (form: FormRequest) => void;
    /** A button was pressed whose command may ask for a text first: that form has three seconds, too. */
    readonly askFirst: (request: Request, asking: Asking) => void;
    /** Somebody opened the app's Home tab. */
    readonly showHome: (home: HomeRequest) => void;
    /** Somebody pressed the button of a note that work is under way. */
    readonly cancel: (run: string, asked: Asked) => void;
    /** An acknowledgement did not get through: Slack will send the same again. */
    readonly onUnacknowledged: (thrown: unknown) => void;
  },
): void {
  const { commands, openFile, handle, openForm, askFirst, showHome, cancel, onUnacknowledged } = parts;
  const withMenu = commands.filter((command) => !command.subcommands && command.messageMenu);

  app.use(async ({ next, body, ...request }) => {
    // A form is acknowledged with what is wrong with it.
    const isForm = body.type === 'view_submission';
    if (!isForm && 'ack' in request && typeof request.ack === 'function') await request.ack().catch(onUnacknowledged);
    await next();
  });

  app.command(/.*/, async ({ command, context }) => {
    handle({
      ids: idsOf(command.trigger_id, context.envelopeId),
      place: placeOf(command.team_id, command.channel_id),
      userId: command.user_id,
      userName: command.user_name || null,
      button: null,
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
    const value = carriedBy(action);
    if (body.type !== 'block_actions' || value === null) return;
    const { command, options } = decodeButton(value);
    // On the Home tab there is no channel.
    const channel = body.channel?.id ?? string(body.container.channel_id) ?? body.user.id;
    const workspace = body.team?.id ?? body.user.team_id ?? '';
    const userName = body.user.username || body.user.name || null;
    if (command.endsWith(FORM_SUFFIX)) {
      const form = command.slice(0, -FORM_SUFFIX.length);
      return openForm({ command: form, triggerId: body.trigger_id, workspace, userId: body.user.id, userName });
    }
    const asked: Asked = {
      responseUrl: body.response_url || null,
      channel,
      userId: body.user.id,
      thread: string(body.container.thread_ts) ?? string(body.message?.thread_ts),
      // Turning a page of a private message turns it in place; what else it opens stands beside it.
      replaces: body.container.is_ephemeral === true && staysInPlace({ options }),
    };
    if (command === CANCEL) return cancel(options.run ?? '', asked);
    const run = commandOfButton({ command, options });
    const request: Request = {
      ids: idsOf(body.trigger_id, context.envelopeId),
      place: placeOf(workspace, channel),
      userId: body.user.id,
      userName,
      button: [body.user.id, body.container.message_ts ?? body.container.view_id, value].join(' '),
      onHome: body.container.type === 'view',
      asked,
      read: () => ({ ...run, options, source: { kind: 'none' } }),
    };
    const asks = runnableOf(commands, run.command, run.subcommand)?.form !== undefined;
    if (asks) askFirst(request, { triggerId: body.trigger_id, call: value });
    else handle(request);
  });

  app.event('app_home_opened', async ({ event, body }) => {
    if (event.tab === 'home') showHome({ workspace: body.team_id, userId: event.user });
  });

  app.shortcut(/.*/, async ({ shortcut, context }) => {
    const command = commandOf(withMenu, shortcut.callback_id);
    if (!command) return;
    const { user, team } = shortcut;
    if (shortcut.type !== 'message_action')
      return openForm({
        command: command.name,
        triggerId: shortcut.trigger_id,
        workspace: team?.id ?? user.team_id ?? '',
        userId: user.id,
        userName: user.username || null,
      });
    const { channel, message } = shortcut;
    handle({
      ids: idsOf(shortcut.trigger_id, context.envelopeId),
      place: placeOf(team?.id ?? user.team_id, channel.id),
      userId: user.id,
      userName: shortcut.user.name || null,
      button: null,
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

  app.view(/.*/, async ({ ack, body, view, context }) => {
    if (body.type !== 'view_submission') return;
    if (view.callback_id === ASK_FIRST) {
      await ack().catch(onUnacknowledged);
      const answered = answeredForm(view);
      if (!answered) return;
      const { about, parsed } = answered;
      const { channel, thread, responseUrl } = about;
      return handle({
        ids: idsOf(view.id, context.envelopeId),
        place: placeOf(about.workspace, channel),
        userId: body.user.id,
        userName: body.user.name || null,
        button: null,
        asked: { responseUrl, channel, userId: body.user.id, thread, replaces: false },
        read: () => parsed,
      });
    }
    const command = commandOf(withMenu, view.callback_id);
    const source = sourceOfForm(view, openFile);
    if (source.kind === 'none') {
      await ack({ response_action: 'errors', errors: emptyFormErrors(view) }).catch(onUnacknowledged);
      return;
    }
    await ack().catch(onUnacknowledged);
    if (!command) return;
    const [answer] = body.response_urls ?? [];
    const channel = answer?.channel_id ?? body.user.id;
    handle({
      // A form that is sent twice is one wish.
      ids: idsOf(view.id, context.envelopeId),
      place: placeOf(body.team?.id ?? body.user.team_id ?? view.team_id, channel),
      userId: body.user.id,
      userName: body.user.name || null,
      button: null,
      asked: {
        responseUrl: answer?.response_url || null,
        channel,
        userId: body.user.id,
        thread: null,
        replaces: false,
      },
      read: () => ({ command: command.name, subcommand: null, options: {}, source }),
    });
  });
}

/** The command that a shortcut's or form's callback id names; an unknown one, of an older manifest, means the first. */
function commandOf(withMenu: readonly Command[], callbackId: string): Command | undefined {
  return withMenu.find(({ name }) => name === callbackId.replace(FORM_SUFFIX, '')) ?? withMenu[0];
}

/** What a pressed button carries, or what was chosen from a menu. */
function carriedBy(action: { readonly type: string }): string | null {
  if ('value' in action && action.type === 'button') return string(action.value);
  if (action.type !== 'static_select' || !('selected_option' in action)) return null;
  const chosen = action.selected_option;
  return typeof chosen === 'object' && chosen !== null && 'value' in chosen ? string(chosen.value) : null;
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
