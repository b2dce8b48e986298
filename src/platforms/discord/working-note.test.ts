import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CommandCall } from '../../core/command.ts';
import { mannerOf, UNSET } from '../../core/place.ts';
import type { Progress } from '../../core/reply.ts';
import { answerOf, connected, failure } from '../../test/discord-emulator/connected.ts';
import { MANAGE_GUILD, READER as READER_ID, textOf } from '../../test/discord-emulator/index.ts';
import { WorkingNote, workingMessage } from './working-note.ts';

const LIMIT = { timeout: 20_000, concurrency: true };

/** Reads until it is told to go on or to stop. */
function slowly(reading: Promise<unknown>) {
  return async (call: CommandCall, progress?: Progress) => {
    progress?.('reading');
    const aborted = new Promise((resolve) => call.signal.addEventListener('abort', resolve));
    await Promise.race([reading, aborted]);
    return call.signal.aborted ? failure('cancelled') : answerOf(call);
  };
}

suite('an answer that takes long', LIMIT, () => {
  test('says what is being done, then gives way to the answer', async (t) => {
    const reading = Promise.withResolvers<void>();
    const { emulator } = await connected(t, { run: slowly(reading.promise) });
    const typed = emulator.typeCommand('brief', { url: 'https://slow.example/' });
    const [message] = await emulator.waitFor(
      'a note',
      () => typed.messages().some(({ writes }) => writes > 0) && typed.messages(),
    );
    assert.match(textOf(message!), /Fetching the article/);
    reading.resolve();
    await emulator.waitFor('the answer', () => message!.writes > 1);
    assert.match(textOf(message!), /Twelve speakers/);
    assert.doesNotMatch(JSON.stringify(message!.components), /cancel/);
  });

  test('is cancelled by who asked for it or a manager, and by nobody else', async (t) => {
    const { emulator } = await connected(t, { run: slowly(new Promise(() => {})) });
    for (const by of [{ id: READER_ID }, { id: '700000000000000007', permissions: MANAGE_GUILD }]) {
      const typed = emulator.typeCommand('brief', {}, { by: { id: READER_ID } });
      const note = await emulator.waitFor('a note', () => typed.messages().find(({ writes }) => writes > 0));
      const refused = await emulator.pressButton('Cancel', note, { by: { id: '600000000000000006' } }).outcome();
      assert.equal(refused.ephemeral, true);
      assert.match(refused.text, /may|manage|allowed/i);
      emulator.pressButton('Cancel', note, { by });
      const { text, ephemeral } = await emulator.waitFor('the end', () => note.deleted && typed.outcome());
      assert.match(text, /cancelled|stopped/i);
      assert.equal(ephemeral, true);
    }
  });

  test('that a restart has cut short says so when it is cancelled', async (t) => {
    const { emulator } = await connected(t);
    const { message } = await emulator.typeCommand('brief').outcome();
    const { components } = workingMessage('reading', 'en', '300000000000000001', mannerOf(UNSET)).body;
    const note = { ...message, components: JSON.parse(JSON.stringify(components)) };
    const { text } = await emulator.pressButton('Cancel', note).outcome();
    assert.match(text, /cancelled|stopped/i);
  });

  test('and whose button is pressed as the answer comes keeps the answer', async (t) => {
    const reading = Promise.withResolvers<void>();
    const { emulator } = await connected(t, { run: slowly(reading.promise) });
    const typed = emulator.typeCommand('brief');
    const note = await emulator.waitFor('a note', () => typed.messages().find(({ writes }) => writes > 0));
    const { components } = note;
    reading.resolve();
    await emulator.waitFor('the answer', () => note.writes > 1);
    const cancel = emulator.pressButton('Cancel', { ...note, components });
    await cancel.acknowledged();
    await sleep(100);
    assert.match(textOf(note), /Twelve speakers/);
  });
});

suite('the note itself', () => {
  test('shows nothing before its time and nothing after its end', async () => {
    const shown: string[] = [];
    const show = async (step: string | null) => void shown.push(String(step));
    const quick = new WorkingNote(show, 1000);
    quick.at('reading');
    await quick.end();
    const slow = new WorkingNote(show, 5);
    slow.at('reading');
    await sleep(30);
    slow.at('reading');
    slow.at('briefing');
    await sleep(5);
    await slow.end();
    slow.at('reading');
    await sleep(20);
    assert.deepEqual(shown, ['reading', 'briefing']);
  });
});
