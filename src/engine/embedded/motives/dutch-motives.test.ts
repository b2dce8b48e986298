import { describeMotiveRules, type MotiveRuleCase } from '../../../test/motive-cases.ts';

const cases: readonly MotiveRuleCase[] = [
  [
    'a fronted reason goes past a participle before its noun',
    'Vanwege het aanhoudende geweld sluit Frankrijk zijn ambassade in Goma.',
    ['Frankrijk', 'het aanhoudende geweld'],
  ],
  [
    'a fronted reason keeps its infinitive',
    'In de hoop de koers te redden, kocht Turkije vrijdag voor een miljard lira op.',
    ['Turkije', 'de koers te redden'],
  ],
  [
    'a fronted purpose ends at its infinitive, even where nobody knows the verb behind it',
    'Om rust te creëren traint PSV tot zondag achter gesloten deuren.',
    ['-', 'rust te creëren'],
  ],
  [
    'a feeling belongs to the reason',
    'Uit solidariteit met de ontslagen chauffeurs staakt vakbond ACV maandag ook.',
    ['ACV', 'solidariteit met de ontslagen chauffeurs'],
  ],
  ['pressure belongs to the reason', 'Onder druk van Duitsland trok Polen de wet in.', ['Polen', 'druk van Duitsland']],
  [
    'by what was done before one tries something',
    'Noorwegen sluit twee havens. Zo probeert Oslo de smokkel van sigaretten te stoppen.',
    ['Noorwegen', 'de smokkel van sigaretten te stoppen'],
  ],
  [
    'by a means with a participle in it one hopes something',
    'Met het vorige week gesloten verdrag hoopt Zweden zijn vissers te beschermen.',
    ['Zweden', 'zijn vissers te beschermen'],
  ],
  [
    'a body with its article is somebody',
    'Chipmaker Silvanta bouwt in Gent. Daarmee probeert het bedrijf Silvanta de concurrentie voor te blijven.',
    ['Silvanta', 'de concurrentie voor te blijven'],
  ],
  [
    'by a means behind a reflexive',
    'Turkije wil zich met de aankoop verzekeren van een plek in het programma.',
    ['Turkije', 'verzekeren van een plek in het programma'],
  ],
  [
    'by what was done, before a comparative',
    'Moldavië koopt gas in. Moldavië wil zo minder afhankelijk worden van Rusland.',
    ['Moldavië', 'minder afhankelijk worden van Rusland'],
  ],
  ['how much is no means', 'Moldavië koopt gas in. Moldavië wil zo snel mogelijk onafhankelijk worden.'],
  [
    'by what a relative clause points back to',
    'Rosmalen Staal richtte een dochterbedrijf op, waarmee Rosmalen Staal de belasting wilde ontwijken.',
    ['Rosmalen Staal', 'de belasting wilde ontwijken'],
  ],
  [
    'what a measure must do is its aim',
    'De gemeente Almen plaatst twintig camera’s. De camera’s moeten inbraken tegengaan.',
    ['gemeente Almen', 'inbraken tegengaan'],
  ],
  [
    'an aim by a preposition and its noun',
    'De gemeente Almen plaatst hekken. De hekken moeten vissers op afstand houden.',
    ['gemeente Almen', 'vissers op afstand houden'],
  ],
  ['what a thing must be is none', 'De gemeente Almen bouwt een brug. De brug moet in mei klaar zijn.'],
  ['what must happen to a thing is none', 'De gemeente Almen sluit de brug. De brug moet worden beschermd.'],
  [
    'an aim right behind a deed',
    'Denemarken sluit de grens bij Padborg. Denemarken wil voorkomen dat het virus zich verspreidt.',
    ['Denemarken', 'voorkomen dat het virus zich verspreidt'],
  ],
  ['a plan right behind a deed is none', 'Denemarken sluit de grens. Denemarken wil die in mei openen.'],
  [
    'a deed points back to its reason',
    'De brug is te zwaar belast. Daarom sluit de gemeente Almen hem maandag.',
    ['gemeente Almen', 'De brug is te zwaar belast'],
  ],
  [
    'a deed points back to the clause before it',
    'Vakbond ACV kreeg geen antwoord, en om die reden blokkeert Vakbond ACV de poort.',
    ['Vakbond ACV', 'Vakbond ACV kreeg geen antwoord'],
  ],
  ['what merely happens points back to a cause', 'Het regende hard. Daarom werd het donker.'],
  [
    'somebody is after something',
    'Het gaat Rusland erom de onderhandelingen te vertragen.',
    ['Rusland', 'de onderhandelingen te vertragen'],
  ],
  ['something is about an amount', 'Het gaat Rusland goed. Het gaat om een bedrag van drie miljoen euro.'],
  [
    'a name behind het is nobody’s article',
    'Critici zeggen dat het Boedapest erom gaat de laatste denkers te verjagen.',
    ['Boedapest', 'de laatste denkers te verjagen'],
  ],
  [
    'an infinitive behind its article is no verb of the sentence',
    'Gefrustreerd door het uitblijven van een antwoord eist de SP nieuwe verkiezingen.',
    ['SP', 'het uitblijven van een antwoord'],
  ],
  [
    'what moves somebody stands first',
    'Gesterkt door de uitslag eist de SP nieuwe verkiezingen.',
    ['SP', 'de uitslag'],
  ],
  [
    'displeasure beside a deed',
    'Boos over het uitblijven van loon, legde vakbond ACV de haven plat.',
    ['ACV', 'Boos over het uitblijven van loon'],
  ],
  ['displeasure alone', 'Vakbond ACV is boos over het uitblijven van loon.'],
  [
    'what goes on now is a reason',
    'Nu de olieprijs blijft dalen, verkoopt Noorwegen zijn voorraad.',
    ['Noorwegen', 'de olieprijs blijft dalen'],
  ],
  ['a prize without an infinitive', 'Rusland steunt de rebellen om de macht.', ['Rusland', 'macht']],
  ['reasons in one word', 'Frankrijk sluit de tunnel om veiligheidsredenen.', ['Frankrijk', 'veiligheidsredenen']],
  [
    'opdat needs no modal',
    'Frankrijk verlaagt de accijns opdat de vissers uitvaren.',
    ['Frankrijk', 'de vissers uitvaren'],
  ],
  ['what succeeded', 'Frankrijk slaagde er in Lyon voor het eerst in om de tunnel te openen.'],
  ['what is judged', 'Het is volgens Frankrijk onverstandig om de tunnel te openen.'],
  ['how much time there is', 'Frankrijk heeft nog twee weken om de tunnel te openen.'],
  ['what is needed', 'Frankrijk zegt dat het hulp nodig heeft om de tunnel te openen.'],
  ['what a right is to', 'Frankrijk zou het recht hebben om de tunnel te openen.'],
  ['what is moved', 'In Frankrijk is een motie ingediend om de minister naar huis te sturen.'],
  ['what helps', 'De regen hielp Frankrijk om de brand te doven.'],
  [
    'a fronted purpose ends before the verb of its sentence',
    'Om te ontsnappen aan zijn schulden verkocht Rosmalen Staal de haven.',
    ['Rosmalen Staal', 'te ontsnappen aan zijn schulden'],
  ],
  [
    'by what was done, before what is to be prevented',
    'Tunesië verlaagt de broodprijs. Tunesië hoopt zo nieuwe onlusten te voorkomen.',
    ['Tunesië', 'nieuwe onlusten te voorkomen'],
  ],
  ['how long it took', 'Het kostte Frankrijk drie maanden om de tunnel te openen.'],
  ['how much of it', 'Frankrijk was te zwak om de tunnel te openen.'],
  ['which one', 'Frankrijk was het eerste land om de tunnel te openen.'],
  ['what came next', 'Frankrijk sloot de tunnel om vervolgens te ontdekken dat er nog een trein in stond.'],
  ['at what time', 'Frankrijk begint om half negen en is op televisie te zien.'],
  ['what nobody does on purpose has a cause', 'Frankrijk verloor de finale omdat de keeper twee keer blunderde.'],
  [
    'what soldiers have as their task is what they are sent for',
    'Noorwegen stuurt soldaten, die tot taak hebben de haven te bewaken.',
    ['soldaten', 'de haven te bewaken'],
  ],
  ['a *het* before a noun says of nobody what is at stake', 'Volgens Kramer gaat het bedrijf Noordnet om winst.'],
  [
    'what a deed is called a retaliation for',
    'Iran noemde de actie een vergelding voor de aanval.',
    ['Iran', 'vergelding voor de aanval'],
  ],
];

describeMotiveRules('Dutch motives', 'nl', cases);
