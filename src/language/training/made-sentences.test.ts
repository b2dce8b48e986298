import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ConlluSentence } from '../conllu.ts';
import { ENGLISH } from '../en/rules.ts';
import { NameMaker } from './made-names.ts';
import { makeSentence, vocabularyOf } from './made-sentences.ts';
import { Random } from './random.ts';

const POOLS = {
  first: ['Anna', 'Tom', 'Wanjiku'],
  last: ['Okafor', 'Stenmark', 'Dubois', 'Hollis'],
  places: ['Toledo', 'Arusha', 'Bergen'],
  countries: ['Kenya', 'Norway'],
  nouns: ['stone'],
  adjectives: ['red'],
};
/** Three times each word, since rarer ones are left out. */
const word = (form: string, xpos: string) => ({ form, xpos }) as ConlluSentence['words'][number];
const sentence = {
  words: [
    ...[word('vote', 'NN'), word('votes', 'NNS'), word('left', 'VBD'), word('leave', 'VB')],
    ...[word('leaves', 'VBZ'), word('leaving', 'VBG'), word('late', 'JJ')],
  ],
} as unknown as ConlluSentence;
const vocabulary = vocabularyOf([sentence, sentence, sentence]);
const make = (seed: number, count: number) => {
  const maker = new NameMaker(POOLS, new Random(seed));
  return Array.from({ length: count }, () => makeSentence(maker, vocabulary, ENGLISH));
};

describe('made sentences', () => {
  const sentences = make(1, 2000);

  it('are the same for the same seed and others for another', () => {
    assert.deepEqual(make(1, 50), sentences.slice(0, 50));
    assert.notDeepEqual(make(2, 50), sentences.slice(0, 50));
  });

  it('leave no slot open', () => {
    for (const { forms } of sentences) assert.doesNotMatch(forms.join(' '), /[{}]|undefined/);
  });

  it('label each name from its first word on, without the article before it', () => {
    let names = 0;
    for (const { forms, names: labels } of sentences) {
      assert.equal(forms.length, labels.length);
      labels.forEach((label, i) => {
        if (label % 2 === 1) names++;
        if (label % 2 === 1) assert.doesNotMatch(forms.slice(i, i + 2).join(' '), /^the\b(?! Hague)/i);
        if (label !== 0 && label % 2 === 0) assert.ok(labels[i - 1] === label || labels[i - 1] === label - 1);
      });
    }
    assert.ok(names > 2 * sentences.length);
  });

  it('hold names of each type, some of them in no list', () => {
    const found = [1, 3, 5, 7].map((type) =>
      sentences.flatMap(({ forms, names }) => forms.filter((_, i) => names[i] === type)),
    );
    for (const forms of found) assert.ok(new Set(forms).size > 20);
    const listed = new Set(Object.values(POOLS).flat());
    assert.ok(found[0]!.some((form) => !listed.has(form)));
  });
});
