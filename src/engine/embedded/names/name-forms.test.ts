import { testActors } from '../../../test/actors-of.ts';

testActors('the forms of names', {
  'where a name begins and ends': [
    ['en', 'Mr Smith denied that. Ms Dunbar agreed.', 'Smith [person]', 'Dunbar [person]'],
    [
      'en',
      'Rating agency Fitch warned that a default was near.',
      'Fitch (Rating agency) = Rating agency Fitch [organisation]',
    ],
    [
      'en',
      'Developer Marwood Lane said it was sad.',
      'Marwood Lane (Developer) = Developer Marwood Lane [organisation]',
    ],
    ['en', 'Daniel ole Sankale opposed the plan.', 'Daniel ole Sankale [person]'],
    ['en', 'The ferry to the Isle of Harrow stops, Ian Bell said.', 'Ian Bell [person]'],
    ['nl', 'Directeur Joop van der Meer noemt het onzin.', 'Joop van der Meer (Directeur) [person]'],
    ['nl', 'Vlaams Parlementslid Jan Peeters noemt het onzin.', 'Jan Peeters (Parlementslid) [person]'],
    [
      'nl',
      'Bakkerij Jansen stopt. Eigenaar Kris Jansen noemt het onvermijdelijk.',
      'Bakkerij Jansen [organisation]',
      'Kris Jansen (Eigenaar) [person]',
    ],
    ['nl', 'Natuur & Milieu noemt het besluit onbegrijpelijk.', 'Natuur & Milieu [organisation]'],
    [
      'nl',
      'Oppositiepartij N-VA spreekt van een blamage.',
      'N-VA (Oppositiepartij) = Oppositiepartij N-VA [organisation]',
    ],
    ['nl', 'De VVD waarschuwt dat de heffing 2,4 megaton CO2 scheelt.', 'VVD [organisation]'],
  ],
  'names of several words': [
    [
      'en',
      'They left the Sea Org. Marula Ridge Platinum shut the shaft. Marula Ridge says it cannot pay more.',
      'Marula Ridge Platinum = Marula Ridge [organisation]',
    ],
    [
      'en',
      'A textile workers’ federation said that growers had no choice.',
      'textile workers’ federation [organisation]',
      'growers [group]',
    ],
    [
      'en',
      'Save the Children wrote to the minister last week.',
      'Save the Children [organisation]',
      'minister [person]',
    ],
    ['en', 'Rival Samsung poked fun at the phone.', 'Samsung [organisation]'],
    [
      'nl',
      'De gemeente Kaag en Braassem zoekt een nieuwe huurder.',
      'gemeente Kaag en Braassem = Kaag en Braassem [organisation]',
    ],
    ['en', 'The Health and Safety Executive is investigating the fall.', 'Health and Safety Executive [organisation]'],
    ['en', 'Bristol-based Castlegate Homes considers an appeal.', 'Castlegate Homes [organisation]'],
    ['en', 'The city of Calder Bay plans to close its harbour.', 'city of Calder Bay [organisation]'],
    ['nl', 'Aanvoerder Mats de Vries begrijpt het besluit.', 'Mats de Vries (Aanvoerder) [person]'],
    ['nl', 'Volgens Van ’t Hof is de sluiting de druppel.', 'Van ’t Hof [person]'],
    ['nl', 'De Fietsersbond juicht de plannen toe.', 'Fietsersbond [organisation]'],
  ],
  'names that other words stand in': [
    [
      'en',
      'The Department for Culture, Media and Sport will publish the rates. The Ministry of Food, Water and Forests agreed.',
      'Department for Culture, Media and Sport [organisation]',
      'Ministry of Food, Water and Forests [organisation]',
    ],
    [
      'nl',
      'Het ministerie van Landbouw, Natuur en Voedselkwaliteit weigert te betalen.',
      'ministerie van Landbouw, Natuur en Voedselkwaliteit [organisation]',
    ],
    [
      'en',
      'Sen. Paula Brisk, D-Ore., called it a lie. State Sen. Bill Doak, R-Ill., disagreed.',
      'Paula Brisk (Sen.) [person]',
      'Bill Doak (State Sen.) [person]',
    ],
    ['en', 'The Quai d’Orsay said that the claim was absurd.', 'Quai d’Orsay [organisation]'],
    ['en', 'The Fraternal Order of Teachers endorsed him.', 'Fraternal Order of Teachers [organisation]'],
    ['nl', '‘Dat is mooi’, zegt visser Piet Tot uit Harlingen.', 'Piet Tot (visser) [person]'],
    ['nl', 'Harlinger Belang stemde tegen.', 'Harlinger Belang [organisation]'],
    ['nl', 'Falsterbryg, dat al brouwers opslokte, zei niets.', 'Falsterbryg [organisation]'],
    ['nl', 'Woensdagvoormiddag legden de koks het werk neer. De A7 gaat dicht.', 'koks [group]'],
  ],
  'things that have a name in them': [
    ['en', 'News of the raid reached the town. A NASA T-shirt was found.'],
    ['en', 'The Lantern Festival drew a crowd. The Summer Paralympics begin in May.'],
    ['en', 'Questionnaires replaced the talks, and numerous bodies were found.'],
    [
      'en',
      'The CEO of the Harbour Council Enver Solomon said that boats were full.',
      'Enver Solomon (CEO of the Harbour Council) [person]',
    ],
  ],
  'names of places and storms': [
    ['en', 'Hurricane Ida hit Harrison County and Egmont Islands.'],
    ['nl', 'Orkaan Ida trof havenstad Doorn en buurthuis De Kamp.'],
    ['nl', 'Zij waardeert de vriendschap, denkt Afrikakenner Mirjam Kolff.', 'Mirjam Kolff (Afrikakenner) [person]'],
    ['en', 'Children at play. Image: Nick Moreau. Nick Moreau took it.', 'Nick Moreau [person]'],
  ],
  'two names that are one, an index, an owner that is a body, a function with a hyphen': [
    [
      'en',
      'Tyne and Wear Fire and Rescue Service sent six engines.',
      'Tyne and Wear Fire and Rescue Service [organisation]',
    ],
    ['nl', 'Het waterschap Aa en Dommel verbiedt varen.', 'waterschap Aa en Dommel = Aa en Dommel [organisation]'],
    ['en', 'The Nikkei slipped and the Topix rose.'],
    ['en', 'The plant’s owner, Norwaste, denied it.', 'Norwaste [organisation]'],
    ['en', 'Long-distance runner Faith Marsh won.', 'Faith Marsh (Long-distance runner) [person]'],
  ],
  'names with a hyphen in the air, bodies that act in the clause behind them or soon, events': [
    ['nl', 'De Voedsel- en Warenautoriteit waarschuwt.', 'Voedsel- en Warenautoriteit [organisation]'],
    [
      'en',
      'Ann Dowd of Coastwatch, which wants the law repealed, cheered.',
      'Ann Dowd [person]',
      'Coastwatch [organisation]',
    ],
    ['en', 'The Department for Culture is due to announce the rates.', 'Department for Culture [organisation]'],
    ['en', 'The Riga City Lantern Festival drew a crowd.'],
  ],
  'a surname in the genitive or before *zelf*, two names in one word': [
    [
      'nl',
      'Saskia Noordhoek won de prijs. De jury prees Noordhoeks debuut.',
      'Saskia Noordhoek = Noordhoeks [person]',
      'jury [group]',
    ],
    [
      'nl',
      'Hans Wijers zweeg. Later sprak de vriend van Wijers. Wijers zelf bleef weg.',
      'Hans Wijers = Wijers [person]',
    ],
    ['nl', 'VeldhoekZonneveld wil niet reageren.', 'VeldhoekZonneveld [organisation]'],
  ],
  'genitives and small letters within a name': [
    ['en', 'King’s College London warned of delays.', 'King’s College London [organisation]'],
    [
      'en',
      'The Medicines and Healthcare products Regulatory Agency has begun a review.',
      'Medicines and Healthcare products Regulatory Agency [organisation]',
    ],
  ],
  'the capital of a sentence whose beginning is not seen': [
    [
      'en',
      'The writer Aner Shalev What is it like? Actually I think it is hard, Nora Lind said.',
      'Aner Shalev (writer) [person]',
      'Nora Lind [person]',
    ],
  ],
});
