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
  ENGINE: {
    group: 'Engine',
    type: 'choice',
    choices: ['embedded', 'llm', 'auto'],
    default: 'embedded',
    doc: 'What reads articles: the embedded engine alone, or a language model after it: llm waits for LLM_TIMEOUT_SECONDS, auto for 10 seconds at most. Articles are sent nowhere with embedded, to LLM_BASE_URL with the others.',
  },
  LLM_API: {
    group: 'Engine',
    type: 'choice',
    choices: ['openai', 'anthropic'],
    default: 'openai',
    doc: 'What the endpoint speaks: OpenAI chat completions (Ollama, llama.cpp, vLLM, LM Studio, hosted), or Anthropic messages.',
  },
  LLM_BASE_URL: {
    group: 'Engine',
    type: 'address',
    default: null,
    doc: 'Base address of the endpoint, such as http://localhost:11434/v1 for Ollama or https://api.anthropic.com.',
  },
  LLM_MODEL: { group: 'Engine', type: 'text', default: null, doc: 'The model, as its endpoint calls it.' },
  LLM_API_KEY: {
    group: 'Engine',
    type: 'text',
    default: null,
    secret: true,
    doc: 'Key for the endpoint; local ones need none.',
  },
  LLM_TIMEOUT_SECONDS: {
    group: 'Engine',
    type: 'integer',
    default: 60,
    least: 1,
    most: 600,
    doc: 'How long a briefing waits for the model; then the embedded engine answers, and the reply says so.',
  },
  LLM_CONTEXT_TOKENS: {
    group: 'Engine',
    type: 'integer',
    default: 8192,
    least: 2048,
    most: 1_000_000,
    doc: 'Context of the model, its answer included; longer articles are read in parts.',
  },
  LLM_CONCURRENCY: {
    group: 'Engine',
    type: 'integer',
    default: 2,
    least: 1,
    most: 64,
    doc: 'Requests to the model at once.',
  },
  LLM_TOKENS_PER_DAY: {
    group: 'Engine',
    type: 'integer',
    default: 0,
    least: 0,
    most: 1_000_000_000,
    doc: 'Tokens that the model may use in a day (UTC) for all channels together; 0 is no limit.',
  },
  LLM_TOKENS_PER_CHANNEL: {
    group: 'Engine',
    type: 'integer',
    default: 0,
    least: 0,
    most: 1_000_000_000,
    doc: 'The same for one channel; 0 is no limit.',
  },
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
