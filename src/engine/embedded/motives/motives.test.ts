import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../../core/article.ts';
import { briefPlainly, briefWholly, nameOf } from '../../../test/brief-plainly.ts';

type Expected = readonly [actor: string, motive: string, basis: string, negated?: boolean];

const cases: readonly (readonly [Language, string, ...Expected[]])[] = [
  [
    'nl',
    'De actievoerders bezetten het gebouw om de sloop tegen te houden.',
    ['actievoerders', 'de sloop tegen te houden', 'author'],
  ],
  [
    'nl',
    'Minister Van Dam wil de regels aanscherpen, omdat er misbruik van wordt gemaakt.',
    ['Van Dam', 'er misbruik van wordt gemaakt', 'author'],
  ],
  [
    'nl',
    'De supermarktketen sluit tien winkels wegens tegenvallende omzet.',
    ['supermarktketen', 'tegenvallende omzet', 'author'],
  ],
  [
    'nl',
    'De gemeente heeft de vergunning ingetrokken, want de eigenaar hield zich niet aan de afspraken.',
    ['gemeente', 'de eigenaar hield zich niet aan de afspraken', 'author'],
  ],
  [
    'nl',
    'Frankrijk heeft grote economische belangen in Niger.',
    ['Frankrijk', 'grote economische belangen in Niger', 'author'],
  ],
  ['nl', 'De bond heeft geen politieke motieven om te staken.', ['bond', 'politieke motieven', 'author', true]],
  ['nl', 'Met de top hoopt Zweden de oorlog te beëindigen.', ['Zweden', 'de oorlog te beëindigen', 'author']],
  ['nl', 'Zweden hoopt de oorlog te beëindigen.'],
  ['nl', 'De regering heeft de poging om te bemiddelen gestaakt.'],
  ['nl', 'De brug is gesloten omdat het hard waait.'],
  ['en', 'Protesters occupied the building to stop its demolition.', ['Protesters', 'stop its demolition', 'author']],
  [
    'en',
    'The supermarket chain closed ten stores because of falling sales.',
    ['supermarket chain', 'falling sales', 'author'],
  ],
  [
    'en',
    'Minister Anna Dale wants to tighten the rules because they are abused.',
    ['Anna Dale', 'they are abused', 'self'],
  ],
  ['en', 'The fund was founded by John Stone to help young farmers.', ['John Stone', 'help young farmers', 'author']],
  ['en', 'Citing safety rules, the officials closed the road.', ['officials', 'safety rules', 'author']],
  ['en', 'The government refused to talk.'],
  ['en', 'Police asked the drivers to wait.'],
];

/** What needs the parse. */
const analysed: typeof cases = [
  // A feeling is a motive itself.
  ['nl', 'Busvervoerder Noordnet schrapt uit voorzorg alle ritten.', ['Noordnet', 'voorzorg', 'author']],
  ['en', 'Bartlett refused the medal out of spite.', ['Bartlett', 'spite', 'author']],
  ['en', 'Bartlett ran out of the room.'],
  // So that something can be, or so as not to.
  [
    'nl',
    'De gemeente Veldhaven sluit de kade, zodat schepen er niet meer kunnen aanleggen.',
    ['gemeente Veldhaven', 'schepen er niet meer kunnen aanleggen', 'author'],
  ],
  ['nl', 'De gemeente Veldhaven sluit de kade, zodat het stil is.'],
  [
    'en',
    'Northline delayed the announcement so as not to alarm investors.',
    ['Northline', 'not to alarm investors', 'author'],
  ],
  // What an act is for, told in a sentence of its own.
  [
    'nl',
    'Lie riep zijn leden op de haven te blokkeren. Dat moet de druk op Brussel opvoeren.',
    ['Lie', 'de druk op Brussel opvoeren', 'author'],
  ],
  // A complement explains nothing; the clock is no purpose.
  ['en', 'Labour urged ministers to suspend the contract to supply medicines.'],
  ['nl', 'De burgemeester vroeg de actievoerders om te vertrekken.'],
  ['nl', 'De vergadering begon om kwart voor twaalf, nadat hij had gevraagd rustig te blijven.'],
  // Before its clause, and behind an object that does not do it.
  ['en', 'To cut costs, Blunt Foods is closing ten shops.', ['Blunt Foods', 'cut costs', 'author']],
  ['en', 'Greece summoned the ambassador to demand an apology.', ['Greece', 'demand an apology', 'author']],
  // Fears and aversions; what somebody is punished for.
  ['en', 'Britain, wary of a quarrel, sent no ships.', ['Britain', 'wary of a quarrel', 'author']],
  ['en', 'Harbour City sacked its manager for losing six games.', ['Harbour City', 'losing six games', 'author']],
  // What is wanted ends before its reason, which is the wisher's.
  [
    'nl',
    'Milieudefensie wil dat de fabriek sluit, omdat zij lawaai maakt.',
    ['Milieudefensie', 'zij lawaai maakt', 'author'],
  ],
  // Soldiers act for their state.
  [
    'nl',
    'Rusland stuurde Russische militairen naar Caracas. De troepen zijn er om het leger te helpen.',
    ['Rusland', 'het leger te helpen', 'author'],
  ],
  // A thing has no motive; what somebody says of it in the passive is their own.
  ['en', 'Marula Ridge said prices fell because of the drought.'],
  ['en', 'Marula Ridge said replacement was put off to save money.', ['Marula Ridge', 'save money', 'self']],
];

describe('motives', () => {
  for (const [language, text, ...expected] of cases)
    it(text, async () => {
      const { briefing } = await briefPlainly(text, language);
      assert.deepEqual(
        briefing.motives.map(({ actor, motive, basis, negated }) => [nameOf(briefing, actor), motive, basis, negated]),
        expected.map(([actor, motive, basis, negated = false]) => [actor, motive, basis, negated]),
      );
    });

  for (const [language, text, ...expected] of analysed)
    it(`with the models: ${text}`, async () => {
      const { briefing } = await briefWholly(text, language);
      assert.deepEqual(
        briefing.motives.map(({ actor, motive, basis, negated }) => [nameOf(briefing, actor), motive, basis, negated]),
        expected.map(([actor, motive, basis, negated = false]) => [actor, motive, basis, negated]),
      );
    });

  it('what a source says of another is attributed', async () => {
    const { briefing } = await briefPlainly('Volgens Oxfam verlaat Shell het land om belasting te ontwijken.', 'nl');
    const [motive] = briefing.motives;
    assert.equal(motive?.basis, 'attributed');
    assert.equal(nameOf(briefing, motive?.attributedTo ?? null), 'Oxfam');
    assert.equal(nameOf(briefing, motive?.actor ?? null), 'Shell');
  });

  it('a reason for an opinion is an argument, no motive', async () => {
    const { briefing } = await briefPlainly(
      'Trainer Bosz noemde de nederlaag pijnlijk, want zijn ploeg was beter.',
      'nl',
    );
    assert.deepEqual(briefing.motives, []);
  });
});
