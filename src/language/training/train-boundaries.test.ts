import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ENGLISH } from '../en/rules.ts';
import { HashTable } from '../model/hash-table.ts';
import { WordViews } from '../model/words.ts';
import { NameLists } from '../names/lists.ts';
import { Boundaries } from '../segment/boundaries.ts';
import { segment } from '../segment/segment.ts';
import { WordClasses } from '../tag/word-classes.ts';
import { Random } from './random.ts';
import { readTrainingData } from './read-data.ts';
import { markNames } from './silver-names.ts';
import { trainBoundaries } from './train-boundaries.ts';
import { OPEN, Tables, trainingSentence } from './treebank.ts';
import { NO_LISTS } from './word-lists.ts';

const sentences = readTrainingData(fileURLToPath(new URL('./fixtures', import.meta.url)), 'de');

describe('sentence ends', () => {
  it('are learned where a heading has lost its line end', () => {
    // Every fourth sentence becomes a document's heading, without its stop.
    const documents = sentences.map((sentence, i) =>
      i % 4 === 0 ? { ...sentence, text: sentence.text.replace(/\.$/, ''), opensParagraph: true } : sentence,
    );
    const classes = new WordClasses(HashTable.of([]), HashTable.of([]));
    const model = trainBoundaries(documents, ENGLISH, classes, { epochs: 8, random: new Random(1) });
    const boundaries = new Boundaries(model.finish({ row: 0, weight: 0 }), classes, new WordViews());
    const starts = (document: typeof documents, learned: Boundaries | null) =>
      segment(document.map(({ text }) => text).join(' '), ENGLISH, learned).sentenceStarts.length;
    const [heading, second, third] = documents.slice(4, 8) as typeof documents;
    assert.equal(starts([heading!, second!, third!], null), 2);
    assert.equal(starts([heading!, second!, third!], boundaries), 3);
  });
});

describe('names of a treebank that marks none', () => {
  it('are those that the lists leave no doubt of; other proper nouns are left open', () => {
    const words = ['Petra', 'Weber', 'lobt', 'Köln', 'im', 'April', 'Zenit'].map((form) => ({
      form,
      lemma: form,
      upos: form === 'lobt' ? 'VERB' : form === 'im' ? 'ADP' : 'PROPN',
      xpos: '_',
      feats: '_',
      head: form === 'lobt' ? -1 : form === 'Weber' ? 0 : 2,
      relation: 'dep',
      misc: '_',
    }));
    const sentence = { comments: [], text: '', words, tokens: [], opensParagraph: false };
    const views = new WordViews();
    const lists = NameLists.of([
      [[views.of('Petra')], 'FIRST'],
      [[views.of('Köln')], 'LOC'],
    ]);
    const { names, guessed } = markNames(sentence, trainingSentence(sentence, new Tables()), {
      ...NO_LISTS,
      names: lists,
      isTime: (name) => name === 'april',
    });
    assert.deepEqual([...names], [1, 2, 0, 5, 0, 0, 0]);
    assert.deepEqual([...guessed], [0, 0, 0, 0, 0, 0, OPEN]);
  });
});
