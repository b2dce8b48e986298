import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { makeArticle } from '../../core/article.ts';
import { SILENT } from '../../core/log.ts';
import { readText } from '../../test/fakes.ts';
import { startWorkerEngine } from './index.ts';

// An engine whose article tells it what to do.
const SOURCE = `
  let onOther = () => {};
  const empty = { bottomLine: [], actors: [], positions: [], motives: [], questions: [] };
  export function makeEngine() {
    return {
      id: 'told@1',
      async propose({ text }) {
        if (text.startsWith('wait for another')) await new Promise((resolve) => { onOther = resolve; });
        else onOther();
        if (text.startsWith('hang')) for (;;);
        if (text === 'hoard') for (const hoard = []; ; ) hoard.push(new Array(1e5).fill(text));
        if (text === 'die') process.exit(3);
        if (text === 'throw') throw new TypeError('thrown');
        return { engine: 'told@1', ...empty, bottomLine: [text.trim()] };
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

const long = (text: string) => text.padEnd(30_000);

test('a short text does not wait for a long one', async () => {
  const answers = await Promise.all([long('wait for another'), 'a'].map((text) => ask(text)));
  assert.deepEqual(answers, ['wait for another', 'a']);
});

test('long texts wait for one another, and so do short ones', async () => {
  await assert.rejects(Promise.all([ask(long('wait for another one')), ask(long('b'))]), /400 ms/);
  await assert.rejects(Promise.all([ask('wait for another one'), ask('b')]), /400 ms/);
});

for (const [guilty, innocent] of [
  ['hang', long('a')],
  [long('hang'), 'a'],
] as const)
  test(`what was read beside a text of ${guilty.length} characters that hangs is answered`, async () => {
    const answers = await Promise.allSettled([innocent, guilty, 'b'].map((text) => ask(text)));
    assert.deepEqual(
      answers.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    );
  });

test('an abort takes nothing from the text beside it', async () => {
  const caller = new AbortController();
  const beside = ask('a');
  const hanging = ask(long('hang'), caller.signal);
  const behind = ask('b');
  caller.abort(new Error('enough'));
  await assert.rejects(hanging, /enough/);
  assert.deepEqual(await Promise.all([beside, behind]), ['a', 'b']);
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
