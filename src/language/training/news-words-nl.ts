const list = (text: string): readonly string[] => text.split(',').map((one) => one.trim());

const FUNCTIONS =
  'minister, staatssecretaris, premier, president, wethouder, burgemeester, gedeputeerde, raadslid, Kamerlid, Statenlid, fractievoorzitter, fractieleider, partijleider, lijsttrekker, senator, Europarlementariër, voorzitter, vicevoorzitter, directeur, algemeen directeur, topman, topvrouw, bestuursvoorzitter, bestuurder, bestuurslid, commissaris, oprichter, eigenaar, ondernemer, woordvoerder, woordvoerster, advocaat, strafpleiter, officier van justitie, rechter, curator, hoogleraar, emeritus hoogleraar, onderzoeker, econoom, hoofdeconoom, analist, historicus, bioloog, viroloog, huisarts, chirurg, verpleegkundige, rector, schoolleider, docent, leraar, wijkagent, korpschef, politiechef, generaal, kolonel, kapitein, schipper, boer, akkerbouwer, visser, bewoner, omwonende, buurman, slachtoffer, ooggetuige, getuige, trainer, coach, aanvoerder, spits, keeper, wielrenner, schaatser, zanger, zangeres, acteur, actrice, regisseur, schrijver, schrijfster, kunstenaar, dirigent, journalist, verslaggever, correspondent, hoofdredacteur, bisschop, aartsbisschop, dominee, imam, koning, koningin, prins, prinses, gouverneur, ambassadeur, gezant, dijkgraaf, projectleider, campagneleider, vakbondsleider, vakbondsbestuurder, onderhandelaar, secretaris, secretaris-generaal, penningmeester, manager, financieel directeur, inspecteur, inspecteur-generaal, beleidsadviseur, adviseur, activist, oppositieleider, rebellenleider, bondsvoorzitter, ombudsman, bestuurskundige, politicoloog, jurist, toezichthouder, aandeelhouder, belegger, investeerder, weduwe, zoon, dochter, broer, zus';

/** Bodies with *de*, and with *het*. */
const BODIES =
  'bank, verzekeraar, vakbond, partij, vereniging, stichting, fabrikant, producent, brouwer, bierbrouwer, autofabrikant, medicijnfabrikant, chipmaker, keten, supermarktketen, winkelketen, luchtvaartmaatschappij, rederij, scheepswerf, werf, krant, omroep, zender, uitgeverij, uitgever, denktank, toezichthouder, belangenvereniging, belangenorganisatie, mensenrechtenorganisatie, milieuorganisatie, hulporganisatie, organisatie, brancheorganisatie, koepelorganisatie, woningcorporatie, zorginstelling, zorgverzekeraar, thuiszorgorganisatie, kliniek, school, universiteit, hogeschool, club, voetbalclub, actiegroep, bewonersgroep, terreurgroep, rebellengroep, militie, beweging, oppositiepartij, regeringspartij, coalitiepartij, holding, investeerder, investeringsmaatschappij, projectontwikkelaar, aannemer, bouwer, vervoerder, busmaatschappij, netbeheerder, oliemaatschappij, energieleverancier, gasleverancier, telecomaanbieder, softwaremaker, start-up, webwinkel, maaltijdbezorger, kledingketen, hotelketen, cao-partner, coöperatie, boerenbond, reisorganisatie, vermogensbeheerder, accountant, moskee, wielerploeg, band, staalfabriek, mijnbouwer';
const NEUTER_BODIES =
  'bedrijf, concern, chemiebedrijf, chemieconcern, staalbedrijf, staalconcern, softwarebedrijf, technologiebedrijf, techbedrijf, bouwbedrijf, bouwconcern, transportbedrijf, energiebedrijf, energieconcern, recyclingbedrijf, mijnbouwbedrijf, oliebedrijf, olieconcern, baggerbedrijf, farmaceutisch bedrijf, uitzendbureau, onderzoeksbureau, adviesbureau, advocatenkantoor, accountantskantoor, persbureau, instituut, onderzoeksinstituut, ziekenhuis, museum, fonds, investeringsfonds, pensioenfonds, hedgefonds, weekblad, dagblad, tijdschrift, platform, consortium, collectief, familiebedrijf, schoonmaakbedrijf, beveiligingsbedrijf, waterbedrijf, spoorbedrijf, postbedrijf, reclamebureau, architectenbureau, modehuis, voedingsconcern, mediaconcern, modeconcern, telecombedrijf, warenhuis, theatergezelschap, orkest, verbond, netwerk, restaurant, café, hotel';

