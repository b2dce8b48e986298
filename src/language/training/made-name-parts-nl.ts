/** Parts of Dutch names, for made-names-nl. */
const list = (text: string): readonly string[] => text.split(',').map((one) => one.trim());

export const TRADES = list(
  'Bouw, Wonen, Groep, Energie, Zorg, Thuiszorg, Logistiek, Transport, Media, Uitgevers, Staal, Chemie, Foods, Vlees, Zuivel, Zaden, Techniek, Systems, Software, Technologies, Data, Telecom, Pharma, Capital, Vermogensbeheer, Verzekeringen, Advocaten, Accountants, Makelaars, Vastgoed, Ontwikkeling, Infra, Baggeren, Scheepsbouw, Shipping, Lines, Airlines, Airways, Rail, Reizen, Taxi, Mode, Schoenen, Meubelen, Keukens, Supermarkten, Retail, Horeca, Hotels, Catering, Schoonmaak, Beveiliging, Security, Uitzendbureau, Consultancy, Advies, Onderzoek, Research, Research & Consultancy, Recycling, Milieu, Water, Afvalbeheer, Solar, Wind, Olie, Gas, Minerals, Mining, Steel, Motors, Trucks, Fietsen, Machines, Verpakkingen, Papier, Plastics, Textiel, Bloemen, Tuinbouw, Agro, Visserij, Bierbrouwerij, Medical, Diagnostics, Labs, Games, Film, Producties, Entertainment, Studios, Records, Bank, Hypotheken, Pensioenen, Financial, Holding, International, Europe, Nederland, Partners, Services, Solutions, Industries, Fonds',
);
export const FORMS = list('BV, NV, N.V., B.V., SA, AG, GmbH, Inc., Ltd, plc, Groep, Group, Holding, SpA, AB');
export const FAMILY = list('en Zonen, & Zonen, Gebroeders, & Co');
/** What bodies deal with, as in *Bond van Onderwijs*. */
export const MATTERS = list(
  'Onderwijs, Gezondheid, Justitie, Veiligheid, Vervoer, Wonen, Milieu, Natuur, Landbouw, Visserij, Cultuur, Sport, Toerisme, Wetenschap, Media, Handel, Industrie, Energie, Water, Klimaat, Arbeid, Werk, Inkomen, Mensenrechten, Vluchtelingen, Asiel, Migratie, Ontwikkeling, Statistiek, Mededinging, Privacy, Ruimtevaart, Luchtvaart, Scheepvaart, Defensie, Buitenlandse Zaken, Economische Zaken, Sociale Zaken, Binnenlandse Zaken, Kinderopvang, Jeugdzorg, Ouderenzorg, Openbaar Vervoer, Volkshuisvesting, Ruimtelijke Ordening, Voedselveiligheid, Dierenwelzijn, Infectieziekten, Belastingen, Pensioenen, Detailhandel, Bouw, Horeca, Monumenten, Archeologie, Letteren, Muziek, Schone Kunsten, Moderne Kunst, Oudheden, Natuurwetenschappen, Geneeskunde',
);
export const HEADS = list(
  'Bond, Vereniging, Raad, Stichting, Instituut, Inspectie, Autoriteit, Commissie, Ministerie, Dienst, Bureau, Kamer, Federatie, Unie, Academie, Hof, Fonds, Centrum, Platform, Agentschap, Departement, Hogeschool, Faculteit, Partij, Beweging, Alliantie, Coalitie, Bank, College, Genootschap, Verbond',
);
/** Heads that are compounded with what they deal with, *Onderwijsraad*. */
export const JOINED = list(
  'raad, bond, inspectie, autoriteit, dienst, bureau, fonds, centrum, kamer, federatie, vereniging, commissie, instituut, unie, partij, museum, platform, verbond, bank, hof, waakhond, alarm, punt, loket, krant, nieuws, fabriek, groep, monitor',
);
export const JOINED_FRONTS = list(
  'Onderwijs, Gezondheids, Rechtshulp, Vervoers, Woon, Milieu, Natuur, Landbouw, Visserij, Cultuur, Sport, Wetenschaps, Handels, Energie, Water, Klimaat, Arbeids, Vluchtelingen, Ontwikkelings, Luchtvaart, Scheepvaart, Kinder, Jeugd, Ouderen, Consumenten, Reizigers, Huurders, Patiënten, Artsen, Politie, Militairen, Boeren, Dieren, Vogel, Voedsel, Warenautoriteits, Belasting, Pensioen, Bouw, Horeca, Monumenten, Letteren, Muziek, Film, Verkeers, Verzekerings, Reken, Journalisten, Studenten, Zeelieden, Metaal, Mijnwerkers',
);
export const OVER = list(
  'Nationale, Nederlandse, Koninklijke, Centrale, Algemene, Europese, Internationale, Vlaamse, Belgische, Raadgevende, Landelijke, Federale, Franse, Duitse, Britse, Turkse, Israëlische, Zuid-Afrikaanse, Russische, Indiase, Braziliaanse, Keniaanse, Christelijke, Vrije, Hoge, Sociaal-Economische',
);
/** The same before a word with *het*. */
export const OVER_NEUTER = list(
  'Nationaal, Nederlands, Koninklijk, Centraal, Algemeen, Europees, Internationaal, Vlaams, Belgisch, Landelijk, Federaal, Frans, Duits, Brits, Turks, Israëlisch, Zuid-Afrikaans, Russisch, Christelijk, Openbaar, Maritiem',
);
export const NEUTER_HEADS = list(
  'Instituut, Bureau, Ministerie, Fonds, Centrum, Platform, Agentschap, Departement, Verbond, Genootschap, College, Museum, Comité, Parlement, Leger, Congres, Persbureau, Kadaster, Archief, Hof, Gerechtshof, Ziekenhuis, Planbureau, Orkest, Ballet',
);
/** With a place behind it. */
export const PLACED = list(
  'Universiteit, Hogeschool, Universiteit van, Bank van, Rechtbank, Gerechtshof, Veiligheidsregio, Waterschap, Omgevingsdienst, Politie, Museum, Stichting, Omroep, Radio, RTV, TV, Partij voor, Vrienden van, Haven, Luchthaven, Gemeentebelangen, Leefbaar, Stadspartij, Bisdom, TU, SV, VV, FC, AZ, Sparta, Excelsior, Sporting, Real, Dynamo, HC, BV, GGD, ROC, UMC',
);
/** With a place in front of it. */
export const BEHIND_PLACE = list(
  'Museum, Orkest, Festival, College, Lyceum, Ziekenhuis, Stroom, Schouwburg, Beurs, Airport, Medisch Centrum, Nieuws, Courant, Dagblad, Bank, United, City, Town, Rovers, Boys, Vooruit, Universiteit, Universitair Ziekenhuis',
);
export const PARTY_FRONTS = list(
  'Nieuwe, Vrije, Groene, Sociale, Liberale, Democratische, Christelijke, Progressieve, Conservatieve, Verenigde, Socialistische, Nationale, Republikeinse, Radicale, Volks',
);
export const PARTIES = list(
  'Partij, Unie, Beweging, Alliantie, Lijst, Coalitie, Democraten, Liberalen, Socialisten, Volkspartij, Arbeiderspartij',
);
/** Organisations of the news, which no list has in Dutch; the ones with an article first. */
export const KNOWN = list(
  'Raad van State, Hoge Raad, Tweede Kamer, Eerste Kamer, Rekenkamer, Algemene Rekenkamer, Nationale Politie, Rijksrecherche, Marechaussee, Belastingdienst, Douane, Reclassering, Kinderbescherming, Raad voor de Kinderbescherming, Kiesraad, Gezondheidsraad, Onderwijsraad, Verenigde Naties, Europese Commissie, Europese Unie, Europese Centrale Bank, Wereldbank, Afrikaanse Unie, Arabische Liga, Navo, Veiligheidsraad, Algemene Vergadering, Wereldhandelsorganisatie, Wereldgezondheidsorganisatie, Kamer van Koophandel, Consumentenbond, Woonbond, Dierenbescherming, Vogelbescherming, Nederlandsche Bank, Autoriteit Persoonsgegevens, Inspectie van het Onderwijs, Arbeidsinspectie, Nederlandse Spoorwegen, Provinciale Staten, Gedeputeerde Staten, Revolutionaire Garde, Taliban, Senaat, Knesset, Doema, Bondsdag, Bundesbank, Talibaan, Federal Reserve, Douma, Paus Johannesstichting',
).filter((one) => !one.startsWith('Paus'));
export const KNOWN_NEUTER = list(
  'Openbaar Ministerie, Europees Parlement, Internationaal Strafhof, Hof van Justitie, Hof van Discipline, Rode Kruis, Leger des Heils, Centraal Bureau voor de Statistiek, Centraal Planbureau, Sociaal en Cultureel Planbureau, Planbureau voor de Leefomgeving, Constitutioneel Hof, Hooggerechtshof, Lagerhuis, Hogerhuis, Congres, Pentagon, Internationaal Monetair Fonds, Ministerie van Financiën, Witte Huis, Kremlin, Rijksmuseum, Concertgebouworkest, Militair Gezag, Nederlands Forensisch Instituut, Wereld Natuur Fonds, Europees Hof voor de Rechten van de Mens, Grondwettelijk Hof, Vaticaan, OM, RIVM, UWV, COA, CBS, CPB, IMF, KNMI',
);
/** Without an article. */
export const BARE = list(
  'Greenpeace, Amnesty International, Artsen zonder Grenzen, Unicef, Oxfam Novib, Milieudefensie, Natuurmonumenten, Staatsbosbeheer, Vluchtelingenwerk, Rijkswaterstaat, Defensie, Justitie, Buitenlandse Zaken, Economische Zaken, Hezbollah, Hamas, Fatah, Labour, Reuters, Europol, Interpol, ProRail, Frontex, Eurostat, Human Rights Watch, GroenLinks, PvdA, VVD, CDA, D66, SGP, ChristenUnie, FNV, CNV, ACV, ABVV, N-VA, CD&V, Vooruit, Vlaams Belang, Binnenlandse Zaken, Sociale Zaken, LTO Nederland, VNO-NCW, MKB-Nederland, Veilig Verkeer Nederland, Slachtofferhulp Nederland, UZ Gent, Volt, Bouwend Nederland, Actiz, Philips, Shell, Ajax, Feyenoord',
);
export const DEEDS = list(
  'prijs, verdrag, akkoord, wet, cup, festival, plan, rapport, oorlog, marathon, trofee, toernooi, virus, affaire, richtlijn, akkoorden, methode, syndroom, conferentie',
);
export const WORKS = list(
  'Operatie, Project, Storm, Orkaan, Cycloon, Wet, Ronde van, Slag bij, Grand Prix van, Verdrag van, Akkoord van, Open',
);
export const KNOWN_OTHER = list(
  'Tweede Wereldoorlog, Eerste Wereldoorlog, Olympische Spelen, Champions League, Eredivisie, Ronde van Frankrijk, Elfstedentocht, Nobelprijs, Koude Oorlog, Grondwet, Koran, Bijbel, Songfestival, Wereldbeker, Jupiler Pro League, Tour de France, Wet werk en zekerheid, Wet op de orgaandonatie, Wet langdurige zorg, Gouden Kalf, Gouden Televizier, Europacup',
);
export const SHIPS = list(
  'Ster, Zee, Noord, Zuid, Maria, Stella, Prins, Prinses, Koningin, Star, Voyager, Explorer, Spirit, Hope, Orient, Express',
);
/** Before last names, with the space. */
export const PARTICLES = list(
  'van, van de, van der, van den, de, den, ter, ten, van ’t, el, al, von, da, dos, bin, El, Al, Ben, De, Van, Van der, Vanden',
).map((one) => `${one} `);
export const PLACE_FRONTS = list(
  'Nieuw, Oud, Sint, Groot, Klein, Bad, San, Santa, Saint, Port, New, Fort, Mount, Rio, El, Al, Los, Tell, Wijk aan, Bergen op',
);
export const COMPASS = list('Noord, Zuid, Oost, West, Midden');
export const PLACE_JOINED = list(
  'dam, dijk, dorp, huizen, veen, wolde, hout, burg, berg, stad, heim, kerk, zand, waard, drecht, meer, beek, straat, straat, laan, weg, plein, gracht, kade, singel, park, polder, bos, haven, brug, eiland, wijk',
);
export const PLACE_BACKS = list(
  'aan Zee, aan den Rijn, aan de Maas, aan de IJssel, City, Bay, Valley, Beach, Oost, West, Noord, Zuid, County',
);
