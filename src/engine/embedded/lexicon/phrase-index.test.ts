import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PhraseIndex, type Words } from './phrase-index.ts';

/** Words between spaces; a comma ends a gap, an adverb in -ly may stand between. */
function wordsOf(text: string): Words & { length: number } {
  const words = text.split(' ');
  return {
    length: words.length,
    lower: (word) => words[word] ?? '',
    endsGap: (word) => words[word] === ',',
    isBetween: (word) => words[word]?.endsWith('ly') ?? false,
  };
}

function matchIn(alternatives: string, text: string, word = 0, limit = Number.POSITIVE_INFINITY): number {
  const words = wordsOf(text);
  return new PhraseIndex(alternatives).match(words, word, Math.min(limit, words.length));
}

test('of several phrases that begin at a word the longest is found', () => {
  assert.equal(matchIn('in | in order to | in order', 'in order to win'), 3);
  assert.equal(matchIn('in | in order to', 'in order'), 1);
  assert.equal(matchIn('order', 'in order'), -1);
});

test('a choice may be no word or two', () => {
  const pattern = 'is/are not/_ yet+fully/yet known';
  for (const text of ['is not yet known', 'are yet known', 'is not yet fully known'])
    assert.equal(matchIn(pattern, text), text.split(' ').length, text);
  assert.equal(matchIn(pattern, 'is not fully known'), -1);
});

test('a gap takes up to six words of one clause', () => {
  assert.equal(matchIn('gaat .. door', 'gaat door'), 2);
  assert.equal(matchIn('gaat .. door', 'gaat a b c d e f door'), 8);
  assert.equal(matchIn('gaat .. door', 'gaat a b c d e f g door'), -1);
  assert.equal(matchIn('gaat .. door', 'gaat a , door'), -1);
});

test('an adverb may stand between two words of a phrase, two may not', () => {
  assert.equal(matchIn('is unclear', 'is frankly unclear'), 3);
  assert.equal(matchIn('is unclear', 'is still unclear'), -1);
  assert.equal(matchIn('is unclear', 'is really fully unclear'), -1);
  assert.equal(matchIn('is', 'is frankly'), 1);
});

test('a stem stands for any ending, at the beginning and behind, short or long', () => {
  assert.equal(matchIn('twijfel*', 'twijfelachtig'), 1);
  assert.equal(matchIn('risk*', 'risky'), 1);
  assert.equal(matchIn('ongeloofwaardig*', 'ongeloofwaardige'), 1);
  assert.equal(matchIn('hint* at doubt*', 'hinted at doubts'), 3);
  assert.equal(matchIn('twijfel*', 'twijfe'), -1);
});

test('nothing is found past the limit, which the words themselves do not end at', () => {
  assert.equal(matchIn('in order to', 'in order to', 0, 2), -1);
  assert.equal(matchIn('in', 'in', 0, 0), -1);
  assert.equal(matchIn('gaat .. door', 'gaat nog door', 0, 2), -1);
});

test('only a word that begins a phrase whole begins it', () => {
  const index = new PhraseIndex('volgens | in .. ogen | twijfel*');
  assert.ok(index.begins('in'));
  assert.ok(!index.begins('ogen'));
  assert.ok(!index.begins('twijfel'));
});
