import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { makeArticle } from '../../core/article.ts';
import { SILENT } from '../../core/log.ts';
import { readText } from '../../test/fakes.ts';
import { startWorkerEngine } from './index.ts';

// An engine whose article tells it what to do.
const SOURCE = `
  const empty = { bottomLine: [], actors: [], positions: [], motives: [], questions: [] };
  export function makeEngine() {
    return {
      id: 'told@1',
      async propose({ text }) {
        if (text === 'hang') for (;;);
        if (text === 'hoard') for (const hoard = []; ; ) hoard.push(new Array(1e5).fill(text));
        if (text === 'die') process.exit(3);
        if (text === 'throw') throw new TypeError('thrown');
        return { engine: 'told@1', ...empty, bottomLine: [text] };
      },
    };
  }`;
const engine = await startWorkerEngine(new URL(`data:text/javascript,${encodeURIComponent(SOURCE)}`), SILENT, {
  patience: 400,
  heap: 32,
});
after(() => engine.stop());

const ask = (text: string, signal = new AbortController().signal) =>
  engine.propose(makeArticle(readText(text), 'en'), signal).then((proposal) => proposal.bottomLine[0]);

test('an engine in a thread answers as it would here, under its own name', async () => {
  assert.equal(engine.id, 'told@1');
  assert.deepEqual(await Promise.all(['a', 'b', 'c'].map((text) => ask(text))), ['a', 'b', 'c']);
});

test('an article that throws fails alone', async () => {
  const answers = await Promise.allSettled(['a', 'throw', 'b'].map((text) => ask(text)));
  assert.deepEqual(
    answers.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled'],
  );
  assert.match(String((answers[1] as PromiseRejectedResult).reason), /TypeError: thrown/);
});

for (const fatal of ['hang', 'hoard', 'die'])
  test(`an article that makes the thread ${fatal} fails alone, and the next ones are answered`, async () => {
    const answers = await Promise.allSettled(['a', fatal, 'b', 'c'].map((text) => ask(text)));
    assert.deepEqual(
      answers.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled', 'fulfilled'],
    );
  });

test('an abort frees the thread at once', async () => {
  const caller = new AbortController();
  const hanging = ask('hang', caller.signal);
  const behind = ask('a');
  const impatient = ask('b', caller.signal);
  caller.abort(new Error('enough'));
  await assert.rejects(hanging, /enough/);
  await assert.rejects(impatient, /enough/);
  assert.equal(await behind, 'a');
});

test('the event loop goes on while the thread works', async () => {
  let beats = 0;
  const beat = setInterval(() => beats++, 5);
  await assert.rejects(ask('hang'), /400 ms/);
  clearInterval(beat);
  // A loop that stood still would beat once or not at all; a busy machine may take most of the eighty.
  assert.ok(beats > 5, `${beats} beats`);
});

test('a module that cannot be loaded is told at the start', async () => {
  await assert.rejects(startWorkerEngine(new URL('data:text/javascript,throw new Error("broken")'), SILENT), /broken/);
});
