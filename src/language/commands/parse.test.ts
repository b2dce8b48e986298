import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { rawText, readConllu } from '../conllu.ts';
import { run as parse } from './parse.ts';
import { run as scoreFile } from './score.ts';

const directory = mkdtempSync(join(tmpdir(), 'sitrep-parse-'));
after(() => rmSync(directory, { recursive: true, force: true }));
const file = join(directory, 'en-text.txt');
const text = "Ministers met in Paris.\n\nThey didn't sign the “treaty”, Anna Berg said.\n";
writeFileSync(file, text);

async function output(verb: typeof parse, ...args: string[]) {
  let out = '';
  let err = '';
  const code = await verb(args, { out: (part) => (out += part), err: (line) => (err += line) });
  return { code, out, err };
}

describe('parse', () => {
  it('writes CoNLL-U that rebuilds the text', async () => {
    const { code, out } = await output(parse, file);
    assert.equal(code, 0);
    const sentences = readConllu(out);
    assert.equal(sentences.length, 2);
    assert.equal(rawText(sentences), text.trim());
    const word = sentences[1]!.words[2]!;
    assert.deepEqual(sentences[1]!.tokens, [{ first: 1, end: 3, form: "didn't" }]);
    assert.equal(word.form, "n't");
    assert.match(word.misc, /NE=O\|start_char=33\|end_char=36/);
    assert.match(out, /\tBerg\t.*NE=I-PER/);
  });

  it('writes JSON and trees', async () => {
    const json = JSON.parse((await output(parse, '--format', 'json', '--language', 'en', file)).out);
    assert.equal(json.language, 'en');
    for (const name of json.names) assert.equal(text.slice(name.start, name.end), name.name);
    const { out } = await output(parse, '--format', 'tree', file);
    assert.match(out, /root: met \(meet, VERB\)/);
    assert.match(out, /Paris \(Paris, PROPN\) \[LOC\]/);
  });

  it('says in one line what is wrong', async () => {
    for (const args of [[], ['--format', 'xml', file], [join(directory, 'none.txt')], ['--language', 'de', file]]) {
      const { code, out, err } = await output(parse, ...args);
      assert.equal(code, 1);
      assert.equal(out, '');
      assert.match(err, /^parse: .+$/);
    }
  });
});

describe('every command', () => {
  it('prints its usage when asked for help', async () => {
    const { code, out, err } = await output(parse, '--help');
    assert.equal(code, 0);
    assert.match(out, /^usage: parse --language nl\|en\|auto /);
    assert.equal(err, '');
  });

  it('names a file that is not there', async () => {
    const gone = join(directory, 'none.txt');
    assert.equal((await output(parse, gone)).err, `parse: there is no file ${gone}`);
  });
});

describe('language:score', () => {
  it('compares an analysis with a gold file', async () => {
    const gold = join(directory, 'en-gold.conllu');
    writeFileSync(gold, (await output(parse, file)).out);
    const { code, out } = await output(scoreFile, '--json', '--relations', gold);
    assert.equal(code, 0);
    const scores = JSON.parse(out);
    for (const part of ['words', 'sentences', 'upos', 'lemmas', 'las', 'names']) assert.equal(scores[part].f1, 1, part);
    assert.equal(scores.relations.nsubj.f1, 1);
    assert.equal((await output(scoreFile, '--without', 'beam', '--without', 'lifting', gold)).code, 0);
    assert.match((await output(scoreFile, '--without', 'sense', gold)).err, /^language:score: usage: /);
  });
});
