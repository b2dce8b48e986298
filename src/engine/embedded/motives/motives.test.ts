import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../../core/article.ts';
import { briefWholly, nameOf } from '../../../test/brief-plainly.ts';

type Expected = readonly [actor: string, motive: string, basis: string, negated?: boolean];

const cases: readonly (readonly [Language, string, ...Expected[]])[] = [
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
  // One motive denied, another one put in its place.
  [
    'nl',
    'De gemeente Veldhaven sluit de kade niet uit rancune, maar om ongelukken te voorkomen.',
    ['gemeente Veldhaven', 'rancune', 'author', true],
    ['gemeente Veldhaven', 'ongelukken te voorkomen', 'author'],
  ],
  [
    'en',
    'Northline closed the plant not because it lost money but because the union had won.',
    ['Northline', 'it lost money', 'author', true],
    ['Northline', 'the union had won', 'author'],
  ],
  // Who is there, what is shut: an infinitive behind an act without an object.
  ['en', 'Police are there to protect the pickets.', ['Police', 'protect the pickets', 'author']],
  ['en', 'Northline said that the road was shut to prevent accidents.', ['Northline', 'prevent accidents', 'self']],
  ['en', 'Northline was forced to close the road.'],
  ['en', 'Northline had intended to close the road.'],
  ['en', 'Northline is due to announce its results on Friday.'],
  // In the passive nobody named does it, but somebody has just been named.
  [
    'nl',
    'De gemeente Veldhaven ruimt het park op. De vijver wordt leeggepompt om ratten te verdrijven.',
    ['gemeente Veldhaven', 'ratten te verdrijven', 'author'],
  ],
  // On whose word: an aside, an adverb; of a wish the article tells the reason.
  ['en', 'Northline closed the road, analysts say, in order to save money.', ['Northline', 'save money', 'attributed']],
  [
    'en',
    'Northline closed the road, reportedly because its bridge had cracked.',
    ['Northline', 'its bridge had cracked', 'attributed'],
  ],
  [
    'nl',
    'Busvervoerder Noordnet schrapt alle ritten, naar verluidt omdat de chauffeurs ziek zijn.',
    ['Noordnet', 'de chauffeurs ziek zijn', 'attributed'],
  ],
  ['en', 'France is against the plan, for fear of protests.', ['France', 'protests', 'author']],
  // A sentence that explains the one before it.
  [
    'nl',
    'Noordnet schrapt alle ritten. De belangrijkste reden is een tekort aan geld.',
    ['Noordnet', 'een tekort aan geld', 'author'],
  ],
  ['nl', 'Noordnet schrapt alle ritten. De reden is onduidelijk.'],
  ['nl', 'Noordnet schrapt alle ritten. Ook speelt prestige mee.', ['Noordnet', 'prestige', 'author']],
  ['en', 'Northline is closing the road. Its aim is to save money.', ['Northline', 'save money', 'author']],
  ['en', 'Northline is closing the road. The reason is unclear.'],
  // What somebody wants, in the words of another, or beside a deed.
  [
    'nl',
    'President Irma Kort denkt dat Frankrijk haar land wil vernederen.',
    ['Frankrijk', 'haar land wil vernederen', 'attributed'],
  ],
  ['en', 'Diplomats suspect that France wants time.', ['France', 'time', 'attributed']],
  [
    'nl',
    'Peru, dat bang is dat de smokkel zich verplaatst, heeft politie gestuurd.',
    ['Peru', 'de smokkel zich verplaatst', 'author'],
  ],
  [
    'en',
    'France, which fears a new wave of smuggling, has sent police.',
    ['France', 'a new wave of smuggling', 'author'],
  ],
  // A functionary's *we* is the body's; a deed's argument is its doer's own.
  [
    'en',
    'Jackie Olusoga, general secretary of the Northline Union, said: “We came here to sign.”',
    ['Northline Union', 'sign', 'self'],
  ],
  [
    'en',
    'Northline threatened to sue, arguing that the road would ruin its business.',
    ['Northline', 'the road would ruin its business', 'self'],
  ],
  [
    'en',
    'Northline closed the road, since it lacks the money for repairs.',
    ['Northline', 'it lacks the money for repairs', 'author'],
  ],
  ['en', 'Northline has closed the road since the bridge collapsed.'],
  [
    'nl',
    'Busvervoerder Noordnet schrapt alle ritten, nu de provincie de subsidie niet meer betaalt.',
    ['Noordnet', 'de provincie de subsidie niet meer betaalt', 'author'],
  ],
  [
    'nl',
    'Boeren blokkeren de haven. Ze willen zo verhinderen dat er schepen uitvaren.',
    ['Boeren', 'verhinderen dat er schepen uitvaren', 'author'],
  ],
  // What an *er* stands for, what others are to do, what is thought of somebody: complements.
  ['nl', 'Noordnet heeft ervoor gekozen om ritten te schrappen.'],
  ['en', 'Northline wants the money to come from reserves.'],
  ['en', 'Northline believed the crew to be safe.'],
  ['en', 'The storm is the worst to hit Northline.'],
  ['en', 'Northline went on to close the road.'],
  // What a deed is meant as; what puts somebody off; what it is about, in somebody's words.
  [
    'nl',
    'Frankrijk heeft als waarschuwing aan Spanje een fregat gestuurd.',
    ['Frankrijk', 'waarschuwing aan Spanje', 'author'],
  ],
  ['en', 'France sent a frigate as a warning to Spain.', ['France', 'warning to Spain', 'author']],
  ['en', 'Northline was put off by the price.', ['Northline', 'the price', 'author']],
  [
    'en',
    'France has recalled its envoy. “It is not about a road,” said analyst Dana Holt.',
    ['France', 'a road', 'attributed', true],
  ],
  ['en', 'It is about a road.'],
  // A fear right behind a deed; a hope for the future explains nothing.
  [
    'nl',
    'Burgemeester Jan Dekker ontruimde de kade. Hij vreesde voor ongelukken.',
    ['Jan Dekker', 'ongelukken', 'author'],
  ],
  ['nl', 'Burgemeester Jan Dekker sloot de kade. Hij hoopt op beter weer.'],
  // Who plans is who does; who is said to do it does it; what money is asked for.
  [
    'nl',
    'Het plan van busvervoerder Noordnet om ritten te schrappen wegens geldgebrek ligt op tafel.',
    ['Noordnet', 'geldgebrek', 'author'],
  ],
  [
    'en',
    'Northline is understood to be against using the road for fear of accidents.',
    ['Northline', 'accidents', 'author'],
  ],
  ['en', 'Northline asked the state for $4 million to repair the road.', ['Northline', 'repair the road', 'author']],
  ['en', 'Northline used new powers to close the road.', ['Northline', 'close the road', 'author']],
  ['en', 'Just because Northline closed the road does not mean that it is wrong.'],
  // What a strike is for or over; what the sentence's end tells of whose word it is.
  ['nl', 'De chauffeurs demonstreren maandag voor een hogere toeslag.', ['chauffeurs', 'een hogere toeslag', 'author']],
  ['en', 'Workers at Northline walked out on Monday over unsafe staffing.', ['Workers', 'unsafe staffing', 'author']],
  ['en', 'Workers at Northline walked out on Monday over the bridge.'],
  [
    'en',
    'Northline closed the road in order to save money, according to internal e-mails.',
    ['Northline', 'save money', 'attributed'],
  ],
  ['en', 'Northline asked for an adjournment to study new evidence.', ['Northline', 'study new evidence', 'author']],
  [
    'nl',
    'Vervoerder Noordnet schrapt ritten in een poging de winst te herstellen.',
    ['Noordnet', 'de winst te herstellen', 'author'],
  ],
  [
    'nl',
    'De gemeente Veldhaven sloot de kade, met het argument dat de bodem verzakt.',
    ['gemeente Veldhaven', 'de bodem verzakt', 'self'],
  ],
  // Participles that tell an aim or a belief; what one wanted; a passive on purpose; whose hurry it is.
  ['en', 'Senator Ruth Ames toured the farms, trying to win over voters.', ['Ruth Ames', 'win over voters', 'author']],
  [
    'en',
    'Northline raised its price, gambling that its rival would not follow.',
    ['Northline', 'its rival would not follow', 'author'],
  ],
  ['en', 'Jan Pohl ran onto the pitch. “I wanted to stop the match,” he said.', ['Jan Pohl', 'stop the match', 'self']],
  [
    'nl',
    'Verdediger Jan Pohl kreeg rood. “Ik wilde hem tegenhouden,” zei hij.',
    ['Jan Pohl', 'hem tegenhouden', 'self'],
  ],
  [
    'en',
    'Northline is building a school. The trees were cut down to make room for a car park, and residents are angry.',
    ['Northline', 'make room for a car park', 'author'],
  ],
  ['en', 'The trees at Northline may be used to make paper.'],
  [
    'en',
    'Northline is in no hurry to sell, because it expects prices to rise.',
    ['Northline', 'it expects prices to rise', 'author'],
  ],
  ['en', 'Divers at Northline do it for the thrill.', ['Divers', 'thrill', 'author']],
  ['en', 'Divers at Northline asked for money.'],
  // Measures, pressure, chance: complements too. A purpose ends where the sentence's own verb begins.
  ['en', 'Northline said it could take a month to clear the road.'],
  ['en', 'Northline put pressure on the city to close the road.'],
  ['en', 'The plan of Northline turned out to be a mistake.'],
  [
    'en',
    'Workers who left Northline to save their health were not driven by money.',
    ['Workers', 'save their health', 'author'],
    ['Workers', 'money', 'author', true],
  ],
  // A thing has no motive; what somebody says of it in the passive is their own.
  ['en', 'Marula Ridge said prices fell because of the drought.'],
  ['en', 'Marula Ridge said replacement was put off to save money.', ['Marula Ridge', 'save money', 'self']],
  ['en', 'The dairy said it would move to rival markets if the tax stays.'],
  ['en', '“I cannot tell parents why they must stay indoors because a train is burning,” the mayor said.'],
  ['nl', '‘Het is raar dat kinderen binnen moeten blijven omdat er een trein staat’, zei burgemeester Anja Mol.'],
  ['en', 'Did the mayor resign to save her party?'],
  [
    'en',
    'The farmers who have been willing to block the road to defend their land were not driven by money.',
    ['farmers', 'defend their land', 'author'],
    ['farmers', 'money', 'author', true],
  ],
  [
    'en',
    'The rebels who have been willing to block roads to end the siege of the Upper Valley and the East Bank were not driven by money.',
    ['rebels', 'end the siege of the Upper Valley and the East Bank', 'author'],
    ['rebels', 'money', 'author', true],
  ],
];

describe('motives', () => {
  for (const [language, text, ...expected] of cases)
    it(text, async () => {
      const { briefing } = await briefWholly(text, language);
      assert.deepEqual(
        briefing.motives.map(({ actor, motive, basis, negated }) => [nameOf(briefing, actor), motive, basis, negated]),
        expected.map(([actor, motive, basis, negated = false]) => [actor, motive, basis, negated]),
      );
    });
});
