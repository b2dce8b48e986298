import type { OpenCue } from '../lexicon.ts';

/** Dutch phrases of what is pending. */
export const PENDING_NL: readonly OpenCue[] = [
  // Someone is to decide.
  {
    kind: 'pending',
    phrases: `nog .. goedkeuren/instemmen/goedgekeurd/beslissen/besluiten/beslist/tekenen/ratificeren/bekrachtigen/bekrachtigd/ondertekend/vaststellen/behandeld/beoordeeld/besproken/uitgewerkt/uitonderhandeld/bezien/bekeken
      | nog geen .. besluit/beslissing/akkoord/overeenstemming/reactie/antwoord/datum/vergunning/opvolger/oplossing/uitspraak
      | nog niet .. besloten/beslist/rond/zeker/definitief/getekend/uitgelaten/gekozen/ondertekend/uit/eens
      | buigt/buigen/boog/bogen .. over | in juni buigt | beraadt/beraden/beraadde | in beraad | bedenktijd
      | overweegt/overwegen/overwoog/overwogen | denkt/denken/dacht .. na over | bekijkt/bekijken .. of/hoe
      | bestudeert/bestuderen .. vonnis/uitspraak/besluit/voorstel/rapport/of
      | eerst .. bestuderen/bekijken/afwachten/overleggen/bespreken/lezen
      | beslist/beslissen .. of/over/pas/later/volgende/uiterlijk
      | wordt/worden .. besloten/beslist/bekendgemaakt/verwacht
      | besluit/beslissing/uitspraak/uitslag/oordeel/advies .. valt/volgt/verwacht
      | volgt/volgen .. uitspraak/besluit/vonnis | wordt/worden .. voortgezet/hervat | doet/doen .. uitspraak
      | spreekt .. oordeel | stemt/stemmen .. over | in/ter stemming | uitslag daarvan
      | neemt/nemen .. een/het/geen .. besluit/beslissing | knoop/knopen .. door* | hakt/hakken .. door
      | gaat/gaan .. nu naar | staat/staan/moet/moeten .. voor de rechter | wordt vervolgd
      | gaat/gaan in .. beroep | in .. hoger/_ beroep
      | hoger beroep .. loopt/dient/aangekondigd/mogelijk/instellen/niet/aan | beroep .. aangetekend | in cassatie
      | spant/spannen .. geding | bezwaar .. gemaakt/ingediend/aangetekend | maakt/maken/dient/dienen .. bezwaar
      | stapt/stappen/stapte/stapten .. rechter | naar de rechter | verzoek/aanvraag/klacht .. ingediend
      | moet/moeten .. nog .. over .. adviseren/stemmen/beslissen/besluiten/oordelen/buigen/uitspreken/praten
      | moet/moeten/dient/dienen .. nog/eerst/daarvoor/ermee/hiermee .. instemmen/adviseren/oordelen/akkoord/goedkeuren/tekenen/stemmen/beslissen/besluiten/uitspreken/goedgekeurd/beoordeeld/bekrachtigd/ja+zeggen
      | nog geen .. regering/coalitie/kabinet/meerderheid/toestemming/instemming/goedkeuring/koper/kandidaat/locatie/naam/knoop/knopen/doorbraak/uitsluitsel/consensus/steun/resultaat/zicht/einde/deal/contract/vervanger/bestemming/termijn/prijs
      | heeft/hebben .. nog niets .. opgeleverd | staat/staan .. beroep/cassatie/bezwaar open
      | kan/kunnen .. in/nog/tegen .. beroep/cassatie/bezwaar
      | uitspraak/vonnis/arrest/oordeel/advies/besluit/beslissing/stemming/uitslag .. laat .. wachten
      | beslissing/besluit/knoop/vonnis/oordeel/doek valt | hakt/hakken/doorhakken .. knoop/knopen
      | knoop .. doorgehakt | doorgehakt | ter goedkeuring/advies/besluitvorming/stemming
      | legt/leggen/voorgelegd .. aan .. raad/kamer/leden/aandeelhouders/achterban/rechter
      | dient/dienen .. kort+geding/hoger+beroep | aangehouden tot | is/wordt/zijn verdaagd | geschorst tot
      | daagt .. voor .. rechter/rechtbank | sleept/slepen .. voor .. rechter/rechtbank
      | vraagt/vragen/aangevraagd .. vergunning/toestemming/uitstel/surseance | bezwaren .. ingediend/behandeld
      | vordert/vorderen | nek - aan - nek | te spannend | te vroeg .. winnaar | hertelling
      | geen doorbraak/akkoord/oplossing/einde .. zicht | geen doorbraak | niet in zicht
      | zonder .. resultaat/overeenkomst/doorbraak/oplossing/besluit
      | uitspraak/besluit/beslissing/vonnis/stemming/uitslag .. is/zijn/staat .. gepland/voorzien/over/op+zijn+vroegst
      | komende/volgende .. stemmen/beslissen/kiezen | stemmen .. leden/aandeelhouders/kamer/raad
      | heeft/hebben .. bedenktijd | houdt/houden/hield/hielden .. besluit/beslissing/zaak/aanvraag .. aan
      | protest/bezwaar/beroep/hoger+beroep/cassatie .. aangetekend/ingesteld/ingediend
      | tekent/tekenen/tekende/tekenden .. protest/bezwaar/beroep/cassatie | komt/komen .. bijeen/samen om/over
      | wil/willen .. eerst .. zien/weten/horen/afwachten
      | eerst .. zien/weten/horen voor/voordat/vooraleer/alvorens | rond/om/aan .. tafel te krijgen/brengen/zitten
      | weer aan tafel | bemiddelaar/bemiddelaars/bemiddeling .. moet/probeert/proberen/zal/poogt/gaat/krijgt
      | riskeert/riskeren
      | hangt/hangen .. straf/boete/cel/celstraf/levenslang/schorsing/degradatie .. boven/_ het/de+hoofd
      | dreigt/dreigen .. uit+de+hand/failliet/te+sneuvelen/te+mislukken/te+klappen/te+ontsporen
      | proces/zitting/zaak/rechtszaak .. duurt/hervat/voortgezet/vervolgd/uitgetrokken/begint/dient/loopt
      | dient .. maandag/dinsdag/woensdag/donderdag/vrijdag
      | moet/moeten .. voor/voorkomen .. rechter/rechtbank/raadkamer | raadkamer
      | wordt/worden .. voorgeleid/voorgelegd | voorgeleid
      | moet/moeten .. advies/oordeel/besluit/akkoord/uitspraak/antwoord .. nog .. uitbrengen/vellen/nemen/geven/doen/komen
      | nog .. uitbrengen/vellen/uitspreken/oordelen/adviseren/toestemmen/beslechten/overtuigen
      | advies/oordeel/vonnis/rapport/verdict .. nog .. uitbrengen/komen/volgen/vellen | nog niet gezegd
      | de kogel .. niet/nog | kogel is nog | voorlopig akkoord
      | voorlopige .. uitslag/overeenkomst/gunning/uitslagen | principeakkoord | intentieverklaring*
      | in principe .. akkoord/overeenstemming | tussenvonnis | deskundigenonderzoek | kort geding tegen/aan/in
      | komt/komen/keert/keren .. terug in/op/naar .. raad/commissie/kamer/agenda/parlement
      | pril/vroeg/vergevorderd/verkennend stadium | verkennende gesprekken
      | kloof .. groot/diep/overbruggen/gedicht/gapen | ver uit elkaar | geeft/gaf/kreeg/krijgt .. uitstel
      | legt/legde/leggen/stelt/stelde/stellen .. voorwaarde/voorwaarden op/voor
      | gaat/gaan/zal/zullen .. procederen | te zullen .. procederen/aanvechten
      | is/zijn/lijkt/lijken nog .. ver weg | in behandeling | ter inzage | blijft/blijven .. vastzitten/vast
      | heeft/hebben .. weken/dagen/maanden/uur om`,
  },
  // It waits for somebody or something.
  {
    kind: 'pending',
    phrases: `afwacht* | wacht/wachten .. op/af/met | moet/moeten nog | moet/moeten .. nog .. worden/komen
      | lopen/loopt nog | onderhandelt/onderhandelen | wordt/worden .. onderhandeld | in onderhandeling
      | onderhandelingen .. lopen/gaande/voortgezet/duren/slepen/verlopen/beginnen/starten/gaan/zijn/over/worden
      | is/zijn/nog .. in gesprek/overleg .. met/over | voert/voeren .. gesprekken/overleg .. met/over
      | gesprekken .. lopen/voortgezet/hervat | spreken .. over mogelijke | praten/praat .. verder
      | verzoeningsvergadering
      | afhankelijk van de/het .. uitkomst/uitslag/besluit/beslissing/vergunning/subsidie/rechter/onderzoek/advies/instemming/toestemming/goedkeuring/resultaat/resultaten/onderhandelingen/weer
      | afhankelijk van wat/of/hoe* | afhangt/afhangen van | hangt/hangen .. af van | hangt ervan af
      | dat/het/nu is aan de/het/mijn/hem/haar/hen/ons | is nu/dan aan | ligt/liggen nu/nog bij/op
      | uiterlijk op/in/voor/eind/begin/half/volgende/over/vandaag/morgen/maandag/dinsdag/woensdag/donderdag/vrijdag/zaterdag/zondag
      | ultimatum | deadline* | heeft/hebben/krijgt/krijgen/kreeg/kregen/gaf/geeft .. tot .. de tijd
      | krijgt/krijgen .. uitstel | als voorwaarde | op/onder voorwaarde/voorbehoud | tot .. bekend is
      | tot .. uitslag | zonder akkoord | akkoord moet | in de wachtkamer | op de lange baan
      | besluit/beslissing/stemming/uitspraak/behandeling/zitting .. uitgesteld | patstelling | impasse
      | vastgelopen | op het spel | aan een zijden | afwachten .. of/wat/hoe* | af te wachten | in afwachting
      | zit/zitten/zaten/zat .. te wachten op
      | hangt/hangen .. boven+de+markt/in+de+lucht/aan+een+zijden+draad/draadje | boven de markt
      | staat of valt/vallen | staan of vallen | valt of staat | hangt/hangen .. af .. van/of
      | hangt/hangen mede/sterk/vooral/grotendeels .. af | onder/met/op voorbehoud | voorwaarde .. is dat
      | de bal ligt | is aan zet | aan zet | nu/aan bod .. kamer/raad/rechter | tijd dringt | klok tikt
      | laatste kans | uiterste poging | ultieme poging | lijmpoging* | ligt/liggen .. stil tot | in de ijskast
      | on hold | staat/staan .. op+losse+schroeven/op+het+spel/ter+discussie/op+de+tocht/op+de+helling/op+de+wip
      | op de helling | overeind .. blijft | toekomst .. onzeker/ongewis/spel/onduidelijk
      | bang/spannend/gespannen/nog/even afwachten | de bal .. bij | bal ligt | in de lucht hangen/hangt
      | dag/uur van de waarheid | erop of eronder | het is wachten
      | dodental/aantal/cijfer/schade/kosten .. kan/kunnen/zal/zullen/dreigt .. oplopen/stijgen/toenemen
      | race tegen de klok | uitstel van executie | op de plank | in de pijplijn | op de wip | op de schopstoel
      | op losse | toekomst .. op+het+spel/onzeker/afhangen/hangt/staat | laat/laten .. op zich wachten
      | tekst en uitleg
      | praat/praten/spreekt/spreken/onderhandelt .. met .. mogelijke/potentiële/geïnteresseerde/kandidaat-kopers
      | krijgt/krijgen/kreeg/kregen/geeft/gaf/gaven .. dagen/weken/uur/maanden .. om | er hangt veel
      | alles hangt .. af | kan/kunnen/moet/moeten/zal/zullen .. antwoord geven/bieden/opleveren
      | kans bestaat dat | op straffe van`,
  },
  // It may go this way or that.
  {
    kind: 'pending',
    phrases: `dreigt/dreigen/dreigde/dreigden te/met | dreigt/dreigen .. te | wellicht kan/zal/zullen/kunnen/moet
      | kan/kunnen wellicht/mogelijk/alsnog | mogelijk alsnog | opties .. open* | alle scenario* | zal .. bepalen
      | op de tocht | boven het hoofd | niet rond | zinspeelt/zinspeelde/zinspelen op
      | wil/willen .. laten onderzoeken | hint/hintte/hinten op | niet uitgesloten dat
      | dreigt/dreigen/dreigde/dreigden .. faillissement/sluiting/staking/ontslag/tekort/tekorten/procedure/rechtszaak/boete/schorsing
      | ligt/liggen .. op tafel | op tafel .. ligt/liggen | speelt/spelen met .. gedachte/idee
      | denkt/denken .. aan/over .. stap/stappen/aftreden/opstappen/stoppen/procedure | neigt naar
      | niet/nog in zicht | mogelijke/eventuele .. opvolger/koper/fusie/overname/sluiting/staking
      | zou/zouden .. wel .. eens kunnen | kan/kunnen .. nog alle+kanten
      | houdt/houden/hield/hielden .. opties/mogelijkheden/deur/alles .. open
      | laat/laten/liet/lieten .. deur .. open/kier | op een kier | slag om de | achter de hand
      | niets/niet .. op voorhand/bij+voorbaat | speelt/spelen met de gedachte | niet .. uit te sluiten
      | valt/is niet uit te sluiten | zou/zouden zomaar/weleens/wel+eens kunnen/moeten
      | ligt/liggen in het verschiet | lijkt/lijken .. onvermijdelijk/onafwendbaar`,
  },
];
