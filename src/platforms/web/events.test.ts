import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { SitrepError } from '../../core/errors.ts';
import { callOf } from '../../test/fakes.ts';
import { webClient } from '../../test/web-client.ts';
import { webPages } from '../../test/web-pages.ts';

const pages = webPages();

describe('the event stream', () => {
  test('goes on where it broke off, and starts again after a restart', async () => {
    const client = webClient(pages.web.address());
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
    const [ann, ben] = [webClient(pages.web.address()), webClient(pages.web.address())];
    const stream = await ben.listen('here');
    await ann.say('/sitrep help', '&channel=there');
    await ann.say('/brief', '&channel=there');
    const { data } = await stream.until(({ event }) => event === 'elsewhere');
    assert.equal(JSON.parse(data).channel, 'there');
    assert.deepEqual(Object.keys(JSON.parse(data)).sort(), ['at', 'channel']);
    stream.close();
  });

  test('a tab that does not listen itself can ask what it missed', async () => {
    const client = webClient(pages.web.address());
    await client.say('/sitrep help', '&channel=missed');
    const all = JSON.parse((await client.get('/api/updates?channel=missed')).body);
    assert.equal(all.updates.length, 2);
    const none = JSON.parse((await client.get(`/api/updates?channel=missed&after=${all.id}`)).body);
    assert.deepEqual(none.updates, []);
  });

  test('one browser cannot take all of them', async () => {
    const client = webClient(pages.web.address());
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
    const kept = await pages.bot.use.brief({ kind: 'none' }, callOf('brief'));
    return pages.web.post({
      place: { platform: 'web', workspace: '', channel },
      reply: { kind: 'briefing', ...kept },
      reader: { language: 'nl', zone: 'Europe/Amsterdam' },
      key,
    });
  };

  test('arrive live, once, in their own language', async () => {
    const client = webClient(pages.web.address());
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
    await assert.rejects(async () => pages.web.check?.({ platform: 'web', workspace: '', channel: 'a b' }), gone);
  });

  test('a private one is for its person alone', async () => {
    const client = webClient(pages.web.address());
    const { use } = pages.bot;
    await client.say('/schedule add weekdays 07:30 from https://feed.example/rss', '&channel=alerts');
    const [schedule] = await use.schedules(
      callOf('schedule', { place: { platform: 'web', workspace: '', channel: 'alerts' } }),
    );
    assert.ok(schedule);
    const notice = { kind: 'schedule-paused', schedule: schedule.schedule, because: 'channel-gone' } as const;
    await pages.web.notify('', schedule.schedule.owner, { kind: 'notice', notice }, { language: 'en', zone: 'UTC' });
    assert.match((await client.get('/')).body, /A schedule has been paused/);
    assert.ok(!(await webClient(pages.web.address()).get('/')).body.includes('A schedule has been paused'));
  });
});
