import type { Command, Option } from '../core/command.ts';
import { usageOf } from '../presentation/sitrep.ts';
import { voiceOf } from '../presentation/voice.ts';

/**
 * The manifest of the Slack app, in YAML: Socket Mode, the commands, the message shortcut, and no more scopes than they
 * need. Field names and limits as in Slack's app manifest reference.
 */
export function slackManifest(commands: readonly Command[]): string {
  const slash = commands.filter(({ surface }) => surface === 'slash');
  return [
    '# The Slack app of Sitrep, written by `npm run generate` from commands/.',
    '# Paste it at https://api.slack.com/apps: Create New App, From a manifest.',
    ...yaml({
      display_information: {
        name: 'Sitrep',
        description: 'Briefs news articles: who, why, what they say, and what is still open',
        long_description: LONG_DESCRIPTION,
        background_color: '#1f3a4d',
      },
      features: {
        // Slash commands can be typed to the app itself; it reads no messages there. Its Home tab says how it works.
        app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
        bot_user: { display_name: 'sitrep', always_online: true },
        shortcuts: slash.flatMap(shortcut),
        slash_commands: slash.map(slashCommand),
      },
      oauth_config: { scopes: { bot: SCOPES } },
      settings: {
        event_subscriptions: { bot_events: ['app_home_opened'] },
        interactivity: { is_enabled: true },
        org_deploy_enabled: false,
        socket_mode_enabled: true,
        token_rotation_enabled: false,
      },
    }),
    '',
  ].join('\n');
}

/** Slack asks for at least 174 characters. */
const LONG_DESCRIPTION =
  'Type /brief with the address or the text of a news article and get four lists: the actors, their motives, their stated positions, and the open questions. Every line rests on the exact words of the article, and the button Evidence opens them. Channels get the same on a schedule, from the feeds that matter to them. It reads Dutch and English.';

/**
 * Commands and shortcuts; posting, also in public channels that nobody invited the bot to; the reader's language and
 * zone; files behind the message shortcut. No scope that reads messages.
 */
const SCOPES = ['commands', 'chat:write', 'chat:write.public', 'users:read', 'files:read'];

/**
 * Two ways to a command without typing it: in the menu of a message, and from anywhere, which opens a form. Their
 * callbacks are the command's name, for the form with `-form` behind it: what the Slack room looks up.
 */
function shortcut(command: Command) {
  if (command.subcommands || !command.messageMenu) return [];
  const { name, messageMenu } = command;
  return [
    {
      name: messageMenu.en,
      type: 'message',
      callback_id: name,
      description: 'Brief the link, the text or the file in this message',
    },
    {
      name: 'Brief a text or a file',
      type: 'global',
      callback_id: `${name}-form`,
      description: 'Paste a text or an address, or attach a file',
    },
  ];
}

function slashCommand(command: Command) {
  return {
    command: `/${command.name}`,
    description: command.summary.en,
    usage_hint: usageHint(command),
    // Channels then arrive with their id, which is what a post needs.
    should_escape: true,
  };
}

/** What may follow the command: its options, or its sub-commands with what they cannot do without. */
function usageHint(command: Command): string {
  const voice = voiceOf({ language: 'en', zone: 'UTC' });
  const hint = (typed: string, options: readonly Option[]) => usageOf(typed, options, voice, TYPED_SOURCE).trim();
  if (!command.subcommands) return hint('', command.options);
  const required = command.subcommands.map(({ name, options }) =>
    hint(
      name,
      options.filter((option) => option.required),
    ),
  );
  return required.join(' | ');
}

/** A file cannot be attached to a slash command. */
const TYPED_SOURCE = 'ADDRESS or TEXT';

type Yaml = string | boolean | readonly Yaml[] | { readonly [key: string]: Yaml };

/** Lines of YAML for plain data; texts as JSON writes them, which YAML reads the same. */
function yaml(data: { readonly [key: string]: Yaml }, indent = ''): readonly string[] {
  return Object.entries(data).flatMap(([key, value]) => {
    if (Array.isArray(value))
      return [`${indent}${key}:`, ...(value as readonly Yaml[]).flatMap((item) => yamlItem(item, indent))];
    if (typeof value === 'object')
      return [`${indent}${key}:`, ...yaml(value as { [key: string]: Yaml }, `${indent}  `)];
    return [`${indent}${key}: ${JSON.stringify(value)}`];
  });
}

function yamlItem(item: Yaml, indent: string): readonly string[] {
  if (typeof item !== 'object') return [`${indent}  - ${JSON.stringify(item)}`];
  const lines = yaml(item as { [key: string]: Yaml }, `${indent}    `);
  return lines.map((line, at) => (at === 0 ? `${indent}  - ${line.trimStart()}` : line));
}
