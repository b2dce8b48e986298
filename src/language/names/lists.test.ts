import assert from 'node:assert/strict';
import { it } from 'node:test';
import { WordViews } from '../model/words.ts';
import { LISTED, NameLists } from './lists.ts';

const views = new WordViews();
const words = (text: string) => text.split(' ').map((word) => views.of(word));
const lists = NameLists.of([
  [words('New York'), 'LOC'],
  [words('York'), 'LOC'],
  [words('York'), 'LAST'],
  [words('Anna'), 'FIRST'],
  [words('The Bank of the Far and Distant North'), 'ORG'],
]);
const found = (text: string) => {
  const kinds = new Int32Array(12);
  lists.find(words(text), kinds);
  return Array.from(kinds.slice(0, words(text).length), (kind) => kind & 63);
};

it('marks the longest listed name, whatever its capitals, but none in small letters', () => {
  assert.deepEqual(found('in New York'), [0, LISTED.LOC, LISTED.LOC]);
  assert.deepEqual(found('NEW YORK'), [LISTED.LOC, LISTED.LOC]);
  assert.deepEqual(found('a new york minute'), [0, 0, 0, 0]);
  assert.deepEqual(found('New Anna York'), [0, LISTED.FIRST, LISTED.LOC | LISTED.LAST]);
});

it('tells whole names from their beginnings, and leaves very long ones out', () => {
  assert.equal(lists.of(words('New York')), LISTED.LOC);
  assert.equal(lists.of(words('New')), 0);
  assert.equal(lists.of(words('The Bank of the Far and Distant North')), 0);
});

it('keeps common nouns apart from names', () => {
  const both = NameLists.of(
    [[words('Bank'), 'LAST']],
    [
      [words('bank')[0]!, 8],
      [words('bank')[0]!, 1],
    ],
  );
  assert.equal(both.noun(words('Bank')[0]!), 9);
  assert.equal(both.noun(words('bench')[0]!), 0);
  assert.equal(both.of(words('bank')), LISTED.LAST);
  assert.deepEqual([both.hasNouns, lists.hasNouns], [true, false]);
});
