import { LANGUAGES } from '../src/core/article.ts';
import { LOG_LEVELS } from '../src/core/log.ts';

interface SettingBase {
  readonly group: 'General' | 'Slack' | 'Discord' | 'Web page' | 'Engine' | 'Storage' | 'Reading';
  /** One line for the settings table, `.env.example` and error messages. */
  readonly doc: string;
  /** Never shown or logged; may also come from the file that `NAME_FILE` names. */
  readonly secret?: true;
}
/** A setting's type decides how its text is checked; an empty value is no value. */
export type Setting = SettingBase &
  (
    | {
        readonly type: 'text' | 'address' | 'zone' | 'host' | 'host-ports' | 'words' | 'folder';
        readonly default: string | null;
      }
    | { readonly type: 'integer'; readonly default: number; readonly least: number; readonly most: number }
    | { readonly type: 'choice'; readonly choices: readonly string[]; readonly default: string }
  );

/** Every setting there is. Platforms are on when their token is set. */
export const SETTINGS = {
  DEFAULT_LANGUAGE: {
    group: 'General',
    type: 'choice',
    choices: LANGUAGES,
    default: 'en',
    doc: 'Language of the bot where neither channel nor reader has chosen one.',
  },
  DEFAULT_TIME_ZONE: {
    group: 'General',
    type: 'zone',
    default: 'Europe/Amsterdam',
    doc: 'IANA time zone of schedules and dates where a channel has none of its own.',
  },
  LOG_LEVEL: { group: 'General', type: 'choice', choices: LOG_LEVELS, default: 'info', doc: 'How much is logged.' },
  SLACK_BOT_TOKEN: {
    group: 'Slack',
    type: 'text',
    default: null,
    secret: true,
    doc: 'Bot token (xoxb-...); turns Slack on.',
  },
  SLACK_APP_TOKEN: {
    group: 'Slack',
    type: 'text',
    default: null,
    secret: true,
    doc: 'App-level token (xapp-...) with connections:write: Socket Mode.',
  },
  SLACK_SIGNING_SECRET: {
    group: 'Slack',
    type: 'text',
    default: null,
    secret: true,
    doc: 'Signing secret: HTTP mode, at /slack/events of the web port, where no app token is set.',
  },
  SLACK_API_URL: {
    group: 'Slack',
    type: 'address',
    default: 'https://slack.com/api/',
    doc: 'Base address of the Slack Web API.',
  },
  SLACK_MANAGERS: {
    group: 'Slack',
    type: 'words',
    default: null,
    doc: 'User ids, besides the workspace admins, who may change schedules, sources and settings; * is everyone.',
  },
  DISCORD_TOKEN: { group: 'Discord', type: 'text', default: null, secret: true, doc: 'Bot token; turns Discord on.' },
  DISCORD_APPLICATION_ID: {
    group: 'Discord',
    type: 'text',
    default: null,
    doc: 'Application id; without it the bot asks Discord for it.',
  },
  DISCORD_GUILD_ID: {
    group: 'Discord',
    type: 'text',
    default: null,
    doc: 'Register the commands in this server only, at once; without it they are registered everywhere.',
  },
  DISCORD_API_URL: {
    group: 'Discord',
    type: 'address',
    default: 'https://discord.com/api',
    doc: 'Base address of the Discord API, without the version.',
  },
  WEB_HOST: {
    group: 'Web page',
    type: 'host',
    default: '127.0.0.1',
    doc: 'Address that the web page listens on; loopback by default.',
  },
  WEB_PORT: {
    group: 'Web page',
    type: 'integer',
    default: 3000,
    least: 0,
    most: 65535,
    doc: "Port of the web page, /healthz, /readyz and Slack's HTTP mode; 0 takes a free one.",
  },
  WEB_NAMES: {
    group: 'Web page',
    type: 'words',
    default: null,
    doc: 'Host names under which the page is reached, besides localhost and IP addresses: those of a reverse proxy.',
  },
  WEB_PASSWORD: {
    group: 'Web page',
    type: 'text',
    default: null,
    secret: true,
    doc: 'Password that the page asks for, with any user name; set it when more than this machine can reach the page.',
  },
  ENGINE: { group: 'Engine', type: 'choice', choices: ['embedded'], default: 'embedded', doc: 'What reads articles.' },
  DATA_DIR: { group: 'Storage', type: 'folder', default: './data', doc: 'Folder of the database.' },
  CATCH_UP_MINUTES: {
    group: 'General',
    type: 'integer',
    default: 180,
    least: 0,
    most: 10_080,
    doc: 'A scheduled briefing missed by less than this is posted late; an older one is recorded as skipped.',
  },
  SILENT_SOURCE_DAYS: {
    group: 'General',
    type: 'integer',
    default: 14,
    least: 0,
    most: 365,
    doc: 'A source that has brought nothing new for this long is told to the owners of its schedules, once; 0 never.',
  },
  ALLOW_PRIVATE_ADDRESSES: {
    group: 'Reading',
    type: 'host-ports',
    default: null,
    doc: 'host:port pairs that may be read although they are private, loopback or link-local; all others of those are refused.',
  },
  CONTACT: {
    group: 'Reading',
    type: 'text',
    default: null,
    doc: 'Address or e-mail named in the User-Agent, so that a site can reach you.',
  },
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingName = keyof typeof SETTINGS;
