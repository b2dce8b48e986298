import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { stretchesOf, tokensOf } from './stretches.ts';

test('a short text is one stretch', () => {
  assert.deepEqual(stretchesOf('De brug gaat dicht.\n\nDe stad is boos.', 100), [{ start: 0, end: 37 }]);
});

test('a long text is divided at paragraphs, each stretch beginning with the last paragraph before it', () => {
  const text = [...'abcdef'].map((letter) => letter.repeat(12)).join('\n\n');
  const letters = stretchesOf(text, 20).map(({ start, end }) => [
    ...new Set(text.slice(start, end).replace(/\s/g, '')),
  ]);
  assert.deepEqual(letters, [
    ['a', 'b', 'c', 'd'],
    ['d', 'e', 'f'],
  ]);
});

test('no stretch is too long, and together they hold every word', () => {
  const unit = fc.constantFrom('woord ', 'Zin. ', '\n\n', '\n', 'langwoordzondereinde'.repeat(20));
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 120 }), fc.integer({ min: 10, max: 100 }), (units, tokens) => {
      const text = units.join('');
      let reached = 0;
      for (const { start, end } of stretchesOf(text, tokens)) {
        assert.ok(tokensOf(text.slice(start, end)) <= tokens + 1);
        assert.equal(start > reached ? text.slice(reached, start).trim() : '', '');
        assert.ok(end > reached);
        reached = end;
      }
      assert.equal(text.slice(reached).trim(), '');
    }),
  );
});
