/** The words by which Dutch alone tells an aim: its verbs stand last, so that its constructions are its own. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Finite forms of wanting, hoping, trying, and the ones that govern a bare infinitive. */
export const INTENDS = set(
  'wil willen wilde wilden wou wouden hoopt hopen hoopte hoopten probeert proberen probeerde probeerden tracht trachten trachtte trachtten poogt pogen poogde poogden beoogt beogen beoogde beoogden denkt denken',
);
export const HOPES = set('hoopt hopen hoopte hoopten');
export const WANTS = set('wil willen wilde wilden wou wouden');
export const MUST = set('moet moeten moest moesten dient dienen diende dienden');

/** What was done, as the means of an aim: *zo*, *daarmee*. */
export const THEREBY = set('zo daarmee hiermee zodoende');

/** Nouns, beside those for deeds, by which somebody wants to reach something: *wil met de aankoop ...*. */
export const MEANS_NOUNS = set(
  `aankoop verkoop investering overname fusie wet wetsvoorstel regeling subsidie heffing boete belasting proef bod lening
  hulp brief petitie rechtszaak klacht reis bezoek top conferentie akkoord verdrag deal plan project programma beleid
  herstructurering reorganisatie samenwerking alliantie uitbreiding bouw aanleg hervorming benoeming afspraak`,
);

/** Infinitives that tell an aim by themselves: whoever does a deed and wants to prevent, protect, lower ... tells why. */
export const GOALS = set(
  `voorkomen vermijden tegengaan verhinderen tegenhouden beletten keren stoppen afremmen indammen inperken beperken
  terugdringen verminderen verlagen verkleinen verlichten verzachten dempen drukken ontlasten ontmoedigen afschrikken
  verbeteren verhogen vergroten versterken verstevigen bevorderen stimuleren aanjagen aanmoedigen aanzwengelen
  aantrekken lokken verleiden beschermen beveiligen bestrijden aanpakken oplossen wegnemen wegwerken wegpoetsen
  helpen bijstaan steunen ondersteunen garanderen waarborgen verzekeren veiligstellen behouden bewaren redden sparen
  besparen bezuinigen vrijmaken compenseren opvangen stabiliseren herstellen vergemakkelijken vereenvoudigen
  versnellen versoepelen afdwingen dwingen overtuigen overhalen opvoeren bewegen financieren bekostigen dekken
  bijdragen opleveren zorgen bieden plaatsmaken verzoenen sussen paaien kalmeren geruststellen uitlokken aankaarten
  wegjagen verjagen uitschakelen doorbreken omzeilen ontwijken uitsluiten afzwakken bijsturen rechtzetten goedmaken
  doorlichten ophelderen achterhalen opsporen veroveren heroveren terugwinnen binnenhalen bereiken belonen straffen
  voldoen tegemoetkomen verduurzamen moderniseren verjongen vergroenen verbinden losmaken bevrijden
  verkorten verlengen inlopen opkrikken opvijzelen ontzien ontsluiten ontlopen spreiden vernieuwen verlevendigen`,
);

/** Infinitives that tell an aim with a preposition and its noun: *op afstand houden*, *op gang brengen*. */
export const KEEPS = set('houden brengen krijgen helpen leggen');

/** Adverbs and verbs by which *om te* tells what came next: *om vervolgens te verdwijnen*, *om te ontdekken dat*. */
export const NEXT = set('vervolgens daarna dan uiteindelijk nooit nadien later pas prompt na');
export const FINDS = set('ontdekken merken constateren vernemen beseffen concluderen bemerken');

/** Verbs that a mere *het* is the subject of, with an infinitive as what they tell of: *het duurde een uur om te*. */
export const EXTRAPOSING = set(
  'duren kosten vergen vragen vereisen lukken mislukken lonen helpen schelen volstaan baten passen horen deugen vallen staan',
);
/** Before *om te* they tell which one: *de eerste om toe te geven*. */
export const ORDINALS = set('eerste tweede derde laatste enige volgende beste');

/** What is gained, behind *om* without an infinitive: *om het geld*. */
export const PRIZES = set('geld macht eer roem erfenis sensatie kick prijs lol poen winst buit glorie faam aandacht');

/** By which somebody gives something as a reason: *noemt als reden*, *voert als argument aan*; and what they call it. */
export const GIVES = set(
  'noemt noemen noemde noemden geeft geven gaf gaven voert voeren voerde voerden vermeldt vermelden vermeldde',
);
export const REASONS = set('reden redenen argument motief verklaring');
/** By which somebody appeals to something: *beroept zich op overmacht*. */
export const APPEALS = set('beroept beroepen beriep beriepen');

/** By which somebody does what others press for: *zwicht voor kritiek*, *geeft toe aan de eisen*. */
export const YIELDS = set(
  `zwicht zwichten zwichtte zwichtten gezwicht buigt buigen boog bogen gebogen bezwijkt bezwijken bezweek bezweken
  plooit plooien plooide plooiden`,
);
export const GIVES_IN = set('toe toegegeven toegeeft toegeven toegaf');
export const GIVING = set('geeft geven gaf gaven');

/** Verbs between a deed and what lies behind it: *achter de aankoop schuilt ...*. */
export const LIES = set('zit zitten zat zaten schuilt schuilen school ligt liggen lag steekt stak');
/** Finite forms of having, being, reacting and letting. */
export const HAS = set('heeft hebben had hadden');
export const IS = set('is was zijn waren vormt vormde');
export const REACTS = set('reageert reageren reageerde reageerden');
export const LETS = set('laat laten liet lieten gelaten');
/** What an answer to a deed is called, beside retaliation. */
export const REACTIONS = set('reactie antwoord represaille repliek');
/** By which a deed is said to have nothing to do with something. */
export const NOTHING = set('niets niet weinig geen');
