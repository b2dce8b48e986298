import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { passageLink } from './text-fragment.ts';

const PAGE = 'https://example.org/a';

function linkTo(words: string, text: string, nth = 0): string {
  let start = text.indexOf(words);
  for (let found = 0; found < nth; found++) start = text.indexOf(words, start + 1);
  assert.ok(start >= 0);
  return passageLink(PAGE, text, start, start + words.length) ?? '';
}

/** The parts of a text directive as a browser takes them apart. */
function parts(link: string) {
  const directive = link.split(':~:text=')[1] ?? '';
  const tokens = directive.split(',');
  const prefix = tokens[0]?.endsWith('-') ? tokens.shift()?.slice(0, -1) : undefined;
  const suffix = tokens.at(-1)?.startsWith('-') ? tokens.pop()?.slice(1) : undefined;
  const [start, end, ...rest] = tokens;
  assert.deepEqual(rest, []);
  const decode = (part?: string) => (part === undefined ? undefined : decodeURIComponent(part));
  return { prefix: decode(prefix), start: decode(start), end: decode(end), suffix: decode(suffix) };
}

describe('links to a passage', () => {
  test('a short passage is named in full', () => {
    assert.equal(linkTo('de brug dicht', 'Zij houdt de brug dicht.'), `${PAGE}#:~:text=de%20brug%20dicht`);
  });

  test('what has a meaning in the directive is encoded: dash, comma, ampersand', () => {
    const link = linkTo('Noord-Holland, Q&A', 'In Noord-Holland, Q&A gehouden.');
    assert.ok(link.endsWith('#:~:text=Noord%2DHolland%2C%20Q%26A'), link);
  });

  test('a passage that stands there twice gets the words around it', () => {
    const text = 'The mayor said no comment on Monday. The minister said no comment on Tuesday.';
    assert.deepEqual(parts(linkTo('no comment', text, 1)), {
      prefix: 'The minister said',
      start: 'no comment',
      end: undefined,
      suffix: 'on Tuesday.',
    });
  });

  test('takes more context where the nearest words are the same', () => {
    const text = `He said it was a lie and then left. ${'filler words here. '.repeat(20)}She said it was a lie and then left.`;
    const { prefix } = parts(linkTo('a lie', text, 1));
    assert.ok(prefix?.includes('She'), prefix);
  });

  test('context comes from the neighbouring block at most: a term does not span two', () => {
    const text = 'Yes or no?\n\nWhat it says\n\nno comment\n\nno comment';
    const { prefix, suffix } = parts(linkTo('no comment', text));
    assert.equal(prefix, 'What it says');
    assert.equal(suffix, 'no comment');
  });

  test('a long passage is named by its first and last words', () => {
    const long = `one two three four five six ${'seven '.repeat(20)}eight nine ten eleven twelve`;
    assert.deepEqual(parts(linkTo(long, `Before. ${long} After.`)), {
      prefix: undefined,
      start: 'one two three four five',
      end: 'eight nine ten eleven twelve',
      suffix: undefined,
    });
  });

  test('a passage over two paragraphs is named by the ends of both', () => {
    const text = 'x\n\nHe came home\n\nto a house that nobody had lived in for years';
    const { start, end } = parts(linkTo(text.slice(3), text));
    assert.deepEqual([start, end], ['He came home', 'had lived in for years']);
  });

  test('a fragment of the page stays, an older directive goes', () => {
    const at = (address: string) => passageLink(address, 'some words', 0, 4);
    assert.equal(at('https://example.org/#part'), 'https://example.org/#part:~:text=some');
    assert.equal(at('https://example.org/#part:~:text=old'), 'https://example.org/#part:~:text=some');
  });

  test('no address, no link; a strange one, none either', () => {
    assert.equal(passageLink(null, 'some words', 0, 4), undefined);
    assert.equal(passageLink('javascript:alert(1)', 'some words', 0, 4), undefined);
    assert.equal(passageLink('https://example.org/\u001b]8;;x', 'some words', 0, 4), undefined);
  });

  test('any passage: a link that parses and whose terms are its own words and those around it', () => {
    const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();
    const token = fc.oneof(
      fc.constantFrom('-', ',', '&', 'no', 'yes', "'t", '(a)', '“x”', '\n\n', '100%', 'é', '👍'),
      fc.string({ minLength: 1, maxLength: 8 }),
    );
    const texts = fc.array(token, { minLength: 1, maxLength: 60 }).map((tokens) => tokens.join(' ').toWellFormed());
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % text.length, 1 + (b % text.length)].sort((x, y) => x - y) as [number, number];
        fc.pre(text.slice(start, end).isWellFormed());
        const link = passageLink(PAGE, text, start, end);
        assert.ok(link !== undefined && URL.canParse(link));
        if (!link.includes(':~:')) return;
        const found = parts(link);
        const quote = collapse(text.slice(start, end));
        assert.ok(quote.startsWith(found.start ?? '?') && quote.endsWith(found.end ?? found.start ?? '?'));
        assert.ok(collapse(text.slice(0, start).toWellFormed()).endsWith(found.prefix ?? ''));
        assert.ok(collapse(text.slice(end).toWellFormed()).startsWith(found.suffix ?? ''));
      }),
      { numRuns: 300 },
    );
  });
});
