import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { SitrepError } from '../../core/errors.ts';
import { makeLog, SILENT } from '../../core/log.ts';
import { startWebServer, type TestWebServer } from '../../test/web-server.ts';
import { makeGuard } from './address.ts';
import { DEFAULT_LIMITS, DEFAULT_TIMEOUTS, type Door, type FetchOptions, makeDoor, statusError } from './fetch.ts';

const LIMIT = 64 * 1024;
const zeros = Buffer.alloc(20 * 1024 * 1024);
const bombs = { gzip: gzipSync(zeros), br: brotliCompressSync(zeros.subarray(0, 5_000_000)) };

let server: TestWebServer;
let door: Door;

function open(change: Partial<FetchOptions> = {}): Door {
  return makeDoor({
    guard: makeGuard([server.hostPort]),
    userAgent: 'Sitrep/test',
    log: SILENT,
    timeouts: { connect: 500, headers: 300, idle: 300, total: 1_000 },
    limits: { ...DEFAULT_LIMITS, bytes: LIMIT },
    pause: 0,
    ...change,
  });
}

const never = new AbortController().signal;
const get = (path: string) => door.fetch(server.origin + path, {}, never);
const text = async (path: string) => Buffer.from((await get(path)).body).toString();

async function failure(work: Promise<unknown>): Promise<SitrepError> {
  try {
    await work;
  } catch (error) {
    assert.ok(error instanceof SitrepError, String(error));
    return error;
  }
  assert.fail('nothing was thrown');
}

before(async () => {
  server = await startWebServer({
    '/plain': 'hello',
    '/gzip': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('packed')),
    '/deflate': (_, response) => response.writeHead(200, { 'content-encoding': 'deflate' }).end(deflateSync('packed')),
    '/br': (_, response) => response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync('packed')),
    '/layers': (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(gzipSync(gzipSync('x'))),
    '/unknown-coding': (_, response) => response.writeHead(200, { 'content-encoding': 'xz' }).end('x'),
    '/not-gzip': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('plain after all'),
    '/bomb-gzip': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bombs.gzip),
    '/bomb-br': (_, response) => response.writeHead(200, { 'content-encoding': 'br' }).end(bombs.br),
    '/large-declared': (_, response) =>
      response.writeHead(200, { 'content-length': LIMIT + 1 }).end(zeros.subarray(0, LIMIT + 1)),
    '/large': (_, response) => {
      response.writeHead(200);
      for (let sent = 0; sent <= LIMIT; sent += 8192) response.write(zeros.subarray(0, 8192));
      response.end();
    },
    '/just-fits': (_, response) => response.writeHead(200).end(zeros.subarray(0, LIMIT)),
    '/no-headers': () => {},
    '/stalls': (_, response) => response.writeHead(200).write('a'),
    '/trickles': (_, response) => {
      const timer = setInterval(() => response.write('a'), 50);
      response.writeHead(200).on('close', () => clearInterval(timer));
    },
    '/drops': (_, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('a', () => response.destroy());
    },
    '/relative': (_, response) => response.writeHead(302, { location: 'plain' }).end(),
    '/chain0': (_, response) => response.writeHead(301, { location: '/plain' }).end(),
    ...Object.fromEntries(
      [1, 2, 3, 4, 5].map((step) => [
        `/chain${step}`,
        (_: unknown, response: import('node:http').ServerResponse) =>
          void response.writeHead(301, { location: `/chain${step - 1}` }).end(),
      ]),
    ),
    '/loop': (_, response) => response.writeHead(302, { location: '/loop2' }).end(),
    '/loop2': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
    '/to-private': (_, response) =>
      response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end(),
    '/to-decimal': (_, response) => response.writeHead(302, { location: 'http://2130706433:80/' }).end(),
    '/to-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    '/to-nowhere': (_, response) => response.writeHead(302).end('no location'),
    '/sets-cookie': (_, response) =>
      response.writeHead(302, { location: '/plain', 'set-cookie': 'seen=1; Path=/' }).end(),
    '/missing': (_, response) => response.writeHead(404).end('gone'),
    '/busy': (_, response) => response.writeHead(429, { 'retry-after': '7' }).end(),
    '/error-large': (_, response) => response.writeHead(500).end(zeros.subarray(0, 400 * 1024)),
    '/feed': (request, response) => {
      const same = request.headers['if-none-match'] === '"v1"' || request.headers['if-modified-since'] === 'yesterday';
      response
        .writeHead(same ? 304 : 200, { etag: '"v1"', 'last-modified': 'yesterday' })
        .end(same ? undefined : 'body');
    },
  });
  door = open();
});

