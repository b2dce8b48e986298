import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { MAX_ARTICLE_CHARACTERS } from '../core/article.ts';
import { SitrepError } from '../core/errors.ts';
import { SILENT } from '../core/log.ts';
import { MAX_FILE_BYTES, type Reading } from '../core/source.ts';
import { docxParagraph, makeDocx } from '../test/make-docx.ts';
import { linesAt, makePdf } from '../test/make-pdf.ts';
import { startWebServer, type TestPage, type TestWebServer } from '../test/web-server.ts';
import { makeReading } from './index.ts';

const sentence = 'De brug over de Waal blijft dicht, zei minister Bakker woensdag in de Tweede Kamer. ';
const second = 'Vervoerders noemen het besluit onbegrijpelijk, omdat zij nu veertig minuten moeten omrijden.';
const page = (head: string, body: string) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const article = page(
  '<title>Brug dicht | Krant</title><meta property="og:type" content="article"><meta property="og:site_name" content="Krant"><meta name="author" content="Noor de Boer"><meta property="article:published_time" content="2024-10-02T15:00:00+02:00"><link rel="canonical" href="/artikel/1?utm_source=x"><link rel="alternate" type="application/rss+xml" href="/feed">',
  `<nav><a href="/">Voorpagina</a></nav><main><article><h1>Brug dicht</h1><p>${sentence.repeat(3)}</p><p>${second}</p></article></main><footer>Colofon</footer>`,
);
const feed =
  '<rss version="2.0"><channel><title>Krant</title><item><title>Brug dicht</title><link>/artikel/1</link><guid>1</guid></item></channel></rss>';
const send =
  (status: number, type: string, body: string | Uint8Array, headers: Record<string, string> = {}): TestPage =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': type, ...headers }).end(body);

let server: TestWebServer;
let reading: Reading;
const never = AbortSignal.timeout(60_000);

before(async () => {
  server = await startWebServer({
    '/artikel/1': article,
    '/artikel/latin': send(
      200,
      'text/html; charset=iso-8859-1',
      Buffer.from(article.replaceAll('brug', 'café'), 'latin1'),
    ),
    '/moved': (_, response) => void response.writeHead(301, { location: '/artikel/1' }).end(),
    '/artikel/weg': (_, response) => void response.writeHead(302, { location: '/' }).end(),
    '/': page(
      '<title>Krant</title><link rel="alternate" type="application/rss+xml" href="/feed">',
      Array.from(
        { length: 20 },
        (_, at) => `<article><h2><a href="/artikel/${at}">Een kop die lang genoeg is, nummer ${at}</a></h2></article>`,
      ).join(''),
    ),
    '/feed': (request, response) => {
      const same = request.headers['if-none-match'] === '"1"';
      response.writeHead(same ? 304 : 200, { 'content-type': 'text/xml', etag: '"1"' }).end(same ? undefined : feed);
    },
    '/feed-moved': send(301, 'text/html', '', { location: '/feed' }),
    '/feed-elsewhere': send(302, 'text/html', '', { location: '/feed' }),
    '/feed-gone': send(410, 'text/html', 'weg'),
    '/feed-busy': send(429, 'text/html', 'later', { 'retry-after': new Date(Date.now() + 90_000).toUTCString() }),
    '/feed-as-html': send(200, 'text/html', feed),
    '/feed-broken': send(500, 'text/xml', feed),
    '/nota.pdf': send(
      200,
      'application/pdf',
      makePdf([linesAt(60, 700, ['De brug blijft dicht, zei de minister.', 'En daar bleef het die dag bij.'])]),
    ),
    '/nota.docx': send(200, 'application/octet-stream', makeDocx(docxParagraph(sentence))),
    '/lees.md': send(200, 'text/plain', `# Brug\n\n**${sentence.trim()}**`),
    '/bericht.eml': send(200, 'message/rfc822', `From: a@b.example\nSubject: Brug\n\n${sentence}`),
    '/tekst.txt': send(200, 'text/plain; charset=utf-8', `Brug dicht\n\n${sentence}`),
    '/beeld.png': send(200, 'image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0])),
    '/data.json': send(200, 'application/json', '{"a": 1}'),
    '/leeg': send(200, 'text/html', ''),
    '/fout': send(500, 'text/html', page('<title>Fout</title>', '<h1>Er ging iets mis</h1>')),
    '/weg': send(410, 'text/html', page('<title>Weg</title>', '<h1>Weg</h1>')),
    '/verboden': send(403, 'text/html', page('<title>403</title>', '<h1>Forbidden</h1>')),
    '/lang': page(
      '',
      `<article><h1>x</h1>${Array.from({ length: 130 }, (_, at) => `<p>${at}. ${sentence.repeat(20)}</p>`).join('')}</article>`,
    ),
    '/list.opml': send(
      200,
      'text/x-opml',
      '<opml version="2.0"><body><outline text="A" xmlUrl="https://a.example/feed"/></body></opml>',
    ),
  });
  reading = makeReading({
    allowPrivate: [server.hostPort],
    contact: 'redactie@krant.example',
    version: '1.2.3',
    log: SILENT,
  });
});
after(() => server.close());

const read = (path: string) => reading.article({ kind: 'address', address: server.origin + path }, never);
const visit = (path: string) => reading.feed(server.origin + path, null, never);

async function code(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    assert.ok(error instanceof SitrepError, String(error));
    return error.code;
  }
  return 'read';
}

