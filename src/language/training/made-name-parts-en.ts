/** Parts of English names, for made-names. */
const list = (text: string): readonly string[] => text.split(',').map((one) => one.trim());

export const TRADES = list(
  'Logistics, Energy, Airlines, Airways, Maritime, Shipping, Pharmaceuticals, Foods, Steel, Textiles, Motors, Media, Systems, Technologies, Software, Semiconductors, Mining, Minerals, Petroleum, Oil, Gas, Chemicals, Cement, Foods, Breweries, Insurance, Securities, Capital, Partners, Investments, Consulting, Research, Industries, Holdings, Group, International, Telecom, Networks, Robotics, Biosciences, Genetics, Therapeutics, Aerospace, Dynamics, Rail, Trains, Water, Power, Electric, Solar, Homes, Properties, Construction, Engineering, Retail, Stores, Markets, Farms, Seafood, Dairy, Records, Pictures, Studios, Games, Labs, Analytics, Security, Services, Solutions, Trading, Resources, Platinum, Gold, Timber, Paper, Packaging, Plastics, Automotive, Hotels, Resorts, Healthcare, Hospitals, Care, Education, Publishing, Press, Bank, Bancorp, Financial, Ventures, Environmental, Recycling, Agri, Seeds, Nutrition',
);
export const FORMS = list(
  'Inc., Inc, Ltd, Ltd., plc, PLC, Corp., Corp, Co., LLC, AG, SA, N.V., GmbH, Group, Holdings, International',
);
export const MATTERS = list(
  'Health, Education, Agriculture, Finance, Defense, Defence, Justice, Transport, Transportation, Energy, Trade, Labor, Labour, Housing, Environment, Fisheries, Forestry, Mining, Water, Food, Aviation, Maritime, Railway, Nuclear, Climate, Weather, Space, Security, Intelligence, Immigration, Customs, Tax, Revenue, Statistics, Standards, Competition, Consumer, Planning, Heritage, Culture, Tourism, Sports, Science, Technology, Research, Press, Broadcasting, Election, Electoral, Human Rights, Refugee, Women, Children, Veterans, Pensions, Social Affairs, Foreign Affairs, Home Affairs, Interior, Public Works, Public Health, Natural Resources, Rural Development, Economic Affairs, Land, Animal Health, Drug Control, Fire, Rescue, Police Complaints, Border, Coast, Ports, Highways, Roads, Flood, Safety, Product Safety, Air Safety, Chemical Safety, Gambling, Charity, Information, Privacy, Data Protection',
);
export const BODIES = list(
  'Authority, Agency, Board, Council, Commission, Service, Office, Administration, Institute, Bureau, Department, Ministry, Directorate, Inspectorate, Committee, Corporation, Directorate, Tribunal, Guard, Fund',
);
export const OVER = list(
  'National, Federal, State, Royal, European, Central, General, International, Regional, Public, Independent, Joint, Special, Supreme, African, Asian, British, American, Australian, Canadian, Indian, Irish, Scottish, Kenyan, Nigerian, Dutch, German, French, Spanish, Italian',
);
export const HEADS = list(
  'Department, Ministry, Office, Bureau, Institute, Centre, Center, Council, Committee, Commission, Board, Directorate, Chamber, Federation, Association, Society, Alliance, Union, Bank, Court, Academy, Foundation, Campaign, Coalition, League, Movement',
);
export const WORKERS = list(
  'Miners, Teachers, Drivers, Nurses, Farmers, Dockers, Fishermen, Pilots, Doctors, Engineers, Seafarers, Millers, Growers, Retailers, Bankers, Builders, Carers, Tenants, Landlords, Journalists, Writers, Students, Pensioners, Veterans, Manufacturers, Exporters, Steelworkers, Auto Workers, Mine Workers, Rail Workers, Food Workers, Public Employees, Small Shops, Small Businesses',
);
export const GUILDS = list(
  'Union, Federation, Association, Alliance, Congress, Guild, League, Council, Confederation, Society, Brotherhood, Party, Front, Movement',
);
export const CLUBS = list(
  'United, City, Rovers, Town, Wanderers, Athletic, Rangers, FC, Albion, County, Tigers, Eagles, Lions, Sharks, Bulls, Hawks, Kings, Cricket Club, Rugby Club, Athletic Club',
);
export const PAPERS = list(
  'Times, Herald, Post, Tribune, Standard, Chronicle, Gazette, Observer, Star, Mail, Express, Telegraph, Courier, Dispatch, Journal, Monitor, Daily News, Broadcasting Corporation, News Agency, Radio, Weekly, Mirror, Echo',
);
export const CAUSES = list(
  'Foundation, Trust, Watch, Fund, Institute, Initiative, Society, Network, Project, Alliance, Coalition, Campaign, Center, Centre, Forum, Action, Aid, Relief, Mission, Rescue',
);
export const PARTIES = list(
  'Democratic, Liberal, Labour, Conservative, Socialist, Green, Progressive, National, People, Unity, Freedom, Reform, Workers, Christian Democratic, Social Democratic, Republican, Justice, Patriotic, Centre, Renewal',
);
export const PLACED = list(
  'City Council, County Council, Borough Council, District Council, Town Council, School Board, School District, Planning Board, Select Board, Police Department, Police, Fire Department, Chamber of Commerce, Port Authority, Transit Authority, Housing Authority, Museum, General Hospital, University Hospital, State University, University, College, Technical University, High Court, District Court, Stock Exchange, Symphony, Zoo, Airport, Water Board, Opera, Library, Medical Center, Parliament, Assembly, Prison Service',
);
export const SINGLE = list(
  'Parliament, Congress, Senate, Bundestag, Knesset, Duma, Sejm, Treasury, Interpol, Europol, NATO, Reuters, Hezbollah, Hamas, Taliban, Labour, Conservatives, Democrats, Republicans, Socialists, Greens, Liberals, Tories, Supreme Court, High Court, Constitutional Court, Court of Appeal, Court of Justice, House of Commons, House of Lords, House of Representatives, Security Council, General Assembly, European Commission, European Parliament, World Bank, Red Cross, Red Crescent, Coast Guard, Central Bank, Revolutionary Guards, National Guard, Army, Navy, Air Force, Cabinet, Bank of England, Federal Reserve, State Department, Justice Department, Labor Department, Pentagon, Home Office, Foreign Office, Foreign Ministry, Interior Ministry, Defense Ministry, Defence Ministry, Finance Ministry, Health Ministry, Election Commission, Electoral Commission, Environment Agency, Labour Court, African Union, Arab League, World Health Organization, World Trade Organization, Greenpeace, Amnesty International, Human Rights Watch, Oxfam, Unicef, Save the Children, WHO, UN, EU, IMF, OPEC, ASEAN, FBI, CIA, BBC, CNN, AFP, AP, FIFA, UEFA, NASA, OECD, Eurostat, Frontex, Teamsters, House, Commons, Lords, Court of Justice of the European Union, Kremlin, White House, Fed, Bundesbank, Vatican, Church of England, Bank of Japan, United Nations, European Union, European Central Bank, International Criminal Court, International Monetary Fund, World Food Programme, Met Office, Crown Prosecution Service, Ministry of Defence, Treasury Committee, Royal Navy, Lok Sabha, Politburo, Communist Party, Labour Party, Republican Party, Democratic Party, Conservative Party, Liberal Democrats, SNP, Sinn Féin, Plaid Cymru, Boko Haram, al-Qaeda, Islamic State, Al-Jazeera, Guardian, New York Times, Financial Times, Washington Post, Wall Street Journal, Bloomberg, Xinhua, Tass, Interfax, Google, Apple, Amazon, Microsoft, Tesla, Boeing, Toyota, Volkswagen, Siemens, Shell, BP, Samsung, Nestlé, Unilever, Pfizer',
);
export const DEEDS = list(
  'Act, Treaty, Accord, Accords, Agreement, Cup, Prize, Award, War, Festival, Plan, Bill, Protocol, Convention, Report, Championship, Trophy, Games, Marathon, Summit, Declaration, Revolution, Massacre, Uprising, Tournament, Open, Law, Doctrine, Directive, Programme, virus, syndrome, disease, Show, Conference, Talks, Project',
);
export const NAMED_WITH_OF = list(
  'University, Bank, Institute, College, Museum, Friends, Diocese, Port, Archdiocese, Church, Port Authority, Society, Federation',
);
export const PARTY_KINDS = list('Party, Alliance, Union, Front, Movement, Coalition');
/** Those of SINGLE that have no article. */
export const BARE = new Set(
  list(
    'Interpol, Europol, NATO, Reuters, Hezbollah, Hamas, Labour, Parliament, Congress, Greenpeace, Amnesty International, Human Rights Watch, Oxfam, Unicef, Save the Children, OPEC, ASEAN, CNN, AFP, FIFA, UEFA, NASA, Eurostat, Frontex, Sinn Féin, Plaid Cymru, Boko Haram, al-Qaeda, Islamic State, Al-Jazeera, Bloomberg, Xinhua, Tass, Interfax, Google, Apple, Amazon, Microsoft, Tesla, Boeing, Toyota, Volkswagen, Siemens, Shell, BP, Samsung, Nestlé, Unilever, Pfizer',
  ),
);
export const FAMILY_FIRMS = list('Brothers, Bros, Bros., Sisters, and Sons');
export const WORD_ENDS = list('Tech, Net, Soft, Bank, Air, Pharma, Works, Watch, Line, Pay, Hub, Data');
export const OFFICES = list('Commissioner, Ombudsman, Governor, Mayor, Prosecutor, Sheriff, Attorney General, Coroner');
export const PAPERS_OF_STATE = list(
  'Act, Bill, Plan, Strategy, Treaty, Programme, Program, Summit, Conference, Week, Day, Award, Report, Convention',
);
export const NUMBERED = list(
  'Cyclone, Hurricane, Storm, Typhoon, Operation, Project, Tropical Storm, Chapter, Article, Boeing, Airbus, Windows, Covid, Apollo, Route, Highway',
);
export const KNOWN = list(
  'World Cup, Olympics, Olympic Games, Brexit, Ramadan, Constitution, Bible, Koran, Internet, Cold War, World War II, Super Bowl, Nobel Prize, Champions League, Premier League, Six Nations',
);
/** Before surnames, with the space where there is one. */
export const PARTICLES = ['van ', 'de ', 'van der ', 'von ', 'da ', 'bin ', 'Al-', 'al-', 'O’', 'Mac', 'Mc', 'El '];
export const PLACE_FRONTS = list(
  'Port, New, North, South, East, West, Upper, Lower, San, Santa, St., St, Fort, Mount, Lake, Cape, Great, Little, Old, Baja, Bad, Rio, Al',
);
export const COMPASS = list(
  'North, South, East, West, Northern, Southern, Eastern, Western, Upper, Lower, Central, New, Greater, Inner',
);
export const PLACE_BACKS = list(
  'County, Valley, Bay, River, Hills, Falls, Island, Islands, Province, Springs, Beach, Heights, Moor, Lane, Street, Road, Square, Creek, Point, Cross, Bridge, Park, Harbor, Harbour, Forest, Canal',
);
/** Heads of organisations' names in other languages, in front of the name. */
export const FOREIGN_FRONTS = list(
  'Banco, Banca, Banque, Grupo, Gruppo, Groupe, Partido, Parti, Partito, Frente, Front, Movimiento, Mouvement, Lega, Liga, Union, Société, Compagnie, Deutsche, Svenska, Norsk, Dansk, Polska, Mineradora, Minera, Energia, Rádio, Radio, Esquerra, Alternativa, Nova, Nueva, Nouvelle, Junta, Fundación, Fondation, Stiftung, Confederación, Sindicato, Empresa, Companhia, Al, Bharatiya, Jamaat, Forza, Svenskt, Sociedad, Tre, Casa, Médecins, Asociación',
);
/** And behind it. */
export const FOREIGN_BACKS = list(
  'Popular, Nacional, Nuova, Nova, Nueva, Unido, Civica, Verde, Libre, Hellas, Polska, España, Italia, Brasil, France, Deutschland, Arabia, Scandinavia, Telecom, Energie, Energia, Oil, Offshore, Aktiv, Sans Frontières, Sana, Partners, Nord, Sud, Norte, Industri, Invest, Bau, Werke, SpA, S.p.A., AB, Oy, A/S, ASA, Sdn Bhd, KK, SE, SARL',
);
/** Institutes that are named for a place and a science. */
export const SCIENCES = list(
  'Technology, Immunology, Economics, Medicine, Tropical Medicine, Physics, Archaeology, Marine Research, Oceanography, Public Policy, International Affairs, Science, Art, Music, Law, Neurology, Strategic Studies, Economic Research, Astronomy, Agriculture',
);
export const FAITHS_AND_FIELDS = list(
  'Crimes, Fraud, Appeals, Standards, Complaints, Workers, Markets, Growth, Reform, Oversight',
);
export const SHIPS = list(
  'Star, Voyager, Spirit, Queen, King, Lady, Princess, Pioneer, Explorer, Dawn, Endeavour, Wind, Eagle, Sea, Ocean, Express, Pride of, Maria, Santa, Northern, Southern, Golden, Atlas',
);
export const DISASTERS = list(
  'Fire, Earthquake, Hurricane, Flood, Affair, Inquiry, Scandal, Crisis, Offensive, Ceasefire',
);
