import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isVerbatim } from './evidence.ts';
import { changesBetween, likeness, marksOf } from './likeness.ts';

/** A story of unlike sentences, by a seed. */
function story(seed: number, sentences: number): string[] {
  const words =
    'brug waal minister bakker kamer sector wegen besluit maandag vervoer onderzoek kabinet overleg water stad provincie raad dijk trein haven'.split(
      ' ',
    );
  let state = seed * 7919 + 17;
  const next = () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state >>> 8;
  };
  return Array.from(
    { length: sentences },
    () => `De ${Array.from({ length: 12 }, () => `${words[next() % words.length]}${next() % 40}`).join(' ')}.`,
  );
}
const shared = (one: string, other: string) => {
  const marks = new Set(marksOf(one));
  return marksOf(other).filter((mark) => marks.has(mark)).length;
};

describe('likeness', () => {
  test('the same words are the same, whatever their dress', () => {
    const text = story(1, 10).join(' ');
    const dressed = text.toUpperCase().replaceAll('. ', '.\n\n').replaceAll('.', '!');
    assert.equal(likeness(text, dressed), 1);
    assert.deepEqual(marksOf(text), marksOf(dressed));
  });

  test('of 200 edited articles nearly all share a mark with what they were, of 200 others none', () => {
    let found = 0;
    let mistaken = 0;
    for (let seed = 0; seed < 200; seed++) {
      const before = story(seed, 14);
      const after = [...before.slice(0, 3), ...story(seed + 5_000, 4), ...before.slice(5)];
      if (shared(before.join(' '), after.join(' ')) > 0) found++;
      if (shared(before.join(' '), story(seed + 9_000, 14).join(' ')) > 0) mistaken++;
    }
    assert.ok(found >= 196, String(found));
    assert.equal(mistaken, 0);
  });

  test('very short texts are like nothing', () => {
    assert.deepEqual(marksOf('De brug is dicht.'), []);
    assert.equal(likeness('De brug is dicht.', 'De brug is dicht.'), 0);
    assert.equal(likeness('', ''), 0);
  });

  test('marks are whole numbers that a database holds, and of a long text quickly made', () => {
    const started = performance.now();
    for (const mark of marksOf(story(1, 3_000).join(' '))) assert.ok(Number.isSafeInteger(mark) && mark >= 0);
    assert.ok(performance.now() - started < 2_000);
  });
});

describe('what has changed', () => {
  test('sentences that are new and gone, in their own words', () => {
    const earlier = 'De brug is dicht. Dat zei Bakker.\n\n“Het is veilig.” De sector zwijgt.';
    const later = 'De brug is dicht. Dat zei minister Bakker.\n\n‘Het is veilig.’ De sector is boos! De sector zwijgt.';
    const { added, removed } = changesBetween(earlier, later);
    assert.deepEqual(
      added.map(({ quote }) => quote),
      ['Dat zei minister Bakker.', 'De sector is boos!'],
    );
    assert.equal(removed, 1);
  });

  test('nothing between a text and itself; all that is new stands in the later one', () => {
    const sentence = fc.constantFrom(
      'De brug is dicht.',
      'Nee!',
      'Dat zei hij: “Ja.”',
      'Kop',
      '3,5 km.',
      'B.V. X doet mee.',
    );
    const text = fc
      .array(fc.tuple(sentence, fc.constantFrom(' ', '\n\n', '\n', '  ')), { maxLength: 12 })
      .map((pieces) => pieces.flat().join(''));
    fc.assert(
      fc.property(text, text, (one, other) => {
        assert.deepEqual(changesBetween(one, one), { added: [], removed: 0 });
        for (const evidence of changesBetween(one, other).added) assert.ok(isVerbatim(other, evidence));
      }),
    );
  });
});
