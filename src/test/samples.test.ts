import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { LANGUAGES } from '../core/article.ts';
import { briefWholly } from './brief-plainly.ts';

const PRONOUN = /^(he|she|it|they|we|hij|zij|ze|het|wij|we)$/i;

describe('the bundled samples', () => {
  for (const language of LANGUAGES)
    it(`every part of a briefing has something to show, and nobody goes by a pronoun: ${language}`, async () => {
      const text = readFileSync(new URL(`../app/samples/${language}.txt`, import.meta.url), 'utf8');
      const { briefing, dropped } = await briefWholly(text, language);
      assert.equal(dropped, 0);
      const { bottomLine, actors, positions, motives, questions } = briefing;
      for (const part of [bottomLine, actors, positions, motives, questions]) assert.ok(part && part.length > 0);
      const unknown = [...positions, ...motives].filter(({ actor, holder }) => actor === null && PRONOUN.test(holder));
      assert.deepEqual(unknown, []);
    });
});
