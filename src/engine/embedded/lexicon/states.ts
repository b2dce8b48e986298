import type { Language } from '../../../core/article.ts';

/** A state as texts name it. Every form is in lower case. */
export interface State {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** The country's names and usual short forms. */
  readonly names: readonly string[];
  /** Its capital and other seats of government, which stand for it where they act or speak. */
  readonly seats: readonly string[];
  /** Adjectives, inflected: *russisch*, *russische*. */
  readonly adjectives: readonly string[];
  /** Its people in the plural. */
  readonly people: readonly string[];
}

/**
 * code; Dutch seats; English seats; Dutch adjective; English adjective; Dutch people; English people. Several of a
 * kind are separated by commas. The countries' names come from `Intl.DisplayNames`.
 */
const TABLE = `
AD;Andorra la Vella;Andorra la Vella;Andorrees;Andorran;Andorrezen;Andorrans
AE;Abu Dhabi;Abu Dhabi;;Emirati;;Emiratis
AF;Kabul,Kaboel;Kabul;Afghaans;Afghan;Afghanen;Afghans
AG;;;Antiguaans;Antiguan;Antiguanen;Antiguans
AL;Tirana;Tirana;Albanees;Albanian;Albanezen;Albanians
AM;Jerevan;Yerevan;Armeens;Armenian;Armeniërs;Armenians
AO;Luanda;Luanda;Angolees;Angolan;Angolezen;Angolans
AR;Buenos Aires;Buenos Aires;Argentijns;Argentine,Argentinian;Argentijnen;Argentines,Argentinians
AT;Wenen;Vienna;Oostenrijks;Austrian;Oostenrijkers;Austrians
AU;Canberra;Canberra;Australisch;Australian;Australiërs;Australians
AW;Oranjestad;Oranjestad;Arubaans;Aruban;Arubanen;Arubans
AZ;Bakoe;Baku;Azerbeidzjaans;Azerbaijani,Azeri;Azerbeidzjanen;Azerbaijanis,Azeris
BA;Sarajevo;Sarajevo;Bosnisch;Bosnian;Bosniërs;Bosnians
BD;Dhaka;Dhaka;Bengaals;Bangladeshi;Bengalezen;Bangladeshis
BE;Brussel;Brussels;Belgisch;Belgian;Belgen;Belgians
BF;Ouagadougou;Ouagadougou;Burkinees;Burkinabe;Burkinezen;Burkinabes
BG;Sofia;Sofia;Bulgaars;Bulgarian;Bulgaren;Bulgarians
BH;Manama;Manama;Bahreins;Bahraini;Bahreini's;Bahrainis
BI;Bujumbura,Gitega;Bujumbura,Gitega;Burundees;Burundian;Burundezen;Burundians
BJ;Cotonou,Porto-Novo;Cotonou,Porto-Novo;Benins,Beninees;Beninese;Beniners;
BN;Bandar Seri Begawan;Bandar Seri Begawan;Bruneis;Bruneian;;Bruneians
BO;La Paz,Sucre;La Paz,Sucre;Boliviaans;Bolivian;Bolivianen;Bolivians
BR;Brasilia;Brasilia;Braziliaans;Brazilian;Brazilianen;Brazilians
BS;Nassau;Nassau;Bahamaans;Bahamian;Bahamanen;Bahamians
BT;Thimphu;Thimphu;Bhutaans;Bhutanese;Bhutanen;
BW;Gaborone;Gaborone;Botswaans;Botswanan;;
BY;Minsk;Minsk;Wit-Russisch,Belarussisch;Belarusian;Wit-Russen;Belarusians
BZ;Belmopan;Belmopan;Belizaans;Belizean;Belizanen;Belizeans
CA;Ottawa;Ottawa;Canadees;Canadian;Canadezen;Canadians
CD;Kinshasa;Kinshasa;Congolees;Congolese;Congolezen;
CF;Bangui;Bangui;Centraal-Afrikaans;Central African;Centraal-Afrikanen;Central Africans
CG;Brazzaville;Brazzaville;;;;
CH;Bern;Bern,Berne;Zwitsers;Swiss;Zwitsers;
CI;Yamoussoukro;Yamoussoukro;Ivoriaans;Ivorian;Ivorianen;Ivorians
CL;Santiago;Santiago;Chileens;Chilean;Chilenen;Chileans
CM;Yaoundé;Yaounde,Yaoundé;Kameroens;Cameroonian;Kameroeners;Cameroonians
CN;Peking,Beijing;Beijing;Chinees;Chinese;Chinezen;
CO;Bogota,Bogotá;Bogota,Bogotá;Colombiaans;Colombian;Colombianen;Colombians
CR;San José;San José,San Jose;Costa Ricaans;Costa Rican;;Costa Ricans
CU;Havana;Havana;Cubaans;Cuban;Cubanen;Cubans
CV;Praia;Praia;Kaapverdisch;Cape Verdean;Kaapverdianen;Cape Verdeans
CW;Willemstad;Willemstad;Curaçaos;Curaçaoan;Curaçaoënaars;Curaçaoans
CY;Nicosia;Nicosia;Cypriotisch;Cypriot;Cyprioten;Cypriots
CZ;Praag;Prague;Tsjechisch;Czech;Tsjechen;Czechs
DE;Berlijn;Berlin;Duits;German;Duitsers;Germans
DJ;;;Djiboutiaans;Djiboutian;Djiboutianen;Djiboutians
DK;Kopenhagen;Copenhagen;Deens;Danish;Denen;Danes
DO;Santo Domingo;Santo Domingo;Dominicaans;Dominican;Dominicanen;Dominicans
DZ;Algiers;Algiers;Algerijns;Algerian;Algerijnen;Algerians
EC;Quito;Quito;Ecuadoraans,Ecuadoriaans;Ecuadorian;Ecuadoranen;Ecuadorians
EE;Tallinn;Tallinn;Estisch,Ests;Estonian;Esten;Estonians
EG;Caïro;Cairo;Egyptisch;Egyptian;Egyptenaren;Egyptians
ER;Asmara;Asmara;Eritrees;Eritrean;Eritreeërs;Eritreans
ES;Madrid;Madrid;Spaans;Spanish;Spanjaarden;Spaniards
ET;Addis Abeba;Addis Ababa;Ethiopisch;Ethiopian;Ethiopiërs;Ethiopians
FI;Helsinki;Helsinki;Fins;Finnish;Finnen;Finns
FJ;Suva;Suva;Fijisch;Fijian;Fijiërs;Fijians
FM;;;Micronesisch;Micronesian;Micronesiërs;Micronesians
FO;Tórshavn;Tórshavn;Faeröers;Faroese;;
FR;Parijs,Élysée;Paris,Élysée;Frans;French;Fransen;
GA;Libreville;Libreville;Gabonees;Gabonese;;
GB;Londen,Downing Street,Whitehall;London,Downing Street,Whitehall;Brits;British;Britten;Britons
GD;;;Grenadaans;Grenadian;Grenadanen;Grenadians
GE;Tbilisi;Tbilisi;Georgisch;Georgian;Georgiërs;Georgians
GH;Accra;Accra;Ghanees;Ghanaian;Ghanezen;Ghanaians
GL;Nuuk;Nuuk;Groenlands;Greenlandic;Groenlanders;Greenlanders
GM;Banjul;Banjul;Gambiaans;Gambian;Gambianen;Gambians
GN;Conakry;Conakry;Guinees;Guinean;;Guineans
GQ;Malabo;Malabo;Equatoriaal-Guinees;Equatorial Guinean;;Equatorial Guineans
GR;Athene;Athens;Grieks;Greek;Grieken;Greeks
GT;Guatemala-Stad;Guatemala City;Guatemalteeks;Guatemalan;Guatemalteken;Guatemalans
GW;Bissau;Bissau;;;;
GY;Georgetown;;Guyaans;Guyanese;Guyanezen;
HK;;;Hongkongs;;;Hongkongers
HN;Tegucigalpa;Tegucigalpa;Hondurees;Honduran;Hondurezen;Hondurans
HR;Zagreb;Zagreb;Kroatisch;Croatian;Kroaten;Croats,Croatians
HT;Port-au-Prince;Port-au-Prince;Haïtiaans;Haitian;Haïtianen;Haitians
HU;Boedapest;Budapest;Hongaars;Hungarian;Hongaren;Hungarians
ID;Jakarta;Jakarta;Indonesisch;Indonesian;Indonesiërs;Indonesians
IE;Dublin;Dublin;Iers;Irish;Ieren;
IL;Jeruzalem,Tel Aviv;Jerusalem,Tel Aviv;Israëlisch;Israeli;Israëliërs;Israelis
IN;New Delhi,Delhi;New Delhi,Delhi;Indiaas,Indisch;Indian;Indiërs;Indians
IQ;Bagdad;Baghdad;Iraaks;Iraqi;Irakezen;Iraqis
IR;Teheran;Tehran,Teheran;Iraans;Iranian;Iraniërs;Iranians
IS;Reykjavik;Reykjavik;IJslands;Icelandic;IJslanders;Icelanders
IT;Rome,Quirinaal;Rome;Italiaans;Italian;Italianen;Italians
JM;Kingston;Kingston;Jamaicaans;Jamaican;Jamaicanen;Jamaicans
JO;Amman;Amman;Jordaans;Jordanian;Jordaniërs;Jordanians
JP;Tokio;Tokyo;Japans;Japanese;Japanners;
KE;Nairobi;Nairobi;Keniaans;Kenyan;Kenianen;Kenyans
KG;Bisjkek;Bishkek;Kirgizisch;Kyrgyz;Kirgiezen;
KH;Phnom Penh;Phnom Penh;Cambodjaans;Cambodian;Cambodjanen;Cambodians
KI;Tarawa;Tarawa;;;;
KM;Moroni;Moroni;Comorees;Comorian;Comorezen;Comorians
KP;Pyongyang;Pyongyang;Noord-Koreaans;North Korean;Noord-Koreanen;North Koreans
KR;Seoel,Seoul;Seoul;Zuid-Koreaans;South Korean;Zuid-Koreanen;South Koreans
KW;Koeweit-Stad;Kuwait City;Koeweits;Kuwaiti;Koeweiti's;Kuwaitis
KZ;Astana;Astana;Kazachs;Kazakh;Kazachen;Kazakhs
LA;Vientiane;Vientiane;Laotiaans;Laotian;;Laotians
LB;Beiroet;Beirut;Libanees;Lebanese;Libanezen;
LI;Vaduz;Vaduz;Liechtensteins;;Liechtensteiners;Liechtensteiners
LK;Colombo;Colombo;Sri Lankaans;Sri Lankan;Sri Lankanen;Sri Lankans
LR;Monrovia;Monrovia;Liberiaans;Liberian;Liberianen;Liberians
LS;Maseru;Maseru;Lesothaans;;;
LT;Vilnius;Vilnius;Litouws;Lithuanian;Litouwers;Lithuanians
LU;Luxemburg-Stad;Luxembourg City;Luxemburgs;Luxembourgish;Luxemburgers;Luxembourgers
LV;Riga;Riga;Lets;Latvian;Letten;Latvians
LY;Tripoli;Tripoli;Libisch;Libyan;Libiërs;Libyans
MA;Rabat;Rabat;Marokkaans;Moroccan;Marokkanen;Moroccans
MC;;;Monegaskisch;Monegasque;Monegasken;Monegasques
MD;Chisinau;Chisinau;Moldavisch;Moldovan;Moldaviërs;Moldovans
ME;Podgorica;Podgorica;Montenegrijns;Montenegrin;Montenegrijnen;Montenegrins
MG;Antananarivo;Antananarivo;Malagassisch;Malagasy;Malagassiërs;
MH;Majuro;Majuro;;Marshallese;;
MK;Skopje;Skopje;Macedonisch,Noord-Macedonisch;Macedonian,North Macedonian;Macedoniërs;Macedonians
ML;Bamako;Bamako;Malinees;Malian;Malinezen;Malians
MM;Naypyidaw,Rangoon;Naypyidaw,Yangon,Rangoon;Myanmarees,Birmees;Burmese;Birmezen;
MN;Ulaanbaatar;Ulaanbaatar;Mongools;Mongolian;Mongoliërs;Mongolians
MR;Nouakchott;Nouakchott;Mauritaans;Mauritanian;Mauritaniërs;Mauritanians
MT;Valletta;Valletta;Maltees;Maltese;Maltezen;
MU;Port Louis;Port Louis;Mauritiaans;Mauritian;Mauritianen;Mauritians
MV;Malé;Malé;Maldivisch,Maledivisch;Maldivian;Maldiviërs;Maldivians
MW;Lilongwe;Lilongwe;Malawisch;Malawian;Malawiërs;Malawians
MX;Mexico-Stad;Mexico City;Mexicaans;Mexican;Mexicanen;Mexicans
MY;Kuala Lumpur;Kuala Lumpur;Maleisisch;Malaysian;Maleisiërs;Malaysians
MZ;Maputo;Maputo;Mozambikaans;Mozambican;Mozambikanen;Mozambicans
NA;Windhoek;Windhoek;Namibisch;Namibian;Namibiërs;Namibians
NE;Niamey;Niamey;Nigerees;Nigerien;;
NG;Abuja;Abuja;Nigeriaans;Nigerian;Nigerianen;Nigerians
NI;Managua;Managua;Nicaraguaans;Nicaraguan;Nicaraguanen;Nicaraguans
NL;Den Haag,Binnenhof;The Hague;Nederlands,Hollands;Dutch;Nederlanders;
NO;Oslo;Oslo;Noors;Norwegian;Noren;Norwegians
NP;Kathmandu;Kathmandu;Nepalees;Nepalese,Nepali;Nepalezen;Nepalis
NR;;;Nauruaans;Nauruan;Nauruanen;Nauruans
NZ;Wellington;Wellington;Nieuw-Zeelands;;Nieuw-Zeelanders;New Zealanders
OM;Muscat;Muscat;Omaans;Omani;;Omanis
PA;Panama-Stad;Panama City;Panamees;Panamanian;Panamezen;Panamanians
PE;Lima;Lima;Peruaans;Peruvian;Peruanen;Peruvians
PG;Port Moresby;Port Moresby;Papoea-Nieuw-Guinees;Papua New Guinean;;Papua New Guineans
PH;Manilla;Manila;Filipijns;Philippine,Filipino;Filipijnen;Filipinos
PK;Islamabad;Islamabad;Pakistaans;Pakistani;Pakistani's,Pakistanen;Pakistanis
PL;Warschau;Warsaw;Pools;Polish;Polen;Poles
PS;Ramallah;Ramallah;Palestijns;Palestinian;Palestijnen;Palestinians
PT;Lissabon;Lisbon;Portugees;Portuguese;Portugezen;
PW;;;;Palauan;;Palauans
PY;Asunción;Asunción,Asuncion;Paraguayaans;Paraguayan;Paraguayanen;Paraguayans
QA;Doha;Doha;Qatarees;Qatari;Qatarezen;Qataris
RO;Boekarest;Bucharest;Roemeens;Romanian;Roemenen;Romanians
RS;Belgrado;Belgrade;Servisch;Serbian;Serviërs;Serbs,Serbians
RU;Moskou,Kremlin;Moscow,Kremlin;Russisch;Russian;Russen;Russians
RW;Kigali;Kigali;Rwandees;Rwandan;Rwandezen;Rwandans
SA;Riyad,Riaad;Riyadh;Saoedisch,Saudisch,Saoedi-Arabisch;Saudi;Saoedi's;Saudis
SB;Honiara;Honiara;;;;Solomon Islanders
SC;;;Seychels;Seychellois;;
SD;Khartoem;Khartoum;Soedanees;Sudanese;Soedanezen;
SE;Stockholm;Stockholm;Zweeds;Swedish;Zweden;Swedes
SG;;;Singaporees;Singaporean;Singaporezen;Singaporeans
SI;Ljubljana;Ljubljana;Sloveens;Slovenian;Slovenen;Slovenians
SK;Bratislava;Bratislava;Slowaaks;Slovak;Slowaken;Slovaks
SL;Freetown;Freetown;Sierra Leoons;Sierra Leonean;Sierra Leoners;Sierra Leoneans
SM;;;San Marinees;Sammarinese;San Marinezen;
SN;Dakar;Dakar;Senegalees;Senegalese;Senegalezen;
SO;Mogadishu;Mogadishu;Somalisch;Somali;Somaliërs;Somalis
SR;Paramaribo;Paramaribo;Surinaams;Surinamese;Surinamers;
SS;Juba;Juba;Zuid-Soedanees;South Sudanese;Zuid-Soedanezen;
SV;San Salvador;San Salvador;Salvadoraans;Salvadoran;Salvadoranen;Salvadorans
SX;Philipsburg;Philipsburg;Sint-Maartens;;;
SY;Damascus;Damascus;Syrisch;Syrian;Syriërs;Syrians
SZ;Mbabane;Mbabane;Swazisch;Swazi;Swazi's;Swazis
TD;N'Djamena;N'Djamena;Tsjadisch;Chadian;Tsjadiërs;Chadians
TG;Lomé;Lomé,Lome;Togolees;Togolese;Togolezen;
TH;Bangkok;Bangkok;Thais;Thai;Thais,Thai;Thais
TJ;Doesjanbe;Dushanbe;Tadzjieks;Tajik;Tadzjieken;Tajiks
TL;Dili;Dili;Oost-Timorees;Timorese;Oost-Timorezen;
TM;Asjchabad;Ashgabat;Turkmeens;Turkmen;Turkmenen;
TN;Tunis;Tunis;Tunesisch;Tunisian;Tunesiërs;Tunisians
TO;;;Tongaans;Tongan;Tonganen;Tongans
TR;Ankara;Ankara;Turks;Turkish;Turken;Turks
TV;;;Tuvaluaans;Tuvaluan;;Tuvaluans
TW;Taipei;Taipei;Taiwanees;Taiwanese;Taiwanezen;
TZ;Dodoma;Dodoma;Tanzaniaans;Tanzanian;Tanzanianen;Tanzanians
UA;Kiev,Kyiv;Kyiv,Kiev;Oekraïens;Ukrainian;Oekraïeners;Ukrainians
UG;Kampala;Kampala;Oegandees;Ugandan;Oegandezen;Ugandans
US;Washington,Witte Huis,Pentagon;Washington,White House,Pentagon;Amerikaans;American;Amerikanen;Americans
UY;Montevideo;Montevideo;Uruguayaans;Uruguayan;Uruguayanen;Uruguayans
UZ;Tasjkent;Tashkent;Oezbeeks;Uzbek;Oezbeken;Uzbeks
VA;;;Vaticaans;;;
VE;Caracas;Caracas;Venezolaans;Venezuelan;Venezolanen;Venezuelans
VN;Hanoi;Hanoi;Vietnamees;Vietnamese;Vietnamezen;
VU;Port Vila;Port Vila;Vanuatuaans;;;
WS;Apia;Apia;Samoaans;Samoan;Samoanen;Samoans
XK;Pristina;Pristina;Kosovaars;Kosovar;Kosovaren;Kosovars
YE;Sanaa;Sanaa;Jemenitisch;Yemeni;Jemenieten;Yemenis
ZA;Pretoria;Pretoria;Zuid-Afrikaans;South African;Zuid-Afrikanen;South Africans
ZM;Lusaka;Lusaka;Zambiaans;Zambian;Zambianen;Zambians
ZW;Harare;Harare;Zimbabwaans;Zimbabwean;Zimbabwanen;Zimbabweans
`;

