import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { analyse } from './analyse.ts';

const words = (text: string, language: 'nl' | 'en' = 'nl') => {
  const document = analyse(text, language);
  return Array.from({ length: document.length }, (_, i) => document.form(i));
};
const sentences = (text: string, language: 'nl' | 'en' = 'nl') => {
  const document = analyse(text, language);
  return document.sentences.map(({ first, end }) => text.slice(document.start(first), document.end(end - 1)));
};

describe('words', () => {
  it('keeps Dutch contractions, plurals and names whole', () => {
    for (const word of ["'t", "'s", "z'n", "zo'n", "auto's", "'s-avonds", "d'Ostende", 'in-', 'N-VA', 'en/of', 'CD&V'])
      assert.deepEqual(words(`Zo is ${word} er`)[2], word);
    assert.deepEqual(words('in- en uitvoer'), ['in-', 'en', 'uitvoer']);
    assert.deepEqual(words('de (tbs-)behandeling'), ['de', '(tbs-)behandeling']);
  });

  it('takes quotation marks of every kind off their words', () => {
    for (const [open, close] of [",,''", '‘’', '“”', '„”', '""', '«»', "''"].map((pair) =>
      pair.length === 4 ? [pair.slice(0, 2), pair.slice(2)] : [pair[0]!, pair[1]!],
    ))
      assert.deepEqual(words(`${open}Kom maar${close}, zei hij.`), [
        open,
        'Kom',
        'maar',
        close,
        ',',
        'zei',
        'hij',
        '.',
      ]);
  });

  it('keeps abbreviations, initials, numbers, dates and addresses whole', () => {
    assert.deepEqual(words('Dhr. J.P. de Vries kreeg o.a. 1.250,50 euro.'), [
      'Dhr.',
      'J.P.',
      'de',
      'Vries',
      'kreeg',
      'o.a.',
      '1.250,50',
      'euro',
      '.',
    ]);
    assert.deepEqual(words('Op 12/03/2024 om 10:30 via https://voorbeeld.nl/a?b=c.'), [
      'Op',
      '12/03/2024',
      'om',
      '10:30',
      'via',
      'https://voorbeeld.nl/a?b=c',
      '.',
    ]);
  });

  it('splits English contractions and possessives as Universal Dependencies does', () => {
    assert.deepEqual(words("They don't think it's the minister's.", 'en'), [
      'They',
      'do',
      "n't",
      'think',
      'it',
      "'s",
      'the',
      'minister',
      "'s",
      '.',
    ]);
    assert.deepEqual(words('a well-known non-member', 'en'), ['a', 'well', '-', 'known', 'non-member']);
  });
});

describe('sentences', () => {
  it('is not stopped by abbreviations and initials', () => {
    assert.equal(sentences('Volgens mr. A. Jansen e.a. is dat bijv. op 3 dec. gebeurd.').length, 1);
    assert.equal(sentences('Mr. Smith met Gen. J. Doe at 5 p.m. on Jan. 3 in St. Louis.', 'en').length, 1);
    assert.equal(sentences('Zij kocht appels, peren, enz. De winkel sloot.').length, 2);
    assert.equal(sentences('It left the U.S. The crew stayed.', 'en').length, 2);
  });

  it('keeps the closing quote and lets the reporting clause go on', () => {
    assert.deepEqual(sentences(",,Dat is zo.'' Hij zweeg."), [",,Dat is zo.''", 'Hij zweeg.']);
    assert.equal(sentences('„Kom je?” vroeg hij.').length, 1);
    assert.deepEqual(sentences('“No.” She left.', 'en'), ['“No.”', 'She left.']);
  });

  it('ends at paragraphs and at headlines without a full stop', () => {
    assert.deepEqual(sentences('Kabinet valt\n\nAMSTERDAM (ANP) - Het is zover.'), [
      'Kabinet valt',
      'AMSTERDAM (ANP) - Het is zover.',
    ]);
    assert.equal(sentences('Kabinet valt\nHet is zover.').length, 2);
    assert.equal(sentences('Een regel die hier\nverder gaat en pas\nhier eindigt. En nog een.').length, 2);
  });
});

describe('any text at all', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(
      ' ',
      '\n',
      '\n\n',
      '. ',
      '\u200b',
      '\u0301',
      '\ud800',
      '\udc00',
      '👩‍🚀',
      ',,',
      "''",
      '(',
      '漢字',
      "'s",
      '-',
      '...',
      'A.',
    ),
    fc.string({ maxLength: 8 }),
  );
  it('is rebuilt by its words and the white space between them', () => {
    fc.assert(
      fc.property(
        fc.array(unit, { maxLength: 40 }),
        fc.constantFrom('nl' as const, 'en' as const),
        (parts, language) => {
          const text = parts.join('');
          const document = analyse(text, language);
          let at = 0;
          for (let word = 0; word < document.length; word++) {
            assert.match(text.slice(at, document.start(word)), /^\s*$/);
            assert.ok(document.end(word) > document.start(word));
            assert.doesNotMatch(document.form(word), /\s/);
            at = document.end(word);
          }
          assert.match(text.slice(at), /^\s*$/);
          for (const parts of [document.sentences, document.paragraphs]) {
            assert.equal(parts[0]?.first ?? 0, 0);
            parts.forEach(({ first, end }, i) => {
              assert.ok(first < end);
              assert.equal(end, parts[i + 1]?.first ?? document.length);
            });
          }
          for (const sentence of document.sentences)
            assert.equal(document.paragraphOf(sentence.first), document.paragraphOf(sentence.end - 1));
        },
      ),
      { numRuns: 500 },
    );
  });
});
