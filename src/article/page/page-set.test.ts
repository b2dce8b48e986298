import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compare, pageSet } from '../../test/page-set.ts';
import { decode } from '../charset.ts';
import { readPage } from './page.ts';
import { isFault } from './result.ts';

/** `node src/test/measure-pages.ts` prints the figures that these bounds hold. */
const MOST_DROPPED = 0.005;
const MOST_KEPT = 0.01;
const LEAST_WHOLE = 0.98;

const pages = pageSet();

describe(`the ${pages.length} pages of the set`, () => {
  const read = pages.map((page) => {
    const visit = { url: page.address.href, asked: page.address.href, status: 200, mitigated: null };
    const { article } = readPage(decode(page.bytes, null, true), visit, null);
    assert.ok(!isFault(article), `${page.name}: ${isFault(article) ? article.code : ''}`);
    return { page, article, difference: compare(page.blocks, article.text) };
  });
  const sum = (of: (each: (typeof read)[number]) => number) => read.reduce((total, each) => total + of(each), 0);

  test('hardly a word is left out, hardly one kept that is no part of the article', () => {
    assert.ok(sum(({ difference }) => difference.dropped) / sum(({ difference }) => difference.gold) <= MOST_DROPPED);
    assert.ok(sum(({ difference }) => difference.kept) / sum(({ difference }) => difference.given) <= MOST_KEPT);
  });

  test('paragraphs, heads, list items and quotations stay whole and apart', () => {
    assert.ok(sum(({ difference }) => difference.wholeBlocks) / sum(({ page }) => page.blocks.length) >= LEAST_WHOLE);
  });

  test('no page is taken for a part', () => {
    assert.deepEqual(
      read.filter(({ article }) => !article.complete).map(({ page }) => page.name),
      [],
    );
  });

  for (const { page, article } of read)
    test(`${page.name}: title, author, date and language`, () => {
      assert.equal(article.title, page.title);
      if (page.author !== null) assert.equal(article.author, page.author);
      if (page.published === null) return;
      // A page that shows its date to readers only does so in local time.
      if (article.publishedAt?.endsWith('Z')) assert.equal(Date.parse(article.publishedAt), page.published);
      else assert.equal(article.publishedAt?.slice(0, 10), new Date(page.published).toISOString().slice(0, 10));
    });
});
