import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Command } from '../core/command.ts';
import { SitrepError } from '../core/errors.ts';
import { makeLog } from '../core/log.ts';
import { UNSET } from '../core/place.ts';
import type { Reply } from '../core/reply.ts';
import type { UseCases } from '../core/use-cases.ts';
import { openSqliteStore } from '../store/sqlite/index.ts';
import { callOf, PERSON, PLACE } from '../test/fakes.ts';
import { makeReaders } from './readers.ts';
import { makeRunCommand } from './run-command.ts';

const words = { en: 'x', nl: 'x' };
function command(name: string, run: () => Promise<Reply>, needs: 'anyone' | 'manager' = 'anyone'): Command {
  return { name, surface: 'slash', summary: words, options: [], needs, audience: 'channel', run };
}

async function setUp(...commands: Command[]) {
  const store = await openSqliteStore(':memory:');
  const readers = makeReaders(store, { language: 'en', zone: 'UTC' });
  const lines: string[] = [];
  const run = makeRunCommand({
    commands,
    use: {} as UseCases,
    store,
    readers,
    log: makeLog('info', (line) => lines.push(line)),
    now: () => 1_000_000,
  });
  return { run, store, lines };
}

const help = async () => ({ kind: 'help' }) as const;

describe('running a command', () => {
  test('a redelivered call is not answered twice', async () => {
    const { run } = await setUp(command('help', help));
    const call = callOf('help');
    assert.equal((await run(call))?.reply.kind, 'help');
    assert.equal(await run(call), null);
  });

  test('the same wish at the same time runs once; afterwards it may be typed again', async () => {
    let finish = () => {};
    const gate = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const { run } = await setUp(
      command('slow', async () => {
        await gate;
        return { kind: 'help' } as const;
      }),
    );
    const first = run(callOf('slow'));
    const second = await run(callOf('slow'));
    assert.ok(second?.reply.kind === 'error' && second.reply.code === 'already-running');
    assert.equal(second.audience, 'private');
    const other = run(callOf('slow', { person: { ...PERSON, id: 'U2' } }));
    finish();
    assert.equal((await first)?.reply.kind, 'help');
    assert.equal((await other)?.reply.kind, 'help');
    assert.equal((await run(callOf('slow')))?.reply.kind, 'help');
  });

  test('who may not manage the place is refused, privately', async () => {
    const { run } = await setUp(command('manage', help, 'manager'));
    const answer = await run(callOf('manage', { person: { ...PERSON, manager: false } }));
    assert.ok(answer?.reply.kind === 'error' && answer.reply.code === 'not-allowed');
    assert.equal(answer.audience, 'private');
  });

  test('unknown commands and anything thrown become errors with a reference that stands in the log', async () => {
    const { run, lines } = await setUp(
      command('refuse', async () => Promise.reject(new SitrepError('text-empty'))),
      command('break', async () => Promise.reject(new TypeError('x is not a function'))),
    );
    const codes = [];
    for (const name of ['nothing', 'refuse', 'break']) {
      const reply = (await run(callOf(name)))?.reply;
      assert.ok(reply?.kind === 'error');
      assert.ok(lines.some((line) => line.includes(reply.reference)));
      codes.push(reply.code);
    }
    assert.deepEqual(codes, ['command-unknown', 'text-empty', 'internal']);
    assert.ok(lines.some((line) => line.includes('x is not a function')));
  });

  test('a cancelled call says so, whatever it threw', async () => {
    const { run } = await setUp(command('break', async () => Promise.reject(new Error('socket closed'))));
    const reply = (await run(callOf('break', { signal: AbortSignal.abort() })))?.reply;
    assert.ok(reply?.kind === 'error' && reply.code === 'cancelled');
  });

  test('a store that fails is an error reply too', async () => {
    const { run, store } = await setUp(command('help', help));
    await store.close();
    const answer = await run(callOf('help'));
    assert.ok(answer?.reply.kind === 'error' && answer.reply.code === 'internal');
    assert.deepEqual(answer.reader, { language: 'en', zone: 'UTC' });
  });

  test("a private answer is in the caller's language, an answer to the channel in the channel's", async () => {
    const { run, store } = await setUp(command('help', help));
    await store.places.set(PLACE, { ...UNSET, language: 'en', zone: 'Europe/London' });
    const person = { ...PERSON, language: 'nl', zone: 'Europe/Amsterdam' } as const;
    assert.deepEqual((await run(callOf('help', { person })))?.reader, { language: 'en', zone: 'Europe/London' });
    assert.deepEqual((await run(callOf('nothing', { person })))?.reader, { language: 'nl', zone: 'Europe/Amsterdam' });
  });
});