/** Names in daily use that `Intl.DisplayNames` does not give. */
const ALSO: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    US: 'VS,Amerika,Verenigde Staten,Verenigde Staten van Amerika',
    GB: 'VK,Groot-Brittannië,Engeland',
    AE: 'Emiraten,VAE',
    CD: 'Congo,DR Congo',
    CZ: 'Tsjechië,Tsjechische Republiek',
    MM: 'Myanmar,Birma',
    BY: 'Wit-Rusland,Belarus',
    PS: 'Palestina,Palestijnse Autoriteit',
    HK: 'Hongkong,Hong Kong',
    VA: 'Vaticaan,Heilige Stoel',
    MK: 'Macedonië',
    CI: 'Ivoorkust',
    MV: 'Malediven',
    SZ: 'Swaziland',
    NL: 'Oranje',
  },
  en: {
    US: 'US,U.S.,U.S,USA,U.S.A.,America,United States,United States of America',
    GB: 'UK,U.K.,Britain,Great Britain,England',
    AE: 'UAE,Emirates',
    CD: 'Congo,DR Congo,DRC',
    CZ: 'Czech Republic,Czechia',
    MM: 'Myanmar,Burma',
    KP: 'DPRK',
    PS: 'Palestine,Palestinian Authority',
    HK: 'Hong Kong',
    VA: 'Vatican,Holy See',
    MK: 'Macedonia',
    CI: 'Ivory Coast',
    TR: 'Turkey',
    BA: 'Bosnia',
  },
};

