import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { briefPlainly, briefWholly, nameOf } from '../../../test/brief-plainly.ts';

describe('whose motives are', () => {
  it('whom something is done to has not done it', async () => {
    const text =
      'Carrow Logistics hired spies. Florin Pop has joined a union. In May Pop was sacked for taking a break.';
    const { briefing } = await briefWholly(text, 'en');
    const motive = briefing.motives.find(({ motive }) => motive === 'taking a break');
    assert.equal(motive && nameOf(briefing, motive.actor), 'Carrow Logistics');
  });

  it('a pronoun that does not agree with who speaks is somebody else', async () => {
    const text = 'Tracey Pell denies it. The prosecution alleges that she moved money in order to hide it.';
    const { briefing } = await briefWholly(text, 'en');
    assert.deepEqual(
      briefing.motives.map(({ actor, motive, basis }) => [nameOf(briefing, actor), motive, basis]),
      [['Tracey Pell', 'hide it', 'attributed']],
    );
  });

  it('what somebody close to another does is not done by that other', async () => {
    const { briefing } = await briefWholly('Ada Ferris bought a barn. Her lawyer sold it to pay off the debts.', 'en');
    const [motive] = briefing.motives;
    assert.equal(motive?.motive, 'pay off the debts');
    assert.notEqual(motive && nameOf(briefing, motive.actor), 'Ada Ferris');
  });

  it('what a source says of another is attributed', async () => {
    const { briefing } = await briefPlainly('Volgens Oxfam verlaat Shell het land om belasting te ontwijken.', 'nl');
    const [motive] = briefing.motives;
    assert.equal(motive?.basis, 'attributed');
    assert.equal(nameOf(briefing, motive?.attributedTo ?? null), 'Oxfam');
    assert.equal(nameOf(briefing, motive?.actor ?? null), 'Shell');
  });

  it('a clause about somebody tells no body whose *we* is theirs', async () => {
    const text =
      'Boer Teunis Kramer, die zijn land aan Natuurmonumenten verkocht, vertrekt naar Canada. "We gaan weg omdat we rust willen", zegt Kramer.';
    const { briefing } = await briefWholly(text, 'nl');
    assert.deepEqual(
      briefing.motives.map(({ actor, motive }) => [nameOf(briefing, actor), motive]),
      [['Teunis Kramer', 'we rust willen']],
    );
  });
});
