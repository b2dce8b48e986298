import type { OpenWords } from './open-words.ts';

export const OPEN_WORDS_NL: OpenWords = {
  not: 'niet nooit geen niemand niets evenmin',
  auxiliaries: 'is zijn was waren wordt worden werd werden heeft hebben zal zullen',
  joins: 'en maar terwijl hoewel al of doch',
  against: 'maar terwijl doch daarentegen',

  holdsOn: '',

  whys: 'waarom waarvoor vanwaar',
  answers: 'ja nee neen jazeker zeker absoluut',
  openAnswers: 'mogelijk misschien wellicht waarschijnlijk hopelijk vermoedelijk onduidelijk als',
  you: 'u uw je jij jouw jullie',
  we: 'ik wij we mijn ons onze',
  says: 'zegt zei antwoordt antwoordde',

  tellsOpen:
    'niet geen nooit niemand onduidelijk onbekend onzeker ongewis vraag tweede raadsel deels dele nauwelijks evenmin afwachten open',
  knows:
    'weet weten wist wisten zeg zeggen zegt zei bekend duidelijk vertellen vertelt vertelde vast verklaren bepalen gezegd gemeld verteld begrijpt begrijpen snapt snappen aangeven bevestigen achterhalen voorspellen vaststellen vermeldt noemen kwijt toelichten uitleggen',
  decides: 'beslist beslissen besluit besluiten bepaalt bepalen afhangt hangt hangen blijken',
  reveals: 'zeggen noemen bevestigen vertellen weten weet aangeven kwijt achterhalen vaststellen verklaren vastgesteld',
  unable: '',
  amounts: '',

  wishes: 'anders eigenlijk graag liever beter moeten mogen kunnen willen wellicht idealiter',
  lasts:
    'zijn hebben willen weten blijken bezitten werken wonen beschikken bestaan praten onderhandelen verblijven lijden zitten staan liggen heten',
  goesOn:
    'liggen verblijven schuilen rondlopen circuleren eisen kampen overwegen voorbereiden vasthouden vastzitten onderhandelen praten vrezen beramen verbergen samenwerken financieren aandringen broeden azen meespelen staan bevinden ophouden',
  since: 'sinds al inmiddels momenteel jarenlang heimelijk',
  planned: 'gaan komen worden',
  perhaps: 'waarschijnlijk wellicht misschien',

  unreal: 'zou zouden had hadden kan kunnen moet moeten mag mogen als indien tenzij alleen minder eens',
  yet: 'nog',

  follows:
    'zal zullen zou zouden gaat gaan kan kunnen moet moeten dan volgt komt komen dreigt dreigen wordt worden mag mogen',
  noClause: '',
  noCondition: '',
  anybody: 'je jij u men',
  judged:
    'vreemd raar gek jammer mooi goed beter fijn zonde onverstandig dom handig prettig oneerlijk verbaasd verbazen',
  wouldBe: 'is zou zouden het',
  only: 'pas alleen slechts enkel',
  backshifted: 'zou zouden',
  conditionalPast: 'had hadden was waren',
  comesAbout:
    'komt komen kan kunnen zal zullen gaat gaan is zijn lukt blijft blijven wordt worden krijgt krijgen moet moeten sluit verdwijnt valt stopt',
  endings:
    'nederlaag verlies winst overwinning zege gelijkspel veroordeling vrijspraak afwijzing weigering akkoord meerderheid overtreding nee ja tegenstem mislukking faillissement herhaling goedkeuring instemming afkeuring uitblijven bezwaar',

  future: 'zal zullen gaat gaan moet moeten wil willen',
  surely: 'zal zullen gaat gaan moet moeten wil willen',
  may: '',
  isTo: '',
  maySettle: '',
  settles:
    'beslissen besluiten stemmen oordelen uitspreken onderzoeken bekijken goedkeuren afwegen bepalen herzien heroverwegen tekenen kiezen beoordelen afwijzen behandelen doorrekenen overleggen onderhandelen',
  settlesNow:
    'beslist beslissen besluit besluiten stemt stemmen oordeelt oordelen buigt buigen praat praten vergadert vergaderen overlegt overleggen behandelt behandelen debatteert debatteren kiest kiezen onderhandelt onderhandelen spreekt spreken',
  decidesNow: 'beslist beslissen besluit besluiten stemt stemmen oordeelt oordelen',
  settled: '',
  makesKnown:
    'bekendmaken bekendgemaakt presenteren gepresenteerd publiceren gepubliceerd vrijgegeven uitbrengen uitgebracht openbaar',
  outcomes:
    'besluit beslissing uitspraak uitslag uitslagen vonnis arrest resultaat resultaten rapport antwoord zitting stemming akkoord overleg advies oordeel vergunning vervolg proces bevindingen conclusies cijfers plannen referendum verkiezingen',
  awaited: 'volgt volgen verwacht valt vallen wacht wachten uitblijft',
  later:
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag morgen volgende komende later pas straks binnenkort januari februari maart april mei juni juli augustus september oktober november december verder dan',
  until: 'totdat',
  holds: 'wacht wachten dicht gesloten stil opgeschort',
  within: 'binnen',
  terms: 'uur dagen weken maanden',
  over: 'had volgde volgden viel werd werden',
};
