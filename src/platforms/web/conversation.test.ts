import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { parseHTML } from 'linkedom';
import type { PlatformHost } from '../../core/platform.ts';
import { webClient } from '../../test/web-client.ts';
import { fileForm, htmlOf, isPrivateIn, JSON_TYPE, TEXT, webPages } from '../../test/web-pages.ts';

const pages = webPages();

describe('a conversation', () => {
  test('a briefing, its lists and its evidence', async () => {
    const client = webClient(pages.web.address());
    const [said, briefing] = await client.say('/brief', '&channel=talk');
    assert.match(htmlOf(said), /class="entry said"/);
    assert.match(htmlOf(briefing), /Port of Calder Bay/);
    const [list] = await client.press(briefing, 'Positions', '&channel=talk');
    assert.match(htmlOf(list), /class="entry reply private"/);
    assert.match(htmlOf(list), /Only visible to you/);
    assert.equal(list?.kind === 'put' && list.parent, briefing?.id);
    const [evidence] = await client.press(list, 'Evidence: 2', '&channel=talk');
    assert.match(htmlOf(evidence), /<mark lang="en">rushed and unworkable<\/mark>/);
    const [other] = await client.press(list, 'Evidence: 3', '&channel=talk');
    assert.equal(other?.id, evidence?.id, 'another line’s evidence takes its place');
  });

  test('what a channel is told, everybody sees; what one is told, nobody else does', async () => {
    const [ann, ben] = [webClient(pages.web.address()), webClient(pages.web.address())];
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
    const client = webClient(pages.web.address());
    await client.say('/sitrep settings', '&channel=tongues');
    await client.post('/api/language', 'language=nl', { 'content-type': 'application/x-www-form-urlencoded' });
    assert.match((await client.get('/?channel=tongues')).body, /Instellingen van dit kanaal/);
  });

  test('text, links and files need no command', async () => {
    const client = webClient(pages.web.address());
    const article = 'The bridge stays shut.\n\nMinister Jansen said that the repair takes a year.';
    assert.match(htmlOf((await client.say(article, '&channel=loose'))[1]), /The bridge stays shut\./);
    assert.match(htmlOf((await client.say('https://news.example/x', '&channel=loose'))[1]), /class="entry reply error/);
    assert.match(
      htmlOf((await client.say('hello there', '&channel=loose'))[1]),
      /Put \/brief before an address or a text/,
    );
    const { body, headers } = fileForm('', 'C:\\fakepath\\note.txt', article);
    const response = await client.post('/api/command?channel=loose&call=file-call-1', body, headers);
    const [said, answer] = JSON.parse(response.body).updates;
    assert.match(htmlOf(said), /note\.txt/);
    assert.ok(!htmlOf(said).includes('fakepath'));
    assert.match(htmlOf(answer), /The bridge stays shut\./);
  });

  test('a file goes to the command that it came with', async () => {
    const client = webClient(pages.web.address());
    const opml = fileForm('/sources import', 'feeds.opml', '<opml/>');
    const response = await client.post('/api/command?channel=opml&call=opml-call-1', opml.body, opml.headers);
    assert.ok(!htmlOf(JSON.parse(response.body).updates[1]).includes('error'), response.body);
  });

  test('an export can be fetched, by its owner alone', async () => {
    const client = webClient(pages.web.address());
    const [, reply] = await client.say('/sources export', '&channel=export');
    const [, href] = /href="(\/api\/attachments\/[^"]+)"/.exec(htmlOf(reply)) ?? [];
    assert.ok(href, htmlOf(reply));
    const file = await client.get(href);
    assert.equal(file.status, 200);
    assert.match(String(file.headers['content-disposition']), /^attachment; filename\*=UTF-8''sources\.opml$/);
    assert.equal((await webClient(pages.web.address()).get(href)).status, 404);
  });

  test('a private reply can be dismissed, a public one cannot', async () => {
    const client = webClient(pages.web.address());
    const [, reply] = await client.say('/sitrep help', '&channel=tidy');
    const [, briefing] = await client.say('/brief', '&channel=tidy');
    for (const update of [reply, briefing])
      await client.post('/api/dismiss?channel=tidy', JSON.stringify({ entry: update?.id }), JSON_TYPE);
    const { body } = await client.get('/?channel=tidy');
    assert.ok(!isPrivateIn(body) && body.includes('Port of Calder Bay'));
  });

  test('the same request sent twice, at once or later, runs once', async () => {
    const client = webClient(pages.web.address());
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
      ...pages.bot.host,
      async run(call, progress) {
        progress?.('reading');
        await new Promise((resolve) => call.signal.addEventListener('abort', resolve, { once: true }));
        sawAbort = true;
        const reply = { kind: 'error', code: 'cancelled', details: {}, reference: 'abc' } as const;
        return { reply, reader: { language: 'en', zone: 'UTC' }, audience: 'private' };
      },
    };
    const slow = await pages.start({}, {}, host);
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
      ...pages.bot.host,
      run: (call) =>
        new Promise((resolve) => {
          const reply = { kind: 'error', code: 'cancelled', details: {}, reference: 'abc' } as const;
          const answer = { reply, reader: { language: 'en', zone: 'UTC' }, audience: 'private' } as const;
          call.signal.addEventListener('abort', () => resolve(answer), { once: true });
        }),
    };
    const slow = await pages.start({}, {}, host);
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
    const broken = await pages.start({}, {}, { ...pages.bot.host, run: () => Promise.reject(new Error('boom')) });
    const [, reply] = await webClient(broken.address()).say('/brief');
    assert.match(htmlOf(reply), /Reference \w{6}/);
    assert.ok(pages.lines.some((line) => line.includes('web command refused') && line.includes('boom')));
    await broken.stop();
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
    const client = webClient(pages.web.address());
    for (const attack of attacks) {
      const said = await client.say(`/brief ${attack}`, '&channel=attack');
      const text = await client.say(
        `The ${attack} is here.\n\nPremier ${attack} said that the ${attack}.`,
        '&channel=attack',
      );
      const { body, headers } = fileForm('', attack.replaceAll('"', '%22'), 'The bridge.\n\nIs shut.');
      const file = JSON.parse((await client.post('/api/command?channel=attack', body, headers)).body).updates;
      for (const update of [...said, ...text, ...file]) assertHarmless(htmlOf(update));
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

describe('what the message box asks', () => {
  test('commands in the reader’s language, schedules, sources and actors of the place, shown nowhere', async () => {
    const client = webClient(pages.web.address(), { 'accept-language': 'nl' });
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
