import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LANGUAGES } from '../../core/article.ts';
import { SECTIONS } from '../../core/briefing.ts';
import { type BriefArguments, briefUsage, FORMATS, parseBriefArguments } from './arguments.ts';

function read(...args: string[]): BriefArguments {
  const wish = parseBriefArguments(args);
  assert.ok(!('fault' in wish), JSON.stringify(wish));
  return wish;
}

function faultOf(...args: string[]): string {
  const wish = parseBriefArguments(args);
  assert.ok('fault' in wish, JSON.stringify(wish));
  assert.ok(wish.fault.length > 10);
  assert.doesNotMatch(wish.fault, /[\n\p{Cc}]/u, 'one line');
  return wish.fault;
}

describe('the arguments of brief', () => {
  test('a file alone: for the terminal, all lists, no language of its own', () => {
    assert.deepEqual(read('a.txt'), {
      format: 'terminal',
      sections: SECTIONS,
      language: null,
      sources: ['a.txt'],
      help: false,
    });
  });

  test('every format, in the forms that options have', () => {
    for (const format of FORMATS) {
      assert.equal(read('--format', format, 'a').format, format);
      assert.equal(read(`--format=${format}`, 'a').format, format);
      assert.equal(read('a', '-f', format).format, format);
    }
    assert.equal(read('--format', 'JSON', 'a').format, 'json');
  });

  test("lists with commas or one by one, once each, in the briefing's order", () => {
    assert.deepEqual(read('--section', 'questions,actors', 'a').sections, ['actors', 'questions']);
    assert.deepEqual(read('-s', 'motives', '-s', 'motives', '--section=actors', 'a').sections, ['actors', 'motives']);
  });

  test('sources in their order; standard input; after -- anything', () => {
    assert.deepEqual(read('b', '--language', 'nl', '-', 'https://example.org/').sources, [
      'b',
      '-',
      'https://example.org/',
    ]);
    assert.deepEqual(read('--', '--format', '-x').sources, ['--format', '-x']);
    assert.equal(read('a', '-l', 'nl').language, 'nl');
  });

  test('several sources as JSON are JSON lines', () => {
    assert.equal(read('--format', 'json', 'a', 'b').format, 'jsonl');
    assert.equal(read('--format', 'json', 'a').format, 'json');
  });

  test('a fault names what was typed and what there is', () => {
    assert.match(faultOf('--fromat', 'json', 'a'), /--fromat.*--format, --section, --language, --help/);
    assert.match(faultOf('-x', 'a'), /-x/);
    assert.match(faultOf('--format', 'xml', 'a'), /--format.*"xml".*terminal, json/);
    assert.match(faultOf('--section', 'actors,', 'a'), /--section needs one of actors/);
    assert.match(faultOf('--section', 'people', 'a'), /people/);
    assert.match(faultOf('--language', 'de', 'a'), /"de".*nl, en/);
    assert.match(faultOf('a', '--format'), /--format needs one of/);
    assert.match(faultOf('--format', '--section', 'actors', 'a'), /--format/);
  });

  test('nothing to brief, standard input twice, several sources in one document', () => {
    assert.match(faultOf(), /a file, an address, or -/);
    assert.match(faultOf('--format', 'json'), /a file, an address, or -/);
    assert.match(faultOf(''), /a file, an address, or -/);
    assert.match(faultOf('-', '-'), /only once/);
    assert.match(faultOf('--format', 'html', 'a', 'b'), /one document/);
  });

  test('what was typed cannot draw on the terminal or fill it', () => {
    assert.ok(faultOf('--format', `\u001b[31m\n${'x'.repeat(5000)}`, 'a').length < 300);
    assert.ok(faultOf(`--${'y'.repeat(5000)}`, 'a').length < 300);
  });

  test('faults and help in both languages', () => {
    const faults = LANGUAGES.map((language) => parseBriefArguments(['--x'], language));
    assert.notDeepEqual(faults[0], faults[1]);
    assert.ok(read('--help').help);
    for (const language of LANGUAGES)
      for (const word of [...FORMATS, ...SECTIONS, ...LANGUAGES]) assert.ok(briefUsage(language).includes(word), word);
    for (const line of briefUsage('nl').split('\n')) assert.ok(line.length <= 80, line);
  });
});