after(() => server.close());

describe('the door out', { timeout: 30_000 }, () => {
  test('reads plain and packed bodies', async () => {
    assert.equal(await text('/plain'), 'hello');
    for (const coding of ['/gzip', '/deflate', '/br']) assert.equal(await text(coding), 'packed');
  });

  test('says who it is, and keeps no cookies', async () => {
    await get('/sets-cookie');
    await get('/plain');
    const [first, second] = server.requests.slice(-2);
    assert.equal(first?.headers['user-agent'], 'Sitrep/test');
    assert.equal(first?.headers.cookie, undefined);
    assert.equal(second?.headers.cookie, undefined);
    assert.equal(second?.headers.referer, undefined);
  });

  test('stops bombs and large bodies at the limit', async () => {
    for (const path of ['/bomb-gzip', '/bomb-br', '/large-declared', '/large']) {
      const error = await failure(get(path));
      assert.equal(error.code, 'address-too-large', path);
      assert.equal(error.details.limit, LIMIT);
    }
    assert.equal((await get('/just-fits')).body.length, LIMIT);
  });

  test('refuses codings that it does not know, layered ones, and false ones', async () => {
    for (const path of ['/layers', '/unknown-coding', '/not-gzip']) {
      const error = await failure(get(path));
      assert.equal(error.code, 'address-failed', path);
      assert.equal(error.details.reason, 'encoding');
    }
  });

  test('gives up on what is slow to begin, to go on and to end', async () => {
    for (const path of ['/no-headers', '/stalls', '/trickles'])
      assert.equal((await failure(get(path))).code, 'address-too-slow', path);
  });

  test('a connection that breaks off is unreachable, not a crash', async () => {
    assert.equal((await failure(get('/drops'))).code, 'address-unreachable');
  });

  test('nothing listening is unreachable', async () => {
    const other = await startWebServer({});
    await other.close();
    const own = open({ guard: makeGuard([other.hostPort]) });
    assert.equal((await failure(own.fetch(`${other.origin}/`, {}, never))).code, 'address-unreachable');
  });

  test('the caller can cancel at any moment', async () => {
    const already = AbortSignal.abort();
    assert.equal((await failure(door.fetch(`${server.origin}/plain`, {}, already))).code, 'cancelled');
    const later = new AbortController();
    setTimeout(() => later.abort(), 50);
    assert.equal((await failure(door.fetch(`${server.origin}/trickles`, {}, later.signal))).code, 'cancelled');
  });

  test('follows five redirects, relative ones too, and no more', async () => {
    assert.equal(await text('/relative'), 'hello');
    const fetched = await get('/chain4');
    assert.equal(fetched.url.pathname, '/plain');
    assert.ok(fetched.redirected);
    const error = await failure(get('/chain5'));
    assert.equal(error.code, 'address-redirects');
    assert.equal(error.details.reason, 'too-many');
    assert.equal((await failure(get('/loop'))).details.reason, 'loop');
    assert.equal((await get('/to-nowhere')).status, 302);
  });

  test('checks each redirect like the first address', async () => {
    for (const path of ['/to-private', '/to-decimal', '/to-file'])
      assert.equal((await failure(get(path))).code, 'address-refused', path);
  });

  test('asks only for what is new', async () => {
    assert.equal((await door.fetch(`${server.origin}/feed`, {}, never)).status, 200);
    assert.equal((await door.fetch(`${server.origin}/feed`, { etag: '"v1"' }, never)).status, 304);
    assert.equal((await door.fetch(`${server.origin}/feed`, { lastModified: 'yesterday' }, never)).status, 304);
  });

  test('errors of a server keep their status, and their page only in part', async () => {
    assert.equal(statusError(await get('/plain')), null);
    assert.equal(statusError(await get('/missing'))?.code, 'address-not-found');
    const busy = statusError(await get('/busy'));
    assert.deepEqual([busy?.code, busy?.details.status, busy?.details.retryAfter], ['address-failed', 429, 7]);
    assert.equal((await get('/error-large')).body.length, 256 * 1024);
  });

  test('logs hosts, never paths or queries', async () => {
    const lines: string[] = [];
    const own = open({ log: makeLog('debug', (line) => lines.push(line)) });
    await own.fetch(`${server.origin}/plain?token=secret`, {}, never).catch(() => {});
    await own.fetch(`${server.origin}/no-headers`, {}, never).catch(() => {});
    assert.equal(lines.length, 2);
    assert.ok(!lines.join().includes('secret'));
    assert.ok(!lines.join().includes('no-headers'));
  });
});

