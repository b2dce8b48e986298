// A file of each kind on its way in: from the disk, as Slack serves it, and as Discord serves it.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { makeReading } from '../article/index.ts';
import { fileAt } from '../cli/given.ts';
import { SitrepError } from '../core/errors.ts';
import { SILENT } from '../core/log.ts';
import { MAX_FILE_BYTES, type SourceFile } from '../core/source.ts';
import { attachedFile } from '../platforms/discord/attachment.ts';
import { slackFile } from '../platforms/slack/files.ts';
import { docxParagraph, makeDocx } from './make-docx.ts';
import { linesAt, makePdf } from './make-pdf.ts';
import { startWebServer, type TestPage, type TestWebServer } from './web-server.ts';

const first = 'De brug over de Waal blijft dicht, zei minister Bakker.';
const second = 'Vervoerders in België noemen dat onbegrijpelijk.';
const text = `${first}\n\n${second}`;
const html = `<!doctype html><html lang="nl"><head><title>Brug</title></head><body><article><h1>Brug</h1><p>${first} ${first} ${first}</p><p>${second}</p></article></body></html>`;
const mail = `From: Noor <n@b.example>\r\nSubject: Brug\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text.replaceAll('\n', '\r\n')}`;
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Each kind: what it is called, what a platform says that it is, its bytes, and the text that comes out. */
const KINDS: readonly [name: string, mediaType: string, bytes: Uint8Array, text: string][] = [
  ['brug.txt', 'text/plain', Buffer.from(text), text],
  ['latin.txt', 'text/plain', Buffer.from(text, 'latin1'), text],
  ['breed.txt', 'text/plain', Buffer.from(`\uFEFF${text}`, 'utf16le'), text],
  ['brug.md', 'text/markdown', Buffer.from(`${first.replace('Waal', '**Waal**')}\n\n${second}`), text],
  ['brug.docx', DOCX, makeDocx(docxParagraph(first) + docxParagraph(second)), text],
  ['onbekend', 'application/octet-stream', makeDocx(docxParagraph(first) + docxParagraph(second)), text],
  ['brug.eml', 'message/rfc822', Buffer.from(mail), text],
  ['brug.pdf', 'application/pdf', makePdf([linesAt(60, 700, [first])]), first],
  ['brug.html', 'text/html', Buffer.from(html), `${first} ${first} ${first}\n\n${second}`],
];

const signal = new AbortController().signal;
const reading = makeReading({ allowPrivate: [], contact: null, version: '1', log: SILENT });
let server: TestWebServer;
let folder: string;

before(async () => {
  const large = Buffer.alloc(MAX_FILE_BYTES + 1, 'a ');
  const serve =
    (bytes: Uint8Array): TestPage =>
    (_, response) =>
      void response.writeHead(200).end(bytes);
  server = await startWebServer({
    '/large.txt': serve(large),
    ...Object.fromEntries(KINDS.map(([name, , bytes]) => [`/${name}`, serve(bytes)])),
  });
  folder = await mkdtemp(join(tmpdir(), 'sitrep-files-'));
  await Promise.all(KINDS.map(([name, , bytes]) => writeFile(join(folder, name), bytes)));
  await writeFile(join(folder, 'large.txt'), large);
});
after(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** How each way names a file; `size`: what it says of it beforehand. */
const WAYS: Readonly<Record<string, (name: string, mediaType: string, size: number) => SourceFile>> = {
  'the disk': (name) => fileAt(join(folder, name)),
  Slack: (name, mediaType, size) => {
    const file = { id: 'F1', name, mediaType, size, address: `${server.origin}/${name}` };
    return slackFile(file, { token: 'xoxb-test', apiUrl: `${server.origin}/api/`, client: {} as never });
  },
  Discord: (name, mediaType, size) => {
    const attachment = {
      id: '1',
      filename: name,
      content_type: mediaType,
      size,
      url: `${server.origin}/${name}`,
      proxy_url: '',
    };
    return attachedFile(attachment, `${server.origin}/api`);
  },
};

for (const [way, fileOf] of Object.entries(WAYS))
  describe(`a file from ${way}`, { timeout: 60_000 }, () => {
    for (const [name, mediaType, bytes, expected] of KINDS)
      test(`${name} is read`, async () => {
        const file = fileOf(name, mediaType, bytes.length);
        const read = await reading.article({ kind: 'file', file }, signal);
        assert.equal(read.text, expected);
        assert.equal(read.complete, true);
      });

    test('one that is too large is refused, whatever is said of its size', async () => {
      for (const size of [MAX_FILE_BYTES + 1, 10])
        await assert.rejects(
          reading.article({ kind: 'file', file: fileOf('large.txt', 'text/plain', size) }, signal),
          (error) => error instanceof SitrepError && error.code === 'file-too-large',
        );
    });
  });
