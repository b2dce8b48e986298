import type { OpenCue } from './lexicon.ts';

/** Dutch words that show a matter to be open, by kind and by what they say. */
export const OPEN_NL: readonly OpenCue[] = [
  // It is not clear.
  {
    kind: 'unknown',
    phrases: `onduidelijk* | niet/nooit/allerminst .. duidelijk | verre van duidelijk | geen/weinig .. duidelijkheid | is/zijn/was/waren/blijft/blijven/bleef/nog .. onbekend | onbekend is/zijn/was/blijft/of/hoe*/wie/wat/waar*/wanneer
      | niet/niets/weinig .. bekend/bekendgemaakt/vrijgegeven | niet/nooit .. opgehelderd/vastgesteld/achterhaald/verklaard/opgelost/gevonden/teruggevonden/geïdentificeerd/opgespoord/uitgelegd
      | onzeker | onzekerheid* | ongewis | ongewisse | onopgehelderd* | onopgelost* | onverklaard* | onverklaarbaar | raadsel* | raadt naar | mysterie* | gissen | koffiedik | in het midden | is/blijft/blijven vaag
      | de vraag of/wat/hoe/hoeveel/wie/is/blijft/rijst/waarom/wanneer/waar | vraag blijft/is/rijst | is/blijft/nog .. de vraag | grote/open vraag | hamvraag | onbeantwoord* | geen .. antwoord op | niet vast | niet zeker | nog niet zeker
      | moet/moeten/zal/zullen .. blijken/uitwijzen/uitmaken | de tijd zal | valt/vallen/is/zijn .. niet te zeggen/voorspellen/achterhalen/verklaren | valt nog niet te | te vroeg om | moeilijk/lastig/onmogelijk te zeggen/voorspellen/bepalen/schatten/achterhalen`,
  },
  // It is being looked into.
  {
    kind: 'unknown',
    phrases: `in onderzoek | wordt/worden .. onderzocht/uitgezocht | onderzoekt/onderzoeken/uitzoeken/nagaan/nagaat .. of/hoe*/wat/waarom/wie/waar* | zoekt/zoeken/zocht .. uit
      | doet/doen .. onderzoek | loopt/lopen/liep .. onderzoek* | onderzoek* .. loopt/lopen/gaande/gestart/geopend/begonnen | onderzoek .. is/wordt ingesteld | is/wordt .. onderzoek ingesteld | onderzoekt/onderzoeken de/het .. oorzaak/toedracht/zaak/brand/incident/ongeluk/ongeval/herkomst/melding/klacht/rol/dood
      | stelt/stelde/begint/begon/opent/opende/start/startte/gelast/gelastte/stellen/beginnen .. onderzoek* | onderzoek naar | nader/verder onderzoek | sporenonderzoek | zoekt/zoeken/zocht nog | zoekt/zoeken/zocht .. getuigen | niemand .. aangehouden/opgepakt | geen .. aanhoudingen/verdachten/verdachte/motief
      | spoorloos | worden/wordt/nog .. vermist | voortvluchtig* | ontbreekt/ontbreken/ontbrak .. spoor`,
  },
  // It is kept back.
  {
    kind: 'unknown',
    phrases: `wil/wilde/wilden/willen .. niet/niets/geen .. kwijt | wil/wilde/wilden/willen/kan/kon/konden/kunnen/mag/mocht .. niet/niets/geen/niemand/nooit .. zeggen/toelichten/prijsgeven/onthullen/vertellen/noemen/bekendmaken/aangeven/verklaren/uitsluiten/uitleggen/achterhalen/vaststellen
      | niet/niets/nooit/geen .. willen/kunnen/wil/wilde/kan/kon zeggen/vertellen/toelichten/noemen/uitleggen/verklaren | niet/niets zeggen/kwijt/prijsgeven/vertellen/loslaten over/of/wie/wat/hoe*/waar*/wanneer/aan
      | wil/wilde/wilden/willen .. niets over kwijt/zeggen | wil/wilde/wilden/willen .. niet ingaan op | niet ingaan op | geen .. mededelingen/namen/details/bijzonderheden/uitsluitsel | geen/nog+geen verklaring/uitleg/zicht/spoor/inzage/toelichting
      | niet gezegd/zegt/zeggen/zei/vertelt/vertelde/vermeldt/meldt of/wat/wie/hoe*/waar*/wanneer | heeft/hebben/had niet/nog+niet gezegd | verklaring/uitleg geeft/gaf/gaven/heeft/hebben .. niet | weigert/weigerde/weigerden/weigeren .. te zeggen/noemen/vertellen/onthullen/verklaren/antwoorden | weigert/weigerde/weigerden .. toelichting/antwoord/uitleg
      | houdt/hield/houden/hielden .. geheim/voor+zich/kaken/lippen | zwijgt/zweeg/zwijgen/zwegen over/in+alle+talen | zonder .. opgaaf/opgave/uitleg/toelichting/verklaring
      | niet/evenmin/niets .. uitgesloten | sluit/sloot/sluiten/sloten .. niet/evenmin/niets .. uit | niet/niets/evenmin uit+te+sluiten/uitsluiten | heeft/hebben/had nooit .. uitgelegd/gezegd/verteld/verklaard`,
  },
  // Nobody knows.
  {
    kind: 'unknown',
    phrases: `weet/weten .. niet/niemand/evenmin .. of/wie/wat/waar*/hoe*/wanneer/welke/precies/meer | weet/weten/wist/wisten nog niet/niets | weten .. nog niet | niemand weet/wist/begrijpt/snapt | niemand kan/kon .. zeggen/verklaren/uitleggen/vertellen | weet/wist niemand | zegt/zeggen/zei niet te weten
      | geen idee | begrijpt/begrijpen/begreep .. niet | tast/tasten/tastte/tastten .. duister | staat/staan .. raadsel | geen verklaring voor | geen/weinig .. zicht op | niet te achterhalen`,
  },
  // It is asked.
  {
    kind: 'asked',
    phrases: `vraagt/vragen/vroeg/vroegen zich .. af | vraag/vroeg me/mij/ons af | wil/willen/wilde/wilden .. weten of/wie/wat/waar*/hoe*/wanneer | vraagt/vragen/eist/eisen/wil/willen .. opheldering | rijst/rijzen .. vraag/vragen | roept/roepen .. vragen op`,
  },
  {
    kind: 'unconfirmed',
    phrases: `naar verluidt | naar het schijnt | naar wordt/men | schijnt/schijnen | vermoedelijk | vermoed/vermoedt/vermoeden/vermoedde dat | vermoed wordt | wordt/worden/werd .. vermoed | het vermoeden bestaat/is/rijst/dat | hardop gezegd | verhaal gaat/doet/wil
      | gerucht* | roddel* | gonst | speculatie* | gespeculeerd | onbevestigd* | beweerdelijk | vermeend* | verondersteld* | welingelichte | anonieme .. bron/bronnen | op voorwaarde van anonimiteit
      | niet/nog .. bevestigd | niet/evenmin bevestigen | wil/wilde/wilden/willen/kon/kan/konden .. niet .. bevestigen | bevestigen noch | noch .. bevestigen/ontkennen | bevestigt/bevestigde/bevestigden .. noch | geen .. bevestiging
      | volgens .. bronnen/ingewijden/insiders/diplomaten/betrokkenen/geruchten/overlevering/verhalen/vertrouwelingen/bron | ingewijden/bronnen .. zeggen/melden/stellen/spreken/verwachten/houden
      | wordt/worden/werd .. gefluisterd/beweerd/gezegd | wordt/worden/werd/is/zijn .. verdacht/verdachten van | niet onafhankelijk | geen/zonder .. bewijs/bewijzen | bewijs .. niet | zou/zouden .. blijken | niet .. geverifieerd/verifiëren/controleren | lijkt/lijken/leek .. erop | zou gaan om`,
  },
  {
    kind: 'doubted',
    phrases: `betwijfel* | twijfel* | valt .. te bezien | moet nog blijken of | maar/zeer/sterk de vraag | scepsis | sceptisch* | sceptici | ongeloofwaardig | vraagteken* | niet .. overtuigd | onwaarschijn* | niet waarschijnlijk
      | weinigen geloven | gelooft/geloven/geloofde/geloofden .. niet/niets/weinig/nooit | niet/niemand .. geloven/gelooft | weinig .. kans/hoop/vertrouwen/fiducie | kans is/lijkt .. klein/gering/nihil | argwaan | niet zo zeker | te mooi om | niet .. overtuigend | geen .. vertrouwen in`,
  },
  {
    kind: 'disputed',
    phrases: `ontken* | houdt/houden/hield/hielden vol | volhoudt/volhouden dat | afgedaan als | doet/doen/deed/deden .. af als | wijst/wijzen/wees/wezen .. beschuldiging*/kritiek/verwijt*/aantijging*/bewering*/claim*/suggestie*/verdenking* .. van de hand | wijst/wijzen/wees/wezen dat/dit .. van de hand
      | noemt/noemen/noemde/noemden .. onzin/onjuist/onwaar/absurd/belachelijk/lasterlijk/kletspraat/flauwekul/ongegrond/ongefundeerd/lariekoek/misleidend/ongeloofwaardig/kul/suggestief/leugens/kantinepraat/onterecht
      | noemt/noemen/noemde/noemden .. beschuldiging/beschuldigingen/aantijging/aantijgingen/bewering/beweringen/verwijt/verwijten/verdenking/lezing/bericht/berichten | onzin | onjuist | onwaar | niet waar | dat/dit/daar klopt .. niet/niets | niet klopt/kloppen | niets van waar | uit de lucht gegrepen | bezijden de
      | spreekt/spreken/sprak/spraken .. tegen/lezing/versie/verhaal/beschuldiging/beschuldigingen/bewering/beweringen/berichten/beeld | weerspreek* | weersprak* | weersproken | weerleg* | bestrijdt/bestrijden/bestreed/bestreden dat/die | bestrijdt/bestrijden/bestreed/bestreden .. beschuldiging*/cijfers/kritiek/aantijging*/verwijt*/bewering*/conclusie*/lezing
      | verwerpt/verwerpen/verwierp/verwierpen .. beschuldiging*/kritiek/verwijt*/aantijging*/lezing/claim*/suggestie*/conclusie*/bewering* | betwist* | omstreden | oneens | niet .. eens over | eens niet | is/zijn/was/waren/blijft/blijven/raakt/raken/reageert/reageren/reageerden .. verdeeld | verdeeld over | sterk/diep/ernstig/hopeloos/intern/hevig verdeeld
      | loopt/lopen/liepen .. uiteen | uiteenlopen* | verschillen van mening | verschillen .. mening/inzicht | meningsversch* | tegenspraak | wordt/worden/werd/werden .. tegengesproken | tegenstrijdig* | lijnrecht | haaks op | ziet/zien/zag/zagen/leest/lezen/las/denkt/denken .. anders
      | ander/andere verhaal/lezing/versie | brengt/brengen/bracht/brachten .. tegenin | verwijten/beschuldigen elkaar | geven .. elkaar de schuld | over en weer | geen sprake van/zijn | is/was .. geen sprake | herkent/herkennen/herkende zich niet | onschuldig | niet schuldig | twistpunt* | strijdpunt*`,
  },
  // Someone is to decide.
  {
    kind: 'pending',
    phrases: `nog .. goedkeuren/instemmen/goedgekeurd/beslissen/besluiten/beslist/tekenen/ratificeren/bekrachtigen/bekrachtigd/ondertekend/vaststellen/behandeld/beoordeeld/besproken/uitgewerkt/uitonderhandeld/bezien/bekeken
      | nog geen .. besluit/beslissing/akkoord/overeenstemming/reactie/antwoord/datum/vergunning/opvolger/oplossing/uitspraak | nog niet .. besloten/beslist/rond/zeker/definitief/getekend/uitgelaten/gekozen/ondertekend/uit/eens
      | buigt/buigen/boog/bogen .. over | in juni buigt | beraadt/beraden/beraadde | in beraad | bedenktijd | overweegt/overwegen/overwoog/overwogen | denkt/denken/dacht .. na over | bekijkt/bekijken .. of/hoe | bestudeert/bestuderen .. vonnis/uitspraak/besluit/voorstel/rapport/of | eerst .. bestuderen/bekijken/afwachten/overleggen/bespreken/lezen
      | beslist/beslissen .. of/over/pas/later/volgende/uiterlijk | wordt/worden .. besloten/beslist/bekendgemaakt/verwacht | besluit/beslissing/uitspraak/uitslag/oordeel/advies .. valt/volgt/verwacht | volgt/volgen .. uitspraak/besluit/vonnis
      | wordt/worden .. voortgezet/hervat | doet/doen .. uitspraak | spreekt .. oordeel | stemt/stemmen .. over | in/ter stemming | uitslag daarvan | neemt/nemen .. besluit/beslissing | knoop/knopen .. door* | hakt/hakken .. door | gaat/gaan .. nu naar | staat/staan/moet/moeten .. voor de rechter | wordt vervolgd
      | gaat/gaan in .. beroep | in .. hoger/_ beroep | hoger beroep .. loopt/dient/aangekondigd/mogelijk/instellen/niet/aan | beroep .. aangetekend | in cassatie | spant/spannen .. geding | bezwaar .. gemaakt/ingediend/aangetekend | maakt/maken/dient/dienen .. bezwaar | stapt/stappen/stapte/stapten .. rechter | naar de rechter | verzoek/aanvraag/klacht .. ingediend`,
  },
  // It waits for somebody or something.
  {
    kind: 'pending',
    phrases: `afwacht* | wacht/wachten .. op/af/met | moet/moeten nog | moet/moeten .. nog .. worden/komen | lopen/loopt nog | onderhandelt/onderhandelen | wordt/worden .. onderhandeld | in onderhandeling | onderhandelingen .. lopen/gaande/voortgezet/duren/slepen/verlopen/beginnen/starten/gaan/zijn/over/worden | in gesprek | in overleg met | gesprekken .. lopen/voortgezet/hervat | spreken .. over mogelijke | praten/praat .. verder | verzoeningsvergadering
      | afhankelijk van | afhangt/afhangen van | hangt/hangen .. af van | hangt ervan af | dat/het/nu is aan de/het/mijn/hem/haar/hen/ons | is nu/dan aan | ligt/liggen nu/nog bij/op | uiterlijk op/in/voor/eind/begin/half/volgende/over/vandaag/morgen/maandag/dinsdag/woensdag/donderdag/vrijdag/zaterdag/zondag | ultimatum | deadline* | heeft/hebben/krijgt/krijgen/kreeg/kregen/gaf/geeft .. tot .. de tijd | krijgt/krijgen .. uitstel
      | als voorwaarde | op/onder voorwaarde/voorbehoud | tot .. bekend is | tot .. uitslag | zonder akkoord | akkoord moet | in de wachtkamer | op de lange baan | besluit/beslissing/stemming/uitspraak/behandeling/zitting .. uitgesteld | patstelling | impasse | vastgelopen | op het spel | op losse schroeven | aan een zijden`,
  },
  // It may go this way or that.
  {
    kind: 'pending',
    phrases: `dreigt/dreigen/dreigde/dreigden te/met | dreigt/dreigen .. te | wellicht kan/zal/zullen/kunnen/moet | kan/kunnen wellicht/mogelijk/alsnog | mogelijk alsnog | opties .. open* | slag om de arm | alle scenario* | zal .. bepalen | op de tocht | boven het hoofd
      | niet rond | zinspeelt/zinspeelde/zinspelen op | wil/willen .. laten onderzoeken`,
  },
];

/** Dutch phrases that hold such a word and leave nothing open. */
export const SETTLED_NL = `kan/kon/konden/kunnen .. niet/nooit .. uitleggen/verantwoorden/verkopen dat | zonder geldige/goede/gegronde reden/uitleg/verklaring/opgaaf | moet/moeten .. binnen .. worden | leef/leeft/leefde/leefden/leven .. in .. onzekerheid | in .. onzekerheid leven/leeft/leefde/leefden/zitten/zit/zat/zaten | niet .. ontkend/ontkennen | geen .. bewijs gevonden | is/was .. niet de vraag | onderhandelingen .. afgebroken/gestaakt/afgerond/mislukt | verlangt/verlangen/eist/eisen/vraagt/vragen/wil/willen .. onderzoek naar | zonder/geen/buiten twijfel | zonder enige twijfel | lijdt geen twijfel | zo .. mogelijk | niet alleen bekend | al lang/lange bekend | vraag is niet of | niet de vraag | uiterlijk en | voorlopige hechtenis | niet langer onduidelijk/onzeker | in stemming gebracht en | onderhandelaar* | raadslid* | raadsel van`;
