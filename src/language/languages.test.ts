import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { test } from 'node:test';
import { LANGUAGES } from '../core/article.ts';
import { analyserOf, languageOf } from './languages.ts';

for (const language of LANGUAGES)
  test(`what loading needs for a moment is gone once a language is loaded: ${language}`, () => {
    const file = statSync(languageOf(language).model).size;
    const before = process.memoryUsage().arrayBuffers;
    analyserOf(language);
    // The tables take two and a half times the file; with the file and its parts, uncompressed, it would be four.
    const taken = (process.memoryUsage().arrayBuffers - before) / file;
    assert.ok(taken < 3.3, `${taken.toFixed(1)} times the file`);
  });
