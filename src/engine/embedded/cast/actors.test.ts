import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { briefPlainly } from '../../../test/brief-plainly.ts';

describe('actors', () => {
  it('all forms of one entity are one actor, with its function', async () => {
    const { briefing } = await briefPlainly(
      'Premier Jan Verbeek opende de haven. Verbeek sprak van een mijlpaal. De premier vertrok daarna.',
      'nl',
    );
    const [verbeek] = briefing.actors;
    assert.equal(verbeek?.name, 'Jan Verbeek');
    assert.equal(verbeek?.kind, 'person');
    assert.equal(verbeek?.role, 'Premier');
    assert.equal(verbeek?.mentions, 3);
    assert.ok(verbeek?.aliases.includes('Verbeek'));
  });

  it('a capital, a government and its leader’s name stand for their state', async () => {
    const { briefing } = await briefPlainly(
      'Rusland trekt zijn troepen terug. Moskou zegt dat de oefening voorbij is. De regering-Trump eist meer, en Washington dreigt met sancties.',
      'nl',
    );
    const states = briefing.actors
      .filter(({ kind }) => kind === 'state')
      .map(({ name, aliases }) => [name, ...aliases]);
    assert.deepEqual(
      states.map((forms) => forms.sort()),
      [
        ['Moskou', 'Rusland'],
        ['Washington', 'regering-Trump'],
      ],
    );
  });

  it('an abbreviation in brackets is the same body', async () => {
    const { briefing } = await briefPlainly(
      'The National Farmers Union (NFU) met on Friday. The NFU says prices are too low.',
      'en',
    );
    assert.deepEqual(
      briefing.actors.map(({ name, kind, aliases }) => [name, kind, aliases]),
      [['National Farmers Union', 'organisation', ['NFU']]],
    );
  });

  it('a place that is only a place is none', async () => {
    const { briefing } = await briefPlainly('The fire in Bristol started on Monday near Bath.', 'en');
    assert.deepEqual(briefing.actors, []);
  });

  it('names with particles and hyphens stay whole', async () => {
    const nl = await briefPlainly('Ad van de Ven zei niets. Later vertrok Van de Ven.', 'nl');
    assert.equal(nl.briefing.actors[0]?.name, 'Ad van de Ven');
    const en = await briefPlainly('Leung Kwok-hung said the vote was fair.', 'en');
    assert.equal(en.briefing.actors[0]?.name, 'Leung Kwok-hung');
  });
});
