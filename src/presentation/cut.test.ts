import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { cut, cutStart } from './cut.ts';

/** What readers see as one character although it is several code units. */
const clusters = ['👩‍👩‍👧‍👦', '🇳🇱', 'é', 'ǎ̧', '𝒳', '한', 'ॐ', '👍🏽'];
const word = fc.oneof(fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }), fc.constantFrom(...clusters));
const words = fc.array(word, { minLength: 1, maxLength: 40 }).map((parts) => parts.join(' '));
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const boundaries = (text: string) =>
  new Set([...graphemes.segment(text)].map(({ index }) => index).concat(text.length));

describe('cutting', () => {
  test('what fits stays as it is', () => {
    assert.equal(cut('a few words', 11), 'a few words');
    assert.equal(cutStart('a few words', 11), 'a few words');
    assert.equal(cut('', 0), '');
  });

  test('cuts between words and drops the punctuation that hangs there', () => {
    assert.equal(cut('De brug, die dicht is, blijft dicht', 24), 'De brug, die dicht is…');
    assert.equal(cut('De brug blijft dicht', 15), 'De brug blijft…');
    assert.equal(cut('aaaaaaaa a aaaaaaaaa a', 20), 'aaaaaaaa a…');
    assert.equal(cutStart('De brug blijft dicht', 15), '…blijft dicht');
  });

  test('a word longer than half the room is cut, since little would be left without it', () => {
    assert.equal(cut('a donaudampfschifffahrtsgesellschaft', 12), 'a donaudamp…');
    assert.equal(cutStart('donaudampfschifffahrtsgesellschaft b', 12), '…ellschaft b');
  });

  test('never within a family, a flag or a letter with its accents', () => {
    for (const cluster of clusters) {
      for (let limit = 1; limit <= cluster.length * 3; limit++) {
        const left = cut(cluster.repeat(3), limit);
        assert.equal(left.replace('…', '').length % cluster.length, 0, `${cluster} at ${limit}: ${left}`);
        const right = cutStart(cluster.repeat(3), limit);
        assert.equal(right.replace('…', '').length % cluster.length, 0, `${cluster} at ${limit}: ${right}`);
      }
    }
  });

  test('a stack of marks without end is cut between code points', () => {
    const stack = `a${'\u0301'.repeat(5000)}`;
    assert.equal(cut(stack, 100).length, 100);
    assert.ok(cutStart(stack, 100).length <= 100);
  });

  test('any text: within the limit, its own beginning or end, between graphemes', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 0, max: 120 }), (text, limit) => {
        const left = cut(text, limit);
        const right = cutStart(text, limit);
        assert.ok(left.length <= Math.max(limit, 0) || left === text);
        assert.ok(right.length <= Math.max(limit, 0) || right === text);
        if (left === text || limit < 1) return;
        const head = left.slice(0, -1);
        assert.ok(text.startsWith(head));
        assert.ok(boundaries(text).has(head.length), `${head}|${text}`);
        const tail = right.slice(1);
        assert.ok(text.endsWith(tail));
        assert.ok(boundaries(text).has(text.length - tail.length), `${text}|${tail}`);
      }),
      { numRuns: 500 },
    );
  });

  test('any text of short words: never within a word', () => {
    const short = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(short, fc.integer({ min: 20, max: 100 }), (list, limit) => {
        const text = list.join(' ');
        const left = cut(text, limit);
        if (left !== text) assert.equal(text.charAt(left.length - 1), ' ', `${left}|${text}`);
        const right = cutStart(text, limit);
        if (right !== text) assert.equal(text.charAt(text.length - right.length), ' ', `${text}|${right}`);
      }),
    );
  });
});
