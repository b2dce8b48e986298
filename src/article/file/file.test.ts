import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { SitrepError } from '../../core/errors.ts';
import { readFile } from './file.ts';
import { mediaOf } from './media.ts';
import { headlineOf } from './plain.ts';

const never = new AbortController().signal;
const read = (bytes: Uint8Array | string, name = 'a.txt', mediaType: string | null = null) =>
  readFile({ bytes: Buffer.from(bytes as string), name, mediaType, charset: null }, never);

async function code(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    assert.ok(error instanceof SitrepError, String(error));
    return error.code;
  }
  return 'read';
}

describe('files', () => {
  test('a plain text is not touched, but for a byte order mark', async () => {
    const text = '  Kop\r\n\r\nTekst met  twee spaties,\ttab, \u00a0 en een einde. \n\n\n';
    assert.equal((await read(`\uFEFF${text}`)).text, text);
    assert.equal((await read(text, 'naamloos', null)).text, text);
    assert.equal((await read('# Kop\n\n* een\n* twee\n', 'a.txt')).text, '# Kop\n\n* een\n* twee\n');
  });

  test('any text in UTF-8 comes back to the letter', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (text) => {
        fc.pre(/\S/.test(text) && !/[\0-\x1f<{%\uFEFF]/.test(text) && !text.startsWith('PK'));
        assert.equal((await read(text)).text, text);
      }),
    );
  });

  test('other encodings are recognised', async () => {
    const text = 'Een café in Curaçao is één dag dicht.';
    for (const bytes of [
      Buffer.from(text, 'latin1'),
      Buffer.from(`\uFEFF${text}`, 'utf16le'),
      Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
      Buffer.from(text, 'utf16le'),
    ])
      assert.equal((await read(bytes)).text, text);
  });

  test('HTML is read as a page, whatever it is called', async () => {
    const html = `<!doctype html><html lang="nl"><head><title>Brug dicht</title></head><body><article><h1>Brug dicht</h1><p>${'De brug blijft dicht, zei minister Bakker woensdag. '.repeat(6)}</p></article></body></html>`;
    for (const [name, type] of [
      ['brug.html', null],
      ['brug', 'text/html'],
      ['brug.dat', null],
    ] as const) {
      const article = await read(html, name, type);
      assert.ok(article.text.startsWith('De brug blijft dicht'));
      assert.deepEqual(
        [article.title, article.url, article.source, article.declaredLanguage],
        ['Brug dicht', null, name, 'nl'],
      );
    }
  });

  test('what cannot be read says why', async () => {
    assert.equal(await code(read('')), 'text-empty');
    assert.equal(await code(read('\uFEFF')), 'text-empty');
    assert.equal(await code(read(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]))), 'file-binary');
    assert.equal(await code(read('PK\u0003\u0004 rest of an archive', 'a.zip')), 'file-binary');
    assert.equal(await code(read('{\\rtf1\\ansi De brug is dicht.}', 'a.rtf')), 'media-type-unsupported');
    const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)]);
    assert.equal(await code(read(old, 'a.doc')), 'media-type-unsupported');
    assert.equal(await code(read('{"a": 1}', 'a.json')), 'media-type-unsupported');
    assert.equal(await code(read('<?xml version="1.0"?><a/>', 'a.xml')), 'media-type-unsupported');
    assert.equal(
      await code(read('<!doctype html><html><body><nav><a href="/">x</a></nav></body></html>', 'a.html')),
      'page-unreadable',
    );
  });

  test('the kind of a file is what its bytes are', () => {
    const cases: [bytes: string, declared: string | null, name: string, media: string][] = [
      ['%PDF-1.7', 'text/plain', 'a.txt', 'pdf'],
      ['junk\n%PDF-1.7', null, 'a', 'pdf'],
      ['<html>', 'text/plain', 'a', 'html'],
      ['<!-- x --><!DOCTYPE html><html>', null, 'a', 'html'],
      ['<p>los</p>', null, 'a', 'html'],
      ['<rss version="2.0">', 'text/html', 'a', 'feed'],
      ['<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom">', null, 'a', 'feed'],
      ['{"version": "https://jsonfeed.org/version/1.1"}', 'application/json', 'a', 'feed'],
      ['Gewone tekst < 5 euro', null, 'a', 'text'],
      ['<3 dit artikel', null, 'a', 'text'],
      ['De *brug* is dicht', null, 'a.md', 'markdown'],
      ['Subject: x\nMIME-Version: 1.0\n\nTekst', null, 'a', 'mail'],
      ['Van: hier begint een zin.', null, 'a.txt', 'text'],
      ['Let op: de brug is dicht.', 'text/plain', 'a', 'text'],
    ];
    for (const [bytes, declared, name, media] of cases)
      assert.equal(mediaOf(Buffer.from(bytes), declared, name), media, bytes);
  });

  test('a first line is a title only where it evidently is one', () => {
    assert.equal(headlineOf('Brug dicht\n\nDe brug over de Waal is dicht.'), 'Brug dicht');
    assert.equal(
      headlineOf('Brug over de Waal dicht\n\nVan onze verslaggever\n\nDe brug over de Waal is dicht.'),
      'Brug over de Waal dicht',
    );
    assert.equal(
      headlineOf('Bridge shut until June\n\nBy Noor Bakker\n\nThe bridge will be shut until June.'),
      'Bridge shut until June',
    );
    assert.equal(headlineOf('By Noor Bakker\n\nBy June'), null);
    assert.equal(headlineOf('# Brug dicht\nDe brug over de Waal is dicht.'), 'Brug dicht');
    assert.equal(headlineOf('Brug dicht\n==========\nDe brug over de Waal is dicht.'), 'Brug dicht');
    for (const none of [
      'De brug is dicht.\n\nDat zei de minister.',
      'Beste lezer,\n\nDe brug over de Waal is dicht.',
      'een regel',
      '- een\n\nnog een langere regel',
      '',
    ])
      assert.equal(headlineOf(none), null, none);
  });
});
