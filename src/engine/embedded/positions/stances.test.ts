import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../../core/article.ts';
import { briefWholly } from '../../../test/brief-plainly.ts';

/** The stance of the first position of a text. */
const cases: readonly (readonly [language: Language, stance: string, text: string])[] = [
  // A negation in what is said denies nothing.
  ['en', 'claims', '"We are not against clean air, but this is going too fast," said Samira Bowen.'],
  ['nl', 'claims', '‘Wij zijn niet tegen schone lucht, maar dit gaat te snel’, zei Samira Bouali.'],
  ['en', 'claims', 'Deputy mayor Joan Whitfield said the city could no longer explain it.'],
  // In a quotation *they* are others than its speaker.
  ['en', 'claims', '"They have nothing to hide," said Samira Bowen.'],
  ['nl', 'claims', '‘Zij hebben niets te verbergen’, zei Samira Bouali.'],
  ['en', 'denies', 'Samira Bowen said she had nothing to hide.'],
  // Who is to do what.
  ['en', 'promises', '"We will keep the pool open," said councillor Ellen Baker.'],
  ['nl', 'promises', '"Wij zullen het bad openhouden", zei wethouder Els Bakker.'],
  ['en', 'demands', 'Ellen Baker said the state must pay for the pool.'],
  ['nl', 'demands', 'Els Bakker zei dat de provincie moet betalen.'],
  ['en', 'expects', 'Ellen Baker said prices will rise in spring.'],
  // A condition that is not met threatens; one that is met lets expect.
  ['en', 'warns', 'The union said it could strike in May if wages do not rise.'],
  ['en', 'expects', 'Police said the order could be lifted if air readings remain normal.'],
  // A question is asked, whatever the verb.
  ['en', 'asks', '"What exactly were the inspectors waiting for?" said Ray Delgado.'],
  // What is called untrue is denied; what is told of others who did it is held against them.
  ['en', 'denies', 'The rebels say the report is nonsense.'],
  ['nl', 'denies', 'De club zegt dat het bericht uit de lucht gegrepen is.'],
  ['en', 'accuses', '"They kept telling us it was safe," said Joan Whitfield.'],
  ['en', 'accuses', 'Joan Whitfield said neighbours should have been warned.'],
  ['nl', 'accuses', 'Volgens Joke Terpstra had de gemeente de sloot moeten schoonmaken.'],
  // What is weighed against others threatens; what is thought of is favoured; an explanation is asked for.
  ['nl', 'warns', 'De Waterrat overweegt een rechtszaak.'],
  ['nl', 'supports', 'De wethouder denkt aan een proef van een jaar.'],
  ['en', 'supports', 'The minister hinted at taking one company back into public ownership.'],
  ['nl', 'asks', 'De SP vroeg verduidelijking over de mail.'],
  // What the speaker undertakes, puts up with no longer, stands by or has done wrong.
  ['en', 'promises', '"If they send us a text, I will be back tomorrow," said Ellen Baker.'],
  ['en', 'promises', 'The council said it stood ready to mediate.'],
  ['en', 'demands', 'Edith Marsh said the town could not wait any longer.'],
  ['en', 'supports', 'The chair said the board had full confidence in the plan.'],
  ['en', 'opposes', 'The general said there was nothing to discuss.'],
  ['en', 'regrets', '"It was my fault and mine alone," said Ellen Baker.'],
  ['nl', 'promises', 'Volgens zijn advocaat gaat Jan Kok in hoger beroep.'],
  ['nl', 'demands', 'Els Bakker zei dat het hoog tijd is.'],
  ['nl', 'supports', 'De trainer zei dat het bestuur het volste vertrouwen heeft.'],
  ['nl', 'opposes', 'De generaal zei dat er geen sprake van is.'],
  // What something is called tells what is thought of it.
  ['nl', 'accuses', 'De Wit noemde het besluit kortzichtig.'],
  ['en', 'praises', 'Karen Dodds called the deal a vote of confidence.'],
  // What is called false is denied, a plan opposed.
  ['en', 'denies', 'Tehran rejects any link to the attack.'],
  ['en', 'opposes', 'Tehran rejects the plan.'],
  ['en', 'accuses', 'Roy Petty called the branch a motel with books.'],
  ['nl', 'accuses', 'Roy Peters noemde de zaal een motel met boeken.'],
  ['en', 'denies', 'Anneke Vos called the claim illiterate.'],
  // Who is meant denies a fact, or refuses what is to come.
  ['en', 'denies', '"We do not trade in hostages," said Behrouz Samadi.'],
  ['nl', 'denies', 'Piet Jansen houdt vol dat hij nooit geld heeft aangenomen.'],
  ['en', 'opposes', 'Ellen Baker says she will not step aside.'],
  ['nl', 'opposes', 'Els Bakker zei dat zij nooit haar handtekening zal zetten.'],
  ['en', 'demands', 'Austria says it wants proof.'],
  ['nl', 'demands', 'De politie raadt mensen af de weg op te gaan.'],
  ['en', 'doubts', 'Few in the town believe that the plan will work.'],
  // What happened to the one who speaks, and a fact of the past, accuse and demand nothing.
  ['nl', 'states', 'Hij verklaarde dat hij door schulden was gedwongen mee te doen.'],
  ['nl', 'states', '‘Zij wisten precies welke deur ze moesten hebben’, zei Els Bakker.'],
  ['nl', 'states', '‘Zestig mensen moesten hun huis uit’, zei Els Bakker.'],
  // Hearsay expects nothing.
  ['nl', 'claims', 'Volgens de krant zou het om een vrachtschip uit Letland gaan.'],
  // Plain information is stated.
  ['en', 'states', 'A TfL spokeswoman said the offer was made in 2021.'],
  ['nl', 'states', 'Een woordvoerder van Dekkers zei dat de brief dinsdag is verstuurd.'],
  // What somebody undertakes alone is asked of nobody.
  ['en', 'promises', 'Halden Foods wants to build a plant in Ghent.'],
  ['en', 'promises', 'Halden Foods is keen to expand in Europe.'],
  ['nl', 'promises', 'De club wil het pand slopen.'],
  ['en', 'demands', 'The party wants to abolish the tax.'],
  ['nl', 'demands', 'De partij wil de belasting afschaffen.'],
  // An effect that is reasoned or foreseen is promised by nobody.
  ['en', 'promises', 'Halden Foods said it would pay a fee of £4m.'],
  ['en', 'claims', 'The growers argued it would drive down the price of milk.'],
  ['en', 'states', 'Halden Foods said it would cost £4m.'],
  // What is not ruled out harms or does not; plans that nobody has are a fact.
  ['en', 'expects', 'Ruth Bell did not rule out talks with other bidders.'],
  ['en', 'warns', 'Ruth Bell did not rule out a strike.'],
  ['nl', 'expects', 'Els Bakker sluit een akkoord niet uit.'],
  ['en', 'states', 'Police said they had no plans to reopen the case.'],
  ['en', 'promises', 'Ruritania is eager to attract investors.'],
  // A refusal to rule out, attitudes of one's own, and what is accepted.
  ['en', 'warns', 'Ruth Bell refused to rule out a walkout.'],
  ['en', 'expects', 'The association said it hoped banks would no longer mislead savers.'],
  ['en', 'states', 'The tutor accepted that he had not replied.'],
];

describe('the stance of a position', () => {
  for (const [language, stance, text] of cases)
    it(`${stance}: ${text}`, async () => {
      const { briefing } = await briefWholly(text, language);
      assert.equal(briefing.positions[0]?.stance, stance, JSON.stringify(briefing.positions));
    });
});
