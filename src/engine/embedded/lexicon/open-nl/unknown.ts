import type { OpenCue } from '../lexicon.ts';

/** Dutch phrases of what is unknown. */
export const UNKNOWN_NL: readonly OpenCue[] = [
  // It is not clear.
  {
    kind: 'unknown',
    phrases: `onduidelijk* | niet/nooit/allerminst .. duidelijk | verre van duidelijk | geen/weinig .. duidelijkheid
      | is/zijn/was/waren/blijft/blijven/bleef/nog .. onbekend
      | onbekend is/zijn/was/blijft/of/hoe*/wie/wat/waar*/wanneer
      | niet/niets/weinig .. bekend/bekendgemaakt/vrijgegeven | onzeker | onzekerheid* | ongewis | ongewisse
      | onopgehelderd* | onopgelost* | onverklaard* | onverklaarbaar | raadsel* | raadt naar | mysterie* | gissen
      | koffiedik | in het midden | is/blijft/blijven vaag
      | de vraag of/wat/hoe/hoeveel/wie/is/blijft/rijst/waarom/wanneer/waar | vraag blijft/is/rijst
      | is/blijft/nog .. de vraag | grote/open vraag | hamvraag | onbeantwoord* | geen .. antwoord op | niet vast
      | niet zeker | nog niet zeker | moet/moeten/zal/zullen .. blijken/uitwijzen/uitmaken | de tijd zal
      | valt/vallen/is/zijn .. niet te zeggen/voorspellen/achterhalen/verklaren | valt nog niet te | te vroeg om
      | moeilijk/lastig/onmogelijk te zeggen/voorspellen/bepalen/schatten/achterhalen | tot nu toe .. onbekend
      | vooralsnog .. onbekend/onduidelijk/raadsel/gissen
      | moet/moeten/kan/kunnen/zal/zullen .. meer/_ duidelijkheid/uitsluitsel/opheldering geven/bieden/brengen/verschaffen
      | geen/weinig .. duidelijkheid/zekerheid over | laat/laten/liet/lieten .. in het midden | nog open
      | ligt/liggen .. open | blijft/blijven .. onbeantwoord/gissen/ongewis/vaag | vraagtekens rond/over
      | staat/staan .. niet vast | nog .. niet/nauwelijks .. begrepen | slecht/nauwelijks/onvoldoende begrepen
      | valt/is .. af te wachten | verschillende/uiteenlopende .. verhalen/lezingen/versies/theorieën .. ronde
      | doen .. verhalen/lezingen/versies/theorieën .. ronde
      | uitsluitsel/duidelijkheid/opheldering/antwoord .. moet/moeten/zal/zullen .. geven/bieden/brengen/verschaffen
      | uitsluitsel .. moet/moeten/zal | nog niet/niets .. overzien/in+te+schatten/inschatten/te+overzien
      | niet .. te overzien/doorgronden/peilen | open .. gelaten | laat/laten .. open
      | te weinig/klein/beperkt/vroeg .. om .. zeggen/concluderen/trekken/beoordelen
      | te weinig gegevens/data/informatie
      | blijft/blijven .. duister/mistig/schimmig/een+raadsel/verborgen/geheim | schimmig* | in nevelen
      | in het ongewisse | de grote vraag | het antwoord op die/de vraag | gissen/gist naar | nattevingerwerk
      | glazen bol | alsnog/vooralsnog .. onbekend | de onderste steen | ongewis* | niet .. met zekerheid
      | laat zich raden/gissen | evenmin/nauwelijks .. duidelijk/bekend | niet/nauwelijks .. op te maken/maken+uit
      | niet .. af te leiden | valt/vallen .. niets/niet/weinig .. te zeggen
      | vraag/vragen/kwestie .. blijft/blijven .. open | niet/nooit/nauwelijks/slecht .. in kaart`,
  },
  // It is being looked into.
  {
    kind: 'unknown',
    phrases: `in onderzoek | wordt/worden .. onderzocht/uitgezocht
      | onderzoekt/onderzoeken/uitzoeken/nagaan/nagaat .. of/hoe*/wat/waarom/wie/waar* | zoekt/zoeken/zocht .. uit
      | doet/doen .. onderzoek | loopt/lopen/liep .. onderzoek*
      | onderzoek* .. loopt/lopen/gaande/gestart/geopend/begonnen | onderzoek .. is/wordt ingesteld
      | is/wordt .. onderzoek ingesteld
      | onderzoekt/onderzoeken de/het .. oorzaak/toedracht/zaak/brand/incident/ongeluk/ongeval/herkomst/melding/klacht/rol/dood
      | stelt/stelde/begint/begon/opent/opende/start/startte/gelast/gelastte/stellen/beginnen .. onderzoek*
      | onderzoek naar | verder/nader onderzoek | sporenonderzoek | zoekt/zoeken/zocht nog
      | zoekt/zoeken/zocht .. getuigen | niemand .. aangehouden/opgepakt
      | geen .. aanhoudingen/verdachten/verdachte/motief | spoorloos | worden/wordt/nog .. vermist
      | voortvluchtig* | ontbreekt/ontbreken/ontbrak .. spoor
      | wordt/worden .. nagegaan/bekeken/bestudeerd/geanalyseerd/geïnventariseerd/doorgelicht/geteld .. of/hoe*/wat/wie/waar*
      | wordt/worden .. nagegaan/doorgelicht/uitgezocht | houdt/houden .. rekening .. mee .. dat
      | houdt/houden er rekening mee dat | gaat/gaan .. uitzoeken/onderzoeken/nagaan of/hoe*/wat/wie/waar*
      | gaat/gaan .. onderzoek doen | laat/laten .. onderzoeken/uitzoeken
      | probeert/proberen .. achterhalen/vaststellen/uitzoeken/begrijpen
      | is/zijn .. op zoek naar/zoek+naar .. dader/daders/verdachte/getuigen/oorzaak/verklaring/motief
      | verder/nader/vervolgonderzoek/vervolgstudie/aanvullend .. onderzoek/studie | vervolgonderzoek
      | zoektocht .. gaat/duurt/loopt/wordt/hervat | klopjacht | is/zijn .. nog .. op de vlucht | ondergedoken
      | nog geen spoor | loopt/liep/liepen/lopen dood | op een dood spoor | doodgelopen | contact .. verloren
      | niets .. vernomen | niets meer/van+hem/van+haar .. vernomen/gehoord
      | zoekactie/zoekacties/zoektocht/speurtocht .. gaat/gaan/hervat/voortgezet/gestaakt/levert/leverde
      | sectie/autopsie .. moet/moeten/zal/wordt/gaat/volgt | gaat/gaan/moet/moeten .. door de scanner
      | scan/foto/echo/mri/röntgenfoto .. moet/moeten/zal/uitwijzen | naar het lab/laboratorium
      | laboratorium .. onderzocht/gestuurd | monsters .. genomen/onderzocht/gestuurd | twijfelgeval | cold case
      | ligt/liggen .. onder+de+loep | onder de loep | wetsdokter | het labo
      | stelt/stellen/stelde/stelden .. deskundige/deskundigen/wetsdokter/onderzoeksrechter/expert/experts/commissie .. aan
      | deskundige/wetsdokter/onderzoeksrechter .. aangesteld | gaat/gaan .. nog na
      | rekening met alle/meerdere/verschillende/diverse pistes/scenario's/mogelijkheden/opties`,
  },
  // It is kept back.
  {
    kind: 'unknown',
    phrases: `wil/wilde/wilden/willen .. niet/niets/geen .. kwijt
      | wil/wilde/wilden/willen/kan/kon/konden/kunnen/mag/mocht .. niet/niets/geen/niemand/nooit .. zeggen/toelichten/prijsgeven/onthullen/vertellen/noemen/bekendmaken/aangeven/verklaren/uitsluiten/uitleggen/achterhalen/vaststellen
      | niet/niets/nooit/geen .. willen/kunnen/wil/wilde/kan/kon zeggen/vertellen/toelichten/noemen/uitleggen/verklaren
      | niet/niets zeggen/kwijt/prijsgeven/vertellen/loslaten over/of/wie/wat/hoe*/waar*/wanneer/aan
      | wil/wilde/wilden/willen .. niets over kwijt/zeggen | wil/wilde/wilden/willen .. niet ingaan op
      | niet ingaan op | geen .. mededelingen/namen/details/bijzonderheden/uitsluitsel
      | geen/nog+geen verklaring/uitleg/zicht/spoor/inzage/toelichting
      | niet gezegd/zegt/zeggen/zei/vertelt/vertelde/vermeldt/meldt of/wat/wie/hoe*/waar*/wanneer
      | heeft/hebben/had niet/nog+niet gezegd | verklaring/uitleg geeft/gaf/gaven/heeft/hebben .. niet
      | weigert/weigerde/weigerden/weigeren .. te zeggen/noemen/vertellen/onthullen/verklaren/antwoorden
      | weigert/weigerde/weigerden .. toelichting/antwoord/uitleg
      | houdt/hield/houden/hielden .. geheim/voor+zich/kaken/lippen
      | zwijgt/zweeg/zwijgen/zwegen over/in+alle+talen | zonder .. opgaaf/opgave/uitleg/toelichting/verklaring
      | niet/evenmin/niets .. uitgesloten | sluit/sloot/sluiten/sloten .. niet/evenmin/niets .. uit
      | niet/niets/evenmin uit+te+sluiten/uitsluiten
      | heeft/hebben/had nooit .. uitgelegd/gezegd/verteld/verklaard
      | geen .. commentaar/antwoord/uitspraken/mededelingen .. zolang/over/op/of | niet .. vooruitlopen/speculeren
      | vooruitlopen op | niet .. uitlaten/uitspreken over/of | houdt/houden/hield .. zich .. op+de+vlakte/vaag
      | op de vlakte | laat/laten/liet/lieten .. niets/weinig los | laat/laten/liet/lieten zich .. niet uit
      | in de kaarten
      | geeft/geven/gaf/gaven/doet/doen/deed .. geen .. mededelingen/details/cijfers/reden/uitleg/antwoord/toelichting/namen
      | zonder .. details/namen te geven/noemen
      | kan/kon/konden/kunnen .. niet/niets zeggen over/of/hoe*/wat/wie/wanneer/waar*
      | blijft/bleef/blijven/bleven .. antwoord .. schuldig | stilzwijgen | geheim* .. houden/gehouden
      | alleen/slechts kwijt/zeggen dat | wil/wilde/wilden/willen .. alleen/slechts .. kwijt/zeggen/bevestigen
      | onder de pet | hult/hullen/hulde/hulden .. stilzwijgen | lippen op elkaar | kaken op elkaar | van de domme
      | nietszeggend | ontwijkt/ontweken/ontweek .. vraag | ontwijkend | ging/gaat/gingen .. niet op .. in
      | laat/laten/liet/lieten .. niet .. weten/blijken of/wanneer/hoe*/wie/wat
      | niet .. laten weten of/wanneer/hoe*/wie/wat | nog niet/niets laten weten
      | noemt/noemen/noemde/noemden .. geen .. bedrag/bedragen/naam/namen/datum/data/cijfers/cijfer/reden/termijn/oorzaak/locatie/prijs
      | is/blijft/blijven geheim | kan/kon/kunnen/konden .. niet/niets/niks .. herinneren
      | niet/niets/nooit/geen .. wil/wilde/willen/kan/kon geven/noemen/prijsgeven
      | geen .. namen/cijfers/data .. geven | zwijgen toe | taal noch teken
      | haalt/haalde/halen/haalden .. schouders op | niet/niets .. reageren/antwoorden/ingaan op de vraag
      | niet openbaar/openbaargemaakt | ontwijkt/ontwijken/ontweek/ontweken/omzeilt/omzeilde/omzeilden .. vragen
      | weigert/weigeren/weigerde/weigerden .. te delen/geven/verstrekken/overhandigen/publiceren/tonen`,
  },
  // Nobody knows.
  {
    kind: 'unknown',
    phrases: `weet/weten .. niet/niemand/evenmin .. of/wie/wat/waar*/hoe*/wanneer/welke/precies/meer
      | weet/weten/wist/wisten nog niet/niets | weten .. nog niet | niemand weet/wist/begrijpt/snapt
      | niemand kan/kon .. zeggen/verklaren/uitleggen/vertellen | weet/wist niemand
      | zegt/zeggen/zei niet te weten | geen idee | begrijpt/begrijpen/begreep .. niet
      | tast/tasten/tastte/tastten .. duister | staat/staan .. raadsel | geen/weinig .. zicht op
      | niet te achterhalen | niemand .. weet/wist/durft/kan/kon .. of/wat/wie/hoe*/waar*/wanneer/zeggen/precies
      | weinigen weten
      | geen .. aanwijzing/aanwijzingen/idee/enkel+spoor/benul/vermoeden .. wie/wat/waar*/hoe*/over/voor
      | het is/blijft/was .. raden/gissen | tast/tasten/tastte/tastten .. in het duister | joost mag
      | tast/tasten in het | breken zich .. hoofd | krabben/krabt .. achter de oren | snapt/snappen er .. niets
      | staat/staan/stond/stonden voor een raadsel | weet/weten/wist men/zij/ze nog/_ niet`,
  },
];
