import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { charsetOf, decode } from './charset.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const MAC: Readonly<Record<string, number>> = {
  é: 0x8e,
  ç: 0x8d,
  ë: 0x91,
  ï: 0x95,
  ö: 0x9a,
  '“': 0xd2,
  '”': 0xd3,
  '’': 0xd5,
  '–': 0xd0,
  '…': 0xc9,
  '€': 0xdb,
};
const WINDOWS: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96, '…': 0x85, '€': 0x80 };
const sample = 'Coëlho’s café: “één” €5 – naïef';

describe('charset', () => {
  test('a byte order mark counts most, and is taken off', () => {
    assert.equal(decode(Buffer.from(`\uFEFF${sample}`), 'iso-8859-1', false), sample);
    assert.equal(decode(utf16le(`\uFEFF${sample}`), 'utf-8', false), sample);
    assert.equal(decode(utf16be(`\uFEFF${sample}`), null, false), sample);
  });

  test('then what the server says, then what the page says', () => {
    assert.equal(decode(Buffer.from([0xa4]), 'iso-8859-15', false), '€');
    assert.equal(
      decode(Buffer.concat([latin('<meta charset="iso-8859-15">'), Buffer.from([0xa4])]), null, true).at(-1),
      '€',
    );
    const equiv = latin('<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">\xf9');
    assert.equal(decode(equiv, null, true).at(-1), 'ů');
    assert.equal(decode(latin('<?xml version="1.0" encoding="ISO-8859-15"?><a>\xa4'), null, true).at(-1), '€');
    assert.equal(decode(latin('<meta charset="iso-8859-15">\xa4'), 'windows-1252', true).at(-1), '¤');
  });

  test('without any word of it, the bytes tell', () => {
    assert.equal(decode(Buffer.from(sample), null, false), sample);
    assert.equal(decode(Buffer.from([0x93, 0x43, 0x6f, 0xeb, 0x6c, 0x94, 0x20, 0x80]), null, false), '“Coël” €');
    assert.equal(decode(utf16le('Coëlho en nog meer'), null, false), 'Coëlho en nog meer');
    assert.equal(decode(utf16be('Coëlho en nog meer'), null, false), 'Coëlho en nog meer');
  });

  test('old Mac texts and the euro of ISO 8859-15 are recognised', () => {
    // `Één café in Coëvorden – “naïef”`, `‘s ochtends`, as Mac OS Roman has them.
    const mac = (text: string) => Uint8Array.from(text, (at) => MAC[at] ?? at.charCodeAt(0));
    for (const text of [
      'Een café in Curaçao',
      'Eén idee in België',
      '“Naïef”, zei Noël',
      'Zoë’s coördinatie kost €5',
      'Nee – zei hij…',
    ])
      assert.equal(decode(mac(text), null, false), text);
    for (const text of [
      'Een café in Curaçao',
      'Eén idee in België',
      'één',
      'Zoë’s €5',
      '“Nee” – zei hij…',
      'CAFÉ',
      'à la carte',
    ])
      assert.equal(
        decode(
          Uint8Array.from(text, (at) => WINDOWS[at] ?? at.charCodeAt(0)),
          null,
          false,
        ),
        text,
      );
    assert.equal(decode(latin('Dat kost \xa4 5, zei Zo\xeb.'), null, false), 'Dat kost € 5, zei Zoë.');
  });

  test('a false word of it is not believed', () => {
    assert.equal(decode(latin('caf\xe9 en na\xefef'), 'utf-8', false), 'café en naïef');
    assert.equal(decode(Buffer.from(sample), 'iso-8859-1', false), sample);
    assert.equal(decode(Buffer.from(sample), 'no-such-charset', false), sample);
  });

  test('one broken sequence in UTF-8 does not turn the rest to noise', () => {
    const broken = Buffer.concat([Buffer.from(sample.repeat(3)), Buffer.from([0xff]), Buffer.from('einde')]);
    assert.ok(decode(broken, null, false).includes('“één”'));
  });

  test('the header gives its charset in any dress', () => {
    assert.equal(charsetOf('text/html; charset=UTF-8'), 'UTF-8');
    assert.equal(charsetOf('text/html;charset="iso-8859-1"; x=y'), 'iso-8859-1');
    assert.equal(charsetOf('text/html'), null);
    assert.equal(charsetOf(null), null);
  });

  test('UTF-8 text comes back to the letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.startsWith('\uFEFF') && !text.includes('\0'));
        assert.equal(decode(Buffer.from(text), 'utf-8', false), text);
      }),
    );
  });
});
