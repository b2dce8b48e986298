import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { SitrepError } from '../../core/errors.ts';
import { docxParagraph, docxStyles, makeDocx } from '../../test/make-docx.ts';
import { readDocx } from './docx.ts';
import { readFile } from './file.ts';

const styles = docxStyles({ Titel: 'Title', Kop1: 'heading 1', Bijschrift: 'caption', Inhopg1: 'toc 1' });
const properties =
  '<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>nota_v3.docx</dc:title><dc:creator>Noor &amp; Daan</dc:creator><dcterms:created>2001-01-01T00:00:00Z</dcterms:created><dcterms:modified>2024-10-02T13:00:00Z</dcterms:modified></cp:coreProperties>';
const paragraphs = (body: string) =>
  readDocx(makeDocx(body, { 'word/styles.xml': styles }), 'a.docx').text.split('\n\n');
const run = (inner: string) => `<w:r>${inner}</w:r>`;

function code(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    assert.ok(error instanceof SitrepError, String(error));
    return error.code;
  }
  return 'read';
}

describe('Word documents', () => {
  test('paragraphs and heads stay apart, title, author, date and language are known', async () => {
    const body =
      docxParagraph('Brug dicht', 'Titel') +
      docxParagraph('De brug blijft dicht, zei minister Bakker.') +
      docxParagraph('Boos', 'Kop1') +
      docxParagraph('De sector is boos: 5 < 6 & 7.');
    const bytes = makeDocx(body, { 'word/styles.xml': styles, 'docProps/core.xml': properties });
    const file = { bytes, name: 'nota.docx', mediaType: null, charset: null };
    assert.deepEqual(await readFile(file, new AbortController().signal), {
      text: 'Brug dicht\n\nDe brug blijft dicht, zei minister Bakker.\n\nBoos\n\nDe sector is boos: 5 < 6 & 7.',
      title: 'Brug dicht',
      url: null,
      source: 'nota.docx',
      author: 'Noor & Daan',
      publishedAt: '2024-10-02T13:00:00.000Z',
      complete: true,
      declaredLanguage: 'nl-NL',
    });
  });

  test('words that are cut into runs are whole', () => {
    assert.deepEqual(
      paragraphs(
        `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>${run('<w:rPr><w:b/></w:rPr><w:t>Mi</w:t>')}${run('<w:t>nis</w:t>')}${run('<w:t xml:space="preserve">ter </w:t>')}${run('<w:t>Bakker</w:t><w:tab/><w:t>e</w:t><w:noBreakHyphen/><w:t>mail</w:t>')}</w:p>`,
      ),
      ['Minister Bakker e-mail'],
    );
  });

  test('what is not seen on paper is left out', () => {
    assert.deepEqual(
      paragraphs(
        [
          docxParagraph('Inhoud 3', 'Inhopg1'),
          docxParagraph('Foto: Noor', 'Bijschrift'),
          `<w:p>${run('<w:t>De brug is </w:t>')}<w:del>${run('<w:delText>open</w:delText>')}</w:del><w:ins>${run('<w:t>dicht</w:t>')}</w:ins>${run('<w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t>')}${run('<w:rPr><w:vanish w:val="0"/></w:rPr><w:t>.</w:t>')}${run('<w:footnoteReference w:id="2"/>')}</w:p>`,
          `<w:p>${run('<w:fldChar w:fldCharType="begin"/>')}${run('<w:instrText> HYPERLINK "https://a.example" </w:instrText>')}${run('<w:fldChar w:fldCharType="separate"/>')}${run('<w:t>De brief</w:t>')}${run('<w:fldChar w:fldCharType="end"/>')}${run('<w:t> is er.</w:t>')}</w:p>`,
        ].join(''),
      ),
      ['De brug is dicht.', 'De brief is er.'],
    );
  });

  test('a text box is a paragraph of its own, once', () => {
    const box = (text: string) => `<w:txbxContent>${docxParagraph(text)}</w:txbxContent>`;
    assert.deepEqual(
      paragraphs(
        `<w:p>${run('<w:t>Voor en </w:t>')}${run(`<mc:AlternateContent><mc:Choice>${box('Een kader.')}</mc:Choice><mc:Fallback>${box('Een kader.')}</mc:Fallback></mc:AlternateContent>`)}${run('<w:t>na.</w:t>')}</w:p>`,
      ),
      ['Een kader.', 'Voor en na.'],
    );
  });

  test('a row of a data table is a line, a table that lays out a page is none', () => {
    const row = (...cells: string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
    const long = 'De brug over de Waal blijft voorlopig dicht, zei minister Bakker. '.repeat(5).trim();
    assert.deepEqual(paragraphs(`<w:tbl>${row(docxParagraph('Partij'), docxParagraph('Zetels'))}</w:tbl>`), [
      'Partij Zetels',
    ]);
    const both = docxParagraph(long) + docxParagraph('Kort.');
    assert.deepEqual(paragraphs(`<w:tbl>${row(both, docxParagraph('Rechts.'))}</w:tbl>`), [long, 'Kort.', 'Rechts.']);
  });

  test('a line break ends a paragraph where a sentence ends', () => {
    const text = 'De brug is<w:br/>dicht.<w:br/>Dat zei Bakker<w:br/><w:br/>Boos';
    assert.deepEqual(
      paragraphs(`<w:p>${run(`<w:t>${text.replaceAll('<w:br/>', '</w:t><w:br/><w:t>')}</w:t>`)}</w:p>`),
      ['De brug is dicht.', 'Dat zei Bakker', 'Boos'],
    );
  });

  test('any words come back in order', () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .filter((text) => /^[\p{L}\p{N}.,]+$/u.test(text) && /\p{L}{2}/u.test(text));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
        assert.deepEqual(paragraphs(words.map((each) => docxParagraph(each)).join('')), words);
      }),
    );
  });

  test('what is broken, empty or made to burst says so', () => {
    assert.equal(
      code(() => readDocx(Buffer.from('PK\u0003\u0004 nonsense'), 'a.docx')),
      'file-unreadable',
    );
    assert.equal(
      code(() => readDocx(makeDocx('').subarray(0, 200), 'a.docx')),
      'file-unreadable',
    );
    assert.equal(
      code(() => readDocx(makeDocx(''), 'a.docx')),
      'file-binary',
    );
    assert.equal(
      code(() => readDocx(makeDocx('<w:p><w:r><w:t>12'), 'a.docx')),
      'file-binary',
    );
    const bomb = makeDocx('', { 'word/document.xml': new Uint8Array(70 * 1024 * 1024) });
    assert.ok(bomb.length < 200_000);
    assert.equal(
      code(() => readDocx(bomb, 'a.docx')),
      'file-unreadable',
    );
    // The archive says that there is less than there is.
    const liar = Buffer.from(bomb);
    const declared = Buffer.alloc(4);
    declared.writeUInt32LE(70 * 1024 * 1024);
    for (let at = liar.indexOf(declared); at >= 0; at = liar.indexOf(declared)) liar.writeUInt32LE(100, at);
    const many = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [`word/document${at}.xml`, new Uint8Array(10 * 1024 * 1024)]),
    );
    assert.equal(
      code(() => readDocx(makeDocx('', many), 'a.docx')),
      'file-unreadable',
    );
    assert.equal(
      code(() => readDocx(liar, 'a.docx')),
      'file-binary',
    );
  });
});
