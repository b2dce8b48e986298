import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findQuotes } from './quotes.ts';

const inside = (text: string) => findQuotes(text).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  const cases: [string, string, string[]][] = [
    ['straight double marks', 'Zij zei: "Kom mee." Hij bleef.', ['Kom mee.']],
    ['low and high marks', 'Hij riep: „Nee!” en ging.', ['Nee!']],
    ['two commas and two apostrophes', ",,Ik blijf'', zei zij.", ['Ik blijf']],
    ['typographic single marks', 'De ‘held’ zweeg.', ['held']],
    ['guillemets', 'Er stond «verboden toegang» op.', ['verboden toegang']],
    ['one within another', 'She said: "He shouted ‘fire’ twice."', ['He shouted ‘fire’ twice.', 'fire']],
    ['apostrophes are no marks', "The workers' union won't meet at John's.", []],
    ['shortened words are no marks', "'t Is 's avonds laat, 's morgens vroeg.", []],
    ['a stray mark', 'It is 5" wide and that is it.', []],
  ];
  for (const [what, text, expected] of cases) it(what, () => assert.deepEqual(inside(text), expected));

  it('a quotation that is opened anew in each paragraph and closed in the last', () => {
    assert.deepEqual(inside('"One.\n\n"Two."\n\nThree.'), ['One.', 'Two.']);
  });

  it('on any text gives spans within it, in order', () => {
    const marks = fc.string({
      unit: fc.constantFrom('a', ' ', '"', "'", '‘', '’', '“', '”', '„', ',', '\n', '.', '«'),
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), marks), (text) => {
        for (const { open, start, end, close } of findQuotes(text))
          assert.ok(0 <= open && open < start && start < end && end <= close && close <= text.length);
      }),
    );
  });
});
