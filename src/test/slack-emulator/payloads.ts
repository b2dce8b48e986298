import { randomUUID } from 'node:crypto';
import type { EmulatedButton, EmulatedChoice, EmulatedMessage } from './messages.ts';

/** Who does something, where. */
export interface Circumstances {
  readonly teamId: string;
  readonly userId: string;
  readonly userName: string;
  readonly channel: string;
  readonly channelName: string;
  readonly responseUrl: string;
  readonly triggerId: string;
}

/** A message that somebody wrote, on which a shortcut is used. */
export interface WrittenMessage {
  readonly text?: string;
  readonly blocks?: readonly object[];
  readonly attachments?: readonly object[];
  readonly files?: readonly object[];
  readonly thread_ts?: string;
}

/** A slash command as it reaches an app whose manifest says `should_escape`. */
export function commandPayload(command: string, text: string, where: Circumstances) {
  return {
    ...common,
    team_id: where.teamId,
    team_domain: 'example',
    channel_id: where.channel,
    channel_name: where.channelName,
    user_id: where.userId,
    user_name: where.userName,
    command,
    text,
    is_enterprise_install: 'false',
    response_url: where.responseUrl,
    trigger_id: where.triggerId,
  };
}

/** A pressed button, or something chosen from a menu. Of a private message Slack sends no copy. */
export function pressPayload(pressed: EmulatedButton | EmulatedChoice, message: EmulatedMessage, where: Circumstances) {
  const isPrivate = message.onlyFor !== null;
  return {
    ...common,
    type: 'block_actions',
    user: userOf(where),
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: where.channel,
      is_ephemeral: isPrivate,
      ...(message.thread ? { thread_ts: message.thread } : {}),
    },
    trigger_id: where.triggerId,
    team: { id: where.teamId, domain: 'example' },
    enterprise: null,
    is_enterprise_install: false,
    channel: { id: where.channel, name: where.channelName },
    ...(isPrivate ? {} : { message: { type: 'message', ts: message.ts, text: message.text, blocks: message.blocks } }),
    response_url: where.responseUrl,
    actions: [actionOf(pressed)],
  };
}

function actionOf(pressed: EmulatedButton | EmulatedChoice) {
  const common = { action_id: pressed.actionId, block_id: 'b1', action_ts: timestamp() };
  const text = { type: 'plain_text', text: pressed.label, emoji: false };
  if (!('menu' in pressed)) return { ...common, type: 'button', text, value: pressed.value };
  const placeholder = { type: 'plain_text', text: pressed.menu, emoji: false };
  return { ...common, type: 'static_select', placeholder, selected_option: { text, value: pressed.value } };
}

/** The message menu's entry, used on a message. */
export function shortcutPayload(callbackId: string, written: WrittenMessage, where: Circumstances) {
  const ts = timestamp();
  return {
    ...common,
    type: 'message_action',
    callback_id: callbackId,
    action_ts: timestamp(),
    trigger_id: where.triggerId,
    response_url: where.responseUrl,
    user: userOf(where),
    team: { id: where.teamId, domain: 'example' },
    enterprise: null,
    is_enterprise_install: false,
    channel: { id: where.channel, name: where.channelName },
    message_ts: ts,
    message: { type: 'message', user: 'U0AUTHOR', ts, text: '', ...written },
  };
}

/** A shortcut that is used from anywhere: it tells of no channel. */
export function globalShortcutPayload(callbackId: string, where: Circumstances) {
  return {
    ...common,
    type: 'shortcut',
    callback_id: callbackId,
    action_ts: timestamp(),
    trigger_id: where.triggerId,
    user: { id: where.userId, username: where.userName, team_id: where.teamId },
    team: { id: where.teamId, domain: 'example' },
    enterprise: null,
    is_enterprise_install: false,
  };
}

/** An event, as the Events API wraps it. */
export function eventPayload(event: Readonly<Record<string, unknown>>, teamId: string) {
  return {
    ...common,
    type: 'event_callback',
    team_id: teamId,
    event_id: `Ev${randomUUID().slice(0, 8).toUpperCase()}`,
    event_time: Math.floor(Date.now() / 1000),
    event: { ...event, event_ts: timestamp() },
    authorizations: [{ enterprise_id: null, team_id: teamId, user_id: 'U0BOT', is_bot: true }],
  };
}

/** A button or a choice on the Home tab, where there is neither message nor channel. */
export function homePressPayload(pressed: EmulatedButton | EmulatedChoice, where: Circumstances) {
  return {
    ...common,
    type: 'block_actions',
    user: userOf(where),
    container: { type: 'view', view_id: 'V0HOME' },
    trigger_id: where.triggerId,
    team: { id: where.teamId, domain: 'example' },
    enterprise: null,
    is_enterprise_install: false,
    view: { id: 'V0HOME', type: 'home' },
    actions: [actionOf(pressed)],
  };
}

/** What somebody fills in: values by block id. A `channel` gets a response address. */
export type FormValues = Readonly<Record<string, { readonly value?: string; readonly files?: readonly object[] }>>;

/** A form that is sent; `channel` is the field that a conversation was chosen in, null where none was. */
export function formPayload(view: OpenedView, values: FormValues, channel: string | null, where: Circumstances) {
  const state: Record<string, Record<string, object>> = {};
  for (const { block_id, element } of view.blocks as { block_id: string; element: Record<string, string> }[]) {
    const chosen = element.type === 'conversations_select' ? { selected_conversation: channel } : {};
    state[block_id] = {
      [element.action_id ?? '']: { type: element.type, value: null, ...values[block_id], ...chosen },
    };
  }
  const select = (view.blocks as { block_id: string; element: Record<string, string> }[]).find(
    ({ element }) => element.type === 'conversations_select',
  );
  return {
    ...common,
    type: 'view_submission',
    team: { id: where.teamId, domain: 'example' },
    user: userOf(where),
    trigger_id: where.triggerId,
    view: { ...view, state: { values: state }, team_id: where.teamId, app_id: 'A0APP', bot_id: 'B0BOT' },
    response_urls:
      select && channel
        ? [
            {
              block_id: select.block_id,
              action_id: select.element.action_id,
              channel_id: channel,
              response_url: where.responseUrl,
            },
          ]
        : [],
    is_enterprise_install: false,
    enterprise: null,
  };
}

/** A view as `views.open` accepted it. */
export interface OpenedView {
  readonly id: string;
  readonly blocks: readonly object[];
  readonly private_metadata: string;
  readonly callback_id: string;
}

/**
 * What someone types, as Slack hands it on: entities, channels and links in its own syntax
 * (docs.slack.dev/interactivity/implementing-slash-commands, "Escape channels, users, and links").
 */
export function escaped(text: string, channelIds: ReadonlyMap<string, string>): string {
  return text
    .replace(/[&<>]/g, (character) => (character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;'))
    .replace(/(^|\s)#([\p{L}\p{N}_-]+)/gu, (all, before, name) => {
      const id = channelIds.get(name);
      return id ? `${before}<#${id}|${name}>` : all;
    })
    .replace(/https?:\/\/\S+/g, (address) => `<${address}>`);
}

const common = { token: 'legacy-verification-token', api_app_id: 'A0APP' };

function userOf({ userId, userName, teamId }: Circumstances) {
  return { id: userId, username: userName, name: userName, team_id: teamId };
}

function timestamp(): string {
  return (Date.now() / 1000).toFixed(6);
}
