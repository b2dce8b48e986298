import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { SitrepError } from '../core/errors.ts';
import { SILENT } from '../core/log.ts';
import type { Schedule } from '../core/schedule.ts';
import type { Store } from '../core/store.ts';
import type { ScheduleWish, UseCases } from '../core/use-cases.ts';
import { makeCalendar } from '../schedule/calendar.ts';
import { openSqliteStore } from '../store/sqlite/index.ts';
import * as story from '../story/index.ts';
import { callOf, fakeDetect, fakeEngine, fakeReading, feedOf, PERSON, PLACE, readText } from '../test/fakes.ts';
import { SCHEDULE, SLOT } from '../test/sample-replies.ts';
import { makeBriefer } from './brief.ts';
import { makeReaders } from './readers.ts';
import { makeUseCases } from './use-cases.ts';

const NOON = Date.UTC(2026, 0, 5, 12);
const FEED = 'https://news.example/feed';

let store: Store;
let use: UseCases;
let started: Schedule[];

beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  started = [];
  const reading = fakeReading(
    {
      'https://news.example/a': 'Jansen sluit de brug.',
      'https://news.example/list.opml': 'nieuws=https://x.example/rss',
    },
    { [FEED]: feedOf('Het Grote Nieuws!', 'k1'), 'https://other.example/': feedOf(null) },
  );
  const readers = makeReaders(store, { language: 'en', zone: 'Europe/Amsterdam' });
  let ids = 0;
  use = makeUseCases({
    store,
    story,
    reading,
    readers,
    briefer: makeBriefer({ reading, detectLanguage: fakeDetect, engine: fakeEngine(), store, log: SILENT }),
    calendar: makeCalendar(),
    starterPack: async (language) => `${language}=https://${language}.example/rss`,
    opml: {
      read: async (document) =>
        document.split('\n').map((line) => ({ name: line.split('=')[0] ?? '', address: line.split('=')[1] ?? '' })),
      write: async (sources) => sources.map(({ name, address }) => `${name}=${address}`).join('\n'),
    },
    samples: { en: readText('Sample of the bridge.'), nl: readText('Voorbeeld van de brug.') },
    runNow: async (schedule) => void started.push(schedule),
    wake: () => {},
    drafting: { show: async () => {}, correct: async () => {} },
    checkPlace: async ({ channel }) => {
      if (channel === 'closed') throw new SitrepError('channel-forbidden', { channel });
    },
    newScheduleId: () => `s${++ids}`,
    platforms: () => [],
    version: '0.0.0',
    now: () => NOON,
  });
});

function code(expected: string) {
  return (error: unknown) => error instanceof SitrepError && error.code === expected;
}

describe('/brief without a source', () => {
  test("briefs the sample in the reader's language, then the channel's last article", async () => {
    const dutch = callOf('brief', { person: { ...PERSON, language: 'nl' } });
    const sample = await use.brief({ kind: 'none' }, dutch);
    assert.equal(sample.sample, true);
    assert.equal(sample.kept.briefing.article.language, 'nl');
    const given = await use.brief({ kind: 'address', address: 'https://news.example/a' }, callOf('brief'));
    const again = await use.brief({ kind: 'none' }, callOf('brief'));
    assert.deepEqual([again.sample, again.kept.key], [false, given.kept.key]);
    const elsewhere = await use.brief({ kind: 'none' }, callOf('brief', { place: { ...PLACE, channel: 'C2' } }));
    assert.equal(elsewhere.sample, true);
  });

  test('a briefing is found by its key, an unknown key is an error', async () => {
    const { kept } = await use.brief({ kind: 'text', text: 'Jansen sluit de brug.' }, callOf('brief'));
    assert.equal((await use.kept(kept.key, callOf('brief'))).article.text, 'Jansen sluit de brug.');
    await assert.rejects(use.kept('gone', callOf('brief')), code('briefing-unknown'));
  });
});

