import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Reply } from '../../core/reply.ts';
import { answerOf, connected, KEPT, READER } from '../../test/discord-emulator/connected.ts';

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
});
