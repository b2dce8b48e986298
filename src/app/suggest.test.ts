import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { SILENT } from '../core/log.ts';
import type { PlatformHost, Typing } from '../core/platform.ts';
import type { Store } from '../core/store.ts';
import { openSqliteStore } from '../store/sqlite/index.ts';
import { PERSON, PLACE } from '../test/fakes.ts';
import { SCHEDULE, sampleBriefing } from '../test/sample-replies.ts';
import { makeSuggest } from './suggest.ts';

let store: Store;
let suggest: NonNullable<PlatformHost['suggest']>;

beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  suggest = makeSuggest({ store, log: SILENT });
});

const typing = (type: Typing['type'], typed: string, change: Partial<Typing> = {}): Typing => ({
  type,
  typed,
  list: false,
  place: PLACE,
  person: PERSON,
  ...change,
});
const valuesOf = async (wish: Typing) => (await suggest(wish)).map(({ value }) => value);

describe('what is suggested', () => {
  test('schedules: those of this channel, and for a manager those of the whole workspace', async () => {
    await store.schedules.add({ ...SCHEDULE, id: 'aa11' });
    await store.schedules.add({ ...SCHEDULE, id: 'bb22', place: { ...PLACE, channel: 'C2' } });
    const label = 'aa11 · daily 08:00 · Europe/Amsterdam';
    const reader = { ...PERSON, manager: false };
    assert.deepEqual(await suggest(typing('schedule', '', { person: reader })), [{ value: 'aa11', label }]);
    assert.deepEqual(await valuesOf(typing('schedule', '')), ['aa11', 'bb22']);
    assert.deepEqual(await valuesOf(typing('schedule', 'BB')), ['bb22']);
    assert.deepEqual(await valuesOf(typing('schedule', 'daily')), ['aa11', 'bb22']);
  });

  test('sources: by name or address, the last one of a list', async () => {
    for (const [name, address] of [
      ['bbc', 'https://bbc.example/rss'],
      ['Café Nieuws', 'https://cafe.example/rss'],
    ] as const)
      await store.sources.add(PLACE, { name, address, addedBy: 'U1', addedAt: 0 });
    assert.deepEqual(await valuesOf(typing('saved-source', 'cafe')), ['Café Nieuws']);
    assert.deepEqual(await valuesOf(typing('saved-source', 'bbc.example')), ['bbc']);
    assert.deepEqual(await valuesOf(typing('saved-source', 'bbc, ca', { list: true })), ['bbc, "Café Nieuws"']);
    assert.deepEqual(await valuesOf(typing('saved-source', '"Café Nieuws" b', { list: true })), ['"Café Nieuws" bbc']);
    assert.deepEqual(await valuesOf(typing('saved-source', 'bbc "Café N', { list: true })), ['bbc "Café Nieuws"']);
  });

  test('actors: those of the article that was briefed here last, none where there is none', async () => {
    assert.deepEqual(await suggest(typing('actor', '')), []);
    const { article, briefing } = await sampleBriefing('en');
    await store.places.setCurrent(PLACE, await store.articles.put(article, briefing));
    const names = await valuesOf(typing('actor', ''));
    assert.deepEqual([...names].sort(), briefing.actors.map(({ name }) => name).sort());
    const [first = ''] = names;
    assert.equal((await valuesOf(typing('actor', first.slice(0, 4).toUpperCase())))[0], first);
  });

  test('nothing for any other option, or when the store fails', async () => {
    assert.deepEqual(await suggest(typing('words', 'x')), []);
    await store.close();
    assert.deepEqual(await suggest(typing('schedule', '')), []);
  });
});
