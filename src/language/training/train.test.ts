import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Analyser } from '../analyser.ts';
import { readConllu, writeConllu } from '../conllu.ts';
import { decodeModel, encodeModel } from '../model/language-model.ts';
import { unpack } from '../packed.ts';
import { type SegmentationRules, wordSet } from '../rules.ts';
import { score } from '../scorer.ts';
import { readTrainingData, withOpenLicence } from './read-data.ts';
import { SETTINGS, type TrainingRun, type TrainingSettings, train } from './train.ts';
import { NO_LISTS } from './word-lists.ts';

/** German, as far as the sample needs it: what a new language's folder would hold. */
const GERMAN: SegmentationRules = {
  language: 'de',
  abbreviations: wordSet('bzw usw z.b'),
  titles: wordSet('dr prof hr fr'),
  numbered: wordSet('nr abs'),
  hyphenJoins: true,
  joiningPrefixes: new Set(),
  slashJoins: true,
  bracketsJoin: false,
  apostropheWord: /['’](?:s|n)(?!\p{L})/iuy,
  split: () => 0,
  separableVerbs: true,
  functionWords: new Set(['binnen', 'mangels']),
  openers: wordSet('Der Die Das Er Sie Es In Am'),
};

const fixtures = fileURLToPath(new URL('./fixtures', import.meta.url));
const sentences = readTrainingData(fixtures, 'de');
const small: TrainingSettings = {
  ...SETTINGS,
  folds: 2,
  foldEpochs: 2,
  taggerEpochs: 4,
  nameEpochs: 4,
  greedyEpochs: 4,
  beamEpochs: 2,
  beam: 3,
  pruneTagger: { row: 0.1, weight: 0.05 },
  pruneNames: { row: 0.1, weight: 0.05 },
  pruneMoves: { row: 0.1, weight: 0.05 },
  pruneArcs: { row: 0.1, weight: 0.05 },
  pruneTrees: { row: 0.1, weight: 0.05 },
};
const work = mkdtempSync(join(tmpdir(), 'sitrep-train-'));
after(() => rmSync(work, { recursive: true, force: true }));

const run = (directory: string | null, settings = small, log: string[] = [], only: TrainingRun['only'] = null) =>
  encodeModel(
    train({
      language: 'de',
      rules: GERMAN,
      lists: NO_LISTS,
      sentences,
      settings,
      work: directory,
      only,
      log: (message) => void log.push(message),
    }),
  );

describe('training', () => {
  const bytes = run(null);

  it('gives the same bytes twice, and others for another seed', () => {
    assert.deepEqual(run(null), bytes);
    assert.notDeepEqual(run(null, { ...small, seed: 2 }), bytes);
  });

  it('goes on where it was stopped, to the same bytes', () => {
    run(work, { ...small, beamEpochs: 0 });
    run(work, { ...small, beamEpochs: 1 });
    const log: string[] = [];
    assert.deepEqual(run(work, small, log), bytes);
    assert.ok(log.includes('parser: going on after beam-3-after-4-1'));
    assert.ok(!log.some((message) => message.startsWith('tagger, epoch')));
  });

  it('of one part leaves the others as they are', () => {
    const before = decodeModel(run(null, { ...small, greedyEpochs: 1, beamEpochs: 0, nameEpochs: 1 }));
    const after = decodeModel(run(null, small, [], { part: 'parser', model: before }));
    const whole = decodeModel(bytes);
    assert.deepEqual(after.moves.toRows(), whole.moves.toRows());
    assert.deepEqual(after.names.toRows(), before.names.toRows());
    assert.deepEqual(run(null, small, [], { part: 'names', model: after }), bytes);
    const others = { ...before, tags: before.tags.slice(1) };
    assert.throws(() => run(null, small, [], { part: 'names', model: others }), /tags are not those of the data/);
  });

  it('reads a language that is a folder of rules and a training run', () => {
    const analyser = new Analyser(GERMAN, decodeModel(bytes));
    const document = unpack(
      analyser.analyse('In Köln kritisierte Petra Weber den Vorschlag. Das Gericht lobt die Brücke.'),
    );
    const word = (form: string) =>
      Array.from({ length: document.length }, (_, i) => i).find((i) => document.form(i) === form)!;
    assert.equal(document.upos(word('kritisierte')), 'VERB');
    assert.equal(document.lemma(word('kritisierte')), 'kritisieren');
    assert.equal(document.feature(word('kritisierte'), 'Tense'), 'Past');
    assert.equal(document.relation(word('Petra')), 'nsubj');
    assert.equal(document.head(word('Vorschlag')), word('kritisierte'));
    assert.equal(document.relation(word('Brücke')), 'obj');
    assert.deepEqual(
      document.entities.map(({ first, end, type }) => [document.form(first), end - first, type]),
      [
        ['Köln', 1, 'LOC'],
        ['Petra', 2, 'PER'],
      ],
    );
  });

  it('learns what it was shown', () => {
    const analyser = new Analyser(GERMAN, decodeModel(bytes));
    const text = sentences.map((sentence) => sentence.text).join('\n\n');
    const scores = score(sentences, readConllu(writeConllu(unpack(analyser.analyse(text)))));
    for (const part of ['words', 'sentences', 'upos', 'lemmas', 'las', 'names'] as const)
      assert.ok(scores[part]!.f1 > 0.97, `${part}: ${scores[part]!.f1}`);
  });

  it('leaves documents out whose licence is closed', () => {
    const row = '1\ta\ta\tX\t_\t_\t0\troot\t_\t_\n\n';
    const read = readConllu(
      `# licence_group = noncommercial (CC BY-NC-SA)\n# sent_id = 1\n${row}# sent_id = 2\n${row}# licence_group = CC BY\n# sent_id = 3\n${row}`,
    );
    assert.deepEqual(
      withOpenLicence(read).map(({ comments }) => comments.at(-1)),
      ['sent_id = 3'],
    );
  });
});

describe('CoNLL-U', () => {
  it('names the line that it cannot read', () => {
    assert.throws(() => readConllu('1\ta\n'), /line 1: 2 columns/);
    assert.throws(() => readConllu('2\ta\ta\tX\t_\t_\t0\troot\t_\t_\n'), /line 1: word 2/);
  });

  it('is written as it was read', () => {
    const file = readFileSync(join(fixtures, 'de-train.conllu'), 'utf8');
    assert.equal(readConllu(file).length, sentences.length);
    assert.equal(score(sentences, sentences).las.f1, 1);
  });
});
