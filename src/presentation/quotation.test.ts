import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { quoted } from './quotation.ts';

const english = (words: string) => quoted(words, ['“', '”'], ['‘', '’']);
const dutch = (words: string) => quoted(words, ['‘', '’'], ['“', '”']);

describe('a quotation', () => {
  const cases: readonly (readonly [(words: string) => string, string, string])[] = [
    [english, 'so it is', '“so it is”'],
    [english, 'the plan was “rushed”', '“the plan was ‘rushed’”'],
    [english, 'the plan was ‘rushed’', '“the plan was ‘rushed’”'],
    [english, 'the plan was "rushed", he said', '“the plan was ‘rushed’, he said”'],
    [english, "the plan was 'rushed'", '“the plan was ‘rushed’”'],
    [english, 'het „plan”, het «plan»', '“het ‘plan’, het ‘plan’”'],
    [english, 'he said “it is ‘bad’ news”', '“he said ‘it is “bad” news’”'],
    [dutch, 'het besluit ‘overhaast’', '‘het besluit “overhaast”’'],
    [dutch, 'hij zei: ‘het is “slecht”’', '‘hij zei: “het is ‘slecht’”’'],
  ];
  for (const [quote, words, shown] of cases) test(`${words} becomes ${shown}`, () => assert.equal(quote(words), shown));

  test('apostrophes, inches and feet stay as they are', () => {
    for (const words of [
      'it’s the traders’ foto’s',
      '’s avonds om acht uur',
      "'s avonds, in 't dorp",
      "rock 'n' roll",
      'a 6" pipe',
      "O'Brien's 5' pole",
    ]) {
      assert.equal(english(words), `“${words}”`);
      assert.equal(dutch(words), `‘${words}’`);
    }
    assert.equal(dutch('de ‘foto’s van Jan’ zijn weg'), '‘de “foto’s van Jan” zijn weg’');
  });

  test('a mark whose partner was left out is still one of the second pair', () => {
    assert.equal(english('a ship is in port,” Whitfield said'), '“a ship is in port,’ Whitfield said”');
    assert.equal(english('he said “we go on'), '“he said ‘we go on”');
  });

  test('nothing but marks ever changes', () => {
    const piece = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 6 }), fc.constantFrom(...'"“”„«»\'‘’‚‹› '));
    const bare = (text: string) => text.replace(/["“”„«»'‘’‚‹›]/g, '_');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const words = pieces.join('');
        for (const quote of [english, dutch]) assert.equal(bare(quote(words)), `_${bare(words)}_`);
      }),
      { numRuns: 300 },
    );
  });
});
