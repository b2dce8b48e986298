import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type Upos, uposIndex } from '../document.ts';
import { EDGE, WordViews } from '../model/words.ts';
import { surroundingsOf } from './surroundings.ts';

const views = new WordViews();
/** What stands around the words in capital letters of a text in words and parts of speech. */
function around(text: string): Record<string, string> {
  const words = text.split(' ').map((word) => word.split('/'));
  const first = words.findIndex(([form]) => /^\p{Lu}/u.test(form!));
  let end = first;
  while (end < words.length && /^\p{Lu}/u.test(words[end]![0]!)) end++;
  const found = surroundingsOf(
    words.map(([form]) => views.of(form!)),
    words.map(([, upos]) => uposIndex(upos as Upos)),
    first,
    end,
  );
  return Object.fromEntries(Object.entries(found).flatMap(([key, word]) => (word === EDGE ? [] : [[key, word.text]])));
}

it('finds the nearest verb on either side and no auxiliary', () => {
  const text = 'banks/NOUN fear/VERB that/SCONJ Quill/PROPN Steel/PROPN has/AUX lost/VERB and/CCONJ left/VERB';
  assert.deepEqual(around(text), { verbBefore: 'fear', verbAfter: 'lost', link: 'that', linked: 'fear' });
});

it('finds the last noun of what is said behind a comma or in brackets, and none in a list of names', () => {
  const company = 'a/DET small/ADJ chemicals/NOUN company/NOUN of/ADP note/NOUN';
  assert.equal(around(`Quill/PROPN ,/PUNCT ${company}`).apposition, 'company');
  assert.equal(around(`Quill/PROPN (/PUNCT ${company}`).apposition, 'company');
  assert.equal(around(`Quill/PROPN ,/PUNCT and/CCONJ ${company}`).apposition, undefined);
  assert.equal(around(`Quill/PROPN ${company}`).apposition, undefined);
});

it('leaves articles and adjectives out of what a name belongs to', () => {
  const text = 'shares/NOUN in/ADP the/DET ailing/ADJ Quill/PROPN';
  assert.deepEqual(around(text), { link: 'in', linked: 'shares' });
  assert.deepEqual(around('Quill/PROPN'), {});
});
