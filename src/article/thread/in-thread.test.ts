import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SitrepError } from '../../core/errors.ts';
import { isFault } from '../page/result.ts';
import { inThread, performSafely } from './in-thread.ts';

const never = new AbortController().signal;
const page = (html: string) => ({ kind: 'page', html, visit: null, name: 'a.html' }) as const;
const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, at) => `<p>Alinea ${at} gaat over de brug, die dicht blijft.</p>`).join('');

describe('threads', { timeout: 60_000 }, () => {
  test('the answer is the same here and there', async () => {
    const job = page(`<article><h1>Brug</h1>${paragraphs(20)}</article>`);
    assert.deepEqual(await inThread(job, 'page-unreadable', never), await performSafely(job, 'page-unreadable', never));
  });

  test('the loop goes on while a large page is read', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 20);
    const { article } = await performSafely(page(`<article>${paragraphs(6_000)}</article>`), 'page-unreadable', never);
    clearInterval(timer);
    assert.ok(!isFault(article) && article.text.length > 200_000);
    assert.ok(turns >= 3, String(turns));
  });

  test('errors come back as ours, with their details', async () => {
    const base = 'https://news.example/feed';
    await assert.rejects(inThread({ kind: 'feed', text: 'no feed', base }, 'feed-unreadable', never), (error) => {
      assert.ok(error instanceof SitrepError);
      assert.deepEqual([error.code, error.details], ['feed-unreadable', { address: 'news.example' }]);
      return true;
    });
  });

  test('work can be cancelled, and the next goes on', async () => {
    const soon = new AbortController();
    const work = inThread(page(paragraphs(20_000)), 'page-unreadable', soon.signal);
    setTimeout(() => soon.abort(), 50);
    await assert.rejects(work, (error) => error instanceof SitrepError && error.code === 'cancelled');
    assert.ok(await inThread(page(paragraphs(5)), 'page-unreadable', never));
  });
});
