import type { TestContext } from 'node:test';
import { COMMANDS } from '../../../commands/index.ts';
import { makeArticle } from '../../core/article.ts';
import { type CommandCall, runnableOf } from '../../core/command.ts';
import { evidenceAt } from '../../core/evidence.ts';
import type { KeptBriefing } from '../../core/kept-briefing.ts';
import { type Log, SILENT } from '../../core/log.ts';
import type { PlatformHost } from '../../core/platform.ts';
import type { Answer, Reply } from '../../core/reply.ts';
import { verify } from '../../core/verify.ts';
import { type DiscordSettings, makeDiscord } from '../../platforms/discord/index.ts';
import { readText } from '../fakes.ts';
import { type DiscordEmulator, startDiscordEmulator } from './index.ts';

export interface Wishes {
  /** What the bot makes of a call; `answerOf` by default. */
  readonly run?: PlatformHost['run'];
  readonly settings?: Partial<DiscordSettings>;
  readonly host?: Partial<PlatformHost>;
  readonly log?: Log;
  /** One that another bot of the test was connected to: a restart. */
  readonly emulator?: DiscordEmulator;
  /** False: the bot is started by the test itself. */
  readonly start?: boolean;
}

/** A bot with stand-ins for everything behind it, connected to an emulator; both end with the test. */
export async function connected(t: TestContext, wishes: Wishes = {}) {
  const emulator = wishes.emulator ?? (await startDiscordEmulator());
  const calls: CommandCall[] = [];
  const host: PlatformHost = {
    commands: COMMANDS,
    version: '1.0.0',
    log: wishes.log ?? SILENT,
    async run(call, progress) {
      calls.push(call);
      return wishes.run ? wishes.run(call, progress) : answerOf(call);
    },
    reader: async () => READER,
    ...wishes.host,
  };
  const discord = makeDiscord(
    { token: emulator.token, applicationId: null, guildId: emulator.guildId, apiUrl: emulator.url, ...wishes.settings },
    host,
    { afterFailure: [50], afterRefusal: [50] },
  );
  t.after(async () => {
    await discord.stop();
    if (!wishes.emulator) await emulator.close();
  });
  if (wishes.start !== false) {
    await discord.start();
    await emulator.waitForCommands();
  }
  return { emulator, discord, calls };
}

export const READER = { language: 'en', zone: 'UTC' } as const;

/** What the real host would answer, with one article's briefing behind every command about articles. */
export function answerOf(call: CommandCall): Answer {
  const runnable = runnableOf(COMMANDS, call.command, call.subcommand);
  if (!runnable) return failure('command-unknown', { command: call.command });
  if (runnable.needs === 'manager' && !call.person.manager) return failure('not-allowed');
  return { reply: replyOf(call), reader: READER, audience: runnable.audience };
}

export function failure(code: Extract<Reply, { kind: 'error' }>['code'], details = {}): Answer {
  return { reply: { kind: 'error', code, details, reference: 'abc234' }, reader: READER, audience: 'private' };
}

function replyOf({ command, options }: CommandCall): Reply {
  const page = Number(options.page ?? 1);
  switch (command) {
    case 'brief':
      return { kind: 'briefing', kept: KEPT, sample: false };
    case 'actors':
    case 'positions':
    case 'motives':
    case 'questions':
      return { kind: 'list', section: command, kept: KEPT, page, actor: options.actor ?? null };
    case 'evidence':
      return options.item
        ? { kind: 'evidence', kept: KEPT, article: ARTICLE, item: { section: 'positions', index: 0 } }
        : { kind: 'evidence-menu', kept: KEPT, page };
    default:
      return { kind: 'help' };
  }
}

const SENTENCES = Array.from(
  { length: 12 },
  (_, n) => `Speaker ${n + 1} said that plan ${n + 1} is @everyone's *duty*.`,
);
export const ARTICLE = makeArticle(readText(SENTENCES.join(' '), { title: 'Twelve speakers', source: 'News' }), 'en');
/** Twelve actors with a position each, so that a list has pages. */
export const KEPT: KeptBriefing = { key: 'k1', briefing: briefingOfTwelve() };

function briefingOfTwelve(): KeptBriefing['briefing'] {
  const { text } = ARTICLE;
  const at = (words: string) => evidenceAt(text, text.indexOf(words), text.indexOf(words) + words.length);
  const { briefing, dropped } = verify(ARTICLE, {
    engine: 'stand-in@1',
    bottomLine: [{ text: SENTENCES[0], evidence: [at(SENTENCES[0]!)] }],
    actors: SENTENCES.map((_, n) => ({
      id: `a${n + 1}`,
      name: `Speaker ${n + 1}`,
      aliases: [],
      kind: 'person',
      role: null,
      salience: 'main',
      mentions: 1,
      evidence: [at(`Speaker ${n + 1}`)],
    })),
    positions: SENTENCES.map((_, n) => {
      const statement = `plan ${n + 1} is @everyone's *duty*`;
      return {
        actor: `a${n + 1}`,
        holder: `Speaker ${n + 1}`,
        cue: 'said',
        stance: 'states',
        statement,
        quoted: false,
        target: null,
        confidence: 0.9,
        evidence: [at(statement)],
      };
    }),
    motives: [],
    questions: [],
  });
  if (dropped > 0) throw new Error(`the evidence gate dropped ${dropped} lines of the stand-in`);
  return briefing;
}
