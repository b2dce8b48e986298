// What every store must do, whichever database it keeps things in: `src/store/*/` run this suite on theirs.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import fc from 'fast-check';
import { type Article, makeArticle } from '../../core/article.ts';
import type { Briefing } from '../../core/briefing.ts';
import { type Place, UNSET } from '../../core/place.ts';
import type { Delivery, DeliveryContent, Schedule, Slot } from '../../core/schedule.ts';
import type { Store } from '../../core/store.ts';
import { verify } from '../../core/verify.ts';
import { fakeEngine, PLACE, readText } from '../fakes.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Monday 5 January 2026, 12:00 UTC. */
const NOON = Date.UTC(2026, 0, 5, 12);
const OTHER: Place = { ...PLACE, channel: 'C2' };

/** Runs the suite on new, empty stores; `clock` is their own book-keeping's. */
export function storeContract(name: string, open: (clock: () => number) => Promise<Store>): void {
  let store: Store;
  let now: number;

  beforeEach(async () => {
    now = NOON;
    store = await open(() => now);
  });
  afterEach(() => store.close());

  async function brief(text: string, engine = 'fake@1') {
    const article = makeArticle(readText(text, { title: 'Title' }), 'en');
    const proposal = await fakeEngine(engine).propose(article, new AbortController().signal);
    const { briefing } = verify(article, proposal);
    return { article, briefing };
  }

  async function keep(text: string, engine?: string): Promise<string> {
    const { article, briefing } = await brief(text, engine);
    return store.articles.put(article, briefing);
  }

  function schedule(id: string, change: Partial<Schedule> = {}): Schedule {
    return {
      id,
      place: PLACE,
      recurrence: { text: 'daily 08:00', crons: ['0 8 * * *'], except: null },
      zone: 'Europe/Amsterdam',
      sources: null,
      language: null,
      quiet: null,
      draft: null,
      owner: 'U1',
      state: 'active',
      pausedBecause: null,
      createdAt: NOON,
      plannedUntil: NOON,
      ...change,
    };
  }

  /** The slot of a number of hours after noon. */
  function slot(hours: number): Slot {
    const dueAt = NOON + hours * 60 * MINUTE;
    return { local: new Date(dueAt).toISOString().slice(0, 16), dueAt };
  }

  function content(...keys: string[]): DeliveryContent {
    const items = keys.map((entryKey) => ({ entryKey, briefing: null, title: null, address: null, error: null }));
    return { items, failures: [], visited: 1, left: 0 };
  }

  async function planned(id: string, ...hours: number[]): Promise<readonly Delivery[]> {
    for (const hour of hours) await store.deliveries.plan(id, [slot(hour)], [], slot(hour).dueAt);
    return store.deliveries.log(id, 100);
  }

  /** One delivery, taken to `sending` with some content. */
  async function sending(id: string, hour: number, carried: DeliveryContent): Promise<string> {
    const [delivery] = await planned(id, hour);
    assert.ok(await store.deliveries.claim(delivery!.id, slot(hour).dueAt));
    assert.ok(await store.deliveries.composed(delivery!.id, carried, slot(hour).dueAt));
    return delivery!.id;
  }

  async function stateOf(id: string): Promise<string | undefined> {
    return (await store.deliveries.get(id))?.state;
  }

  describe(`${name}: notices`, () => {
    const facts = { kind: 'schedule-paused', because: 'channel-gone' } as const;

    test('are kept until they have been told, and are not told again', async () => {
      await store.schedules.add(schedule('one'));
      assert.equal(await store.notices.add('one', 'k', facts, NOON), true);
      assert.equal(await store.notices.add('one', 'k', facts, NOON), false);
      assert.equal(await store.notices.add('gone', 'k', facts, NOON), false);
      assert.deepEqual(await store.notices.waiting(NOON - 1), []);
      const [waiting, ...more] = await store.notices.waiting(NOON);
      assert.deepEqual([waiting, more], [{ scheduleId: 'one', key: 'k', facts, attempts: 0 }, []]);
      await store.notices.later(waiting!, NOON + MINUTE);
      assert.deepEqual(await store.notices.waiting(NOON), []);
      assert.equal((await store.notices.waiting(NOON + MINUTE))[0]?.attempts, 1);
      await store.notices.told(waiting!, NOON);
      assert.deepEqual(await store.notices.waiting(NOON + DAY), []);
      assert.equal(await store.notices.add('one', 'k', facts, NOON), false);
    });

    test('go with their schedule, and some time after they have been told', async () => {
      await store.schedules.add(schedule('one'));
      await store.schedules.add(schedule('two'));
      for (const id of ['one', 'two']) await store.notices.add(id, 'k', facts, NOON);
      await store.schedules.remove('one');
      assert.equal((await store.notices.waiting(NOON)).length, 1);
      await store.prune(NOON + 365 * DAY);
      assert.equal((await store.notices.waiting(NOON)).length, 1, 'what waits is not forgotten');
      await store.notices.told({ scheduleId: 'two', key: 'k' }, NOON);
      await store.prune(NOON + 365 * DAY);
      assert.equal(await store.notices.add('two', 'k', facts, NOON), true);
    });
  });

  describe(`${name}: articles`, () => {
    test('come back as they were, with their briefings', async () => {
      const { article, briefing } = await brief('Anna opens the bridge.');
      const key = await store.articles.put(article, briefing);
      assert.deepEqual(await store.articles.article(article.id), article);
      assert.deepEqual(await store.articles.briefing(key), { article, briefing });
      assert.equal(await store.articles.find(article.id, 'fake@1'), key);
      assert.equal(await store.articles.find(article.id, 'fake@2'), null);
      assert.equal(await store.articles.count(), 1);
    });

    test('have one key for each engine, short enough for a button', async () => {
      const [first, again, other] = [await keep('Anna.'), await keep('Anna.'), await keep('Anna.', 'fake@2')];
      assert.equal(first, again);
      assert.notEqual(first, other);
      assert.ok(first.length <= 32);
      assert.equal(await store.articles.count(), 1);
    });

    test('keep what was known of them when less is known the second time', async () => {
      const { article, briefing } = await brief('Anna.');
      await store.articles.put({ ...article, url: 'https://news.example/a' }, briefing);
      await store.articles.put({ ...article, title: null, complete: false }, briefing);
      const kept = await store.articles.article(article.id);
      assert.deepEqual([kept?.title, kept?.url, kept?.complete], ['Title', 'https://news.example/a', true]);
    });

    test('kept before, at the same address or with nearly the same text', async () => {
      const story = Array.from({ length: 30 }, (_, at) => `Anna opens the bridge number ${at * at} of the town.`);
      const [first, edited, other, moved] = [
        await brief(story.join(' ')),
        await brief([...story.slice(2), 'Nobody objects to it.'].join(' ')),
        await brief('Anna closes the bridge at night, since nobody comes by then.'),
        await brief('All of it is new here: the town has no bridge any more.'),
      ];
      const address = 'https://news.example/bridge';
      for (const { article, briefing } of [first, other]) {
        await store.articles.put({ ...article, url: address }, briefing);
        now += MINUTE;
      }
      const before = async (article: Article) =>
        (await store.articles.before(article)).map((each) => [each.article.id, each.keptAt]);
      assert.deepEqual(await before(edited.article), [[first.article.id, NOON]]);
      assert.deepEqual(await before({ ...moved.article, url: address }), [
        [other.article.id, NOON + MINUTE],
        [first.article.id, NOON],
      ]);
      // Neither what is kept itself nor what came later is earlier.
      await store.articles.put(edited.article, edited.briefing);
      await store.articles.put({ ...first.article, url: address }, first.briefing);
      assert.deepEqual(await before({ ...first.article, url: address }), []);
      assert.deepEqual(await before(edited.article), [[first.article.id, NOON]]);
      assert.deepEqual(await before({ ...edited.article, language: 'nl' }), []);
    });

    test('whatever characters they have', async () => {
      const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
      const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 30 });
      await fc.assert(
        fc.asyncProperty(text, anyUnits, async (words, units) => {
          const whole = `A${words}${String.fromCharCode(...units)}`;
          const { article, briefing } = await brief(whole);
          await store.articles.put(article, briefing);
          assert.equal((await store.articles.article(article.id))?.text, whole);
        }),
        { numRuns: 50 },
      );
    });

    test('pass the gate again on their way out', async () => {
      const { article, briefing } = await brief('Anna opens the bridge.');
      const forged = structuredClone(briefing) as unknown as { actors: { evidence: { quote: string }[] }[] };
      forged.actors[0]!.evidence[0]!.quote = 'Mara';
      const key = await store.articles.put(article, forged as unknown as Briefing);
      assert.deepEqual((await store.articles.briefing(key))?.briefing.actors, []);
    });

    test('that are not there are null', async () => {
      assert.equal(await store.articles.article('none'), null);
      assert.equal(await store.articles.briefing('none'), null);
    });
  });

  describe(`${name}: places`, () => {
    test('have settings and a current briefing of their own', async () => {
      assert.deepEqual(await store.places.settings(PLACE), UNSET);
      assert.equal(await store.places.current(PLACE), null);
      const key = await keep('Anna.');
      await store.places.setCurrent(PLACE, key);
      const settings = { language: 'nl', zone: null, threads: true, embeds: false, model: false } as const;
      await store.places.set(PLACE, settings);
      assert.deepEqual(await store.places.settings(PLACE), settings);
      assert.equal(await store.places.current(PLACE), key);
      assert.equal(await store.places.current(OTHER), null);
    });
  });

  describe(`${name}: schedules`, () => {
    test('come back as they were, oldest first', async () => {
      const late = schedule('late', { createdAt: NOON + 1, sources: ['https://x.example/', 'name'], language: 'nl' });
      for (const one of [late, schedule('early'), schedule('there', { place: OTHER })]) await store.schedules.add(one);
      assert.deepEqual(await store.schedules.get('late'), late);
      assert.equal(await store.schedules.get('none'), null);
      const ids = (list: readonly Schedule[]) => list.map(({ id }) => id);
      assert.deepEqual(ids(await store.schedules.of(PLACE)), ['early', 'late']);
      assert.deepEqual(ids(await store.schedules.ofWorkspace(PLACE)), ['early', 'there', 'late']);
      assert.deepEqual(ids(await store.schedules.ofWorkspace({ ...PLACE, workspace: 'T' })), []);
      assert.deepEqual(ids(await store.schedules.active()), ['early', 'there', 'late']);
    });

    test('keep their days off, quiet days and draft', async () => {
      const weekend = { text: 'weekend', rules: [{ kind: 'weekdays', days: [6, 0] }] } as const;
      const eve = { text: '24 december', rules: [{ kind: 'yearly', month: 12, day: 24 }] } as const;
      const kept = schedule('s1', {
        recurrence: { text: 'daily 08:00', crons: ['0 8 * * *'], except: weekend },
        quiet: eve,
        draft: { channel: 'C2', minutes: 30, unattended: 'hold' },
      });
      await store.schedules.add(kept);
      assert.deepEqual(await store.schedules.get('s1'), kept);
    });

    test('an id that is taken is refused', async () => {
      await store.schedules.add(schedule('one'));
      await assert.rejects(store.schedules.add(schedule('one', { place: OTHER })));
      assert.deepEqual((await store.schedules.get('one'))?.place, PLACE);
    });

    test('pausing skips what is planned, save what was asked for, and nothing is planned meanwhile', async () => {
      await store.schedules.add(schedule('one'));
      const [regular] = await planned('one', 1);
      const asked = await store.deliveries.add('one', slot(2));
      await store.schedules.setState('one', 'paused', 'channel-gone');
      assert.deepEqual(
        [(await store.schedules.get('one'))?.state, (await store.schedules.get('one'))?.pausedBecause],
        ['paused', 'channel-gone'],
      );
      assert.equal(await stateOf(regular!.id), 'skipped');
      await store.deliveries.plan('one', [slot(3)], [], slot(3).dueAt);
      assert.deepEqual(
        (await store.deliveries.ready(slot(5).dueAt)).map(({ id }) => id),
        [asked?.id],
      );
      await store.schedules.setState('one', 'active', null, slot(9).dueAt);
      const resumed = await store.schedules.get('one');
      assert.deepEqual(
        [resumed?.state, resumed?.pausedBecause, resumed?.plannedUntil],
        ['active', null, slot(9).dueAt],
      );
    });

    test('removing takes the deliveries along, also one that is under way', async () => {
      await store.schedules.add(schedule('one'));
      const [delivery] = await planned('one', 1);
      assert.ok(await store.deliveries.claim(delivery!.id, slot(1).dueAt));
      assert.equal(await store.schedules.remove('one'), true);
      assert.equal(await store.schedules.remove('one'), false);
      assert.equal(await store.deliveries.get(delivery!.id), null);
      assert.equal(await store.deliveries.composed(delivery!.id, content('a'), NOON), false);
      await store.deliveries.sent(delivery!.id, 'm1', NOON);
      await store.deliveries.plan('one', [slot(2)], [], slot(2).dueAt);
      assert.equal(await store.deliveries.add('one', slot(3)), null);
      assert.deepEqual(await store.deliveries.ready(slot(9).dueAt), []);
    });
  });

  describe(`${name}: deliveries`, () => {
    beforeEach(() => store.schedules.add(schedule('one')));

    test('are planned once, however often that is asked', async () => {
      await store.deliveries.plan('one', [slot(2)], [slot(1)], slot(2).dueAt);
      await store.deliveries.plan('one', [slot(1), slot(2)], [], slot(1).dueAt);
      const rows = await store.deliveries.log('one', 10);
      assert.deepEqual(
        rows.map(({ slot: { local }, state, attempts, skippedBecause }) => [local, state, attempts, skippedBecause]),
        [
          [slot(2).local, 'planned', 0, null],
          [slot(1).local, 'skipped', 0, 'too-late'],
        ],
      );
      assert.ok(rows.every(({ id }) => id.length <= 25));
      // It never goes back.
      assert.equal((await store.schedules.get('one'))?.plannedUntil, slot(2).dueAt);
    });

    test('a later slot takes the place of one that has composed nothing', async () => {
      const rows = await planned('one', 1, 2, 3);
      assert.deepEqual(
        rows.map(({ state, skippedBecause }) => [state, skippedBecause]),
        [
          ['planned', null],
          ['skipped', 'replaced'],
          ['skipped', 'replaced'],
        ],
      );
      const id = rows[0]!.id;
      assert.ok(await store.deliveries.claim(id, slot(3).dueAt));
      assert.ok(await store.deliveries.composed(id, content('a'), slot(3).dueAt));
      await store.deliveries.retry(id, 'platform-down', slot(3).dueAt, slot(3).dueAt);
      await planned('one', 4);
      assert.equal(await stateOf(id), 'planned');
    });

    test('that editors see first wait for their time, and a held one for its approval', async () => {
      await store.deliveries.plan('one', [slot(2)], [], slot(2).dueAt, 60 * MINUTE);
      const [row] = await store.deliveries.ready(slot(1).dueAt);
      assert.ok(row && (await store.deliveries.claim(row.id, slot(1).dueAt)));
      assert.ok(await store.deliveries.composed(row.id, content('a'), slot(1).dueAt));
      const draft = { messageId: 'm1', sendAt: slot(2).dueAt, approvedBy: null, held: true };
      await store.deliveries.drafted(row.id, draft, slot(1).dueAt);
      assert.deepEqual(await store.deliveries.drafts(9), [await store.deliveries.get(row.id)]);
      assert.deepEqual((await store.deliveries.get(row.id))?.draft, draft);
      assert.deepEqual(await store.deliveries.ready(slot(3).dueAt), []);
      assert.equal(await store.deliveries.claim(row.id, slot(3).dueAt), false);
      assert.equal(await store.deliveries.release(row.id, { ...draft, held: false }), true);
      assert.deepEqual(await store.deliveries.ready(slot(1).dueAt), []);
      assert.equal((await store.deliveries.ready(slot(2).dueAt)).length, 1);
      assert.ok(await store.deliveries.claim(row.id, slot(2).dueAt));
      assert.equal(await store.deliveries.release(row.id, draft), false);
    });

    test('that are held give way to the next one, and stay undelivered', async () => {
      await store.deliveries.plan('one', [slot(2)], [], slot(2).dueAt, 60 * MINUTE);
      const [row] = await store.deliveries.ready(slot(1).dueAt);
      assert.ok(row && (await store.deliveries.claim(row.id, slot(1).dueAt)));
      assert.ok(await store.deliveries.composed(row.id, content('a'), slot(1).dueAt));
      const draft = { messageId: 'm1', sendAt: slot(2).dueAt, approvedBy: null, held: true };
      await store.deliveries.drafted(row.id, draft, slot(1).dueAt);
      // The next one is planned ahead of its time, which takes nobody else's place.
      const given = await store.deliveries.plan('one', [slot(4)], [], slot(4).dueAt, 60 * MINUTE);
      assert.deepEqual(given, [row.id]);
      const skipped = await store.deliveries.get(row.id);
      assert.deepEqual([skipped?.state, skipped?.skippedBecause], ['skipped', 'not-approved']);
      assert.deepEqual(await store.deliveries.fresh('one', ['a']), ['a']);
    });

    test('are revised by one editor at a time, before and after the post', async () => {
      const id = await sending('one', 1, content('a'));
      assert.equal(await store.deliveries.revise(id, content('b'), 0), false);
      await store.deliveries.drafted(id, { messageId: null, sendAt: 0, approvedBy: null, held: false }, NOON);
      assert.equal(await store.deliveries.revise(id, content('b'), 0), true);
      assert.equal(await store.deliveries.revise(id, content('c'), 0), false);
      assert.ok(await store.deliveries.claim(id, slot(1).dueAt));
      assert.equal(await store.deliveries.revise(id, content('c'), 1), false);
      const claimed = await store.deliveries.get(id);
      assert.ok(await store.deliveries.composed(id, claimed!.content!, slot(1).dueAt));
      await store.deliveries.sent(id, 'm1', slot(1).dueAt);
      assert.equal(await store.deliveries.revise(id, content('d'), 1), true);
      const kept = await store.deliveries.get(id);
      assert.deepEqual([kept?.state, kept?.revision, kept?.content], ['sent', 2, content('d')]);
    });

    test('are claimed by one only', async () => {
      const [delivery] = await planned('one', 1);
      assert.equal(await store.deliveries.claim(delivery!.id, slot(0).dueAt), false);
      const claims = await Promise.all([1, 2, 3].map(() => store.deliveries.claim(delivery!.id, slot(1).dueAt)));
      assert.equal(claims.filter(Boolean).length, 1);
      const claimed = await store.deliveries.get(delivery!.id);
      assert.deepEqual([claimed?.state, claimed?.attempts], ['composing', 1]);
      assert.deepEqual(await store.deliveries.ready(slot(9).dueAt), []);
    });

    test('what was sent is delivered: its entries and those that were left', async () => {
      const id = await sending('one', 1, { ...content('a', 'b'), left: 1, leftKeys: ['c'] });
      assert.deepEqual(await store.deliveries.fresh('one', ['a', 'b', 'c', 'd']), ['a', 'b', 'c', 'd']);
      await store.deliveries.sent(id, 'm1', slot(2).dueAt);
      assert.deepEqual(await store.deliveries.fresh('one', ['d', 'a', 'e', 'b', 'c', 'e']), ['d', 'e']);
      const sent = await store.deliveries.get(id);
      assert.deepEqual([sent?.state, sent?.messageId, sent?.changedAt], ['sent', 'm1', slot(2).dueAt]);
      assert.deepEqual(
        sent?.content?.items.map(({ entryKey }) => entryKey),
        ['a', 'b'],
      );
      // Another schedule has not delivered them.
      await store.schedules.add(schedule('two'));
      assert.deepEqual(await store.deliveries.fresh('two', ['a']), ['a']);
    });

    test('an end is an end', async () => {
      const id = await sending('one', 1, content('a'));
      await store.deliveries.sent(id, 'm1', NOON);
      await store.deliveries.failed(id, 'channel-gone', NOON);
      await store.deliveries.skipped(id, NOON);
      await store.deliveries.missed(id, NOON);
      await store.deliveries.retry(id, 'platform-down', NOON, NOON);
      assert.equal(await store.deliveries.recover(NOON), 0);
      assert.equal(await store.deliveries.claim(id, slot(9).dueAt), false);
      const sent = await store.deliveries.get(id);
      assert.deepEqual([sent?.state, sent?.messageId, sent?.error], ['sent', 'm1', null]);
    });

    test('what failed or was missed stays undelivered, what was skipped does not', async () => {
      const failed = await sending('one', 1, content('a'));
      await store.deliveries.failed(failed, 'channel-gone', NOON);
      const missed = await sending('one', 2, content('b'));
      await store.deliveries.missed(missed, NOON);
      const skipped = await sending('one', 3, { ...content(), leftKeys: ['c'] });
      await store.deliveries.skipped(skipped, NOON);
      assert.deepEqual(await store.deliveries.fresh('one', ['a', 'b', 'c']), ['a', 'b']);
      const states = [await stateOf(failed), await stateOf(missed), await stateOf(skipped)];
      assert.deepEqual(states, ['failed', 'skipped', 'skipped']);
      assert.equal((await store.deliveries.get(failed))?.error, 'channel-gone');
    });

    test('a retry waits, and keeps what was composed', async () => {
      const id = await sending('one', 1, content('a'));
      await store.deliveries.retry(id, 'platform-busy', slot(2).dueAt, slot(1).dueAt);
      assert.deepEqual(await store.deliveries.ready(slot(2).dueAt - 1), []);
      const [ready] = await store.deliveries.ready(slot(2).dueAt);
      assert.deepEqual([ready?.id, ready?.error, ready?.attempts], [id, 'platform-busy', 1]);
      assert.equal(ready?.content?.items[0]?.entryKey, 'a');
    });

    test('of one schedule the oldest goes first, of two schedules both', async () => {
      await store.schedules.add(schedule('two', { place: OTHER }));
      const id = await sending('one', 1, content('a'));
      await store.deliveries.retry(id, 'platform-down', slot(6).dueAt, slot(1).dueAt);
      await planned('one', 2);
      const [other] = await planned('two', 3);
      const at = async (hour: number) => (await store.deliveries.ready(slot(hour).dueAt)).map((one) => one.id);
      assert.deepEqual(await at(5), [other!.id]);
      assert.deepEqual(await at(6), [id, other!.id]);
    });

    test('after a restart, what was under way is planned again', async () => {
      const id = await sending('one', 1, content('a'));
      assert.equal(await store.deliveries.recover(slot(2).dueAt), 1);
      const [ready] = await store.deliveries.ready(slot(2).dueAt);
      assert.deepEqual([ready?.id, ready?.state, ready?.attempts], [id, 'planned', 1]);
      assert.equal(ready?.content?.items[0]?.entryKey, 'a');
    });

    test('asked for twice in a minute is asked for once', async () => {
      const asked = await store.deliveries.add('one', slot(1));
      assert.equal(asked?.onDemand, true);
      assert.equal(await store.deliveries.add('one', slot(1)), null);
      assert.equal(await store.deliveries.add('none', slot(1)), null);
      // The recurrence's own run of that minute is this one.
      await store.deliveries.plan('one', [slot(1)], [], slot(1).dueAt);
      assert.equal((await store.deliveries.log('one', 10)).length, 1);
    });

    test('are counted by state and listed newest first', async () => {
      const id = await sending('one', 1, content('a'));
      await store.deliveries.sent(id, null, slot(1).dueAt);
      await planned('one', 2, 3);
      const counts = await store.deliveries.counts(NOON);
      assert.deepEqual(counts, { planned: 1, composing: 0, sending: 0, sent: 1, failed: 0, skipped: 1 });
      assert.equal((await store.deliveries.counts(slot(3).dueAt + 1)).sent, 0);
      assert.deepEqual(
        (await store.deliveries.log('one', 2)).map(({ slot: { local } }) => local),
        [slot(3).local, slot(2).local],
      );
    });

    test('many thousand entries are asked about at once', async () => {
      const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}`);
      assert.equal((await store.deliveries.fresh('one', keys)).length, keys.length);
    });
  });

  describe(`${name}: sources`, () => {
    const source = { name: 'NOS', address: 'https://nos.example/rss', addedBy: 'U1', addedAt: NOON };

    test('are kept once by name and by address, in each place', async () => {
      assert.equal(await store.sources.add(PLACE, source), true);
      assert.equal(await store.sources.add(PLACE, { ...source, name: 'other' }), false);
      assert.equal(await store.sources.add(PLACE, { ...source, address: 'https://x.example/' }), false);
      assert.equal(await store.sources.add(OTHER, source), true);
      assert.deepEqual(await store.sources.of(PLACE), [source]);
      assert.equal(await store.sources.remove(PLACE, 'none'), false);
      assert.equal(await store.sources.remove(PLACE, source.address), true);
      assert.equal(await store.sources.remove(OTHER, source.name), true);
      assert.deepEqual(await store.sources.of(PLACE), []);
    });

    test('remember their last visit', async () => {
      const state = {
        etag: '"1"',
        lastModified: null,
        failures: 2,
        failingSince: NOON,
        lastError: 'address-failed',
        lastVisit: NOON,
        newestKey: 'k1',
        newestAt: NOON - DAY,
        movedTo: 'https://c.example/',
        notBefore: Number.MAX_SAFE_INTEGER,
      };
      assert.equal(await store.sources.feedState('https://a.example/'), null);
      await store.sources.setFeedState('https://a.example/', state);
      await store.sources.setFeedState('https://b.example/', { ...state, failingSince: NOON - 1 });
      assert.deepEqual(await store.sources.feedState('https://a.example/'), state);
      assert.deepEqual(
        (await store.sources.failing()).map(({ address }) => address),
        ['https://b.example/', 'https://a.example/'],
      );
      await store.sources.setFeedState('https://b.example/', { ...state, failures: 0, failingSince: null });
      assert.equal((await store.sources.failing()).length, 1);
    });
  });

  describe(`${name}: objections`, () => {
    const line = { articleId: 'a1', section: 'positions', start: 3, end: 9 } as const;
    const objection = {
      ...line,
      place: PLACE,
      reason: 'not-said',
      person: 'U1',
      at: NOON,
      engine: 'fake@1',
      item: { statement: 'no' },
    } as const;

    test('come back as they were; the first one against a line stays, in each place by itself', async () => {
      assert.equal(await store.objections.add(objection), true);
      assert.equal(await store.objections.add({ ...objection, reason: 'other', at: NOON + 1 }), false);
      assert.equal(await store.objections.add({ ...objection, place: OTHER, at: NOON + 2 }), true);
      assert.deepEqual(await store.objections.of(PLACE, 'a1'), [objection]);
      assert.deepEqual(await store.objections.of(PLACE, 'a2'), []);
      assert.equal((await store.objections.list(null)).length, 2);
      assert.deepEqual(
        (await store.objections.list(OTHER)).map(({ at }) => at),
        [NOON + 2],
      );
      assert.equal(await store.objections.count(), 2);
    });

    test('are taken back, and forgotten after a year', async () => {
      await store.objections.add(objection);
      assert.equal(await store.objections.remove(OTHER, line), false);
      assert.equal(await store.objections.remove(PLACE, line), true);
      assert.equal(await store.objections.remove(PLACE, line), false);
      await store.objections.add(objection);
      await store.prune(NOON + 364 * DAY);
      assert.equal(await store.objections.count(), 1);
      await store.prune(NOON + 366 * DAY);
      assert.equal(await store.objections.count(), 0);
    });
  });

  describe(`${name}: what a place has been told`, () => {
    test('is found by the names in it, latest first, in each place by itself', async () => {
      const [first, second, other] = [await keep('First.'), await keep('Second.'), await keep('Other.')];
      await store.told.name(first, ['anna vale', 'vale']);
      await store.told.name(first, ['vale', 'lumen']);
      await store.told.name(second, ['vale']);
      await store.told.name('gone', ['vale']);
      await store.told.add(PLACE, first, NOON);
      await store.told.add(PLACE, second, NOON + 2);
      await store.told.add(PLACE, first, NOON + 3);
      await store.told.add(PLACE, 'gone', NOON + 4);
      await store.told.add(OTHER, other, NOON);
      const both = [
        { key: second, at: NOON + 2 },
        { key: first, at: NOON },
      ];
      assert.deepEqual(await store.told.about(PLACE, ['vale', 'lumen'], 10), both);
      assert.deepEqual(await store.told.about(PLACE, ['vale'], 1), [both[0]]);
      assert.deepEqual(await store.told.about(PLACE, ['lumen'], 10), [both[1]]);
      assert.deepEqual(await store.told.about(OTHER, ['vale'], 10), []);
      assert.deepEqual(await store.told.latest(PLACE, 10), both);
      assert.deepEqual(await store.told.latest(OTHER, 10), [{ key: other, at: NOON }]);
    });

    test('is what was posted there, save what editors took out, and what failed is not', async () => {
      await store.schedules.add(schedule('one'));
      const [posted, dropped, failed] = [await keep('Posted.'), await keep('Dropped.'), await keep('Failed.')];
      const items = [posted, dropped, null].map((briefing) => ({ ...content('a').items[0]!, briefing }));
      const edits = [{ kind: 'drop', item: 1, by: 'U1', at: NOON, corrects: false }] as const;
      await store.deliveries.sent(await sending('one', 1, { ...content('a'), items, edits }), 'm1', NOON + 5);
      const carried = { ...content('b'), items: [{ ...content('b').items[0]!, briefing: failed }] };
      await store.deliveries.failed(await sending('one', 2, carried), 'channel-gone', NOON + 6);
      assert.deepEqual(await store.told.latest(PLACE, 10), [{ key: posted, at: NOON + 5 }]);
    });

    test('has actors that people asked for, the last twenty of them', async () => {
      for (let at = 0; at < 25; at++) await store.told.track(PLACE, `Actor ${at}`, NOON + at);
      await store.told.track(PLACE, 'Actor 3', NOON + 99);
      const names = await store.told.tracked(PLACE);
      assert.deepEqual([names.length, names[0], names[1]], [20, 'Actor 3', 'Actor 24']);
      assert.deepEqual(await store.told.tracked(OTHER), []);
      await store.prune(NOON + 200 * DAY);
      assert.deepEqual(await store.told.tracked(PLACE), []);
    });

    test('is kept for half a year, with its briefings', async () => {
      const key = await keep('Told.');
      await store.told.add(PLACE, key, NOON);
      now = NOON + 179 * DAY;
      await store.prune(now);
      assert.notEqual(await store.articles.briefing(key), null);
      now += 32 * DAY;
      await store.prune(now);
      assert.deepEqual(await store.told.latest(PLACE, 10), []);
      assert.equal(await store.articles.briefing(key), null);
    });
  });

  test(`${name}: counts a model's tokens by day and account`, async () => {
    await store.tokens.use('2026-05-31', 'slack/T1/C1', 100);
    await store.tokens.use('2026-05-31', 'slack/T1/C1', 20);
    await store.tokens.use('2026-05-31', 'slack/T1/C2', 3);
    await store.tokens.use('2026-06-01', 'slack/T1/C1', 7);
    assert.equal(await store.tokens.used('2026-05-31', 'slack/T1/C1'), 120);
    assert.equal(await store.tokens.used('2026-05-31', null), 123);
    assert.equal(await store.tokens.used('2026-06-02', null), 0);
  });

  test(`${name}: a call is new once`, async () => {
    const seen = await Promise.all(['x', 'x', 'y', 'x'].map((id) => store.calls.first(id, NOON)));
    assert.deepEqual(seen, [true, false, true, false]);
  });

  describe(`${name}: pruning`, () => {
    test('forgets what nobody needs, and only that', async () => {
      await store.schedules.add(schedule('one'));
      const [current, delivered, unused] = [await keep('Current.'), await keep('Delivered.'), await keep('Unused.')];
      await store.places.setCurrent(PLACE, current);
      const carried = { ...content('a'), items: [{ ...content('a').items[0]!, briefing: delivered }] };
      const id = await sending('one', 1, carried);
      await store.deliveries.sent(id, 'm1', slot(1).dueAt);
      await planned('one', 2);

      now = NOON + 31 * DAY;
      assert.ok((await store.prune(now)) > 0);
      assert.notEqual(await store.articles.briefing(current), null);
      assert.notEqual(await store.articles.briefing(delivered), null);
      assert.equal(await store.articles.briefing(unused), null);
      assert.equal(await store.articles.count(), 2);

      now = NOON + 91 * DAY;
      await store.prune(now);
      assert.equal(await store.deliveries.get(id), null);
      // What is not finished stays, and what was delivered is not delivered again.
      assert.equal((await store.deliveries.log('one', 10)).length, 1);
      assert.deepEqual(await store.deliveries.fresh('one', ['a']), []);
      assert.equal(await store.prune(now), 0);
    });
  });

  test(`${name}: is healthy`, () => store.check());
}
