import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { parseHTML } from 'linkedom';
import { SitrepError } from '../../core/errors.ts';
import { makeLog } from '../../core/log.ts';
import type { PlatformHost } from '../../core/platform.ts';
import { MAX_FILE_BYTES } from '../../core/source.ts';
import { type Bot, makeBot } from '../../test/bot.ts';
import { callOf } from '../../test/fakes.ts';
import { webClient } from '../../test/web-client.ts';
import type { Update } from './frame.ts';
import { makeWeb, type Web, type WebSettings, type WebSurroundings } from './index.ts';
import { MAX_LINE_BYTES } from './limits.ts';

let bot: Bot;
let web: Web;
const lines: string[] = [];
const all: Web[] = [];

before(async () => {
  bot = await makeBot({ log: makeLog('debug', (line) => lines.push(line)) });
  web = await started();
});
after(async () => {
  await Promise.all(all.map((one) => one.stop()));
  await bot.close();
});

async function started(
  settings: Partial<WebSettings> = {},
  surroundings: Partial<WebSurroundings> = {},
  host: PlatformHost = bot.host,
): Promise<Web> {
  const made = makeWeb({ host: '127.0.0.1', port: 0, version: '1.2.3', ...settings }, host, {
    ready: async () => ({ store: 'ready' }),
    ...surroundings,
  });
  all.push(made);
  await made.start();
  return made;
}

const TEXT = { 'content-type': 'text/plain' };
const JSON_TYPE = { 'content-type': 'application/json' };

/** Whether a page shows anything that only its reader sees. */
function isPrivateIn(page: string): boolean {
  return page.includes('class="only-you"');
}

function html(update: Update | undefined): string {
  return update?.kind === 'put' ? update.html : '';
}

/** A form with a line and a file, as a browser sends it. */
function form(text: string, name: string, content: string | Buffer, type = 'text/plain') {
  const boundary = 'test-boundary';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="text"\r\n\r\n${text}\r\n--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return { body, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } };
}

