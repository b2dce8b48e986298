import assert from 'node:assert/strict';
import { it } from 'node:test';
import { ENTITY_TYPES } from '../packed.ts';
import { agreeOnTypes } from './consistency.ts';

/** Types agreed on for names of a text, each with its words and what the recogniser makes of it: `Anna Bos/PER 2`. */
function agreed(text: string, places: readonly string[] = []): string[] {
  const words: string[] = [];
  const names: number[] = [];
  const scores: number[] = [];
  for (const piece of text.split(/ (?=[({])|(?<=[)}]) /)) {
    const name = /^\{(.*)\/(\w+) ([\d.]+)\}$/.exec(piece);
    const own = (name?.[1] ?? piece).split(/(?<=\()|(?=\))| /);
    if (name) {
      const type = ENTITY_TYPES.indexOf(name[2] as (typeof ENTITY_TYPES)[number]);
      names.push(words.length, words.length + own.length, type);
      scores.push(...ENTITY_TYPES.map((_, other) => (other === type ? Number(name[3]) : 0)));
    }
    words.push(...own);
  }
  const types = agreeOnTypes(names, scores, {
    at: (word) => words[word]!.toLowerCase(),
    isPlace: (word) => places.includes(words[word]!),
  });
  return types.flatMap((type, i) => (i % 3 === 2 ? [ENTITY_TYPES[type]!] : []));
}

it('gives a name the type of which its mentions together are surest', () => {
  assert.deepEqual(agreed('{Delta/LOC 1} {Gouda/LOC 2} {Delta/ORG 3} {Delta/LOC 1}'), ['ORG', 'LOC', 'ORG', 'ORG']);
  assert.deepEqual(agreed('{Delta/LOC 1} {Gouda/ORG 2}'), ['LOC', 'ORG']);
});

it('counts a full name for the surname, an organisation for its first and last word', () => {
  assert.deepEqual(agreed('{Anna Voss/PER 3} {Voss/ORG 2} {Anna/LOC 1}'), ['PER', 'PER', 'LOC']);
  assert.deepEqual(agreed('{Carrow Steel/ORG 3} {Carrow/PER 1} {Steel/LOC 1} {Car/LOC 1}'), [
    'ORG',
    'ORG',
    'ORG',
    'LOC',
  ]);
  assert.deepEqual(agreed('{Voss/ORG 4} {Anna Voss/PER 3} {Anna Voss/PER 0}'), ['ORG', 'PER', 'PER']);
});

it('leaves a place that an organisation is called after', () => {
  assert.deepEqual(agreed('{Dhaka University/ORG 3} {Dhaka/LOC 1}', ['Dhaka']), ['ORG', 'LOC']);
  assert.deepEqual(agreed('{Dhaka University/ORG 3} {Dhaka/LOC 1}'), ['ORG', 'ORG']);
});

it('counts an organisation for the first letters of its words', () => {
  assert.deepEqual(agreed('{Ferries for Leith/ORG 3} {FfL/PER 2} {FL/PER 2}'), ['ORG', 'ORG', 'PER']);
  assert.deepEqual(agreed('{Anna Voss/PER 3} {AV/ORG 2}'), ['PER', 'ORG']);
});

it('takes a name and its letters in brackets for one, but not a name and another in brackets', () => {
  assert.deepEqual(agreed('{Centraal Planbureau/ORG 1} ( {CPB/PER 3} )'), ['PER', 'PER']);
  assert.deepEqual(agreed('{Centraal Planbureau/ORG 5} ( {CPB/PER 3} ) {CPB/PER 1}'), ['ORG', 'ORG', 'ORG']);
  assert.deepEqual(agreed('{Anna Voss/PER 5} ( {VBP/ORG 1} )'), ['PER', 'ORG']);
});

it('knows no types without names', () => {
  assert.deepEqual(agreeOnTypes([], [], { at: String, isPlace: () => false }), []);
});
