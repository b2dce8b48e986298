import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Reply } from '../../core/reply.ts';
import { answerOf, connected, KEPT, READER } from '../../test/discord-emulator/connected.ts';
import { MANAGE_GUILD } from '../../test/discord-emulator/index.ts';
import { sampleReplies } from '../../test/sample-replies.ts';

const LIMIT = { timeout: 20_000 };

suite('menus', LIMIT, () => {
  test('the evidence of a line is chosen from a menu, and is for who chose it alone', async (t) => {
    const { emulator, calls } = await connected(t);
    const list = await emulator.typeCommand('positions').outcome();
    const evidence = await emulator.choose(list.message, 'Evidence', '2.').outcome();
    assert.equal(evidence.ephemeral, true);
    assert.deepEqual(calls.at(-1)?.options, { b: 'k1', item: 'positions.1' });
    assert.match(evidence.text, /\*\*Standing:\*\* the word of its source, not of the article/);
  });

  test('a line that is called wrong asks why, and says in the question’s place that it is hidden', async (t) => {
    const item = { section: 'positions', index: 0 } as const;
    const { emulator, calls } = await connected(t, {
      run: async (call) => {
        if (call.command !== 'wrong') return answerOf(call);
        const hidden = { ...KEPT, hidden: [item] };
        const reply: Reply = call.options.reason
          ? { kind: 'objection', outcome: 'hidden', reason: 'other', kept: hidden, item }
          : { kind: 'objecting', kept: KEPT, item };
        return { reply, reader: READER, audience: 'private' };
      },
    });
    const list = await emulator.typeCommand('positions').outcome();
    const why = await emulator.choose(list.message, 'This is wrong', '1.').outcome();
    assert.equal(why.ephemeral, true);
    const hidden = await emulator.pressButton('Something else', why.message).outcome();
    assert.equal(hidden.message.id, why.message.id);
    assert.match(hidden.text, /Hidden in this channel/);
    assert.deepEqual(calls.at(-1)?.options, { b: 'k1', item: 'positions.0', reason: 'other' });
  });

  test('a button on a schedule is refused to who may not manage, at each press', async (t) => {
    const schedule = (await sampleReplies('en'))['schedule next']!;
    const { emulator, calls } = await connected(t, {
      run: async (call) =>
        call.subcommand === 'next' ? { reply: schedule, reader: READER, audience: 'private' } : answerOf(call),
    });
    const { message } = await emulator.typeCommand('schedule next').outcome();
    const refused = await emulator.pressButton('Pause', message).outcome();
    assert.match(refused.text, /only those who manage this channel/i);
    const manager = { by: { permissions: MANAGE_GUILD } };
    await emulator.pressButton('Pause', message, manager).outcome();
    assert.deepEqual(
      calls.slice(1).map(({ subcommand, options, person }) => [subcommand, options.schedule, person.manager]),
      [
        ['pause', 'k3q7', false],
        ['pause', 'k3q7', true],
      ],
    );
  });
});
