import assert from 'node:assert/strict';
import { it } from 'node:test';
import { agreeOnTypes } from './consistency.ts';

const [PER, ORG, LOC] = [0, 1, 2];
const words = ['Anna', 'Dekker', 'van', 'Delta', 'Dekker', 'Delta', 'Delta', 'Gouda'];

it('gives a surname the type of the full name, and each name the type that it has most often', () => {
  const names = [0, 2, PER, 3, 4, LOC, 4, 5, LOC, 5, 6, ORG, 6, 7, ORG, 7, 8, LOC];
  assert.deepEqual(
    agreeOnTypes(names, (word) => words[word]!),
    [0, 2, PER, 3, 4, ORG, 4, 5, PER, 5, 6, ORG, 6, 7, ORG, 7, 8, LOC],
  );
});

it('gives a lone word the type of the longer name that ends or begins with it, unless it is taken for a place', () => {
  const text = ['Anna', 'Voss', 'Carrow', 'Steel', 'Dhaka', 'University', 'Voss', 'Voss', 'Voss', 'Carrow', 'Dhaka'];
  const long = [0, 2, PER, 2, 4, ORG, 4, 6, ORG];
  const lone = (...types: number[]) => types.flatMap((type, i) => [6 + i, 7 + i, type]);
  assert.deepEqual(
    agreeOnTypes([...long, ...lone(ORG, ORG, ORG, PER, LOC)], (word) => text[word]!),
    [...long, ...lone(PER, PER, PER, ORG, LOC)],
  );
});

it('leaves ties as they were', () => {
  const names = [3, 4, LOC, 5, 6, ORG];
  assert.deepEqual(
    agreeOnTypes(names, (word) => words[word]!),
    names,
  );
});
