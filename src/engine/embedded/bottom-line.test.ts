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
  [
    'live blog',
    'en',
    `Harbour fire live: ferry terminal evacuated

17.20 That is all for today
We are closing this live blog. Thank you for reading.

16.45 Terminal reopens
The ferry terminal at Port Ansel has reopened after a fire in a cargo shed forced 400 passengers to leave. The harbour master, Ruth Calder, said the fire had been put out at three o'clock.

15.10 Smoke over the quay
Passengers are waiting in the church hall.`,
    'The ferry terminal at Port Ansel',
    'The harbour master, Ruth Calder',
  ],
  [
    'live blog',
    'nl',
    `Dit liveblog wordt niet meer bijgewerkt.

18.05 - Dijk houdt het

De dijk bij Oudemeer heeft het hoge water gehouden, meldt waterschap Rijn en Lek. Dijkgraaf Marja Stam spreekt van een opluchting.

16.30 - Bewoners vertrekken

Zo'n tweehonderd bewoners van Oudemeer verlieten hun huis uit voorzorg. De dijk werd met zandzakken versterkt.`,
    'De dijk bij Oudemeer heeft',
    'Dijkgraaf Marja Stam spreekt',
  ],
  [
    'investigation',
    'en',
    `One of the country's largest parcel firms had its drivers followed by private detectives, internal papers show. Swiftline spent £300,000 on the detectives last year. The union GTU called the practice a disgrace. "I saw the same grey car every night," said a driver. Swiftline says it wanted to stop theft.`,
    "One of the country's largest",
    'The union GTU',
  ],
  [
    'obituary',
    'nl',
    `Zij noemde zichzelf een laatbloeier. Beeldhouwer Annechien Roda, die zondag op 91-jarige leeftijd in Groningen overleed, begon pas op haar veertigste met hakken. Roda maakte meer dan tweehonderd beelden voor pleinen en scholen. De stad Groningen zegt dat haar beelden bij de stad horen als de toren. Zij laat drie zoons na.`,
    'Beeldhouwer Annechien Roda',
    'De stad Groningen zegt',
  ],
  [
    'press release with a headline',
    'en',
    `FOR IMMEDIATE RELEASE: Fewer swifts nest in the county

The number of swifts in Marsham County has fallen by half in ten years, the Marsham Bird Trust said today. The Trust is asking builders to leave nest bricks in every new wall. Nest bricks cost £30 each. Swifts fly to Africa in August.`,
    'The number of swifts in Marsham',
    'The Trust is asking builders',
  ],
  [
    'editorial under a headline of two sentences',
    'en',
    `Close the bar if you must. But say why

For two years the council of Eastling has tried to close the only bar on the island. The council says that the bar is noisy. Its neighbours, a lighthouse and nine sheep, have not complained. The council should tell the islanders its real reason.`,
    'For two years the council of Eastling',
    'The council says that the bar',
  ],
  [
    'summit',
    'nl',
    `LUXEMBURG - Na negen uur praten zijn de ministers van Visserij donderdagnacht zonder akkoord uit elkaar gegaan. Inzet was een verbod op sleepnetten, dat volgens de Europese Commissie nodig is. De Franse minister Luc Perrin noemde het verbod een aanval op zijn vissers. De ministers praten in juni verder.`,
    'Na negen uur praten zijn',
    'Inzet was een verbod',
  ],
  [
    'page of numbers',
    'nl',
    `Gemiddelde huurprijzen per vierkante meter in het tweede kwartaal. Tussen haakjes het verschil met een jaar eerder.

Utrecht: 19,40 (+0,60)
Zwolle: 14,10 (+0,90)

Verhuurdersvereniging Huis verwacht dat de huren in de herfst verder stijgen.`,
    'Verhuurdersvereniging Huis verwacht',
  ],
  [
    'science',
    'nl',
    `Hommels kunnen leren om een bal in een gat te rollen, blijkt uit een studie van de Universiteit Wageningen. Bioloog Tess Hoekema liet hommels naar elkaar kijken. Zo hoopte zij te zien of de hommels van elkaar leren. Hoekema vermoedt dat hommels ook in het wild van elkaar leren.`,
    'Hommels kunnen leren',
    'Hoekema vermoedt dat',
  ],
  [
    'explainer',
    'en',
    `What happened?

The dam at Carrow Reservoir began to leak on Sunday night and 2,000 people were told to leave. The water board, which owns the dam, has lowered the reservoir by four metres.

Is the dam safe?

The water board says that the dam will hold. Engineers are still examining it.`,
    'The dam at Carrow Reservoir',
    'The water board says',
  ],
  [
    'disaster, with a long lead',
    'en',
    `At least nine people were killed and twenty were missing on Sunday after a hillside gave way above the mining town of Calder in the north of the island, sweeping away a market, a chapel and part of a school.

Rescuers warned that the toll would rise. The mining company Tolben said that no blasting had taken place. Rescuers have asked Tolben for maps of the mine.`,
    'At least nine people were killed',
    'Rescuers have asked Tolben',
  ],
  [
    'accusation and denial',
    'en',
    `A fire at the Harcourt carpet mill in Selby killed two workers on Monday. A worker said that a dryer at the mill had smoked for weeks. Harcourt denies that and says that the dryer was tested in May. The union Unite says that the doors of the mill were blocked. Harcourt was founded in 1870.`,
    'A fire at the Harcourt carpet mill',
    'A worker said that a dryer',
  ],
  [
    'foreign news with a demand',
    'nl',
    `LIMA - Peru heeft de ambassadeur van Ecuador uitgewezen. De regering in Lima eist dat Ecuador zijn militairen terugtrekt uit de grensstreek. Ecuador wees die eis meteen af. President Ana Luz Torres van Ecuador zegt dat haar militairen blijven waar zij zijn.`,
    'Peru heeft de ambassadeur',
    'De regering in Lima eist',
  ],
  [
    'feature',
    'en',
    `Hannah Birch opens her shop at nine in the evening, when the night shift at the cannery begins. The other shops in Dunholm shut at five. Birch has sold soup, socks and stamps to the workers of the cannery for thirty years. The cannery says that it will close in March.`,
    'Hannah Birch opens her shop',
    'Birch has sold soup',
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
