import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { briefWholly, nameOf } from '../../../test/brief-plainly.ts';

type Expected = readonly [actor: string, motive: string];

const cases: readonly (readonly [rule: string, text: string, ...Expected[]])[] = [
  ['what a deed has to do with', 'De aankoop door Rusland heeft alles te maken met gas.', ['Rusland', 'gas']],
  [
    'what the deed of the sentence before has to do with',
    'Rusland stuurt schepen. Dat heeft vooral te maken met gas.',
    ['Rusland', 'gas'],
  ],
  ['who has nothing to do with it', 'Rusland heeft niets te maken met de brand.'],
  [
    'what a deed reacts to',
    'Suriname reageert daarmee op de arrestatie van vissers op de rivier.',
    ['Suriname', 'de arrestatie van vissers op de rivier'],
  ],
  ['what is only answered', 'Suriname reageert opgelucht op de uitspraak.'],
  ['what a deed is an answer to', 'De boycot van Peru is een antwoord op de uitwijzing.', ['Peru', 'de uitwijzing']],
  ['an answer to a question', 'De keuze van Peru is een antwoord op de vraag.'],
  [
    'what somebody yields to',
    'Rosmalen Staal zwichtte voor de kritiek van de bond.',
    ['Rosmalen Staal', 'de kritiek van de bond'],
  ],
  [
    'what somebody gives in to',
    'Peru geeft toe aan de eisen van de mijnwerkers.',
    ['Peru', 'de eisen van de mijnwerkers'],
  ],
  ['what nobody presses', 'Rosmalen Staal boog voor het publiek.'],
  [
    'what lies behind a deed',
    'Achter de aankoop van Peru schuilt volgens Oslo de wens om Chili te pesten.',
    ['Peru', 'de wens om Chili te pesten'],
  ],
  ['who is behind it', 'Achter de aankoop van Peru zit het bedrijf Noordnet.'],
  [
    'whom something gave occasion to',
    'De brug bezweek. Dat was voor de gemeente Almen aanleiding om de weg te sluiten.',
    ['gemeente Almen', 'De brug bezweek'],
  ],
  ['what was reason for somebody', 'De aanslag was voor Kenia reden de grens te sluiten.', ['Kenia', 'De aanslag']],
  [
    'who goes on after *en* points back to what they said before',
    'Rusland zoekt invloed en stuurt daarom schepen.',
    ['Rusland', 'Rusland zoekt invloed'],
  ],
  [
    'what is feared right behind a deed, by a noun',
    'De VVD stemde tegen het plan. De partij vreest dat huizen minder waard worden.',
    ['VVD', 'huizen minder waard worden'],
  ],
  ['what is feared behind no deed', 'De VVD is klein. Volgens Oslo vreest de partij verlies.'],
  [
    'a fear behind the clause of the deed',
    'Duizenden inwoners van Ganja slapen buiten, bang voor naschokken.',
    ['Duizenden inwoners van Ganja', 'bang voor naschokken'],
  ],
  ['an interest in a deed', 'Suriname heeft er belang bij de rust te bewaren.', ['Suriname', 'de rust te bewaren']],
  ['no interest in it', 'Suriname heeft geen belang bij een oorlog.', ['Suriname', 'een oorlog']],
  [
    'nothing but an aim',
    'De gemeente Almen sluit de brug. Dat is puur om de winkels te plezieren.',
    ['gemeente Almen', 'de winkels te plezieren'],
  ],
  [
    'what a thing is used for to reach an aim',
    'Rosmalen Staal probeert met bonussen personeel te lokken.',
    ['Rosmalen Staal', 'personeel te lokken'],
  ],
  [
    'what is seen behind a comma is a reason',
    'Noorwegen sluit de tunnel, gezien de onveilige situatie.',
    ['Noorwegen', 'de onveilige situatie'],
  ],
  ['what was seen', 'Noorwegen heeft gezien de tunnel onveilig.'],
  [
    'an aim within its cue',
    'Noorwegen bewaakt de haven ter bescherming van de kabels.',
    ['Noorwegen', 'bescherming van de kabels'],
  ],
  [
    'a reason before the verb of a subordinate clause',
    'Kramer zegt dat Noorwegen vanwege de sneeuw de tunnel sluit.',
    ['Noorwegen', 'de sneeuw'],
  ],
  [
    'a woman’s pronoun for a government',
    'De Noorse regering ontkent dat zij uit wraak handelt.',
    ['Noorse regering', 'wraak'],
  ],
  [
    'a purpose by its noun',
    'Noorwegen kocht de haven met de bedoeling die te sluiten.',
    ['Noorwegen', 'die te sluiten'],
  ],
  [
    'a council is no advice',
    'Frankrijk stapt naar de Raad van State om de sluiting tegen te houden.',
    ['Frankrijk', 'de sluiting tegen te houden'],
  ],
  [
    'what a thing is banned for',
    'Frankrijk verbiedt drones om vogels te beschermen.',
    ['Frankrijk', 'vogels te beschermen'],
  ],
  ['what people are told not to do', 'Frankrijk verbiedt vissers om in de baai te vissen.'],
  ['what one can afford', 'Frankrijk kan het zich niet veroorloven om de tunnel te sluiten.'],
  [
    'why one wants it, behind what is wanted',
    'Frankrijk wil dat Spanje de tunnel sluit, uit angst voor overlast.',
    ['Frankrijk', 'angst voor overlast'],
  ],
  [
    'a reason with what a clause tells of it',
    'Brazilië vraagt om kalmte, mede met het oog op zijn oogst, die via Chili wordt uitgevoerd.',
    ['Brazilië', 'zijn oogst, die via Chili wordt uitgevoerd'],
  ],
  [
    'somebody is not after one thing but another',
    'Het is Rusland al jaren niet om de olie van Libië te doen, maar om Mali.',
    ['Rusland', 'de olie van Libië'],
    ['Rusland', 'Mali'],
  ],
  [
    'what *het* stands far from is no stake',
    'Peru ging op in het Verenigd Rijk van Almen om een bufferstaat te vormen.',
    ['Peru', 'een bufferstaat te vormen'],
  ],
  [
    'what it is about in somebody’s eyes',
    'Rusland koopt de haven. Volgens diplomaten gaat het niet om winstbejag.',
    ['Rusland', 'winstbejag'],
  ],
  ['what it is about in the author’s', 'Rusland koopt de haven. Het gaat om geld.'],
  [
    'a means behind an adverb',
    'Frankrijk probeerde eerder met bonussen personeel te lokken.',
    ['Frankrijk', 'personeel te lokken'],
  ],
  [
    'nobody says *hij* of himself in a quotation',
    'Volgens officier Piet Kramer stak Joris Vonk de flat in brand. ‘Hij wilde haar pijn doen’, zei Kramer.',
    ['Joris Vonk', 'haar pijn doen'],
  ],
  [
    'a feeling towards somebody',
    'Joris Vonk zweeg uit schaamte tegenover zijn moeder.',
    ['Joris Vonk', 'schaamte tegenover zijn moeder'],
  ],
  ['a reason called one', 'Als reden noemt Rosmalen Staal de hoge kosten.', ['Rosmalen Staal', 'de hoge kosten']],
  [
    'an argument called one behind its verb',
    'Rosmalen Staal voert als argument aan dat de haven te klein is.',
    ['Rosmalen Staal', 'de haven te klein is'],
  ],
  ['what somebody appeals to', 'Rosmalen Staal beroept zich op overmacht.', ['Rosmalen Staal', 'overmacht']],
  ['as what', 'Rosmalen Staal noemt Piet Kramer als opvolger.'],
  [
    'a motive that is called one behind it',
    'Jaloezie was volgens de politie het motief van Joris Vonk.',
    ['Joris Vonk', 'Jaloezie'],
  ],
  ['what was no motive is not told so', 'Het was geen motief van Joris Vonk.'],
  [
    'what a deed rests on',
    'Aan het besluit van Peru ligt angst voor smokkel ten grondslag.',
    ['Peru', 'angst voor smokkel'],
  ],
  ['by what somebody is led', 'Peru laat zich leiden door eigenbelang.', ['Peru', 'eigenbelang']],
  [
    'the thought behind a deed',
    'Vakbond ACV staakt. Het idee erachter is dat de fabriek dan toegeeft.',
    ['ACV', 'de fabriek dan toegeeft'],
  ],
  [
    'the thought that lies behind a deed',
    'Vakbond ACV staakt. De achterliggende gedachte is dat de fabriek dan toegeeft.',
    ['ACV', 'de fabriek dan toegeeft'],
  ],
  ['a thought', 'Vakbond ACV staakt. Het idee is dat de fabriek dan toegeeft.'],
  ['what a strike is for', 'Vakbond ACV staakt. De inzet van de staking is een hoger loon.', ['ACV', 'een hoger loon']],
  ['what talks are about', 'Frankrijk praat met Spanje. Inzet is de tunnel.'],
  ['a connection is a reason', 'Frankrijk sluit de tunnel in verband met de hitte.', ['Frankrijk', 'de hitte']],
  ['what an inquiry is about', 'Frankrijk heeft in verband met de brand drie mannen aangehouden.'],
  [
    'not so much one aim as another',
    'Frankrijk sluit de tunnel niet zozeer om smokkel te stoppen als wel om geld te besparen.',
    ['Frankrijk', 'smokkel te stoppen'],
    ['Frankrijk', 'geld te besparen'],
  ],
  [
    'the prosecution is no *om*',
    'Het OM verdenkt Joris Vonk ervan dat hij zijn baas doodde om een erfenis te krijgen.',
    ['Joris Vonk', 'een erfenis te krijgen'],
  ],
  [
    'a worry at the head of its sentence needs no comma',
    'Bezorgd over de smokkel sluit Frankrijk de tunnel.',
    ['Frankrijk', 'Bezorgd over de smokkel'],
  ],
  [
    'a reason with all that hangs on its second part',
    'Polen verhuist de vloot wegens het gebrek aan water en de haven bij Gdynia.',
    ['Polen', 'het gebrek aan water en de haven bij Gdynia'],
  ],
  [
    'what is proposed for a purpose',
    'Peru heeft een bemiddelaar voorgesteld om de ruzie te sussen.',
    ['Peru', 'de ruzie te sussen'],
  ],
  ['what is proposed', 'Peru heeft voorgesteld om de ruzie te sussen.'],
  [
    'the party that is pointed at is the last one named',
    'De grootste partij, Leefbaar Almen, was verdeeld. Leefbaar Almen stemde voor. Ook de VVD stemde tegen. Die partij vreest overlast.',
    ['VVD', 'overlast'],
  ],
  [
    'a feeling about those of whom a clause tells',
    'Rik De Pauw protesteert uit bezorgdheid over boeren die hun grond verliezen.',
    ['Rik De Pauw', 'bezorgdheid over boeren die hun grond verliezen'],
  ],
  [
    'an aim ends before the reason for it',
    'Burundi stuurt soldaten om geld te verdienen, want het land is failliet.',
    ['Burundi', 'geld te verdienen'],
    ['Burundi', 'het land is failliet'],
  ],
  ['what is said to be no motive', 'Jaloezie was geen motief van Joris Vonk.'],
  ['for the sake of something', 'Noorwegen zwijgt ter wille van de vrede.', ['Noorwegen', 'de vrede']],
  [
    'any thing is a means to who hopes',
    'Eritrea hoopt met de huur zijn soldaten te kunnen betalen.',
    ['Eritrea', 'zijn soldaten te kunnen betalen'],
  ],
];

describe('dutch reasons, and whose they are', () => {
  for (const [rule, text, ...expected] of cases)
    it(`${rule}: ${text}`, async () => {
      const { briefing } = await briefWholly(text, 'nl');
      assert.deepEqual(
        briefing.motives.map(({ actor, motive }) => [nameOf(briefing, actor), motive]),
        expected,
      );
    });
});
