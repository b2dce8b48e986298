import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ConlluSentence } from '../conllu.ts';
import { ENGLISH } from '../en/rules.ts';
import { MADE_LANGUAGES } from './made-languages.ts';
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
/** Slots that the maker of names, numbers and years fills. */
const NAME_SLOTS = [...'PLTAXxWKCcOoBSsny', 'O1'];
/** Three times each word, since rarer ones are left out. */
const word = (form: string, xpos: string) => ({ form, xpos }) as ConlluSentence['words'][number];
const sentence = {
  words: [
    ...[word('vote', 'NN'), word('votes', 'NNS'), word('left', 'VBD'), word('leave', 'VB')],
    ...[word('leaves', 'VBZ'), word('leaving', 'VBG'), word('late', 'JJ')],
  ],
} as unknown as ConlluSentence;
const english = MADE_LANGUAGES.en!;
const vocabulary = vocabularyOf([sentence, sentence, sentence], english.slots);
const make = (seed: number, count: number) => {
  const maker = english.maker(POOLS, new Random(seed));
  return Array.from({ length: count }, () => makeSentence(english, maker, vocabulary, ENGLISH));
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
    assert.ok(names > 1.7 * sentences.length);
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

it('has patterns that stand there once and name no slot that nothing fills, in each language', () => {
  for (const [language, { patterns, words, slots, compounds }] of Object.entries(MADE_LANGUAGES)) {
    assert.equal(new Set(patterns).size, patterns.length, language);
    const filled = new Set([...Object.keys(words), ...Object.values(slots), ...NAME_SLOTS]);
    const open = patterns.flatMap((pattern) => [...pattern.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot!));
    assert.deepEqual(
      [...new Set(open)].filter((slot) => !filled.has(slot) && !(slot.toLowerCase() in compounds)),
      [],
    );
  }
});

it('makes Dutch names with their articles, surnames with a capital of their own, compounds', () => {
  const dutch = MADE_LANGUAGES.nl!;
  const all = vocabularyOf([sentence, sentence, sentence], english.slots);
  const filled = Object.fromEntries(Object.values(dutch.slots).map((slot) => [slot, all.N!]));
  const maker = dutch.maker(POOLS, new Random(1));
  const made = Array.from({ length: 2000 }, () => makeSentence(dutch, maker, filled, ENGLISH));
  const types = new Set(made.flatMap(({ names }) => [...names]));
  assert.deepEqual([...types].sort(), [0, 1, 2, 3, 4, 5, 6, 7, 8]);
  const texts = made.map(({ forms }) => forms.join(' '));
  for (const text of texts) assert.doesNotMatch(text, /[{}]|undefined/);
  for (const { forms, names } of made) if (names[0] === 1) assert.match(forms[0]!, /^\p{Lu}/u);
  assert.ok(texts.some((text) => /\b[Hh]et Openbaar Ministerie\b/.test(text)));
  assert.ok(texts.some((text) => /\bstone(?:bank|bond|bedrijf|keten)\b/i.test(text)));
});