const PEOPLE =
  'boer, verpleegkundige, leraar, buschauffeur, student, winkelier, visser, bewoner, gepensioneerde, huisarts, cardioloog, chirurg, econoom, ingenieur, bioloog, viroloog, historicus, activist, journalist, verslaggever, analist, advocaat, mijnwerker, timmerman, piloot, kok, bakker, huurder, verhuurder, pastoor, zanger, zangeres, acteur, schrijver, beeldhouwer, keeper, middenvelder, spits, wielrenner, sprinter, ooggetuige, vrijwilliger, vluchteling, woordvoerder, raadslid, belegger, hoogleraar, docent, onderzoeker, klimatoloog, geoloog, conservator, dirigent, rechercheur, agent, brandweerman, vakbondsman, ondernemer, horecaondernemer, veehouder, tuinder, schipper, omwonende, patiënt, moeder, scholier';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** What compounds end with: people, bodies. */
const PEOPLE_ENDS =
  'directeur, voorzitter, bestuurder, leider, minister, coördinator, woordvoerder, onderzoeker, expert, deskundige, manager, arts, boer, handelaar, houder, agent, trainer, coach, speler, kampioen, zanger, maker, schrijver, eigenaar, bewoner, advocaat, hoogleraar, econoom, specialist, chef, baas, man, vrouw, kundige, verzamelaar, bouwer, chauffeur, meester, inspecteur, adviseur, wethouder, secretaris, graaf, journalist, redacteur';
const BODY_ENDS =
  'bedrijf, concern, bank, bond, keten, fabrikant, producent, maker, vereniging, organisatie, club, instelling, partij, maatschappij, leverancier, fonds, instituut, bureau, groep, coöperatie, uitgever, krant, winkel, fabriek, dienst, verzekeraar, exploitant, stichting, beweging, platform';

/** Dutch compounds for slots, put together of a noun and one of these. */
export const DUTCH_COMPOUNDS: Readonly<Record<string, readonly string[]>> = {
  rc: list(PEOPLE_ENDS),
  bc: list(BODY_ENDS),
};

