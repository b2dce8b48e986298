import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { SILENT } from '../core/log.ts';
import type { DeliveryItem, DeliveryStory } from '../core/schedule.ts';
import type { Store } from '../core/store.ts';
import type { Report } from '../core/story.ts';
import { openSqliteStore } from '../store/sqlite/index.ts';
import * as story from '../story/index.ts';
import { PLACE } from '../test/fakes.ts';
import { reportOf, saying } from '../test/reports.ts';
import { makeReports } from './reports.ts';
import { makeTellStories } from './tell-stories.ts';

const NOW = Date.UTC(2026, 2, 2, 9);
const EARLIER = { at: '2026-02-20T08:00Z', url: 'https://one.example/0' } as const;
const SAID = 'the branches of Lumen would be closed';
const DENIED = 'no branches of Lumen would be closed';

describe('tellStories', () => {
  let store: Store;
  beforeEach(async () => {
    store = await openSqliteStore(':memory:');
  });
  afterEach(() => store.close());

  it('puts the articles of one event together and says what the place was told otherwise', async () => {
    await told(saying('Anna Vale', DENIED, EARLIER));
    const [shift, other, beside] = [
      await item(saying('Anna Vale', SAID, { url: 'https://one.example/1', lead: 'Lumen bank in Brackwell: ' })),
      await item(saying('Rui Pinto', 'rates will fall', { url: 'https://one.example/2' })),
      await item(saying('Anna Vale', SAID, { url: 'https://two.example/1', lead: 'In Brackwell, on Lumen bank, ' })),
    ];
    const { items, stories } = await tell([other, shift, beside]);
    assert.deepEqual(
      items.map(({ entryKey }) => entryKey).toSorted(),
      [other, shift, beside].map(({ entryKey }) => entryKey).toSorted(),
    );
    assert.deepEqual(
      stories!.map((one) => [one.items, one.publishers, one.changes.map(({ kind }) => kind)]),
      [
        [[0, 1], 2, ['shifted']],
        [[2], 1, []],
      ],
    );
    const { now, before } = stories![0]!.changes[0]!;
    assert.ok([items[0]!.briefing, items[1]!.briefing].includes(now.briefing));
    assert.equal(before.at, Date.parse(EARLIER.at));
  });

  it('knows nothing of what another place was told, nor of lines that this one called wrong', async () => {
    const before = saying('Anna Vale', DENIED, EARLIER);
    await told(before, { ...PLACE, channel: 'C2' });
    const now = await item(saying('Anna Vale', SAID));
    assert.deepEqual((await tell([now])).stories![0]!.changes, []);
    await told(before);
    assert.equal((await tell([now])).stories![0]!.changes.length, 1);
    const [{ start, end }] = before.briefing.positions[0]!.evidence;
    await store.objections.add({
      place: PLACE,
      articleId: before.article.id,
      section: 'positions',
      start,
      end,
      reason: 'not-said',
      person: 'U1',
      at: NOW,
      engine: 'test@1',
      item: {},
    });
    assert.deepEqual((await tell([now])).stories![0]!.changes, []);
  });

  it('carries on with a plain list where stories cannot be told', async () => {
    const now = await item(saying('Anna Vale', SAID));
    const failing = makeTellStories({
      story: {
        ...story,
        storiesOf: () => {
          throw new Error('no');
        },
      },
      reports: makeReports({ store, story }),
      clock: () => NOW,
      log: SILENT,
    });
    assert.deepEqual(await failing([now], PLACE), { items: [now] });
  });

  it('puts actors first that people have asked for', async () => {
    const [plain, followed] = [
      await item(saying('Rui Pinto', 'rates will fall')),
      await item(saying('Anna Vale', SAID)),
    ];
    assert.deepEqual((await tell([plain, followed])).items.length, 2);
    await store.told.track(PLACE, 'Anna Vale', NOW);
    for (const given of [
      [plain, followed],
      [followed, plain],
    ]) {
      const { items, stories } = await tell(given);
      assert.deepEqual(items, [followed, plain]);
      assert.deepEqual(stories![0]!.tracked, ['Anna Vale']);
    }
  });

  it('works it out once for channels that were told the same', async () => {
    const now = await item(saying('Anna Vale', SAID));
    let runs = 0;
    const counting = {
      ...story,
      changesOf: (...given: Parameters<typeof story.changesOf>) => {
        runs++;
        return story.changesOf(...given);
      },
    };
    const telling = makeTellStories({
      story: counting,
      reports: makeReports({ store, story }),
      clock: () => NOW,
      log: SILENT,
    });
    const here = await telling([now], PLACE);
    assert.deepEqual(await telling([now], { ...PLACE, channel: 'C2' }), here);
    assert.equal(runs, 1);
    await told(saying('Anna Vale', DENIED, EARLIER));
    assert.equal((await telling([now], PLACE)).stories![0]!.changes.length, 1);
    assert.equal(runs, 2);
  });

  it('counts the publishers of the same text', async () => {
    const one = await item(saying('Rui Pinto', 'rates will fall', { url: 'https://one.example/1' }));
    const { stories } = await tell([{ ...one, alsoAt: ['https://two.example/1', 'https://news.one.example/2'] }]);
    assert.equal(stories![0]!.publishers, 2);
  });

  it('says which question of an earlier article these may answer', async () => {
    const event = 'The ferry Lady Maren ran aground off Skelmoor with 140 people aboard.';
    const asked = `${event} It is not known why the ferry left the marked channel.`;
    const quote = 'It is not known why the ferry left the marked channel';
    const evidence = [{ start: asked.indexOf(quote), end: asked.indexOf(quote) + quote.length, quote }];
    const question = { question: quote, kind: 'unknown', about: null, confidence: 0.8, evidence };
    const actor = (text: string) => {
      const span = { start: text.indexOf('Lady Maren'), end: text.indexOf('Lady Maren') + 10, quote: 'Lady Maren' };
      const facts = { id: 'a1', name: 'Lady Maren', aliases: [], kind: 'organisation', role: null };
      return { ...facts, salience: 'main', mentions: 1, evidence: [span] };
    };
    const at = EARLIER.at;
    await told(reportOf(asked, { at, items: { questions: [question], actors: [actor(asked)] } }));
    const sentence = 'The ferry left the marked channel because the officer used an old chart.';
    const text = `${event} ${sentence}`;
    const { stories } = await tell([await item(reportOf(text, { items: { actors: [actor(text)] } }))]);
    const [{ question: from, answer }] = stories![0]!.answers as [NonNullable<DeliveryStory['answers']>[0]];
    assert.equal(from.at, Date.parse(at));
    assert.equal(text.slice(answer.start, answer.end), sentence);
  });

  it('keeps what could not be briefed, each by itself', async () => {
    const failed: DeliveryItem = { entryKey: 'x', briefing: null, title: 'X', address: null, error: 'page-paywalled' };
    const { items, stories } = await tell([failed]);
    assert.deepEqual(items, [failed]);
    assert.deepEqual(stories, [{ items: [0], copies: [], publishers: 1, changes: [], repeated: 0 }]);
  });

  const tell = (items: readonly DeliveryItem[]) =>
    makeTellStories({ story, reports: makeReports({ store, story }), clock: () => NOW, log: SILENT })(items, PLACE);

  async function item({ article, briefing }: Report): Promise<DeliveryItem> {
    const key = await store.articles.put(article, briefing);
    return { entryKey: article.id, briefing: key, title: article.title, address: article.url, error: null };
  }

  async function told(report: Report, place = PLACE): Promise<void> {
    const key = await store.articles.put(report.article, report.briefing);
    await makeReports({ store, story }).remember([{ ...report, key }]);
    await store.told.add(place, key, NOW - 1000);
  }
});
