import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../../core/article.ts';
import { briefWholly } from '../../../test/brief-plainly.ts';

/** Verbs in the sense in which they take a side, and in others: the cue and statement of every position of a text. */
const cases: readonly (readonly [language: Language, text: string, ...expected: string[]])[] = [
  // What is done to a road, a title or to people is no attitude.
  ['en', 'Farmers blocked the road to the port on Monday.'],
  ['nl', 'Boeren blokkeerden maandag de snelweg bij Assen.'],
  ['en', 'The club defended its title on Sunday.'],
  ['en', 'The company dismissed 200 workers in May.'],
  ['en', 'The party blocked the bill on Monday.', 'blocked: the bill'],
  ['en', 'The minister defended the plan on Sunday.', 'defended: the plan'],
  // What somebody has still to do, and what moved them by another's words.
  [
    'en',
    'Without a buyer the firm will have to sell its ships or ask lenders for cash, Ruth Bell said.',
    'said: Without a buyer the firm will have to sell its ships or ask lenders for cash',
  ],
  [
    'en',
    'The prosecutor, Ian Hale, argued that Ruth Bell had a motive: she resented the transfer and wanted to embarrass her managers.',
    'argued: Ruth Bell had a motive: she resented the transfer and wanted to embarrass her managers',
  ],
  // A side ends where it is told what moves those who take it.
  [
    'en',
    'Ministers have thrown their weight behind the strikers, mindful of elections due next year.',
    'thrown ... weight: the strikers',
  ],
  // Behind a quotation, a description with the name between commas.
  [
    'en',
    '"We regret any loss of jobs," its managing director, Tom Barrow, said in a statement.',
    'said: We regret any loss of jobs',
  ],
  // Who says the one thing says the other too; a participle behind *with* has a subject of its own.
  [
    'en',
    'The ministry denied that there was a shortage, saying toilets had arrived.',
    'denied: there was a shortage',
    'saying: toilets had arrived',
  ],
  [
    'en',
    'Governor Ruth Bell said the committee had voted in favour, with the dissenters preferring to wait for data.',
    'said: the committee had voted in favour',
    'preferring: wait for data',
  ],
  ['en', 'Two officials familiar with its thinking said rates would fall.', 'said: rates would fall'],
  // What somebody is asked to think is no thought of theirs.
  ['en', '"What do they think I should do?" said Ruth Bell.', 'said: What do they think I should do'],
  // A side ends before what else was said, a relative clause before the verb around it.
  [
    'en',
    'Manufacturers, who say that loans are unaffordable, were more cheerful on Monday.',
    'say: loans are unaffordable',
  ],
  ['en', 'Nobody had been asked to cover for her.'],
  // What is told of is no judgement.
  ['en', 'Ruth Bell described the last phone call with her daughter.'],
  ['en', 'Ruth Bell described the move as a mistake.', 'described: the move as a mistake'],
];

describe('reporting verbs in their several senses', () => {
  for (const [language, text, ...expected] of cases)
    it(text, async () => {
      const { briefing } = await briefWholly(text, language);
      assert.deepEqual(
        briefing.positions.map(({ cue, statement }) => `${cue}: ${statement}`),
        expected,
      );
    });
});
