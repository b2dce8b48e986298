import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { COMMANDS } from '../../../commands/index.ts';
import { makeRunCommand } from '../../app/run-command.ts';
import { makeArticle } from '../../core/article.ts';
import type { CommandCall } from '../../core/command.ts';
import { evidenceAt } from '../../core/evidence.ts';
import type { KeptBriefing } from '../../core/kept-briefing.ts';
import { type Log, makeLog } from '../../core/log.ts';
import { type Manner, mannerOf, type Reader, UNSET } from '../../core/place.ts';
import type { PlatformHost } from '../../core/platform.ts';
import type { Answer, Progress } from '../../core/reply.ts';
import type { Store } from '../../core/store.ts';
import type { UseCases } from '../../core/use-cases.ts';
import { verify } from '../../core/verify.ts';
import type { Timing } from '../../platforms/slack/connection.ts';
import { makeSlack, type Slack } from '../../platforms/slack/index.ts';
import { readText } from '../fakes.ts';
import { type SlackEmulator, startSlackEmulator } from './index.ts';

/** The product's waits, so short that a test need not wait for them. */
const FAST: Timing = {
  first: 10,
  most: 200,
  refusedFirst: 20,
  refusedMost: 100,
  recheck: 60_000,
  silence: 300,
  note: 60_000,
  doubleClick: 0,
};

export interface ClientOptions {
  /** What the commands can have done; what is missing here fails as `internal`. */
  readonly use?: Partial<UseCases>;
  /** In place of the commands. */
  readonly run?: (call: CommandCall, progress?: Progress) => Promise<Answer | null>;
  readonly form?: PlatformHost['form'];
  readonly mode?: 'socket' | 'http';
  readonly timing?: Partial<Timing>;
  readonly managers?: string;
  /** How every place wants its messages. */
  readonly manner?: Manner;
  /** Before anything connects. */
  readonly prepare?: (emulator: SlackEmulator) => void;
}

export interface Client {
  readonly emulator: SlackEmulator;
  readonly slack: Slack;
  /** The calls that were run, in order. */
  readonly calls: readonly CommandCall[];
  /** Where the HTTP mode listens; null in Socket Mode. */
  readonly address: string | null;
  /** Log lines so far, parsed. */
  readonly logged: readonly Record<string, unknown>[];
}

/** The real platform with the real commands, pointed at an emulator of its own; both are ended after the test. */
export async function startClient(t: TestContext, options: ClientOptions = {}): Promise<Client> {
  const { mode = 'socket', timing, managers = null, prepare } = options;
  const emulator = await startSlackEmulator();
  prepare?.(emulator);
  const logged: Record<string, unknown>[] = [];
  const log = makeLog('debug', (line) => logged.push(JSON.parse(line)));
  const calls: CommandCall[] = [];
  const run = options.run ?? commandsWith(options.use ?? {}, log);
  const slack = makeSlack(
    {
      botToken: emulator.botToken,
      appToken: mode === 'socket' ? emulator.appToken : null,
      signingSecret: mode === 'http' ? emulator.signingSecret : null,
      apiUrl: emulator.url,
      managers,
    },
    {
      commands: COMMANDS,
      version: '0.0.0',
      run(call, progress) {
        calls.push(call);
        return run(call, progress);
      },
      reader: async (_place, person) => readerOf(person.language),
      manner: async () => options.manner ?? mannerOf(UNSET),
      ...(options.form && { form: options.form }),
      log,
    },
    { ...FAST, ...timing },
  );
  const [listener] = Object.values(slack.mounts);
  const server = listener ? createServer(listener) : null;
  t.after(async () => {
    await slack.stop();
    server?.close();
    server?.closeAllConnections();
    await emulator.close();
  });
  let address: string | null = null;
  if (server) {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
    emulator.useHttp(address);
  }
  await slack.start();
  return { emulator, slack, calls, address, logged };
}

function commandsWith(use: Partial<UseCases>, log: Log) {
  const seen = new Set<string>();
  const store = { calls: { first: async (id: string) => !seen.has(id) && Boolean(seen.add(id)) } } as unknown as Store;
  const readers = {
    byDefault: readerOf(null),
    of: async (_place: unknown, person: { language: Reader['language'] | null }) => readerOf(person.language),
    ofPlace: async () => readerOf(null),
    mannerOf: async () => mannerOf(UNSET),
  };
  return makeRunCommand({ commands: COMMANDS, use: use as UseCases, store, readers, log, now: Date.now });
}

function readerOf(language: Reader['language'] | null): Reader {
  return { language: language ?? 'en', zone: 'UTC' };
}

const TEXT =
  'Wethouder Smit sluit de brug. “De brug is niet veilig”, zegt Smit. Winkeliers vrezen voor hun omzet. ' +
  'Volgens <!channel> & co. is er niets aan de hand. Onduidelijk is wanneer de brug weer opengaat.';

export const ARTICLE = makeArticle(
  readText(TEXT, { title: 'Brug dicht <https://evil.example|klik> & *nu*', url: 'https://example.org/brug?a=1&b=2' }),
  'nl',
);

/** A briefing with one actor and some positions, mark-up in the article's words included. */
export function briefingWith(positions = 3): KeptBriefing {
  const at = (words: string) => {
    const start = TEXT.indexOf(words);
    return evidenceAt(TEXT, start, start + words.length);
  };
  const said = ['De brug is niet veilig', 'vrezen voor hun omzet', 'is er niets aan de hand'];
  const { briefing } = verify(ARTICLE, {
    engine: 'fake@1',
    bottomLine: [{ text: 'Wethouder Smit sluit de brug.', evidence: [at('Wethouder Smit sluit de brug.')] }],
    actors: ['Smit', '<!channel> & co.'].map((name, index) => ({
      id: `a${index}`,
      name,
      aliases: [],
      kind: 'person',
      role: null,
      salience: 'main',
      mentions: 1,
      evidence: [at(name)],
    })),
    positions: Array.from({ length: positions }, (_, index) => ({
      actor: 'a0',
      holder: 'Smit',
      cue: 'zegt',
      stance: 'states',
      statement: said[index % said.length],
      quoted: true,
      target: null,
      confidence: 0.9,
      evidence: [at(said[index % said.length] ?? '')],
    })),
    motives: [],
    questions: [
      {
        question: 'wanneer de brug weer opengaat',
        kind: 'unknown',
        about: null,
        confidence: 0.8,
        evidence: [at('wanneer de brug weer opengaat')],
      },
    ],
  });
  return { key: 'k1', briefing };
}
