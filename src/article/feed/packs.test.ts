import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { LANGUAGES } from '../../core/article.ts';
import { makeGuard } from '../door/address.ts';
import { readOpml } from './opml.ts';

for (const language of LANGUAGES)
  test(`the starter pack ${language} is a list of public feeds, over https`, async () => {
    const feeds = await readOpml(
      await readFile(new URL(`../../../config/feeds/${language}.opml`, import.meta.url), 'utf8'),
    );
    assert.ok(feeds.length >= 10);
    assert.equal(new Set(feeds.map(({ name }) => name)).size, feeds.length);
    const guard = makeGuard([]);
    for (const { address } of feeds) assert.equal(guard.check(address).protocol, 'https:', address);
  });
