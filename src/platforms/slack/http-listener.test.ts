import assert from 'node:assert/strict';
import { request } from 'node:http';
import { test } from 'node:test';
import { briefingWith, startClient } from '../../test/slack-emulator/client.ts';
import { buttonsOf, wordsOf } from '../../test/slack-emulator/index.ts';

const LIMIT = { timeout: 10_000 };
const kept = briefingWith();
const use = { brief: async () => ({ kept, sample: false }), kept: async () => ({ kept, article: null as never }) };

test('commands and buttons are answered over HTTP', LIMIT, async (t) => {
  const { emulator, slack } = await startClient(t, { use, mode: 'http' });
  const exchange = await emulator.typeCommand('U0NOOR', 'C0NEWS', '/brief');
  const message = await exchange.answer();
  const list = await (await emulator.pressButton('U0NOOR', message, buttonsOf(message)[1]!.label)).answer();
  assert.match(wordsOf(list), /De brug is niet veilig/);
  assert.equal(slack.status().state, 'ready');
});

test('what is delivered again, newly signed, is answered once', LIMIT, async (t) => {
  const { emulator, calls } = await startClient(t, { use, mode: 'http' });
  const exchange = await emulator.typeCommand('U0NOOR', 'C0NEWS', '/brief', { deliveries: 3 });
  await exchange.answer();
  assert.equal(calls.length, 1);
  assert.equal(exchange.replies().length, 1);
});

const now = () => Math.floor(Date.now() / 1000);
const payload = { command: '/sitrep', text: 'help', user_id: 'U1', team_id: 'T1', channel_id: 'C1', trigger_id: 't1' };
const refused: [string, { secret?: string; timestamp?: () => number; signature?: string }, number][] = [
  ['is dated six minutes ago', { timestamp: () => now() - 360 }, 401],
  ['is dated two minutes ahead', { timestamp: () => now() + 120 }, 401],
  ['is signed with another secret', { secret: 'another' }, 401],
  ['has a signature of another length', { signature: 'v0=00' }, 401],
  ['has no version', { signature: '' }, 401],
  ['is dated no number at all', { timestamp: () => Number.NaN }, 401],
  ['is as Slack sends it', {}, 200],
  ['comes from a clock half a minute ahead', { timestamp: () => now() + 30 }, 200],
];
for (const [what, { secret, timestamp, signature }, status] of refused)
  test(`a request that ${what} is answered with ${status}`, LIMIT, async (t) => {
    const { emulator, address, calls } = await startClient(t, { mode: 'http' });
    const signing = {
      secret: secret ?? emulator.signingSecret,
      ...(timestamp && { timestamp: timestamp() }),
      ...(signature !== undefined && { signature }),
    };
    const response = await emulator.sendSigned(address!, 'slash_commands', payload, signing);
    assert.equal(response.status, status);
    if (status !== 200) assert.equal(calls.length, 0);
  });

test('an exact replay is refused', LIMIT, async (t) => {
  const { emulator, address, calls } = await startClient(t, { mode: 'http', run: async () => null });
  const first = await emulator.sendSigned(address!, 'slash_commands', payload, { secret: emulator.signingSecret });
  const again = await emulator.replay(address!, first.body, first.headers);
  assert.deepEqual([first.status, again.status], [200, 401]);
  await new Promise((resolve) => setTimeout(resolve, 30));
  assert.equal(calls.length, 1);
});

test('other methods, huge bodies and nonsense are refused without harm', LIMIT, async (t) => {
  const { emulator, address } = await startClient(t, { use, mode: 'http' });
  assert.equal((await fetch(address!)).status, 405);
  assert.equal((await fetch(address!, { method: 'POST', body: 'payload={' })).status, 401);
  const huge = { ...payload, text: 'x'.repeat(1_100_000) };
  const tooLarge = await emulator
    .sendSigned(address!, 'slash_commands', huge, { secret: emulator.signingSecret })
    .then(({ status }) => status)
    // The connection may be closed before all of it was sent.
    .catch(() => 413);
  assert.equal(tooLarge, 413);
  const signed = await emulator.sendSigned(address!, 'interactive', {}, { secret: emulator.signingSecret });
  assert.equal(signed.status, 400);
  await (await emulator.typeCommand('U0NOOR', 'C0NEWS', '/brief')).answer();
});

test('a request that breaks off is forgotten', LIMIT, async (t) => {
  const { emulator, address } = await startClient(t, { use, mode: 'http' });
  const broken = request(address!, { method: 'POST', headers: { 'content-length': '1000' } });
  broken.on('error', () => {});
  broken.write('payload=');
  await new Promise((resolve) => setTimeout(resolve, 20));
  broken.destroy();
  await (await emulator.typeCommand('U0NOOR', 'C0NEWS', '/brief')).answer();
});

test('Slack’s check of the certificate is answered', LIMIT, async (t) => {
  const { address } = await startClient(t, { mode: 'http' });
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  assert.equal((await fetch(address!, { method: 'POST', headers, body: 'ssl_check=1&token=x' })).status, 200);
});

test('while it stops it sends Slack away', LIMIT, async (t) => {
  const { slack, address } = await startClient(t, { mode: 'http' });
  await slack.stop();
  assert.equal((await fetch(address!, { method: 'POST', body: 'x' })).status, 503);
});
