import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../core/article.ts';
import { briefWholly } from '../../test/brief-plainly.ts';

/** Articles in several manners, and the sentences that a careful reader keeps of them, by how they begin. */
const articles: readonly (readonly [manner: string, Language, text: string, ...beginnings: string[]])[] = [
  [
    'wire, with a dateline',
    'en',
    `BRUSSELS (Reuters) - The European Commission fined chip maker Halvorsen 340 million euros on Thursday for blocking rivals. Halvorsen said it would appeal. "We strongly disagree with the decision," said Erik Lund, the company's general counsel. Shares fell 4 percent.`,
    'The European Commission fined',
    'Halvorsen said it would appeal',
  ],
  [
    'court',
    'en',
    `LEEDS — A former nurse told Leeds Crown Court that she took morphine to treat her dying mother. Karen Sowerby, 44, denies three counts of theft. Prosecutor Daniel Osei said Sowerby had forged the signatures of two doctors. She broke down twice in the witness box. The trial goes on.`,
    'A former nurse told Leeds',
    'Prosecutor Daniel Osei said',
  ],
  [
    'council, with a headline',
    'nl',
    `Gemeenteraad stemt in met windmolens

De gemeenteraad van Dijkhuizen heeft dinsdagavond ingestemd met zes windmolens langs de A7. Wethouder Karin Postma sprak van een historisch besluit. Omwonendenvereniging Tegenwind stapt naar de rechter. Het debat duurde vier uur.`,
    'De gemeenteraad van Dijkhuizen heeft',
    'Wethouder Karin Postma sprak',
  ],
  [
    'sport',
    'nl',
    `ARNHEM - Vitesse heeft trainer Rob Koster ontslagen. De club staat laatste in de eredivisie. Koster zegt dat hij het seizoen graag had afgemaakt. Het regende in Arnhem.`,
    'Vitesse heeft trainer Rob Koster',
    'Koster zegt dat hij',
  ],
  [
    'opinion',
    'en',
    `Nobody likes to say no to something free. Yet the plan of Mayor Luis Ortega to scrap bus fares is a mistake. Ortega says that free buses will take cars off the road. What the city needs is more buses.`,
    'Yet the plan of Mayor Luis Ortega',
    'Ortega says that free buses',
  ],
  [
    'science',
    'nl',
    `Onderzoekers van de Universiteit Utrecht hebben in het drinkwater sporen van pfas gevonden. Hoofdonderzoeker Fatima El Idrissi noemt de uitkomst zorgelijk. De metingen duurden drie jaar.`,
    'Onderzoekers van de Universiteit Utrecht',
    'Hoofdonderzoeker Fatima El Idrissi',
  ],
  [
    'business, Flemish',
    'nl',
    `BRUSSEL (Belga) - Bakkersketen Deegwaar sluit veertig winkels in Vlaanderen. Topvrouw Lies Claes wijt dat aan de energieprijzen. De vakbonden zijn woedend. Deegwaar werd in 1974 gesticht.`,
    'Bakkersketen Deegwaar sluit',
    'Topvrouw Lies Claes wijt',
  ],
  [
    'press release, American',
    'en',
    `AUSTIN, Texas, May 4 — Brightwater Energy Inc. today announced that it will acquire SolarNest LLC for $1.2 billion. "This makes us the largest installer in the Southwest," said Linda Chavez, chief executive of Brightwater. Brightwater was founded in 2009.`,
    'Brightwater Energy Inc. today announced',
    '"This makes us the largest',
  ],
  [
    'accident',
    'nl',
    `RAALTE - Bij een aanrijding op de N348 zijn maandagochtend twee mensen gewond geraakt. Een vrachtwagen botste op een personenauto, meldt de politie. De weg was urenlang dicht.`,
    'Bij een aanrijding op de N348',
    'Een vrachtwagen botste',
  ],
  [
    'diplomacy',
    'nl',
    `MOSKOU - Rusland heeft vrijdag twee Britse diplomaten uitgezet. Het Kremlin beschuldigt hen van spionage. Londen spreekt van onzin en dreigt met maatregelen. De twee landen leven al jaren in onmin.`,
    'Rusland heeft vrijdag twee',
    'Londen spreekt van onzin',
  ],
];

describe('the bottom line', () => {
  for (const [manner, language, text, ...beginnings] of articles)
    it(`of a text in the manner of ${manner}, ${language}`, async () => {
      const { briefing } = await briefWholly(text, language);
      assert.deepEqual(
        briefing.bottomLine.map((line, i) => line.text.slice(0, beginnings[i]?.length)),
        beginnings,
      );
    });

  it('is one sentence where there is no other, and none where there is no sentence', async () => {
    assert.equal(
      (await briefWholly('The council will close the swimming pool in June.', 'en')).briefing.bottomLine.length,
      1,
    );
    assert.equal((await briefWholly('12 34 56\n78 90 12\n\n', 'nl')).briefing.bottomLine.length, 0);
    assert.equal((await briefWholly('', 'en')).briefing.bottomLine.length, 0);
  });
});
