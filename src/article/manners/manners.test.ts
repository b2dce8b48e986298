import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { SitrepError } from '../../core/errors.ts';
import { SILENT } from '../../core/log.ts';
import type { Reading } from '../../core/source.ts';
import { startWebServer, type TestPage, type TestWebServer } from '../../test/web-server.ts';
import { makeGuard } from '../door/address.ts';
import { DEFAULT_LIMITS, DEFAULT_TIMEOUTS, makeDoor } from '../door/fetch.ts';
import { makeReading } from '../index.ts';
import { makeManners } from './manners.ts';

const never = new AbortController().signal;
const article = `<html lang="nl"><head><title>Brug dicht</title></head><body><article><h1>Brug dicht</h1><p>${'De brug over de Waal blijft dicht, zei minister Bakker. '.repeat(6)}</p></article></body></html>`;
const feed = `<rss version="2.0"><channel><title>Krant</title><item><title>Brug dicht</title><link>/artikel</link><guid>1</guid><description>${'De brug is dicht. '.repeat(9)}</description></item></channel></rss>`;
const send =
  (type: string, body: string, headers: Record<string, string> = {}, status = 200): TestPage =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': type, ...headers }).end(body);

let server: TestWebServer;
let reading: Reading;
let pages: Record<string, TestPage>;

beforeEach(async () => {
  pages = { '/artikel': article, '/feed': send('text/xml', feed) };
  server = await startWebServer(pages);
  reading = makeReading({ allowPrivate: [server.hostPort], contact: null, version: '1', log: SILENT });
});
afterEach(() => server.close());

function read(unattended: boolean): Promise<string> {
  return reading.article({ kind: 'address', address: `${server.origin}/artikel`, unattended }, never).then(
    () => 'read',
    (error: SitrepError) => error.code,
  );
}
const paths = () => server.requests.map(({ path }) => path);

describe('manners', { timeout: 60_000 }, () => {
  test('a site that says nothing is read; it is asked once', async () => {
    assert.deepEqual([await read(true), await read(true)], ['read', 'read']);
    assert.deepEqual(paths(), ['/robots.txt', '/artikel', '/.well-known/tdmrep.json', '/artikel']);
  });

  test('robots.txt keeps a scheduled visit away, not the person who asks for one page', async () => {
    pages['/robots.txt'] = send('text/plain', 'User-agent: *\nDisallow: /artikel');
    assert.equal(await read(true), 'page-reserved');
    assert.deepEqual(paths(), ['/robots.txt']);
    assert.equal(await read(false), 'read');
    assert.deepEqual(paths(), ['/robots.txt', '/artikel']);
  });

  test('a robots.txt that the server cannot give forbids for now', async () => {
    pages['/robots.txt'] = send('text/plain', '', {}, 503);
    assert.equal(await read(true), 'address-failed');
    delete pages['/robots.txt'];
    assert.equal(await read(true), 'read');
  });

  test('reservations of mining count, in header, page and site', async () => {
    pages['/artikel'] = send('text/html', article, { 'tdm-reservation': '1' });
    assert.deepEqual([await read(true), await read(false)], ['page-reserved', 'read']);
    pages['/artikel'] = article.replace('<head>', '<head><meta name="tdm-reservation" content="1">');
    assert.equal(await read(true), 'page-reserved');
    pages['/artikel'] = article;
    pages['/.well-known/tdmrep.json'] = send('text/html', 'fout', {}, 500);
    assert.equal(await read(true), 'read');
    pages['/.well-known/tdmrep.json'] = send('application/json', '[{"location":"/art","tdm-reservation":1}]');
    assert.equal(await read(true), 'page-reserved');
  });

  test('a feed is read although robots may not search the site, but not where it names us', async () => {
    pages['/robots.txt'] = send('text/plain', 'User-agent: *\nDisallow: /');
    assert.equal((await reading.feed(`${server.origin}/feed`, null, never)).entries.length, 1);
    // As a source, the page is one that a schedule would fetch.
    await assert.rejects(reading.feed(`${server.origin}/artikel`, null, never), { code: 'page-reserved' });
    const other = makeReading({ allowPrivate: [server.hostPort], contact: null, version: '1', log: SILENT });
    pages['/robots.txt'] = send('text/plain', 'User-agent: Sitrep\nDisallow: /feed');
    await assert.rejects(other.feed(`${server.origin}/feed`, null, never), (error: SitrepError) => {
      assert.deepEqual([error.code, error.details.reason], ['page-reserved', 'robots']);
      return error instanceof SitrepError;
    });
  });

  test('a robots.txt that hangs or fails keeps no feed back', async () => {
    pages['/robots.txt'] = () => {};
    const door = makeDoor({
      guard: makeGuard([server.hostPort]),
      userAgent: 'x',
      log: SILENT,
      timeouts: DEFAULT_TIMEOUTS,
      limits: DEFAULT_LIMITS,
      pause: 0,
    });
    const manners = makeManners(door, { patience: 50 });
    const url = new URL(`${server.origin}/feed`);
    await manners.maySubscribe(url, never);
    pages['/robots.txt'] = send('text/plain', '', {}, 500);
    await manners.maySubscribe(url, never);
  });

  test('who shares the reading of a robots.txt does not share its cancellation', async () => {
    let first = true;
    pages['/robots.txt'] = (_, response) => {
      if (!first) response.writeHead(404).end();
      first = false;
    };
    const impatient = new AbortController();
    const address = `${server.origin}/artikel`;
    const read = (signal: AbortSignal) => reading.article({ kind: 'address', address, unattended: true }, signal);
    const cancelled = read(impatient.signal);
    const waiting = read(never);
    setTimeout(() => impatient.abort(), 50);
    await assert.rejects(cancelled, { code: 'cancelled' });
    assert.match((await waiting).text, /^De brug/);
  });

  test('of a feed whose mining is reserved, titles and links remain', async () => {
    pages['/feed'] = send('text/xml', feed, { 'tdm-reservation': '1' });
    const [entry] = (await reading.feed(`${server.origin}/feed`, null, never)).entries;
    assert.deepEqual([entry?.title, entry?.address, entry?.text], ['Brug dicht', `${server.origin}/artikel`, null]);
  });
});
