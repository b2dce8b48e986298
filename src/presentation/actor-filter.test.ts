import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Briefing } from '../core/briefing.ts';
import { actorsMeant, filterByNumber } from './actor-filter.ts';

const names: [string, string[]][] = [
  ['Sergej Lavrov', ['Lavrov']],
  ['Oekraïne', ['Kiev']],
  ['Europese Unie', ['EU', 'de Unie']],
  ['Marie Lavrov', []],
  ["residents' group", ['Breathe']],
];
const briefing = {
  actors: names.map(([name, aliases], at) => ({ id: `a${at}`, name, aliases })),
} as unknown as Briefing;

describe('the actors that a filter means', () => {
  const cases: [string, number[]][] = [
    ['Lavrov', [0]],
    ['lavrov', [0]],
    ['marie', [3]],
    ['OEKRAINE', [1]],
    ['de Europese Unie', [2]],
    ['unie', [2]],
    ['the EU', [2]],
    ["residents' group", [4]],
    ['residents group', [4]],
    ['#2', [1]],
    ['#1,3', [0, 2]],
    ['#99', []],
    ['#', []],
    ['', []],
    ['   ', []],
    ['Uni', []],
    ['de', []],
    ['Zorro', []],
  ];
  for (const [filter, meant] of cases)
    test(`"${filter}"`, () => assert.deepEqual(actorsMeant(briefing, filter), meant));

  test('an exact name goes before names that contain it; without one, all that contain it', () => {
    const two = { actors: briefing.actors.map((actor) => ({ ...actor, aliases: [] })) } as unknown as Briefing;
    assert.deepEqual(actorsMeant(two, 'Lavrov'), [0, 3]);
  });

  test('comes back from a button', () => {
    assert.deepEqual(actorsMeant(briefing, filterByNumber([0, 3])), [0, 3]);
    assert.ok(filterByNumber(Array.from({ length: 500 }, (_, at) => at)).length < 30);
  });
});
