/**
 * Heads of state and government after whom governments are named (*regering-Rutte*, *the Obama administration*), by
 * ISO 3166-1 alpha-2 code of the state for which such a government speaks. Both languages' spellings. Asked only beside a
 * word for a government, never about a surname alone.
 */
const TABLE: Readonly<Record<string, string>> = {
  AR: 'kirchner macri fernández fernandez milei',
  AT: 'kurz nehammer schüssel kickl stocker',
  AU: 'howard rudd gillard abbott turnbull morrison albanese',
  BE: 'dehaene verhofstadt leterme rompuy michel croo wever',
  BO: 'morales arce',
  BR: 'lula cardoso rousseff temer bolsonaro',
  BY: 'loekasjenko lukashenko',
  CA: 'chrétien harper trudeau carney',
  CL: 'bachelet piñera boric pinochet',
  CN: 'xi jintao',
  CO: 'pastrana uribe santos duque petro',
  CU: 'castro díaz-canel',
  DE: 'kohl schröder merkel scholz merz',
  DK: 'rasmussen frederiksen thorning-schmidt',
  EG: 'mubarak moebarak morsi mursi sisi',
  ES: 'aznar zapatero rajoy sánchez sanchez franco',
  FI: 'marin orpo',
  FR: 'mitterrand chirac jospin sarkozy hollande macron',
  GB: 'thatcher major blair brown cameron may johnson truss sunak starmer',
  GR: 'tsipras mitsotakis papandreou',
  HU: 'orbán orban',
  IL: 'rabin barak sharon olmert netanyahu netanyahoe bennett lapid',
  IN: 'modi singh',
  IQ: 'saddam maliki',
  IR: 'khatami ahmadinejad rohani rouhani raisi pezeshkian khamenei',
  IT: 'prodi berlusconi monti letta renzi gentiloni conte draghi meloni',
  JP: 'koizumi abe suga kishida ishiba',
  KP: 'jong-il jong-un',
  LY: 'kadhafi gaddafi khadaffi qaddafi',
  MX: 'fox calderón obrador sheinbaum',
  MY: 'mahathir najib anwar',
  NL: 'lubbers kok balkenende rutte schoof jetten',
  NO: 'stoltenberg solberg støre',
  NZ: 'clark key ardern hipkins luxon',
  PE: 'fujimori boluarte castillo',
  PH: 'duterte marcos arroyo aquino',
  PK: 'musharraf bhutto sharif khan',
  PL: 'kaczyński kaczynski tusk morawiecki',
  PT: 'sócrates costa montenegro',
  RS: 'milosevic milošević vučić vucic',
  RU: 'jeltsin yeltsin poetin putin medvedev',
  SE: 'persson löfven andersson kristersson',
  SY: 'assad al-assad',
  TR: 'ecevit erdogan erdoğan',
  UA: 'janoekovitsj yanukovych joesjtsjenko yushchenko porosjenko poroshenko zelensky zelenskyy zelenski',
  US: 'nixon carter reagan bush clinton obama trump biden',
  VE: 'chávez chavez maduro',
  ZA: 'mandela mbeki zuma ramaphosa',
  ZW: 'mugabe mnangagwa',
};

const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries(TABLE).flatMap(([code, names]) => names.split(' ').map((name) => [name, code] as const)),
);

/** The code of the state that a government with this leader's name speaks for, or null. */
export function stateLedBy(surname: string): string | null {
  return CODES.get(surname.toLowerCase()) ?? null;
}