describe('names that lead to private addresses', { timeout: 30_000 }, () => {
  const answer = (...addresses: string[]) =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

  test('are refused at the look-up', async () => {
    for (const address of [
      '127.0.0.1',
      '10.1.2.3',
      '169.254.169.254',
      '::1',
      'fe80::1',
      '::ffff:192.168.0.1',
      '64:ff9b::7f00:1',
      '0.0.0.0',
      '168.63.129.16',
    ]) {
      const own = open({ lookup: async () => answer(address) });
      const error = await failure(own.fetch('http://news.example/', {}, never));
      assert.deepEqual([error.code, error.details.reason], ['address-refused', 'private'], address);
    }
  });

  test('rebinding: the address that was checked is the one that is connected to', async () => {
    // The first look-up would pass a check made in advance; there is no such check, and each look-up is guarded.
    let lookups = 0;
    const own = open({ lookup: async () => answer(++lookups === 1 ? '192.0.2.1' : '127.0.0.1') });
    for (let attempt = 0; attempt < 3; attempt++)
      assert.equal((await failure(own.fetch('http://rebind.example/', {}, never))).code, 'address-refused');
    assert.equal(lookups, 3);
    assert.ok(!server.requests.some((request) => request.headers.host?.startsWith('rebind')));
  });

  test('a private address among public ones is never tried', async () => {
    const port = server.port;
    const own = open({ guard: makeGuard([`listed.example:${port}`]), lookup: async () => answer('127.0.0.1') });
    // The exception is for this name and port alone.
    assert.equal((await own.fetch(`http://listed.example:${port}/plain`, {}, never)).status, 200);
    assert.equal((await failure(own.fetch(`http://other.example:${port}/plain`, {}, never))).code, 'address-refused');
  });

  test('a redirect to a name is looked up and checked again', async () => {
    const own = open({
      guard: makeGuard([server.hostPort]),
      lookup: async () => answer('10.0.0.1'),
    });
    const hop = await startWebServer({
      '/': (_, response) => response.writeHead(302, { location: 'http://inside.example/' }).end(),
    });
    const through = open({ guard: makeGuard([hop.hostPort]), lookup: async () => answer('10.0.0.1') });
    assert.equal((await failure(through.fetch(`${hop.origin}/`, {}, never))).code, 'address-refused');
    await hop.close();
    assert.equal((await failure(own.fetch('http://inside.example/', {}, never))).code, 'address-refused');
  });

  test('a name that nobody knows is unreachable', async () => {
    const own = open({ lookup: async () => [] });
    assert.equal((await failure(own.fetch('http://nowhere.example/', {}, never))).code, 'address-unreachable');
    const broken = open({
      lookup: async () => {
        throw Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' });
      },
    });
    assert.equal((await failure(broken.fetch('http://nowhere.example/', {}, never))).code, 'address-unreachable');
  });

  test('the usual limits are the documented ones', () => {
    assert.equal(DEFAULT_LIMITS.redirects, 5);
    assert.equal(DEFAULT_LIMITS.bytes, 10 * 1024 * 1024);
    assert.ok(DEFAULT_TIMEOUTS.total <= 30_000);
  });
});
