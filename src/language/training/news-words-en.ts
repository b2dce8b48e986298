const list = (text: string): readonly string[] => text.split(',').map((one) => one.trim());

/** English words for slots. */
export const ENGLISH_NEWS_WORDS: Readonly<Record<string, readonly string[]>> = {
  r: list(
    'president, chief executive, chairman, chairwoman, director, managing director, spokesman, spokeswoman, spokesperson, secretary, general secretary, secretary-general, head, leader, deputy leader, founder, owner, editor, lawyer, professor, researcher, analyst, economist, minister, foreign minister, finance minister, prime minister, mayor, governor, senator, ambassador, envoy, captain, coach, manager, coordinator, commissioner, chief, deputy, adviser, chancellor, board member, co-founder, treasurer, vice president, partner, engineer, historian, campaigner',
  ),
  T: list(
    'President, Prime Minister, Foreign Minister, Finance Minister, Minister, Sen., Senator, Gov., Governor, Rep., Mayor, Judge, Justice, Gen., General, Col., Chancellor, Chief Executive, Chairman, Mr, Mr., Ms, Ms., Mrs, Mrs., Dr, Dr., Prof, Prof., Professor, Sir, Lord, Sheikh, King, Prince, Princess, Pope, Cardinal, Rev., Father, Sister, Police Chief, Fire Chief, Attorney General, Secretary of State, Councillor, Cllr, Lt., Sgt., Inspector, Captain, Coach, Premier, Ambassador, Speaker, State Sen., State Rep., Mr Justice, Commissioner, Councilman, Councilwoman, Board Chair, General Counsel, Business Secretary, Solicitor General, Health Secretary, Home Secretary, Defense Secretary, Defence Minister, Interior Minister, MP, Labour MP, Dame, Monsignor, Bishop, Archbishop, Detective Chief Inspector, Superintendent, Sergeant, Major, Admiral, Commander, Lieutenant, Vice President, Deputy Prime Minister, First Minister, Secretary, Deputy Mayor, Chief Constable, Lord Justice, Mr, Mrs, Ms, Dr',
  ),
  say: list(
    'said, said, said, said, says, says, told reporters, added, announced, warned, argued, confirmed, insisted, admitted, claimed, denied, believes, thinks, hopes, fears',
  ),
  d: list('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, 3 March, June 12, Jan. 5'),
  body: list(
    'company, bank, maker, retailer, charity, union, party, think tank, group, airline, insurer, newspaper, broadcaster, watchdog, regulator, club, law firm, start-up, brewer, carmaker, drugmaker, miner, NGO, campaign group, lobby group, consultancy, pollster, hospital, university, museum, agency, developer, supplier, supermarket chain, shipping line, oil firm, oil company, chemicals company, shipping insurer, software company, utility, hedge fund, asset manager, private equity firm, operator, publisher, studio, cooperative, trade body, federation, rebel group, opposition party, ruling party, armed group, militant group, militia, research institute, polling firm, security firm, housing association, construction company, food producer, steelmaker, chipmaker, telecoms company, news agency, human rights group, environmental group, trade union, football club, investment bank, investor, lender, builder, fashion house, record label, brokerage, water company, rail operator',
  ),
  place: list(
    'town, city, village, island, port, suburb, district, province, region, county, state, river, valley, lake, border town, capital, coastal town, mining town, peninsula, neighbourhood, archipelago, resort, hamlet, settlement, township',
  ),
  ship: list(
    'ferry, tanker, oil tanker, cargo ship, trawler, fishing boat, container ship, yacht, destroyer, frigate, submarine, research vessel, cruise ship, bulk carrier, lifeboat, icebreaker, tug, coastguard vessel, drilling rig',
  ),
  person: list(
    'farmer, nurse, teacher, driver, student, shopkeeper, fisherman, resident, pensioner, mother of two, retired teacher, cocoa farmer, cryptographer, economist, vet, surgeon, doctor, engineer, biologist, epidemiologist, historian, campaigner, activist, journalist, reporter, analyst, lawyer, barrister, miner, builder, plumber, pilot, chef, baker, tenant, landlord, priest, singer, actor, novelist, sculptor, goalkeeper, midfielder, cyclist, sprinter, hacker, witness, neighbour, volunteer, refugee, spokesman, spokeswoman, councillor, trader, investor, strategist, professor, lecturer, researcher, climatologist, geologist, curator, conductor, detective, police officer, firefighter, paramedic, trade unionist, organiser',
  ),
  Person: list(
    'Campaigner, Farmer, Nurse, Teacher, Economist, Engineer, Activist, Analyst, Lawyer, Barrister, Historian, Singer, Actor, Novelist, Midfielder, Goalkeeper, Striker, Councillor, Professor, Spokesman, Spokeswoman, Detective, Organiser, Resident, Witness, Biologist, Epidemiologist, Manager, Coach, Driver',
  ),
  role: list(
    'officials, activists, workers, sources, executives, employees, managers, shareholders, customers, inspectors, lawmakers, deputies, members, leaders, fighters, militants, supporters, fans, players, negotiators, volunteers, staff, investigators, drivers, pilots, doctors, prosecutors, candidates, senators, engineers, bosses, directors, researchers, riders, troops, representatives',
  ),
  role1: list(
    'spokesman, spokeswoman, boss, chief, chairman, manager, striker, defender, captain, director, economist, analyst, candidate, senator, leader, founder, lawyer, researcher, executive, coach, goalkeeper, secretary, chief executive, general secretary, finance director, correspondent',
  ),
  m: [
    '€2.3bn',
    '€40m',
    '$4m',
    '$1.2bn',
    '£11m',
    '£900,000',
    '$3,000',
    '€650 million',
    '$7.5 billion',
    '4 million euros',
  ],
  W: list(
    'Washington, London, Paris, Moscow, Beijing, Berlin, Brussels, Kyiv, Kiev, Ankara, Tehran, Jerusalem, Tokyo, Seoul, Pyongyang, Delhi, New Delhi, Islamabad, Cairo, Nairobi, Pretoria, Madrid, Rome, Vienna, Warsaw, Budapest, Belgrade, Athens, Stockholm, Oslo, Copenhagen, The Hague, Dublin, Ottawa, Canberra, Mexico City, Caracas, Bogotá, Brasília, Havana, Riyadh, Doha, Baghdad, Damascus, Beirut, Tripoli, Khartoum, Kabul, Taipei, Hanoi, Manila, Jakarta, Downing Street, Westminster, Whitehall, Capitol Hill',
  ),
  J: list(
    'French, German, British, American, Chinese, Russian, Indian, Dutch, Belgian, Spanish, Italian, Polish, Turkish, Iranian, Israeli, Saudi, Egyptian, Kenyan, Nigerian, South African, Brazilian, Mexican, Canadian, Australian, Japanese, Korean, Ukrainian, Swedish, Norwegian, Danish, Greek, Serbian, Irish, Scottish, Swiss, Austrian, Hungarian, Czech, Portuguese, Pakistani',
  ),
};
