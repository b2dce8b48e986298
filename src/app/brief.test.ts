import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Engine } from '../core/engine.ts';
import { SitrepError } from '../core/errors.ts';
import { SILENT } from '../core/log.ts';
import { UNSET } from '../core/place.ts';
import { openSqliteStore } from '../store/sqlite/index.ts';
import { fakeDetect, fakeEngine, fakeReading, PLACE, readText } from '../test/fakes.ts';
import { makeBriefer } from './brief.ts';

const signal = new AbortController().signal;

async function setUp<E extends Engine>(engine: E) {
  const store = await openSqliteStore(':memory:');
  const reading = fakeReading({ 'https://example.org/a': 'Jansen sluit de brug.' });
  return { store, engine, briefer: makeBriefer({ reading, detectLanguage: fakeDetect, engine, store, log: SILENT }) };
}

function code(expected: string) {
  return (error: unknown) => error instanceof SitrepError && error.code === expected;
}

describe('briefing an article', () => {
  test('what the text does not say is dropped and counted', async () => {
    const { briefer } = await setUp(fakeEngine());
    const { briefing } = await briefer.brief({ kind: 'text', text: 'Jansen sluit de brug.' }, signal);
    assert.equal(briefing.actors[0]?.name, 'Jansen');
    assert.deepEqual(briefing.positions, []);
    assert.equal(briefer.dropped(), 1);
  });

  test('the same text is worked on once, at the same time and later', async () => {
    const { briefer, engine } = await setUp(fakeEngine());
    const source = { kind: 'address', address: 'https://example.org/a' } as const;
    const [first, second] = await Promise.all([briefer.brief(source, signal), briefer.brief(source, signal)]);
    const third = await briefer.brief(source, signal);
    assert.equal(engine.runs, 1);
    assert.deepEqual([second.key, third.key], [first.key, first.key]);
  });

  test('a later version says what it is a version of, and what is new', async () => {
    const { briefer } = await setUp(fakeEngine());
    const story = Array.from({ length: 12 }, (_, at) => `Jansen sluit de brug nummer ${at} van de stad.`);
    const first = await briefer.briefRead(readText(story.join(' '), { source: 'De Krant' }), signal);
    assert.equal(first.version, null);
    await new Promise((resolve) => setTimeout(resolve, 2));
    const edited = readText([...story.slice(1), 'Dat zegt ze.'].join(' '));
    for (const { version } of [await briefer.briefRead(edited, signal), await briefer.briefRead(edited, signal)]) {
      assert.equal(version?.earlier.source, 'De Krant');
      assert.deepEqual([version?.added.map(({ quote }) => quote), version?.removed], [['Dat zegt ze.'], 1]);
    }
    assert.equal((await briefer.briefRead(readText(story.join(' ')), signal)).version, null);
  });

  test('a text in no known language is refused, a short one follows its page', async () => {
    const { briefer } = await setUp(fakeEngine());
    await assert.rejects(briefer.briefRead(readText('Der Minister schweigt.'), signal), code('language-unsupported'));
    const short = await briefer.briefRead(readText('Brug dicht.', { declaredLanguage: 'nl-NL' }), signal);
    assert.equal(short.briefing.article.language, 'nl');
  });

  test('an engine that fails is told apart from a cancelled call', async () => {
    const failing: Engine = { id: 'bad@1', propose: async () => Promise.reject(new Error('boom')) };
    const { briefer } = await setUp(failing);
    await assert.rejects(briefer.briefRead(readText('de brug'), signal), code('engine-failed'));
    await assert.rejects(briefer.briefRead(readText('de brug'), AbortSignal.abort()), code('cancelled'));
  });

  test('an engine that lets another answer says so, pays from the place’s account, and is asked again', async () => {
    const stand = fakeEngine('embedded@1');
    const accounts: string[] = [];
    const fallback = { engine: 'llm:x@1', because: 'slow' } as const;
    const engine: Engine = {
      id: 'llm:x@1',
      async propose(article, mine, asked) {
        accounts.push(asked?.account ?? 'none');
        return { ...(await stand.propose(article, mine)), fallback };
      },
    };
    const { briefer, store } = await setUp(engine);
    const first = await briefer.briefRead(readText('Jansen sluit de brug.'), signal, { place: PLACE });
    assert.deepEqual(first.fallback, fallback);
    assert.equal(first.briefing.engine, 'embedded@1');
    assert.notEqual(await store.articles.briefing(first.key), null);
    await briefer.briefRead(readText('Jansen sluit de brug.'), signal);
    assert.deepEqual(accounts, ['slack/T1/C1', '']);
  });

  test('a place that wants no language model is read by the embedded engine', async () => {
    const store = await openSqliteStore(':memory:');
    const engine = fakeEngine('llm:x@1');
    const embedded = fakeEngine('embedded@1');
    const briefer = makeBriefer({
      reading: fakeReading({}),
      detectLanguage: fakeDetect,
      engine,
      embedded,
      store,
      log: SILENT,
    });
    const engineIn = async () =>
      (await briefer.briefRead(readText('Jansen sluit de brug.'), signal, { place: PLACE })).briefing.engine;
    assert.equal(await engineIn(), 'llm:x@1');
    await store.places.set(PLACE, { ...UNSET, model: false });
    assert.equal(await engineIn(), 'embedded@1');
    assert.deepEqual([engine.runs, embedded.runs], [1, 1]);
  });

  test('one caller giving up does not take the briefing from another', async () => {
    const patient = fakeEngine();
    const engine: Engine = {
      id: patient.id,
      async propose(article, mine) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        mine.throwIfAborted();
        return patient.propose(article, mine);
      },
    };
    const { briefer } = await setUp(engine);
    const impatient = new AbortController();
    const first = briefer.briefRead(readText('Jansen sluit de brug.'), impatient.signal);
    const second = briefer.briefRead(readText('Jansen sluit de brug.'), signal);
    impatient.abort();
    await assert.rejects(first, code('cancelled'));
    assert.equal((await second).briefing.actors.length, 1);
  });

  test('who waits for another’s briefing and gives up is told at once; the other goes on', async () => {
    const ready = Promise.withResolvers<void>();
    const patient = fakeEngine();
    const engine: Engine = {
      id: patient.id,
      async propose(article, mine) {
        await ready.promise;
        return patient.propose(article, mine);
      },
    };
    const { briefer } = await setUp(engine);
    const first = briefer.briefRead(readText('Jansen sluit de brug.'), signal);
    const impatient = new AbortController();
    const second = briefer.briefRead(readText('Jansen sluit de brug.'), impatient.signal);
    impatient.abort();
    await assert.rejects(second, code('cancelled'));
    ready.resolve();
    assert.equal((await first).briefing.actors.length, 1);
  });

  test('of several who wait for one that gives up, one starts again for all', async () => {
    const patient = fakeEngine();
    const ready = Promise.withResolvers<void>();
    const engine: Engine = {
      id: patient.id,
      async propose(article, mine) {
        await ready.promise;
        mine.throwIfAborted();
        return patient.propose(article, mine);
      },
    };
    const { briefer } = await setUp(engine);
    const impatient = new AbortController();
    const first = briefer.briefRead(readText('Jansen sluit de brug.'), impatient.signal);
    const others = [1, 2, 3].map(() => briefer.briefRead(readText('Jansen sluit de brug.'), signal));
    impatient.abort();
    ready.resolve();
    await assert.rejects(first, code('cancelled'));
    assert.equal((await Promise.all(others)).length, 3);
    assert.equal(patient.runs, 1);
  });
});
