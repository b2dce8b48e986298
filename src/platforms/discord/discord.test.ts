import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { COMMANDS } from '../../../commands/index.ts';
import type { CommandCall } from '../../core/command.ts';
import { SILENT } from '../../core/log.ts';
import type { PlatformHost } from '../../core/platform.ts';
import type { Answer } from '../../core/reply.ts';
import { startDiscordEmulator } from '../../test/discord-emulator/index.ts';
import { makeDiscord } from './index.ts';

const READER = { language: 'en', zone: 'UTC' } as const;
const LIMIT = { timeout: 15_000 };

test('a command is acknowledged and answered', LIMIT, async (t) => {
  const { emulator } = await start(t);
  const help = await emulator.typeCommand('sitrep help').outcome();
  assert.match(help.text, /Sitrep/);
  assert.equal(help.ephemeral, true);
});

type Run = (call: CommandCall) => Promise<Answer | null>;

async function start(t: TestContext, run: Run = async () => answer({ kind: 'help' })) {
  const emulator = await startDiscordEmulator();
  const host: PlatformHost = { commands: COMMANDS, version: '1', log: SILENT, run, reader: async () => READER };
  const discord = makeDiscord(
    { token: emulator.token, applicationId: null, guildId: emulator.guildId, apiUrl: emulator.url },
    host,
    { afterFailure: [50], afterRefusal: [50] },
  );
  t.after(async () => {
    await discord.stop();
    await emulator.close();
  });
  await discord.start();
  await emulator.waitForCommands();
  return { emulator, discord };
}

function answer(reply: Answer['reply'], audience: Answer['audience'] = 'private'): Answer {
  return { reply, reader: READER, audience };
}
