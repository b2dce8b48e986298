import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connected, READER } from '../../test/discord-emulator/connected.ts';
import { sampleReplies } from '../../test/sample-replies.ts';

const LIMIT = { timeout: 20_000 };

test('a post is found by its key when Discord has long forgotten its nonce', LIMIT, async (t) => {
  const { emulator, discord } = await connected(t);
  const channel = emulator.addChannel('news');
  const place = { platform: 'discord', workspace: emulator.guildId, channel: channel.id } as const;
  const replies = await sampleReplies('en');
  const post = (name: string, key: string) => discord.post({ place, key, reply: replies[name]!, reader: READER });

  const first = await post('digest', 'k1');
  const other = await post('digest, quiet', 'k2');
  assert.notEqual(first, other);
  assert.equal(await discord.find!(place, 'k1'), first);
  assert.equal(await discord.find!(place, 'k2'), other);
  assert.equal(await discord.find!(place, 'k3'), null);
  assert.equal(await discord.find!({ ...place, channel: emulator.addChannel('other').id }, 'k1'), null);
  // What Discord does not let us see is not there for us.
  channel.state = 'hidden';
  assert.equal(await discord.find!(place, 'k1'), null);
  assert.deepEqual(emulator.violations, []);
});
