// What a platform alone says stands in its `words.ts`: in both languages, and none of it unused.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { LANGUAGES } from '../core/article.ts';

const folder = new URL('../platforms/', import.meta.url).pathname;

/** Every text below a value; what a function says for one and for several of something. */
function* textsIn(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'function')
    for (const sample of [
      ['a', 'b', ['c']],
      [1, 2, [3]],
    ]) {
      try {
        yield* textsIn(value(...sample));
      } catch {
        // It takes something else: its own room tests it.
      }
    }
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* textsIn(inner);
}

for (const platform of ['slack', 'discord', 'web', 'terminal'])
  describe(`the words of ${platform}`, async () => {
    const words: Readonly<Record<string, unknown>> = await import(`${folder}${platform}/words.ts`);
    const files = globSync(`${folder}${platform}/**/*.{ts,js}`).filter((file) => !/\.test\.ts$/.test(file));
    const code = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
    const elsewhere = code
      .filter(({ file }) => !file.endsWith('/words.ts'))
      .map(({ text }) => text)
      .join('\n');
    const own = code.find(({ file }) => file.endsWith('/words.ts'))!.text;

    for (const [name, value] of Object.entries(words)) {
      test(`${name} is used`, () => {
        assert.match(elsewhere, new RegExp(`\\b${name}\\b`));
      });

      if (typeof value === 'object' && value !== null)
        test(`${name} is there in both languages, and all of it is used`, () => {
          const byLanguage = LANGUAGES.every((language) => language in value);
          if (!byLanguage) return;
          const [one, other] = LANGUAGES.map((language) => (value as Record<string, unknown>)[language]);
          assert.deepEqual(shapeOf(one), shapeOf(other));
          for (const key of keysOf(one))
            assert.match(elsewhere + own, new RegExp(`[.]${key}\\b|['"{,]\\s*${key}\\b`), key);
        });

      test(`${name} is finished`, () => {
        for (const text of textsIn(value)) assert.doesNotMatch(text, /TODO| {2}|^\s*$/);
      });
    }
  });

function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function shapeOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, shapeOf(inner)])
      .sort(),
  );
}