/** Dutch words for slots. */
export const DUTCH_NEWS_WORDS: Readonly<Record<string, readonly string[]>> = {
  f: list(FUNCTIONS),
  r: [...list(FUNCTIONS).map(capital), 'Prof. dr.', 'Prof.', 'Dr.', 'Drs.', 'Ir.', 'Mr.', 'Ds.'],
  bodyd: list(BODIES),
  Bodyd: list(BODIES).map(capital),
  bodyh: list(NEUTER_BODIES),
  Bodyh: list(NEUTER_BODIES).map(capital),
  person: list(PEOPLE),
  Person: list(PEOPLE).map(capital),
  place: list(
    'stad, plaats, gemeente, provincie, regio, havenstad, hoofdstad, grensplaats, badplaats, wijk, buurt, deelgemeente, kuststad, vallei, streek, miljoenenstad, rivier, kustplaats, oase, enclave',
  ),
  ship: list(
    'veerboot, tanker, olietanker, kotter, trawler, duikboot, onderzeeër, torpedobootjager, reddingsboot, vissersboot, driemaster, ijsbreker, sleepboot, coaster, bulkcarrier, ferry, fregat, zeilboot',
  ),
  m: ['2,3 miljard euro', '40 miljoen euro', '4 miljoen dollar', '900.000 euro', 'een half miljard', '12 miljoen pond'],
  j: list(
    'Frans, Duits, Brits, Amerikaans, Chinees, Russisch, Indiaas, Nederlands, Belgisch, Vlaams, Spaans, Italiaans, Pools, Turks, Iraans, Israëlisch, Zuid-Afrikaans, Braziliaans, Canadees, Japans, Zuid-Koreaans, Zweeds, Noors, Deens, Zwitsers, Oostenrijks',
  ),
  say: list(
    'zegt, zegt, zei, zei, stelt, meldt, laat weten, vindt, denkt, verwacht, vreest, hoopt, beweert, benadrukt, bevestigt, erkent, ontkent, verklaarde, waarschuwt, schrijft, maakte bekend',
  ),
  d: list(
    'maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, gisteren, vandaag, 3 maart, dinsdagavond, vrijdagochtend, vorige week',
  ),
  W: list(
    'Washington, Londen, Parijs, Moskou, Peking, Berlijn, Brussel, Kiev, Ankara, Teheran, Jeruzalem, Tokio, Seoul, Pyongyang, New Delhi, Islamabad, Caïro, Nairobi, Pretoria, Madrid, Rome, Wenen, Warschau, Boedapest, Belgrado, Athene, Stockholm, Oslo, Kopenhagen, Den Haag, Dublin, Ottawa, Canberra, Mexico-Stad, Caracas, Bogotá, Havana, Riyad, Doha, Bagdad, Damascus, Beiroet, Tripoli, Khartoem, Kabul, Taipei, Hanoi, Manilla, Jakarta, Paramaribo, Willemstad, Rabat, Algiers, Tunis, Kigali, Kinshasa, Het Witte Huis, het Kremlin',
  ).filter((one) => !/^Het|^het/.test(one)),
  K: list(
    'Nederland, België, Duitsland, Frankrijk, Engeland, Groot-Brittannië, Ierland, Spanje, Portugal, Italië, Zwitserland, Oostenrijk, Polen, Tsjechië, Slowakije, Hongarije, Roemenië, Bulgarije, Griekenland, Turkije, Cyprus, Malta, Servië, Kroatië, Bosnië, Kosovo, Albanië, Noord-Macedonië, Oekraïne, Rusland, Wit-Rusland, Moldavië, Georgië, Armenië, Azerbeidzjan, Zweden, Noorwegen, Denemarken, Finland, IJsland, Estland, Letland, Litouwen, Israël, Libanon, Syrië, Irak, Iran, Jordanië, Saudi-Arabië, Jemen, Oman, Qatar, Koeweit, Egypte, Libië, Tunesië, Algerije, Marokko, Soedan, Zuid-Soedan, Ethiopië, Eritrea, Somalië, Kenia, Oeganda, Rwanda, Burundi, Tanzania, Congo, Nigeria, Niger, Mali, Ghana, Senegal, Ivoorkust, Kameroen, Angola, Mozambique, Zimbabwe, Zambia, Namibië, Zuid-Afrika, Madagaskar, India, Pakistan, Afghanistan, Bangladesh, Sri Lanka, Nepal, China, Japan, Zuid-Korea, Noord-Korea, Taiwan, Mongolië, Vietnam, Thailand, Cambodja, Myanmar, Maleisië, Singapore, Indonesië, de Filipijnen, Australië, Nieuw-Zeeland, Canada, Amerika, Mexico, Guatemala, Honduras, Nicaragua, Cuba, Haïti, Jamaica, Colombia, Venezuela, Ecuador, Peru, Bolivia, Chili, Argentinië, Brazilië, Uruguay, Paraguay, Suriname, Curaçao, Aruba, Vlaanderen, Wallonië, Catalonië, Beieren, Schotland, Gelderland, Limburg, Drenthe, Overijssel, Flevoland, Zeeland, Friesland, Groningen, Noord-Brabant, Noord-Holland, Zuid-Holland',
  ).filter((one) => !one.startsWith('de ')),
  J: list(
    'Franse, Duitse, Britse, Amerikaanse, Chinese, Russische, Indiase, Nederlandse, Belgische, Vlaamse, Spaanse, Italiaanse, Poolse, Turkse, Iraanse, Israëlische, Egyptische, Keniaanse, Nigeriaanse, Zuid-Afrikaanse, Braziliaanse, Mexicaanse, Canadese, Australische, Japanse, Zuid-Koreaanse, Oekraïense, Zweedse, Noorse, Deense, Griekse, Servische, Ierse, Schotse, Zwitserse, Oostenrijkse, Hongaarse, Tsjechische, Portugese, Pakistaanse, Marokkaanse, Surinaamse, Brabantse, Limburgse, Groningse, Zeeuwse, Amsterdamse, Rotterdamse, Utrechtse, Haagse, Antwerpse, Gentse',
  ),
};
