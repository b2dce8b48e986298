import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { SitrepError } from '../../core/errors.ts';
import { docxParagraph, docxStyles, makeDocx } from '../../test/make-docx.ts';
import { readDocx } from './docx.ts';
import { readMail } from './mail.ts';
import { readMarkdown } from './markdown.ts';
import { mediaOf } from './media.ts';
import { readPasted } from './pasted.ts';

/** Bytes with some of them changed, taken out or doubled. */
function damaged(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const change = fc.tuple(
    fc.nat(bytes.length - 1),
    fc.integer({ min: 0, max: 255 }),
    fc.constantFrom('set', 'cut', 'twice'),
  );
  return fc.array(change, { minLength: 1, maxLength: 12 }).map((changes) => {
    let result = Buffer.from(bytes);
    for (const [at, byte, how] of changes) {
      const place = at % Math.max(1, result.length);
      if (how === 'set') result[place] = byte;
      else if (how === 'cut') result = result.subarray(0, place);
      else result = Buffer.concat([result.subarray(0, place), result.subarray(Math.max(0, place - byte))]);
    }
    return result;
  });
}

/** Whatever is read or refused, it is refused as one of ours. */
async function isCivil(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    assert.ok(error instanceof SitrepError, String(error));
  }
}

const docx = makeDocx(docxParagraph('De brug is dicht.', 'Kop1') + docxParagraph('Dat zei Bakker.'), {
  'word/styles.xml': docxStyles({ Kop1: 'heading 1' }),
});
const mail = Buffer.from(
  'From: a@b.example\r\nSubject: =?utf-8?B?QnJ1Zw==?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>De brug is dicht=2E</p>\r\n--x\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0x\r\n--x--\r\n',
);

describe('damaged and hostile files', { timeout: 120_000 }, () => {
  test('a damaged Word document is read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(damaged(docx), (bytes) => isCivil(() => readDocx(bytes, 'a.docx'))),
      { numRuns: 400 },
    );
  });

  test('a damaged mail is read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(damaged(mail), (bytes) => isCivil(() => readMail(bytes, 'a.eml'))),
      { numRuns: 400 },
    );
  });

  test('any Markdown and any paste is read', async () => {
    const piece = fc.constantFrom(
      '#',
      '*',
      '_',
      '[',
      ']',
      '(',
      ')',
      '`',
      '>',
      '-',
      '\n',
      '\n\n',
      ' ',
      '|',
      '<b>',
      '</',
      '<!--',
      '&amp',
      ':',
      'a',
      'De brug',
      'https://a.example',
      '\t',
      '---\n',
      '\u0000',
    );
    const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        await isCivil(() => readMarkdown(given, 'a.md'));
        assert.equal(typeof readPasted(given).text, 'string');
      }),
      { numRuns: 300 },
    );
  });

  test('a paste that is made to be slow is not', () => {
    for (const unit of [
      '*a',
      '~~a ',
      '[a](',
      '<https://',
      '||a',
      '> ',
      'From: a\n',
      '-----\nx\n',
      '&amp;',
      ' :abc',
      'een regel zonder einde die wel lang is maar niet af\n',
    ]) {
      const started = performance.now();
      readPasted(unit.repeat(200_000 / unit.length));
      assert.ok(performance.now() - started < 2_500, unit);
    }
  });

  test('a kind is found for any bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('', 'a.md', 'a.docx', 'a.eml', 'a.pdf', 'a.html'),
        (bytes, name) => {
          assert.equal(typeof mediaOf(bytes, null, name), 'string');
        },
      ),
      { numRuns: 500 },
    );
  });
});
