import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { MAX_FILE_BYTES } from '../../core/source.ts';
import { webClient } from '../../test/web-client.ts';
import { fileForm, isPrivateIn, JSON_TYPE, TEXT, webPages } from '../../test/web-pages.ts';
import { MAX_LINE_BYTES, MAX_UPLOADS } from './limits.ts';

const pages = webPages();

describe('the page', () => {
  test('comes with its own files alone, and headers that hold a browser to that', async () => {
    const client = webClient(pages.web.address());
    const page = await client.get('/');
    assert.equal(page.status, 200);
    assert.equal(page.headers['cache-control'], 'no-store');
    const policy = String(page.headers['content-security-policy']);
    for (const part of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'"])
      assert.ok(policy.includes(part), part);
    assert.ok(!policy.includes('unsafe'));
    assert.equal(page.headers['x-content-type-options'], 'nosniff');
    assert.ok(!/<script(?![^>]*(src=|application\/json))/.test(page.body), 'no inline script');
    assert.ok(!/ style=| on\w+=/.test(page.body), 'no inline styles or handlers');
    const files = [...page.body.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path!);
    assert.ok(files.length >= 3);
    for (const path of files) {
      const file = await client.get(path);
      assert.equal(file.status, 200, path);
      assert.match(String(file.headers['cache-control']), /immutable/);
      for (const [, imported] of file.body.matchAll(/from '\.\/([\w-]+\.js)'/g))
        assert.equal((await client.get(path.replace(/[^/]+$/, imported!))).status, 200, imported);
    }
    for (const [, address] of page.body.matchAll(/(?:src|href)="([^"]+)"/g))
      assert.match(address!, /^(\/(?!\/)|#)/, 'nothing from elsewhere');
  });

  test('speaks the language of the browser, then the one that was chosen', async () => {
    const dutch = webClient(pages.web.address(), { 'accept-language': 'fr, nl-NL;q=0.9, en;q=0.8' });
    assert.match((await dutch.get('/')).body, /<html lang="nl">/);
    const french = webClient(pages.web.address(), { 'accept-language': 'fr' });
    assert.match((await french.get('/')).body, /<html lang="en">/);
    const chosen = await french.post('/api/language?channel=news', 'language=nl', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    assert.deepEqual([chosen.status, chosen.headers.location], [303, '/?channel=news']);
    assert.match((await french.get('/')).body, /<html lang="nl">/);
    assert.equal((await french.post('/api/language', 'language=xx')).status, 400);
  });

  test('has the channels that are always there, and the one that is asked for', async () => {
    const { body } = await webClient(pages.web.address()).get('/?channel=%23Desk');
    for (const name of ['briefings', 'news', 'desk']) assert.ok(body.includes(`data-channel="${name}"`), name);
    assert.match(body, /data-channel="desk"[^>]*aria-current="page"/);
    for (const name of ['', 'a/b', '<script>', 'x'.repeat(81)])
      assert.equal(
        (await webClient(pages.web.address()).get(`/?channel=${encodeURIComponent(name)}`)).status,
        404,
        name,
      );
  });

  test('what is not there, is not allowed or is not understood says so', async () => {
    const client = webClient(pages.web.address());
    assert.equal((await client.get('/nothing')).status, 404);
    assert.equal((await client.get('/assets/../index.ts')).status, 404);
    assert.equal((await client.get('//evil.example/')).status, 404);
    const wrong = await client.post('/', 'x');
    assert.deepEqual([wrong.status, wrong.headers.allow], [405, 'GET']);
    assert.equal((await client.post('/api/command', '{}', { 'content-type': 'application/xml' })).status, 415);
    assert.equal((await client.post('/api/press', 'no json', JSON_TYPE)).status, 415);
    assert.equal((await client.post('/api/press', '{}', JSON_TYPE)).status, 400);
    assert.equal((await client.post('/api/press', JSON.stringify({ call: 'x'.repeat(101) }), JSON_TYPE)).status, 400);
    assert.equal((await client.get('/api/values?type=secrets')).status, 400);
  });
});

describe('the guard', () => {
  test('refuses other names and other sites, and says so in the log', async () => {
    const client = webClient(pages.web.address());
    assert.equal((await client.get('/', { host: 'evil.example' })).status, 421);
    const forged = await client.post('/api/command', '/brief', { ...TEXT, origin: 'https://evil.example' });
    assert.equal(forged.status, 403);
    assert.ok(pages.lines.some((line) => line.includes('web request refused') && line.includes('origin')));
  });

  test('lets the operator’s names in', async () => {
    const named = await pages.start({ names: ['Sitrep.Example.org'] });
    assert.equal((await webClient(named.address()).get('/', { host: 'sitrep.example.org' })).status, 200);
    await named.stop();
  });

  test('the password guards everything but health and mounts, and stands in no log', async () => {
    const locked = await pages.start(
      { password: 'open sesame' },
      { mounts: { '/slack/events': (request, response) => void request.pipe(response) } },
    );
    const client = webClient(locked.address());
    for (const path of ['/', '/api/events', '/api/commands']) {
      const refused = await client.get(path);
      assert.equal(refused.status, 401);
      assert.match(String(refused.headers['www-authenticate']), /^Basic /);
    }
    const basic = (password: string) => ({ authorization: `Basic ${Buffer.from(`x:${password}`).toString('base64')}` });
    assert.equal((await client.get('/', basic('wrong'))).status, 401);
    assert.equal((await client.get('/', basic('open sesame'))).status, 200);
    assert.equal((await client.get('/healthz')).status, 200);
    assert.equal(
      (await client.post('/slack/events', 'payload=%7B%7D', { host: 'any.example' })).body,
      'payload=%7B%7D',
    );
    assert.ok(!pages.lines.some((line) => line.includes('sesame')));
    await locked.stop();
  });

  test('an open address beyond this machine is worth a warning', async () => {
    const logged = () => pages.lines.filter((line) => line.includes('has no password')).length;
    const earlier = logged();
    const open = await pages.start({ host: '0.0.0.0' });
    assert.equal(logged(), earlier + 1);
    assert.match(open.address(), /^http:\/\/localhost:\d+\/$/);
    await open.stop();
  });
});

describe('bounds on what comes in', () => {
  test('a line and a file that are too large are refused in words, before they fill the memory', async () => {
    const client = webClient(pages.web.address());
    const line = await client.post('/api/command?channel=large', 'a '.repeat(MAX_LINE_BYTES), TEXT);
    assert.equal(line.status, 413);
    assert.match(line.body, /too long|200,000/i);
    const { body, headers } = fileForm('/brief', 'big.txt', Buffer.alloc(MAX_FILE_BYTES + 1, 97));
    const file = await client.post('/api/command?channel=large', body, headers);
    assert.equal(file.status, 413);
    assert.match(file.body, /10 MB/);
  });

  test('broken forms, empty lines and odd bytes are refused in words too', async () => {
    const client = webClient(pages.web.address());
    const broken = await client.post('/api/command', 'no boundary here', {
      'content-type': 'multipart/form-data; boundary=x',
    });
    assert.equal(broken.status, 415);
    for (const odd of ['', '   ', '\u0000\ufffe', '/', '/\u202e', Buffer.from([0xff, 0xfe, 0x2f])]) {
      const response = await client.post('/api/command?channel=odd', odd, TEXT);
      assert.equal(response.status, 200, JSON.stringify(odd));
      assert.match(response.body, /error/);
    }
  });

  test('files that come all at once are refused in words, lines are not, and it passes', async () => {
    const client = webClient(pages.web.address());
    await client.get('/');
    const { port, hostname } = new URL(pages.web.address());
    const slow = Array.from({ length: MAX_UPLOADS }, () => {
      const socket = connect(Number(port), hostname);
      const head = 'Host: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 100';
      socket.write(`POST /api/command HTTP/1.1\r\n${head}\r\n\r\n--x`);
      return socket;
    });
    await wait(100);
    const { body, headers } = fileForm('', 'a.txt', 'The bridge is shut.');
    const refused = await client.post('/api/command?channel=rush', body, headers);
    assert.equal(refused.status, 503);
    assert.match(refused.body, /entry reply error/);
    assert.equal((await client.post('/api/command?channel=rush', '/sitrep help', TEXT)).status, 200);
    for (const socket of slow) socket.destroy();
    await wait(100);
    assert.equal((await client.post('/api/command?channel=rush', body, headers)).status, 200);
  });

  test('half a request does not stay', async () => {
    const { port, hostname } = new URL(pages.web.address());
    const socket = connect(Number(port), hostname);
    socket.write(
      'POST /api/command HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 100\r\n\r\n/bri',
    );
    await wait(50);
    socket.destroy();
    await wait(50);
    assert.equal((await webClient(pages.web.address()).get('/healthz')).status, 200);
  });
});

describe('health', () => {
  test('alive is alive; ready is when every part is, whatever name it is asked under', async () => {
    const parts: Record<string, string> = { store: 'ready', slack: 'ready', discord: 'off' };
    const watched = await pages.start({}, { ready: async () => parts });
    const client = webClient(watched.address());
    const odd = { host: 'sitrep.internal:3000' };
    assert.deepEqual(JSON.parse((await client.get('/healthz', odd)).body), { status: 'ok', version: '1.2.3' });
    const ready = await client.get('/readyz', odd);
    assert.deepEqual([ready.status, JSON.parse(ready.body)], [200, { ready: true, parts: { ...parts, web: 'ready' } }]);
    parts.slack = 'down';
    const down = await client.get('/readyz');
    assert.deepEqual([down.status, JSON.parse(down.body).ready], [503, false]);
    assert.equal((await client.get('/healthz')).status, 200);
    await watched.stop();
  });

  test('a check that throws or hangs is not ready', async () => {
    const hanging = await pages.start({}, { ready: () => new Promise(() => {}) });
    assert.equal((await webClient(hanging.address()).get('/readyz')).status, 503);
    await hanging.stop();
    const throwing = await pages.start({}, { ready: () => Promise.reject(new Error('no')) });
    assert.equal((await webClient(throwing.address()).get('/readyz')).status, 503);
    await throwing.stop();
  });
});

describe('starting and stopping', () => {
  test('a taken port says what to do', async () => {
    const { port } = new URL(pages.web.address());
    await assert.rejects(pages.start({ port: Number(port) }), /WEB_PORT/);
  });

  test('messages outlive a restart, private ones for their owner', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sitrep-web-'));
    const first = await pages.start({ folder });
    const client = webClient(first.address());
    const [, briefing] = await client.say('/brief');
    await client.press(briefing, 'Actors');
    await first.stop();

    const second = await pages.start({ folder });
    const page = (await webClient(second.address(), { cookie: client.cookie() }).get('/')).body;
    assert.ok(page.includes('Port of Calder Bay') && isPrivateIn(page));
    const stranger = (await webClient(second.address()).get('/')).body;
    assert.ok(stranger.includes('Port of Calder Bay') && !isPrivateIn(stranger));
    await second.stop();
    await rm(folder, { recursive: true });
  });
});
