import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readPasted } from './pasted.ts';

const paragraphs = (given: string) => readPasted(given).text.split('\n\n');

describe('pasted text', () => {
  test('a clean text comes back as it was', () => {
    const clean = 'De brug blijft dicht\n\nDe brug blijft dicht, zei minister Bakker.\n\nDe sector is boos.';
    const read = readPasted(clean);
    assert.equal(read.text, clean);
    assert.equal(read.title, 'De brug blijft dicht');
    assert.equal(read.url, null);
  });

  test('lines that a program broke are whole again, words too', () => {
    assert.deepEqual(
      paragraphs(
        'De brug over de Waal blijft voorlopig dicht, zei minister\r\nBakker woensdag in de Tweede Kamer. De veiligheid van het ver-\r\nkeer kan volgens haar niet worden gegarandeerd.\r\n\r\nVervoerders noemen het besluit “onbegrijpelijk” en vragen om\r\neen gesprek op korte termijn.',
      ),
      [
        'De brug over de Waal blijft voorlopig dicht, zei minister Bakker woensdag in de Tweede Kamer. De veiligheid van het verkeer kan volgens haar niet worden gegarandeerd.',
        'Vervoerders noemen het besluit “onbegrijpelijk” en vragen om een gesprek op korte termijn.',
      ],
    );
  });

  test('line ends of people are ends of paragraphs', () => {
    assert.deepEqual(paragraphs('De brug is dicht.\nDat zei de minister.\nDe sector is boos.\nMeer weten we niet.'), [
      'De brug is dicht.',
      'Dat zei de minister.',
      'De sector is boos.',
      'Meer weten we niet.',
    ]);
  });

  test('a link on top or below is where it is from', () => {
    for (const given of [
      'https://nos.example/artikel/1?a=1&b=2\n\nDe brug is dicht.',
      'Bron: https://nos.example/artikel/1?a=1&b=2\nDe brug is dicht.',
      '<https://nos.example/artikel/1?a=1&amp;b=2|De brug>\nDe brug is dicht.',
      'De brug is dicht.\n\nhttps://nos.example/artikel/1?a=1&b=2',
      'De brug is dicht.\nLees verder: https://nos.example/artikel/1?a=1&b=2',
      'Kijk eens even: https://nos.example/artikel/1?a=1&b=2\n\nDe brug is dicht.',
      'https://nos.example/artikel/1?a=1&b=2 De brug is dicht.',
    ]) {
      const read = readPasted(given);
      assert.equal(read.text, 'De brug is dicht.', given);
      assert.equal(read.url, 'https://nos.example/artikel/1?a=1&b=2');
      assert.equal(read.source, 'nos.example');
    }
    assert.equal(readPasted('Zie https://nos.example/1 voor meer.').text, 'Zie https://nos.example/1 voor meer.');
  });

  test('the head of a forwarded message goes, its subject is the title', () => {
    const read = readPasted(
      '---------- Forwarded message ---------\nVan: Noor <noor@example.org>\nDatum: wo 2 okt 2024 om 15:00\nOnderwerp: Fwd: Brug dicht\nAan: redactie@example.org\n\nDe brug blijft dicht, zei minister Bakker.',
    );
    assert.equal(read.text, 'De brug blijft dicht, zei minister Bakker.');
    assert.equal(read.title, 'Brug dicht');
    assert.equal(readPasted('Van: hier begint een zin.\nEn verder.').text, 'Van: hier begint een zin.\n\nEn verder.');
  });

  test('a headline with its link beneath keeps the headline', () => {
    for (const head of [
      'Minister: brug dicht\nhttps://nos.example/1',
      '[Minister: brug dicht](https://nos.example/1)',
    ]) {
      const { text, title, url } = readPasted(`${head}\n\nDe brug blijft dicht, zei Bakker vandaag.`);
      const whole = 'Minister: brug dicht\n\nDe brug blijft dicht, zei Bakker vandaag.';
      assert.deepEqual([text, title, url], [whole, 'Minister: brug dicht', 'https://nos.example/1']);
    }
  });

  test('who said it in a chat or mail goes', () => {
    for (const given of [
      'noor  10:31 AM\nDe brug is dicht.',
      'Noor de Boer — vandaag om 10:31\nDe brug is dicht.',
      'Op wo 2 okt 2024 om 15:00 schreef Noor <n@b.example>:\n\n> De brug is dicht.',
      'On Wed, Oct 2, 2024 at 3:00 PM Noor <n@b.example> wrote:\n> De brug is dicht.',
    ])
      assert.deepEqual(paragraphs(given), ['De brug is dicht.'], given);
    assert.deepEqual(paragraphs('De trein vertrekt om 10:31\nDat is laat.'), [
      'De trein vertrekt om 10:31',
      'Dat is laat.',
    ]);
  });

  test('the head of a message beneath a note goes with the note', () => {
    const article = 'De brug blijft dicht, zei minister Bakker tegen de Kamer.';
    for (const given of [
      `FYI\n\n---------- Forwarded message ---------\nFrom: Noor Bakker <n@b.example>\nDate: 2 oktober 2024 15:00\nSubject: Brug dicht\n\n${article}`,
      `-----Oorspronkelijk bericht-----\nVan: Noor Bakker [mailto:n@b.example]\nVerzonden: woensdag 2 oktober 2024 15:00\nAan: C <c@d.example>;\n D <d@e.example>\nOnderwerp: Antw: Brug dicht\n\n${article}`,
    ]) {
      const { text, title, author, publishedAt } = readPasted(given);
      assert.deepEqual(
        [text, title, author, publishedAt],
        [article, 'Brug dicht', 'Noor Bakker', '2024-10-02T15:00:00'],
      );
    }
  });

  test('quotation marks before the lines go', () => {
    assert.deepEqual(paragraphs('> De brug is dicht.\n>\n> > De sector is boos.'), [
      'De brug is dicht.',
      'De sector is boos.',
    ]);
    assert.deepEqual(paragraphs('&gt; De brug is dicht.'), ['De brug is dicht.']);
  });

  test('chat mark-up goes, the words stay', () => {
    assert.equal(
      readPasted(
        '*Brug dicht*: minister _Bakker_ zei het ~gisteren~ **woensdag** aan <@U12|noor> in <#C1|nieuws>, zie <https://a.example/x|de brief> en [deze](https://b.example) &amp; ||die||.',
      ).text,
      'Brug dicht: minister Bakker zei het ~gisteren~ woensdag aan noor in nieuws, zie de brief en deze & die.',
    );
    assert.equal(readPasted('3 * 4 = 12 en snake_case_naam, 5*6').text, '3 * 4 = 12 en snake_case_naam, 5*6');
    assert.equal(
      readPasted(
        '## Brug dicht\n\n:rotating_light: De `brug` is om 10:30:45 &ldquo;dicht&rdquo;&nbsp;&#8211; <t:1700000000:R> zei Bakker.',
      ).text,
      'Brug dicht\n\nDe brug is om 10:30:45 “dicht” – zei Bakker.',
    );
    assert.equal(readPasted('```\nDe brug is dicht.\n```').text, 'De brug is dicht.');
  });

  test('nothing is invented, and reading twice changes nothing', () => {
    const word = fc.constantFrom(
      'brug',
      'dicht',
      'de',
      'Bakker,',
      'zei.',
      '“nee”',
      'EU-',
      '*',
      '>',
      'https://a.example/x',
    );
    const text = fc
      .array(fc.tuple(word, fc.constantFrom(' ', '\n', '\n\n', ' ', ' ')), { minLength: 1, maxLength: 60 })
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(text, (given) => {
        const once = readPasted(given).text;
        const letters = (of: string) => of.replace(/[^\p{L}]/gu, '');
        let at = 0;
        // What remains is a subsequence of what was given.
        for (const letter of letters(once)) {
          at = letters(given).indexOf(letter, at) + 1;
          assert.ok(at > 0);
        }
        assert.ok(!/\n{3,}|[^\S\n]{2,}/.test(once));
      }),
      { numRuns: 200 },
    );
  });
});
