import { testActors } from '../../../test/actors-of.ts';

testActors('nouns for bodies', {
  'what a noun beside a name says it is': [
    [
      'en',
      'Northline, the cruise company that uses the quay most, called the ban unworkable. The company will go to court.',
      'Northline = cruise company = company [organisation]',
    ],
    [
      'en',
      'Developer Marwood Lane said it was sad. The campaign group Basin Not Canyon called it a win. The firm said it would appeal.',
      'Marwood Lane (Developer) = Developer Marwood Lane = firm [organisation]',
      'Basin Not Canyon (campaign group) = campaign group Basin Not Canyon [organisation]',
    ],
    [
      'nl',
      'De boete trof chipmaker Halvorsen hard. Halvorsen gaat in beroep. Het concern zegt dat de boete te hoog is.',
      'Halvorsen (chipmaker) = chipmaker Halvorsen = concern [organisation]',
    ],
    [
      'nl',
      'Het Openbaar Ministerie (OM) eist zes jaar. Het OM zegt dat Joris Vonk schuldig is.',
      'Openbaar Ministerie = OM [organisation]',
      'Joris Vonk [person]',
    ],
    ['nl', 'Het OM verdenkt Joris Vonk ervan dat hij zijn baas doodde.', 'OM [organisation]', 'Joris Vonk [person]'],
    ['nl', 'Giro999 komt maandag bijeen.', 'Giro999 [organisation]'],
    [
      'nl',
      'Guyana weigert de brief. De Groenlanders willen een eigen vlag, zegt Nuuk.',
      'Guyana [state]',
      'Groenlanders = Nuuk [state]',
    ],
    [
      'nl',
      'Rederij Noordlijn noemt het besluit overhaast. De rederij stapt naar de rechter.',
      'Noordlijn (Rederij) = Rederij Noordlijn = rederij [organisation]',
    ],
    [
      'en',
      'The drivers’ union, Unison, warned of more assaults. Its president, Angela Dowd, called for a strike.',
      'Unison = drivers’ union [organisation]',
      'Angela Dowd (president) [person]',
    ],
    [
      'nl',
      'Medisch technologiebedrijf Philips verwacht groei. Vervolgens zakte ASML met 3 procent. De chipmachinefabrikant verwacht minder omzet.',
      'Philips (Medisch technologiebedrijf) = Medisch technologiebedrijf Philips [organisation]',
      'ASML = chipmachinefabrikant [organisation]',
    ],
    [
      'nl',
      'Medisch technologiebedrijf Philips verwacht groei. Bij ASML ging het slechter. De chipmachinefabrikant verwacht minder omzet.',
      'Philips (Medisch technologiebedrijf) = Medisch technologiebedrijf Philips [organisation]',
      'ASML = chipmachinefabrikant [organisation]',
    ],
    [
      'en',
      'Staff at Zalvix walked out on Monday. The union Unison called the offer an insult. The Derby City Council urged both sides to talk. The company said it would not move.',
      'Staff [group]',
      'Zalvix = company [organisation]',
      'Unison (union) = union Unison [organisation]',
      'Derby City Council [organisation]',
    ],
    [
      'en',
      'Staff at Zalvix and at Norvane walked out on Monday. The union Unison called the offer an insult. The Derby City Council urged both sides to talk. The company said it would not move.',
      'Staff [group]',
      'Unison (union) = union Unison [organisation]',
      'Derby City Council [organisation]',
      'company [organisation]',
    ],
    ['nl', 'Het dorp Zuidlo werd ontruimd. De politie sluit de wegen af.', 'politie [organisation]'],
  ],
  'a noun for a body goes on with the subject before it': [
    [
      'nl',
      'De VVD wijst op de kosten. De ANWB is niet rouwig om het uitstel. De bond wil duidelijkheid.',
      'VVD [organisation]',
      'ANWB = bond [organisation]',
    ],
    [
      'nl',
      'De VVD wijst op de kosten. Natuur & Milieu noemt het besluit dom, omdat de doelen volgens de organisatie niet gehaald worden.',
      'VVD [organisation]',
      'Natuur & Milieu = organisatie [organisation]',
    ],
  ],
  'a body that is only of another kind is another': [
    [
      'nl',
      'Gemeente Veldhaven wil de haven sluiten. De provincie steunt de gemeente, maar de gemeenteraad twijfelt.',
      'Gemeente Veldhaven = gemeente [organisation]',
      'provincie [organisation]',
      'gemeenteraad [organisation]',
    ],
    [
      'en',
      'The NHS failed her client, the lawyer said. The trust that runs the hospital denied that.',
      'NHS [organisation]',
      'lawyer [person]',
      'trust [organisation]',
    ],
  ],
  'a noun and the body of its kind': [
    [
      'en',
      'Leaders of their union gave no notice. The National Miners’ Alliance said it would appeal.',
      'Leaders of their union = Leaders [group]',
      'National Miners’ Alliance = union [organisation]',
    ],
    [
      'en',
      'Suryakala Textiles Ltd slashed its forecast on Friday. The Coimbatore-based firm blamed the cost of cotton.',
      'Suryakala Textiles Ltd = Coimbatore-based firm [organisation]',
    ],
    ['en', 'Lamson’s insurers refused to pay. The insurers gave no reason.', 'Lamson’s insurers = insurers [group]'],
    [
      'nl',
      'Vitesse ontsloeg de trainer. De Arnhemse club zegt dat zij geen keus had.',
      'Vitesse = Arnhemse club [organisation]',
    ],
  ],
});
