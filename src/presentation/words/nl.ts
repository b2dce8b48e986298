import { counter } from './counter.ts';
import { errorsInDutch } from './errors-nl.ts';
import type { Words } from './index.ts';

const count = counter('nl-NL');

/** Alles wat de bot in het Nederlands zegt. */
export const nl: Words = {
  locale: 'nl-NL',
  quoteMarks: ['‘', '’'],
  innerQuoteMarks: ['“', '”'],
  languages: { nl: 'Nederlands', en: 'Engels' },

  sections: {
    actors: 'Actoren',
    positions: 'Standpunten',
    motives: 'Motieven',
    questions: 'Open vragen',
  },
  emptySections: {
    actors: 'Het artikel noemt geen actoren.',
    positions: 'Het artikel geeft geen standpunten weer.',
    motives: 'Het artikel noemt geen motieven.',
    questions: 'Het artikel laat geen vragen open.',
  },
  bottomLine: 'In het kort',
  nothingFound: 'In deze tekst zijn geen actoren, standpunten, motieven of open vragen gevonden.',
  untitled: 'Artikel zonder titel',
  sample:
    'Dit is het meegeleverde voorbeeld: in dit kanaal is nog niets samengevat. Geef /brief een adres, een tekst of een bestand mee.',
  readInFull: (words) => `ongeveer ${count(words, 'woord', 'woorden')} gelezen`,
  readInPart: (words) => `maar een deel was te lezen: ongeveer ${count(words, 'woord', 'woorden')}`,
  version: {
    same: 'Woord voor woord gelijk aan een artikel, gelezen',
    later: 'Latere versie van een artikel, gelezen',
    changes: (added, removed) =>
      `${added === 0 ? 'niets' : count(added, 'zin', 'zinnen')} nieuw, ${removed === 0 ? 'niets' : removed} weg`,
  },
  engine: (name) => `Motor: ${name}`,
  fallbacks: {
    slow: (engine) => `${engine} antwoordde niet op tijd`,
    down: (engine) => `${engine} was niet bereikbaar`,
    busy: (engine) => `${engine} had het te druk`,
    refused: (engine) => `${engine} weigerde het verzoek: zie het logboek van de bot`,
    budget: (engine) => `het dagbudget voor ${engine} is op`,
    wrong: (engine) => `het antwoord van ${engine} ging niet over dit artikel`,
  },
  andMore: (items) => `en nog ${items}`,
  itemsOf: (first, last, all) => `${first} tot en met ${last} van ${all}`,
  onlyOf: (actor) => `Alleen van: ${actor}`,
  noneOf: (actor) => `Er is er geen van ‘${actor}’.`,
  noSuchActor: (actor) => `Geen actor in dit artikel heet ‘${actor}’.`,
  actorsThere: (actors) => `Het artikel noemt: ${actors}.`,

  buttons: {
    overview: 'Hele briefing',
    evidence: 'Bewijs',
    briefingOf: (item) => `Briefing ${item}`,
    previous: 'Vorige pagina',
    next: 'Volgende pagina',
    unfiltered: 'Alle actoren',
    onlyOf: 'Alleen van één actor',
    wrong: 'Dit klopt niet',
    showAgain: 'Weer tonen',
  },

  kinds: { person: 'persoon', organisation: 'organisatie', state: 'staat', group: 'groep' },
  mentions: (times) => (times === 1 ? 'één keer genoemd' : `${count(times, 'keer', 'keer')} genoemd`),
  alsoCalled: (names) => `ook: ${names}`,
  unnamedSource: 'Een niet genoemde bron',
  unnamedActor: 'Niet genoemd',
  stances: {
    states: ['zegt', 'zeggen'],
    claims: ['stelt', 'stellen'],
    denies: ['ontkent', 'ontkennen'],
    accuses: ['beschuldigt', 'beschuldigen'],
    demands: ['eist', 'eisen'],
    supports: ['steunt', 'steunen'],
    opposes: ['keert zich tegen', 'keren zich tegen'],
    warns: ['waarschuwt', 'waarschuwen'],
    promises: ['belooft', 'beloven'],
    expects: ['verwacht', 'verwachten'],
    doubts: ['betwijfelt', 'betwijfelen'],
    asks: ['vraagt', 'vragen'],
    praises: ['prijst', 'prijzen'],
    regrets: ['betreurt', 'betreuren'],
  },
  aimedAt: 'gericht op',
  notTheMotive: 'niet het motief',
  explains: 'verklaart',
  bases: {
    self: 'in eigen woorden',
    attributed: (source) => (source === null ? 'volgens een andere bron' : `volgens ${source}`),
    author: 'aldus het artikel',
  },
  questionKinds: {
    asked: 'Gevraagd',
    unknown: 'Onbekend',
    unconfirmed: 'Onbevestigd',
    disputed: 'Omstreden',
    doubted: 'Betwijfeld',
    pending: 'Nog niet beslist',
  },
  about: (actor) => `betreft: ${actor}`,

  evidence: {
    menu: 'Van welke regel wil je het bewijs zien?',
    fromBottomLine: 'Zin uit het artikel',
    source: 'Bron',
    namedThere: (words) => `daar aangeduid als ${words}`,
    stance: 'Houding',
    stancesExplained: {
      states: 'zegt dat het zo is',
      claims: 'brengt het als waar',
      denies: 'zegt dat het niet zo is',
      accuses: 'verwijt het iemand',
      demands: 'wil dat het gebeurt',
      supports: 'is ervoor',
      opposes: 'is ertegen',
      warns: 'zegt dat het mis kan gaan',
      promises: 'neemt het op zich',
      expects: 'denkt dat het gebeurt',
      doubts: 'weet niet of het zo is',
      asks: 'wil het weten of hebben',
      praises: 'spreekt er goed van',
      regrets: 'vindt het jammer',
    },
    hedge: 'Zekerheid',
    hedges: {
      hearsay: 'van horen zeggen: het artikel noemt niet wie het zegt',
      claim: 'het woord van één kant: het artikel zegt niet dat het zo is',
      statement: 'het woord van de bron, niet van het artikel',
    },
    sureness: 'Sitrep is',
    surenesses: ['onzeker: lees de passage zelf', 'vrij zeker', 'zeker'],
    cue: 'Blijkt uit',
    form: 'Vorm',
    literal: 'letterlijk citaat',
    paraphrase: 'in de woorden van het artikel',
    target: 'Gericht op',
    actor: 'Actor',
    role: 'Functie',
    basis: 'Waaruit het blijkt',
    explains: 'Verklaart',
    kind: 'Soort',
    names: 'Ook genoemd',
    kindsExplained: {
      asked: 'in het artikel gevraagd, daar niet beantwoord',
      unknown: 'volgens het artikel is dit niet bekend',
      unconfirmed: 'gemeld, maar niet bevestigd',
      disputed: 'de betrokkenen spreken elkaar tegen',
      doubted: 'iemand in het artikel twijfelt hieraan',
      pending: 'moet nog worden beslist of gebeuren',
    },
    relayedBy: 'Gemeld door',
    unknownRelay: 'een tekst die zonder bron is gegeven',
    elsewhere: 'Elders in het artikel',
    openPassage: 'Open de passage in de bron',
    position: (start, end) => `Tekens ${start} tot ${end} van de gelezen tekst.`,
  },

  objections: {
    why: 'Wat klopt er niet aan deze regel?',
    whatFollows: 'Hij wordt in dit kanaal niet meer getoond. Wie deze bot beheert, kan hem met je antwoord verbeteren.',
    reason: 'Reden',
    reasons: {
      'not-said': 'Dit staat niet in het artikel',
      'wrong-actor': 'Het is iemand anders',
      'wrong-kind': 'Het is anders bedoeld',
      'wrong-extent': 'Te veel of te weinig',
      other: 'Iets anders',
    },
    outcomes: { hidden: 'Verborgen in dit kanaal', shown: 'Weer zichtbaar' },
    hiddenNote: 'Berichten die er al staan blijven zoals ze zijn; nieuwe laten de regel weg.',
    hiddenHere: (lines) =>
      `${count(lines, 'regel is', 'regels zijn')} in dit kanaal verborgen, omdat iemand vond dat ${lines === 1 ? 'hij' : 'ze'} niet ${lines === 1 ? 'klopte' : 'klopten'}.`,
  },

  digest: {
    title: (date) => `Briefing van ${date}`,
    schedule: (when, zone) => `Schema: ${when}, ${zone}`,
    onDemand: 'Gevraagd met /schedule now.',
    late: (due, delay) => `Deze briefing had er ${due} moeten zijn en komt ${delay} te laat.`,
    dueAt: (clock) => `om ${clock}`,
    dueOn: (moment) => `op ${moment}`,
    quiet: 'Niets nieuws sinds de vorige briefing. Alle bronnen waren te lezen.',
    quietWithFailures: (sources) =>
      `Er is niets nieuws gevonden, maar ${count(sources, 'bron was', 'bronnen waren')} niet te lezen: er kan nieuws zijn dat hier ontbreekt.`,
    engineFailed: (articles) =>
      `De motor liet het afweten: ${count(articles, 'nieuw artikel is', 'nieuwe artikelen zijn')} gevonden maar niet samengevat. Hieronder staat wat er is gevonden.`,
    notBriefed: (why) => `Niet samengevat: ${why}.`,
    failures: 'Bronnen die niet te lezen waren',
    failingSince: 'sinds',
    left: (articles) =>
      `${count(articles, 'ander nieuw artikel is', 'andere nieuwe artikelen zijn')} weggelaten om het kort te houden.`,
    notShown: (articles) => `${count(articles, 'artikel past', 'artikelen passen')} niet in dit bericht.`,
  },

  stories: {
    alsoToldBy: (publishers: number) =>
      `Ook door anderen verteld; ${count(publishers, 'uitgever', 'uitgevers')} in totaal:`,
    also: 'Ook verteld door',
    sameText: 'dezelfde tekst',
    alsoAt: 'Dezelfde tekst bij',
    why: 'Waarom deze',
    order:
      'Eerst komen actoren die met /track zijn gevraagd, wat anders wordt gezegd dan eerder, wat een vraag kan beantwoorden en wat veel uitgevers vertellen; dan het nieuwste.',
    becauseTracked: (names: string) => `over ${names}, hier gevraagd met /track`,
    becausePublishers: (publishers: number) => `${count(publishers, 'uitgever vertelt', 'uitgevers vertellen')} het`,
    becauseChanges: (changes: number) => `${count(changes, 'uitspraak is', 'uitspraken zijn')} anders dan eerder`,
    becauseAnswers: (answers: number) => `${count(answers, 'vraag kan', 'vragen kunnen')} beantwoord zijn`,
    becauseNew: 'nieuw sinds de vorige briefing',
    changed: 'Wat er veranderd is',
    answered: 'Vragen die beantwoord kunnen zijn',
    shifted: 'anders dan eerder',
    contradicts: 'anders dan',
    before: 'eerder',
    repeated: (statements: number) =>
      `${count(statements, 'uitspraak was', 'uitspraken waren')} hier al eerder verteld.`,
  },

  track: {
    title: (name: string) => `Wat ${name} heeft gezegd`,
    unknown: (name: string) => `Geen artikel dat dit kanaal heeft gekregen, noemt ‘${name}’.`,
    silent: (name: string) => `Geen artikel dat dit kanaal heeft gekregen, haalt ${name} aan.`,
    others: (names: string) => `Zo heten ook: ${names}.`,
    shifted: 'Veranderd',
    again: (times: number) => (times === 1 ? 'opnieuw gezegd' : `nog ${count(times, 'keer', 'keer')} gezegd, laatst`),
  },

  ledger: {
    title: 'Open vragen van dit kanaal',
    none: 'Wat dit kanaal heeft gekregen, laat geen vragen open.',
    counts: {
      open: (questions: number) => `${count(questions, 'staat', 'staan')} open`,
      answered: (questions: number) => `${count(questions, 'is', 'zijn')} misschien beantwoord`,
      quiet: (questions: number) => `${count(questions, 'is', 'zijn')} stilgevallen`,
    },
    mentioned: (times: number) => `in ${count(times, 'artikel', 'artikelen')}, laatst`,
    quiet: 'drie weken door niemand genoemd',
    answeredBy: 'Misschien beantwoord door',
  },

  schedules: {
    title: 'Schema’s',
    none: 'In dit kanaal staan geen briefings gepland.',
    howToAdd: 'Voeg er een toe met',
    open: 'Open een schema',
    actions: { pause: 'Stilzetten', resume: 'Weer aanzetten', now: 'Plaats er nu een', log: 'Logboek' },
    next: 'volgende',
    neverNext: 'komt niet meer aan de beurt',
    paused: 'stilgezet',
    pausedBecause: (why) => `stilgezet: ${why}`,
    outcomes: {
      added: 'Schema toegevoegd',
      paused: 'Schema stilgezet',
      resumed: 'Schema weer aangezet',
      removed: 'Schema verwijderd',
      next: 'Volgende briefings',
      started: 'De briefing komt eraan',
    },
    id: 'Id',
    when: 'Wanneer',
    zone: 'Tijdzone',
    except: 'Vrije dagen',
    quiet: 'Stil zonder nieuws',
    channel: 'Kanaal',
    sources: 'Bronnen',
    allSources: 'alle bronnen van het kanaal',
    language: 'Taal',
    channelLanguage: 'die van het kanaal',
    nextRuns: 'Volgende',
    removedNote: 'Het logboek ervan is ook weg.',
    startedNote: 'Hij wordt nu gemaakt en verschijnt in het kanaal; aan het schema verandert niets.',
    resumedNote: 'Wat tijdens de pauze aan de beurt was, wordt niet ingehaald.',
    howToResume: 'Zet het weer aan met',
    log: 'Logboek',
    logEmpty: 'Dit schema is nog niet aan de beurt geweest.',
    dueAt: 'gepland voor',
    attempts: (times) => count(times, 'poging', 'pogingen'),
    articles: (articles) => count(articles, 'artikel', 'artikelen'),
    unread: (sources) => `${count(sources, 'bron', 'bronnen')} niet gelezen`,
    pausedTitle: 'Een schema is stilgezet',
    pausedBody: (id, when) => `Schema ${id} (${when}) kan niet meer worden geplaatst en is stilgezet.`,
    missedTitle: (briefings) => (briefings === 1 ? 'Een briefing is niet geplaatst' : 'Briefings zijn niet geplaatst'),
    missedBody: (id, when, briefings) =>
      `Schema ${id} (${when}): ${count(briefings, 'briefing was', 'briefings waren')} aan de beurt toen ik niet draaide, te lang geleden om nog te plaatsen.`,
    failedBody: (id, when) =>
      `Schema ${id} (${when}): een briefing kon niet op tijd worden geplaatst. Het schema gaat door.`,
    howToRun: 'Vraag er meteen een met',
    silentTitle: 'Een bron is stilgevallen',
    silentRead: 'de bron is te lezen, maar bracht niets nieuws sinds',
    silentUnread: (why) => `${why}; de bron bracht niets nieuws sinds`,
    silentBody: (id, when) =>
      `Schema ${id} (${when}) put eruit. De bron kan verhuisd of gestopt zijn. Ik zeg dit niet nog eens voordat er weer iets van komt.`,
    howToTest: 'Bekijk wat erin staat met',
  },
  deliveryStates: {
    planned: 'gepland',
    composing: 'wordt gemaakt',
    sending: 'wordt geplaatst',
    sent: 'geplaatst',
    failed: 'mislukt',
    skipped: 'overgeslagen',
  },
  skipReasons: {
    'nothing-new': 'niets nieuws',
    'too-late': 'te laat gevonden om nog te plaatsen',
    replaced: 'een latere briefing nam het nieuws mee',
    paused: 'het schema was stilgezet',
    'not-approved': 'niet goedgekeurd voordat de volgende kwam',
    dropped: 'de redactie schrapte alles',
  },

  drafts: {
    title: (date) => `Concept van de briefing van ${date}`,
    listTitle: 'Concepten',
    none: 'In dit kanaal staan geen concepten.',
    howToShow: 'Bekijk er een met',
    draft: 'Eerst een concept',
    before: (duration) => `${duration} van tevoren`,
    unattended: { send: 'gaat ook zonder goedkeuring uit', hold: 'wacht op goedkeuring' },
    withEditors: 'staat bij de redactie',
    goesOut: 'Gaat uit op',
    unlessChanged: ', ook als niemand het goedkeurt.',
    held: 'Wacht op goedkeuring; gepland voor',
    approvedBy: (person) => `Goedgekeurd door ${person}.`,
    sending: 'Het wordt geplaatst.',
    posted: 'Geplaatst op',
    closed: 'Het is niet geplaatst. Wat erin stond wordt opnieuw aangeboden, tenzij alles is geschrapt.',
    buttons: {
      approve: 'Goedkeuren',
      drop: 'Item schrappen',
      edit: 'Regel wijzigen',
      postpone: 'Uitstellen',
      correct: 'Regel corrigeren',
      withdraw: 'Item intrekken',
    },
    which: {
      'item-to-drop': 'Welk item moet eruit?',
      'item-to-edit': 'In welk item moet een regel anders?',
      'line-to-edit': 'Welke regel moet anders?',
    },
    whichPosted: {
      'item-to-drop': 'Welk item moet worden ingetrokken?',
      'item-to-edit': 'In welk item moet een regel worden gecorrigeerd?',
      'line-to-edit': 'Welke regel moet worden gecorrigeerd?',
    },
    drop: (item) => `Schrap ${item}`,
    withdraw: (item) => `Trek ${item} in`,
    putBack: (item) => `Zet ${item} terug`,
    item: (item) => `Item ${item}`,
    line: (line) => `Regel ${line}`,
    lineKinds: { t: 'Titel', s: 'Zin', p: 'Standpunt', q: 'Vraag' },
    takenAway: '(weggehaald)',
    dropped: 'Geschrapt door de redactie: wordt niet geplaatst.',
    withdrawn: 'Ingetrokken door de redactie.',
    edited: 'bewerkt',
    titleEdited: 'De titel is bewerkt.',
    corrected: 'Gecorrigeerd op',
    changedLine: (item) => `een regel van item ${item} is gewijzigd. Er stond:`,
    withdrawnItem: (item) => `item ${item} is ingetrokken.`,
    postponing: 'Hoeveel later moet het uitgaan?',
    outcomes: {
      approved: 'Goedgekeurd',
      postponed: 'Uitgesteld',
      edited: 'Regel gewijzigd',
      corrected: 'Correctie geplaatst',
    },
    notShownTitle: 'Een concept kon niet aan de redactie worden getoond',
    notShown: (id, when) => `Schema ${id} (${when}): de briefing gaat op tijd uit, zonder dat iemand hem heeft gezien.`,
  },

  forms: {
    line: {
      title: 'Regel wijzigen',
      label: 'De regel; leeg haalt hem weg',
      submit: 'Wijzigen',
      cancel: 'Annuleren',
    },
  },

  sources: {
    title: 'Bronnen',
    none: 'Dit kanaal heeft nog geen bronnen.',
    howToAdd: 'Voeg er een toe met',
    test: 'Lees een bron nu',
    added: 'Bron toegevoegd',
    removed: 'Bron verwijderd',
    name: 'Naam',
    address: 'Adres',
    failing: (why) => `niet te lezen: ${why}`,
    failingSince: 'sinds',
    imported: 'Bronnen toegevoegd',
    importedNew: (sources) => `${count(sources, 'bron', 'bronnen')} toegevoegd.`,
    importedKnown: (sources) => `${count(sources, 'stond', 'stonden')} er al in.`,
    importedNothing: 'In het bestand staan geen feeds.',
    tested: 'De bron is te lezen',
    feedTitle: 'Titel',
    entries: 'Artikelen',
    newest: 'Nieuwste',
    file: (name) => `Het bestand ${name} zit bij dit bericht.`,
    fileEmpty: 'Er is nog niets om in een bestand te zetten.',
  },

  help: {
    title: 'Sitrep',
    intro:
      'Vat een nieuwsartikel samen: wie ertoe doet, wat ze zeggen, waarom ze het doen en wat nog openstaat. Elke regel berust op de letterlijke woorden van het artikel; de knop Bewijs laat ze zien.',
    source: 'ADRES, TEKST of bestand',
    placeholders: {
      when: 'WANNEER',
      draft: '#redactie',
      ahead: 'MINUTEN',
      item: 'NUMMER',
      line: 'REGEL',
      text: 'TEKST',
      for: 'MINUTEN',
      except: 'DAGEN',
      quiet: 'DAGEN',
      zone: 'ZONE',
      from: 'BRON ...',
      name: 'NAAM',
      address: 'ADRES',
      schedule: 'ID',
      source: 'NAAM',
      actor: 'NAAM',
      channel: '#kanaal',
    },
    menu: (label, inSlack) => `Of open het menu van een bericht en kies ‘${label}’ (in Slack: ‘${inSlack}’).`,
    truth:
      'Er wordt niets bij verzonnen: wat niet in het artikel staat, staat hier ook niet. Een machine kan wel iets missen of verkeerd lezen.',
    version: (version) => `Versie ${version}`,
  },

  home: {
    title: 'Sitrep',
    noSchedules: 'In deze workspace staan geen briefings gepland.',
    noneOfYours: 'Je hebt geen briefings gepland. Wie deze workspace beheert, ziet ze hier allemaal.',
    noSources: 'Er zijn geen bronnen bewaard.',
    recent: 'Recente briefings',
    noRecent: 'Er is nog niets samengevat.',
    last: 'je laatste',
    open: 'Open een briefing',
    settings: 'Instellingen van je berichten met de bot',
    perChannel: 'Elk kanaal heeft eigen instellingen:',
  },

  status: {
    title: 'Toestand',
    version: 'Versie',
    startedAt: 'Draait sinds',
    engine: 'Motor',
    platforms: 'Platforms',
    since: 'sinds',
    articles: 'Bewaarde artikelen',
    schedules: 'Schema’s',
    deliveries: 'Laatste 24 uur',
    noDeliveries: 'geen geplande briefings',
    dropped: 'Regels die de bewijscontrole heeft geschrapt',
    objections: 'Regels die als fout zijn gemeld',
    model: 'Taalmodel',
    modelAt: (name, host) => `${name} bij ${host}`,
    modelBriefings: 'Samenvattingen door het model',
    modelInstead: (briefings) => `${count(briefings, 'andere', 'andere')} door de ingebouwde motor`,
    modelDropped: 'Regels van het model die niet in het artikel staan',
    modelShare: (share, offered) => `${share} van ${count(offered, 'regel', 'regels')}`,
    modelTokens: 'Tokens vandaag',
    modelLimit: (used, limit) => `${used} van ${limit}`,
    failing: 'Bronnen die niet te lezen zijn',
    troubled: 'Schema’s die er niet doorkomen',
    again: 'nieuwe poging',
    goesOn: 'de laatste briefing mislukte; het schema gaat door',
    ownPlatforms: { web: 'Webpagina', terminal: 'Terminal' },
    states: { off: 'uit', starting: 'maakt verbinding', ready: 'verbonden', down: 'niet verbonden' },
  },

  settings: {
    title: 'Instellingen van dit kanaal',
    changed: 'Instellingen gewijzigd',
    language: 'Taal',
    zone: 'Tijdzone',
    threads: 'Hele briefings in een draad',
    embeds: 'Oudere opmaak op Discord',
    model: 'Taalmodel',
    on: 'aan',
    off: 'uit',
    engine: 'Motor',
    staysHere: 'Artikelen worden op de machine van de bot zelf gelezen en nergens heen gestuurd.',
    sentTo: (name, host) =>
      `De tekst van elk artikel gaat naar ${host}, waar ${name} hem leest. Namen van kanalen en mensen niet.`,
    byDefault: 'standaard',
    howToChange: 'Wijzig met',
  },

  doctor: {
    title: 'Hoe Sitrep is ingesteld',
    summary: (faults) =>
      faults === 0
        ? 'Er hoeft niets hersteld te worden.'
        : `${count(faults, 'ding moet', 'dingen moeten')} hersteld worden.`,
    states: { fine: 'Goed', warning: 'Kijk hiernaar', fault: 'Herstel dit', off: 'Niet in gebruik' },
    checks: {
      store: {
        fine: ({ folder }) => `De database in ${folder} is te lezen en te schrijven.`,
        fault: ({ error }) =>
          `De database is niet te gebruiken: ${error}. Controleer DATA_DIR en wie daar mag schrijven.`,
        off: () => 'Er is geen database.',
      },
      bot: {
        fine: ({ address, parts }) => `De bot draait op ${address}: ${parts}.`,
        fault: ({ address, parts }) =>
          `De bot draait op ${address}, maar niet helemaal: ${parts}. Zijn log zegt meer; de regels hieronder misschien waarom.`,
        off: ({ address }) => `Op ${address} antwoordt geen bot. Start hem met npm start.`,
      },
      'slack-token': {
        fine: ({ team }) => `Het bottoken van Slack is goed, voor de workspace ${team}.`,
        fault: ({ error, unreachable }) =>
          unreachable
            ? `Slack is niet te bereiken (${unreachable}). Controleer het netwerk, een proxy en SLACK_API_URL.`
            : `Slack weigert SLACK_BOT_TOKEN (${error}). Kopieer het token opnieuw: Install App, Bot User OAuth Token.`,
        off: () => 'Slack staat uit: SLACK_BOT_TOKEN is niet gezet.',
      },
      'slack-scopes': {
        fine: () => 'De Slack-app heeft al haar scopes.',
        fault: ({ missing }) =>
          missing
            ? `De Slack-app mist scopes: ${missing}. Plak config/slack-manifest.yaml opnieuw en installeer de app opnieuw.`
            : 'Slack zegt niet welke scopes de app heeft.',
        off: () => 'Naar de scopes is niet gekeken.',
      },
      'slack-way': {
        fine: ({ way }) =>
          way === 'http'
            ? 'Slack komt over HTTP: daarvoor heeft deze bot een openbaar adres nodig.'
            : 'Socket Mode gaat open.',
        fault: ({ way, error, unreachable }) =>
          way === 'none'
            ? 'Slack heeft geen weg naar de bot. Zet SLACK_APP_TOKEN voor Socket Mode, of SLACK_SIGNING_SECRET voor HTTP.'
            : `Socket Mode gaat niet open (${error ?? unreachable}). Maak een app-level token met connections:write en zet SLACK_APP_TOKEN.`,
        off: () => 'Slack staat uit.',
      },
      'discord-token': {
        fine: ({ name }) => `Het token van Discord is goed, voor ${name}.`,
        fault: ({ status, unreachable }) =>
          unreachable
            ? `Discord is niet te bereiken (${unreachable}). Controleer het netwerk, een proxy en DISCORD_API_URL.`
            : `Discord weigert DISCORD_TOKEN (${status}). Maak onder Bot een nieuw token en kopieer het opnieuw.`,
        off: () => 'Discord staat uit: DISCORD_TOKEN is niet gezet.',
      },
      'discord-application': {
        fine: () => 'Met deze link nodig je de bot uit op een server:',
        fault: ({ id, wanted }) =>
          `Het token hoort bij applicatie ${id}, maar DISCORD_APPLICATION_ID zegt ${wanted}. Laat die instelling weg.`,
        off: () => 'Discord staat uit.',
      },
      'discord-servers': {
        fine: ({ count: servers }) => `Discord-servers met de bot: ${servers}.`,
        fault: ({ server }) =>
          server
            ? `De bot zit niet in de server van DISCORD_GUILD_ID (${server}). Nodig hem uit met deze link, of verbeter het id:`
            : 'De bot zit nog in geen enkele server. Nodig hem uit met deze link:',
        off: () => 'Discord staat uit.',
      },
      'discord-permissions': {
        fine: () => 'De bot heeft in elke server zijn rechten.',
        fault: ({ lacking }) => `De bot mist rechten (${lacking}). Open deze link opnieuw en laat alle vinkjes staan:`,
        off: () => 'Discord staat uit.',
      },
      clock: {
        fine: () => 'De klok van deze machine loopt gelijk.',
        fault: ({ seconds }) =>
          `De klok van deze machine loopt ${seconds} seconden mis. Zet tijdsynchronisatie aan, anders lopen schema’s op de verkeerde tijd.`,
        off: () => 'De klok is niet vergeleken: geen platform heeft geantwoord.',
      },
      zone: {
        fine: ({ zone, time }) => `Schema’s lopen in ${zone}, waar het nu ${time} is.`,
        fault: ({ zone, time, machine }) =>
          `Schema’s lopen in ${zone}, waar het nu ${time} is; deze machine staat op ${machine}. Zet DEFAULT_TIME_ZONE als dat niet de bedoeling is.`,
        off: () => 'Naar de tijdzone is niet gekeken.',
      },
      network: {
        fine: ({ host }) => `Het web is te lezen: ${host} antwoordt.`,
        fault: ({ error }) =>
          `Het web kon niet worden gelezen. ${error} Lukt het met andere sites ook niet, controleer dan het netwerk en de naamserver van deze machine.`,
        off: () =>
          'Lezen van het web is niet geprobeerd: geen schema heeft een adres. Met npm run doctor -- ADRES kan het.',
      },
    },
  },

  setup: {
    noTerminal:
      'setup stelt zijn vragen in een terminal, en dit is er geen. Kopieer config/.env.example naar .env, vul het in, en doe: npm run doctor',
    intro: (file) =>
      `Dit schrijft ${file}. Enter neemt wat tussen [haken] staat, - laat een instelling leeg, Ctrl-C stopt zonder iets te veranderen.`,
    given: (name) => `${name} komt uit de omgeving of uit een bestand: niet gevraagd.`,
    kept: 'houden',
    language: (choices) => `Taal van de bot (${choices})`,
    zone: 'Tijdzone van schema’s',
    unknown: (value) => `${value} gaat niet; typ er een, of - voor de standaard.`,
    noToken: 'Dat is geen token: die bestaan uit letters, cijfers en tekens zonder spaties.',
    slack: (manifest) =>
      `Slack: kies op https://api.slack.com/apps Create New App, From a manifest, en plak ${manifest}. Daarna geeft Install App het bottoken (xoxb-...), en Basic Information, App-Level Tokens met connections:write het apptoken (xapp-...). Zonder token blijft Slack uit.`,
    discord:
      'Discord: maak op https://discord.com/developers/applications een applicatie; Bot, Reset Token geeft het token. Zonder token blijft Discord uit.',
    hidden: 'onzichtbaar',
    again: 'Geef het opnieuw, of druk op Enter om er toch mee door te gaan.',
    slackUnfinished: 'Slack heeft naast het bottoken een apptoken of signing secret nodig: het blijft zoals het was.',
    network: 'Adres om het lezen van het web mee te proberen',
    written: (file) => `${file} is geschreven. Start de bot met npm start.`,
    unchanged: (file) => `${file} blijft zoals het is.`,
    failed: (file, error) => `${file} kon niet worden geschreven (${error}) en blijft zoals het was.`,
    stopped: (file) => `Gestopt; ${file} is zoals het was.`,
  },

  errors: {
    title: 'Dat is niet gelukt',
    reference: (reference) => `Kenmerk ${reference}`,
    codes: errorsInDutch,
  },
};
