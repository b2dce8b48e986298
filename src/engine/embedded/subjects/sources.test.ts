import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPersonNoun } from './sources.ts';

test('a noun is a person by what it says or how it ends, unless it is a known thing', () => {
  for (const noun of ['getuige', 'vluchteling', 'leerling', 'oud-werknemer', 'journalist'])
    assert.ok(isPersonNoun(noun, 'nl'), noun);
  for (const noun of ['ontwikkeling', 'verdeling', 'parlement', 'venster', 'kast'])
    assert.ok(!isPersonNoun(noun, 'nl'), noun);
  for (const noun of ['widow', 'predecessor', 'cyclist', 'gatekeeper']) assert.ok(isPersonNoun(noun, 'en'), noun);
  for (const noun of ['twist', 'corridor', 'harbour', 'house']) assert.ok(!isPersonNoun(noun, 'en'), noun);
});
