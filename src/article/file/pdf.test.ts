import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { SitrepError } from '../../core/errors.ts';
import { linesAt, makePdf } from '../../test/make-pdf.ts';
import { readPdf } from './pdf.ts';
import { joinLines } from './pdf-text.ts';

const never = new AbortController().signal;
const read = (bytes: Uint8Array) => readPdf(bytes, 'nota.pdf', never);

async function failure(work: Promise<unknown>): Promise<SitrepError> {
  try {
    await work;
  } catch (error) {
    assert.ok(error instanceof SitrepError, String(error));
    return error;
  }
  assert.fail('nothing was thrown');
}

describe('PDF', { timeout: 60_000 }, () => {
  test('paragraphs are whole, words too', async () => {
    const { text, title, source } = await read(
      makePdf([
        [
          { text: 'Brug blijft dicht', x: 60, y: 780, size: 20 },
          ...linesAt(60, 740, [
            'De brug blijft dicht, zei minister Bakker woensdag in de Ka-',
            'mer. De veiligheid van het verkeer kan volgens haar niet wor-',
            'den gegarandeerd. Ook in- en uitvoer lijden onder de EU-',
            'regels, vindt de sector.',
          ]),
          ...linesAt(60, 668, ['Een tweede alinea begint na wat wit en loopt ook nog een re-', 'gel door.']),
        ],
      ]),
    );
    assert.equal(title, 'Brug blijft dicht');
    assert.equal(source, 'nota.pdf');
    assert.deepEqual(text.split('\n\n'), [
      'Brug blijft dicht',
      'De brug blijft dicht, zei minister Bakker woensdag in de Kamer. De veiligheid van het verkeer kan volgens haar niet worden gegarandeerd. Ook in- en uitvoer lijden onder de EU-regels, vindt de sector.',
      'Een tweede alinea begint na wat wit en loopt ook nog een regel door.',
    ]);
  });

  test('columns are read one after the other, beneath a title over both', async () => {
    const left = [
      'De linker kolom begint hier en loopt',
      'over een aantal regels door tot zij',
      'onderaan de bladzijde is gekomen en',
      'daarna verdergaat in de tweede kolom',
      'die rechts daarvan staat, waar zij',
    ];
    const right = [
      'ten slotte eindigt met een punt. Dan',
      'volgt nog een zin over het vervolg',
      'van de zaak, die lang genoeg is om',
      'ook deze kolom te vullen tot aan de',
      'laatste regel van dit blad papier.',
    ];
    // Written line by line across both columns, as some programs do.
    const rows = left.flatMap((text, at) => [
      { text, x: 60, y: 700 - 12 * at },
      { text: right[at]!, x: 320, y: 700 - 12 * at },
    ]);
    const { text } = await read(
      makePdf([
        [{ text: 'Een kop die over beide kolommen van deze bladzijde heen loopt', x: 60, y: 760, size: 16 }, ...rows],
      ]),
    );
    assert.equal(text.split('\n\n').slice(1).join('|'), [...left, ...right].join(' '));
  });

  test('running heads, page numbers and slanted text are left out', async () => {
    const page = (number: number) => [
      { text: 'Jaarverslag van de Inspectie', x: 60, y: 810, size: 8 },
      ...linesAt(60, 740, [
        `Op bladzijde ${['een', 'twee', 'drie'][number - 1]} staat een zin die alleen daar voorkomt.`,
        'En dan staat er nog een tweede zin die er wat langer over doet.',
        'En een derde.',
      ]),
      { text: 'CONCEPT', x: 200, y: 300, size: 60, angle: 45 },
      { text: `Pagina ${number} van 3`, x: 280, y: 30, size: 8 },
    ];
    const { text } = await read(makePdf([page(1), page(2), page(3)]));
    assert.ok(!/Jaarverslag|Pagina|CONCEPT/.test(text), text);
    for (const word of ['een', 'twee', 'drie']) assert.ok(text.includes(`Op bladzijde ${word} staat`));
  });

  test('the file says who made it and when, unless a program says so', async () => {
    const page = [linesAt(60, 700, ['Een zin die genoeg is om te lezen.'])];
    const told = await read(
      makePdf(page, { Title: 'Nota over de brug', Author: 'A. de Vries', CreationDate: "D:20241002150000+02'00'" }),
    );
    assert.deepEqual(
      [told.title, told.author, told.publishedAt],
      ['Nota over de brug', 'A. de Vries', '2024-10-02T13:00:00.000Z'],
    );
    const silent = await read(
      makePdf(page, { Title: 'Microsoft Word - brug_v3_def.docx', Author: 'user', CreationDate: 'gisteren' }),
    );
    assert.deepEqual([silent.title, silent.author, silent.publishedAt], [null, null, null]);
  });

  test('a scan holds no text, a broken file is unreadable', async () => {
    assert.equal((await failure(read(makePdf([[]])))).code, 'file-binary');
    assert.equal((await failure(read(Buffer.from('%PDF-1.4\nnothing more')))).code, 'file-unreadable');
  });

  test('reading can be cancelled', async () => {
    const soon = new AbortController();
    const work = failure(readPdf(makePdf([linesAt(60, 700, ['x'])]), 'x.pdf', soon.signal));
    soon.abort();
    assert.equal((await work).code, 'cancelled');
  });

  test('a hyphen at the end of a line', () => {
    assert.equal(joinLines('de vei-', 'ligheid'), 'de veiligheid');
    assert.equal(joinLines('de vei\u00AD', 'ligheid'), 'de veiligheid');
    assert.equal(joinLines('de EU-', 'landen'), 'de EU-landen');
    assert.equal(joinLines('Noord-', 'Holland'), 'Noord-Holland');
    assert.equal(joinLines('in-', 'en uitvoer'), 'in- en uitvoer');
    assert.equal(joinLines('tien', 'regels'), 'tien regels');
  });

  test('whatever follows the header, the answer is text or an error of ours', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (noise) => {
        const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), noise]);
        assert.match((await failure(read(bytes))).code, /^file-(?:unreadable|binary)$/);
      }),
      { numRuns: 4 },
    );
  });
});
