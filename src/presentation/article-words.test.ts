import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { linkOf, shown, withoutControls } from './article-words.ts';

describe('words from outside', () => {
  test('stand on one line, without control characters', () => {
    assert.equal(shown('  a\n\nb\tc \u001b[31md\u0000 ', 50), 'a b c [31md');
    assert.equal(shown('a\u0085b\u007fc', 50), 'abc');
    assert.equal(withoutControls('a\r\nb\tc\u0007'), 'a\r\nb\tc');
  });

  test('have no half characters', () => {
    assert.equal(shown('a\ud800b', 50), 'a\ufffdb');
  });

  test('cannot turn the direction of ours: overrides go, and what runs from right to left is isolated', () => {
    assert.equal(shown('abc\u202edef\u2066', 50), 'abcdef');
    assert.equal(shown('שלום עולם', 50), '\u2068שלום עולם\u2069');
    const cut = shown(`${'שלום '.repeat(50)}`, 20);
    assert.ok(cut.startsWith('\u2068') && cut.endsWith('…\u2069') && cut.length <= 20);
  });

  test('may be very long', () => {
    const start = performance.now();
    assert.ok(shown(' '.repeat(1_000_000) + 'x'.repeat(1_000_000), 100).length <= 100);
    assert.ok(performance.now() - start < 500);
  });
});

describe('addresses that may be links', () => {
  test('http and https of a bearable length', () => {
    for (const address of ['https://example.org/a?b=c#d', 'http://example.org:8080/', 'HTTPS://EXAMPLE.ORG/'])
      assert.equal(linkOf(address), address);
  });

  test('and nothing else', () => {
    const others = [
      null,
      '',
      'example.org',
      'javascript:alert(1)',
      'data:text/html,x',
      'mailto:a@example.org',
      'https://example.org/a b',
      'https://example.org/<script>',
      'https://example.org/|x',
      'https://example.org/\u001b]8;;',
      'https://',
      `https://example.org/${'x'.repeat(1000)}`,
    ];
    for (const address of others) assert.equal(linkOf(address), undefined, String(address));
  });
});
