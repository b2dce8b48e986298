import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { foldedKey, QuoteFinder } from './quotes.ts';

function found(text: string, words: string): string[] {
  return new QuoteFinder(text).findAll(words).map(({ start, end }) => text.slice(start, end));
}

describe('a quote', () => {
  const cases: [what: string, text: string, words: string, expected: string[]][] = [
    ['as it stands', 'De brug gaat dicht.', 'brug gaat', ['brug gaat']],
    ['with white space around it', 'De brug gaat dicht.', '  brug ', ['brug']],
    [
      'with other quotation marks',
      "Zij zei: ,,Niet ‘zomaar’ dicht''.",
      `"Niet 'zomaar' dicht"`,
      [",,Niet ‘zomaar’ dicht''"],
    ],
    ['with another apostrophe', 'The city’s plan', "the city's plan", ['The city’s plan']],
    ['with another dash', 'Amsterdam–Utrecht', 'Amsterdam-Utrecht', ['Amsterdam–Utrecht']],
    ['over a line break', 'gaat de\n   brug dicht', 'de brug', ['de\n   brug']],
    ['over a soft hyphen', 'de burge\u00admeester komt', 'burgemeester', ['burge\u00admeester']],
    ['in another case', 'DE BRUG GAAT DICHT', 'de brug', ['DE BRUG']],
    ['with an ellipsis', 'Wij … wachten', 'Wij ... wachten', ['Wij … wachten']],
    ['twice', 'Jan en Jan', 'Jan', ['Jan', 'Jan']],
    ['as it stands before folded', 'brug en Brug', 'Brug', ['Brug']],
    ['not within a word', 'De ophaalbruggen', 'brug', []],
    ['not within a number', '18 miljoen', '8 miljoen', []],
    ['not half of a character', 'a😀b', '\ud83d', []],
    ['not by likeness', 'De brug gaat dicht.', 'De bruggen gaan dicht.', []],
    ['not with a word left out', 'De brug gaat morgen dicht.', 'De brug gaat dicht', []],
    ['not of nothing', 'De brug', '  ', []],
    ['whose lower case is longer', 'İstanbul zwijgt', 'i̇stanbul', ['İstanbul']],
  ];
  for (const [what, text, words, expected] of cases)
    test(`is found ${what}`, () => assert.deepEqual(found(text, words), expected));

  test('is found within a stretch only', () => {
    const finder = new QuoteFinder('Jan en Jan');
    assert.deepEqual(finder.findAll('Jan', { start: 4, end: 10 }), [{ start: 7, end: 10 }]);
  });

  test('found anywhere says the same as what was asked for', () => {
    const unit = fc.constantFrom(...'aB’\'“" \n-–…İ😀é,.'.split(''), ',,', "''", 'de ', 'Jan');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), fc.nat(40), fc.nat(12), (units, from, length) => {
        const text = units.join('');
        const words = text.slice(from, from + length);
        for (const quote of found(text, words)) assert.equal(foldedKey(quote), foldedKey(words));
      }),
      { numRuns: 2000 },
    );
  });
});
