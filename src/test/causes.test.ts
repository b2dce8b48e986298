import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { briefWholly } from './brief-plainly.ts';
import { type Fault, faultsOf } from './causes.ts';
import { type GoldArticle, scoreBriefing } from './scoring.ts';

const text =
  'Mayor Karen Baker said the bridge will stay closed. It is unclear who will pay. The council closed it because the piers were cracking.';
const gold: GoldArticle = {
  id: 'bridge',
  language: 'en',
  text,
  actors: [
    { id: 'baker', name: 'Karen Baker', kind: 'person', salience: 'main' },
    { id: 'council', name: 'council', kind: 'organisation', salience: 'main' },
  ],
  positions: [{ actor: 'baker', holder: 'Karen Baker', statement: 'the bridge will stay closed', stance: 'expects' }],
  motives: [{ actor: 'council', motive: 'the piers were cracking', basis: 'author' }],
  questions: [{ text: 'It is unclear who will pay', kind: 'unknown' }],
};

async function faults(changes: Partial<GoldArticle>): Promise<readonly string[]> {
  const changed = { ...gold, ...changes };
  const { briefing } = await briefWholly(text, 'en');
  const { compared } = scoreBriefing(changed, briefing);
  return faultsOf(changed, briefing, compared).map(({ list, side, cause }: Fault) => `${list} ${side}: ${cause}`);
}

describe('the causes of faults', () => {
  it('are none where a briefing is as annotated', async () => {
    assert.deepEqual(await faults({}), []);
  });

  it('tell another actor on both sides, by what names it', async () => {
    const position = { ...gold.positions[0]!, actor: 'council', holder: 'council' };
    assert.deepEqual(await faults({ positions: [position] }), [
      'positions missed: another actor for name',
      'positions wrong: another actor for name',
    ]);
  });

  it('tell bounds from what is not there at all', async () => {
    const position = { ...gold.positions[0]!, statement: 'closed' };
    assert.deepEqual(await faults({ positions: [position] }), [
      'positions missed: too many words',
      'positions wrong: too many words',
    ]);
    const question = { text: 'the piers were cracking', kind: 'unknown' };
    assert.deepEqual(await faults({ questions: [question] }), [
      'questions missed: given as motive, unknown',
      'questions wrong: nothing annotated',
    ]);
  });

  it('tell an actor under another name from one that is not there', async () => {
    const [baker, council] = gold.actors;
    assert.deepEqual(await faults({ actors: [{ ...baker!, name: 'Baker Bridges' }, council!] }), [
      'actors missed: otherwise named',
      'actors wrong: otherwise named',
    ]);
    const fox = { id: 'fox', name: 'John Fox', kind: 'person', salience: 'other' };
    assert.deepEqual(await faults({ actors: [...gold.actors, fox] }), [
      'actors missed: nothing given for a name of a person',
    ]);
  });
});
