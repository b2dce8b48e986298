import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { readPage } from './page.ts';
import { isFault } from './result.ts';

interface Wall {
  readonly name: string;
  /** An error's code, `article` where it is one, `part` where a paywall leaves enough of one. */
  readonly expect: string;
  readonly address: string;
  readonly asked?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

const walls = readFileSync(new URL('../fixtures/walls.txt', import.meta.url), 'utf8')
  .split(/^=== /m)
  .filter((entry) => entry !== '')
  .map((entry) => {
    const end = entry.indexOf('\n');
    return { wall: JSON.parse(entry.slice(0, end)) as Wall, html: entry.slice(end + 1) };
  });

const isNormal = ({ expect }: Wall) => expect === 'article';

describe(`${walls.filter(({ wall }) => !isNormal(wall)).length} walls and ${walls.filter(({ wall }) => isNormal(wall)).length} articles that look like one`, () => {
  for (const { wall, html } of walls)
    test(wall.name, () => {
      const { article } = readPage(
        html,
        {
          url: wall.address,
          asked: wall.asked ?? wall.address,
          status: wall.status ?? 200,
          mitigated: wall.headers?.['cf-mitigated'] ?? null,
        },
        null,
      );
      const got = isFault(article) ? article.code : article.complete ? 'article' : 'part';
      assert.equal(got, wall.expect);
      if (!isFault(article)) assert.doesNotMatch(article.text, /verder lezen\?|subscribe to|abonnement\.$/i);
    });
});
