import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SitrepError } from '../../core/errors.ts';
import { docxParagraph, makeDocx } from '../../test/make-docx.ts';
import { readFile } from './file.ts';

const never = new AbortController().signal;
const read = (bytes: string | Uint8Array, name = 'bericht.eml') =>
  readFile({ bytes: Buffer.from(bytes as string), name, mediaType: null, charset: null }, never);
const HEAD = [
  'From: =?UTF-8?Q?No=C3=ABl_de_Boer?= <noel@krant.example>',
  'To: redactie@krant.example',
  'Subject: =?UTF-8?Q?Fwd:_Caf=C3=A9_dicht?=',
  'Date: Wed, 02 Oct 2024 15:00:00 +0200',
  'Message-ID: <1@krant.example>',
  'MIME-Version: 1.0',
];
const mail = (fields: readonly string[], body: string) => [...HEAD, ...fields, '', body].join('\r\n');
const base64 = (content: string | Uint8Array) =>
  Buffer.from(content as string)
    .toString('base64')
    .replace(/.{76}/g, '$&\r\n');
const sentence = 'De brug over de Waal blijft voorlopig dicht, zei minister Bakker woensdag in de Tweede Kamer.';

describe('e-mail', () => {
  test('what a person wrote, lines whole, without the signature', async () => {
    const body =
      'De brug over de Waal blijft voorlopig dicht, zei minister Bakker\r\nwoensdag in de Tweede Kamer. De veiligheid van het wegverkeer\r\nkan volgens haar niet worden gegarandeerd, en dat is wat telt.\r\n\r\nVervoerders zijn boos.\r\n\r\n-- \r\nNoël, 06-12345678';
    assert.deepEqual(
      { ...(await read(mail(['Content-Type: text/plain; charset=utf-8'], body))) },
      {
        text: 'De brug over de Waal blijft voorlopig dicht, zei minister Bakker woensdag in de Tweede Kamer. De veiligheid van het wegverkeer kan volgens haar niet worden gegarandeerd, en dat is wat telt.\n\nVervoerders zijn boos.',
        title: 'Café dicht',
        url: null,
        source: 'bericht.eml',
        author: 'Noël de Boer',
        publishedAt: '2024-10-02T13:00:00.000Z',
        complete: true,
        declaredLanguage: null,
        forwarded: false,
      },
    );
  });

  test('any transfer encoding and charset', async () => {
    const latin = Buffer.from('Een café in Curaçao is één dag dicht.', 'latin1');
    const quoted = mail(
      ['Content-Type: text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding: quoted-printable'],
      'Een caf=E9 in Cura=E7ao is =\r\n=E9=E9n dag dicht.',
    );
    const coded = mail(
      ['Content-Type: text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding: base64'],
      base64(latin),
    );
    const flowed = mail(['Content-Type: text/plain; format=flowed'], 'Een brug in \r\nNijmegen is \r\ndicht.\r\n');
    assert.equal((await read(quoted)).text, latin.toString('latin1'));
    assert.equal((await read(coded)).text, latin.toString('latin1'));
    assert.equal((await read(flowed)).text, 'Een brug in Nijmegen is dicht.');
  });

  test('a forwarded article is the article, with its own head', async () => {
    const body = `Ter info, lees dit even.\r\n\r\n---------- Forwarded message ---------\r\nVan: Nieuwsdienst <nieuws@krant.example>\r\nDate: Tue, 1 Oct 2024 at 09:30\r\nSubject: Brug dicht\r\nTo: <noel@krant.example>\r\n\r\n${sentence}\r\n`;
    const { text, title, author, publishedAt } = await read(mail(['Content-Type: text/plain'], body));
    assert.deepEqual(
      { text, title, author, publishedAt },
      {
        text: sentence,
        title: 'Brug dicht',
        author: 'Nieuwsdienst',
        publishedAt: '2024-10-01T09:30:00',
      },
    );
  });

  test('a newsletter is read as a page', async () => {
    const html = `<html><body><table><tr><td><a href="https://a.example/">Bekijk in de browser</a></td></tr><tr><td><h1>Brug dicht</h1><p>${sentence}</p><p>${sentence.replace('brug', 'weg')}</p></td></tr><tr><td><a href="https://a.example/uit">Afmelden</a></td></tr></table></body></html>`;
    const parts = [
      '--x',
      'Content-Type: text/plain',
      '',
      'Bekijk: https://a.example/',
      '--x',
      'Content-Type: text/html',
      '',
      html,
      '--x--',
    ];
    const got = await read(
      mail(
        ['List-Unsubscribe: <https://a.example/uit>', 'Content-Type: multipart/alternative; boundary=x'],
        parts.join('\r\n'),
      ),
    );
    assert.equal(got.text, `${sentence}\n\n${sentence.replace('brug', 'weg')}`);
    assert.deepEqual([got.title, got.source, got.author], ['Café dicht', 'Noël de Boer', null]);
  });

  test('where the mail is the wrapping of a file, the file is read', async () => {
    const docx = makeDocx(docxParagraph(sentence));
    const parts = [
      '--x',
      'Content-Type: text/plain',
      '',
      'Zie bijlage.',
      '--x',
      'Content-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document; name="nota.docx"',
      'Content-Disposition: attachment; filename="nota.docx"',
      'Content-Transfer-Encoding: base64',
      '',
      base64(docx),
      '--x--',
    ];
    const got = await read(mail(['Content-Type: multipart/mixed; boundary=x'], parts.join('\r\n')));
    assert.deepEqual([got.text, got.source], [sentence, 'nota.docx']);
  });

  test('a web archive is the page that it holds', async () => {
    const html = `<!doctype html><html lang="nl"><head><title>Brug dicht</title></head><body><nav>Menu</nav><article><h1>Brug dicht</h1><p>${`${sentence} `.repeat(3)}</p></article></body></html>`;
    const archive = [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://krant.example/artikel/1',
      'Subject: Brug dicht',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary=x',
      '',
      '--x',
      'Content-Type: text/html',
      'Content-Location: https://krant.example/artikel/1',
      '',
      html,
      '--x--',
    ];
    const got = await read(archive.join('\r\n'), 'pagina.mhtml');
    assert.deepEqual(
      [got.url, got.title, got.text],
      ['https://krant.example/artikel/1', 'Brug dicht', `${sentence} `.repeat(3).trim()],
    );
  });

  test('an empty mail is empty, one that is nested without end is refused', async () => {
    const codeOf = (work: Promise<unknown>) =>
      work.then(
        () => 'read',
        (error: SitrepError) => error.code,
      );
    assert.equal(await codeOf(read(mail(['Content-Type: text/plain'], ''))), 'text-empty');
    const nested = Array.from(
      { length: 300 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
    );
    assert.equal(await codeOf(read([...HEAD, nested.join('')].join('\r\n'))), 'file-unreadable');
  });
});