describe('a line that somebody calls wrong', () => {
  const item = { section: 'actors', index: 0 } as const;
  const elsewhere = { place: { ...PLACE, channel: 'C2' } };

  test('is hidden in that channel alone, also after a restart and in a new briefing of the same article', async () => {
    const source = { kind: 'text', text: 'Jansen sluit de brug.' } as const;
    const { kept } = await use.brief(source, callOf('brief'));
    assert.deepEqual((await use.object(kept.key, item, 'wrong-actor', callOf('wrong'))).hidden, [item]);
    assert.deepEqual((await use.kept(kept.key, callOf('brief'))).kept.hidden, [item]);
    assert.deepEqual((await use.brief(source, callOf('brief'))).kept.hidden, [item]);
    assert.equal((await use.kept(kept.key, callOf('brief', elsewhere))).kept.hidden, undefined);
    assert.equal((await use.status(callOf('sitrep'))).objections, 1);
  });

  test('counts once, however often and by however many', async () => {
    const { kept } = await use.brief({ kind: 'text', text: 'Jansen sluit de brug.' }, callOf('brief'));
    const second = callOf('wrong', { person: { ...PERSON, id: 'U2' } });
    await use.object(kept.key, item, 'not-said', callOf('wrong'));
    await use.object(kept.key, item, 'other', second);
    assert.equal((await use.status(callOf('sitrep'))).objections, 1);
    assert.equal((await store.objections.of(PLACE, kept.briefing.article.id))[0]?.reason, 'not-said');
  });

  test('is shown again to whoever hid it and to managers, not to others', async () => {
    const { kept } = await use.brief({ kind: 'text', text: 'Jansen sluit de brug.' }, callOf('brief'));
    const reader = (id: string) => callOf('wrong', { person: { ...PERSON, id, manager: false } });
    await use.object(kept.key, item, 'other', reader('U7'));
    await assert.rejects(use.withdraw(kept.key, item, reader('U8')), code('not-allowed'));
    assert.equal((await use.withdraw(kept.key, item, reader('U7'))).hidden, undefined);
    await use.object(kept.key, item, 'other', reader('U7'));
    assert.equal((await use.withdraw(kept.key, item, callOf('wrong'))).hidden, undefined);
    assert.equal((await use.status(callOf('sitrep'))).objections, 0);
  });

  test('is exported with its article and its reason, without who said it', async () => {
    const { kept } = await use.brief({ kind: 'text', text: 'Jansen sluit de brug.' }, callOf('brief'));
    await use.object(kept.key, item, 'wrong-extent', callOf('wrong'));
    const exported = await use.exportObjections(callOf('sitrep'));
    const [line = ''] = exported.split('\n');
    const parsed = JSON.parse(line);
    assert.equal(parsed.reason, 'wrong-extent');
    assert.equal(parsed.item.name, 'Jansen');
    assert.equal(parsed.article.text.slice(parsed.start, parsed.end), 'Jansen');
    assert.doesNotMatch(exported, /U1|"person":/);
    assert.equal(await use.exportObjections(callOf('sitrep', elsewhere)), '');
  });

  test('that is not there is an error', async () => {
    const { kept } = await use.brief({ kind: 'text', text: 'Jansen sluit de brug.' }, callOf('brief'));
    const beyond = { section: 'questions', index: 3 } as const;
    await assert.rejects(use.object(kept.key, beyond, 'other', callOf('wrong')), code('briefing-unknown'));
  });
});

describe("a person's own page", () => {
  const wish = {
    when: 'daily 08:00',
    zone: null,
    from: FEED,
    language: null,
    channel: null,
    except: null,
    quiet: null,
    draft: null,
  };
  const own = (id: string, manager: boolean) =>
    callOf('home', { place: { ...PLACE, channel: id }, person: { ...PERSON, id, manager } });

  test('has all schedules of the workspace for managers, for others those that they made', async () => {
    const { schedule } = await use.addSchedule(wish, callOf('schedule'));
    const shown = async (id: string, manager: boolean) =>
      (await use.home(own(id, manager))).schedules.map((one) => one.schedule.id);
    assert.deepEqual(await shown('U9', true), [schedule.id]);
    assert.deepEqual(await shown(PERSON.id, false), [schedule.id]);
    assert.deepEqual(await shown('U9', false), []);
  });

  test("has the sources of those schedules' channels and the briefings that they posted", async () => {
    await use.addSource(FEED, null, callOf('sources'));
    const { schedule } = await use.addSchedule(wish, callOf('schedule'));
    const { kept } = await use.brief({ kind: 'text', text: 'Jansen sluit de brug.' }, callOf('brief'));
    const delivery = await store.deliveries.add(schedule.id, { local: '2026-01-05T08:00', dueAt: NOON });
    await store.deliveries.claim(delivery!.id, NOON);
    const item = { entryKey: 'e', briefing: kept.key, title: 'De brug', address: null, error: null };
    await store.deliveries.composed(delivery!.id, { items: [item], failures: [], visited: 1, left: 0 }, NOON);
    await store.deliveries.sent(delivery!.id, 'm1', NOON);
    const page = await use.home(own('U9', true));
    assert.deepEqual(
      page.sources.map(({ name, place }) => [name, place.channel]),
      [['het-grote-nieuws', PLACE.channel]],
    );
    assert.deepEqual(
      page.recent.map(({ key, title, at }) => ({ key, title, at })),
      [{ key: kept.key, title: 'De brug', at: NOON }],
    );
    const stranger = await use.home(own('U9', false));
    assert.deepEqual([stranger.sources, stranger.recent], [[], []]);
  });

  test('has the last briefing that the person asked for in private', async () => {
    const call = own('U9', false);
    const { kept } = await use.brief({ kind: 'text', text: 'Jansen sluit de brug.' }, call);
    assert.deepEqual(
      (await use.home(call)).recent.map(({ key, at }) => ({ key, at })),
      [{ key: kept.key, at: null }],
    );
  });
});

