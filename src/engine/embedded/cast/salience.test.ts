import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { briefWholly } from '../../../test/brief-plainly.ts';

const ARTICLES = {
  en: [
    'The harbour town of Skarn will close its last cannery in June. Mayor Edda Lund said that she had no choice. Lund blamed the price of herring. Lund will meet the crew on Monday.',
    'The cannery opened in 1911. It was painted red in the thirties. In 1980 a second hall was built. A clock was hung above the gate. The clock stopped in 2003.',
    'Pieter Vos, who once led the museum, said that the clock should stay.',
  ],
  nl: [
    'De havenplaats Skarn sluit in juni haar laatste visfabriek. Burgemeester Edda Lund zei dat zij geen keus had. Lund wijt het aan de haringprijs. Lund spreekt de ploeg maandag.',
    'De fabriek ging in 1911 open. In de jaren dertig werd zij rood geverfd. In 1980 kwam er een tweede hal. Boven de poort hing een klok. De klok bleef in 2003 staan.',
    'Pieter Vos, die ooit het museum leidde, zei dat de klok moet blijven.',
  ],
} as const;

describe('salience', () => {
  it('a source without a name is never main', async () => {
    const { briefing } = await briefWholly(
      'Two people familiar with the talks said the sale would fail. Two people familiar with the talks said a bank had left.',
      'en',
    );
    assert.ok(briefing.actors.every(({ salience }) => salience === 'other'));
  });

  for (const language of ['en', 'nl'] as const)
    it(`who opens the story and keeps coming back is main, who speaks once at its end is not, ${language}`, async () => {
      const { briefing } = await briefWholly(ARTICLES[language].join('\n\n'), language);
      const salience = new Map(briefing.actors.map((actor) => [actor.name, actor.salience]));
      assert.equal(briefing.actors[0]?.name, 'Edda Lund');
      assert.equal(salience.get('Edda Lund'), 'main');
      assert.equal(salience.get('Pieter Vos'), 'other');
    });
});