const made = new Map<Language, readonly State[]>();

/** The states of the world in one language. */
export function statesIn(language: Language): readonly State[] {
  const known = made.get(language);
  if (known) return known;
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const states = TABLE.trim()
    .split('\n')
    .map((line) => {
      const [code = '', nlSeats = '', enSeats = '', nlAdjective = '', enAdjective = '', nlPeople = '', enPeople = ''] =
        line.split(';');
      const dutch = language === 'nl';
      const adjectives = list(dutch ? nlAdjective : enAdjective);
      return {
        code,
        names: [...new Set([names.of(code)?.toLowerCase() ?? '', ...list(ALSO[language][code] ?? '')])].filter(Boolean),
        seats: list(dutch ? nlSeats : enSeats),
        adjectives: dutch ? adjectives.flatMap((word) => [word, inflected(word)]) : adjectives,
        people: list(dutch ? nlPeople : enPeople),
      };
    });
  made.set(language, states);
  return states;
}

function list(cell: string): string[] {
  return cell
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter(Boolean);
}

/** *Chinees* -> *Chinese*, *Fins* -> *Finse*, *Russisch* -> *Russische*. */
function inflected(adjective: string): string {
  return adjective.endsWith('ees') ? `${adjective.slice(0, -3)}ese` : `${adjective}e`;
}