describe('the page', () => {
  test('comes with its own files alone, and headers that hold a browser to that', async () => {
    const client = webClient(web.address());
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
    const dutch = webClient(web.address(), { 'accept-language': 'fr, nl-NL;q=0.9, en;q=0.8' });
    assert.match((await dutch.get('/')).body, /<html lang="nl">/);
    const french = webClient(web.address(), { 'accept-language': 'fr' });
    assert.match((await french.get('/')).body, /<html lang="en">/);
    const chosen = await french.post('/api/language?channel=news', 'language=nl', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    assert.deepEqual([chosen.status, chosen.headers.location], [303, '/?channel=news']);
    assert.match((await french.get('/')).body, /<html lang="nl">/);
    assert.equal((await french.post('/api/language', 'language=xx')).status, 400);
  });

  test('has the channels that are always there, and the one that is asked for', async () => {
    const { body } = await webClient(web.address()).get('/?channel=%23Desk');
    for (const name of ['briefings', 'news', 'desk']) assert.ok(body.includes(`data-channel="${name}"`), name);
    assert.match(body, /data-channel="desk"[^>]*aria-current="page"/);
    for (const name of ['', 'a/b', '<script>', 'x'.repeat(81)])
      assert.equal((await webClient(web.address()).get(`/?channel=${encodeURIComponent(name)}`)).status, 404, name);
  });

  test('what is not there, is not allowed or is not understood says so', async () => {
    const client = webClient(web.address());
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
    const client = webClient(web.address());
    assert.equal((await client.get('/', { host: 'evil.example' })).status, 421);
    const forged = await client.post('/api/command', '/brief', { ...TEXT, origin: 'https://evil.example' });
    assert.equal(forged.status, 403);
    assert.ok(lines.some((line) => line.includes('web request refused') && line.includes('origin')));
  });

  test('lets the operator’s names in', async () => {
    const named = await started({ names: ['Sitrep.Example.org'] });
    assert.equal((await webClient(named.address()).get('/', { host: 'sitrep.example.org' })).status, 200);
    await named.stop();
  });

  test('the password guards everything but health and mounts, and stands in no log', async () => {
    const locked = await started(
      { password: 'open sesame' },
      { mounts: { '/slack/events': (_, response) => response.end('slack') } },
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
    assert.equal((await client.post('/slack/events', '')).body, 'slack');
    assert.ok(!lines.some((line) => line.includes('sesame')));
    await locked.stop();
  });

  test('an open address beyond this machine is worth a warning', async () => {
    const logged = () => lines.filter((line) => line.includes('has no password')).length;
    const earlier = logged();
    const open = await started({ host: '0.0.0.0' });
    assert.equal(logged(), earlier + 1);
    assert.match(open.address(), /^http:\/\/localhost:\d+\/$/);
    await open.stop();
  });
});

describe('a conversation', () => {
  test('a briefing, its lists and its evidence', async () => {
    const client = webClient(web.address());
    const [said, briefing] = await client.say('/brief', '&channel=talk');
    assert.match(html(said), /class="entry said"/);
    assert.match(html(briefing), /Port of Calder Bay/);
    const [list] = await client.press(briefing, 'Positions', '&channel=talk');
    assert.match(html(list), /class="entry reply private"/);
    assert.match(html(list), /Only visible to you/);
    assert.equal(list?.kind === 'put' && list.parent, briefing?.id);
    const [evidence] = await client.press(list, 'Evidence 2', '&channel=talk');
    assert.match(html(evidence), /<mark lang="en">rushed and unworkable<\/mark>/);
    const [other] = await client.press(list, 'Evidence 3', '&channel=talk');
    assert.equal(other?.id, evidence?.id, 'another line’s evidence takes its place');
  });

  test('what a channel is told, everybody sees; what one is told, nobody else does', async () => {
    const [ann, ben] = [webClient(web.address()), webClient(web.address())];
    const stream = await ben.listen('shared');
    await ann.say('/brief', '&channel=shared');
    await ann.say('/sitrep help', '&channel=shared');
    await stream.until(({ data }) => data.includes('Port of Calder Bay'));
    await wait(50);
    const told = stream.events.map(({ data }) => data).join();
    assert.ok(told.includes('Somebody else') && !told.includes('/sitrep help') && !told.includes('only-you'));
    stream.close();
    assert.ok(!isPrivateIn((await ben.get('/?channel=shared')).body));
    assert.ok(isPrivateIn((await ann.get('/?channel=shared')).body));
  });

  test('the language of the page is the language of the answers, of those from before too', async () => {
    const client = webClient(web.address());
    await client.say('/sitrep settings', '&channel=tongues');
    await client.post('/api/language', 'language=nl', { 'content-type': 'application/x-www-form-urlencoded' });
    assert.match((await client.get('/?channel=tongues')).body, /Instellingen van dit kanaal/);
  });

  test('text, links and files need no command', async () => {
    const client = webClient(web.address());
    const article = 'The bridge stays shut.\n\nMinister Jansen said that the repair takes a year.';
    assert.match(html((await client.say(article, '&channel=loose'))[1]), /The bridge stays shut\./);
    assert.match(html((await client.say('https://news.example/x', '&channel=loose'))[1]), /class="entry reply error/);
    assert.match(html((await client.say('hello there', '&channel=loose'))[1]), /no command \/hello/);
    const { body, headers } = form('', 'C:\\fakepath\\note.txt', article);
    const response = await client.post('/api/command?channel=loose&call=file-call-1', body, headers);
    const [said, answer] = JSON.parse(response.body).updates;
    assert.match(html(said), /note\.txt/);
    assert.ok(!html(said).includes('fakepath'));
    assert.match(html(answer), /The bridge stays shut\./);
  });

  test('a file goes to the command that it came with', async () => {
    const client = webClient(web.address());
    const opml = form('/sources import', 'feeds.opml', '<opml/>');
    const response = await client.post('/api/command?channel=opml&call=opml-call-1', opml.body, opml.headers);
    assert.ok(!html(JSON.parse(response.body).updates[1]).includes('error'), response.body);
  });

  test('an export can be fetched, by its owner alone', async () => {
    const client = webClient(web.address());
    const [, reply] = await client.say('/sources export', '&channel=export');
    const [, href] = /href="(\/api\/attachments\/[^"]+)"/.exec(html(reply)) ?? [];
    assert.ok(href, html(reply));
    const file = await client.get(href);
    assert.equal(file.status, 200);
    assert.match(String(file.headers['content-disposition']), /^attachment; filename\*=UTF-8''sources\.opml$/);
    assert.equal((await webClient(web.address()).get(href)).status, 404);
  });

  test('a private reply can be dismissed, a public one cannot', async () => {
    const client = webClient(web.address());
    const [, reply] = await client.say('/sitrep help', '&channel=tidy');
    const [, briefing] = await client.say('/brief', '&channel=tidy');
    for (const update of [reply, briefing])
      await client.post('/api/dismiss?channel=tidy', JSON.stringify({ entry: update?.id }), JSON_TYPE);
    const { body } = await client.get('/?channel=tidy');
    assert.ok(!isPrivateIn(body) && body.includes('Port of Calder Bay'));
  });

  test('the same request sent twice, at once or later, runs once', async () => {
    const client = webClient(web.address());
    await client.get('/');
    const send = () => client.post('/api/command?channel=twice&call=the-same-call', '/brief', TEXT);
    await Promise.all([send(), send(), send()]);
    await send();
    const { body } = await client.get('/?channel=twice');
    assert.equal(body.match(/class="entry said"/g)?.length, 1);
    assert.equal(body.match(/class="entry reply"/g)?.length, 1);
  });
});

describe('long work', () => {
  test('shows where it is, and can be cancelled', async () => {
    let sawAbort = false;
    const host: PlatformHost = {
      ...bot.host,
      async run(call, progress) {
        progress?.('reading');
        await new Promise((resolve) => call.signal.addEventListener('abort', resolve, { once: true }));
        sawAbort = true;
        const reply = { kind: 'error', code: 'cancelled', details: {}, reference: 'abc' } as const;
        return { reply, reader: { language: 'en', zone: 'UTC' }, audience: 'private' };
      },
    };
    const slow = await started({}, {}, host);
    const client = webClient(slow.address());
    const stream = await client.listen('briefings');
    const answer = client.post('/api/command?call=slow-call-1', '/brief', TEXT);
    await stream.until(({ data }) => data.includes('Reading …') && data.includes('data-cancel=\\"slow-call-1\\"'));
    const other = webClient(slow.address());
    const stranger = await other.post('/api/cancel', JSON.stringify({ call: 'slow-call-1' }), JSON_TYPE);
    assert.equal(JSON.parse(stranger.body).cancelled, false, 'only by who asked');
    await client.post('/api/cancel', JSON.stringify({ call: 'slow-call-1' }), JSON_TYPE);
    assert.match((await answer).body, /This was stopped before it was done/);
    assert.ok(sawAbort);
    stream.close();
    await slow.stop();
  });

  test('a stop ends it, and the page goes', async () => {
    const host: PlatformHost = {
      ...bot.host,
      run: (call) =>
        new Promise((resolve) => {
          const reply = { kind: 'error', code: 'cancelled', details: {}, reference: 'abc' } as const;
          const answer = { reply, reader: { language: 'en', zone: 'UTC' }, audience: 'private' } as const;
          call.signal.addEventListener('abort', () => resolve(answer), { once: true });
        }),
    };
    const slow = await started({}, {}, host);
    const client = webClient(slow.address());
    const stream = await client.listen('briefings');
    const answer = client.post('/api/command', '/brief', TEXT);
    await stream.until(({ data }) => data.includes('working'));
    const begun = performance.now();
    await slow.stop();
    assert.equal((await answer).status, 200);
    assert.ok(performance.now() - begun < 2_000);
    assert.equal(slow.status().state, 'off');
  });

  test('a host that breaks its word is an error with a reference, not a lost answer', async () => {
    const broken = await started({}, {}, { ...bot.host, run: () => Promise.reject(new Error('boom')) });
    const [, reply] = await webClient(broken.address()).say('/brief');
    assert.match(html(reply), /Reference \w{6}/);
    assert.ok(lines.some((line) => line.includes('web command refused') && line.includes('boom')));
    await broken.stop();
  });
});

describe('bounds on what comes in', () => {
  test('a line and a file that are too large are refused in words, before they fill the memory', async () => {
    const client = webClient(web.address());
    const line = await client.post('/api/command?channel=large', 'a '.repeat(MAX_LINE_BYTES), TEXT);
    assert.equal(line.status, 413);
    assert.match(line.body, /too long|200,000/i);
    const { body, headers } = form('/brief', 'big.txt', Buffer.alloc(MAX_FILE_BYTES + 1, 97));
    const file = await client.post('/api/command?channel=large', body, headers);
    assert.equal(file.status, 413);
    assert.match(file.body, /10 MB/);
  });

  test('broken forms, empty lines and odd bytes are refused in words too', async () => {
    const client = webClient(web.address());
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

  test('half a request does not stay', async () => {
    const { port, hostname } = new URL(web.address());
    const socket = connect(Number(port), hostname);
    socket.write(
      'POST /api/command HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 100\r\n\r\n/bri',
    );
    await wait(50);
    socket.destroy();
    await wait(50);
    assert.equal((await webClient(web.address()).get('/healthz')).status, 200);
  });
});

describe('hostile words', () => {
  const attacks = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'><svg/onload=alert(1)>",
    '</script><b>',
  ];
  test('in lines, file names and articles come back as words', async () => {
    const client = webClient(web.address());
    for (const attack of attacks) {
      const said = await client.say(`/brief ${attack}`, '&channel=attack');
      const text = await client.say(
        `The ${attack} is here.\n\nPremier ${attack} said that the ${attack}.`,
        '&channel=attack',
      );
      const { body, headers } = form('', attack.replaceAll('"', '%22'), 'The bridge.\n\nIs shut.');
      const file = JSON.parse((await client.post('/api/command?channel=attack', body, headers)).body).updates;
      for (const update of [...said, ...text, ...file]) assertHarmless(html(update));
    }
    assertHarmless((await client.get('/?channel=attack')).body.replace(/^[\s\S]*<main/, '<main'));
  });
});

/** No element that we do not make, and nothing in an attribute that runs. */
function assertHarmless(markup: string): void {
  for (const element of parseHTML(`<!doctype html><html><body>${markup}</body></html>`).document.querySelectorAll(
    'body *',
  )) {
    assert.ok(!['script', 'img', 'iframe', 'style', 'base', 'meta'].includes(element.localName), markup);
    for (const { name, value } of element.attributes)
      assert.ok(!/^on/i.test(name) && !/^\s*javascript:/i.test(value), markup);
  }
}

describe('the event stream', () => {
  test('goes on where it broke off, and starts again after a restart', async () => {
    const client = webClient(web.address());
    const stream = await client.listen('stream');
    const { id } = await stream.until(({ event }) => event === 'ready');
    stream.close();
    await client.say('/sitrep help', '&channel=stream');
    const again = await client.listen('stream', id ?? '');
    await again.until(({ event }) => event === 'ready');
    assert.equal(again.events.filter(({ event }) => event === 'update').length, 2);
    again.close();
    const current = await client.listen('stream', again.events.at(-1)?.id ?? '');
    await current.until(({ event }) => event === 'ready');
    assert.equal(current.events.filter(({ event }) => event === 'update').length, 0);
    current.close();
    for (const stale of ['dead0000-99', 'nonsense', '-', `${id}9999999999999999`]) {
      const foreign = await client.listen('stream', stale);
      await foreign.until(({ event }) => event === 'ready');
      assert.equal(foreign.events.filter(({ event }) => event === 'update').length, 2, stale);
      foreign.close();
    }
  });

  test('tells of what is said elsewhere, without the words', async () => {
    const [ann, ben] = [webClient(web.address()), webClient(web.address())];
    const stream = await ben.listen('here');
    await ann.say('/sitrep help', '&channel=there');
    await ann.say('/brief', '&channel=there');
    const { data } = await stream.until(({ event }) => event === 'elsewhere');
    assert.equal(JSON.parse(data).channel, 'there');
    assert.deepEqual(Object.keys(JSON.parse(data)).sort(), ['at', 'channel']);
    stream.close();
  });

  test('a tab that does not listen itself can ask what it missed', async () => {
    const client = webClient(web.address());
    await client.say('/sitrep help', '&channel=missed');
    const all = JSON.parse((await client.get('/api/updates?channel=missed')).body);
    assert.equal(all.updates.length, 2);
    const none = JSON.parse((await client.get(`/api/updates?channel=missed&after=${all.id}`)).body);
    assert.deepEqual(none.updates, []);
  });

  test('one browser cannot take all of them', async () => {
    const client = webClient(web.address());
    await client.get('/');
    const streams = await Promise.all(Array.from({ length: 12 }, () => client.listen('many')));
    assert.equal((await client.get('/api/events?channel=many')).status, 204);
    for (const stream of streams) stream.close();
    await wait(50);
    const free = await client.listen('many');
    await free.until(({ event }) => event === 'ready');
    free.close();
  });
});

describe('posts that nobody asked for', () => {
  const post = async (channel: string, key: string) => {
    const kept = await bot.use.brief({ kind: 'none' }, callOf('brief'));
    return web.post({
      place: { platform: 'web', workspace: '', channel },
      reply: { kind: 'briefing', ...kept },
      reader: { language: 'nl', zone: 'Europe/Amsterdam' },
      key,
    });
  };

  test('arrive live, once, in their own language', async () => {
    const client = webClient(web.address());
    const stream = await client.listen('wire');
    assert.equal(await post('wire', 'd1'), 'p-d1');
    assert.equal(await post('wire', 'd1'), 'p-d1');
    const { data } = await stream.until(({ data }) => data.includes('scheduled'));
    assert.match(JSON.parse(data).html, /lang="nl"/);
    await wait(50);
    assert.equal(stream.events.filter(({ event }) => event === 'update').length, 1);
    stream.close();
  });

  test('a channel that cannot be is refused', async () => {
    const gone = (error: unknown) => error instanceof SitrepError && error.code === 'channel-gone';
    await assert.rejects(post('No Channel!', 'd2'), gone);
    await assert.rejects(async () => web.check?.({ platform: 'web', workspace: '', channel: 'a b' }), gone);
  });

  test('a private one is for its person alone', async () => {
    const client = webClient(web.address());
    const { use } = bot;
    await client.say('/schedule add weekdays 07:30 from https://feed.example/rss', '&channel=alerts');
    const [schedule] = await use.schedules(
      callOf('schedule', { place: { platform: 'web', workspace: '', channel: 'alerts' } }),
    );
    assert.ok(schedule);
    const notice = { kind: 'schedule-paused', schedule: schedule.schedule, because: 'channel-gone' } as const;
    await web.notify('', schedule.schedule.owner, { kind: 'notice', notice }, { language: 'en', zone: 'UTC' });
    assert.match((await client.get('/')).body, /A schedule has been paused/);
    assert.ok(!(await webClient(web.address()).get('/')).body.includes('A schedule has been paused'));
  });
});

describe('what the message box asks', () => {
  test('commands in the reader’s language, schedules, sources and actors of the place, shown nowhere', async () => {
    const client = webClient(web.address(), { 'accept-language': 'nl' });
    const commands = JSON.parse((await client.get('/api/commands')).body);
    assert.ok(commands.some(({ text }: { text: string }) => text === '/schedule add'));
    await client.say('/schedule add daily 08:00 from https://feed.example/rss', '&channel=box');
    const values = async (type: string) => JSON.parse((await client.get(`/api/values?channel=box&type=${type}`)).body);
    assert.equal((await values('schedule'))[0].about, 'daily 08:00');
    assert.deepEqual(await values('saved-source'), []);
    assert.equal((await values('actor'))[0].value, 'Marjan de Ruiter');
    assert.equal((await client.get('/?channel=box')).body.match(/class="entry /g)?.length, 2);
  });
});

describe('health', () => {
  test('alive is alive; ready is when every part is, whatever name it is asked under', async () => {
    const parts: Record<string, string> = { store: 'ready', slack: 'ready', discord: 'off' };
    const watched = await started({}, { ready: async () => parts });
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
    const hanging = await started({}, { ready: () => new Promise(() => {}) });
    assert.equal((await webClient(hanging.address()).get('/readyz')).status, 503);
    await hanging.stop();
    const throwing = await started({}, { ready: () => Promise.reject(new Error('no')) });
    assert.equal((await webClient(throwing.address()).get('/readyz')).status, 503);
    await throwing.stop();
  });
});

describe('starting and stopping', () => {
  test('a taken port says what to do', async () => {
    const { port } = new URL(web.address());
    await assert.rejects(started({ port: Number(port) }), /WEB_PORT/);
  });

  test('messages outlive a restart, private ones for their owner', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sitrep-web-'));
    const first = await started({ folder });
    const client = webClient(first.address());
    const [, briefing] = await client.say('/brief');
    await client.press(briefing, 'Actors');
    await first.stop();

    const second = await started({ folder });
    const page = (await webClient(second.address(), { cookie: client.cookie() }).get('/')).body;
    assert.ok(page.includes('Port of Calder Bay') && isPrivateIn(page));
    const stranger = (await webClient(second.address()).get('/')).body;
    assert.ok(stranger.includes('Port of Calder Bay') && !isPrivateIn(stranger));
    await second.stop();
    await rm(folder, { recursive: true });
  });
});
