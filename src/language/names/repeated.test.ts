import assert from 'node:assert/strict';
import { it } from 'node:test';
import { withRepeated } from './repeated.ts';

/** The names of a text whose first are given as words and type. */
function found(text: string, ...names: readonly (readonly [first: number, end: number, type: number])[]): string[] {
  const words = text.split(' ');
  const all = withRepeated(names.flat(), {
    length: words.length,
    at: (word) => words[word]!.toLowerCase(),
    hasCapital: (word) => /^\p{Lu}/u.test(words[word]!),
  });
  return Array.from({ length: all.length / 3 }, (_, i) => {
    const [first, end, type] = all.slice(i * 3, i * 3 + 3);
    return `${words.slice(first, end).join(' ')} ${type}`;
  });
}

it('finds a name again where it was none, before and behind, in the order of the text', () => {
  assert.deepEqual(found('Kopra fans saw Anna Bos of Kopra', [3, 5, 0], [6, 7, 1]), [
    'Kopra 1',
    'Anna Bos 0',
    'Kopra 1',
  ]);
  assert.deepEqual(found('We saw Kopra . Kopra won', [2, 3, 1]), ['Kopra 1', 'Kopra 1']);
});

it('takes the longest name, and nothing that reaches into another', () => {
  assert.deepEqual(found('Kopra . Kopra Steel . Kopra Steel', [0, 1, 0], [2, 4, 1]), [
    'Kopra 0',
    'Kopra Steel 1',
    'Kopra Steel 1',
  ]);
  assert.deepEqual(found('Anna Bos . Anna Bos Dekker', [0, 2, 0], [4, 6, 1]), ['Anna Bos 0', 'Bos Dekker 1']);
});

it('finds none in small letters, and none in a word that the text also writes small', () => {
  assert.deepEqual(found('Apple said the apple . Apple pie', [0, 1, 1]), ['Apple 1']);
  assert.deepEqual(found('Kopra won , kopra lost', [0, 1, 1]), ['Kopra 1']);
  assert.deepEqual(found('no names'), []);
});
