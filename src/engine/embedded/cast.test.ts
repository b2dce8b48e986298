import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../core/article.ts';
import { actorsOf } from '../../test/actors-of.ts';

type Expected = string;

/** Actors as `actorsOf` gives them; what is not listed must not be. */
const cases: Readonly<Record<string, readonly (readonly [Language, string, ...Expected[]])[]>> = {
  'what a noun beside a name says it is': [
    [
      'en',
      'Northline, the cruise company that uses the quay most, called the ban unworkable. The company will go to court.',
      'Northline = cruise company = company [organisation]',
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
  'the function that stands beside a name': [
    ['en', 'Eyewitness Gwen Price said it sounded like thunder.', 'Gwen Price (Eyewitness) [person]'],
    ['nl', 'Bakker Kees Molenaar overweegt te stoppen.', 'Kees Molenaar (Bakker) [person]'],
    [
      'nl',
      'De schepen van Cultuur van Gent, Bram Dewaele, betreurt de beslissing.',
      'Bram Dewaele (schepen van Cultuur van Gent) [person]',
    ],
    [
      'en',
      'Erik Lund, the company’s general counsel, strongly disagreed with the fine.',
      'Erik Lund (general counsel) [person]',
    ],
    [
      'en',
      'Linda Chavez, President and Chief Executive Officer of Brightwater, welcomed the deal.',
      'Linda Chavez (President and Chief Executive Officer of Brightwater) [person]',
    ],
    ['nl', 'Staatssecretaris Jansen van Infrastructuur schrijft een brief.', 'Jansen (Staatssecretaris) [person]'],
    [
      'en',
      'A three-judge bench headed by Chief Justice D. K. Nair stayed the order on Monday.',
      'D. K. Nair (Chief Justice) [person]',
    ],
    ['en', 'Goldman Sachs advised the buyer, Raj Patel said.', 'Goldman Sachs [organisation]', 'Raj Patel [person]'],
  ],
  'what a name is by what stands around it': [
    ['en', "Mr Aziz's daughter, Saira, said he had been kind.", 'Aziz [person]', 'Saira [person]'],
    [
      'en',
      "The union accused the refinery, Africa's largest, of firing staff.",
      'union [organisation]',
      'refinery [organisation]',
    ],
    ['en', 'CCTV footage showed Dean Hartley leaving the shop.', 'Dean Hartley [person]'],
  ],
  'where a name begins and ends': [
    ['en', 'Mr Smith denied that. Ms Dunbar agreed.', 'Smith [person]', 'Dunbar [person]'],
    ['en', 'Daniel ole Sankale opposed the plan.', 'Daniel ole Sankale [person]'],
    ['en', 'The ferry to the Isle of Harrow stops, Ian Bell said.', 'Ian Bell [person]'],
    ['nl', 'Natuur & Milieu noemt het besluit onbegrijpelijk.', 'Natuur & Milieu [organisation]'],
    [
      'nl',
      'Oppositiepartij N-VA spreekt van een blamage.',
      'N-VA (Oppositiepartij) = Oppositiepartij N-VA [organisation]',
    ],
    ['nl', 'De VVD waarschuwt dat de heffing 2,4 megaton CO2 scheelt.', 'VVD [organisation]'],
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
  'who is told to do something, and who keeps coming back': [
    ['en', 'Diana Cole urged residents to boil their water.', 'Diana Cole [person]', 'residents [group]'],
    ['en', 'Diana Cole met residents at the gate.', 'Diana Cole [person]'],
  ],
  'people by what they do': [
    ['en', 'Growers in the valley expect a dry summer.', 'Growers in the valley = Growers [group]'],
    ['nl', 'De garnalenvissers zeggen dat zij failliet gaan.', 'garnalenvissers [group]'],
    ['en', 'The computers failed twice and the papers were lost.'],
    ['nl', 'De containers vielen van de kade.'],
  ],
  'teams of states': [
    [
      'nl',
      'In de halve finale van het WK won Oranje met 2-1 van Egypte. De spits scoorde twee doelpunten, de bondscoach was tevreden. Na rust kreeg de keeper rood.',
      'Oranje [organisation]',
      'Egypte [organisation]',
    ],
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
  'nouns and what stands behind them': [
    ['nl', 'De leiders van de zes dorpen kwamen maandagavond bijeen.', 'leiders van de zes dorpen = leiders [group]'],
    ['nl', 'Zij vroeg bij de rechtbank in Den Bosch uitstel van betaling aan.'],
    [
      'nl',
      'De raad van bestuur geeft volgens haar geen krimp. De raad van bestuur zwijgt.',
      'raad van bestuur [organisation]',
    ],
    [
      'en',
      'Some 9,000 Harle supporters are expected to travel.',
      '9,000 Harle supporters = Harle supporters = supporters [group]',
    ],
    [
      'en',
      'The insurer refused to pay. The newspaper called that a scandal.',
      'insurer [organisation]',
      'newspaper [organisation]',
    ],
    [
      'nl',
      'De verzekeraar weigert te betalen. Het personeel protesteert.',
      'verzekeraar [organisation]',
      'personeel [group]',
    ],
  ],
  'who is spoken to or of': [
    ['en', 'Diana Cole told ministers that she would leave.', 'Diana Cole [person]', 'ministers [group]'],
    ['en', 'Diana Cole told reporters that she would leave.', 'Diana Cole [person]'],
    ['nl', 'Diana Kool beschuldigt handelaren van bedrog.', 'Diana Kool [person]', 'handelaren [group]'],
    ['en', 'The mill fed two daughters and three cooks.'],
    ['en', 'Leopold Hart denies it, as does Moscow.', 'Leopold Hart [person]', 'Moscow [state]'],
    ['nl', 'Leopold Hart ontkent het, net als Moskou.', 'Leopold Hart [person]', 'Moskou [state]'],
  ],
  'subjects in spite of their neighbours': [
    ['nl', 'Zij zegt dat vissers en toeristen de dijk mijden.', 'vissers [group]', 'toeristen [group]'],
    [
      'en',
      'Somerset Council, which had received 1,200 objections, declined to comment.',
      'Somerset Council [organisation]',
    ],
    ['en', 'The Treasury is said to be preparing measures of its own.', 'Treasury [organisation]'],
    [
      'en',
      'Hillstone, the Leeds-based developer, withdrew. The developer gave no reason.',
      'Hillstone = Leeds-based developer = developer [organisation]',
    ],
    [
      'en',
      "A spokeswoman for the Farmers' Union said that its members had been split.",
      "spokeswoman for the Farmers' Union = spokeswoman [person]",
    ],
  ],
  'one person, one body': [
    ['en', 'Kathryn Waters runs the gallery. Waters said that it would grow.', 'Kathryn Waters = Waters [person]'],
    [
      'en',
      'The head of the Harbour Council Edwin Solomon said that the quay was full.',
      'Edwin Solomon (head of the Harbour Council) [person]',
    ],
    [
      'en',
      'Prime Minister Arun Dass spoke on Friday. The foreign minister of Lomé said nothing. The prime minister left.',
      'Arun Dass (Prime Minister) = prime minister [person]',
      'foreign minister of Lomé = foreign minister [person]',
    ],
    [
      'nl',
      'De 91-jarige president zwijgt. De Franse president noemde dat jammer.',
      'president [person]',
      'Franse president [person]',
    ],
    [
      'nl',
      'Volgens de officier van justitie is het bewijs rond. ‘Zij wisten het’, aldus de officier.',
      'officier van justitie = officier [person]',
    ],
    [
      'nl',
      'Een containerbedrijf eist geld. Het bedrijf hing camera’s op.',
      'containerbedrijf = bedrijf [organisation]',
    ],
    [
      'nl',
      'CDA-fractievoorzitter Bart Hogenes wil uitstel. Zijn partij twijfelt aan de cijfers. Het CDA stemt morgen.',
      'Bart Hogenes (CDA-fractievoorzitter) [person]',
      'CDA = partij [organisation]',
    ],
    ['en', 'Ann Dove left the Red Cross. Her party said that it would not pay.', 'Ann Dove [person]'],
    [
      'en',
      'Over 345 Syrian pilgrims drowned, officials say. The pilgrims had paid a guide, the officials said.',
      'Syrian pilgrims = 345 Syrian pilgrims = pilgrims [group]',
      'officials [group]',
    ],
    [
      'en',
      'Ann Dove asked the company for an internship. The company refused.',
      'Ann Dove [person]',
      'company [organisation]',
    ],
    ['nl', 'De bewoner werd wakker. Een buurvrouw zei dat zij rook zag.'],
  ],
  'what is known of the whole text': [
    ['en', 'Gov. Paula Brisk vetoed the bill. The governor gave no reason.', 'Paula Brisk (Gov.) = governor [person]'],
    [
      'en',
      'What worries the chancellor is the price. Chancellor Georg Auer will travel to Bern.',
      'Georg Auer (Chancellor) = chancellor [person]',
    ],
    [
      'en',
      'Clearstub Inc. apologised. The FBI thanked the company.',
      'Clearstub Inc. = company [organisation]',
      'FBI [organisation]',
    ],
    ['nl', 'Suriname verhoogt de prijs. De regering noemt dat nodig.', 'Suriname = regering [state]'],
    ['en', 'Kenya’s government suspended the agency. Kenya gave no reason.', 'Kenya = government [state]'],
    [
      'en',
      'Detective Superintendent Rashid Malik appealed for help.',
      'Rashid Malik (Detective Superintendent) [person]',
    ],
    ['nl', 'IJsland zwijgt. De regering in Reykjavik wil rust.', 'IJsland = regering in Reykjavik [state]'],
    [
      'nl',
      'De fabrikant van elektrische fietsen Veloria vraagt uitstel. Het bedrijf is ziek.',
      'Veloria = fabrikant = bedrijf [organisation]',
    ],
    ['nl', 'Analist Wouter Brand van zakenbank Korteweg rekent op een hoger bod.', 'Wouter Brand (Analist) [person]'],
  ],
  'who is only pictured, credited or an example': [
    ['en', 'The hall shows portraits of author Anna Reed, publishers Tom Lane and Eve Moss, and Jack Nagel.'],
    ['en', 'She named painters such as Anselm Adams, Chuck Clove and Walker Edwards.'],
    ['nl', 'Zij noemde schilders zoals Anselm Adams, Kees Kloof en Wim Eduards.'],
    ['en', 'The quay at dawn. Image: Nick Moreau.'],
    ['nl', 'De kade bij dageraad. Foto: Nick Moreau.'],
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
  'Brussels and the Union': [
    [
      'en',
      'The European Commission told the firms to sell. Brussels feared a monopoly.',
      'European Commission = Brussels [state]',
      'firms [group]',
    ],
    ['en', 'Brussels wants both to sign. The European Union paid for the dam.', 'European Union = Brussels [state]'],
    ['nl', 'Zij verwijt Brussel haast. De EU wil een akkoord.', 'EU = Brussel [state]'],
    ['nl', 'Brussel stuurt hulp. België wil dat de EU meebetaalt.', 'België = Brussel [state]', 'EU [state]'],
  ],
  'states and their governments': [
    [
      'en',
      "Kenya's Foreign Ministry dismissed the remarks. Kenya will not pay.",
      'Kenya [state]',
      "Foreign Ministry = Kenya's Foreign Ministry [organisation]",
    ],
    [
      'en',
      'Washington warned Tehran again on Friday. The Trump administration wants a new deal, and Iran refused to talk.',
      'Trump administration = Washington [state]',
      'Iran = Tehran [state]',
    ],
    ['en', 'Valeska Paris joined at fourteen. Paris says that she was locked up.', 'Valeska Paris = Paris [person]'],
    [
      'nl',
      'De Vlaamse regering trekt de subsidie in. De Europese Commissie keurt dat goed.',
      'Vlaamse regering [state]',
      'Europese Commissie [state]',
    ],
  ],
  'one group under several nouns': [
    ['en', 'Rebels from the north took the town. The fighters burned the mill.', 'fighters = Rebels [group]'],
    [
      'nl',
      'Boze omwonenden stapten naar de rechter. De bewoners willen rust.',
      'Boze omwonenden = omwonenden = bewoners [group]',
    ],
  ],
  'descriptions of those who are named': [
    [
      'nl',
      'Trainer John Heitinga was tevreden over Ajax. De coach prees zijn verdediging.',
      'John Heitinga (Trainer) = coach [person]',
    ],
    ['nl', 'Paus Leo schreef een brief. De paus pleit voor eenheid.', 'Leo (Paus) = paus [person]'],
    ['nl', 'De Koninklijke Boekverkopersbond is woedend.', 'Koninklijke Boekverkopersbond [organisation]'],
    ['en', 'Dillon’s has refused to comment on the merger.', 'Dillon [organisation]'],
    [
      'nl',
      'President Maduro weigert af te treden. Rusland steunt de belaagde Venezolaanse president.',
      'Maduro (President) = belaagde Venezolaanse president [person]',
      'Rusland [state]',
    ],
    [
      'nl',
      'Het bewind van president Assad houdt stand. Assad weigert af te treden.',
      'Assad (president) = bewind van president Assad [person]',
    ],
    [
      'nl',
      'Moskou veroordeelt de pogingen van Washington om olie te kopen. Washington ontkent dat.',
      'Moskou [state]',
      'Washington [state]',
    ],
  ],
  'whose body it is, people by faith, a title before a name': [
    [
      'nl',
      'Rederij Zeewijk wil weg. Directeur Jan Postma zegt dat zijn bedrijf verlies lijdt.',
      'Zeewijk (Rederij) = Rederij Zeewijk = bedrijf [organisation]',
      'Jan Postma (Directeur) [person]',
    ],
    [
      'nl',
      'Jansen ontkent. Zijn advocaat, mr. Robert Mol, vraagt om vrijspraak.',
      'Jansen [person]',
      'Robert Mol (advocaat) [person]',
    ],
    ['en', 'Lebanese Shiites marched through the city.', 'Lebanese Shiites [group]'],
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
  'what is no actor': [
    ['en', 'Forward-looking statements were found in the annex.'],
    ['en', 'The prime minister’s house was painted white.'],
    ['nl', 'Er wonen hier goedwillende mensen.'],
    ['en', 'The waves hit Harrison County hard.'],
    ['nl', 'Als een meerderheid instemt, gaat de brug dicht.'],
    ['en', 'If a majority agrees, the bridge will close.'],
    [
      'en',
      'The Moon above the town,\nThe Stars below the sea,\nAnd Love has turned her golden face\nAway from you and me',
    ],
    [
      'en',
      'export class UserController extends Base { async getUsers(Request, Response) { return this.Service.list(); } }',
    ],
    ['nl', 'AEX 512,34 (+0,4%) Shell 24,12 Philips 18,33 ING 7,81'],
    ['en', 'By Helen Marsh\n\nNobody likes to say no to something free.'],
    ['en', 'ELECTION RESULTS\n\nJohn Smith\nMary Jones\nPeter Fox'],
    ['nl', 'Bij het ongeluk op de A7 bij Raalte raakten twee mensen gewond.'],
    ['en', 'The houses on the Marlow Dairy site will not be built.'],
    ['nl', 'Zij kozen Venezuela-beleid boven handel.'],
    ['en', "Her songs 'Picks the Best' and 'Almost Alone Again' were on the radio."],
  ],
};

describe('the cast', () => {
  for (const [title, rows] of Object.entries(cases))
    describe(title, () => {
      for (const [language, text, ...expected] of rows)
        it(text, async () => assert.deepEqual(await actorsOf(text, language), expected));
    });
});
