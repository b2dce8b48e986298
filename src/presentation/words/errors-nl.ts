import type { ErrorCatalogue, Facts } from './error-words.ts';

const address = (facts: Facts) => facts.address ?? 'dit adres';
const perhaps = (facts: Facts) => (facts.closest ? `Bedoel je ‘${facts.closest}’? ` : '');
const choices = (facts: Facts) => (facts.choices ? `Kies uit: ${facts.choices}.` : 'Zie /sitrep help.');

/** Hoe de opties in een zin heten. */
const options: Readonly<Record<string, string>> = {
  when: 'wanneer',
  schedule: 'welk schema',
  source: 'welke bron',
  address: 'welk adres',
  name: 'welke naam',
  from: 'uit welke bronnen',
  language: 'welke taal',
  zone: 'welke tijdzone',
  actor: 'welke actor',
  file: 'welk bestand',
};
const option = (facts: Facts) => options[facts.option ?? ''] ?? facts.option ?? 'wat';

/** Zoals `options`, na een voorzetsel. */
const nouns: Readonly<Record<string, string>> = {
  language: 'taal',
  zone: 'tijdzone',
  when: 'tijdstip',
  name: 'naam',
  from: 'bron',
};
const noun = (facts: Facts) => nouns[facts.option ?? ''] ?? facts.option ?? 'waarde';

/** Wat alleen de beheerder verder brengt. */
const again = (facts: Facts) =>
  `Probeer het nog eens; gaat het weer mis, ${facts.reference ? 'geef het kenmerk hieronder dan door aan wie deze bot beheert' : 'meld het dan aan wie deze bot beheert'}.`;

