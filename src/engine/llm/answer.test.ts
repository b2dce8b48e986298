import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { ANSWER_LISTS, readAnswer } from './answer.ts';

const ACTOR = { name: 'Jansen', aliases: [], kind: 'person', role: null, main: true };
const QUESTION = { question: 'wie dat betaalt', kind: 'unknown', about: null };
const WHOLE = {
  bottomLine: ['De brug gaat dicht.'],
  actors: [ACTOR],
  positions: [],
  motives: [],
  questions: [QUESTION],
};

describe('a model’s answer', () => {
  const same: Record<string, string> = {
    'as asked': JSON.stringify(WHOLE),
    'in a fence': `\`\`\`json\n${JSON.stringify(WHOLE, null, 2)}\n\`\`\``,
    'with prose around it': `Sure! Here {as asked} is the JSON:\n${JSON.stringify(WHOLE)}\nLet me know if you need more.`,
    'after thinking aloud': `<think>Maybe {"actors": [{"name": "X"}]} ...</think>${JSON.stringify(WHOLE)}`,
    'with keys in another order': JSON.stringify(Object.fromEntries(Object.entries(WHOLE).toReversed())),
    'with keys nobody asked for': JSON.stringify({ ...WHOLE, note: 'I am a model', tools: [{}] }),
  };
  for (const [how, written] of Object.entries(same))
    test(`is read ${how}`, () => assert.deepEqual(readAnswer(written), WHOLE));

  test('that is cut keeps the items that are whole', () => {
    const cut =
      '{"bottomLine": ["De brug gaat dicht."], "actors": [{"name": "Jansen", "kind": "person"}, {"name": "Bur';
    assert.deepEqual(readAnswer(cut)?.actors, [{ name: 'Jansen', kind: 'person' }]);
    assert.deepEqual(readAnswer('{"bottomLine": ["De brug gaat dicht.", "De burge')?.bottomLine, [
      'De brug gaat dicht.',
    ]);
    assert.deepEqual(readAnswer('{"actors": [{"name": "a \\"b')?.actors, []);
  });

  test('cut anywhere never has an item that the whole one has not', () => {
    const written = JSON.stringify(WHOLE);
    for (let end = 0; end <= written.length; end++) {
      const answer = readAnswer(written.slice(0, end));
      for (const list of ANSWER_LISTS)
        for (const item of answer?.[list] ?? [])
          assert.ok(
            WHOLE[list].some((one) => JSON.stringify(one) === JSON.stringify(item)),
            `${list} at ${end}: ${JSON.stringify(item)}`,
          );
    }
  });

  test('without one of our lists is none', () => {
    for (const nothing of ['', 'I cannot help with that.', '[]', '{"error": "no"}', '{"actors": oops}', '{"actors"'])
      assert.equal(readAnswer(nothing), null, nothing);
    assert.deepEqual(readAnswer('{"actors": "Jansen"}')?.actors, []);
  });

  test('of any characters is read in little time and never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void readAnswer(text)));
    const started = performance.now();
    readAnswer('{"actors": ['.repeat(12_000));
    readAnswer(`{"actors": [${'{"name": "x"},'.repeat(10_000)}`);
    assert.ok(performance.now() - started < 2000);
  });
});
