import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { LANGUAGES } from '../core/article.ts';
import { analyse, analyseInTurns } from './analyse.ts';
import type { AnalysedDocument } from './packed.ts';

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
    assert.equal(sentences('A bench headed by Chief Justice D. K. Nair stayed the order.', 'en').length, 1);
    assert.equal(sentences('Zij kocht appels, peren, enz. De winkel sloot.').length, 2);
    assert.equal(sentences('It left the U.S. The crew stayed.', 'en').length, 2);
  });

  it('keeps the closing quote and lets the reporting clause go on', () => {
    assert.equal(sentences(",, Dat is zo. ''\n\nHij zweeg.").length, 2);
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

describe('what no screen shows', () => {
  it('is no word: the speaker of a sentence is never a zero-width space', () => {
    const document = analyse('“So \u200b be it,” \u200b\u200b said \u200eMark\u200f.', 'en');
    assert.deepEqual(
      Array.from({ length: document.length }, (_, word) => document.form(word)),
      ['“', 'So', 'be', 'it', ',', '”', 'said', 'Mark', '.'],
    );
  });
  it('leaves a word whole: soft hyphens do not cut it, nor make it another', () => {
    const document = analyse('De mi\u00adnis\u00adter vertrok.', 'nl');
    assert.equal(document.form(1), 'mi\u00adnis\u00adter');
    assert.equal(document.lower(1), 'minister');
    assert.equal(document.upos(1), 'NOUN');
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
  const UNSEEN = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]*$/u;
  it('is rebuilt by its words and what nobody can see between them', () => {
    fc.assert(
      fc.property(
        fc.array(unit, { maxLength: 40 }),
        fc.constantFrom('nl' as const, 'en' as const),
        (parts, language) => {
          const text = parts.join('');
          const document = analyse(text, language);
          let at = 0;
          for (let word = 0; word < document.length; word++) {
            assert.match(text.slice(at, document.start(word)), UNSEEN);
            assert.ok(document.end(word) > document.start(word));
            assert.doesNotMatch(document.form(word), /\s/);
            assert.doesNotMatch(document.form(word), UNSEEN);
            at = document.end(word);
          }
          assert.match(text.slice(at), UNSEEN);
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

const wordsOf = (document: AnalysedDocument) => Array.from({ length: document.length }, (_, i) => i);
/** The word with that form, its relation and the form of its head. */
function arc(document: AnalysedDocument, form: string): string {
  const word = wordsOf(document).find((i) => document.form(i) === form)!;
  const head = document.head(word);
  return head === word ? 'root' : `${document.relation(word)} ${document.form(head)}`;
}
const namesOf = (document: AnalysedDocument) =>
  document.entities.map(({ first, end, type }) => [
    document.text.slice(document.start(first), document.end(end - 1)),
    type,
  ]);

describe('analysis', () => {
  it('gives a word that nobody knows no tag of a closed class', () => {
    const document = analyse('Vercauteren benadrukt dat het plan van tafel is.', 'nl');
    assert.doesNotMatch(document.upos(0), /PRON|DET|ADP|AUX|CONJ/);
    assert.doesNotMatch(analyse('Om rust te creëren traint PSV op zondag.', 'nl').upos(4), /ADP/);
    assert.equal(analyse('Amid fears of a flood, shares fell.', 'en').upos(0), 'ADP');
  });
  it('knows a surname at the head of a sentence by its capital within another', () => {
    const text = 'De brief is van schepen Lien Vercauteren. Vercauteren benadrukt dat het plan van tafel is.';
    const document = analyse(text, 'nl');
    assert.equal(document.upos(document.sentences[1]!.first), 'PROPN');
    const headline = analyse('Vercauteren benadrukt dat het plan van tafel is. Een vercauteren is niets.', 'nl');
    assert.notEqual(headline.upos(0), 'PROPN');
  });
  it('tells in Dutch who does what, and what is said', () => {
    const document = analyse('De minister zei gisteren dat het kabinet de plannen van Jan Bakker steunt.', 'nl');
    assert.equal(arc(document, 'minister'), 'nsubj zei');
    assert.equal(arc(document, 'zei'), 'root');
    assert.equal(arc(document, 'steunt'), 'ccomp zei');
    assert.equal(arc(document, 'kabinet'), 'nsubj steunt');
    assert.equal(arc(document, 'plannen'), 'obj steunt');
    assert.deepEqual(namesOf(document), [['Jan Bakker', 'PER']]);
    const zei = wordsOf(document).find((i) => document.form(i) === 'zei')!;
    assert.equal(document.lemma(zei), 'zeggen');
    assert.equal(document.feature(zei, 'Tense'), 'Past');
    assert.equal(document.upos(zei), 'VERB');
  });

  it('tells in English who does what, and what is said', () => {
    const document = analyse("The minister said that the council wouldn't support Mary Baker's plans.", 'en');
    assert.equal(arc(document, 'minister'), 'nsubj said');
    assert.equal(arc(document, 'said'), 'root');
    assert.equal(arc(document, 'support'), 'ccomp said');
    assert.equal(arc(document, 'council'), 'nsubj support');
    assert.equal(arc(document, "n't"), 'advmod support');
    assert.equal(arc(document, 'plans'), 'obj support');
    assert.deepEqual(namesOf(document), [['Mary Baker', 'PER']]);
  });

  it('gives a verb its particle back', () => {
    const document = analyse('De rechter wees het verzoek van de bewoners af.', 'nl');
    assert.equal(arc(document, 'af'), 'compound wees');
    assert.equal(document.lemma(2), 'afwijzen');
  });
});

describe('any analysis', () => {
  const unit = fc.oneof(
    fc.constantFrom(
      'De',
      'minister',
      'zei',
      ',',
      '.',
      '"',
      'dat',
      'said',
      'the',
      '\n\n',
      '?',
      'NATO',
      '1.000',
      '\ud83d',
      '漢',
      '',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  it('is one tree a sentence, with names that do not overlap', () => {
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), fc.constantFrom(...LANGUAGES), (parts, language) => {
        const document = analyse(parts.join(' '), language);
        for (const { first, end } of document.sentences) {
          const roots = wordsOf(document).filter((word) => word >= first && word < end && document.head(word) === word);
          assert.equal(roots.length, 1);
          for (let word = first; word < end; word++) {
            const path = document.path(word, roots[0]!);
            assert.equal(path.at(-1), roots[0]);
            assert.ok(path.every((step) => step >= first && step < end));
            assert.ok(document.lemma(word).length > 0);
          }
          assert.equal(document.relation(roots[0]!), 'root');
        }
        let last = 0;
        for (const { first, end } of document.entities) {
          assert.ok(first >= last && end > first && document.sentenceOf(first) === document.sentenceOf(end - 1));
          last = end;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('cuts a sentence that does not end into pieces of a thousand words', () => {
    const document = analyse("don't say ".repeat(7_000), 'en');
    assert.equal(document.length, 21_000);
    assert.ok(document.sentences.length >= 22);
    for (const { first, end } of document.sentences) {
      assert.ok(end - first <= 1000);
      assert.equal(document.joined(first), false);
    }
  });

  it('takes time in line with its length, also without sentences, spaces or words', () => {
    const pieces = [
      'De minister zei dat het plan niet deugt. ',
      'woord ',
      'a',
      '.',
      '\ud800',
      '\u0000\u0007\u001b',
      'e\u0301\u0323\u200b\u200d ',
      'слово 漢字 كلمة שלום ไทย 한국어 ',
      '👩‍🚀',
      '" ',
      '(x) ',
      '\n',
      ",,''",
    ];
    for (const piece of pieces) {
      analyse(piece.repeat(200), 'nl');
      const time = (characters: number) => {
        const text = piece.repeat(Math.ceil(characters / piece.length));
        const started = performance.now();
        analyse(text, 'nl');
        return performance.now() - started;
      };
      const short = time(3_000);
      const long = time(30_000);
      assert.ok(
        long < 40 * short + 200,
        `${JSON.stringify(piece)}: ${short} ms, then ${long} ms for ten times as much`,
      );
    }
  });
});

it('texts that are read by turns are read as each would be by itself', async () => {
  const texts = [
    'De burgemeester belt haar op. Zij zei dat het plan niet deugt. ',
    'Jan de Vries ziet wat hij wil. ',
  ].map((text) => text.repeat(200));
  const never = new AbortController().signal;
  assert.deepEqual(
    (await Promise.all(texts.map((text) => analyseInTurns(text, 'nl', never)))).map(({ packed }) => packed),
    texts.map((text) => analyse(text, 'nl').packed),
  );
});
