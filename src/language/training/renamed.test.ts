import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readConllu } from '../conllu.ts';
import { Random } from './random.ts';
import { renamed } from './renamed.ts';
import { Tables, trainingSentence } from './treebank.ts';

const row = (word: string, i: number) => {
  const [form, upos, misc = 'NE=O'] = word.split('/');
  return `${i + 1}\t${form}\t${form}\t${upos}\t_\t_\t${i === 0 ? 0 : 1}\t${i === 0 ? 'root' : 'dep'}\t_\t${misc}\n`;
};
const tables = new Tables();
const read = (...texts: string[]) =>
  readConllu(texts.map((text) => `${text.split(' ').map(row).join('')}\n`).join('')).map((one) =>
    trainingSentence(one, tables),
  );
const copiesOf = (language: string, text: string) => {
  const sentences = read(text, 'De/DET vakbond/NOUN Rona/PROPN/NE=B-ORG wethouder/NOUN Ida/PROPN Bos/PROPN');
  const upos = tables.tags.map((tag) => tag.upos);
  return renamed(language, sentences.slice(0, 1), upos, [['Listed', 'Body']], new Random(3));
};

it('keeps a sentence and what is not surely a name, and labels each name that it invents', () => {
  const text = 'Volgens/ADP Kopra/PROPN/NE=B-ORG groeit/VERB Zuidplas/PROPN/NE=B-LOC|NESrc=guess ./PUNCT';
  const copies = copiesOf('nl', text);
  assert.ok(copies.length > 2);
  for (const { forms, names, guessed } of copies) {
    assert.equal(forms[0], 'Volgens');
    assert.deepEqual(forms.slice(-3), ['groeit', 'Zuidplas', '.']);
    assert.deepEqual([...names.slice(-3)], [0, 5, 0]);
    assert.deepEqual([...guessed.slice(-3)], [0, 1, 0]);
    const organisation = forms.filter((_, i) => names[i] === 3 || names[i] === 4);
    assert.ok(organisation.length > 0 && !organisation.includes('Volgens'), forms.join(' '));
    assert.equal(names.length, forms.length);
  }
  assert.ok(new Set(copies.map(({ forms }) => forms.join(' '))).size > 1);
  assert.ok(copies.some(({ forms }) => forms.join(' ').includes('Listed Body')));
});

it('begins some copies with their noun, which stays no name', () => {
  const copies = copiesOf('nl', 'De/DET scholen/NOUN bellen/VERB Kopra/PROPN/NE=B-ORG');
  const bare = copies.filter(({ forms }) => forms[0] === 'Scholen');
  assert.ok(bare.length > 0 && bare.length < copies.length);
  for (const { names } of bare) assert.equal(names[0], 0);
});

it('makes none for a language whose words it does not know, none without names, the same for the same seed', () => {
  const text = 'Volgens/ADP Kopra/PROPN/NE=B-ORG groeit/VERB het/PRON';
  assert.deepEqual(copiesOf('de', text), []);
  assert.deepEqual(copiesOf('nl', 'Het/PRON groeit/VERB'), []);
  assert.deepEqual(copiesOf('nl', text), copiesOf('nl', text));
});