describe('schedules', () => {
  const wish: ScheduleWish = {
    when: 'daily 08:00',
    zone: null,
    from: FEED,
    language: null,
    except: null,
    quiet: null,
    draft: null,
    channel: null,
  };

  test('are due in their own zone and can be paused, resumed, run and removed', async () => {
    const { schedule, next } = await use.addSchedule(wish, callOf('schedule'));
    assert.equal(schedule.zone, 'Europe/Amsterdam');
    assert.equal(next.length, 5);
    assert.deepEqual(next[0], { local: '2026-01-06T08:00', dueAt: Date.UTC(2026, 0, 6, 7) });
    assert.equal((await use.pauseSchedule(schedule.id, callOf('schedule'))).state, 'paused');
    assert.equal((await use.schedules(callOf('schedule')))[0]?.next, null);
    assert.equal((await use.resumeSchedule(schedule.id, callOf('schedule'))).schedule.state, 'active');
    await use.runSchedule(schedule.id.toUpperCase(), callOf('schedule'));
    assert.equal(started[0]?.id, schedule.id);
    await use.removeSchedule(schedule.id, callOf('schedule'));
    assert.deepEqual(await use.schedules(callOf('schedule')), []);
    await assert.rejects(use.schedule(schedule.id, callOf('schedule')), code('schedule-unknown'));
  });

  test('what is malformed, unknown or forbidden is refused and nothing is kept', async () => {
    const faults: [object, string][] = [
      [{ when: 'whenever' }, 'schedule-malformed'],
      [{ zone: 'Mars/Olympus' }, 'zone-unknown'],
      [{ from: 'no-such-source' }, 'source-unknown'],
      [{ from: null }, 'sources-none'],
      [{ language: 'fr' }, 'option-unknown'],
      [{ except: 'mon-sun' }, 'schedule-malformed'],
      [{ except: 'holidays' }, 'schedule-malformed'],
      [{ quiet: 'sometimes' }, 'schedule-malformed'],
      [{ channel: 'closed' }, 'channel-forbidden'],
    ];
    for (const [change, expected] of faults)
      await assert.rejects(use.addSchedule({ ...wish, ...change }, callOf('schedule')), code(expected), expected);
    assert.deepEqual(await store.schedules.active(), []);
  });

  test("who does not manage the workspace sees the channel's own only, a manager all", async () => {
    await use.addSchedule({ ...wish, channel: 'C9' }, callOf('schedule'));
    const person = { ...PERSON, manager: false };
    assert.equal((await use.schedules(callOf('schedule'))).length, 1);
    assert.equal((await use.schedules(callOf('schedule', { person }))).length, 0);
    const otherWorkspace = callOf('schedule', { place: { ...PLACE, workspace: 'T2' } });
    assert.equal((await use.schedules(otherWorkspace)).length, 0);
  });

  test("a saved source's name means this channel's source, and another channel keeps its address", async () => {
    const { name } = await use.addSource(FEED, null, callOf('sources'));
    const here = await use.addSchedule({ ...wish, from: name }, callOf('schedule'));
    const there = await use.addSchedule({ ...wish, from: name, channel: 'C9' }, callOf('schedule'));
    assert.deepEqual([here.schedule.sources, there.schedule.sources], [[name], [FEED]]);
    const all = await use.addSchedule({ ...wish, from: null }, callOf('schedule'));
    assert.equal(all.schedule.sources, null);
  });
});

