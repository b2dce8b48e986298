import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { trim } from './spans.ts';

function trimmed(text: string): string | null {
  const span = trim(text, { start: 0, end: text.length });
  return span && text.slice(span.start, span.end);
}

describe('the edges of a span', () => {
  const cases: [string, string | null][] = [
    [' , de brug blijft dicht. ', 'de brug blijft dicht'],
    ['"We gaan door."', 'We gaan door'],
    ['a "more general reflection" is needed', 'a "more general reflection" is needed'],
    ["the workers'", "the workers'"],
    ['hij komt (misschien)', 'hij komt (misschien)'],
    ['hij komt)', 'hij komt'],
    [' … ', null],
    ['', null],
    ['\u202e\u200b', null],
    ['“\u2060\ufeff”', null],
    ['\u200bbrug', '\u200bbrug'],
  ];
  for (const [text, expected] of cases) it(JSON.stringify(text), () => assert.equal(trimmed(text), expected));

  it('never widens and never leaves white space at an edge', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), (text, a, b) => {
        const start = Math.min(a % (text.length + 1), b % (text.length + 1));
        const end = Math.max(a % (text.length + 1), b % (text.length + 1));
        const span = trim(text, { start, end });
        if (!span) return;
        assert.ok(start <= span.start && span.start < span.end && span.end <= end);
        assert.doesNotMatch(text.slice(span.start, span.end), /^\s|\s$/);
      }),
    );
  });
});
