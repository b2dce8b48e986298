import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ItemReference } from '../../core/kept-briefing.ts';
import { ARTICLE, briefingWith, startClient } from '../../test/slack-emulator/client.ts';
import { choicesOf, wordsOf } from '../../test/slack-emulator/index.ts';

const LIMIT = { timeout: 10_000 };

/** Use cases over one briefing, in which lines can be called wrong. */
function useOf(positions: number) {
  const kept = briefingWith(positions);
  let hidden: readonly ItemReference[] = [];
  const seen = () => ({ ...kept, hidden });
  return {
    brief: async () => ({ kept: seen(), sample: false }),
    kept: async () => ({ kept: seen(), article: ARTICLE }),
    object: async (_key: string, item: ItemReference) => {
      hidden = [...hidden, item];
      return seen();
    },
    withdraw: async () => {
      hidden = [];
      return seen();
    },
  };
}

test('the evidence of a line is chosen from a menu, and is for who chose it alone', LIMIT, async (t) => {
  const { emulator } = await startClient(t, { use: useOf(3) });
  const list = await (await emulator.typeCommand('U0ADMIN', 'C0NEWS', '/positions')).answer();
  assert.deepEqual(
    choicesOf(list).map(({ menu }) => menu),
    [...Array(3).fill('Evidence'), ...Array(3).fill('This is wrong')],
  );
  const evidence = await (await emulator.choose('U0ADMIN', list, 'Evidence', '2.')).answer();
  assert.equal(evidence.onlyFor, 'U0ADMIN');
  assert.match(wordsOf(evidence), /vrezen voor hun omzet/);
  assert.match(wordsOf(evidence), /Stance: *says that it is so/);
  assert.match(wordsOf(evidence), /Reported by: *example\.org/);
});

test(
  'a line that is called wrong asks why, in its place says that it is hidden, and can come back',
  LIMIT,
  async (t) => {
    const { emulator, calls } = await startClient(t, { use: useOf(3) });
    const list = await (await emulator.typeCommand('U0ADMIN', 'C0NEWS', '/positions')).answer();
    const why = await (await emulator.choose('U0ADMIN', list, 'This is wrong', '1.')).answer();
    assert.equal(why.onlyFor, 'U0ADMIN');
    assert.match(wordsOf(why), /What is wrong with this line\?/);
    const hidden = await (await emulator.pressButton('U0ADMIN', why, 'It is somebody else')).answer();
    assert.equal(hidden, why, 'the answer takes the place of the question');
    assert.match(wordsOf(hidden), /Hidden in this channel/);
    assert.deepEqual(calls.at(-1)?.options, { b: 'k1', item: 'positions.0', reason: 'wrong-actor' });
    const after = await (await emulator.typeCommand('U0NOOR', 'C0NEWS', '/positions')).answer();
    assert.match(wordsOf(after), /1 regel is in dit kanaal verborgen/);
    assert.equal(choicesOf(after).length, 4);
    const back = await (await emulator.pressButton('U0ADMIN', hidden, 'Show it again')).answer();
    assert.match(wordsOf(back), /Shown again/);
  },
);