describe('sources', () => {
  test('are read before they are saved and get a name that can be typed', async () => {
    assert.deepEqual(await use.addSource('news.example/feed', null, callOf('sources')), {
      name: 'het-grote-nieuws',
      address: FEED,
    });
    await assert.rejects(use.addSource(FEED, 'again', callOf('sources')), code('source-exists'));
    await assert.rejects(use.addSource('https://gone.example/', null, callOf('sources')), code('address-not-found'));
    await assert.rejects(use.addSource('javascript:alert(1)', null, callOf('sources')), code('address-malformed'));
    assert.equal((await use.addSource('https://other.example/', null, callOf('sources'))).name, 'other.example');
    assert.equal((await use.sources(callOf('sources'))).length, 2);
    assert.equal((await use.testSource('het-grote-nieuws', callOf('sources'))).feed.entries.length, 1);
    await use.removeSource('Het-Grote-Nieuws', callOf('sources'));
    await assert.rejects(use.removeSource('het-grote-nieuws', callOf('sources')), code('source-unknown'));
  });

  test('go out and come back in as one document', async () => {
    await use.addSource(FEED, 'nieuws', callOf('sources'));
    const text = await use.exportSources(callOf('sources'));
    assert.deepEqual(await use.importSources({ kind: 'text', text }, callOf('sources')), { added: 0, known: 1 });
    const address = { kind: 'address', address: 'https://news.example/list.opml' } as const;
    assert.deepEqual(await use.importSources(address, callOf('sources')), { added: 1, known: 0 });
    assert.deepEqual(
      (await use.sources(callOf('sources'))).map(({ name }) => name),
      ['nieuws', 'nieuws-2'],
    );
  });

  test('a starter pack is named by its language', async () => {
    for (const text of ['nl', ' EN '])
      assert.deepEqual(await use.importSources({ kind: 'text', text }, callOf('sources')), { added: 1, known: 0 });
    assert.deepEqual(
      (await use.sources(callOf('sources'))).map(({ address }) => address),
      ['https://nl.example/rss', 'https://en.example/rss'],
    );
  });
});

test('a posted briefing is shown again in its channel and to nobody elsewhere', async () => {
  const { kept } = await use.brief({ kind: 'text', text: 'Jansen sluit de brug.' }, callOf('brief'));
  await store.schedules.add(SCHEDULE);
  const delivery = (await store.deliveries.add(SCHEDULE.id, SLOT))!;
  await store.deliveries.claim(delivery.id, SLOT.dueAt);
  const item = { entryKey: 'a', briefing: kept.key, title: null, address: null, error: null };
  const stories = [{ items: [0], copies: [], publishers: 1, changes: [], repeated: 0 }];
  await store.deliveries.composed(
    delivery.id,
    { items: [item], stories, failures: [], visited: 1, left: 0 },
    SLOT.dueAt,
  );
  const digest = await use.delivered(delivery.id, callOf('more'));
  assert.equal(digest.items[0]?.kept?.key, kept.key);
  assert.deepEqual(
    digest.stories?.map(({ items }) => items),
    [[0]],
  );
  const elsewhere = callOf('more', { place: { ...PLACE, channel: 'C2' } });
  await assert.rejects(use.delivered(delivery.id, elsewhere), code('briefing-unknown'));
  await assert.rejects(use.delivered('gone', callOf('more')), code('briefing-unknown'));
});

test('settings change one at a time and are checked', async () => {
  const changed = await use.setSettings({ language: 'nl' }, callOf('sitrep'));
  assert.deepEqual(changed.effective, { language: 'nl', zone: 'Europe/Amsterdam' });
  await use.setSettings({ zone: 'america/new_york' }, callOf('sitrep'));
  assert.deepEqual((await use.settings(callOf('sitrep'))).settings, {
    language: 'nl',
    zone: 'America/New_York',
    threads: null,
    embeds: null,
    model: null,
  });
  await assert.rejects(use.setSettings({ zone: 'nowhere' }, callOf('sitrep')), code('zone-unknown'));
});

test('the status names the schedules that do not get through, to those who may see them', async () => {
  const wish = { when: 'daily 08:00', zone: null, from: FEED, language: null, except: null, quiet: null, draft: null };
  const add = async (channel: string) => (await use.addSchedule({ ...wish, channel }, callOf('schedule'))).schedule;
  const [gone, failing, well] = [await add('C7'), await add('C8'), await add('C9')];
  await use.pauseSchedule((await add('C6')).id, callOf('schedule'));
  await store.schedules.setState(gone.id, 'paused', 'channel-gone');
  for (const { id } of [failing, well]) {
    const delivery = await store.deliveries.add(id, { local: '2026-01-05T13:00', dueAt: NOON });
    assert.ok(delivery && (await store.deliveries.claim(delivery.id, NOON)));
    if (id === failing.id) await store.deliveries.retry(delivery.id, 'platform-busy', NOON + 60_000, NOON);
    else await store.deliveries.sent(delivery.id, 'm1', NOON);
  }
  assert.deepEqual(
    (await use.status(callOf('sitrep'))).troubled.map(({ schedule, because, again }) => [schedule.id, because, again]),
    [
      [gone.id, 'channel-gone', null],
      [failing.id, 'platform-busy', NOON + 60_000],
    ],
  );
  const elsewhere = callOf('sitrep', { person: { ...PERSON, manager: false } });
  assert.deepEqual((await use.status(elsewhere)).troubled, []);
});
