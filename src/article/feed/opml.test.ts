import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { SitrepError } from '../../core/errors.ts';
import { readOpml, writeOpml } from './opml.ts';

describe('OPML', () => {
  test('feeds of all depths come out once, in order', async () => {
    const feeds = await readOpml(`\uFEFF<?xml version="1.0"?><opml version="1.1"><head><title>x</title></head><body>
      <outline text="Kranten"><outline title="A &amp; co" xmlUrl="https://a.example/feed"/><outline text="Dieper"><outline text="B" type="rss" xmlUrl="http://b.example/rss"/></outline></outline>
      <outline text="A again" xmlUrl="https://a.example/feed"/><outline text="no feed"/><outline text="bad" xmlUrl="javascript:alert(1)"/><outline xmlUrl="https://c.example/"/></body></opml>`);
    assert.deepEqual(feeds, [
      { name: 'A & co', address: 'https://a.example/feed' },
      { name: 'B', address: 'http://b.example/rss' },
      { name: 'c.example', address: 'https://c.example/' },
    ]);
  });

  test('a document without feeds is unreadable', async () => {
    for (const text of ['', 'hello', '<opml version="2.0"><body/></opml>', '<html></html>', '{"a":1}'])
      await assert.rejects(
        readOpml(text),
        (error) => error instanceof SitrepError && error.code === 'feed-unreadable',
        text,
      );
  });

  test('an empty list is a document too', async () => {
    assert.match(await writeOpml([]), /<opml version="2.0">/);
  });

  test('what is written is read back', async () => {
    const feed = fc.record({
      name: fc.string({ minLength: 1 }).map((name) =>
        name
          .replace(/[^\p{L}\p{N}&<>"' ]/gu, '')
          .replace(/\s+/g, ' ')
          .trim(),
      ),
      address: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href),
    });
    const feeds = fc.uniqueArray(feed, { minLength: 1, maxLength: 8, selector: ({ address }) => address });
    await fc.assert(
      fc.asyncProperty(feeds, async (list) => {
        fc.pre(list.every(({ name }) => name !== ''));
        assert.deepEqual(
          await readOpml(await writeOpml(list)),
          list.map(({ name, address }) => ({ name, address })),
        );
      }),
      { numRuns: 50 },
    );
  });
});
