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
