import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../core/article.ts';
import { actorsOf } from '../../test/actors-of.ts';

/** Actors as `actorsOf` gives them; what is not listed must not be. */
const cases: Readonly<Record<string, readonly (readonly [Language, string, ...string[]])[]>> = {
  'a group to which something is done': [
    [
      'en',
      'The police arrested two Danish diplomats on Monday.',
      'police [organisation]',
      'two Danish diplomats = Danish diplomats = diplomats [group]',
    ],
    ['en', 'Three miners were rescued after a night below ground.', 'Three miners = miners [group]'],
    ['nl', 'Twee onderwijzers zijn geschorst na klachten.', 'Twee onderwijzers = onderwijzers [group]'],
    ['nl', 'Drie mannen zijn aangehouden.', 'Drie mannen = mannen [group]'],
    ['nl', 'De marktkooplui zijn verdeeld over het plan.', 'marktkooplui [group]'],
  ],
  'a group that is only meant, counted or told': [
    ['en', 'Two people were injured.'],
    ['en', 'It would be cheaper to recruit veterans.'],
    ['en', 'The plans were seen by reporters.'],
  ],
};

describe('actors without a name', () => {
  for (const [title, rows] of Object.entries(cases))
    describe(title, () => {
      for (const [language, text, ...expected] of rows)
        it(text, async () => assert.deepEqual(await actorsOf(text, language), expected));
    });
});
