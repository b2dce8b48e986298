import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../../core/article.ts';
import { briefPlainly, nameOf } from '../../../test/brief-plainly.ts';

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
    ['Anna Dale', 'they are abused', 'author'],
  ],
  ['en', 'The fund was founded by John Stone to help young farmers.', ['John Stone', 'help young farmers', 'author']],
  ['en', 'Citing safety rules, the officials closed the road.', ['officials', 'safety rules', 'self']],
  ['en', 'The government refused to talk.'],
  ['en', 'Police asked the drivers to wait.'],
];

describe('motives without the models', () => {
  for (const [language, text, ...expected] of cases)
    it(text, async () => {
      const { briefing } = await briefPlainly(text, language);
      assert.deepEqual(
        briefing.motives.map(({ actor, motive, basis, negated }) => [nameOf(briefing, actor), motive, basis, negated]),
        expected.map(([actor, motive, basis, negated = false]) => [actor, motive, basis, negated]),
      );
    });

  it('a reason for an opinion is an argument, no motive', async () => {
    const { briefing } = await briefPlainly(
      'Trainer Bosz noemde de nederlaag pijnlijk, want zijn ploeg was beter.',
      'nl',
    );
    assert.deepEqual(briefing.motives, []);
  });
});