export const errorsInDutch: ErrorCatalogue = {
  'text-empty': {
    what: () => 'er was geen tekst om te lezen',
    next: () => 'Geef het adres van een artikel, plak de tekst, of voeg een bestand toe.',
  },
  'text-too-long': {
    what: (facts) => (facts.limit ? `deze tekst is langer dan ${facts.limit} tekens` : 'deze tekst is te lang'),
    next: () => 'Geef hem in delen, of laat weg wat er niet toe doet.',
  },
  'language-unsupported': {
    what: () => 'deze tekst is niet in het Nederlands of Engels, of te kort om dat te zien',
    next: () => 'Geef een artikel in het Nederlands of Engels, van ten minste een paar zinnen.',
  },
  'file-binary': {
    what: () => 'in dit bestand staat geen tekst',
    next: () => 'Stuur een tekstbestand, een webpagina (HTML), een Word-document (DOCX) of een pdf met tekst erin.',
  },
  'file-too-large': {
    what: (facts) => (facts.limit ? `dit bestand is groter dan ${facts.limit}` : 'dit bestand is te groot'),
    next: () => 'Stuur een kleiner bestand, of plak de tekst.',
  },
  'file-unreadable': {
    what: () => 'het bestand ging niet open',
    next: () =>
      'Misschien is het beschadigd, beveiligd met een wachtwoord, of een scan zonder tekst. Plak anders de tekst.',
  },
  'file-not-found': {
    what: (facts) => (facts.file ? `het bestand ${facts.file} bestaat niet` : 'dit bestand bestaat niet'),
    next: () => 'Kijk de naam en de map na; een adres begint met https:// of http://.',
  },
  'media-type-unsupported': {
    what: (facts) => (facts.mediaType ? `${facts.mediaType} is niet te lezen` : 'dit soort bestand is niet te lezen'),
    next: () =>
      'Webpagina’s (HTML), pdf, Word (DOCX), Markdown, e-mail (.eml) en gewone tekst kunnen wel. Plak anders de tekst.',
  },
  'address-malformed': {
    what: (facts) => (facts.address ? `‘${facts.address}’ is geen webadres` : 'dit is geen webadres'),
    next: () => 'Een adres begint met https:// of http://.',
  },
  'address-refused': {
    what: (facts) => `${address(facts)} staat niet op het openbare web en wordt daarom niet bezocht`,
    next: () => 'Plak de tekst. Wie deze bot beheert, kan het adres toestaan (ALLOW_PRIVATE_ADDRESSES).',
  },
  'address-unreachable': {
    what: (facts) => `${address(facts)} is niet bereikbaar`,
    next: () => 'Kijk het adres na, of probeer het later nog eens.',
  },
  'address-not-found': {
    what: (facts) => `op ${address(facts)} staat geen pagina`,
    next: () => 'Kijk het adres na: misschien is de pagina verplaatst of weggehaald.',
  },
  'address-failed': {
    what: (facts) => `${address(facts)} gaf een foutmelding${facts.status ? ` (${facts.status})` : ''}`,
    next: () => 'Probeer het later nog eens, of plak de tekst.',
  },
  'address-too-slow': {
    what: (facts) => `${address(facts)} gaf niet op tijd antwoord`,
    next: () => 'Probeer het later nog eens, of plak de tekst.',
  },
  'address-too-large': {
    what: (facts) => (facts.limit ? `de pagina is groter dan ${facts.limit}` : 'de pagina is te groot'),
    next: () => 'Plak de tekst van het artikel.',
  },
  'address-redirects': {
    what: (facts) => `${address(facts)} stuurt steeds door naar een ander adres`,
    next: () => 'Open het in je browser en geef het adres waar je uitkomt.',
  },
  'page-unreadable': {
    what: () => 'op deze pagina is geen artikel gevonden',
    next: () => 'Geef het adres van één artikel, niet van een voorpagina, of plak de tekst.',
  },
  'page-paywalled': {
    what: () => 'het artikel staat achter een betaalmuur',
    next: () => 'Mag je het lezen? Plak dan de tekst, of bewaar de pagina en stuur die mee.',
  },
  'page-consent': {
    what: () => 'de pagina toont een cookiemelding in plaats van het artikel',
    next: () => 'Open de pagina in je browser en plak de tekst, of bewaar de pagina en stuur die mee.',
  },
  'page-captcha': {
    what: () => 'de pagina wil eerst bewijs dat er een mens leest',
    next: () => 'Open de pagina in je browser en plak de tekst, of bewaar de pagina en stuur die mee.',
  },
  'page-blocked': {
    what: (facts) => `${address(facts)} laat de pagina niet door programma’s lezen`,
    next: () => 'Open de pagina in je browser en plak de tekst, of bewaar de pagina en stuur die mee.',
  },
  'page-scripted': {
    what: () => 'de pagina krijgt haar tekst pas in een browser, uit scripts die hier niet worden uitgevoerd',
    next: () => 'Open de pagina in je browser en plak de tekst, of bewaar de pagina en stuur die mee.',
  },
  'page-reserved': {
    what: (facts) => `${address(facts)} wil niet dat programma’s deze pagina ongevraagd lezen`,
    next: () => 'Open de link, of vraag dit ene artikel zelf aan met /brief en het adres.',
  },
  'feed-retired': {
    what: () => 'de site meldt dat deze feed voorgoed weg is',
    next: () => 'Verwijder hem met /sources remove, of probeer hem met /sources test als hij terug is.',
  },
  'feed-unreadable': {
    what: () => 'dit is geen feed en ook geen leesbare pagina',
    next: () => 'Geef het adres van een RSS- of Atom-feed, of van een pagina met een artikel.',
  },
  'command-missing': {
    what: () => 'dit begint niet met een opdracht',
    next: () =>
      'Zet /brief voor een adres of een tekst om er een briefing van te krijgen. Met /sitrep help zie je alle opdrachten.',
  },
  'command-unknown': {
    what: (facts) => (facts.command ? `de opdracht /${facts.command} bestaat niet` : 'er is geen opdracht gegeven'),
    next: (facts) => (facts.closest ? `Bedoel je /${facts.closest}?` : 'Met /sitrep help zie je ze allemaal.'),
  },
  'subcommand-unknown': {
    what: (facts) => `/${facts.command ?? ''} kent ‘${facts.subcommand ?? ''}’ niet`,
    next: (facts) => `${perhaps(facts)}${choices(facts)}`,
  },
  'option-missing': {
    what: (facts) => `in de opdracht staat niet ${option(facts)}`,
    next: () => 'Vul dat aan en probeer het opnieuw. Met /sitrep help zie je hoe.',
  },
  'option-unknown': {
    what: (facts) =>
      facts.value ? `‘${facts.value}’ kan niet als ${noun(facts)}` : `‘${facts.option ?? ''}’ zegt ons hier niets`,
    next: (facts) => `${perhaps(facts)}${choices(facts)}`,
  },
  'schedule-malformed': {
    what: (facts) => {
      const given = facts.given ? `‘${facts.given}’` : 'dit';
      if (facts.missing === 'country') return `${given} zegt niet van welk land de feestdagen zijn`;
      if (facts.unknown) return `${given} kan niet worden gepland: ‘${facts.unknown}’ ken ik daarin niet`;
      if (facts.missing === 'time') return `${given} noemt geen tijdstip`;
      if (facts.missing === 'day') return `${given} noemt geen dag`;
      if (facts.fields) return `${given} heeft ${facts.fields} cron-velden in plaats van vijf`;
      if (facts.never) return `${given} zou nooit aan de beurt komen`;
      return `${given} is geen tijdstip om op te plannen`;
    },
    next: (facts) =>
      facts.missing === 'country'
        ? `Schrijf feestdagen met een van ${facts.choices}; andere vrije dagen kun je met hun datum noemen.`
        : 'Schrijf bijvoorbeeld: dagelijks 08:00, werkdagen 07:30, maandag 09:00, elk uur, of 0 8 * * 1-5; en vrije dagen als zondag, 25 december, 2026-12-24..2027-01-01 of feestdagen nl.',
  },
  'zone-unknown': {
    what: (facts) => (facts.zone ? `‘${facts.zone}’ is geen tijdzone` : 'deze tijdzone bestaat niet'),
    next: () => 'Schrijf hem als Europe/Amsterdam of UTC.',
  },
  'draft-unknown': {
    what: () => 'zo’n concept is er niet in dit kanaal',
    next: () => 'Met /draft list zie je welke er zijn.',
  },
  'draft-closed': {
    what: () => 'dit concept kan niet meer worden gewijzigd: het wordt geplaatst, of komt er niet',
    next: () => 'Als het geplaatst is, kun je het corrigeren.',
  },
  'line-unknown': {
    what: (facts) => (facts.line ? `het concept heeft geen ‘${facts.line}’` : 'zo’n regel heeft het concept niet'),
    next: () => 'Schrijf /draft edit en kies; of noem een item en zijn regel als 2.p1.',
  },
  'message-gone': {
    what: () => 'het bericht staat er niet meer, of kan niet worden gewijzigd',
    next: () => 'De wijziging is bewaard maar kan niet worden getoond; plaats zelf een correctie.',
  },
  'schedule-unknown': {
    what: (facts) => (facts.schedule ? `schema ‘${facts.schedule}’ bestaat hier niet` : 'dit schema bestaat niet'),
    next: () => 'Met /schedule list zie je de schema’s en hun id.',
  },
  'source-unknown': {
    what: (facts) => (facts.source ? `bron ‘${facts.source}’ bestaat hier niet` : 'deze bron bestaat niet'),
    next: () => 'Met /sources list zie je de bronnen en hun naam.',
  },
  'sources-none': {
    what: () => 'dit kanaal heeft nog geen bronnen',
    next: () =>
      'Bewaar er een met /sources add ADRES, of noem hem in het schema: /schedule add dagelijks 08:00 uit ADRES.',
  },
  'source-exists': {
    what: () => 'dit kanaal heeft al een bron met die naam of dat adres',
    next: () => 'Kies een andere naam, of verwijder eerst de oude: /sources list toont ze.',
  },
  'channel-unknown': {
    what: (facts) => (facts.channel ? `het kanaal ${facts.channel} is niet te vinden` : 'dit kanaal is niet te vinden'),
    next: () => 'Kies het uit de lijst die verschijnt als je # typt. De bot moet het kanaal kunnen zien.',
  },
  'briefing-unknown': {
    what: () => 'deze briefing wordt niet meer bewaard',
    next: () => 'Maak hem opnieuw met /brief en het adres of de tekst.',
  },
  'not-allowed': {
    what: () => 'alleen wie dit kanaal beheert, mag dit wijzigen',
    next: () => 'Vraag het een beheerder.',
  },
  'already-running': {
    what: () => 'hier wordt al aan gewerkt',
    next: () => 'Wacht op het antwoord; dat verschijnt vanzelf.',
  },
  'channel-gone': {
    what: () => 'het kanaal bestaat niet meer of is gearchiveerd',
    next: () => 'Voeg het schema opnieuw toe in een ander kanaal.',
  },
  'channel-forbidden': {
    what: () => 'de bot mag niets plaatsen in dat kanaal',
    next: () => 'Nodig hem daar uit, of geef hem het recht om te plaatsen, en probeer het opnieuw.',
  },
  'platform-busy': {
    what: (facts) =>
      `het chatplatform vraagt ons het rustiger aan te doen${facts.retryAfter ? `, ${facts.retryAfter} seconden lang` : ''}`,
    next: () => 'Probeer het zo nog eens.',
  },
  'platform-down': {
    what: () => 'het chatplatform geeft geen antwoord',
    next: () => 'Probeer het later nog eens; geplande briefings komen zodra het weer werkt.',
  },
  'token-refused': {
    what: () => 'het platform aanvaardt het token van de bot niet meer',
    next: () => 'Wie deze bot beheert, moet een nieuw token instellen en de bot opnieuw starten.',
  },
  'engine-failed': {
    what: () => 'het artikel is gelezen, maar de samenvatting is mislukt',
    next: again,
  },
  cancelled: {
    what: () => 'dit is gestopt voordat het klaar was',
    next: () => 'Geef de opdracht opnieuw als je het nog wilt.',
  },
  internal: {
    what: () => 'er ging bij ons iets mis',
    next: again,
  },
};
