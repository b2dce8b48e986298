import type { MotiveWords } from './motive-words.ts';

export const MOTIVES_NL: MotiveWords = {
  not: 'niet',
  but: 'maar',
  and: 'en',
  by: 'door',
  subjects: 'hij zij ze het',
  persons: 'hij zij ze',
  quantifiers: '',
  we: 'we wij ons',
  is: 'is was zijn waren',
  have: 'heeft hebben had hadden',

  outsiders:
    "analist analisten deskundige deskundigen expert experts kenner kenners econoom economen historicus historici wetenschapper hoogleraar hoogleraren politicoloog politicologen docent commentator commentatoren criticus critici waarnemer waarnemers tegenstander tegenstanders rivaal rivalen getuige getuigen omwonende omwonenden buurman buurvrouw buren bewoners omstanders dorpelingen officier aanklager aanklagers justitie advocaat advocaten diplomaat diplomaten bron bronnen ingewijde ingewijden collega collega's familie nabestaanden vriend vrienden columnist journalist journalisten krant kranten media rechercheur rechercheurs handelaar handelaren belegger beleggers kijkers klanten reizigers",
  crimes:
    'aanval aanvallen aanslag aanslagen schietpartij schietpartijen moord moorden liquidatie mishandeling brandstichting overval overvallen inbraak inbraken diefstal hack cyberaanval hinderlaag ontvoering ontploffing explosie fraude complot staatsgreep misdaad misdaden bloedbad inval invasie',
  doneTo: 'sluiting verbod verhoging verlaging bezetting afwijzing ontslag',
  spokespersonStems: 'woordvoerd zegsman zegsvrouw zegslieden',
  governs: 'minister ministers premier president kanselier staatssecretaris bewindsman bewindsvrouw regeringsleider',
  statesOfMind: 'bereid geneigd verplicht overtuigd vastbesloten bezorgd verontrust',
  openers: 'omdat om voor uit vanwege wegens',
  nextOpeners: 'omdat om uit vanwege wegens',
  deniable: 'voor om',
  innerClauses: 'toen terwijl nadat voordat als die waar hoewel waarbij waarvan',
  afterReason: 'maar want terwijl zei aldus volgens zo en die waarbij',
  sourceMarkers: 'volgens aldus',

  wants: 'wil willen wilde wilden',
  wanted: 'wilde wilden',
  hopesAndFears: 'vreest vrezen vreesde vreesden hoopt hopen hoopte hoopten',
  dreads: 'vreest vrezen vreesde vreesden',
  feared: 'voor dat',
  disposed: 'allergisch huiverig beducht bang bevreesd wars',
  towards: 'voor van om over met op dat',
  upset:
    'boos kwaad woedend ontevreden teleurgesteld verontwaardigd verbolgen bezorgd gefrustreerd ontgoocheld misnoegd wanhopig verbitterd gebrand verontrust',
  stays: 'is zijn was waren blijft blijven bleef bleven',
  believing: 'wetend gokkend overtuigd bang bevreesd',

  reasonNouns:
    'aanleiding reden redenen drijfveer drijfveren motief beweegreden verklaring doel bedoeling oogmerk inzet zorg angst vrees hoop gedachte idee',
  feelingNouns: 'inzet zorg angst vrees hoop gedachte idee',
  tellsNothing: 'onduidelijk onbekend duidelijk niet nog simpel eenvoudig bekend in om de het een',
  ofReason: 'voor van om achter',
  beforeReason: 'vooral gewoon ook dan toen',
  moves: '',

  hearsayAdverbs: 'verluidt schijnt beweerdelijk zogenaamd',
  officialAdverbs: 'officieel formeel',
  troops: "troepen militairen soldaten commando’s commando's",
  servants:
    'soldaten troepen militairen strijders commando’s agenten inspecteurs patrouilles oorlogsschepen ingenieurs onderhandelaars delegatie rechercheurs',
  blames: 'kwalijknemen verwijten beschuldigen aanrekenen',

  interests: 'belangen belang',
  motives: 'motief motieven drijfveer drijfveren beweegreden beweegredenen',
  retaliation: 'vergelding wraak represaille',
  interestIn: 'in bij aan',
  interestTo: 'om voor',
  retaliationFor: 'voor op',
  beforeRetaliation: 'een als in uit is was',

  tokens:
    'vergelding wraak waarschuwing protest straf represaille tegenprestatie eerbetoon steunbetuiging dank genoegdoening drukmiddel pressiemiddel afschrikking gebaar voorzorg voorzorgsmaatregel compensatie',
  tokenOpeners: 'als',
  tokenJoins: 'aan voor tegen op van over met',
  moved:
    'afgeschrikt aangetrokken verleid geïnspireerd gesterkt aangemoedigd gemotiveerd ontmoedigd geprikkeld getergd gefrustreerd gedreven ingegeven gealarmeerd opgeschrikt uitgedaagd verblind gegrepen verontrust geraakt gedwongen',
  happens:
    'verliezen winnen gelijkspelen zakken stijgen dalen vallen crashen sneuvelen overlijden sterven omkomen verdrinken stikken ontstaan gebeuren ontsporen kantelen botsen instorten mislukken stranden vastlopen uitvallen ontploffen bezwijken smelten lijden falen groeien krimpen kelderen zinken missen',
  pressures: 'druk dwang aandringen aanraden advies bevel last belang gebrek bezorgdheid',

  for: 'voor',
  thrills: 'lol kick roem spanning',
  money: 'geld winst',
  worksFor: 'doen werken moorden',
  asksFor: 'zorgen vragen betalen zoeken staan kiezen gaan',
  campaigns: 'staken demonstreren actievoeren',
  durations: 'dag dagen uur week weken',
  feelings:
    'voorzorg rancune baldadigheid berekening onvermogen medeleven bezorgdheid ongeduld dadendrang vaderlandsliefde nostalgie kwaadheid haatgevoelens gemakzucht gemak gierigheid armoede paniek bijgeloof gewetensnood hoop vriendschap ergernis balorigheid schrik verveling trots onmacht teleurstelling boosheid sympathie nood dankbaarheid zuinigheid protest wraak onvrede woede frustratie solidariteit angst vrees liefde haat nieuwsgierigheid overtuiging respect eerbied schaamte medelijden eigenbelang idealisme principe wanhoop noodzaak gewoonte loyaliteit wantrouwen beleefdheid jaloezie eerzucht noodweer zelfverdediging zelfbehoud zelfbescherming berouw wroeging verdriet verzet ontevredenheid onbehagen ongenoegen misnoegen bezorgdheid naastenliefde opportunisme pragmatisme machtswellust ijdelheid luiheid onwetendheid onkunde gastvrijheid voorzichtigheid bescheidenheid schuldbesef trouw afkeer weerzin minachting',
  comesFrom: '',
  feelingEndings: 'gevoel zucht bejag vrees angst belang liefde drang besef gevoelens overtuiging',
  feelingAbout: 'jegens tegenover voor over tegen met of dat',
  groundsOpeners: 'op om uit',
  grounds: 'gronden redenen overwegingen',
  noGrounds: 'deze die de andere welke diverse verschillende',
  clauseStarts: 'dat wat we',
  beforeClause: 'dat',
  reasonJoins: 'in op over tegen met voor bij aan naar door',
  thingRelatives: 'die dat',
  must: 'moet moeten moesten',

  moods: '',
  moodAbout: '',
  having: '',
  setbacks: '',

  citing: '',
  afterComplaints: 'na',
  amidConcerns: '',
  concerns:
    'angst vrees zorg zorgen bezorgdheid ongerustheid onrust woede boosheid ergernis frustratie onvrede argwaan wantrouwen twijfels verontwaardiging',
  concernAbout: 'voor over dat om',
  complaints:
    'klacht klachten kritiek druk protest protesten ophef commotie rumoer verontwaardiging beschuldiging beschuldigingen aantijgingen onthullingen dreigementen bedreigingen waarschuwing waarschuwingen bezwaar bezwaren tegenstand verzet petitie eisen verzoek verzoeken advies pesterijen intimidatie boycot schandaal',
  complains: '',
  stretches: 'jaren maanden weken dagen reeks golf serie stroom regen',
  of: 'van',
  soon: 'kort vlak meteen direct dag dagen uur uren week weken maand maanden jaar jaren minuten',
};