describe('reading', { timeout: 60_000 }, () => {
  test('a page, with what it says of itself', async () => {
    const got = await read('/artikel/1');
    const expected = `${sentence.repeat(3).trim()}\n\n${second}`;
    assert.deepEqual(got, {
      text: expected,
      title: 'Brug dicht',
      url: `${server.origin}/artikel/1`,
      source: 'Krant',
      author: 'Noor de Boer',
      publishedAt: '2024-10-02T13:00:00.000Z',
      complete: true,
      declaredLanguage: 'nl',
    });
    assert.equal((await read('/moved')).text, expected);
    assert.ok((await read('/artikel/latin')).text.startsWith('De café'));
    assert.equal(
      server.requests[0]?.headers['user-agent'],
      'Mozilla/5.0 (compatible; Sitrep/1.2.3; +redactie@krant.example)',
    );
  });

  test('files of other kinds at an address', async () => {
    const pdf = await read('/nota.pdf');
    assert.equal(pdf.text, 'De brug blijft dicht, zei de minister. En daar bleef het die dag bij.');
    assert.equal(pdf.url, `${server.origin}/nota.pdf`);
    for (const [path, expected] of [
      ['/nota.docx', sentence.trim()],
      ['/lees.md', `Brug\n\n${sentence.trim()}`],
      ['/bericht.eml', sentence.trim()],
    ] as const) {
      const got = await read(path);
      assert.deepEqual([got.text, got.url, got.source], [expected, server.origin + path, '127.0.0.1'], path);
    }
    const text = await read('/tekst.txt');
    assert.deepEqual([text.text, text.title], [`Brug dicht\n\n${sentence}`, 'Brug dicht']);
  });

  test('what cannot be read says why', async () => {
    const cases: Readonly<Record<string, string>> = {
      '/niets': 'address-not-found',
      '/weg': 'address-not-found',
      '/artikel/weg': 'address-not-found',
      '/fout': 'address-failed',
      '/verboden': 'page-blocked',
      '/feed-broken': 'address-failed',
      '/beeld.png': 'media-type-unsupported',
      '/data.json': 'media-type-unsupported',
      '/leeg': 'page-unreadable',
      '/feed': 'page-unreadable',
      '/': 'page-unreadable',
      '/lang': 'text-too-long',
    };
    for (const [path, expected] of Object.entries(cases)) assert.equal(await code(read(path)), expected, path);
    assert.equal(
      await code(reading.article({ kind: 'address', address: 'http://127.0.0.1:1/' }, never)),
      'address-refused',
    );
    assert.equal(await code(reading.article({ kind: 'address', address: 'geen adres' }, never)), 'address-malformed');
    assert.equal(
      await code(reading.article({ kind: 'address', address: server.origin }, AbortSignal.abort())),
      'cancelled',
    );
  });

  test('pasted texts and files', async () => {
    assert.equal((await reading.article({ kind: 'text', text: sentence }, never)).text, sentence.trim());
    for (const empty of ['', ' \n\t', '*** --- ***'])
      assert.equal(await code(reading.article({ kind: 'text', text: empty }, never)), 'text-empty');
    const long = 'a '.repeat(MAX_ARTICLE_CHARACTERS / 2 + 1);
    assert.equal(await code(reading.article({ kind: 'text', text: `${long}a` }, never)), 'text-too-long');

    const file = (bytes: Uint8Array, size: number | null = bytes.length) => ({
      kind: 'file' as const,
      file: { name: 'a.txt', mediaType: 'text/plain', size, read: async () => bytes },
    });
    assert.equal((await reading.article(file(Buffer.from(sentence)), never)).text, sentence);
    assert.equal(await code(reading.article(file(Buffer.alloc(0)), never)), 'text-empty');
    assert.equal(await code(reading.article(file(Buffer.alloc(1), MAX_FILE_BYTES + 1), never)), 'file-too-large');
    assert.equal(await code(reading.article(file(Buffer.alloc(MAX_FILE_BYTES + 1), null), never)), 'file-too-large');
  });

  test('a feed, and nothing where nothing changed', async () => {
    for (const path of ['/feed', '/feed-as-html']) {
      const { title, entries } = await visit(path);
      assert.equal(title, 'Krant');
      assert.deepEqual(
        entries.map(({ key, address }) => [key, address]),
        [['1', `${server.origin}/artikel/1`]],
      );
    }
    const { etag } = await visit('/feed');
    const known = {
      etag,
      lastModified: null,
      failures: 0,
      failingSince: null,
      lastError: null,
      lastVisit: 1,
      newestKey: null,
      newestAt: null,
      movedTo: null,
      notBefore: null,
    };
    assert.deepEqual(await reading.feed(`${server.origin}/feed`, known, never), {
      title: null,
      entries: [],
      etag: '"1"',
      lastModified: null,
      movedTo: null,
    });
  });

  test('a front page leads to its feed, an article is its own one entry', async () => {
    const front = await visit('/');
    assert.deepEqual(
      front.entries.map(({ key }) => key),
      ['1'],
    );
    assert.equal(front.movedTo, `${server.origin}/feed`);
    const { title, entries } = await visit('/artikel/1');
    assert.equal(title, 'Krant');
    assert.equal(entries.length, 1);
    assert.ok(entries[0]?.key.startsWith(`${server.origin}/artikel/1#`));
    assert.deepEqual((await visit('/artikel/1')).entries, entries);
  });

  test('sources that fail say why', async () => {
    const cases = {
      '/niets': 'address-not-found',
      '/feed-broken': 'address-failed',
      '/beeld.png': 'feed-unreadable',
      '/data.json': 'feed-unreadable',
      '/leeg': 'feed-unreadable',
      '/fout': 'address-failed',
    };
    for (const [path, expected] of Object.entries(cases)) assert.equal(await code(visit(path)), expected, path);
  });

  test('a feed that has moved or gone for good says so', async () => {
    assert.equal((await visit('/feed-moved')).movedTo, `${server.origin}/feed`);
    assert.equal((await visit('/feed-elsewhere')).movedTo, null);
    assert.equal((await visit('/feed')).movedTo, null);
    assert.equal(await code(visit('/feed-gone')), 'feed-retired');
    await assert.rejects(visit('/feed-busy'), (error: SitrepError) => {
      const { retryAfter } = error.details;
      assert.ok(Number(retryAfter) > 80 && Number(retryAfter) <= 90, String(retryAfter));
      return true;
    });
  });

  test('a document is its text', async () => {
    assert.match(await reading.document(`${server.origin}/list.opml`, never), /^<opml/);
    assert.equal(await code(reading.document(`${server.origin}/niets`, never)), 'address-not-found');
  });
});
