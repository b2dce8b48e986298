import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Environment, readSettings, type Settings, valueIn } from '../../config/env.ts';
import { SETTINGS, type SettingName } from '../../config/settings.ts';
import { readOpml } from '../article/index.ts';
import { LANGUAGES } from '../core/article.ts';
import type { Finding } from '../core/finding.ts';
import type { Reader } from '../core/place.ts';
import { findingsMessage } from '../presentation/doctor.ts';
import type { Message } from '../presentation/message.ts';
import { voiceOf } from '../presentation/voice.ts';
import { discordOf, slackOf } from './doctor.ts';
import type { Questions } from './questions.ts';

/** What is asked for; every other setting stays what it is. */
export const ASKED = [
  'DEFAULT_LANGUAGE',
  'DEFAULT_TIME_ZONE',
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'DISCORD_TOKEN',
] as const satisfies readonly SettingName[];
type Asked = (typeof ASKED)[number];
/** null: no value. */
export type Answers = Readonly<Record<Asked, string | null>>;

const MANIFEST = fileURLToPath(new URL('../../config/slack-manifest.yaml', import.meta.url));

/** What is set for each that is asked. Throws where a secret's file cannot be read. */
export function answersIn(env: Environment): Answers {
  return Object.fromEntries(ASKED.map((name) => [name, valueIn(env, name)])) as Answers;
}

export interface Asking {
  readonly questions: Questions;
  readonly show: (message: Message) => void;
  readonly say: (text: string) => void;
  readonly reader: Reader;
  /** With defaults where something is asked. */
  readonly settings: Settings;
  readonly known: Answers;
  /** Whether a value comes from elsewhere than the `.env` file, which would not change it. */
  readonly isGiven: (name: Asked) => boolean;
}

/** Asks for everything, and tries each token at once. Rejects when the person stops. */
export async function askAnswers(asking: Asking): Promise<Answers> {
  const { known, reader, settings } = asking;
  const words = voiceOf(reader).words.setup;
  const [DEFAULT_LANGUAGE, DEFAULT_TIME_ZONE] = [
    await answerTo(asking, 'DEFAULT_LANGUAGE', {
      question: words.language(LANGUAGES.join(', ')),
      proposed: reader.language,
    }),
    await answerTo(asking, 'DEFAULT_TIME_ZONE', { question: words.zone, proposed: localZone(settings) }),
  ];
  asking.say(words.slack(MANIFEST));
  const slack = await slackAnswers(asking);
  asking.say(words.discord);
  const DISCORD_TOKEN = await answerTo(asking, 'DISCORD_TOKEN', {
    findings: async (token) => (await discordOf({ ...settings, DISCORD_TOKEN: token })).findings,
  });
  return { ...known, DEFAULT_LANGUAGE, DEFAULT_TIME_ZONE, ...slack, DISCORD_TOKEN };
}

/** The address to try reading the web with; undefined for none. It is no setting. */
export async function askAddress({ questions, reader }: Asking): Promise<string | undefined> {
  const pack = await readFile(new URL(`../../config/feeds/${reader.language}.opml`, import.meta.url), 'utf8');
  const [feed] = await readOpml(pack);
  const typed = await questions.ask(`\n${voiceOf(reader).words.setup.network} [${feed?.address}]: `, false);
  return typed === '-' ? undefined : typed || feed?.address;
}

/** A bot token is of no use without a way for Slack to reach the bot: then nothing of it changes. */
async function slackAnswers(asking: Asking): Promise<Partial<Answers>> {
  const { settings, reader } = asking;
  const SLACK_BOT_TOKEN = await answerTo(asking, 'SLACK_BOT_TOKEN', {
    findings: async (token) =>
      (await slackOf({ ...settings, SLACK_BOT_TOKEN: token })).findings.filter(({ check }) => check !== 'slack-way'),
  });
  if (SLACK_BOT_TOKEN === null) return { SLACK_BOT_TOKEN };
  const SLACK_APP_TOKEN = await answerTo(asking, 'SLACK_APP_TOKEN', {
    findings: async (token) =>
      (await slackOf({ ...settings, SLACK_BOT_TOKEN, SLACK_APP_TOKEN: token })).findings.filter(
        ({ check }) => check === 'slack-way',
      ),
  });
  if (SLACK_APP_TOKEN !== null) return { SLACK_BOT_TOKEN, SLACK_APP_TOKEN };
  const SLACK_SIGNING_SECRET = await answerTo(asking, 'SLACK_SIGNING_SECRET');
  if (SLACK_SIGNING_SECRET !== null) return { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET };
  asking.say(voiceOf(reader).words.setup.slackUnfinished);
  return {};
}

interface Question {
  readonly question?: string;
  /** What Enter takes where nothing is set. */
  readonly proposed?: string;
  /** What the doctor says of a token, with the finding about the token itself first. */
  readonly findings?: (token: string) => Promise<readonly Finding[]>;
}

/** Enter keeps what stands, `-` clears it. What is no value is asked again; so is a refused token, until Enter. */
async function answerTo(
  asking: Asking,
  name: Asked,
  { question = name, proposed, findings }: Question = {},
): Promise<string | null> {
  const { questions, known, reader } = asking;
  const words = voiceOf(reader).words.setup;
  if (asking.isGiven(name)) {
    asking.say(words.given(name));
    return known[name];
  }
  const secret = 'secret' in SETTINGS[name];
  for (let value = known[name] ?? proposed ?? null; ; ) {
    const standing = value === null ? '' : ` [${secret ? words.kept : value}]`;
    const typed = await questions.ask(`${question}${secret ? ` (${words.hidden})` : ''}${standing}: `, secret);
    if (typed === '-' || (typed === '' && value === null)) return null;
    const next = typed || value!;
    if (secret ? !/^[\x21-\x7e]+$/.test(next) : !isValue(name, next)) {
      asking.say(secret ? words.noToken : words.unknown(next));
      continue;
    }
    value = next;
    const found = await questions.meanwhile(findings?.(value) ?? Promise.resolve([]));
    if (found.length > 0) asking.show(findingsMessage(found, reader));
    if (found[0]?.state !== 'fault' || typed === '') return value;
    asking.say(words.again);
  }
}

function isValue(name: Asked, value: string): boolean {
  try {
    return readSettings({ [name]: value })[name] !== null;
  } catch {
    return false;
  }
}

/** The machine's, unless it has the one of servers. */
function localZone({ DEFAULT_TIME_ZONE }: Settings): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return timeZone === 'UTC' ? DEFAULT_TIME_ZONE : timeZone;
}
