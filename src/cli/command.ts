import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { COMMANDS } from '../../commands/index.ts';
import { assemble, VERSION } from '../assemble.ts';
import type { CommandCall } from '../core/command.ts';
import { parseCommandText } from '../core/command-text.ts';
import { makeLog } from '../core/log.ts';
import type { Source } from '../core/source.ts';
import { makeEmbeddedEngine } from '../engine/embedded/index.ts';
import { makeTerminal, renderTerminal, TERMINAL_PLACE } from '../platforms/terminal/index.ts';
import { BOUNDLESS, compose } from '../presentation/compose.ts';
import { fileAt, isFile } from './given.ts';
import { complain, complainAbout, localReader, paper, settingsOrNull } from './output.ts';

/** Runs one slash command as it would be typed in a chat, against the bot's own store; the exit code is 0 unless it failed. */
export async function run(args: readonly string[]): Promise<number> {
  const settings = settingsOrNull();
  if (!settings) return 2;
  const reader = localReader(settings);
  const line = args.join(' ').trim();
  let typed: ReturnType<typeof parseCommandText>;
  try {
    typed = parseCommandText(COMMANDS, line);
  } catch (error) {
    complainAbout(error, line || 'command', reader);
    return 2;
  }

  const log = makeLog('warn', (entry) => process.stderr.write(`${entry}\n`));
  const assembly = await assemble(settings, log, makeEmbeddedEngine(), { beside: true }).catch((error: Error) =>
    complain(error.message),
  );
  if (!assembly) return 1;
  const print = (text: string) => process.stdout.write(text);
  assembly.add(makeTerminal({ print, paper: paper(), version: VERSION }));
  const interrupted = new AbortController();
  process.once('SIGINT', () => interrupted.abort());
  try {
    const call: CommandCall = {
      ...typed,
      source: orFile(typed.source),
      id: randomUUID(),
      place: TERMINAL_PLACE,
      person: { id: userInfo().username, name: null, language: reader.language, zone: reader.zone, manager: true },
      signal: interrupted.signal,
    };
    const answer = await assembly.runCommand(call);
    if (!answer) return 1;
    const message = compose(answer, BOUNDLESS, { commands: COMMANDS, now: Date.now(), version: VERSION });
    print(renderTerminal(message, paper()));
    await assembly.due.runDue(interrupted.signal);
    return answer.reply.kind === 'error' ? 1 : 0;
  } finally {
    await assembly.store.close();
  }
}

/** In a terminal a file is attached by naming it. */
function orFile(source: Source): Source {
  return source.kind === 'text' && isFile(source.text) ? { kind: 'file', file: fileAt(source.text) } : source;
}
